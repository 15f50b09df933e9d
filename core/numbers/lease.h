#pragma once

#include "core/staff/officer.h"

/// From where the serials of a unit come (workflows 5.2): gap-free, and never two desktops from one series. Who is cut off draws from a range
/// leased before; all others from the open series, which one desktop holds.
namespace minyi::core::numbers {

enum class Kind { Case, Incident, Document };

/// A range of the serials of a unit and year, of every month (case) or day (incident) in it; of a document, of one word of its number.
struct Lease {
    Id<Lease> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Unit> unit;
    Kind kind = Kind::Case;
    std::string word; ///< of a document; else empty
    std::int64_t year = 0;
    std::int64_t first = 1, last = 1;
    std::string device; ///< the life of the file that draws from it; empty: nobody's, closed with its year
    Instant givenAt;
    Id<staff::Officer> givenBy;
    std::optional<Instant> endedAt; ///< what was not taken until then is void
    Id<staff::Officer> endedBy;
    std::string reason; ///< of its end
};

/// Which life of the file draws from the open series of a unit, from a moment on. Until somebody says so it is the first.
struct Holder {
    Id<Holder> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Unit> unit;
    std::string device;
    Instant at;
    Id<staff::Officer> by;
    std::string reason;
};

} // namespace minyi::core::numbers

namespace minyi::core {

template <>
struct TokensOf<numbers::Kind> {
    using E = numbers::Kind;
    static constexpr Token<E> table[] = {{E::Case, "case"}, {E::Incident, "incident"}, {E::Document, "document"}};
};
template <>
struct EntityOf<numbers::Lease> {
    static constexpr int number = 96;
    static constexpr std::string_view table = "number_lease";
    static constexpr AggKind aggregate = AggKind::Unit;
    static constexpr auto parent = &numbers::Lease::unit;
};
template <>
struct FieldsOf<numbers::Lease> {
    using T = numbers::Lease;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "unit", &T::unit}, Field{2, "kind", &T::kind}, Field{3, "word", &T::word}, Field{4, "year", &T::year},
        Field{5, "first", &T::first, kCritical}, Field{6, "last", &T::last, kCritical}, Field{7, "device", &T::device, kCritical},
        Field{8, "given_at", &T::givenAt}, Field{9, "given_by", &T::givenBy}, Field{10, "ended_at", &T::endedAt, kCritical},
        Field{11, "ended_by", &T::endedBy}, Field{12, "reason", &T::reason});
};
template <>
struct EntityOf<numbers::Holder> {
    static constexpr int number = 97;
    static constexpr std::string_view table = "number_holder";
    static constexpr AggKind aggregate = AggKind::Unit;
    static constexpr auto parent = &numbers::Holder::unit;
};
template <>
struct FieldsOf<numbers::Holder> {
    using T = numbers::Holder;
    static constexpr auto list = std::tuple(Field{1, "unit", &T::unit}, Field{2, "device", &T::device, FieldClass::Critical},
                                            Field{3, "at", &T::at}, Field{4, "by", &T::by}, Field{5, "reason", &T::reason});
};

} // namespace minyi::core
