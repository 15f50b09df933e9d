#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace minyi::core::documents {

/// Where a value may come from; `columns` of a table, 0 for running text.
struct Source {
    std::string_view key;
    int columns = 0;
};

// clang-format off
inline constexpr auto kSources = std::to_array<Source>({
    {"case.number"}, {"case.title"}, {"case.kind"}, {"case.place"}, {"case.summary"}, {"case.opened"}, {"case.filed"},
    {"unit.name"}, {"bureau.name"}, {"handler.name"}, {"handlers"},
    {"person.name"}, {"person.gender"}, {"person.born"}, {"person.id_number"}, {"person.phone"}, {"person.note"}, {"person.role"},
    {"person.address"}, {"person.workplace"},
    {"suspects"}, {"victims"}, {"reporter.name"}, {"reporter.id_number"}, {"reporter.phone"}, {"people", 5},
    {"evidence.list"}, {"evidence", 6}, {"things", 5},
    {"filing.result"}, {"filing.at"}, {"filing.by"}, {"filing.words"},
    {"review.result"}, {"review.at"}, {"review.by"}, {"review.words"},
    {"decision.at"}, {"decision.by"}, {"decision.organ"},
    {"decision.penalty"}, {"decision.detention"}, {"decision.fine"}, {"decision.deposit"}, {"decision.no_penalty"},
    {"mediation.at"}, {"mediation.words"}, {"ending.at"}, {"ending.by"}, {"ending.words"},
    {"step.at"}, {"step.by"}, {"step.words"}, {"figure.deposit_per_day"},
    {"paper.number"}, {"paper.day"},
    {"about.title"}, {"about.number"}, {"about.day"}, {"service.to"}, {"service.way"}, {"service.at"}, {"service.by"}, {"service.note"},
});
// clang-format on

constexpr const Source* findSource(std::string_view key)
{
    for (const Source& source : kSources)
        if (source.key == key)
            return &source;
    return nullptr;
}

/// "other.FORM.FIELD": a value of another paper of the case once it is final; FIELD may be `number` or `day`.
struct OtherPaper {
    std::string_view form, field;
};
constexpr std::optional<OtherPaper> otherPaper(std::string_view source)
{
    constexpr std::string_view kPrefix = "other.";
    const auto dot = source.find('.', kPrefix.size());
    if (!source.starts_with(kPrefix) || dot == std::string_view::npos)
        return {};
    return OtherPaper{source.substr(kPrefix.size(), dot - kPrefix.size()), source.substr(dot + 1)};
}

/// "served.FORM": when another paper of the case was last served.
constexpr std::optional<std::string_view> servedPaper(std::string_view source)
{
    constexpr std::string_view kPrefix = "served.";
    return source.starts_with(kPrefix) ? std::optional(source.substr(kPrefix.size())) : std::nullopt;
}

/// "last.FIELD", where a field begins with what the last paper of the same form in the case says there, whoever that is about.
constexpr std::optional<std::string_view> lastField(std::string_view source)
{
    constexpr std::string_view kPrefix = "last.";
    return source.starts_with(kPrefix) ? std::optional(source.substr(kPrefix.size())) : std::nullopt;
}

/// "standing.NAME", where a record begins with the words of the pack: of its kind of case and the role of whom it is about, if there are such.
constexpr std::optional<std::string_view> standingKey(std::string_view source)
{
    return source.starts_with("standing.") ? std::optional(source) : std::nullopt;
}

} // namespace minyi::core::documents
