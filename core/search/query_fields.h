#pragma once

#include "core/search/queries.h"

/// The field tables of the question and its answer.
namespace minyi::core {

template <>
struct QuestionOf<search::Find> {
    static constexpr std::string_view name = "search.find";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<search::Find> {
    using T = search::Find;
    static constexpr auto list =
        std::tuple(Field{1, "text", &T::text}, Field{2, "kinds", &T::kinds}, Field{3, "unit", &T::unit},
                   Field{4, "limit", &T::limit}, Field{5, "cursor", &T::cursor}, Field{6, "uncounted", &T::uncounted},
                   Field{7, "by", &T::by}, Field{8, "each", &T::each});
};
template <>
struct FieldsOf<search::Mark> {
    using T = search::Mark;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "length", &T::length});
};
template <>
struct FieldsOf<search::Hit> {
    using T = search::Hit;
    static constexpr auto list =
        std::tuple(Field{1, "kind", &T::kind}, Field{2, "id", &T::id}, Field{3, "number", &T::number},
                   Field{4, "title", &T::title}, Field{5, "person", &T::person}, Field{6, "matched", &T::matched},
                   Field{7, "state", &T::state}, Field{8, "unit", &T::unit}, Field{9, "day", &T::day},
                   Field{10, "number_marks", &T::numberMarks}, Field{11, "title_marks", &T::titleMarks});
};
template <>
struct FieldsOf<search::Found> {
    using T = search::Found;
    static constexpr auto list = std::tuple(Field{1, "hits", &T::hits}, Field{2, "count", &T::count},
                                            Field{3, "cursor", &T::cursor}, Field{4, "chips", &T::chips});
};

} // namespace minyi::core
