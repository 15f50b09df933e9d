#include "ui/orders/orders_page.h"

#include "core/orders/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/paged_source.h"
#include "ui/kit/segmented.h"
#include "ui/orders/board_view.h"
#include "ui/orders/order_delegate.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_facets.h"
#include "ui/orders/objection_forms.h"
#include "ui/orders/order_forms.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minyi::ui {

namespace {

/// What ends first stands first; what has no clock yet after it, what is closed last.
bool isMoreUrgent(const OrderLine& a, const OrderLine& b)
{
    const auto *first = pressingClock(a.row), *second = pressingClock(b.row);
    if (first && second && first->due != second->due)
        return first->due < second->due;
    if (!first != !second)
        return first != nullptr;
    return a.row.id > b.row.id;
}

} // namespace

OrdersPage::OrdersPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_facets(new OrderFacets)
    , m_table(new TableView(tr("Orders")))
    , m_model(new RowModel<OrderLine>(kOrderColumns, this))
    , m_detail(new OrderDetail(s))
    , m_forms(new OrderForms(s, this))
    , m_objections(new ObjectionForms(s, this))
    , m_empty(new EmptyState)
    , m_head(makeLabel({}, "section"))
    , m_foot(makeLabel({}, "meta", "2"))
    , m_drawer(makeIconButton(QStringLiteral("view-filter"), tr("Filters")))
    , m_split(new QSplitter)
    , m_board(new BoardView(s))
    , m_mode(new Segmented({{tr("List")}, {tr("Board")}}, tr("List or board"), this))
    , m_duty(makeButton(tr("Duty"), "", this))
{
    m_split->addWidget(m_facets);
    m_split->addWidget(makeList());
    m_split->addWidget(m_detail);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_facets->setMinimumWidth(200), m_detail->setMinimumWidth(360);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    whole->addWidget(m_board);
    joinBoard();
    connect(m_facets, &OrderFacets::changed, this, [this] { m_facets->wantsClosed() == m_withClosed ? filter() : reload(); });
    connect(m_detail, &OrderDetail::stepChosen, this, [this](auto step) { m_forms->open(step, *m_detail->order()); });
    connect(m_detail, &OrderDetail::moveAsked, this, &OrdersPage::moveBy);
    connect(m_detail, &OrderDetail::printAsked, this, &OrdersPage::print);
    connect(m_detail, &OrderDetail::objectionChosen, this, [this](auto deed) { m_objections->open(deed, *m_detail->order()); });
    const auto said = [this](const QString& words) { tell(Tone::Ok, words), reload(); };
    connect(m_forms, &OrderForms::done, this, said);
    connect(m_objections, &ObjectionForms::done, this, said);
    watch(s, this, {core::AggKind::Order, core::AggKind::Unit}, [this] { reload(); });
    connect(&Minute::shared(), &Minute::passed, this, &OrdersPage::retime);
    retranslate();
}

QWidget* OrdersPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(m_drawer);
    head->addWidget(m_head);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_foot);
    foot->addStretch(1);
    column->addLayout(foot);
    m_model->sayWith([](const OrderLine& l) {
        return QStringList{l.chip.words, QString::fromStdString(l.row.number), l.cause, QString::fromStdString(l.row.person),
                           words(l.row.state), QString::fromStdString(l.row.unit), l.clock.words}
            .join(QStringLiteral(", "));
    });
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OrderDelegate(m_table));
    setWidths(*m_table, kOrderColumns);
    m_table->horizontalHeader()->setSectionResizeMode(orders_column::Cause, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(orders_column::Deadline, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showOrder(m_model->row(now.row()).row.id.value);
    });
    connect(m_table, &TableView::nextStep, this, &OrdersPage::takeNextStep);
    connect(m_table, &TableView::opened, this, [this] { m_detail->setFocus(Qt::OtherFocusReason), focusNextChild(); });
    connect(m_drawer, &QToolButton::clicked, this, [this] { m_drawerOpen = !m_drawerOpen, arrange(); });
    return pane;
}

QString OrdersPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

void OrdersPage::reload()
{
    m_withClosed = m_facets->wantsClosed();
    m_coming.clear();
    reloadBoard();
    askFor({});
}

/// Page after page until all are here; the table keeps the rows it has meanwhile.
void OrdersPage::askFor(std::optional<core::Id<core::orders::Order>> before)
{
    ask(session(), core::orders::List{m_withClosed, {}, before, kPage}, this, [this](auto rows) {
        if (!rows) {
            m_empty->setWords(sentence(rows.error()));
            return;
        }
        for (auto& row : *rows)
            m_coming.push_back(orderLine(row, session()));
        if (rows->size() == static_cast<std::size_t>(kPage))
            return askFor(rows->back().id);
        m_lines = std::move(m_coming);
        m_coming.clear();
        std::sort(m_lines.begin(), m_lines.end(), isMoreUrgent);
        m_facets->count(m_lines);
        filter();
        const int overdue = m_facets->overdue();
        emit badgeChanged(overdue, overdue > 0);
    });
}

void OrdersPage::filter()
{
    std::vector<OrderLine> shown;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(shown), [this](const OrderLine& l) { return m_facets->lets(l); });
    const auto total = m_lines.size(), count = shown.size();
    const auto at = std::find_if(shown.begin(), shown.end(), [this](const OrderLine& l) { return l.row.id.value == m_current; });
    const int row = at == shown.end() ? 0 : static_cast<int>(at - shown.begin());
    const bool none = shown.empty();
    m_model->setRows(std::move(shown));
    showRows(*m_table, *m_empty, none);
    m_empty->setWords(total ? tr("No order matches the filter") : tr("No open order"),
                      total ? tr("Esc in the filter empties it.") : tr("A dissatisfied citizen with a cause makes one at the call."));
    m_head->setText(m_withClosed ? tr("All orders") : tr("Open orders"));
    m_foot->setText(tr("%1 of %2, by deadline").arg(count).arg(total));
    if (none && m_current == 0)
        m_detail->clear();
    else if (none)
        showOrder(m_current); // it may have left the list by the step just taken
    else
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void OrdersPage::retime()
{
    for (auto& line : m_lines)
        line = orderLine(std::move(line.row), session());
    filter();
    m_board->retime();
}

void OrdersPage::showOrder(qint64 id)
{
    m_current = id;
    ask(session(), core::orders::OrderCard{{id}}, this, [this](auto order) {
        if (order)
            m_detail->show(*order);
        else
            m_detail->clear();
    });
}

void OrdersPage::openItem(core::AggKind kind, qint64 id)
{
    if (kind == core::AggKind::Order)
        open(id);
}

void OrdersPage::open(qint64 id)
{
    showBoard(false);
    m_current = id;
    showOrder(id);
    reload();
}

void OrdersPage::moveBy(int by)
{
    if (const auto index = m_model->index(m_table->currentIndex().row() + by, 0); index.isValid())
        m_table->setCurrentIndex(index);
}

void OrdersPage::takeNextStep()
{
    if (const auto step = m_detail->nextStep())
        m_forms->open(*step, *m_detail->order());
    else if (m_detail->order())
        tell(Tone::Info, tr("Next: %1. Not yours to do.").arg(nextStep(m_detail->order()->row.state)));
}

void OrdersPage::print()
{
    if (m_detail->order())
        emit jumpTo(PageId::Documents, core::AggKind::Order, m_detail->order()->row.id.value);
}

Page* makeOrdersPage(Session& session, QWidget* parent)
{
    return new OrdersPage(session, parent);
}

} // namespace minyi::ui
