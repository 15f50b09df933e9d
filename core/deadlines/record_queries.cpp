#include "core/deadlines/case_clocks.h"

#include "core/cases/table.h"
#include "core/staff/table.h"

namespace minyi::core::deadlines {

namespace {

/// As a list of clocks shows a case.
std::optional<Described> describe(const Ask& ask, const cases::Sight& sight, std::int64_t row)
{
    const auto file = find(ask.db, Id<cases::CaseFile>{row});
    if (!file || !ask.actor.may(Permission::SeeCases) || !sight.sees(*file))
        return {};
    const auto unit = find(ask.db, file->unit);
    return Described{file->number.value_or(""), file->title, file->handler.value, staff::nameOf(ask.db, file->handler),
                     unit ? unit->name : "", file->kind};
}

std::vector<DueRow> reckon(Db& db, const Context& context, const Uid& uid)
{
    auto file = find<cases::CaseFile>(db, uid);
    return file ? duesOf(recordOf(db, std::move(*file)), Books::of(context)) : std::vector<DueRow>();
}

} // namespace

CaseRecord recordOf(Db& db, cases::CaseFile file)
{
    const Id<cases::CaseFile> id = file.id;
    const bool victim = file.state == cases::State::Executing && // where alone it is asked for
                        db.one<std::int64_t>("SELECT 1 FROM case_person WHERE file=? AND role='victim' AND removed=0 LIMIT 1", id).has_value();
    return {std::move(file), select<CaseFact>(db, "WHERE file=? AND withdrawn IS NULL ORDER BY at,rid", id),
            select<CaseExtension>(db, "WHERE file=? ORDER BY asked_at,rid", id), victim};
}

Reckoner caseReckoner()
{
    return {reckon, [](const Ask& ask) -> Describe {
                return [&ask, sight = cases::sightOf(ask.db, ask.actor, ask.now)](std::int64_t row) { return describe(ask, sight, row); };
            }};
}

} // namespace minyi::core::deadlines
