#pragma once

#include "core/followup/matter.h"

namespace minyi::core::followup {

enum class Outcome { Answered, NoAnswer, WrongNumber, NotInService, Declined, CallBack };

struct Call {
    Id<Call> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<Matter> matter;
    std::int64_t round = 1; ///< 1 the first follow-up, 2 the second, after rectification
    Id<staff::Officer> caller;
    Instant at;
    Outcome outcome = Outcome::Answered;
    std::optional<Rating> rating;
    std::optional<std::string> cause;
    std::optional<std::string> cause2;
    std::optional<Solved> solved;
    std::optional<std::string> quote; ///< the citizen's words
    std::optional<std::string> note;
};

} // namespace minyi::core::followup

namespace minyi::core {

template <>
struct TokensOf<followup::Outcome> {
    using E = followup::Outcome;
    static constexpr Token<E> table[] = {
        {E::Answered,     "answered"      },
        {E::NoAnswer,     "no_answer"     },
        {E::WrongNumber,  "wrong_number"  },
        {E::NotInService, "not_in_service"},
        {E::Declined,     "declined"      },
        {E::CallBack,     "call_back"     },
    };
};

template <>
struct EntityOf<followup::Call> {
    static constexpr int number = 16;
    static constexpr std::string_view table = "call";
    static constexpr AggKind aggregate = AggKind::Matter;
    static constexpr auto parent = &followup::Call::matter;
};
template <>
struct FieldsOf<followup::Call> {
    using T = followup::Call;
    static constexpr auto list = std::tuple(
        Field{1, "matter", &T::matter}, Field{2, "round", &T::round}, Field{3, "caller", &T::caller}, Field{4, "at", &T::at},
        Field{5, "outcome", &T::outcome}, Field{6, "rating", &T::rating}, Field{7, "cause", &T::cause},
        Field{8, "cause2", &T::cause2}, Field{9, "solved", &T::solved},
        Field{10, "quote", &T::quote, FieldClass::Narrative, kPersonal},
        Field{11, "note", &T::note, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
