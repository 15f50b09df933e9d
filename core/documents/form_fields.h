#pragma once

#include "core/base/json.h"
#include "core/documents/forms.h"

namespace minyi::core {

template <>
struct TokensOf<documents::FormSet> {
    using E = documents::FormSet;
    static constexpr Token<E> table[] = {{E::Set2024, "2024"}, {E::Old, "old"}, {E::Criminal, "criminal"}};
};
template <>
struct TokensOf<documents::Outcome> {
    using E = documents::Outcome;
    static constexpr Token<E> table[] = {{E::Penalty, "penalty"}, {E::NoPenalty, "no_penalty"}};
};
template <>
struct TokensOf<documents::Proof> {
    using E = documents::Proof;
    static constexpr Token<E> table[] = {{E::Detention, "detention"}};
};
template <>
struct TokensOf<documents::Kind> {
    using E = documents::Kind;
    static constexpr Token<E> table[] = {{E::Line, "line"}, {E::Text, "text"}, {E::Day, "day"}, {E::Time, "time"},
                                         {E::Number, "number"}, {E::Choice, "choice"}, {E::Table, "table"},
                                         {E::Record, "record"}, {E::Officer, "officer"}};
};
template <>
struct TokensOf<documents::Organ> {
    using E = documents::Organ;
    static constexpr Token<E> table[] = {{E::Unit, "unit"}, {E::Bureau, "bureau"}, {E::Decider, "decider"}};
};
template <>
struct TokensOf<documents::BlockKind> {
    using E = documents::BlockKind;
    static constexpr Token<E> table[] = {{E::Rows, "rows"}, {E::Paragraph, "paragraph"}, {E::Heading, "heading"}, {E::Table, "table"},
                                         {E::Sign, "sign"}, {E::Seal, "seal"}, {E::Note, "note"}, {E::Blank, "blank"}};
};
template <>
struct FieldsOf<documents::FormField> {
    using T = documents::FormField;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "kind", &T::kind}, Field{5, "from", &T::from},
        Field{6, "begins", &T::begins}, Field{7, "required", &T::required}, Field{8, "article", &T::article},
        Field{9, "choices", &T::choices});
};
template <>
struct FieldsOf<documents::Block> {
    using T = documents::Block;
    static constexpr auto list = std::tuple(Field{1, "kind", &T::kind}, Field{2, "rows", &T::rows}, Field{3, "text", &T::text},
                                            Field{4, "field", &T::field}, Field{5, "when", &T::when});
};
template <>
struct FieldsOf<documents::Asking> {
    using T = documents::Asking;
    static constexpr auto list = std::tuple(Field{1, "class", &T::kind}, Field{2, "happened", &T::happened},
                                            Field{3, "state", &T::state}, Field{4, "role", &T::role});
};
template <>
struct FieldsOf<documents::Form> {
    using T = documents::Form;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "numbers", &T::numbers}, Field{3, "zh", &T::zh}, Field{4, "en", &T::en}, Field{5, "set", &T::set},
        Field{6, "classes", &T::classes}, Field{7, "steps", &T::steps}, Field{8, "states", &T::states}, Field{9, "lock_in", &T::lockIn},
        Field{10, "word", &T::word}, Field{11, "many", &T::many}, Field{12, "serves", &T::serves}, Field{13, "about", &T::about},
        Field{14, "person", &T::person}, Field{15, "fact", &T::fact}, Field{16, "copy_fact", &T::copyFact}, Field{17, "organ", &T::organ},
        Field{18, "fields", &T::fields}, Field{19, "layout", &T::layout}, Field{20, "outcome", &T::outcome}, Field{21, "to", &T::to},
        Field{22, "proves", &T::proves}, Field{23, "asked", &T::asked});
};
template <>
struct FieldsOf<documents::Word> {
    using T = documents::Word;
    static constexpr auto list = std::tuple(Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en});
};

} // namespace minyi::core
