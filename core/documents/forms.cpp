#include "core/documents/form_fields.h"

#include "core/deadlines/pack_file.h"

#include <algorithm>

namespace minyi::core::documents {

namespace {

constexpr std::int64_t kMostDeposit = 10'000; ///< yuan for a day; more is a slip of the pen

} // namespace

const FormField* Form::field(std::string_view wanted) const
{
    const auto found = std::ranges::find(fields, wanted, &FormField::key);
    return found == fields.end() ? nullptr : &*found;
}

Result<Forms> Forms::load(deadlines::PackFile file)
{
    auto outer = deadlines::openPack(file, "documents", {"pack", "version", "valid_from", "deposit_per_day", "words", "forms"});
    if (!outer)
        return tl::unexpected(outer.error());
    Forms all;
    all.m_version = outer->version;
    if (auto fault = fromJson(outer->json["deposit_per_day"], all.m_depositPerDay, "deposit_per_day"))
        return deadlines::bad(file.name, fault->text());
    if (all.m_depositPerDay < 1 || all.m_depositPerDay > kMostDeposit)
        return deadlines::bad(file.name, "deposit_per_day: out_of_range");
    if (auto fault = fromJson(outer->json["words"], all.m_words, "words"))
        return deadlines::bad(file.name, fault->text());
    if (auto fault = fromJson(outer->json["forms"], all.m_forms, "forms"))
        return deadlines::bad(file.name, fault->text());
    if (const auto fault = faultOf(all.m_forms, all.m_words))
        return deadlines::bad(file.name, *fault);
    return all;
}

const Form* Forms::find(std::string_view key) const
{
    const auto found = std::ranges::find(m_forms, key, &Form::key);
    return found == m_forms.end() ? nullptr : &*found;
}

const Word* Forms::wordOf(std::string_view key) const
{
    const auto found = std::ranges::find(m_words, key, &Word::key);
    return found == m_words.end() ? nullptr : &*found;
}

std::string Forms::word(std::string_view key) const
{
    const Word* known = wordOf(key);
    return known ? known->zh : std::string(key);
}

std::optional<std::string> unknownPaper(const evidence::Checklists& lists, const Forms& forms)
{
    for (const auto& list : lists.all())
        for (const auto& item : list.items)
            for (const auto& form : item.papers)
                if (!forms.find(form))
                    return "lists." + list.id + ".items." + item.id + ".papers." + form + ": unknown_reference";
    return {};
}

} // namespace minyi::core::documents
