#include "core/leniency/list.h"

#include "core/cases/subtypes.h"
#include "core/deadlines/pack_file.h"

#include <algorithm>

namespace minyi::core::leniency {

namespace {

JsonCheck checkEntry(const Entry& entry)
{
    const std::string name = "entries." + entry.id;
    const std::pair<const char*, const std::string*> words[] = {{"id", &entry.id}, {"zh", &entry.zh}, {"en", &entry.en},
                                                                {"basis", &entry.basis}, {"conditions", &entry.conditions},
                                                                {"correction", &entry.correction}, {"source", &entry.source}};
    for (const auto& [field, text] : words)
        if (text->empty())
            return JsonFault{name + "." + field, "empty"};
    if (entry.subtypes.empty() && entry.confidence != Confidence::Example)
        return JsonFault{name + ".subtypes", "empty"};
    for (const auto& subtype : entry.subtypes)
        if (std::ranges::find(cases::kSubtypes, subtype, &cases::Subtype::word) == cases::kSubtypes.end())
            return JsonFault{name + ".subtypes." + subtype, "unknown_reference"};
    if (entry.validFrom && entry.validTo && *entry.validTo < *entry.validFrom)
        return JsonFault{name + ".valid_to", "before_it_begins"};
    return {};
}

} // namespace

Result<NoPenaltyList> NoPenaltyList::load(deadlines::PackFile file)
{
    auto outer = deadlines::openPack(file, "no_penalty", {"pack", "version", "valid_from", "entries"});
    if (!outer)
        return tl::unexpected(outer.error());
    NoPenaltyList list;
    list.m_version = outer->version;
    if (auto fault = fromJson(outer->json["entries"], list.m_entries, "entries"))
        return deadlines::bad(file.name, fault->text());
    for (const Entry& entry : list.m_entries) {
        if (const auto fault = checkEntry(entry))
            return deadlines::bad(file.name, fault->text());
        if (std::ranges::count(list.m_entries, entry.id, &Entry::id) != 1)
            return deadlines::bad(file.name, "entries." + entry.id + ": duplicate");
    }
    return list;
}

const Entry* NoPenaltyList::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<const Entry*> NoPenaltyList::of(const cases::CaseFile& file) const
{
    std::vector<const Entry*> fitting;
    for (const Entry& entry : m_entries)
        if (std::ranges::count(entry.subtypes, file.subtype) > 0)
            fitting.push_back(&entry);
    return fitting;
}

} // namespace minyi::core::leniency
