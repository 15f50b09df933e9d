#include "core/leniency/query_fields.h"

#include "core/leniency/moves.h"
#include "core/leniency/table.h"
#include "core/settings/settings.h"
#include "core/staff/queries.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::leniency {

namespace {

/// When the proof of the correction brought it to the legal officer.
Instant provenAt(Db& db, const cases::CaseFile& file)
{
    Instant at = file.stateAt;
    for (const auto& line : staff::timelineOf(db, {file.uid}))
        if (line.happened == toText(Happened::CorrectionProven))
            at = line.at;
    return at;
}

} // namespace

/// The time is that of a check by the station's legal officer (workflows 5.7): it is his word that is waited for.
Result<std::vector<TodoRow>> answer(const Ask& ask, const Todo&)
{
    std::vector<TodoRow> rows;
    if (!ask.actor.may(Permission::CheckCase))
        return rows;
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    const auto hours = settings::number(ask.db, "case_check_hours", dayOf(ask.now));
    for (const Course& course : coursesIn(ask.db, State::Review)) {
        const auto file = find(ask.db, course.file);
        if (!file || file->closedAt || file->unit.value != ask.actor.unit || !sight.sees(*file) ||
            refusalOf(findMove(State::Review, Step::Agree), course.state, sight.standing(*file), ask.actor))
            continue;
        const auto unit = find(ask.db, file->unit);
        const Instant start = provenAt(ask.db, *file);
        rows.push_back({file->id, file->number.value_or(""), file->title, unit ? unit->name : "", start, start + hours * kHour});
    }
    std::ranges::sort(rows, {}, &TodoRow::due);
    return rows;
}

} // namespace minyi::core::leniency
