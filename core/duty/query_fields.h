#pragma once

#include "core/duty/queries.h"

/// The field tables of the questions about duty.
namespace minyi::core {

template <>
struct QuestionOf<duty::Week> {
    static constexpr std::string_view name = "duty.week";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<duty::Week> {
    static constexpr auto list = std::tuple(Field{1, "unit", &duty::Week::unit}, Field{2, "monday", &duty::Week::monday});
};
template <>
struct FieldsOf<duty::Turn> {
    using T = duty::Turn;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "day", &T::day}, Field{3, "from", &T::from},
                                            Field{4, "to", &T::to}, Field{5, "account", &T::account}, Field{6, "name", &T::name},
                                            Field{7, "post", &T::post}, Field{8, "past", &T::past});
};
template <>
struct QuestionOf<duty::Now> {
    static constexpr std::string_view name = "duty.now";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<duty::Now> {
    static constexpr auto list = std::tuple(Field{1, "unit", &duty::Now::unit});
};
template <>
struct QuestionOf<duty::OpenNow> {
    static constexpr std::string_view name = "duty.open";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<duty::OpenNow> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<duty::Open> {
    using T = duty::Open;
    static constexpr auto list = std::tuple(Field{1, "claimed", &T::claimed}, Field{2, "appointments", &T::appointments},
                                            Field{3, "due_soon", &T::dueSoon}, Field{4, "red", &T::red});
};
template <>
struct QuestionOf<duty::Handovers> {
    static constexpr std::string_view name = "duty.handovers";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<duty::Handovers> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<duty::HandoverRow> {
    using T = duty::HandoverRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "at", &T::at}, Field{3, "giver", &T::giver}, Field{4, "taker", &T::taker},
        Field{5, "note", &T::note}, Field{6, "claimed", &T::claimed}, Field{7, "appointments", &T::appointments},
        Field{8, "due_soon", &T::dueSoon}, Field{9, "red", &T::red}, Field{10, "taken_at", &T::takenAt}, Field{11, "mine", &T::mine});
};

} // namespace minyi::core
