#pragma once

#include "core/calendar/work_calendar.h"
#include "core/deadlines/pack.h"
#include "core/deadlines/table.h"

#include <map>

namespace minyi::core::deadlines {

/// So long before the end somebody is reminded: hours before the moment, or at nine of a working day before the last day.
struct Rung {
    std::string id;
    int amount = 0;
    Unit unit = Unit::Hours; ///< hours or working days
    bool chief = false;      ///< the chief of the unit hears it too
};

struct Ladder {
    std::string key;
    bool quiet = true; ///< waits for the end of the quiet hours
    std::vector<Rung> rungs; ///< the earliest first
};

/// When a rung is reached. One of working days never lies outside working time.
Instant momentOf(const Rung& rung, const DueRow& due, const calendar::WorkCalendar& calendar);

/// Who is reminded how often, rule by rule; what no row names goes by its kind: custody, hours or days.
class Ladders {
public:
    /// Refuses with Why::BadPack and "file: ladder key: field: reason".
    static Result<Ladders> load(PackFile file);

    const Ladder& of(const DueRow& due, const RulePack& rules) const;
    /// The last rung that has been reached; nothing before the first. What was missed meanwhile is not told one by one.
    const Rung* reached(const DueRow& due, Instant now, const RulePack& rules, const calendar::WorkCalendar& calendar) const;

private:
    Ladders() = default;
    std::vector<Ladder> m_ladders;
    std::map<std::string, std::string, std::less<>> m_byRule;
};

} // namespace minyi::core::deadlines
