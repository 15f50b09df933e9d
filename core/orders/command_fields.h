#pragma once

#include "core/orders/commands.h"

/// The field tables of the order commands. Where the permission depends on the state, it stands in the move.
namespace minyi::core {

template <>
struct CommandOf<orders::Issue> {
    static constexpr std::string_view name = "orders.issue";
    static constexpr Permission needs = Permission::IssueOrder;
};
template <>
struct FieldsOf<orders::Issue> {
    using T = orders::Issue;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "grade", &T::grade}, Field{3, "requirement", &T::requirement}, Field{4, "seen", &T::seen});
};
template <>
struct CommandOf<orders::SignFor> {
    static constexpr std::string_view name = "orders.sign_for";
    static constexpr Permission needs = Permission::SignForOrder;
};
template <>
struct FieldsOf<orders::SignFor> {
    using T = orders::SignFor;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order});
};
template <>
struct CommandOf<orders::AskReturn> {
    static constexpr std::string_view name = "orders.ask_return";
    static constexpr Permission needs = Permission::SeeOrders; // of the chief, or who stands in for him
};
template <>
struct FieldsOf<orders::AskReturn> {
    using T = orders::AskReturn;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "grounds", &T::grounds});
};
template <>
struct CommandOf<orders::GrantReturn> {
    static constexpr std::string_view name = "orders.grant_return";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::GrantReturn> {
    using T = orders::GrantReturn;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "unit", &T::unit});
};
template <>
struct CommandOf<orders::RefuseReturn> {
    static constexpr std::string_view name = "orders.refuse_return";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::RefuseReturn> {
    using T = orders::RefuseReturn;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::RefuseExtension> {
    static constexpr std::string_view name = "orders.refuse_extension";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::RefuseExtension> {
    using T = orders::RefuseExtension;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::Conclude> {
    static constexpr std::string_view name = "orders.conclude";
    static constexpr Permission needs = Permission::DecideAccountability;
};
template <>
struct FieldsOf<orders::Conclude> {
    using T = orders::Conclude;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "decision", &T::decision, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::Contact> {
    static constexpr std::string_view name = "orders.contact";
    static constexpr Permission needs = Permission::RectifyOrder;
};
template <>
struct FieldsOf<orders::Contact> {
    using T = orders::Contact;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "way", &T::way}, Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::NoteProgress> {
    static constexpr std::string_view name = "orders.progress";
    static constexpr Permission needs = Permission::RectifyOrder;
};
template <>
struct FieldsOf<orders::NoteProgress> {
    using T = orders::NoteProgress;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "note", &T::note, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::AskExtension> {
    static constexpr std::string_view name = "orders.ask_extension";
    static constexpr Permission needs = Permission::SeeOrders; // of the chief, or who stands in for him
};
template <>
struct FieldsOf<orders::AskExtension> {
    using T = orders::AskExtension;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "days", &T::days}, Field{3, "reason", &T::reason});
};
template <>
struct CommandOf<orders::GrantExtension> {
    static constexpr std::string_view name = "orders.grant_extension";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::GrantExtension> {
    using T = orders::GrantExtension;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "days", &T::days}, Field{3, "reason", &T::reason});
};
template <>
struct CommandOf<orders::FeedBack> {
    static constexpr std::string_view name = "orders.feed_back";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::FeedBack> {
    using T = orders::FeedBack;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "findings", &T::findings, FieldClass::Narrative, kPersonal}, Field{3, "measures", &T::measures}, Field{4, "told_day", &T::toldDay}, Field{5, "told_way", &T::toldWay}, Field{6, "citizen_words", &T::citizenWords, FieldClass::Narrative, kPersonal}, Field{7, "seen", &T::seen}, Field{8, "evidence", &T::evidence, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::SignFeedback> {
    static constexpr std::string_view name = "orders.sign_feedback";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::SignFeedback> {
    using T = orders::SignFeedback;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order});
};
template <>
struct CommandOf<orders::Review> {
    static constexpr std::string_view name = "orders.review";
    static constexpr Permission needs = Permission::SeeOrders; // whose it is stands in the move
};
template <>
struct FieldsOf<orders::Review> {
    using T = orders::Review;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "accept", &T::accept}, Field{3, "opinion", &T::opinion}, Field{4, "seen", &T::seen});
};
template <>
struct CommandOf<orders::RecordSecondCall> {
    static constexpr std::string_view name = "orders.second_call";
    static constexpr Permission needs = Permission::CallPublic;
};
template <>
struct FieldsOf<orders::RecordSecondCall> {
    using T = orders::RecordSecondCall;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "outcome", &T::outcome}, Field{3, "rating", &T::rating}, Field{4, "solved", &T::solved}, Field{5, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<orders::Explain> {
    static constexpr std::string_view name = "orders.explain";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::Explain> {
    using T = orders::Explain;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "cause", &T::cause}, Field{3, "basis", &T::basis});
};
template <>
struct CommandOf<orders::ReHandle> {
    static constexpr std::string_view name = "orders.rehandle";
    static constexpr Permission needs = Permission::ApproveOrder;
};
template <>
struct FieldsOf<orders::ReHandle> {
    using T = orders::ReHandle;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "reason", &T::reason});
};
template <>
struct TokensOf<orders::Misconduct> {
    using E = orders::Misconduct;
    static constexpr Token<E> table[] = {{E::FalseFeedback, "false_feedback"}, {E::PressedCitizen, "pressed_citizen"}};
};
template <>
struct CommandOf<orders::FindResponsibility> {
    static constexpr std::string_view name = "orders.find_responsibility";
    static constexpr Permission needs = Permission::FindResponsibility;
};
template <>
struct FieldsOf<orders::FindResponsibility> {
    using T = orders::FindResponsibility;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order}, Field{2, "responsible", &T::responsible}, Field{3, "reason", &T::reason},
                                            Field{4, "misconduct", &T::misconduct});
};

} // namespace minyi::core
