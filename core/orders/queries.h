#pragma once

#include "core/deadlines/table.h"
#include "core/office/catalog.h"
#include "core/orders/objection_list.h"
#include "core/orders/state.h"
#include "core/staff/queries.h"

namespace minyi::core::orders {

/// Orders the asker may see: all for the centre, the own unit's for others, cause C07 only with the right to it.
struct List {
    bool closed = false; ///< also those that are closed
    std::optional<State> state;
    std::optional<Id<Order>> before; ///< keyset: the last row of the page before; newest first
    std::optional<std::int64_t> limit;
};

/// One running or stopped clock.
struct Clock {
    std::string rule;
    Instant start;
    Instant due;
    Day lastDay;
    bool provisional = false;
    std::optional<Instant> done;
};

struct ListRow {
    Id<Order> id;
    std::int64_t ver = 0;
    std::string number; ///< empty while drafted
    State state = State::Drafted;
    std::string channel;
    std::string cause;
    std::string facts;
    std::string person; ///< masked
    std::int64_t unitId = 0;
    std::string unit;
    std::int64_t grade = 3;
    std::optional<Instant> issuedAt;
    std::int64_t reworks = 0;
    std::vector<Clock> clocks;
};

struct OrderCard {
    Id<Order> order;
};

struct OrderAnswer {
    ListRow row;
    std::string key;
    std::string phone; ///< masked
    std::string item;
    std::string sourceId;
    Id<followup::Matter> matter;
    Instant handledAt;
    std::string quote;
    std::string requirement;
    std::string draftedBy;
    std::string issuedBy;
    std::string signedBy;
    std::optional<Instant> signedAt;
    std::string findings;
    std::string measures;
    std::string citizenWords;
    std::string evidence;
    std::string opinion;
    std::optional<followup::Rating> firstRating;
    std::optional<followup::Rating> secondRating;
    std::string outcome;
    std::optional<bool> responsible;
    bool firstCallerIsMe = false;
    bool ownUnit = false;
    std::int64_t escalation = 0;   ///< the level its red card was told to
    std::string standsFor;         ///< the absent chief in whose place the asker may ask and sign
    std::vector<std::string> onDuty; ///< at the unit, now
    std::vector<staff::TimelineRow> timeline; ///< of the matter and the order together
    std::vector<ObjectionRow> objections; ///< one at most
};

/// The card with the name and number in full: for a paper that is being sealed, which is itself on record.
Result<OrderAnswer> wholeCard(const Ask& ask, Id<Order> order);

/// What the asker has to look at: running clocks on orders and calls, the earliest first.
struct Today {};

struct TodayRow {
    AggKind kind = AggKind::Order;
    std::int64_t id = 0; ///< of the order or the matter
    std::string rule;
    std::string number;
    std::string channel;
    std::string title;
    std::string person; ///< masked
    std::string unit;
    Instant start;
    Instant due;
    bool provisional = false;
    std::string state;
};

struct TodayAnswer {
    std::vector<TodayRow> rows;
    std::int64_t overdue = 0;
    std::int64_t dueToday = 0;
    std::int64_t toCall = 0;
    std::int64_t openOrders = 0;
    std::vector<std::int64_t> load; ///< running clocks that end on each of the next seven days, today first
};

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question);
Result<OrderAnswer> answer(const Ask& ask, const OrderCard& question);
Result<TodayAnswer> answer(const Ask& ask, const Today& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::orders
