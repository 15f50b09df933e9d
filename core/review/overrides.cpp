#include "core/review/overrides.h"

#include "core/review/looks.h"
#include "core/review/table.h"
#include "core/staff/table.h"

namespace minyi::core::review {

Result<std::vector<OverrideRow>> answer(const Ask& ask, const Overrides& question)
{
    const auto month = monthDays(question.month);
    if (!month)
        return refuse(Why::Invalid, "month");
    std::vector<OverrideRow> rows;
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    const Instant from = startOf(month->from), to = startOf(month->to + 1);
    for (const Review& one : select<Review>(ask.db, "INDEXED BY review_decided WHERE decided_at>=? AND decided_at<? ORDER BY decided_at,rid", from, to)) {
        if (one.opinion != Opinion::Overridden)
            continue;
        const auto file = find(ask.db, one.file);
        if (!file || !sight.sees(*file) || cases::isBarred(ask, *file))
            continue;
        const auto unit = find(ask.db, file->unit);
        rows.push_back({file->id, file->number.value_or(""), file->title, unit ? unit->name : "", staff::nameOf(ask.db, file->handler),
                        staff::nameOf(ask.db, one.decidedBy), one.words, one.round, one.about, *one.decidedAt});
    }
    return rows;
}

} // namespace minyi::core::review
