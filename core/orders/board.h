#pragma once

#include "core/calendar/work_calendar.h"
#include "core/office/catalog.h"
#include "core/orders/evidence.h"

namespace minyi::core::orders {

/// Yellow when due within one working day, red from the first overdue one (workflows 3.6).
enum class CardColour { None, Yellow, Red };
CardColour colourOf(std::optional<Instant> due, Instant now, const calendar::WorkCalendar& calendar);
/// What ends until then is yellow, if it is not red.
Instant yellowUntil(Instant now, const calendar::WorkCalendar& calendar);

/// What a card is of. An objection has one of its own unless its order stands in the same stage.
enum class CardKind { Matter, Order, Objection };

/// The five stages as the asker may know of them, the nearest running clock first. With a stage only that one, a page further.
struct Board {
    std::optional<Stage> stage;
    std::optional<Instant> afterDue;    ///< keyset: clock and row of the last card of the page before
    std::optional<std::int64_t> afterRow;
    std::optional<std::int64_t> limit;
};

struct BoardCard {
    CardKind kind = CardKind::Order;
    std::int64_t id = 0;     ///< of the matter or the order
    std::string number;      ///< of a matter that of its source; empty while an order is drafted
    std::string channel;
    std::string person;      ///< masked
    std::int64_t unitId = 0;
    std::string unit;
    std::string cause;
    std::string state;
    std::int64_t grade = 0;  ///< none of a matter
    bool paused = false;
    std::string rule;        ///< of the clock that ends first
    std::optional<Instant> due;
    bool provisional = false;
    CardColour colour = CardColour::None;
    std::int64_t attempts = 0; ///< to reach the citizen, in this round
    std::int64_t escalation = 0;
    std::string onDuty;      ///< at the unit, now
    std::vector<Evidence> missing;
};

struct StageColumn {
    Stage stage = Stage::FollowUp;
    bool shown = true; ///< the calls are the centre's
    std::int64_t count = 0;
    std::int64_t yellow = 0, red = 0; ///< of all of them
    std::vector<BoardCard> cards;
    bool more = false;
};

Result<std::vector<StageColumn>> answer(const Ask& ask, const Board& question);

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct TokensOf<orders::CardColour> {
    using E = orders::CardColour;
    static constexpr Token<E> table[] = {{E::None, "none"}, {E::Yellow, "yellow"}, {E::Red, "red"}};
};
template <>
struct TokensOf<orders::CardKind> {
    using E = orders::CardKind;
    static constexpr Token<E> table[] = {{E::Matter, "matter"}, {E::Order, "order"}, {E::Objection, "objection"}};
};
template <>
struct QuestionOf<orders::Board> {
    static constexpr std::string_view name = "orders.board";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::Board> {
    using T = orders::Board;
    static constexpr auto list = std::tuple(Field{1, "stage", &T::stage}, Field{2, "after_due", &T::afterDue},
                                            Field{3, "after_row", &T::afterRow}, Field{4, "limit", &T::limit});
};
template <>
struct FieldsOf<orders::BoardCard> {
    using T = orders::BoardCard;
    static constexpr auto list = std::tuple(
        Field{1, "kind", &T::kind}, Field{2, "id", &T::id}, Field{3, "number", &T::number}, Field{4, "channel", &T::channel},
        Field{5, "person", &T::person}, Field{6, "unit_id", &T::unitId}, Field{7, "unit", &T::unit}, Field{8, "cause", &T::cause},
        Field{9, "state", &T::state}, Field{10, "grade", &T::grade}, Field{11, "paused", &T::paused}, Field{12, "rule", &T::rule},
        Field{13, "due", &T::due}, Field{14, "provisional", &T::provisional}, Field{15, "colour", &T::colour},
        Field{16, "attempts", &T::attempts}, Field{17, "escalation", &T::escalation}, Field{18, "on_duty", &T::onDuty},
        Field{19, "missing", &T::missing});
};
template <>
struct FieldsOf<orders::StageColumn> {
    using T = orders::StageColumn;
    static constexpr auto list = std::tuple(Field{1, "stage", &T::stage}, Field{2, "shown", &T::shown}, Field{3, "count", &T::count},
                                            Field{4, "cards", &T::cards}, Field{5, "more", &T::more},
                                            Field{6, "yellow", &T::yellow}, Field{7, "red", &T::red});
};

} // namespace minyi::core
