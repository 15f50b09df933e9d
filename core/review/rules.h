#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"
#include "core/cases/people.h"
#include "core/cases/steps.h"
#include "core/review/commands.h"

#include <string>
#include <vector>

namespace minyi::core::review {

/// Hours and working days of the levels, as the site has set them (workflows 5.7, times [P]).
struct Times {
    int stationHours = 12, hours = 24, complexDays = 3, urgentHours = 12;
};

/// When a level's time is over, from the moment the case came to it.
Instant dueOf(Level level, bool complex, bool urgent, Instant since, const Times& times, const calendar::WorkCalendar& calendar);

/// A suspect or a victim under 18 on the day the report came in: the review is urgent (procedures, chapter on minors).
bool hasMinor(const std::vector<cases::CasePerson>& people, Day day);

/// What is wrong with an opinion, by itself: agree without all ten points, or with one that failed; a doubt, a failure or a "not applicable"
/// without a word; a return without its list or its words.
std::optional<Refusal> faultOf(const DecideReview& command);

/// What a discussion came to has its minutes, whatever the opinion; nor does it send the case to another one.
std::optional<Refusal> discussionFault(Level level, const DecideReview& command);

/// The move of the case an opinion leads to; none for a discussion, which leaves it where it is, nor for what lets a concluded criminal
/// case go to the prosecutor: that is a step of its own.
std::optional<cases::Step> stepOf(Opinion opinion, cases::Class kind = cases::Class::Administrative);

/// Whether the case goes on by it: as it was read, and not otherwise.
constexpr bool binds(Opinion opinion)
{
    return opinion == Opinion::Agree || opinion == Opinion::Overridden;
}

/// A list of what is wrong: each with its place and its words.
std::optional<Refusal> faultOf(const std::vector<NewDefect>& defects);

/// Opinions of legal affairs; what else a review may end with is said by other commands.
bool isOpinion(Opinion opinion);

} // namespace minyi::core::review
