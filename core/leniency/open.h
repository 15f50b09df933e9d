#pragma once

#include "core/cases/access.h"
#include "core/leniency/table.h"

namespace minyi::core::leniency {

/// A course as the actor finds it, and the move his step is.
struct Open {
    cases::Found found;
    Course course;
    const CourseMove* move = nullptr;
};

/// Refused: a case out of sight, without a course, not at this step, not his to take it; a case that is closed takes none but the service.
inline Result<Open> openCourse(Tx& tx, Id<cases::CaseFile> file, Step step)
{
    auto found = cases::found(tx, file, {});
    if (!found)
        return tl::unexpected(found.error());
    auto course = lastCourse(tx.db(), file);
    if (!course)
        return refuse(Why::NotFound, "course");
    const CourseMove* move = findMove(course->state, step);
    if (const auto refused = refusalOf(move, course->state, found->standing, tx.actor()))
        return tl::unexpected(*refused);
    if ((cases::isClosed(found->file.state) || course->decidedAt) && step != Step::Serve)
        return refuse(Why::WrongState, std::string(toText(found->file.state)));
    tx.actAs(tx.actor().roleFor(move->needs));
    return Open{std::move(*found), std::move(*course), move};
}

/// Goes where a step leads and says so on the case.
inline State take(Tx& tx, const Open& open, const CourseMove& move, Json payload = Json::object())
{
    if (move.from != move.to)
        tx.move(open.course.id, &Course::state, move.from, move.to);
    payload["step"] = toText(move.step);
    tx.raise(open.course.file, move.leaves, std::move(payload));
    return move.to;
}

/// One of its tests failed.
inline State fail(Tx& tx, const Open& open, Step step, Failure failure, const std::string& words)
{
    tx.set(open.course.id, &Course::failed, std::optional(failure));
    tx.set(open.course.id, &Course::failedWords, words);
    tx.set(open.course.id, &Course::failedAt, std::optional(tx.now()));
    return take(tx, open, *findMove(open.course.state, step), {{"failure", toText(failure)}});
}

} // namespace minyi::core::leniency
