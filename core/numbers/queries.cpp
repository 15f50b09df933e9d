#include "core/numbers/command_fields.h"

#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::numbers {

namespace {

/// 2026-11 as the month of a case, and so on; none if the period is not one of its kind.
std::optional<Series> seriesOf(const staff::Unit& unit, const Numbers& question)
{
    const auto& text = question.period;
    const auto day = parseDay(text.size() == 4 ? text + "-01-01" : text.size() == 7 ? text + "-01" : text);
    const std::size_t size = question.kind == Kind::Document ? 4 : question.kind == Kind::Case ? 7 : 10;
    if (!day || text.size() != size)
        return {};
    std::string digits = text;
    std::erase(digits, '-');
    const std::string prefix = question.kind == Kind::Case ? "A" : "J";
    return Series{unit.id, question.kind, question.word, civil(*day).year, question.kind == Kind::Document ? "" : prefix + unit.code + digits};
}

void extend(std::vector<NumberRange>& ranges, NumberRange one)
{
    auto* last = ranges.empty() ? nullptr : &ranges.back();
    if (last && last->standing == one.standing && last->device == one.device && last->reason == one.reason && last->last + 1 == one.first)
        last->last = one.last;
    else
        ranges.push_back(std::move(one));
}

/// What stands in the rows between two that were taken.
void addBetween(std::vector<NumberRange>& ranges, const std::vector<Lease>& leases, std::int64_t from, std::int64_t to)
{
    while (from <= to) {
        const auto lease = std::ranges::find_if(leases, [from](const Lease& one) { return one.first <= from && from <= one.last; });
        if (lease != leases.end()) {
            const auto end = std::min(to, lease->last);
            extend(ranges, {from, end, lease->endedAt ? Standing::Unused : Standing::Leased, lease->device, lease->reason});
            from = end + 1;
            continue;
        }
        const auto next = std::ranges::find_if(leases, [from](const Lease& one) { return one.first > from; });
        const auto end = next == leases.end() ? to : std::min(to, next->first - 1);
        extend(ranges, {from, end, Standing::Free, {}, {}});
        from = end + 1;
    }
}

} // namespace

Result<DeskAnswer> answer(const Ask& ask, const Desk&)
{
    DeskAnswer out{ownDevice(ask.db), {}};
    for (const auto& unit : select<staff::Unit>(ask.db, "ORDER BY code"))
        if (holdsOpen(ask.db, unit.id))
            out.holds.push_back(unit.code);
    return out;
}

Result<std::vector<NumberRange>> answer(const Ask& ask, const Numbers& question)
{
    const auto unit = staff::unitByCode(ask.db, question.unit);
    const bool sees = unit && (ask.actor.may(Permission::Administer) || ask.actor.seesAllUnits || ask.actor.unit == unit->id.value);
    if (!sees)
        return refuse(Why::NotFound, "unit");
    const auto series = seriesOf(*unit, question);
    if (!series)
        return refuse(Why::Invalid, "period");
    const auto leases = leasesOf(ask.db, *series);
    std::vector<NumberRange> ranges;
    std::int64_t at = 1;
    for (const auto& [serial, voided] : takenOf(ask.db, *series)) {
        addBetween(ranges, leases, at, serial - 1);
        extend(ranges, {serial, serial, voided ? Standing::Voided : Standing::Taken, {}, {}});
        at = serial + 1;
    }
    addBetween(ranges, leases, at, mostOf(series->kind));
    return ranges;
}

Result<bool> answer(const Ask& ask, const YearsToClose&)
{
    return ask.db.one<std::int64_t>("SELECT 1 FROM number_lease INDEXED BY number_lease_open WHERE ended_at IS NULL AND year<?", std::int64_t{civil(dayOf(ask.now)).year})
        .has_value();
}

void add(Catalog& catalog)
{
    catalog.command<GiveLease>();
    catalog.command<HoldSeries>();
    catalog.command<CloseYears>();
    catalog.question<Desk>();
    catalog.question<Numbers>();
    catalog.question<YearsToClose>();
}

} // namespace minyi::core::numbers
