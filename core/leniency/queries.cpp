#include "core/leniency/query_fields.h"

#include "core/cases/gates.h"
#include "core/base/mask.h"
#include "core/leniency/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::leniency {

namespace {

EntryRow rowOf(const Ask& ask, const Entry& entry, Day day)
{
    EntryRow row{entry, false, {}};
    const auto said = switchesOf(ask.db, entry.id);
    row.inUse = !said.empty() && isInUse(said.front(), day);
    for (const ListSwitch& one : said)
        row.said.push_back({one.active, one.paper, one.validFrom, one.validTo, one.reason, one.at, staff::nameOf(ask.db, one.by)});
    return row;
}

OtherRow otherOf(const Ask& ask, const cases::Sight& sight, const Course& other)
{
    const auto file = find(ask.db, other.file);
    if (!file || !sight.sees(*file))
        return {{}, {}, other.foundOn};
    const auto unit = find(ask.db, file->unit);
    return {file->number.value_or(""), unit ? unit->name : "", other.foundOn};
}

CourseRow rowOf(const Ask& ask, const cases::Sight& sight, const Course& course, bool own)
{
    CourseRow row;
    row.course = course;
    if (!own && course.party == Party::Person) {
        row.course.partyName = maskedName(course.partyName);
        row.course.partyNumber = maskedNumber(course.partyNumber);
    }
    if (const Entry* entry = ask.the<NoPenaltyList>().find(course.entry)) {
        row.zh = entry->zh;
        row.en = entry->en;
        row.confidence = entry->confidence;
    }
    row.askedBy = staff::nameOf(ask.db, course.askedBy);
    row.reviewedBy = staff::nameOf(ask.db, course.reviewedBy);
    row.educatedBy = staff::nameOf(ask.db, course.educatedBy);
    row.decidedBy = staff::nameOf(ask.db, course.decidedBy);
    const auto earlier = course.repeatOf ? find(ask.db, course.repeatOf) : std::nullopt;
    if (earlier)
        row.earlier.push_back(otherOf(ask, sight, *earlier));
    for (const Course& again : repeatsOf(ask.db, course.id))
        row.repeats.push_back(otherOf(ask, sight, again));
    return row;
}

/// A step that would only be refused for what is there or missing is not offered.
bool isTimely(const Course& course, Step step, Day today)
{
    switch (step) {
    case Step::Repeat:
    case Step::Harmful:
    case Step::Late: return false; // what a test comes to
    case Step::Order: return !course.orderedAt;
    case Step::Extend: return course.due && course.extended.empty() && today <= *course.due;
    case Step::Educate: return !course.educatedAt;
    case Step::Serve: return course.decidedAt.has_value();
    default: return true;
    }
}

std::vector<Step> nextOf(const Ask& ask, const cases::CaseFile& file, const cases::Standing& standing, const Course& course)
{
    std::vector<Step> steps;
    for (const CourseMove& move : kCourse) {
        if (move.from != course.state || refusalOf(&move, course.state, standing, ask.actor) || !isTimely(course, move.step, dayOf(ask.now)))
            continue;
        if (move.step != Step::Serve && (cases::isClosed(file.state) || course.decidedAt))
            continue;
        if (move.needs == Permission::CheckCase && file.unit.value != ask.actor.unit)
            continue;
        steps.push_back(move.step);
    }
    return steps;
}

} // namespace

Result<ListAnswer> answer(const Ask& ask, const List&)
{
    const auto& list = ask.the<NoPenaltyList>();
    ListAnswer out;
    out.version = list.version();
    out.maySwitch = ask.actor.may(Permission::TakeRules);
    for (const Entry& entry : list.all()) {
        out.entries.push_back(rowOf(ask, entry, dayOf(ask.now)));
        out.inUse += out.entries.back().inUse;
    }
    return out;
}

Result<CardAnswer> answer(const Ask& ask, const Card& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    const auto standing = found->sight.standing(found->file);
    const auto& list = ask.the<NoPenaltyList>();
    CardAnswer out;
    const auto courses = coursesOf(ask.db, found->file.id);
    for (const Course& course : courses)
        out.courses.push_back(rowOf(ask, found->sight, course, standing.handler));
    const auto last = courses.empty() ? std::nullopt : std::optional(courses.front());
    for (const Entry* entry : list.of(found->file))
        out.entries.push_back(rowOf(ask, *entry, last && isLive(last->state) ? last->foundOn : dayOf(ask.now)));
    out.mayBegin = ask.actor.may(Permission::HandleCase) && !beginFault(found->file, standing, last);
    if (last)
        out.next = nextOf(ask, found->file, standing, *last);
    const Entry* entry = last && last->state == State::Tested ? list.find(last->entry) : nullptr;
    if (entry) {
        const auto same = sameActs(ask.db, *last);
        out.same = std::ssize(same);
        for (const auto near : nearCases(ask.db, *last, *entry))
            out.near += std::ranges::find(same, near, &Course::file) == same.end();
    }
    return out;
}

} // namespace minyi::core::leniency
