#include "ui/cases/cases_page.h"

#include "core/cases/query_fields.h"
#include "core/deadlines/clock_fields.h"
#include "ui/cases/case_counts.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_filter.h"
#include "ui/cases/case_forms.h"
#include "ui/cases/case_undo.h"
#include "ui/cases/checklist_pane.h"
#include "ui/cases/clock_forms.h"
#include "ui/cases/evidence_forms.h"
#include "ui/cases/sealed_forms.h"
#include "ui/review/review_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_export.h"
#include "ui/text/words.h"

#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace minyi::ui {

using core::cases::Sort;

namespace {

/// What a click on a column orders by.
std::optional<Sort> sortOf(int column)
{
    switch (column) {
    case cases_column::Deadline: return Sort::Due;
    case cases_column::Number: return Sort::Number;
    case cases_column::State: return Sort::State;
    case cases_column::Opened: return Sort::Opened;
    default: return {};
    }
}

int columnOf(Sort sort)
{
    for (const int column : {cases_column::Deadline, cases_column::Number, cases_column::State, cases_column::Opened})
        if (sortOf(column) == sort)
            return column;
    return cases_column::Deadline;
}

} // namespace

CasesPage::CasesPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_filter(new CaseFilter)
    , m_table(new TableView(tr("Cases")))
    , m_model(new IdModel<CaseLine>(kCaseColumns, [this](const auto& ids, int ticket) {
        askEach(session(), core::cases::Rows{ids}, this, [this, ticket](auto rows) {
            askCounts();
            if (!rows)
                return m_model->giveUp(ticket);
            std::vector<CaseLine> lines;
            for (auto& row : *rows)
                lines.push_back(caseLine(std::move(row), session())), lines.back().evidence = m_tallies.value(lines.back().row.id.value);
            m_model->give(ticket, std::move(lines), [](const CaseLine& line) { return line.row.id.value; });
        });
        askTallies(ids);
    }, this))
    , m_detail(new CaseDetail(s))
    , m_forms(new CaseForms(s, this))
    , m_clockForms(new ClockForms(s, this))
    , m_evidence(new EvidenceForms(s, this))
    , m_undo(new CaseUndo(s, this))
    , m_review(new ReviewForms(s, this))
    , m_sealed(new SealedForms(s, this))
    , m_export(new ListExport(this))
    , m_empty(new EmptyState)
    , m_head(makeLabel({}, "section"))
    , m_count(makeLabel({}, "meta", "2"))
    , m_foot(makeLabel({}, "meta", "2"))
    , m_order(makeLabel({}, "meta", "2"))
    , m_chips(new QHBoxLayout)
    , m_drawer(makeIconButton(QStringLiteral("view-filter"), tr("Filters")))
    , m_save(makeButton({}, "ghost"))
    , m_new(makeButton({}, "primary"))
    , m_out(makeButton({}))
    , m_unseal(makeButton({}, "ghost"))
    , m_split(new QSplitter)
    , m_widths(m_split, QStringLiteral("cases"))
{
    m_split->addWidget(m_filter);
    m_split->addWidget(makeList());
    m_split->addWidget(m_detail);
    m_split->addWidget(m_detail->checklist());
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_filter->setMinimumWidth(200);
    m_detail->setMinimumWidth(360);
    m_detail->checklist()->setMinimumWidth(320);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    whole->setSizeConstraint(QLayout::SetNoConstraint); // panes give way when it gets smaller
    for (auto* button : {m_new, m_out, m_unseal})
        button->setParent(this), button->hide();
    connect(m_filter, &CaseFilter::changed, this, &CasesPage::beginAnew);
    connect(m_new, &QPushButton::clicked, m_forms, &CaseForms::openIntake);
    connect(m_unseal, &QPushButton::clicked, m_sealed, &SealedForms::openSealed);
    connect(m_out, &QPushButton::clicked, this, [this] { runAction(QStringLiteral("export")); });
    connectDetail();
    watch(s, this, {core::AggKind::Case, core::AggKind::Officer}, [this] { reload(); });
    connect(&Minute::shared(), &Minute::passed, this, [this] { m_model->refresh(); });
    retranslate();
}

QWidget* CasesPage::makeList()
{
    auto* pane = makeSurface();
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    m_chips->setSpacing(8);
    head->setSpacing(8);
    head->addWidget(m_drawer);
    head->addWidget(m_head);
    head->addWidget(m_count);
    head->addLayout(m_chips);
    head->addWidget(m_save);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_foot);
    foot->addStretch(1);
    foot->addWidget(m_order);
    column->addLayout(foot);
    setUpTable();
    return pane;
}

void CasesPage::setUpTable()
{
    m_model->sayWith([](const CaseLine& l) {
        return QStringList{l.chip.words, l.number, QString::fromStdString(l.row.title), QString::fromStdString(l.row.person),
                           words(l.row.state), QString::fromStdString(l.row.handlerName)}
            .join(QStringLiteral(", "));
    });
    showRows(*m_table, *m_empty, true); // until they are here
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWidths(*m_table, kCaseColumns);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(cases_column::Title, QHeaderView::Stretch);
    header->setSortIndicatorShown(true); // the view hid it when it took the header
    header->setSortIndicator(cases_column::Deadline, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        sortBy(sortOf(section).value_or(m_sort)); // a column that orders nothing turns the order round
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showCase(m_model->idAt(now.row()));
    });
    connect(m_table, &TableView::nextStep, this, &CasesPage::takeNextStep);
    connect(m_table, &TableView::opened, this, [this] { m_detail->setFocus(Qt::OtherFocusReason), focusNextChild(); });
    connect(m_drawer, &QToolButton::clicked, this, [this] { m_drawerOpen = !m_drawerOpen, arrange(); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_forms->openView(m_filter->filters(), m_filter->views()->own()); });
}

QString CasesPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

QList<QWidget*> CasesPage::actions()
{
    m_new->setVisible(session().may(core::Permission::RegisterCase));
    m_unseal->setVisible(session().may(core::Permission::OpenSealed));
    m_out->show();
    QList<QWidget*> shown;
    for (auto* button : {m_unseal, m_out, m_new})
        if (!button->isHidden())
            shown << button;
    return shown;
}

void CasesPage::reload()
{
    ask(session(), core::cases::Views{}, this, [this](auto views) {
        if (views)
            m_filter->views()->showSaved(std::move(*views));
        showConditions();
    });
    m_uncounted = true;
    askIds();
}

/// The rows come first, then what is counted.
void CasesPage::askIds()
{
    ask(session(), core::cases::Ids{m_filter->filters(), m_sort, m_descending}, this, [this](auto ids) {
        if (ids)
            showIds({ids->begin(), ids->end()});
        else {
            m_empty->setWords(sentence(ids.error()));
            showRows(*m_table, *m_empty, true);
        }
        if (!m_table->isVisible())
            askCounts(); // it asks for no rows
    });
}

/// The same list in the same order keeps its place and only gets its rows anew.
void CasesPage::showIds(std::vector<std::int64_t> ids)
{
    const bool none = ids.empty();
    if (ids == m_model->ids() && !none) {
        m_model->refresh();
        select();
        return showFoot();
    }
    m_model->setIds(std::move(ids));
    showRows(*m_table, *m_empty, none);
    m_empty->setWords(m_whole ? tr("No case matches the conditions") : tr("No open case"),
                      m_whole ? tr("Esc in the list empties them.") : tr("Ctrl+N registers one."));
    showFoot();
    select();
}

/// The row of the case that is shown, so that a key acts on what is read; no row of another where it is not in this list.
void CasesPage::select()
{
    const int row = m_current ? m_model->indexOf(m_current) : m_model->rowCount() > 0 ? 0 : -1;
    if (row >= 0 && row == m_table->currentIndex().row())
        return showCase(m_model->idAt(row));
    if (row >= 0)
        return m_table->setCurrentIndex(m_model->index(row, 0)); // which shows it
    m_table->selectionModel()->clear();
    m_current ? showCase(m_current) : m_detail->clear(); // it may have left the list by the step just taken
}

void CasesPage::askCounts()
{
    using core::cases::Desk;
    if (!std::exchange(m_uncounted, false))
        return;
    const auto counts = [](core::cases::Filters filters) { return Desk{std::move(filters), {}, false, {}, 0, true}; };
    ask(session(), counts(m_filter->filters()), this, [this](auto answer) {
        if (answer)
            m_filter->showFacets(answer->facets), showConditions();
    });
    askEach(session(), counts({}), this, [this](auto answer) {
        if (!answer)
            return;
        m_whole = answer->total;
        m_filter->views()->showCounts(*answer);
        showFoot();
    });
    core::cases::Filters mine;
    mine.mine = true;
    askEach(session(), counts(std::move(mine)), this, [this](auto answer) {
        if (!answer)
            return;
        const auto pressing = countOf(answer->facets, "due", "overdue") + countOf(answer->facets, "due", "today");
        emit badgeChanged(static_cast<int>(pressing), pressing > 0);
    });
}

void CasesPage::showConditions()
{
    while (auto* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& condition : m_filter->conditions()) {
        auto* chip = makeButton(condition.words + QStringLiteral(" ×"), "chip");
        chip->setAccessibleName(tr("without %1").arg(condition.words));
        connect(chip, &QPushButton::clicked, this, [this, without = condition.without] { m_filter->setFilters(without); });
        m_chips->addWidget(chip);
    }
    m_head->setText(m_filter->views()->name());
    m_save->setText(m_filter->views()->own() ? tr("Delete view") : tr("Save as view"));
}

void CasesPage::sortBy(Sort sort)
{
    m_descending = sort == m_sort && !m_descending;
    m_sort = sort;
    m_table->horizontalHeader()->setSortIndicator(columnOf(sort), m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    askIds();
}

} // namespace minyi::ui
