#include "core/cases/command_fields.h"
#include "core/cases/link_fields.h"

#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::cases {

namespace {

/// Nothing of a case the asker does not see, not even that it is there.
void addRow(const Ask& ask, const Sight& sight, const CaseLink& link, bool from, std::vector<LinkRow>& rows)
{
    const auto other = find(ask.db, from ? link.file : link.other);
    if (other && sight.sees(*other))
        rows.push_back({link.id, other->id, other->number.value_or(other->sourceId.value_or("")), other->title, other->state, link.kind, from,
                        link.reason, staff::nameOf(ask.db, link.by), link.at});
}

} // namespace

Result<LinksAnswer> answer(const Ask& ask, const Links& question)
{
    const auto file = find(ask.db, question.file);
    const auto sight = sightOf(ask.db, ask.actor, ask.now);
    if (!file || !sight.sees(*file))
        return refuse(Why::NotFound, "case");
    if (isBarred(ask, *file))
        return refuse(Why::SamePerson, "recused");
    LinksAnswer out;
    for (const auto& link : select<CaseLink>(ask.db, "WHERE file=? AND removed=0 ORDER BY rid", file->id))
        addRow(ask, sight, link, false, out.rows);
    for (const auto& link : select<CaseLink>(ask.db, "WHERE other=? AND removed=0 ORDER BY rid", file->id))
        addRow(ask, sight, link, true, out.rows);
    out.merged = (file->flags & kMerged) != 0;
    out.voided = (file->flags & kVoided) != 0;
    const auto standing = sight.standing(*file);
    const bool open = file->kind != Class::Imported && !isOver(*file);
    const bool writes = open && ask.actor.may(Permission::HandleCase) && (!file->handler || standing.handler);
    const bool read = isRead(ask, *file);
    const bool assigns = ask.actor.may(Permission::AssignCase);
    out.mayLink = writes;
    out.maySplit = ask.actor.may(Permission::HandleCase) && mayWrite(ask, *file, standing);
    out.mayMerge = open && assigns && !read;
    out.mayUnmerge = out.merged && assigns;
    out.mayVoid = open && assigns && file->state == firstState(file->kind) && !file->origin;
    return out;
}

void addLinks(Catalog& catalog)
{
    catalog.command<LinkCases>();
    catalog.command<UnlinkCases>();
    catalog.command<MergeCases>();
    catalog.command<UnmergeCase>();
    catalog.command<SplitCase>();
    catalog.command<VoidNumber>();
    catalog.question<Links>();
}

} // namespace minyi::core::cases
