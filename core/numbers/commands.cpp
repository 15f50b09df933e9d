#include "core/numbers/command_fields.h"

#include "core/staff/table.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace minyi::core::numbers {

namespace {

bool mayLease(const Actor& actor, Id<staff::Unit> unit)
{
    return actor.may(Permission::Administer) || (actor.may(Permission::DecideFiling) && actor.unit == unit.value);
}

Result<staff::Unit> unitFor(Tx& tx, const std::string& code)
{
    const auto unit = staff::unitByCode(tx.db(), code);
    if (!unit)
        return refuse(Why::NotFound, "unit");
    if (!mayLease(tx.actor(), unit->id))
        return refuse(Why::NotAllowed, "unit");
    return *unit;
}

std::string seedOf(const staff::Unit& unit, const Lease& lease)
{
    return "lease|" + unit.uid.text() + "|" + std::string(toText(lease.kind)) + "|" + lease.word + "|" + std::to_string(lease.year) + "|"
           + std::to_string(lease.first) + "|" + std::to_string(lease.last) + "|" + lease.device;
}

std::optional<Refusal> shapeFault(Tx& tx, const GiveLease& command)
{
    const std::int64_t year = civil(dayOf(tx.now())).year;
    if (command.year != year && command.year != year + 1)
        return Refusal{Why::Invalid, "year"};
    if ((command.kind == Kind::Document) != !command.word.empty())
        return Refusal{command.word.empty() ? Why::Missing : Why::Invalid, "word"};
    if (command.first < 1 || command.last < command.first || command.last > mostOf(command.kind))
        return Refusal{Why::Invalid, command.first < 1 ? "first" : "last"};
    if (command.device.empty())
        return Refusal{Why::Missing, "device"};
    return {};
}

/// Nobody has taken a number of it, and no other lease touches it.
std::optional<Refusal> overlapFault(Tx& tx, Id<staff::Unit> unit, const GiveLease& command)
{
    for (const Lease& one : leasesOf(tx.db(), {unit, command.kind, command.word, command.year, {}}))
        if (one.first <= command.last && command.first <= one.last)
            return Refusal{Why::Duplicate, "lease: " + std::to_string(one.first) + ".." + std::to_string(one.last)};
    const auto highest = highestOfYear(tx.db(), unit, command.kind, command.word, command.year);
    if (command.first <= highest)
        return Refusal{Why::Invalid, "first: after " + std::to_string(highest)};
    return {};
}

void end(Tx& tx, const Lease& lease, const std::string& reason)
{
    tx.set(lease.id, &Lease::endedAt, std::optional(tx.now()));
    tx.set(lease.id, &Lease::endedBy, me(tx));
    tx.set(lease.id, &Lease::reason, reason);
}

/// What the open series left below the last lease of a year.
void closeOpen(Tx& tx, const Series& series, const std::vector<Lease>& leases)
{
    const auto unit = *find(tx.db(), series.unit);
    for (const Range& range : openRanges(leases, leases.back().last)) {
        Lease rest{{}, {}, 0, series.unit, series.kind, series.word, series.year, range.first, range.last, {}, tx.now(),
                   me(tx), tx.now(), me(tx), std::to_string(series.year)};
        tx.create(rest, uidOf(seedOf(unit, rest)));
    }
}

} // namespace

Result<Id<Lease>> run(Tx& tx, const GiveLease& command)
{
    const auto unit = unitFor(tx, command.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    if (const auto fault = shapeFault(tx, command))
        return tl::unexpected(*fault);
    if (const auto fault = overlapFault(tx, unit->id, command))
        return tl::unexpected(*fault);
    const Lease lease{{}, {}, 0, unit->id, command.kind, command.word, command.year, command.first, command.last, command.device, tx.now(),
                      me(tx), {}, {}, {}};
    return tx.create(lease, uidOf(seedOf(*unit, lease)));
}

Result<Done> run(Tx& tx, const HoldSeries& command)
{
    const auto unit = unitFor(tx, command.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto device = command.device.empty() ? ownDevice(tx.db()) : command.device;
    if (command.device.empty() && holdsOpen(tx.db(), unit->id))
        return refuse(Why::Duplicate, "series");
    tx.create(Holder{{}, {}, 0, unit->id, device, tx.now(), me(tx), command.reason});
    return Done{};
}

Result<std::int64_t> run(Tx& tx, const CloseYears&)
{
    const std::int64_t year = civil(dayOf(tx.now())).year;
    std::map<std::tuple<std::int64_t, int, std::string, std::int64_t>, Series> open;
    for (const Lease& lease : select<Lease>(tx.db(), "INDEXED BY number_lease_open WHERE ended_at IS NULL AND year<? ORDER BY rid", year))
        open.try_emplace({lease.unit.value, static_cast<int>(lease.kind), lease.word, lease.year}, Series{lease.unit, lease.kind, lease.word, lease.year, {}});
    std::int64_t closed = 0;
    for (const auto& [key, series] : open) {
        const auto leases = leasesOf(tx.db(), series);
        if (holdsOpen(tx.db(), series.unit)) // who holds the rest knows what was given out of it
            closeOpen(tx, series, leases);
        for (const Lease& lease : leases)
            if (!lease.endedAt)
                end(tx, lease, std::to_string(series.year)), ++closed;
    }
    return closed;
}

Result<std::int64_t> next(Tx& tx, const Series& series)
{
    const auto leases = leasesOf(tx.db(), series);
    const auto device = ownDevice(tx.db());
    bool leased = false;
    for (const Lease& lease : leases) {
        if (lease.device != device || device.empty() || lease.endedAt)
            continue;
        leased = true;
        const auto serial = std::max(highestIn(tx.db(), series, {lease.first, lease.last}) + 1, lease.first);
        if (serial <= lease.last)
            return serial;
    }
    if (!holdsOpen(tx.db(), series.unit))
        return refuse(Why::WrongState, leased ? "lease: used_up" : "lease: none");
    const auto ranges = openRanges(leases, mostOf(series.kind));
    std::int64_t serial = 0;
    for (auto range = ranges.rbegin(); range != ranges.rend() && serial == 0; ++range)
        if (const auto highest = highestIn(tx.db(), series, *range); highest != 0)
            serial = highest + 1;
    for (const Range& range : ranges)
        if (const auto from = std::max(serial, range.first); from <= range.last)
            return from;
    return refuse(Why::Invalid, "number: serials used up");
}

} // namespace minyi::core::numbers
