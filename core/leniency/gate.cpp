#include "core/leniency/table.h"

#include "core/cases/people.h"
#include "core/staff/table.h"

#include <algorithm>

/// Where the list and the safeguards stand in the way of a case: not decided by the list before its course has come so far, no measure
/// against an enterprise that was not weighed.
namespace minyi::core::leniency {

namespace {

using cases::CaseFile;
using cases::Move;

/// Other grounds than the list (Public Security Administration Punishments Law art. 20) need no course; the words of the step name them.
/// A course that failed leaves them, one that is under way does not.
std::optional<Refusal> courseFault(Tx& tx, const CaseFile& file)
{
    const auto course = lastCourse(tx.db(), file.id);
    if (!course || !isLive(course->state))
        return {};
    if (course->state != State::Decision)
        return Refusal{Why::WrongState, "no_penalty: " + std::string(toText(course->state))};
    if (!course->educatedAt)
        return Refusal{Why::Missing, "education"};
    return {};
}

std::optional<Refusal> before(Tx& tx, const CaseFile& file, const Move& move)
{
    if (move.step == cases::Step::NoPenalty)
        return courseFault(tx, file);
    return takesMeasure(move) ? measureRefusal(tx, file) : std::nullopt;
}

/// The decision is the case's; any other end of the case ends the course as well.
void followCourse(Tx& tx, const CaseFile& file, const Move& move)
{
    const auto course = lastCourse(tx.db(), file.id);
    if (!course || !isLive(course->state))
        return;
    if (move.step == cases::Step::NoPenalty) {
        tx.set(course->id, &Course::decidedAt, std::optional(tx.now()));
        tx.set(course->id, &Course::decidedBy, me(tx));
        return;
    }
    if (move.step == cases::Step::Archive)
        return;
    tx.move(course->id, &Course::state, course->state, State::Ordinary);
    tx.set(course->id, &Course::failed, std::optional(Failure::CaseMoved));
    tx.set(course->id, &Course::failedAt, std::optional(tx.now()));
    tx.raise(file.id, Happened::NoPenaltyFailed, {{"failure", toText(Failure::CaseMoved)}});
}

void after(Tx& tx, const CaseFile& file, const Move& move)
{
    if (move.step == cases::Step::Penalise || move.step == cases::Step::Reopen || cases::isClosed(move.to))
        followCourse(tx, file, move);
    if ((file.flags & cases::kEnterprise) == 0)
        return;
    if (takesMeasure(move))
        noteMeasure(tx, file.id, NoteKind::Measure, std::string(toText(move.step)));
    else if (endsMeasure(move))
        noteMeasure(tx, file.id, NoteKind::Lifted, std::string(toText(move.step)));
}

/// A course or a weighed measure goes with the whole case; a seizure is a measure.
std::optional<Refusal> actFault(Tx& tx, const CaseFile& file, cases::Act act, const CaseFile*)
{
    if (act == cases::Act::Seize)
        return measureRefusal(tx, file);
    if (lastCourse(tx.db(), file.id))
        return Refusal{Why::WrongState, "no_penalty"};
    return notesOf(tx.db(), file.id).empty() ? std::nullopt : std::optional(Refusal{Why::WrongState, "enterprise"});
}

} // namespace

std::optional<Refusal> measureRefusal(Tx& tx, const CaseFile& file)
{
    if ((file.flags & cases::kEnterprise) == 0)
        return {};
    return measureFault(lastAssessment(tx.db(), file.id), notesOf(tx.db(), file.id));
}

void noteMeasure(Tx& tx, Id<CaseFile> file, NoteKind kind, const std::string& words)
{
    const auto number = static_cast<std::int64_t>(notesOf(tx.db(), file).size()) + 1;
    tx.create(Note{{}, {}, 0, file, number, kind, words, {}, false, tx.now(), me(tx)});
}

cases::Gate gate()
{
    return {before, after, {}, {}, {}, actFault};
}

} // namespace minyi::core::leniency
