#pragma once

#include "core/review/reviewing.h"

namespace minyi::core {

template <>
struct QuestionOf<review::SecondLooks> {
    static constexpr std::string_view name = "review.second_looks";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<review::SecondLooks> {
    static constexpr auto list = std::tuple(Field{1, "month", &review::SecondLooks::month});
};
template <>
struct FieldsOf<review::LookRow> {
    using T = review::LookRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "file", &T::file}, Field{3, "number", &T::number}, Field{4, "title", &T::title},
        Field{5, "unit", &T::unit}, Field{6, "reviewer", &T::reviewer}, Field{7, "round", &T::round}, Field{8, "given_at", &T::givenAt},
        Field{9, "given_by", &T::givenBy}, Field{10, "words", &T::words}, Field{11, "kinds", &T::kinds}, Field{12, "may_give", &T::mayGive});
};
template <>
struct FieldsOf<review::LooksAnswer> {
    using T = review::LooksAnswer;
    static constexpr auto list = std::tuple(Field{1, "rows", &T::rows}, Field{2, "same", &T::same}, Field{3, "may_draw", &T::mayDraw},
                                            Field{4, "sealed", &T::sealed});
};
template <>
struct QuestionOf<review::Errors> {
    static constexpr std::string_view name = "review.errors";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<review::Errors> {
    using T = review::Errors;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<review::ErrorCount> {
    using T = review::ErrorCount;
    static constexpr auto list = std::tuple(Field{1, "kind", &T::kind}, Field{2, "unit", &T::unit}, Field{3, "count", &T::count});
};
template <>
struct FieldsOf<review::ErrorRow> {
    using T = review::ErrorRow;
    static constexpr auto list = std::tuple(Field{1, "kind", &T::kind}, Field{2, "unit", &T::unit}, Field{3, "number", &T::number},
                                            Field{4, "file", &T::file}, Field{5, "day", &T::day}, Field{6, "second_look", &T::secondLook},
                                            Field{7, "defect", &T::defect});
};
template <>
struct FieldsOf<review::ErrorsAnswer> {
    using T = review::ErrorsAnswer;
    static constexpr auto list = std::tuple(Field{1, "counts", &T::counts}, Field{2, "rows", &T::rows});
};
template <>
struct QuestionOf<review::Reviewers> {
    static constexpr std::string_view name = "review.reviewers";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<review::Reviewers> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<review::ReviewerRow> {
    using T = review::ReviewerRow;
    static constexpr auto list = std::tuple(
        Field{1, "account", &T::account}, Field{2, "name", &T::name}, Field{3, "unit", &T::unit}, Field{4, "qualified", &T::qualified},
        Field{5, "certificate", &T::certificate}, Field{6, "certified_on", &T::certifiedOn}, Field{7, "reviews_since", &T::reviewsSince});
};

} // namespace minyi::core
