#include "core/norms/topics.h"

#include "core/cases/command_fields.h"
#include "core/cases/state.h"
#include "core/evidence/commands.h"
#include "core/review/command_fields.h"
#include "core/review/reviewing_fields.h"

#include <algorithm>
#include <ranges>

namespace minyi::core::norms {

namespace {

/// What stands before the first dot, and what after it.
std::pair<std::string_view, std::string_view> split(std::string_view text)
{
    const auto dot = text.find('.');
    return dot == std::string_view::npos ? std::pair{text, std::string_view()} : std::pair{text.substr(0, dot), text.substr(dot + 1)};
}

bool isStep(std::string_view kind, std::string_view step)
{
    const auto known = fromText<cases::Class>(kind);
    return known && std::ranges::any_of(cases::movesOf(*known), [&](const cases::Move& move) { return toText(move.step) == step; });
}

bool isItem(std::string_view list, std::string_view item, const evidence::Checklists& lists)
{
    return std::ranges::any_of(lists.all(), [&](const evidence::Checklist& one) {
        return one.id == list && std::ranges::any_of(one.items, [&](const evidence::Item& each) { return each.id == item; });
    });
}

template <class C>
bool hasField(std::string_view field)
{
    bool found = false;
    forEachField<C>([&](const auto& each) { found = found || each.name == field; });
    return found;
}

/// A case is registered and its people are added in forms that are called alike.
bool ofCase(std::string_view field)
{
    return hasField<cases::RegisterCase>(field) || hasField<cases::AddPerson>(field);
}

/// The forms by what the window calls them; their fields are those of the command they make.
struct Form {
    std::string_view name;
    bool (*has)(std::string_view field);
};
constexpr Form kForms[] = {
    {"evidence", hasField<evidence::AddEvidence>},  {"mark", hasField<evidence::MarkItem>},        {"end", hasField<evidence::EndEvidence>},
    {"opinion", hasField<review::DecideReview>},    {"return", hasField<review::CheckReview>},     {"mend", hasField<review::MendDefect>},
    {"override", hasField<review::OverrideReview>}, {"pass", hasField<review::CheckReview>},
    {"submit", hasField<review::SubmitReview>},     {"recuse", hasField<review::Recuse>},           {"case", ofCase},
};

bool isField(std::string_view form, std::string_view field)
{
    return std::ranges::any_of(kForms, [&](const Form& each) { return each.name == form && each.has(field); });
}

} // namespace

bool isTopic(std::string_view topic, const Places& places)
{
    const auto [kind, rest] = split(topic);
    const auto [first, second] = split(rest);
    if (kind == "step")
        return isStep(first, second);
    if (kind == "item")
        return isItem(first, second, places.lists);
    if (kind == "paper")
        return places.forms.find(rest) != nullptr;
    if (kind == "point")
        return fromText<review::Point>(rest).has_value();
    if (kind == "opinion")
        return fromText<review::Opinion>(rest).has_value();
    return kind == "field" && isField(first, second);
}

} // namespace minyi::core::norms
