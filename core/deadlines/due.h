#pragma once

#include "core/base/time.h"
#include "core/base/tokens.h"
#include "core/deadlines/rule.h"

#include <optional>
#include <span>
#include <string_view>

namespace minyi::core::deadlines {

/// One extension that was granted: how much of it (all of it if not said), and the day a `restart` or `reschedule` is counted from.
struct Grant {
    std::string_view extension;
    std::optional<int> amount;
    std::optional<Instant> at;
};

/// Time left out: `from` is the last day before it, `to` its last day; open while it has no `to`.
struct Pause {
    Day from;
    std::optional<Day> to;
};

struct Inputs {
    std::span<const Grant> grants;
    std::span<const Pause> pauses;
    std::optional<Limit> limit;       ///< the site's own number, in place of the pack's
    std::optional<Instant> countedAnew; ///< a restart event happened then; the limit runs from it
};

enum class Outcome : std::uint8_t { Due, Paused, Prompt, Setting };

/// What the reader should hear beside the date. None of it changes the date.
struct Remarks {
    bool pauseTooLate = false;      ///< it began after the limit had ended and revives nothing
    bool pauseWithoutBasis = false; ///< the rule knows no time left out; the pause was reckoned with all the same
    bool tierSkipped = false;       ///< an extension was granted before the one that has to come first
    bool notInForce = false;        ///< the version was not in force on the day of the start

    bool operator==(const Remarks&) const = default;
};

struct Due {
    Outcome outcome = Outcome::Due;
    const Rule* rule = nullptr;
    Instant due; ///< the moment before which it must be done (or, for a minimum, from which it may)
    Day lastDay;
    Day nominal; ///< the last day before it was rolled
    bool provisional = false; ///< it needed a day no notice covers yet
    int left = 0;             ///< when paused: what is left of the limit
    Unit leftUnit = Unit::CalendarDays;
    Remarks remarks;
};

/// Why a day of the trace counts or does not.
enum class Because : std::uint8_t {
    StartDay, Day, Workday, MakeUpDay, Weekend, Holiday, Paused, Rolled, Hours, Anchor, LastDay, Scheduled, Decided
};

/// One day of "why this date". `name` is the holiday's or make-up day's; `number` the running count, or the minutes of an hour limit.
struct Step {
    Day day;
    bool counted = false;
    Because because = Because::Day;
    std::string_view name; ///< lives as long as the calendar
    int number = 0;
};

} // namespace minyi::core::deadlines

namespace minyi::core {

template <>
struct TokensOf<deadlines::Because> {
    using enum deadlines::Because;
    static constexpr Token<deadlines::Because> table[] = {
        {StartDay, "start_day"}, {Day, "day"}, {Workday, "workday"}, {MakeUpDay, "make_up_day"}, {Weekend, "weekend"},
        {Holiday, "holiday"}, {Paused, "paused"}, {Rolled, "rolled"}, {Hours, "hours"}, {Anchor, "anchor"},
        {LastDay, "last_day"}, {Scheduled, "scheduled"}, {Decided, "decided"},
    };
};

} // namespace minyi::core
