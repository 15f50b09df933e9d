#pragma once

#include "core/review/looking_fields.h"

namespace minyi::core {

template <>
struct CommandOf<review::Recuse> {
    static constexpr std::string_view name = "review.recuse";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<review::Recuse> {
    using T = review::Recuse;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "officer", &T::officer},
                                            Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<review::AnswerRecusal> {
    static constexpr std::string_view name = "review.answer_recusal";
    static constexpr Permission needs = Permission::ApproveCase;
};
template <>
struct FieldsOf<review::AnswerRecusal> {
    using T = review::AnswerRecusal;
    static constexpr auto list = std::tuple(Field{1, "recusal", &T::recusal}, Field{2, "grant", &T::grant},
                                            Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<review::Qualify> {
    static constexpr std::string_view name = "review.qualify";
    static constexpr Permission needs = Permission::Anyone; // either of two: run() asks
};
template <>
struct FieldsOf<review::Qualify> {
    using T = review::Qualify;
    static constexpr auto list = std::tuple(
        Field{1, "account", &T::account}, Field{2, "certificate", &T::certificate, FieldClass::Ordinary, kPersonal},
        Field{3, "certified_on", &T::certifiedOn}, Field{4, "reviews_since", &T::reviewsSince}, Field{5, "revoke", &T::revoke});
};
template <>
struct CommandOf<review::DrawLooks> {
    static constexpr std::string_view name = "review.draw";
    static constexpr Permission needs = Permission::SeeCases; // R8 or R9: run() asks
};
template <>
struct FieldsOf<review::DrawLooks> {
    static constexpr auto list = std::tuple(Field{1, "month", &review::DrawLooks::month});
};
template <>
struct FieldsOf<review::LooksDrawn> {
    using T = review::LooksDrawn;
    static constexpr auto list = std::tuple(Field{1, "agreed", &T::agreed}, Field{2, "drawn", &T::drawn}, Field{3, "fresh", &T::fresh});
};
template <>
struct CommandOf<review::GiveSecondLook> {
    static constexpr std::string_view name = "review.second_look";
    static constexpr Permission needs = Permission::ReviewCase;
};
template <>
struct FieldsOf<review::GiveSecondLook> {
    using T = review::GiveSecondLook;
    static constexpr auto list = std::tuple(Field{1, "look", &T::look}, Field{2, "kinds", &T::kinds},
                                            Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};
} // namespace minyi::core
