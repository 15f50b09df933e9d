#include "core/evidence/checklists.h"

#include "core/cases/subtypes.h"
#include "core/deadlines/pack_file.h"

#include <algorithm>
#include <set>

namespace minyi::core::evidence {

namespace {

JsonCheck checkList(const Checklist& list, std::set<std::string>& claimed)
{
    const std::string name = "lists." + list.id;
    if (list.id.empty() || list.zh.empty() || list.en.empty() || list.subtypes.empty())
        return JsonFault{name, "empty"};
    for (const auto& subtype : list.subtypes) {
        if (std::ranges::find(cases::kSubtypes, subtype, &cases::Subtype::word) == cases::kSubtypes.end())
            return JsonFault{name + ".subtypes." + subtype, "unknown_reference"};
        if (!claimed.insert(subtype).second)
            return JsonFault{name + ".subtypes." + subtype, "duplicate"};
    }
    for (const Item& item : list.items) {
        if (item.id.empty() || item.zh.empty() || item.en.empty())
            return JsonFault{name + ".items." + item.id, "empty"};
        if (std::ranges::count(list.items, item.id, &Item::id) != 1)
            return JsonFault{name + ".items." + item.id, "duplicate"};
    }
    if (std::ranges::none_of(list.items, &Item::required))
        return JsonFault{name + ".items", "no_required_item"};
    return {};
}

} // namespace

Result<Checklists> Checklists::load(deadlines::PackFile file)
{
    auto outer = deadlines::openPack(file, "checklists", {"pack", "version", "valid_from", "lists"});
    if (!outer)
        return tl::unexpected(outer.error());
    Checklists all;
    if (auto fault = fromJson(outer->json["lists"], all.m_lists, "lists"))
        return deadlines::bad(file.name, fault->text());
    std::set<std::string> claimed;
    for (const Checklist& list : all.m_lists) {
        if (std::ranges::count(all.m_lists, list.id, &Checklist::id) != 1)
            return deadlines::bad(file.name, "lists." + list.id + ": duplicate");
        if (const auto fault = checkList(list, claimed))
            return deadlines::bad(file.name, fault->text());
    }
    return all;
}

const Checklist* Checklists::of(const cases::CaseFile& file) const
{
    const auto found = std::ranges::find_if(m_lists, [&](const Checklist& list) { return std::ranges::count(list.subtypes, file.subtype) > 0; });
    return found == m_lists.end() ? nullptr : &*found;
}

} // namespace minyi::core::evidence
