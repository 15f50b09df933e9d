#include "core/evidence/rules.h"

#include <algorithm>

namespace minyi::core::evidence {

namespace {

const ItemMark* markOf(const std::vector<ItemMark>& marks, const std::string& item)
{
    const auto found = std::ranges::find_if(marks, [&](const ItemMark& mark) { return mark.item == item && !mark.removed; });
    return found == marks.end() ? nullptr : &*found;
}

Standing standingOf(std::int64_t held, const ItemMark* mark)
{
    if (mark && mark->mark == Mark::Waived)
        return Standing::Waived;
    if (mark && mark->mark == Mark::NotNeeded)
        return Standing::NotNeeded;
    if (held == 0)
        return Standing::NotHeld;
    return mark ? Standing::Partly : Standing::Held;
}

} // namespace

std::vector<ItemState> statesOf(const Checklist& list, const std::vector<Evidence>& evidence, const std::vector<ItemMark>& marks,
                                const std::vector<std::string>& papers)
{
    std::vector<ItemState> states;
    for (const Item& item : list.items) {
        const auto held = std::ranges::count_if(evidence, [&](const Evidence& one) { return one.item == item.id && one.status == Status::Held; }) +
                          std::ranges::count_if(papers, [&](const std::string& form) { return std::ranges::count(item.papers, form) > 0; });
        const ItemMark* mark = markOf(marks, item.id);
        states.push_back({item, standingOf(held, mark), held, mark ? mark->reason : std::string()});
    }
    return states;
}

bool isAsked(const Item& item, const cases::CaseFile& file)
{
    using enum cases::State;
    return item.required && (!item.later || file.state == Notice || file.state == Decision || file.state == Executing || cases::isClosed(file.state));
}

Gaps gapsOf(const cases::CaseFile& file, const std::vector<ItemState>& states, const std::vector<Evidence>& evidence)
{
    Gaps gaps;
    for (const ItemState& state : states)
        if (isAsked(state.item, file) && state.standing != Standing::Held && state.standing != Standing::Waived)
            gaps.items.push_back(state.item.id);
    const auto held = [](const Evidence& one) { return one.status == Status::Held; };
    gaps.soleStatement = std::ranges::all_of(evidence, [&](const Evidence& one) { return !held(one) || one.kind == Kind::PartyStatement; });
    return gaps;
}

} // namespace minyi::core::evidence
