#include "ui/deadlines/deadlines_page.h"

#include "core/deadlines/board_fields.h"
#include "ui/deadlines/board_lines.h"
#include "ui/deadlines/notice_forms.h"
#include "ui/deadlines/rule_forms.h"
#include "ui/deadlines/rules_view.h"
#include "ui/deadlines/year_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_export.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/segmented.h"
#include "ui/kit/table_delegate.h"
#include "ui/text/formats.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

namespace dl = core::deadlines;
constexpr int kLimit = 1; ///< the column that takes what is left

} // namespace

DeadlinesPage::DeadlinesPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_views(new Segmented({{{}}, {{}}, {{}}, {{}}, {{}}}, tr("What is shown")))
    , m_stack(new QStackedWidget)
    , m_table(new TableView(tr("Deadlines")))
    , m_model(new RowModel<BoardLine>(kBoardColumns, this))
    , m_empty(new EmptyState)
    , m_foot(makeLabel({}, "meta", "2"))
    , m_yearWord(makeLabel({}, "section"))
    , m_legend(makeLabel({}, "meta", "2"))
    , m_year(new YearView)
    , m_notices(new QVBoxLayout)
    , m_missing(new Banner(Tone::Warn, {}))
    , m_forms(new NoticeForms(s, this))
    , m_ruleForms(new RuleForms(s, this))
    , m_rules(new RulesView(s, m_ruleForms))
    , m_export(new ListExport(this))
    , m_yearly(makeButton({}, "primary"))
    , m_emergency(makeButton({}))
    , m_out(makeButton({}))
    , m_draft(makeButton({}, "primary"))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 12, 16, 8);
    whole->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_views);
    head->addStretch(1);
    whole->addLayout(head);
    whole->addWidget(m_missing);
    m_missing->hide();
    m_stack->addWidget(makeBoard());
    m_stack->addWidget(makeCalendar());
    m_stack->addWidget(m_rules);
    whole->addWidget(m_stack, 1);
    for (auto* button : {m_yearly, m_emergency, m_out, m_draft})
        button->setParent(this), button->hide();
    connect(m_views, &Segmented::chosen, this, &DeadlinesPage::choose);
    connect(m_yearly, &QPushButton::clicked, m_forms, &NoticeForms::openYearly);
    connect(m_emergency, &QPushButton::clicked, m_forms, &NoticeForms::openEmergency);
    connect(m_draft, &QPushButton::clicked, m_ruleForms, &RuleForms::openDraft);
    connect(m_ruleForms, &RuleForms::done, this, [this](const QString& words) { tell(Tone::Ok, words), reload(); });
    connect(m_out, &QPushButton::clicked, this, [this] { runAction(QStringLiteral("export")); });
    connect(m_export, &ListExport::told, this, [this](Tone tone, const QString& words) { tell(tone, words); });
    connect(m_forms, &NoticeForms::told, this, [this](const QString& words) { tell(Tone::Danger, words); });
    connect(m_forms, &NoticeForms::done, this, [this](const QString& words) { tell(Tone::Ok, words), reload(); });
    watch(s, this, {core::AggKind::Case, core::AggKind::Order, core::AggKind::Matter, core::AggKind::Calendar,
              core::AggKind::RulePack}, [this] { reload(); });
    m_shownYear = core::civil(core::dayOf(s.now())).year;
    m_views->setCurrent(All);
    retranslate();
}

QWidget* DeadlinesPage::makeBoard()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    setWidths(*m_table, kBoardColumns);
    m_table->horizontalHeader()->setSectionResizeMode(kLimit, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_model->sayWith([](const BoardLine& l) {
        return QStringList{l.chip.words, l.limit, l.due, l.number, qt(l.row.officer)}.join(QStringLiteral(", "));
    });
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_foot);
    showRows(*m_table, *m_empty, true);
    connect(m_table, &TableView::opened, this, [this] { open(m_table->currentIndex().row()); });
    connect(m_table, &TableView::nextStep, this, [this] { open(m_table->currentIndex().row()); });
    return pane;
}

QString DeadlinesPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

QList<QWidget*> DeadlinesPage::actions()
{
    const int pane = m_stack->currentIndex();
    const bool keeps = pane == CalendarPane && session().may(core::Permission::KeepCalendar);
    m_yearly->setVisible(keeps);
    m_emergency->setVisible(keeps);
    m_out->setVisible(pane == BoardPane);
    m_draft->setVisible(pane == LimitsPane && session().may(core::Permission::DraftRules));
    QList<QWidget*> shown;
    for (QWidget* button : {m_emergency, m_yearly, m_out, m_draft})
        if (!button->isHidden())
            shown << button;
    return shown;
}

QList<KeyHint> DeadlinesPage::keyHints() const
{
    switch (m_stack->currentIndex()) {
    case CalendarPane: return {{{"Tab"}, tr("Next field")}};
    case LimitsPane: return {{{"J", "K"}, tr("Move")}, {{"Enter"}, tr("Change")}, {{"/"}, tr("Find")}};
    default: return {{{"J", "K"}, tr("Move")}, {{"Enter"}, tr("Open")}};
    }
}

QWidget* DeadlinesPage::mainOf(int pane) const
{
    if (pane == LimitsPane)
        return m_rules->table();
    return pane == CalendarPane || m_table->isHidden() ? static_cast<QWidget*>(m_views->button(qMax(0, m_views->current()))) : m_table;
}

void DeadlinesPage::focusMain()
{
    mainOf(m_stack->currentIndex())->setFocus(Qt::OtherFocusReason);
}

void DeadlinesPage::choose(int view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view == Calendar ? CalendarPane : view == Limits ? LimitsPane : BoardPane);
    emit headChanged();
    reload();
    if (view != Calendar)
        (view == Limits ? m_rules->table() : m_table)->setFocus(Qt::OtherFocusReason);
}

void DeadlinesPage::reload()
{
    askYear();
    switch (m_views->current()) {
    case Waiting: return askWaiting();
    case Limits: return m_rules->reload();
    case Calendar: return;
    default: askBoard();
    }
}

void DeadlinesPage::askBoard()
{
    ask(session(), dl::Board{{}, m_views->current() == Mine, {}}, this, [this](auto answer) {
        if (answer)
            showBoard(std::move(*answer));
    });
}

void DeadlinesPage::showBoard(dl::BoardAnswer answer)
{
    std::vector<BoardLine> lines;
    int overdue = 0, today = 0, paused = 0;
    for (auto& row : answer.rows) {
        const auto state = row.due ? Formats::urgency(session().now(), *row.due, *session().calendar) : ChipState::Paused;
        overdue += state == ChipState::Overdue;
        today += state == ChipState::Today;
        paused += state == ChipState::Paused;
        lines.push_back(boardLine(std::move(row), session()));
    }
    const bool none = lines.empty();
    const QString words = tr("%1 overdue, %2 due within a day, %3 paused, %4 in all").arg(overdue).arg(today).arg(paused).arg(lines.size());
    m_foot->setText(answer.more ? words + tr(", the earliest 500 shown") : words);
    m_model->setRows(std::move(lines));
    showRows(*m_table, *m_empty, none);
    m_empty->setWords(tr("No limit runs"), tr("What is due appears here by itself, what is due first on top."));
    if (!none)
        m_table->selectRow(0);
    emit badgeChanged(overdue + today, overdue > 0);
}

void DeadlinesPage::askWaiting()
{
    if (!session().may(core::Permission::SeeCases))
        return showRows(*m_table, *m_empty, true);
    ask(session(), dl::Waiting{}, this, [this](auto rows) {
        if (!rows)
            return;
        std::vector<BoardLine> lines;
        for (const auto& row : *rows)
            lines.push_back(boardLine(waitingRow(row), session()));
        const bool none = lines.empty();
        m_foot->setText(tr("%1 extensions wait for an answer").arg(lines.size()));
        m_model->setRows(std::move(lines));
        showRows(*m_table, *m_empty, none);
        m_empty->setWords(tr("Nothing waits for you"), tr("Extensions that are yours to answer appear here; Enter opens the case."));
        if (!none)
            m_table->selectRow(0);
    });
}

void DeadlinesPage::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto& line = m_model->row(row).row;
    const PageId page = line.kind == core::AggKind::Case    ? PageId::Cases
                        : line.kind == core::AggKind::Order ? PageId::Orders
                                                            : PageId::FollowUp;
    emit jumpTo(page, line.kind, line.row);
}

bool DeadlinesPage::runAction(const QString& action)
{
    if (action == QLatin1String("export") && m_stack->currentIndex() == BoardPane)
        return m_export->choose(shownSource(QCoreApplication::translate("PageName", "Deadlines"), *m_model)), true;
    if (action == QLatin1String("print") && session().may(core::Permission::PrintReports))
        return emit jumpTo(PageId::Documents, core::AggKind::Calendar, 1), true;
    return false;
}

void DeadlinesPage::retranslate()
{
    const QString words[] = {tr("All that run"), tr("Mine"), tr("Waiting for an answer"), tr("Calendar"), tr("Limits")};
    for (int i = 0; i < 5; ++i)
        m_views->setWords(i, words[i]);
    m_yearly->setText(tr("Take in a yearly notice"));
    m_emergency->setText(tr("Emergency notice"));
    m_out->setText(tr("Export"));
    m_draft->setText(tr("New edition"));
    m_rules->retranslate();
    reload();
}

Page* makeDeadlinesPage(Session& session, QWidget* parent)
{
    return new DeadlinesPage(session, parent);
}

} // namespace minyi::ui
