#include "ui/cases/leniency_section.h"

#include "core/leniency/moves.h"
#include "core/leniency/query_fields.h"
#include "ui/cases/case_awaited.h"
#include "ui/cases/leniency_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"
#include "ui/text/leniency_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

namespace le = core::leniency;

Chip useChip(const le::EntryRow& row)
{
    return row.inUse ? Chip{Tone::Ok, Fill::Soft, Glyph::Tick, LeniencySection::tr("In use")}
                     : Chip{Tone::Neutral, Fill::Dashed, Glyph::None, LeniencySection::tr("Not in use")};
}

QString lineOf(const le::OtherRow& other, const Formats& formats)
{
    const auto day = formats.day(other.foundOn);
    return other.number.empty() ? LeniencySection::tr("%1, a case of another unit").arg(day)
                                : QStringList{day, qt(other.number), qt(other.unit)}.join(kDot);
}

} // namespace

Chip confidenceChip(le::Confidence confidence)
{
    const auto said = words(confidence);
    switch (confidence) {
    case le::Confidence::High: return {Tone::Ok, Fill::Outline, Glyph::Tick, said};
    case le::Confidence::Medium: return {Tone::Info, Fill::Outline, Glyph::Half, said};
    case le::Confidence::Low: return {Tone::Warn, Fill::Outline, Glyph::Triangle, said};
    case le::Confidence::Example: return {Tone::Danger, Fill::Outline, Glyph::Cross, said};
    }
    return {};
}

LeniencySection::LeniencySection(Session& session, QWidget* over) : CaseSection(session, over), m_forms(new LeniencyForms(session, over))
{
    connect(m_forms, &LeniencyForms::done, this, &CaseSection::done);
}

void LeniencySection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    m_file = file;
    ask(m_session, le::Card{file.row.id}, m_over, [this, loaded = std::move(loaded)](auto card) {
        m_card = card ? std::move(*card) : le::CardAnswer{};
        loaded();
    });
}

void LeniencySection::build(DetailPane& pane, QVBoxLayout* column)
{
    if (m_file.row.kind != core::cases::Class::Administrative || (m_card.courses.empty() && m_card.entries.empty()))
        return;
    pane.addSection(column, tr("No-penalty list"),
                    m_card.courses.empty() ? tr("%1 entries fit").arg(m_card.entries.size()) : words(m_card.courses.front().course.state),
                    QStringLiteral("leniency"));
    if (m_card.courses.empty() || m_card.courses.front().course.state == le::State::Found)
        addEntries(column);
    for (const auto& row : m_card.courses)
        addCourse(pane, column, row);
    addNext(column);
    addSteps(column);
}

void LeniencySection::addEntries(QVBoxLayout* column)
{
    for (const auto& row : m_card.entries) {
        column->addWidget(makeWrapped(QStringLiteral("%1 %2").arg(qt(row.entry.id), said(m_session, row.entry.zh, row.entry.en))));
        auto* chips = new QHBoxLayout;
        chips->addWidget(new ChipLabel(confidenceChip(row.entry.confidence)));
        chips->addWidget(new ChipLabel(useChip(row)));
        chips->addStretch(1);
        column->addLayout(chips);
    }
}

void LeniencySection::addCourse(DetailPane& pane, QVBoxLayout* column, const le::CourseRow& row)
{
    const Formats formats(m_session.language);
    const auto& course = row.course;
    pane.addFact(column, tr("Whose act"), QStringList{words(course.party), qt(course.partyName), qt(course.partyNumber)}.join(kDot));
    pane.addFact(column, tr("Found on"), formats.day(course.foundOn));
    if (!course.entry.empty()) {
        pane.addFact(column, tr("Entry"), QStringLiteral("%1 %2").arg(qt(course.entry), said(m_session, row.zh, row.en)));
        column->addWidget(new ChipLabel(confidenceChip(row.confidence)), 0, Qt::AlignLeft);
    }
    if (course.askedAt) {
        pane.addFact(column, tr("First-time query"),
                     QStringList{qt(course.asked), tr("sources: %1").arg(qt(course.sources)), tr("the same act here: %1").arg(course.same),
                                 tr("other cases of the kind: %1").arg(course.near), qt(row.askedBy), formats.moment(*course.askedAt)}
                         .join(kDot));
        pane.addFact(column, tr("Another act, since"), qt(course.otherAct));
    }
    for (const auto& earlier : row.earlier)
        column->addWidget(makeWrapped(tr("The same act before: %1").arg(lineOf(earlier, formats)), "body", "danger"));
    addFindings(pane, column, course);
    addEnd(pane, column, row);
    for (const auto& again : row.repeats)
        column->addWidget(makeWrapped(tr("The same act again: %1").arg(lineOf(again, formats)), "body", "danger"));
}

void LeniencySection::addFindings(DetailPane& pane, QVBoxLayout* column, const le::Course& course)
{
    const Formats formats(m_session.language);
    QStringList harm;
    const std::tuple<QString, const std::optional<bool>*, const std::string*> findings[] = {
        {tr("injury"), &course.injury, &course.injuryWords}, {tr("loss"), &course.loss, &course.lossWords},
        {tr("further offence"), &course.further, &course.furtherWords}, {tr("notice in society"), &course.noticed, &course.noticedWords}};
    for (const auto& [name, found, note] : findings)
        if (*found)
            harm << (**found ? tr("%1: yes, %2").arg(name, qt(*note)) : tr("%1: no").arg(name));
    pane.addFact(column, tr("Harm"), harm.join(kDot));
    if (course.due) {
        pane.addFact(column, tr("Correction ordered"), tr("%1, by %2").arg(qt(course.ordered), formats.day(*course.due)));
        if (!course.correctedOn && core::dayOf(m_session.now()) > *course.due)
            column->addWidget(makeWrapped(tr("The ordered day has passed without a proof."), "body", "danger"));
        pane.addFact(column, tr("Extended, since"), qt(course.extended));
    }
    if (course.correctedOn)
        pane.addFact(column, tr("Corrected on"), QStringList{formats.day(*course.correctedOn), qt(course.proof)}.join(kDot));
}

void LeniencySection::addEnd(DetailPane& pane, QVBoxLayout* column, const le::CourseRow& row)
{
    const Formats formats(m_session.language);
    const auto& course = row.course;
    if (course.reviewedAt)
        pane.addFact(column, tr("Legal officer"), QStringList{qt(row.reviewedBy), formats.moment(*course.reviewedAt), qt(course.reviewWords)}.join(kDot));
    if (course.educatedAt) {
        pane.addFact(column, tr("Education"), QStringList{qt(course.education), qt(row.educatedBy)}.join(kDot));
        pane.addFact(column, tr("Undertaking"), qt(course.undertaking));
    }
    if (course.decidedAt)
        pane.addFact(column, tr("Decided"), QStringList{qt(row.decidedBy), formats.moment(*course.decidedAt)}.join(kDot));
    if (course.servedOn)
        pane.addFact(column, tr("Served"), QStringList{formats.day(*course.servedOn), qt(course.servedWay)}.join(kDot));
    if (course.failed)
        pane.addFact(column, tr("Ordinary procedure, since"), QStringList{words(*course.failed), qt(course.failedWords)}.join(kDot));
}

/// What comes next and who does it: it may be another than who reads.
void LeniencySection::addNext(QVBoxLayout* column)
{
    if (m_card.courses.empty())
        return;
    const auto& course = m_card.courses.front().course;
    const auto handler = itsHandler(m_file);
    const auto next = [&](const QString& what, const QString& who) { column->addWidget(makeWrapped(tr("Next: %1, by %2.").arg(what, who), "meta", "2")); };
    if (course.state == le::State::Decision && course.educatedAt && !course.decidedAt) {
        column->addWidget(makeWrapped(tr("Next: the case goes through the legal review as any other; the decision not to punish is a step of the case."), "meta", "2"));
        return;
    }
    if (course.state == le::State::Decision)
        return next(words(course.decidedAt ? le::Step::Serve : le::Step::Educate), handler);
    QStringList own, others;
    for (const le::CourseMove& move : le::kCourse) {
        const bool chosen = move.step != le::Step::GiveUp && move.step != le::Step::Repeat && move.step != le::Step::Harmful && move.step != le::Step::Late;
        if (move.from == course.state && chosen)
            (move.whose == core::cases::Whose::Handler ? own : others) << words(move.step);
    }
    if (!own.isEmpty())
        next(own.join(tr(", ")), handler);
    if (!others.isEmpty())
        next(others.join(tr(", ")), tr("the legal officer of the station"));
}

void LeniencySection::addSteps(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int at = 0;
    const auto add = [&](QPushButton* button) { grid->addWidget(button, at / 2, at % 2), ++at; };
    if (m_card.mayBegin) {
        auto* begin = makeButton(tr("Try by the list"));
        connect(begin, &QPushButton::clicked, this, [this] { m_forms->openBegin(m_file); });
        add(begin);
    }
    for (const auto step : m_card.next) {
        auto* button = makeButton(words(step), step == le::Step::GiveUp ? "ghost" : "");
        connect(button, &QPushButton::clicked, this, [this, step] { m_forms->openStep(m_file, m_card, step); });
        add(button);
    }
    column->addLayout(grid);
}

} // namespace minyi::ui
