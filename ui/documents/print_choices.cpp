#include "ui/documents/print_pane.h"

#include "ui/orders/order_clock.h"

#include <QComboBox>
#include <QCoreApplication>

namespace minyi::ui {

void PrintPane::setOrders(const std::vector<core::orders::ListRow>& orders)
{
    const qint64 before = m_wanted ? m_wanted : order();
    m_order->clear();
    for (const auto& row : orders)
        m_order->addItem(QStringLiteral("%1 %2").arg(row.number.empty() ? tr("Draft") : QString::fromStdString(row.number),
                                                     causeName(m_session, row.cause)),
                         static_cast<qint64>(row.id.value));
    m_order->setCurrentIndex(std::max(0, m_order->findData(before)));
}

QString PrintPane::orderNumber() const
{
    return m_order->currentText().section(QLatin1Char(' '), 0, 0);
}

std::optional<core::reports::OrderPaper> PrintPane::paper() const
{
    const int at = m_paper->currentIndex();
    if (form() != Form::Order || at < 1)
        return {};
    return core::TokensOf<core::reports::OrderPaper>::table[at - 1].value;
}

/// The order itself, then what goes with it on its way.
void PrintPane::namePapers()
{
    const int before = std::max(0, m_paper->currentIndex());
    m_paper->clear();
    for (const auto& name : {tr("Supervision order"), tr("Rectification feedback form"), tr("Second follow-up record"), tr("Rating objection form"), tr("Reminder")})
        m_paper->addItem(name);
    m_paper->setCurrentIndex(before);
    m_paper->setAccessibleName(tr("Paper of the order"));
}

core::cases::Filters PrintPane::filters() const
{
    const auto at = static_cast<std::size_t>(m_view->currentIndex());
    return at < m_filters.size() ? m_filters[at] : core::cases::Filters{};
}

void PrintPane::setViews(const std::vector<core::cases::ViewRow>& views)
{
    const QString before = m_view->currentText();
    const int at = m_view->currentIndex(); // a built-in one is called otherwise in another language
    core::cases::Filters mine, overdue, all;
    mine.mine = true;
    overdue.due = core::cases::DueWithin::Overdue;
    all.closed = true;
    m_view->clear();
    m_filters = {{}, mine, overdue, all};
    for (const char* name : {"Open here", "My cases", "Overdue", "All, closed too"})
        m_view->addItem(QCoreApplication::translate("CaseView", name));
    const bool builtIn = at < m_view->count();
    for (const auto& view : views) {
        m_view->addItem(QString::fromStdString(view.name));
        m_filters.push_back(view.filters);
    }
    m_view->setCurrentIndex(std::max(0, builtIn ? at : m_view->findText(before)));
}

} // namespace minyi::ui
