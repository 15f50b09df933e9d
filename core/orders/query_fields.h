#pragma once

#include "core/orders/queries.h"

/// The field tables of the order questions and their answers.
namespace minyi::core {

template <>
struct QuestionOf<orders::List> {
    static constexpr std::string_view name = "orders.list";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::List> {
    using T = orders::List;
    static constexpr auto list = std::tuple(Field{1, "closed", &T::closed}, Field{2, "state", &T::state},
                                            Field{3, "before", &T::before}, Field{4, "limit", &T::limit});
};
template <>
struct FieldsOf<orders::Clock> {
    using T = orders::Clock;
    static constexpr auto list =
        std::tuple(Field{1, "rule", &T::rule}, Field{2, "start", &T::start}, Field{3, "due", &T::due},
                   Field{4, "last_day", &T::lastDay}, Field{5, "provisional", &T::provisional}, Field{6, "done", &T::done});
};
template <>
struct FieldsOf<orders::ListRow> {
    using T = orders::ListRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "ver", &T::ver}, Field{3, "number", &T::number}, Field{4, "state", &T::state},
        Field{5, "channel", &T::channel}, Field{6, "cause", &T::cause}, Field{7, "facts", &T::facts},
        Field{8, "person", &T::person}, Field{9, "unit_id", &T::unitId}, Field{10, "unit", &T::unit},
        Field{11, "grade", &T::grade}, Field{12, "issued_at", &T::issuedAt}, Field{13, "reworks", &T::reworks},
        Field{14, "clocks", &T::clocks});
};
template <>
struct QuestionOf<orders::OrderCard> {
    static constexpr std::string_view name = "orders.order";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::OrderCard> {
    using T = orders::OrderCard;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order});
};
template <>
struct FieldsOf<orders::OrderAnswer> {
    using T = orders::OrderAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "key", &T::key}, Field{3, "phone", &T::phone}, Field{4, "item", &T::item},
        Field{5, "source_id", &T::sourceId}, Field{6, "matter", &T::matter}, Field{7, "handled_at", &T::handledAt},
        Field{8, "quote", &T::quote}, Field{9, "requirement", &T::requirement}, Field{10, "drafted_by", &T::draftedBy},
        Field{11, "issued_by", &T::issuedBy}, Field{12, "signed_by", &T::signedBy}, Field{13, "signed_at", &T::signedAt},
        Field{14, "findings", &T::findings}, Field{15, "measures", &T::measures}, Field{16, "citizen_words", &T::citizenWords},
        Field{17, "opinion", &T::opinion}, Field{18, "first_rating", &T::firstRating},
        Field{19, "second_rating", &T::secondRating}, Field{20, "outcome", &T::outcome},
        Field{21, "responsible", &T::responsible}, Field{22, "first_caller_is_me", &T::firstCallerIsMe},
        Field{23, "own_unit", &T::ownUnit}, Field{24, "timeline", &T::timeline}, Field{25, "objections", &T::objections},
        Field{26, "escalation", &T::escalation}, Field{27, "stands_for", &T::standsFor}, Field{28, "on_duty", &T::onDuty},
        Field{29, "evidence", &T::evidence});
};
template <>
struct QuestionOf<orders::Today> {
    static constexpr std::string_view name = "orders.today";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::Today> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<orders::TodayRow> {
    using T = orders::TodayRow;
    static constexpr auto list = std::tuple(
        Field{1, "kind", &T::kind}, Field{2, "id", &T::id}, Field{3, "rule", &T::rule}, Field{4, "number", &T::number},
        Field{5, "channel", &T::channel}, Field{6, "title", &T::title}, Field{7, "person", &T::person}, Field{8, "unit", &T::unit},
        Field{9, "start", &T::start}, Field{10, "due", &T::due}, Field{11, "provisional", &T::provisional},
        Field{12, "state", &T::state});
};
template <>
struct FieldsOf<orders::TodayAnswer> {
    using T = orders::TodayAnswer;
    static constexpr auto list =
        std::tuple(Field{1, "rows", &T::rows}, Field{2, "overdue", &T::overdue}, Field{3, "due_today", &T::dueToday},
                   Field{4, "to_call", &T::toCall}, Field{5, "open_orders", &T::openOrders}, Field{6, "load", &T::load});
};

} // namespace minyi::core
