#include "core/incidents/timely.h"

#include "core/base/percent.h"
#include "core/incidents/table.h"

#include <algorithm>
#include <map>

namespace minyi::core::incidents {

namespace {

void add(TimelyRow& row, const std::optional<Instant>& outcomeAt, Instant due)
{
    ++row.due;
    ++(!outcomeAt ? row.open : *outcomeAt > due ? row.late : row.inTime);
}

} // namespace

Result<TimelyAnswer> answer(const Ask& ask, const Timely& question)
{
    // A limit that ends at midnight ended with the day before; one that ends this very moment has not ended.
    const Instant until = std::min(startOf(question.to + 1), ask.now - 1);
    const Sight sight = sightOf(ask.db, ask.actor);
    std::map<std::int64_t, TimelyRow> units;
    TimelyAnswer out;
    Stmt row = ask.db.rows("SELECT unit,outcome_at,due,CASE WHEN outcome='transferred' THEN received_at END FROM incident INDEXED BY "
                           "incident_due WHERE due>? AND due<=?",
                           startOf(question.from), until);
    while (row.step()) {
        if (!sight.sees(row.integer(0)))
            continue;
        const auto outcomeAt = row.get<std::optional<Instant>>(1);
        const auto transferredFrom = row.get<std::optional<Instant>>(3);
        if (transferredFrom && *outcomeAt <= *transferredFrom + kDayMs)
            continue;
        const Instant due = row.get<Instant>(2);
        add(units[row.integer(0)], outcomeAt, due);
        add(out.total, outcomeAt, due);
    }
    for (auto& [unit, figures] : units) {
        figures.unitId = {unit};
        if (const auto known = find(ask.db, figures.unitId))
            figures.unit = known->name;
        figures.rate = percent(static_cast<double>(figures.inTime), static_cast<double>(figures.due));
        out.units.push_back(figures);
    }
    out.total.rate = percent(static_cast<double>(out.total.inTime), static_cast<double>(out.total.due));
    return out;
}

} // namespace minyi::core::incidents
