#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::calendar {

enum class DayKind : std::uint8_t { Workday, MakeUpDay, Weekend, Holiday };

/// One file of named days: `date,type,name`. A later file overrides an earlier one day by day; an emergency notice changes days and
/// says nothing of the rest of its year.
struct Notice {
    std::string_view file; ///< for messages only
    std::string_view bytes;
    bool emergency = false;
};

/// Which days are worked. What no notice names is decided by the weekday; nothing is ever guessed about holidays, so days outside
/// the years with a notice are not `covers`ed and a limit that needs them is provisional.
class WorkCalendar {
public:
    /// Refuses with file, row, field and reason; nothing is half loaded.
    static Result<WorkCalendar> load(std::span<const Notice> notices);
    static Result<WorkCalendar> load(std::string_view file, std::string_view bytes);

    bool isWorkday(Day day) const { return kind(day) <= DayKind::MakeUpDay; }
    DayKind kind(Day day) const { return m_kind[index(day)]; }
    /// The notice's name of a holiday or a make-up day, else empty.
    std::string_view name(Day day) const { return m_names[m_name[index(day)]]; }

    /// The n-th working day after (or before, n < 0) a day that is itself not counted; the day itself for 0.
    Day addWorkdays(Day day, int n) const
    {
        const std::size_t at = index(day);
        const int before = n > 0 ? m_before[at + 1] - 1 : m_before[at];
        return n == 0 ? day : nth(before + n);
    }
    /// Working days after `from` up to and including `to`; negative if `to` is earlier.
    int workdaysBetween(Day from, Day to) const { return m_before[index(to) + 1] - m_before[index(from) + 1]; }
    /// The day itself if it is worked, else the first working day after it.
    Day nextWorkday(Day day) const { return nth(m_before[index(day)]); }

    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    /// False outside the years with a notice: what was decided with such a day is provisional.
    bool covers(Day day) const { return day >= m_from && day <= m_to; }

private:
    static constexpr int kFromDay = -25932; ///< 1899-01-01
    static constexpr int kDays = 146462;    ///< to 2299-12-31

    struct Named;
    WorkCalendar() = default;
    tl::expected<void, Refusal> build(std::span<const Named> days);
    tl::expected<void, Refusal> checkYears() const;
    static tl::expected<void, Refusal> read(const Notice& notice, std::vector<Named>& days);

    static std::size_t index(Day day)
    {
        const int at = day.days - kFromDay;
        return static_cast<std::size_t>(at < 0 ? 0 : at >= kDays ? kDays - 1 : at);
    }
    Day nth(int n) const
    {
        const int last = static_cast<int>(m_nth.size()) - 1;
        return {m_nth[static_cast<std::size_t>(n < 0 ? 0 : n > last ? last : n)]};
    }

    std::vector<std::int32_t> m_before; ///< working days before each day: a date is one look-up away
    std::vector<std::int32_t> m_nth;    ///< the working days in order
    std::vector<DayKind> m_kind;
    std::vector<std::uint16_t> m_name;
    std::vector<std::string> m_names{""};
    Day m_from, m_to;
    int m_firstYear = 0, m_lastYear = 0;
};

} // namespace minyi::core::calendar
