#include "core/evidence/queries.h"

#include "core/base/mask.h"
#include "core/cases/table.h"
#include "core/evidence/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::evidence {

namespace {

/// From whom it was taken is a person as any other of the case: masked for who does not work on it.
EvidenceRow rowOf(const Ask& ask, const Evidence& one, bool own)
{
    return {one.id, one.number, one.kind, one.name, one.original, own ? one.source : maskedName(one.source), one.place, one.takenAt,
            staff::nameOf(ask.db, one.taker), staff::nameOf(ask.db, one.second), one.approval, one.recording, one.store, one.purpose, one.item, one.status, one.statusReason};
}

void addItems(const Checklist* list, const std::vector<Evidence>& evidence, const std::vector<ItemMark>& marks, DeskAnswer& out)
{
    const auto states = list ? statesOf(*list, evidence, marks) : std::vector<ItemState>();
    out.list = list ? list->id : "";
    out.zh = list ? list->zh : "";
    out.en = list ? list->en : "";
    for (const ItemState& state : states) {
        out.items.push_back({state.item.id, state.item.fact, state.item.required, state.item.zh, state.item.en, state.standing, state.held,
                             state.reason});
        out.required += state.item.required;
    }
    const Gaps gaps = gapsOf(states, evidence);
    out.answered = out.required - static_cast<std::int64_t>(gaps.items.size());
    out.soleStatement = gaps.soleStatement;
}

} // namespace

Result<DeskAnswer> answer(const Ask& ask, const Desk& question)
{
    const auto file = find(ask.db, question.file);
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    if (!file || !sight.sees(*file))
        return refuse(Why::NotFound, "case");
    DeskAnswer out;
    const auto evidence = evidenceOf(ask.db, file->id);
    addItems(ask.the<Checklists>().of(*file), evidence, marksOf(ask.db, file->id), out);
    const auto standing = sight.standing(*file);
    for (const Evidence& one : evidence)
        out.evidence.push_back(rowOf(ask, one, standing.handler));
    const bool open = !cases::isClosed(file->state) && file->kind != cases::Class::Imported;
    out.mayAdd = open && !cases::inReview(file->state) && ask.actor.may(Permission::HandleCase) && (!file->handler || standing.handler);
    out.mayMark = open && !cases::inReview(file->state) && standing.handler && !out.items.empty();
    out.mayWaive = open && !standing.handler && !out.items.empty() && mayWaive(ask.actor);
    return out;
}

Gaps gapsOf(const Ask& ask, const cases::CaseFile& file)
{
    const Checklist* list = ask.the<Checklists>().of(file);
    const auto evidence = evidenceOf(ask.db, file.id);
    auto marks = marksOf(ask.db, file.id);
    // Who waived an item and has the case now, or submits it, waived it for himself.
    std::erase_if(marks, [&](const ItemMark& mark) {
        return mark.mark == Mark::Waived && (mark.by == file.handler || mark.by == file.second || mark.by.value == ask.actor.officer);
    });
    return gapsOf(list ? statesOf(*list, evidence, marks) : std::vector<ItemState>(), evidence);
}

} // namespace minyi::core::evidence
