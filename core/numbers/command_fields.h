#pragma once

#include "core/numbers/commands.h"

namespace minyi::core {

template <>
struct CommandOf<numbers::GiveLease> {
    static constexpr std::string_view name = "numbers.lease";
    static constexpr Permission needs = Permission::Anyone; // administrator or chief, asked in the command
};
template <>
struct FieldsOf<numbers::GiveLease> {
    using T = numbers::GiveLease;
    static constexpr auto list = std::tuple(Field{1, "unit", &T::unit}, Field{2, "kind", &T::kind}, Field{3, "word", &T::word},
                                            Field{4, "year", &T::year}, Field{5, "first", &T::first}, Field{6, "last", &T::last},
                                            Field{7, "device", &T::device});
};
template <>
struct CommandOf<numbers::HoldSeries> {
    static constexpr std::string_view name = "numbers.hold";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<numbers::HoldSeries> {
    using T = numbers::HoldSeries;
    static constexpr auto list = std::tuple(Field{1, "unit", &T::unit}, Field{2, "reason", &T::reason}, Field{3, "device", &T::device});
};
template <>
struct CommandOf<numbers::CloseYears> {
    static constexpr std::string_view name = "numbers.close_years";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<numbers::CloseYears> {
    static constexpr auto list = std::tuple();
};
template <>
struct QuestionOf<numbers::Desk> {
    static constexpr std::string_view name = "numbers.desk";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<numbers::Desk> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<numbers::DeskAnswer> {
    using T = numbers::DeskAnswer;
    static constexpr auto list = std::tuple(Field{1, "device", &T::device}, Field{2, "holds", &T::holds});
};
template <>
struct QuestionOf<numbers::Numbers> {
    static constexpr std::string_view name = "numbers.list";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<numbers::Numbers> {
    using T = numbers::Numbers;
    static constexpr auto list = std::tuple(Field{1, "unit", &T::unit}, Field{2, "kind", &T::kind}, Field{3, "word", &T::word},
                                            Field{4, "period", &T::period});
};
template <>
struct FieldsOf<numbers::NumberRange> {
    using T = numbers::NumberRange;
    static constexpr auto list = std::tuple(Field{1, "first", &T::first}, Field{2, "last", &T::last}, Field{3, "standing", &T::standing},
                                            Field{4, "device", &T::device}, Field{5, "reason", &T::reason});
};
template <>
struct QuestionOf<numbers::YearsToClose> {
    static constexpr std::string_view name = "numbers.years_to_close";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<numbers::YearsToClose> {
    static constexpr auto list = std::tuple();
};

} // namespace minyi::core
