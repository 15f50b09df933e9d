#pragma once

#include "core/cases/gates.h"
#include "core/cases/number.h"
#include "core/cases/table.h"
#include "core/numbers/commands.h"
#include "core/office/tx.h"

#include <functional>

/// What the commands of this module begin with.
namespace minyi::core::cases {

/// A case as the actor finds it.
struct Found {
    CaseFile file;
    Standing standing;
};

/// Refused: unknown, sealed or out of sight (the same answer for all), no part in it any more, changed since the form was opened.
inline Result<Found> found(Tx& tx, Id<CaseFile> id, std::optional<std::int64_t> seen, bool sealedToo = false)
{
    auto file = find(tx.db(), id);
    Sight sight = sightOf(tx.db(), tx.actor(), tx.now());
    sight.sealedToo = sealedToo;
    if (!file || !sight.sees(*file))
        return refuse(Why::NotFound, "case");
    if (isBarred(tx.asked(), *file))
        return refuse(Why::SamePerson, "recused");
    if (!tx.headsAre(id, seen))
        return refuse(Why::ChangedMeanwhile, "case");
    const Standing standing = sight.standing(*file);
    return Found{std::move(*file), standing};
}

/// What stands in the way of writing: its state, or what was laid over it.
inline std::string stateWord(const CaseFile& file)
{
    return file.flags & kMerged ? "merged" : file.flags & kVoided ? "voided" : std::string(toText(file.state));
}

/// The same for who writes in the file: its handler, anybody of the unit while it has none.
inline Result<Found> ownFile(Tx& tx, Id<CaseFile> id, std::optional<std::int64_t> seen)
{
    auto file = found(tx, id, seen);
    if (!file)
        return file;
    if (file->file.kind == Class::Imported || isOver(file->file))
        return refuse(Why::WrongState, stateWord(file->file));
    if (file->file.handler && !file->standing.handler)
        return refuse(Why::NotAllowed, "handler");
    return file;
}

/// The same for what a review reads: while it lies there, nobody rewrites it.
inline Result<Found> ownContent(Tx& tx, Id<CaseFile> id, std::optional<std::int64_t> seen)
{
    auto file = ownFile(tx, id, seen);
    if (file && isRead(tx.asked(), file->file))
        return refuse(Why::WrongState, std::string(toText(file->file.state)));
    return file;
}

/// The next number of a unit in this month. Refused when its serials are used up, or are not this desktop's to give.
inline Result<CaseNumber> nextNumber(Tx& tx, const staff::Unit& unit)
{
    const Day today = dayOf(tx.now());
    const auto first = CaseNumber::make(unit.code, today, 1);
    if (!first)
        return refuse(Why::Invalid, "number: serials used up");
    const auto serial = numbers::next(tx, {unit.id, numbers::Kind::Case, {}, civil(today).year, std::string(first->series())});
    if (!serial)
        return tl::unexpected(serial.error());
    const auto number = CaseNumber::make(unit.code, today, *serial);
    return number ? Result<CaseNumber>(*number) : refuse(Why::Invalid, "number: serials used up");
}

} // namespace minyi::core::cases
