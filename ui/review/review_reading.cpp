#include "ui/review/review_page.h"

#include "core/cases/query_fields.h"
#include "core/documents/query_fields.h"
#include "core/review/command_fields.h"
#include "ui/cases/proof.h"
#include "ui/documents/paper_view.h"
#include "ui/kit/calls.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/paper_pane.h"
#include "ui/review/review_detail.h"
#include "ui/review/review_forms.h"
#include "ui/review/said_pane.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace minyi::ui {

namespace {

/// Widths of the page at which panes get smaller and go (ui.md 2, less the rail).
constexpr int kRoomy = 1240, kNoQueue = 1000, kOnePane = 720;

} // namespace

/// The case, its evidence, its papers and what was said of it, shown together.
void ReviewPage::showCase(qint64 id)
{
    if (id != m_current)
        m_middle->setCurrentWidget(m_detail);
    m_current = id;
    ask(session(), core::cases::File{{id}}, this, [this, id](auto file) {
        if (!file)
            return closeCase(sentence(file.error()));
        askProof(session(), {id}, this, [this, id, file = std::move(*file)](Proof proof) mutable {
            if (id != m_current)
                return;
            if (!proof.closed.isEmpty())
                return closeCase(proof.closed);
            ask(session(), core::documents::Desk{{id}}, this, [this, id, file = std::move(file), proof = std::move(proof)](auto papers) mutable {
                if (id != m_current)
                    return;
                const auto look = std::ranges::find(m_looks, core::Id<core::cases::CaseFile>{id}, &core::review::LookRow::file);
                showRead({std::move(file), std::move(proof.desk), std::move(proof.card),
                          look == m_looks.end() ? std::nullopt : std::optional(*look),
                          papers ? std::move(*papers) : core::documents::DeskAnswer()});
            });
        });
    });
}

void ReviewPage::showRead(ReviewDetail::Shown shown)
{
    const auto at = m_table->currentIndex().isValid() && m_model->row(m_table->currentIndex().row()).row.file == shown.file.row.id;
    m_detail->setPlaceInQueue(at ? m_table->currentIndex().row() + 1 : 0, m_model->rowCount());
    m_detail->show(shown);
    const auto& card = m_detail->shown()->card;
    if (card.mayDecide)
        m_opinion->show(card, shown.file.row.id, m_detail->places());
    else
        m_opinion->clear(), m_said->show(card);
    m_right->setCurrentWidget(card.mayDecide ? static_cast<QWidget*>(m_opinion) : m_said);
    explainBy(shown);
    arrange();
    if (std::exchange(m_accepted, false))
        goOn(1);
}

/// F1 in the list, the case and what was said of it is about the review that is asked for; its limit stands in the name of the card.
void ReviewPage::explainBy(const ReviewDetail::Shown& shown)
{
    namespace cs = core::cases;
    const auto& card = shown.card;
    const auto kind = shown.file.row.kind;
    const auto about = card.rounds.empty() ? std::nullopt : card.rounds.front().about;
    const auto step = about ? *about : kind == cs::Class::Criminal ? cs::Step::Conclude : cs::Step::SubmitForReview;
    const auto topic = stepTopic(kind, step);
    const auto open = !card.rounds.empty() && card.rounds.front().level != core::review::Level::Decided;
    const auto name = open ? tr("Legal review, until %1").arg(Formats(session().language).expiry(card.rounds.front().due)) : tr("Legal review");
    for (QWidget* place : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_middle), static_cast<QWidget*>(m_right)})
        setNorm(place, topic, name);
}

void ReviewPage::closeCase(const QString& why)
{
    m_current = why.isEmpty() ? m_current : 0;
    m_middle->setCurrentWidget(m_detail);
    why.isEmpty() ? m_detail->clear() : m_detail->close(why);
    m_opinion->clear();
    m_said->clear();
    m_right->setCurrentWidget(m_said);
    for (QWidget* place : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_middle), static_cast<QWidget*>(m_right)})
        setNorm(place, stepTopic(core::cases::Class::Administrative, core::cases::Step::SubmitForReview), tr("Legal review"));
    arrange();
}

void ReviewPage::focusMain()
{
    if (m_split->widget(0)->isHidden())
        return m_detail->setFocus(Qt::OtherFocusReason);
    (m_table->isHidden() ? static_cast<QWidget*>(m_empty) : m_table)->setFocus(Qt::OtherFocusReason);
}

bool ReviewPage::readsPaper() const
{
    return m_middle->currentWidget() == m_paper;
}

void ReviewPage::nextStep()
{
    if (!m_detail->shown())
        return;
    const auto& card = m_detail->shown()->card;
    if (m_detail->shown()->look && m_detail->shown()->look->mayGive)
        m_forms->openSecondLook(*m_detail->shown()->look);
    else if (card.mayDecide)
        enterOpinion();
    else if (card.mayCheck)
        m_forms->openPass(current());
}

void ReviewPage::enterOpinion()
{
    m_opinionFolded = false;
    m_opinionWanted = true;
    arrange();
    m_opinion->enter();
}

void ReviewPage::moveBy(int by)
{
    if (const auto index = m_model->index(m_table->currentIndex().row() + by, m_table->currentIndex().column()); index.isValid())
        m_table->setCurrentIndex(index);
}

/// From one remark that is open to the next, straight to its place; after the last comes the opinion.
void ReviewPage::goOn(int by)
{
    const auto open = m_detail->open();
    const auto marked = std::ranges::find(open, m_detail->at(), &core::review::DefectRow::number);
    auto next = open.begin();
    if (marked != open.end())
        next = by < 0 && marked == open.begin() ? marked : marked + by;
    else // the marked one was just accepted: the next is the first behind it
        while (by > 0 && next != open.end() && next->number <= m_detail->at())
            ++next;
    if (next != open.end()) {
        m_detail->goTo(*next);
        return (readsPaper() ? static_cast<QWidget*>(m_paper->view()) : m_detail)->setFocus(Qt::OtherFocusReason);
    }
    if (by > 0 && m_detail->shown() && m_detail->shown()->card.mayDecide)
        return enterOpinion();
    m_detail->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::acceptMarked(bool accept)
{
    const auto open = m_detail->open();
    const auto marked = std::ranges::find(open, m_detail->at(), &core::review::DefectRow::number);
    const bool may = m_detail->shown() && (m_detail->shown()->card.mayDecide || m_detail->shown()->card.mayCheck);
    if (marked == open.end() || !may)
        return tell(Tone::Info, tr("Go to a remark first: N."));
    if (!marked->mendedAt && (!accept || marked->mending.empty()))
        return tell(Tone::Info, tr("Its handler did not say yet what was done."));
    m_accepted = accept;
    accept ? m_forms->accept(*marked, true) : m_forms->openNotMended(*marked);
}

/// A remark about what is read now: the page of a paper, else a place that is chosen in the opinion.
void ReviewPage::pinHere()
{
    if (!m_detail->shown() || !m_detail->shown()->card.mayDecide)
        return tell(Tone::Info, tr("Remarks are made by who gives the opinion."));
    m_opinionFolded = false;
    m_opinionWanted = true;
    arrange();
    const auto places = m_detail->places();
    const auto paper = std::ranges::find_if(places, [this](const Place& place) { return place.of == Place::Of::Paper && place.paper == m_paper->paper(); });
    if (readsPaper() && paper != places.end())
        return m_opinion->pin(onPage(*paper, m_paper->page()).words);
    m_opinion->choosePlace();
}

void ReviewPage::openPaper(const Place& place, const QString& said)
{
    m_paper->open(place.paper, place.words, place.page, said);
    m_middle->setCurrentWidget(m_paper);
    m_paper->view()->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::closePaper()
{
    m_middle->setCurrentWidget(m_detail);
    m_detail->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::give(const core::review::DecideReview& command)
{
    submit(session(), command, this, [this, opinion = command.opinion](auto result) {
        const bool agrees = opinion == core::review::Opinion::Agree;
        if (!result) {
            m_opinion->showProblem(result.error());
            if (agrees && qt(result.error().detail).startsWith(QLatin1String("defects"))) { // agreed to while a remark is open
                goOn(0);
                tell(Tone::Warn, tr("Every remark is accepted first: A accepts the one that is marked."));
            }
            return;
        }
        const auto title = m_detail->shown() ? qt(m_detail->shown()->file.row.title) : QString();
        m_opinion->forget();
        m_opinion->clear();
        tell(Tone::Ok, tr("The opinion is given: %1, %2").arg(title, words(opinion)));
        m_current = 0; // the next one in the queue
        reload();
        focusMain();
    });
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

/// The queue goes first, then the opinion: what is read stays.
void ReviewPage::arrange()
{
    const bool one = width() < kOnePane;
    const bool queue = width() >= kNoQueue ? !m_queueFolded : !m_detail->shown() || m_queueFolded;
    const bool opinion = one ? m_opinionWanted : !m_opinionFolded;
    m_split->widget(0)->setVisible(queue && !(one && opinion));
    m_right->setVisible(opinion);
    m_middle->setVisible(!(one && opinion));
    const int left = m_split->widget(0)->isHidden() ? 0 : m_widths.of(0, width() >= kRoomy ? 300 : 248);
    const int right = m_right->isHidden() ? 0 : m_widths.of(2, width() >= kRoomy ? 440 : 400);
    m_split->setSizes({left, width() - left - right, right});
}

} // namespace minyi::ui
