#include "ui/followup/orders_strip.h"

#include "core/orders/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/clock_bar.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/orders/order_clock.h"
#include "ui/text/words.h"

#include <QScrollBar>

#include <algorithm>

namespace minyi::ui {

namespace {

constexpr std::size_t kShown = 20;

} // namespace

OrdersStrip::OrdersStrip(Session& session, QWidget* parent)
    : Card(tr("Orders"), parent), m_session(session), m_empty(new EmptyState)
{
    setBodyMargins(0, 0);
    body()->addWidget(m_empty, 1);
    connect(this, &Card::linkPressed, this, &OrdersStrip::allAsked);
    retranslate();
}

void OrdersStrip::reload()
{
    ask(m_session, core::orders::List{}, this, [this](auto rows) {
        m_rows = rows.value_or(std::vector<core::orders::ListRow>{});
        m_more = m_rows.size() >= 200;
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
            const auto *first = pressingClock(a), *second = pressingClock(b);
            return first && (!second || first->due < second->due);
        });
        retime();
    });
}

void OrdersStrip::retime()
{
    setCount(m_more ? tr("200 and more in progress") : tr("%1 in progress").arg(m_rows.size()));
    const int at = m_scroll ? m_scroll->verticalScrollBar()->value() : 0;
    delete m_scroll;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(12);
    for (std::size_t i = 0; i < std::min(kShown, m_rows.size()); ++i)
        column->addWidget(makeRow(m_rows[i]));
    column->addStretch(1);
    m_scroll = makeScroll(content);
    body()->addWidget(m_scroll, 1);
    m_scroll->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    m_scroll->verticalScrollBar()->setValue(at);
}

QWidget* OrdersStrip::makeRow(const core::orders::ListRow& row)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto title = QStringLiteral("%1 · %2").arg(causeName(m_session, row.cause), QString::fromStdString(row.facts));
    auto* open = makeButton({}, "ghost");
    open->setAccessibleName(tr("Open order: %1").arg(title));
    open->setIcon(icon(Glyph::Right));
    open->setProperty("compact", true);
    auto* head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(title), 1);
    head->addWidget(new ChipLabel(orderChip(row, m_session)));
    head->addWidget(open);
    auto* meta = new ElidedLabel(QStringList{row.number.empty() ? words(row.state) : QString::fromStdString(row.number),
                                             QString::fromStdString(row.unit)}
                                     .join(QStringLiteral(" · ")));
    meta->setProperty("type", "meta");
    meta->setProperty("tone", "2");
    column->addLayout(head);
    column->addWidget(meta);
    column->addWidget(new ClockBar(orderClock(row, m_session)));
    connect(open, &QPushButton::clicked, this, [this, id = row.id.value] { emit opened(id); });
    return widget;
}

void OrdersStrip::retranslate()
{
    setTitle(tr("Orders"));
    setLink(tr("All"));
    m_empty->setWords(tr("No order in progress"), tr("A dissatisfied answer with its cause makes one."));
    retime();
}

} // namespace minyi::ui
