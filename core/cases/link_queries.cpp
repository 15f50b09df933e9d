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
    if (!other || !sight.sees(*other))
        return;
    const auto unit = find(ask.db, other->unit);
    rows.push_back({link.id, other->id, other->number.value_or(other->sourceId.value_or("")), other->title, unit ? unit->name : "", other->kind,
                    other->state, link.kind, from, link.reason, staff::nameOf(ask.db, link.by), link.at});
}

} // namespace

Result<LinksAnswer> answer(const Ask& ask, const Links& question)
{
    const auto found = seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    LinksAnswer out;
    for (const auto& link : select<CaseLink>(ask.db, "WHERE file=? AND removed=0 ORDER BY rid", found->file.id))
        addRow(ask, found->sight, link, false, out.rows);
    for (const auto& link : select<CaseLink>(ask.db, "WHERE other=? AND removed=0 ORDER BY rid", found->file.id))
        addRow(ask, found->sight, link, true, out.rows);
    out.merged = (found->file.flags & kMerged) != 0;
    out.voided = (found->file.flags & kVoided) != 0;
    const auto standing = found->sight.standing(found->file);
    const bool open = found->file.kind != Class::Imported && !isOver(found->file);
    const bool writes = open && ask.actor.may(Permission::HandleCase) && (!found->file.handler || standing.handler);
    const bool read = isRead(ask, found->file);
    const bool assigns = ask.actor.may(Permission::AssignCase);
    out.mayLink = writes;
    out.maySplit = ask.actor.may(Permission::HandleCase) && mayWrite(ask, found->file, standing);
    out.mayMerge = open && assigns && !read;
    out.mayUnmerge = out.merged && assigns;
    out.mayVoid = open && assigns && found->file.state == firstState(found->file.kind) && !found->file.origin;
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
