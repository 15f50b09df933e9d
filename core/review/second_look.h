#pragma once

#include "core/review/review.h"

namespace minyi::core::review {

/// An agreement drawn to be looked at a second time by somebody else, and the errors he found. It changes nothing of the case.
struct SecondLook {
    Id<SecondLook> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<Review> review;
    std::string month;      ///< of the agreement, 2026-11
    Id<staff::Unit> unit;   ///< that drew, over what it sees
    std::int64_t share = 0; ///< per cent, as it was set then: the draw can be made again
    Instant drawnAt;
    Id<staff::Officer> drawnBy;
    std::optional<Instant> givenAt;
    Id<staff::Officer> givenBy;
    std::string kinds; ///< of errors, tokens by commas; none: nothing was found
    std::string words;
};

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct EntityOf<review::SecondLook> {
    static constexpr int number = 82;
    static constexpr std::string_view table = "second_look";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &review::SecondLook::file;
};
template <>
struct FieldsOf<review::SecondLook> {
    using T = review::SecondLook;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "review", &T::review}, Field{3, "month", &T::month}, Field{4, "unit", &T::unit},
        Field{5, "share", &T::share}, Field{6, "drawn_at", &T::drawnAt}, Field{7, "drawn_by", &T::drawnBy},
        Field{8, "given_at", &T::givenAt, FieldClass::Critical}, Field{9, "given_by", &T::givenBy}, Field{10, "kinds", &T::kinds},
        Field{11, "words", &T::words, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
