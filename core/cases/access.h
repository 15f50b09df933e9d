#pragma once

#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/office/tx.h"

#include <functional>

/// What the commands of this module begin with.
namespace minyi::core::cases {

/// A case as the actor finds it.
struct Found {
    CaseFile file;
    Standing standing;
};

/// Refused: unknown or out of sight (the same answer for both), no part in it any more, changed since the form was opened.
inline Result<Found> found(Tx& tx, Id<CaseFile> id, std::optional<std::int64_t> seen)
{
    auto file = find(tx.db(), id);
    const Sight sight = sightOf(tx.db(), tx.actor(), tx.now());
    if (!file || !sight.sees(*file))
        return refuse(Why::NotFound, "case");
    if (isBarred(tx.asked(), *file))
        return refuse(Why::SamePerson, "recused");
    if (!tx.headsAre(id, seen))
        return refuse(Why::ChangedMeanwhile, "case");
    const Standing standing = sight.standing(*file);
    return Found{std::move(*file), standing};
}

/// The same for who writes in the file: its handler, anybody of the unit while it has none.
inline Result<Found> ownFile(Tx& tx, Id<CaseFile> id, std::optional<std::int64_t> seen)
{
    auto file = found(tx, id, seen);
    if (!file)
        return file;
    if (file->file.kind == Class::Imported || isClosed(file->file.state))
        return refuse(Why::WrongState, std::string(toText(file->file.state)));
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

} // namespace minyi::core::cases
