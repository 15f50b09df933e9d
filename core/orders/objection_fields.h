#pragma once

#include "core/orders/objections.h"

/// The field tables of the commands about objections.
namespace minyi::core {

template <>
struct CommandOf<orders::FileObjection> {
    static constexpr std::string_view name = "objections.file";
    static constexpr Permission needs = Permission::SeeOrders; // of the chief, or who stands in for him
};
template <>
struct FieldsOf<orders::FileObjection> {
    using T = orders::FileObjection;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "grounds", &T::grounds},
                                            Field{3, "evidence", &T::evidence, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::ExamineObjection> {
    static constexpr std::string_view name = "objections.examine";
    static constexpr Permission needs = Permission::ExamineObjection;
};
template <>
struct FieldsOf<orders::ExamineObjection> {
    using T = orders::ExamineObjection;
    static constexpr auto list = std::tuple(Field{1, "objection", &T::objection},
                                            Field{2, "findings", &T::findings, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::DecideObjection> {
    static constexpr std::string_view name = "objections.decide";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::DecideObjection> {
    using T = orders::DecideObjection;
    static constexpr auto list = std::tuple(Field{1, "objection", &T::objection}, Field{2, "uphold", &T::uphold},
                                            Field{3, "reason", &T::reason});
};
template <>
struct CommandOf<orders::CountersignObjection> {
    static constexpr std::string_view name = "objections.countersign";
    static constexpr Permission needs = Permission::CountersignExclusion;
};
template <>
struct FieldsOf<orders::CountersignObjection> {
    using T = orders::CountersignObjection;
    static constexpr auto list = std::tuple(Field{1, "objection", &T::objection}, Field{2, "agree", &T::agree},
                                            Field{3, "reason", &T::reason});
};
template <>
struct CommandOf<orders::AppealObjection> {
    static constexpr std::string_view name = "objections.appeal";
    static constexpr Permission needs = Permission::SeeOrders; // of the chief, or who stands in for him
};
template <>
struct FieldsOf<orders::AppealObjection> {
    using T = orders::AppealObjection;
    static constexpr auto list = std::tuple(Field{1, "objection", &T::objection}, Field{2, "reason", &T::reason});
};
template <>
struct CommandOf<orders::DecideAppeal> {
    static constexpr std::string_view name = "objections.decide_appeal";
    static constexpr Permission needs = Permission::ReviewOrder;
};
template <>
struct FieldsOf<orders::DecideAppeal> {
    using T = orders::DecideAppeal;
    static constexpr auto list = std::tuple(Field{1, "objection", &T::objection}, Field{2, "uphold", &T::uphold},
                                            Field{3, "reason", &T::reason});
};

} // namespace minyi::core
