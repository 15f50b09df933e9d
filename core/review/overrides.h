#pragma once

#include "core/office/catalog.h"
#include "core/review/review.h"

#include <vector>

namespace minyi::core::review {

/// What leaders let go on without the agreement in a month, of what the asker sees (workflows 5.7).
struct Overrides {
    std::string month;
};
struct OverrideRow {
    Id<cases::CaseFile> file;
    std::string number, title, unit, handler, leader, reason;
    std::int64_t round = 1;
    std::optional<cases::Step> about;
    Instant at;
};

Result<std::vector<OverrideRow>> answer(const Ask& ask, const Overrides& question);

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct QuestionOf<review::Overrides> {
    static constexpr std::string_view name = "review.overrides";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<review::Overrides> {
    static constexpr auto list = std::tuple(Field{1, "month", &review::Overrides::month});
};
template <>
struct FieldsOf<review::OverrideRow> {
    using T = review::OverrideRow;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "title", &T::title}, Field{4, "unit", &T::unit},
        Field{5, "handler", &T::handler}, Field{6, "leader", &T::leader}, Field{7, "reason", &T::reason}, Field{8, "round", &T::round},
        Field{9, "about", &T::about}, Field{10, "at", &T::at});
};

} // namespace minyi::core
