#include "ui/review/review_page.h"

#include "core/cases/query_fields.h"
#include "core/review/query_fields.h"
#include "core/review/reviewing_fields.h"
#include "ui/cases/evidence_forms.h"
#include "ui/cases/proof.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/review/review_detail.h"
#include "ui/review/review_forms.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace minyi::ui {

ReviewPage::ReviewPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_table(new TableView(tr("Review")))
    , m_model(new RowModel<ReviewLine>(kReviewColumns, this))
    , m_detail(new ReviewDetail(s))
    , m_forms(new ReviewForms(s, this))
    , m_evidence(new EvidenceForms(s, this))
    , m_empty(new EmptyState)
    , m_head(makeLabel({}, "section"))
    , m_foot(makeLabel({}, "meta", "2"))
    , m_which(new Segmented({{{}}, {{}}, {{}}, {{}}}, {}, this))
    , m_draw(makeButton({}))
{
    auto* split = new QSplitter;
    split->addWidget(makeList());
    split->addWidget(m_detail);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    m_detail->setMinimumWidth(400);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    m_which->hide();
    m_draw->setParent(this);
    m_draw->hide();
    m_which->setCurrent(0);
    connectAll();
    connectForms();
    connect(&Minute::shared(), &Minute::passed, this, &ReviewPage::reload);
    watch(s, this, {core::AggKind::Case}, [this] { reload(); });
    retranslate();
}

void ReviewPage::connectAll()
{
    connect(m_which, &Segmented::chosen, this, [this] { reload(); });
    connect(m_detail, &ReviewDetail::passAsked, this, [this] { m_forms->openPass(current()); });
    connect(m_detail, &ReviewDetail::returnAsked, this, [this] { m_forms->openReturn(current()); });
    connect(m_detail, &ReviewDetail::opinionAsked, this, [this] { m_forms->openOpinion(current(), m_detail->shown()->card); });
    connect(m_detail, &ReviewDetail::overrideAsked, this, [this] { m_forms->openOverride(current()); });
    connect(m_detail, &ReviewDetail::acceptAsked, m_forms, &ReviewForms::accept);
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
    connect(m_evidence, &EvidenceForms::done, this, done);
    connect(m_detail, &ReviewDetail::refused, this, [this](const QString& words) { tell(Tone::Danger, words); });
    connect(m_forms, &ReviewForms::refused, this, [this](const QString& words) { tell(Tone::Danger, words); });
}

QWidget* ReviewPage::makeList()
{
    auto* pane = layListPane(m_head, m_table, m_empty, m_foot);
    showRows(*m_table, *m_empty, true); // until they are here
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    setWidths(*m_table, kReviewColumns);
    m_table->horizontalHeader()->setSectionResizeMode(review_column::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showCase(m_model->row(now.row()).row.file.value);
    });
    connect(m_table, &TableView::nextStep, this, &ReviewPage::nextStep);
    connect(m_table, &TableView::opened, this, [this] { m_detail->setFocus(Qt::OtherFocusReason), focusNextChild(); });
    return pane;
}

qint64 ReviewPage::current() const
{
    return m_detail->shown() ? m_detail->shown()->file.row.id.value : 0;
}

void ReviewPage::nextStep()
{
    if (!m_detail->shown())
        return;
    const auto& card = m_detail->shown()->card;
    if (m_detail->shown()->look && m_detail->shown()->look->mayGive)
        m_forms->openSecondLook(*m_detail->shown()->look);
    else if (card.mayDecide)
        m_forms->openOpinion(current(), card);
    else if (card.mayCheck)
        m_forms->openPass(current());
}

QString ReviewPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

QList<QWidget*> ReviewPage::actions()
{
    m_which->show();
    return {m_draw, m_which};
}

QList<KeyHint> ReviewPage::keyHints() const
{
    return {{{"J", "K"}, tr("up and down")}, {{"E"}, tr("your opinion")}, {{"Enter"}, tr("into the case")}};
}

/// What waits is asked for whichever list is shown: the number on the rail is that of the list.
void ReviewPage::reload()
{
    ask(session(), core::review::Queue{}, this, [this](auto rows) {
        if (rows)
            showBadge(*rows);
        if (m_which->current() != 0)
            return;
        m_looks.clear();
        m_draw->hide();
        if (rows)
            return show(std::move(*rows));
        m_empty->setWords(sentence(rows.error()));
        showRows(*m_table, *m_empty, true);
    });
    if (m_which->current() == 1)
        askEach(session(), core::review::Queue{true}, this, [this](auto rows) {
            if (m_which->current() == 1)
                m_looks.clear(), m_draw->hide(), show(rows.value_or(std::vector<core::review::QueueRow>{}));
        });
    if (m_which->current() == 2)
        askLooks();
    if (m_which->current() == 3)
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
        lines.push_back(reviewLine(std::move(row), session()));
    }
    const bool none = lines.empty();
    m_model->setRows(std::move(lines));
    showRows(*m_table, *m_empty, none);
    m_foot->setText(tr("In the list: %1").arg(m_model->rowCount()));
    m_empty->setWords(tr("Nothing waits for your review"), tr("A case comes here when its handler submits it."));
    if (at < 0 && m_current)
        return showCase(m_current); // it may have left the list by the step just taken
    if (!none)
        m_table->setCurrentIndex(m_model->index(std::max(at, 0), 0));
    else
        m_detail->clear();
    if (at >= 0)
        showCase(m_current);
}

/// The case, its evidence and what was said of it, shown together.
void ReviewPage::showCase(qint64 id)
{
    m_current = id;
    ask(session(), core::cases::File{{id}}, this, [this, id](auto file) {
        if (!file) {
            m_current = 0;
            return m_detail->close(sentence(file.error()));
        }
        askProof(session(), {id}, this, [this, id, file = std::move(*file)](Proof proof) mutable {
            if (id != m_current)
                return;
            if (!proof.closed.isEmpty())
                return m_detail->close(proof.closed);
            const auto look = std::ranges::find(m_looks, core::Id<core::cases::CaseFile>{id}, &core::review::LookRow::file);
            m_detail->show({std::move(file), std::move(proof.desk), std::move(proof.card),
                            look == m_looks.end() ? std::nullopt : std::optional(*look)});
        });
    });
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
    m_head->setText(tr("To be reviewed"));
    m_which->setAccessibleName(tr("Which reviews"));
    m_which->setWords(0, tr("Waiting"));
    m_which->setWords(1, tr("Decided"));
    m_which->setWords(2, tr("Second looks"));
    m_which->setWords(3, tr("Without agreement"));
    m_draw->setText(tr("Draw for a second look"));
    m_detail->retranslate();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    reload();
}

Page* makeReviewPage(Session& session, QWidget* parent)
{
    return new ReviewPage(session, parent);
}

} // namespace minyi::ui
