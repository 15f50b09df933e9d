#include "ui/cases/review_section.h"

#include "core/review/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/review/review_forms.h"
#include "ui/text/cases_words.h"
#include "ui/text/formats.h"
#include "ui/text/review_words.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace minyi::ui {

namespace {

/// Nothing is said as what it is.
QString orNothing(const std::string& text)
{
    return text.empty() ? ReviewSection::tr("nothing") : qt(text);
}

} // namespace

ReviewSection::ReviewSection(Session& session, QWidget* over) : CaseSection(session, over), m_forms(new ReviewForms(session, over))
{
    connect(m_forms, &ReviewForms::done, this, &CaseSection::done);
    connect(m_forms, &ReviewForms::refused, this, &CaseSection::refused);
}

void ReviewSection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    m_file = file;
    askEach(m_session, core::review::Card{file.row.id}, m_over, [this, id = file.row.id, loaded = std::move(loaded)](auto card) {
        if (id == m_file.row.id)
            m_card = card ? std::move(*card) : core::review::CardAnswer();
        loaded();
    });
}

void ReviewSection::build(DetailPane& pane, QVBoxLayout* column)
{
    const bool steps = m_card.maySubmit || m_card.mayAskRecusal || m_card.mayStandBack || !m_card.openings.empty();
    if (m_card.rounds.empty() && m_card.recusals.empty() && m_card.grounds.empty() && !steps)
        return;
    pane.addSection(column, tr("Review"), m_card.rounds.empty() ? QString() : tr("round %1").arg(m_card.rounds.front().round),
                    QStringLiteral("review"));
    pane.addFact(column, tr("Has to be reviewed in full"), groundsWords(m_card.grounds, m_file.row.kind));
    addOpenings(pane, column);
    addRounds(column);
    addSaid(column);
    if (m_card.changed)
        column->addWidget(makeWrapped(tr("The file was changed after the agreement: it has to be reviewed again."), "body", "danger"));
    addChanges(pane, column, m_card.changes);
    addRecusals(column, m_card, [this](const auto& recusal) { m_forms->openAnswerRecusal(recusal); });
    addSteps(column);
}

void ReviewSection::addSteps(QVBoxLayout* column)
{
    const auto add = [&](bool may, const QString& verb, auto act) {
        if (!may)
            return;
        auto* button = makeButton(verb, "ghost");
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, act);
    };
    const bool byStep = std::ranges::count(m_file.next, core::cases::Step::SubmitForReview) > 0; // then it is the step of the case
    add(m_card.maySubmit && !byStep, tr("Submit, saying what is proposed"), [this] { m_forms->openSubmit(m_file, m_card); });
    add(m_card.mayAskRecusal, tr("Note a request for recusal"), [this] { m_forms->openAskRecusal(m_file.row.id.value); });
    add(m_card.mayStandBack, tr("Stand back from this case"), [this] { m_forms->openStandBack(m_file.row.id.value); });
}

/// What has to be reviewed before a step of now, and how that stands.
void ReviewSection::addOpenings(DetailPane& pane, QVBoxLayout* column)
{
    for (const auto& row : m_card.openings) {
        const auto stands = row.open          ? tr("lies with the review")
                            : row.changed     ? tr("agreed to, but the file has changed: to be reviewed again")
                            : row.opinion     ? words(*row.opinion)
                            : row.grounds.empty() ? QString()
                                              : tr("has to be reviewed first: %1").arg(groundsWords(row.grounds, m_file.row.kind));
        pane.addFact(column, words(row.step), stands);
        if (!row.maySubmit)
            continue;
        auto* button = makeButton(tr("Submit to the review: %1").arg(words(row.step)), "ghost");
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, row] { submit(row); });
    }
}

/// What was said in each round, and the rounds nobody answered before the case went on.
void ReviewSection::addRounds(QVBoxLayout* column)
{
    const Formats formats(m_session.language);
    for (const auto& row : m_card.rounds) {
        if (!row.opinion && !row.left)
            continue;
        QStringList head{tr("round %1").arg(row.round), aboutWords(row.about, row.grounds)};
        if (row.opinion)
            head << words(*row.opinion) << qt(row.decidedBy) << formats.nearMoment(row.decidedAt.value_or(row.submittedAt), m_session.now());
        else
            head << tr("submitted by %1").arg(qt(row.submittedBy)) << formats.nearMoment(row.submittedAt, m_session.now());
        column->addWidget(makeWrapped(head.join(kDot), "meta", "2"));
        if (row.left)
            column->addWidget(makeWrapped(tr("Nobody gave an opinion before the case went on: this round is void. What still needs a review is submitted anew."), "body", "danger"));
        for (const auto* said : {&row.words, &row.article})
            if (!said->empty())
                column->addWidget(makeWrapped(qt(*said)));
    }
}

void ReviewSection::submit(const core::review::OpeningRow& opening)
{
    m_forms->openSubmit(m_file.row.id.value, opening);
}

/// What was said of the case and counts until it is withdrawn.
void ReviewSection::addSaid(QVBoxLayout* column)
{
    for (const auto& row : m_card.said) {
        auto* line = new QHBoxLayout;
        line->addWidget(makeWrapped(tr("Said of this case: %1").arg(words(row.ground)), "meta", "2"), 1);
        if (row.mayWithdraw) {
            auto* button = makeButton(tr("Withdraw"), "ghost");
            button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), words(row.ground)));
            line->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, ground = row.ground] { m_forms->openWithdraw(m_file.row.id.value, ground); });
        }
        column->addLayout(line);
    }
}

void addChanges(DetailPane& pane, QVBoxLayout* column, const std::vector<core::review::Changed>& changes)
{
    if (changes.empty())
        return;
    pane.addSection(column, ReviewSection::tr("Changed since it was reviewed"), QString::number(changes.size()), QStringLiteral("changes"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    int at = 0;
    for (const auto& change : changes) {
        const auto part = words(change.of) + (change.label.empty() ? QString() : QStringLiteral(" ") + qt(change.label));
        grid->addWidget(makeWrapped(change.field.empty() ? part : part + QStringLiteral(", ") + readFieldName(change.field), "meta", "2"), at, 0);
        grid->addWidget(makeWrapped(orNothing(change.before), "body", "2"), at, 1);
        grid->addWidget(makeWrapped(QStringLiteral("→ ") + orNothing(change.now)), at++, 2);
    }
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
}

void addRecusals(QVBoxLayout* column, const core::review::CardAnswer& card, const std::function<void(const core::review::RecusalRow&)>& answer)
{
    for (const auto& one : card.recusals) {
        const auto state = !one.granted    ? ReviewSection::tr("asked to stand back")
                           : !*one.granted ? ReviewSection::tr("goes on, the request was refused")
                                           : ReviewSection::tr("has no part in it any more");
        column->addWidget(makeWrapped(QStringLiteral("%1: %2 · %3").arg(qt(one.officer), state, qt(one.reason)), "meta", "2"));
        if (!one.mayAnswer)
            continue;
        auto* button = makeButton(ReviewSection::tr("Answer the request"));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), qt(one.officer)));
        column->addWidget(button, 0, Qt::AlignLeft);
        QObject::connect(button, &QPushButton::clicked, button, [answer, one] { answer(one); });
    }
}

} // namespace minyi::ui
