#include "ui/orders/order_facets.h"

#include "ui/kit/labels.h"

#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr core::orders::State kStates[] = {
    core::orders::State::Drafted,    core::orders::State::Issued,     core::orders::State::Rectifying,
    core::orders::State::InReview,   core::orders::State::SecondCall, core::orders::State::ReHandling,
    core::orders::State::Completed,  core::orders::State::Accounting, core::orders::State::Paused,
};

bool isOverdue(const OrderLine& line)
{
    return line.chip.tone == Tone::Danger;
}

bool isSoon(const OrderLine& line)
{
    return line.chip.tone == Tone::Warn;
}

} // namespace

OrderFacets::OrderFacets(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_urgencyHead(makeLabel({}, "metaStrong", "2"))
    , m_stateHead(makeLabel({}, "metaStrong", "2"))
    , m_closed(new QCheckBox)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addWidget(m_urgencyHead);
    m_overdue = addFacet(column);
    m_soon = addFacet(column);
    column->addSpacing(12);
    column->addWidget(m_stateHead);
    for (const auto state : kStates)
        m_states.append({state, addFacet(column)});
    column->addSpacing(8);
    column->addWidget(m_closed);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScroll(content));
    QWidget* before = m_words;
    for (QCheckBox* box : findChildren<QCheckBox*>()) { // as they stand, whatever the order they were made in
        setTabOrder(before, box);
        before = box;
    }
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &OrderFacets::changed);
    connect(m_closed, &QCheckBox::toggled, this, &OrderFacets::changed);
    retranslate();
}

FacetRow OrderFacets::addFacet(QVBoxLayout* column)
{
    const auto facet = addFacetRow(column);
    connect(facet.box, &QCheckBox::toggled, this, &OrderFacets::changed);
    return facet;
}

void OrderFacets::count(const std::vector<OrderLine>& lines)
{
    auto show = [&](const FacetRow& facet, auto matches) {
        facet.count->setText(QString::number(std::count_if(lines.begin(), lines.end(), matches)));
    };
    show(m_overdue, isOverdue);
    show(m_soon, isSoon);
    for (const auto& [state, facet] : m_states)
        show(facet, [state = state](const OrderLine& line) { return line.row.state == state; });
}

bool OrderFacets::lets(const OrderLine& line) const
{
    const bool urgency = m_overdue.box->isChecked() || m_soon.box->isChecked();
    if (urgency && !(m_overdue.box->isChecked() && isOverdue(line)) && !(m_soon.box->isChecked() && isSoon(line)))
        return false;
    bool narrowed = false, chosen = false;
    for (const auto& [state, facet] : m_states) {
        narrowed = narrowed || facet.box->isChecked();
        chosen = chosen || (facet.box->isChecked() && state == line.row.state);
    }
    if (narrowed && !chosen)
        return false;
    const auto words = m_words->text().trimmed();
    const auto whole = QStringList{QString::fromStdString(line.row.number), line.cause, QString::fromStdString(line.row.facts),
                                   QString::fromStdString(line.row.unit), QString::fromStdString(line.row.person)}
                           .join(QLatin1Char(' '));
    return words.isEmpty() || whole.contains(words, Qt::CaseInsensitive);
}

bool OrderFacets::clear()
{
    if (m_words->text().isEmpty())
        return false;
    m_words->clear();
    return true;
}

void OrderFacets::retranslate()
{
    m_words->setPlaceholderText(tr("Filter orders"));
    m_words->setAccessibleName(tr("Filter orders"));
    m_urgencyHead->setText(tr("Urgency"));
    m_stateHead->setText(tr("State"));
    m_overdue.box->setText(tr("Overdue"));
    m_soon.box->setText(tr("Due soon"));
    m_closed->setText(tr("Also closed orders"));
    for (const auto& [state, facet] : m_states)
        facet.box->setText(words(state));
}

void OrderFacets::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().subtle);
}

} // namespace minyi::ui
