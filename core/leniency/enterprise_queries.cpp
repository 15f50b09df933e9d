#include "core/leniency/enterprise_queries.h"

#include "core/cases/gates.h"
#include "core/leniency/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::leniency {

namespace {

/// What the asker may do for a case that is marked, or may mark.
void addRights(const Ask& ask, const cases::CaseFile& file, const cases::Standing& standing, EnterpriseAnswer& out)
{
    const bool ours = file.kind != cases::Class::Imported, closed = cases::isClosed(file.state);
    const bool handles = ours && standing.handler && ask.actor.may(Permission::HandleCase);
    const bool measured = std::ranges::any_of(out.notes, [](const NoteRow& row) { return row.note.kind == NoteKind::Measure; });
    out.mayFlag = !out.flagged && !closed && !cases::inReview(file.state) && handles;
    out.mayAssess = out.flagged && !closed && handles;
    out.mayNote = out.mayAssess && measured;
    out.mayRelease = out.flagged && handles && measured;
    out.mayOverride = out.flagged && !closed && !standing.handler && !out.refused.empty() && ask.actor.may(Permission::ApproveCase);
    out.mayUnflag = out.flagged && !standing.handler && ask.actor.has(Role::R8);
}

} // namespace

Result<EnterpriseAnswer> answer(const Ask& ask, const Enterprise& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    EnterpriseAnswer out;
    out.flagged = (found->file.flags & cases::kEnterprise) != 0;
    const auto assessments = assessmentsOf(ask.db, found->file.id);
    const auto notes = notesOf(ask.db, found->file.id);
    for (const Assessment& one : assessments)
        out.assessments.push_back({one, staff::nameOf(ask.db, one.contact), staff::nameOf(ask.db, one.by)});
    for (const Note& one : notes)
        out.notes.push_back({one, staff::nameOf(ask.db, one.by)});
    if (out.flagged) {
        const auto fault = measureFault(assessments.empty() ? std::nullopt : std::optional(assessments.front()), notes);
        out.refused = fault ? fault->detail : "";
        const auto duties = dutiesOf(notes, cases::isClosed(found->file.state), settings::number(ask.db, "enterprise_check_days", dayOf(ask.now)));
        out.checkDue = duties.check;
        out.releaseDue = duties.release;
        out.untold = duties.untold;
    }
    addRights(ask, found->file, found->sight.standing(found->file), out);
    return out;
}

Result<std::vector<OverrideRow>> answer(const Ask& ask, const Overrides& question)
{
    const auto month = civil(question.month);
    const auto first = dayFrom(month.year, month.month, 1);
    const auto next = month.month == 12 ? dayFrom(month.year + 1, 1, 1) : dayFrom(month.year, month.month + 1, 1);
    if (!first || !next)
        return refuse(Why::Invalid, "month");
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    std::vector<OverrideRow> rows;
    for (const Note& note : overridesBetween(ask.db, startOf(*first), startOf(*next))) {
        const auto file = find(ask.db, note.file);
        if (!file || !sight.sees(*file))
            continue;
        const auto unit = find(ask.db, file->unit);
        rows.push_back({file->id, file->number.value_or(""), file->title, unit ? unit->name : "", note.kind, note.words,
                        staff::nameOf(ask.db, note.by), note.at});
    }
    return rows;
}

} // namespace minyi::core::leniency
