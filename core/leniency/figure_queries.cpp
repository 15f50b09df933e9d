#include "core/leniency/query_fields.h"

#include "core/leniency/table.h"

#include <algorithm>
#include <set>

namespace minyi::core::leniency {

namespace {

void count(std::vector<CountRow>& rows, const std::string& key, const std::string& zh, const std::string& en)
{
    auto found = std::ranges::find(rows, key, &CountRow::key);
    if (found == rows.end())
        found = rows.insert(rows.end(), {key, zh, en, 0});
    ++found->count;
}

/// One that was opened again was decided by nothing any more.
bool stands(const cases::CaseFile& file)
{
    return file.state == cases::State::Closed || file.state == cases::State::Archived;
}

} // namespace

Result<FiguresAnswer> answer(const Ask& ask, const Figures& question)
{
    if (question.to < question.from)
        return refuse(Why::Invalid, "to");
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    FiguresAnswer out;
    std::set<std::string> entities;
    for (const Course& course : decidedBetween(ask.db, startOf(question.from), startOf(question.to + 1))) {
        const auto file = find(ask.db, course.file);
        if (!file || !sight.sees(*file) || !stands(*file))
            continue;
        const auto unit = find(ask.db, file->unit);
        const Entry* entry = ask.the<NoPenaltyList>().find(course.entry);
        const bool repeated = !repeatsOf(ask.db, course.id).empty();
        out.rows.push_back({file->id, file->number.value_or(""), unit ? unit->name : "", course.entry, course.party, *course.decidedAt, repeated});
        out.repeated += repeated;
        count(out.byUnit, unit ? unit->code : "", unit ? unit->name : "", unit ? unit->nameEn : "");
        count(out.byAct, course.entry, entry ? entry->zh : course.entry, entry ? entry->en : course.entry);
        if (course.party == Party::Company)
            entities.insert(course.partyNumber);
    }
    out.decisions = std::ssize(out.rows);
    out.units = std::ssize(out.byUnit);
    out.acts = std::ssize(out.byAct);
    out.entities = static_cast<std::int64_t>(entities.size());
    if (out.decisions > 0)
        out.repeatRate = 100.0 * static_cast<double>(out.repeated) / static_cast<double>(out.decisions);
    for (auto* rows : {&out.byUnit, &out.byAct})
        std::ranges::stable_sort(*rows, std::ranges::greater(), &CountRow::count);
    return out;
}

} // namespace minyi::core::leniency
