#include "ui/review/review_detail.h"

#include "core/cases/suspects.h"
#include "ui/cases/cases_columns.h"
#include "ui/cases/evidence_view.h"
#include "ui/cases/file_courier.h"
#include "ui/cases/review_section.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/documents_words.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

QString aboutOf(const core::review::RoundRow& round)
{
    return aboutWords(round.about, round.grounds);
}

} // namespace

ReviewDetail::ReviewDetail(Session& session, QWidget* parent) : DetailPane(parent), m_session(session), m_courier(new FileCourier(session, this))
{
    foldAs(QStringLiteral("review"));
    setFocusPolicy(Qt::StrongFocus);
    connect(m_courier, &FileCourier::refused, this, &ReviewDetail::refused);
    retranslate();
}

void ReviewDetail::show(const Shown& shown)
{
    const bool same = m_shown && m_shown->file.row.id == shown.file.row.id;
    if (!same)
        m_at = 0;
    m_shown = shown;
    m_places = placesOf(m_shown->desk, m_shown->papers);
    setNormDay(this, core::dayOf(shown.file.row.opened));
    rebuild(same);
    addNotes();
}

void ReviewDetail::clear()
{
    m_shown.reset();
    showNothing();
}

void ReviewDetail::close(const QString& words)
{
    m_shown.reset();
    setEmptyWords(words, {});
    showNothing();
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K; E gives your opinion."));
}

void ReviewDetail::retranslate()
{
    setAccessibleName(tr("The case under review"));
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K; E gives your opinion."));
    if (m_shown)
        show(Shown(*m_shown));
}

void ReviewDetail::build(QVBoxLayout* column)
{
    addHead(column);
    addSteps(column);
    addProposal(column);
    addDefects(column);
    addChanges(*this, column, m_shown->card.changes);
    addFacts(column);
    addPapers(column);
    addEvidence(column);
    if (m_shown->card.mayDecide) // else they stand at the right
        addRounds(*this, column, m_shown->card, m_session);
}

void ReviewDetail::addHead(QVBoxLayout* column)
{
    const auto& row = m_shown->file.row;
    auto* line = new QHBoxLayout;
    auto* number = new ElidedLabel(spokenNumber(row));
    line->addWidget(number, 1);
    if (m_queueAt > 0)
        line->addWidget(makeLabel(QStringLiteral("%1 / %2").arg(m_queueAt).arg(m_queueOf), "metaStrong", "2"));
    const std::tuple<const char*, QString, int> moves[] = {{"go-up", tr("Previous case"), -1}, {"go-down", tr("Next case"), 1}};
    for (const auto& [icon, name, by] : moves) {
        auto* button = makeIconButton(QString::fromLatin1(icon), name);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, by = by] { emit moveAsked(by); });
    }
    auto* open = makeButton(tr("Open the case"), "ghost");
    line->addWidget(open);
    if (std::ranges::any_of(m_shown->card.rounds, [](const auto& round) { return round.opinion && round.decidedAt; })) {
        auto* print = makeIconButton(QStringLiteral("document-print"), tr("Print the opinion"));
        line->addWidget(print);
        connect(print, &QToolButton::clicked, this, [this, id = row.id.value] { emit printAsked(id); });
    }
    connect(open, &QPushButton::clicked, this, [this, id = row.id.value] { emit caseAsked(id); });
    column->addLayout(line);
    column->addWidget(makeWrapped(qt(row.title), "title"));
    QStringList who{qt(row.unit), tr("handled by %1").arg(qt(row.handlerName)), subtypeWords(row.subtype, row.kind)};
    if (!m_shown->card.rounds.empty())
        who << aboutOf(m_shown->card.rounds.front()) << words(m_shown->card.rounds.front().level);
    column->addWidget(makeWrapped(who.join(kDot), "meta", "2"));
    addLimits(column);
    if (!m_shown->card.grounds.empty())
        column->addWidget(makeWrapped(tr("Reviewed in full: %1").arg(groundsWords(m_shown->card.grounds, m_shown->file.row.kind)), "meta", "2"));
    if (m_shown->card.unqualified)
        column->addWidget(makeWrapped(tr("Only a reviewer with the legal qualification decides this case; yours is not recorded."), "body", "danger"));
    if (m_shown->card.changed)
        column->addWidget(makeWrapped(tr("The file was changed after the agreement: it has to be reviewed again."), "body", "danger"));
}

/// What runs for the case and for who reviews it.
void ReviewDetail::addLimits(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    const auto add = [&](const QString& name, const Chip& chip) {
        if (chip.words.isEmpty())
            return;
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(name, "meta", "2"), row, 0);
        grid->addWidget(new ChipLabel(chip), row, 1, Qt::AlignLeft);
    };
    add(tr("Limit of the case"), caseChip(m_shown->file.row, m_session));
    const auto& rounds = m_shown->card.rounds;
    if (!rounds.empty() && rounds.front().level != core::review::Level::Decided)
        add(tr("Limit of the review"), Formats(m_session.language).dueChip(m_session.now(), rounds.front().due, *m_session.calendar));
    column->addLayout(grid);
}

void ReviewDetail::addSteps(QVBoxLayout* column)
{
    const auto& card = m_shown->card;
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const auto add = [&](bool may, const QString& verb, const char* kind, auto signal) {
        if (!may)
            return;
        auto* button = makeButton(verb, kind);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(card.mayCheck, tr("Pass on to legal affairs"), "primary", &ReviewDetail::passAsked);
    add(card.mayCheck, tr("Give back"), "", &ReviewDetail::returnAsked);
    add(card.mayDecide, tr("Give an opinion"), "primary", &ReviewDetail::opinionAsked);
    add(card.mayOverride, tr("Go on without it"), "danger", &ReviewDetail::overrideAsked);
    if (m_shown->look && m_shown->look->mayGive) {
        auto* look = makeButton(tr("Give the second look"), "primary");
        line->addWidget(look);
        connect(look, &QPushButton::clicked, this, [this, row = *m_shown->look] { emit secondLookAsked(row); });
    }
    add((card.mayCheck || card.mayDecide || card.unqualified) && card.mayStandBack, tr("Stand back"), "ghost", &ReviewDetail::standBackAsked);
    line->addStretch(1);
    column->addLayout(line);
    addRecusals(column, card, [this](const auto& recusal) { emit answerRecusalAsked(recusal); });
}

void ReviewDetail::addField(QVBoxLayout* column, const char* key, const QString& name, const QString& words)
{
    if (words.isEmpty())
        return;
    column->addWidget(makeLabel(name, "meta", "3"));
    auto* label = makeWrapped(words);
    label->setObjectName(QStringLiteral("field ") + QLatin1String(key));
    column->addWidget(label);
}

void ReviewDetail::addFacts(QVBoxLayout* column)
{
    addSection(column, tr("Facts"), {}, QStringLiteral("facts"));
    addField(column, "subtype", tr("Kind of case"), subtypeWords(m_shown->file.row.subtype, m_shown->file.row.kind));
    addField(column, "place", tr("Place"), qt(m_shown->file.place));
    addField(column, "summary", tr("What is reported"), qt(m_shown->file.summary));
    QStringList people;
    for (const auto& person : m_shown->file.people)
        people << (person.hidden ? tr("protected") : qt(person.name)) + QStringLiteral(" ") + roleInCase(person.role, m_shown->file.row.kind);
    addFact(column, tr("People"), people.join(kDot));
    if (std::ranges::none_of(m_shown->file.people, [](const auto& person) { return core::cases::isSuspectRole(person.role); }))
        column->addWidget(makeWrapped(tr("Nobody is named as suspect in this case."), "body", "danger"));
}

/// What is to be decided and what the station said of it: the first a reviewer reads.
void ReviewDetail::addProposal(QVBoxLayout* column)
{
    const auto& card = m_shown->card;
    if (card.rounds.empty())
        return;
    const auto& round = card.rounds.front();
    std::vector<core::review::Ground> told;
    for (const auto& row : card.said)
        told.push_back(row.ground);
    addSection(column, tr("What is proposed"), aboutOf(round), QStringLiteral("proposal"));
    auto* words = makeWrapped(round.proposal.empty() ? tr("The handler did not say what he proposes.") : qt(round.proposal), "body", round.proposal.empty() ? "2" : "");
    words->setObjectName(QStringLiteral("proposal"));
    column->addWidget(words);
    addFact(column, tr("Said by the handler"), told.empty() ? QString() : groundsWords(told, m_shown->file.row.kind));
    if (round.passedAt)
        addFact(column, tr("First opinion, %1").arg(qt(round.passedBy)), round.passedWords.empty() ? tr("passed on without words") : qt(round.passedWords));
}

/// What is drafted or final, each to be read on the spot; and that there is none.
void ReviewDetail::addPapers(QVBoxLayout* column)
{
    QList<Place> papers;
    for (const auto& place : m_places)
        if (place.of == Place::Of::Paper)
            papers << place;
    addSection(column, tr("Papers"), QString::number(papers.size()), QStringLiteral("papers"));
    QStringList due;
    for (const auto& row : m_shown->papers.rows)
        if (row.standing == core::documents::Standing::Due)
            due << ui::said(m_session, row.zh, row.en);
    if (papers.isEmpty())
        column->addWidget(makeWrapped(tr("No paper of this case is drafted yet."), "meta", "2"));
    addFact(column, tr("Asked for and not there"), due.join(tr(", ")));
    for (const auto& place : papers) {
        const auto row = std::ranges::find(m_shown->papers.rows, place.paper, &core::documents::DeskRow::document);
        auto* line = new QHBoxLayout;
        auto* name = makeWrapped(row->number.empty() ? place.words : place.words + kDot + qt(row->number));
        name->setObjectName(QStringLiteral("paper %1").arg(place.paper.value));
        line->addWidget(name, 1);
        line->addWidget(makeLabel(words(row->standing), "meta", "2"));
        if (row->mayRead) {
            auto* read = makeButton(tr("Read"), "ghost");
            read->setAccessibleName(tr("Read: %1").arg(place.words));
            line->addWidget(read);
            connect(read, &QPushButton::clicked, this, [this, place] { emit paperAsked(place, {}); });
        }
        column->addLayout(line);
    }
}

void ReviewDetail::setPlaceInQueue(int at, int of)
{
    m_queueAt = at;
    m_queueOf = of;
}

void ReviewDetail::addEvidence(QVBoxLayout* column)
{
    addSection(column, tr("Evidence"), EvidenceView::summary(m_shown->desk), QStringLiteral("evidence"));
    auto* view = new EvidenceView(m_session, m_shown->desk);
    connect(view, &EvidenceView::markAsked, this, &ReviewDetail::markAsked);
    connect(view, &EvidenceView::openAsked, m_courier, [this](const auto& file) { m_courier->look(file.id); });
    column->addWidget(view);
}

} // namespace minyi::ui
