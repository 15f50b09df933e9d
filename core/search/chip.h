#pragma once

#include "core/base/fields.h"
#include "core/base/tokens.h"

#include <string>
#include <vector>

namespace minyi::core::search {

/// What a typed test looks at.
enum class Key { Kind, Unit, State, Handler, Due };
enum class Op { Is, Less, AtMost, More, AtLeast };

/// One typed test, `state:调查` or `due<3`. What is wrong with it is a token; it is empty if the test is understood.
struct Chip {
    Key key = Key::Kind;
    Op op = Op::Is;
    std::string value;              ///< as it was typed, folded, without quotes
    std::vector<std::string> codes; ///< what the value stands for: kinds, states, rows of units and officers, a number
    std::string fault;
};

} // namespace minyi::core::search

namespace minyi::core {

template <>
struct TokensOf<search::Key> {
    using E = search::Key;
    static constexpr Token<E> table[] = {
        {E::Kind, "kind"}, {E::Unit, "unit"}, {E::State, "state"}, {E::Handler, "handler"}, {E::Due, "due"}};
};
template <>
struct TokensOf<search::Op> {
    using E = search::Op;
    static constexpr Token<E> table[] = {
        {E::Is, ":"}, {E::Less, "<"}, {E::AtMost, "<="}, {E::More, ">"}, {E::AtLeast, ">="}};
};
template <>
struct FieldsOf<search::Chip> {
    using T = search::Chip;
    static constexpr auto list =
        std::tuple(Field{1, "key", &T::key}, Field{2, "op", &T::op}, Field{3, "value", &T::value},
                   Field{4, "codes", &T::codes}, Field{5, "fault", &T::fault});
};

} // namespace minyi::core
