#include "core/leniency/rules.h"

#include "core/cases/person_rules.h"

#include <algorithm>

namespace minyi::core::leniency {

namespace {

/// Whether one was noted and none of the others since.
bool isOpen(const std::vector<Note>& notes, NoteKind kind, NoteKind ends)
{
    bool open = false;
    for (const Note& note : notes)
        open = note.kind == kind || (open && note.kind != ends);
    return open;
}

} // namespace

std::string folded(std::string_view number)
{
    std::string text;
    for (const char c : number)
        if (c != ' ' && c != '\t')
            text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

bool isRegistration(std::string_view number)
{
    if (number.size() == 15)
        return number.find_first_not_of("0123456789") == std::string_view::npos;
    return cases::creditFault(number).empty();
}

bool isMarketEntity(std::string_view code)
{
    return code.starts_with('9') && cases::creditFault(code).empty();
}

bool isInUse(const std::optional<ListSwitch>& last, Day found)
{
    return last && last->active && last->validFrom && *last->validFrom <= found && (!last->validTo || found <= *last->validTo);
}

std::optional<Refusal> refusalOf(const CourseMove* move, State state, const cases::Standing& standing, const Actor& actor)
{
    if (!move)
        return Refusal{Why::WrongState, std::string(toText(state))};
    if (!actor.may(move->needs))
        return Refusal{Why::NotAllowed, std::string(toText(move->needs))};
    if (move->whose == cases::Whose::Handler && !standing.handler)
        return Refusal{Why::NotAllowed, "handler"};
    if (move->whose == cases::Whose::Other && standing.handler) // nor for whom he stands in
        return Refusal{Why::SamePerson, "handler"};
    return {};
}

std::optional<Refusal> beginFault(const cases::CaseFile& file, const cases::Standing& standing, const std::optional<Course>& last)
{
    if (file.kind != cases::Class::Administrative || file.state == cases::State::Checking || file.state == cases::State::Executing ||
        cases::isClosed(file.state))
        return Refusal{Why::WrongState, std::string(toText(file.state))};
    if (!standing.handler)
        return Refusal{Why::NotAllowed, "handler"};
    if (last && isLive(last->state))
        return Refusal{Why::Duplicate, "course"};
    if (last && last->state == State::Ordinary)
        return Refusal{Why::WrongState, std::string(toText(last->state))};
    return {};
}

Step stepOfProof(const Course& course, Day correctedOn)
{
    if (correctedOn < course.foundOn)
        return Step::Prove;
    return course.due && correctedOn <= *course.due ? Step::Prove : Step::Late;
}

bool takesMeasure(const cases::Move& move)
{
    using cases::Step;
    switch (move.step) {
    case Step::TakeMeasures:
    case Step::Summon:
    case Step::Detain:
    case Step::AskArrest:
    case Step::Arrest: return true;
    case Step::GrantBail:
    case Step::PutUnderSurveillance: return move.from == cases::State::Measures;
    default: return false;
    }
}

bool endsMeasure(const cases::Move& move)
{
    return move.step == cases::Step::Release || move.step == cases::Step::Lift;
}

Duties dutiesOf(const std::vector<Note>& notes, bool closed, int checkDays)
{
    Duties duties;
    std::optional<Instant> since, needless;
    for (const Note& note : notes) {
        if (note.kind == NoteKind::Measure || note.kind == NoteKind::Check)
            since = note.at;
        if (note.kind == NoteKind::Check && note.needless)
            needless = note.at;
        if (note.kind == NoteKind::Release)
            needless.reset();
    }
    const bool lasts = isOpen(notes, NoteKind::Measure, NoteKind::Lifted) && !closed;
    if (lasts)
        duties.check = *since + checkDays * kDayMs;
    if (needless)
        duties.release = *needless + kReleaseDays * kDayMs;
    duties.untold = !lasts && isOpen(notes, NoteKind::Measure, NoteKind::Told);
    return duties;
}

std::optional<Refusal> measureFault(const std::optional<Assessment>& last, const std::vector<Note>& notes)
{
    if (isOpen(notes, NoteKind::Override, NoteKind::Measure))
        return {};
    if (!last)
        return Refusal{Why::Missing, "assessment"};
    if (last->dispute)
        return Refusal{Why::WrongState, "dispute"};
    return {};
}

} // namespace minyi::core::leniency
