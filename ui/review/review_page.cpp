#include "ui/review/review_page.h"

#include "core/review/query_fields.h"
#include "ui/cases/evidence_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/paper_pane.h"
#include "ui/review/queue_delegate.h"
#include "ui/review/review_detail.h"
#include "ui/review/review_forms.h"
#include "ui/review/said_pane.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace minyi::ui {

ReviewPage::ReviewPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_table(new TableView(tr("Review")))
    , m_model(new RowModel<ReviewLine>(kReviewColumns, this))
    , m_detail(new ReviewDetail(s))
    , m_paper(new PaperPane(s))
    , m_opinion(new OpinionPane(s))
    , m_said(new SaidPane(s))
    , m_middle(new QStackedWidget)
    , m_right(new QStackedWidget)
    , m_forms(new ReviewForms(s, this))
    , m_evidence(new EvidenceForms(s, this))
    , m_empty(new EmptyState)
    , m_head(makeLabel({}, "section"))
    , m_foot(makeLabel({}, "meta", "2"))
    , m_which(new Segmented({{{}}, {{}}, {{}}, {{}}}, {}, this))
    , m_draw(makeButton({}))
    , m_split(new QSplitter)
    , m_widths(m_split, QStringLiteral("review"))
{
    layPanes();
    m_which->hide();
    m_draw->setParent(this);
    m_draw->hide();
    m_which->setCurrent(0);
    connectAll();
    connectForms();
    addShortcuts();
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (const bool before = std::exchange(m_atOpinion, hasKeys(*m_opinion)); before != m_atOpinion)
            emit headChanged(); // other keys
    });
    connect(&Minute::shared(), &Minute::passed, this, &ReviewPage::reload);
    watch(s, this, {core::AggKind::Case}, [this] { reload(); });
    retranslate();
}

void ReviewPage::connectAll()
{
    connect(m_which, &Segmented::chosen, this, [this] {
        m_current = 0; // another list begins with its own first case
        showWords();
        reload();
    });
    connect(m_detail, &ReviewDetail::passAsked, this, [this] { m_forms->openPass(current()); });
    connect(m_detail, &ReviewDetail::returnAsked, this, [this] { m_forms->openReturn(current()); });
    connect(m_detail, &ReviewDetail::opinionAsked, this, &ReviewPage::enterOpinion);
    connect(m_detail, &ReviewDetail::moveAsked, this, &ReviewPage::moveBy);
    connect(m_detail, &ReviewDetail::paperAsked, this, &ReviewPage::openPaper);
    connect(m_detail, &ReviewDetail::caseWanted, this, [this] { m_middle->setCurrentWidget(m_detail); });
    connect(m_paper, &PaperPane::closed, this, &ReviewPage::closePaper);
    connect(m_paper, &PaperPane::refused, this, [this](const QString& words) { tell(Tone::Danger, words); });
    connect(m_opinion, &OpinionPane::given, this, &ReviewPage::give);
    connect(m_detail, &ReviewDetail::overrideAsked, this, [this] { m_forms->openOverride(current()); });
    connect(m_detail, &ReviewDetail::acceptAsked, this, [this](const auto& defect, bool accept) {
        accept ? m_forms->accept(defect, true) : m_forms->openNotMended(defect);
    });
    connect(m_detail, &ReviewDetail::markAsked, this, [this](const auto& item) { m_evidence->openMark(current(), m_detail->shown()->desk, item); });
    connect(m_detail, &ReviewDetail::caseAsked, this, [this](qint64 id) { emit jumpTo(PageId::Cases, core::AggKind::Case, id); });
    connect(m_detail, &ReviewDetail::standBackAsked, this, [this] { m_forms->openStandBack(current()); });
    connect(m_detail, &ReviewDetail::answerRecusalAsked, m_forms, &ReviewForms::openAnswerRecusal);
    connect(m_detail, &ReviewDetail::secondLookAsked, m_forms, &ReviewForms::openSecondLook);
    connect(m_detail, &ReviewDetail::printAsked, this, [this](qint64 id) { emit jumpTo(PageId::Documents, core::AggKind::Case, id); });
    connect(m_draw, &QPushButton::clicked, this, [this] { m_forms->draw(lastMonth()); });
}

void ReviewPage::connectForms()
{
    const auto done = [this](const QString& words) { tell(Tone::Ok, words), reload(); };
    connect(m_forms, &ReviewForms::done, this, done);
    connect(m_forms, &ReviewForms::looked, this, [this](const QString& words, const auto& defect, bool accept) {
        tell(Tone::Ok, words, tr("Undo"), [this, defect, accept] { m_forms->accept(defect, !accept); });
        reload();
    });
    connect(m_forms, &ReviewForms::sent, this, [this](const QString& words) {
        tell(Tone::Ok, words);
        m_current = 0; // the next one in the queue
        reload();
    });
    connect(m_evidence, &EvidenceForms::done, this, done);
    connect(m_detail, &ReviewDetail::refused, this, [this](const QString& words) { tell(Tone::Danger, words); });
    connect(m_forms, &ReviewForms::refused, this, [this](const QString& words) { m_accepted = false, tell(Tone::Danger, words); });
}

/// Queue, the case or a paper of it, the opinion.
void ReviewPage::layPanes()
{
    m_middle->addWidget(m_detail);
    m_middle->addWidget(m_paper);
    m_right->addWidget(m_said);
    m_right->addWidget(m_opinion);
    for (QWidget* pane : {makeList(), static_cast<QWidget*>(m_middle), static_cast<QWidget*>(m_right)})
        m_split->addWidget(pane);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->widget(0)->setMinimumWidth(240);
    m_middle->setMinimumWidth(360);
    m_right->setMinimumWidth(360);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    whole->setSizeConstraint(QLayout::SetNoConstraint); // panes give way when it gets smaller
}

QWidget* ReviewPage::makeList()
{
    auto* pane = layListPane(m_head, m_table, m_empty, m_foot);
    showRows(*m_table, *m_empty, true); // until they are here
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QueueDelegate(*m_model, m_table));
    m_table->setDensity(Density::TwoLines);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(review_column::Deadline, QHeaderView::Stretch);
    for (int column = review_column::Deadline + 1; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, true); // a row is one cell in two lines; the rest stands in the case beside it
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showCase(m_model->row(now.row()).row.file.value);
    });
    connect(m_table, &TableView::nextStep, this, &ReviewPage::nextStep);
    connect(m_table, &TableView::opened, this, [this] { goOn(0); });
    m_table->installEventFilter(this);
    return pane;
}

qint64 ReviewPage::current() const
{
    return m_detail->shown() ? m_detail->shown()->file.row.id.value : 0;
}

QString ReviewPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

QList<QWidget*> ReviewPage::actions()
{
    m_which->show();
    m_draw->setVisible(m_drawable);
    return m_drawable ? QList<QWidget*>{m_draw, m_which} : QList<QWidget*>{m_which};
}

void ReviewPage::offerDraw(bool may)
{
    if (std::exchange(m_drawable, may) != may)
        emit headChanged();
}

/// What waits is asked for whichever list is shown: the number on the rail is that of the list.
void ReviewPage::reload()
{
    ask(session(), core::review::Queue{}, this, [this](auto rows) {
        if (rows)
            showBadge(*rows);
        if (m_which->current() != kWaiting)
            return;
        m_looks.clear();
        offerDraw(false);
        if (rows)
            return show(std::move(*rows));
        m_empty->setWords(sentence(rows.error()));
        showRows(*m_table, *m_empty, true);
    });
    if (m_which->current() == kDecided)
        askEach(session(), core::review::Queue{true}, this, [this](auto rows) {
            if (m_which->current() == kDecided)
                m_looks.clear(), offerDraw(false), show(rows.value_or(std::vector<core::review::QueueRow>{}));
        });
    if (m_which->current() == kLooks)
        askLooks();
    if (m_which->current() == kOverridden)
        askOverrides();
}

void ReviewPage::showBadge(const std::vector<core::review::QueueRow>& rows)
{
    const auto late = std::ranges::any_of(rows, [now = session().now()](const auto& row) { return row.due <= now; });
    emit badgeChanged(static_cast<int>(rows.size()), late);
}

void ReviewPage::show(std::vector<core::review::QueueRow> rows)
{
    std::vector<ReviewLine> lines;
    int at = -1;
    for (auto& row : rows) {
        if (row.file.value == m_current)
            at = static_cast<int>(lines.size());
        lines.push_back(reviewLine(std::move(row), session(), m_which->current() >= kLooks));
    }
    const bool none = lines.empty();
    m_model->setRows(std::move(lines));
    showRows(*m_table, *m_empty, none);
    m_foot->setText(tr("In the list: %1").arg(m_model->rowCount()));
    showWords();
    if (at < 0 && m_current)
        return showCase(m_current); // it may have left the list by the step just taken
    if (!none)
        m_table->setCurrentIndex(m_model->index(std::max(at, 0), 0));
    else
        closeCase({});
    if (at >= 0)
        showCase(m_current);
}

/// What the list is called, and what is true where it is empty.
void ReviewPage::showWords()
{
    switch (m_which->current()) {
    case kDecided:
        m_head->setText(tr("Decided"));
        return m_empty->setWords(tr("No opinion was given yet"), tr("Reviews that were decided are listed here, the last first."));
    case kLooks:
        m_head->setText(tr("Second looks"));
        return m_empty->setWords(tr("No second look of %1 in your sight").arg(lastMonth()),
                                 m_sealed ? tr("Drawn and sealed meanwhile: %1. Who may open sealed records gets at them.").arg(m_sealed)
                                          : tr("Some of the agreements of that month are drawn; another reviewer than who agreed looks at them again."));
    case kOverridden:
        m_head->setText(tr("Without agreement"));
        return m_empty->setWords(tr("Nothing went on without the agreement"), tr("This month and the one before are listed here."));
    default:
        m_head->setText(tr("To be reviewed"));
        return m_empty->setWords(tr("Nothing waits for your review"), tr("A case comes here when its handler submits it."));
    }
}

void ReviewPage::openItem(core::AggKind kind, qint64 id)
{
    if (kind != core::AggKind::Case)
        return;
    m_current = id;
    reload();
}

void ReviewPage::retranslate()
{
    m_table->setAccessibleName(tr("Review"));
    showWords();
    m_which->setAccessibleName(tr("Which reviews"));
    m_which->setWords(0, tr("Waiting"));
    m_which->setWords(1, tr("Decided"));
    m_which->setWords(2, tr("Second looks"));
    m_which->setWords(3, tr("Without agreement"));
    m_draw->setText(tr("Draw for a second look"));
    m_detail->retranslate();
    m_paper->retranslate();
    m_opinion->retranslate();
    m_said->retranslate();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    reload();
}

Page* makeReviewPage(Session& session, QWidget* parent)
{
    return new ReviewPage(session, parent);
}

} // namespace minyi::ui
