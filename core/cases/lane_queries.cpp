#include "core/cases/desk.h"

#include <algorithm>
#include <array>

namespace minyi::core::cases {

namespace {

/// One index walked from one place on: a unit's cases, a handler's, or all.
class Lane {
public:
    Lane(Stmt stmt, std::int64_t rank) : m_stmt(std::move(stmt)) { at.rank = rank; }

    bool next(bool word)
    {
        if (!m_stmt.step())
            return false;
        at.id = m_stmt.integer(0);
        if (word)
            at.word = m_stmt.text(1);
        else
            at.key = m_stmt.integer(1);
        return true;
    }

    DeskCursor at;

private:
    Stmt m_stmt;
};

/// A stretch of the order that one index gives: what it asks of a row and the column that orders it.
struct Stretch {
    std::int64_t rank = 0;
    std::array<const char*, 3> index{}; ///< for all, for a unit, for a handler
    std::string condition;
    const char* key = nullptr; ///< nothing: by the row alone
    std::optional<State> state;
};

std::vector<Stretch> dueStretches(const Want& want)
{
    const std::array<const char*, 3> open{"case_open_due", "case_open_unit_due", "case_open_handler_due"};
    const auto& states = want.filters.states;
    const bool imported = states == std::vector{State::Imported}; // has no clock
    const auto closed = [](State state) { return isClosed(state); };
    const bool onlyClosed = !states.empty() && std::all_of(states.begin(), states.end(), closed);
    const bool onlyOpen = !states.empty() && std::none_of(states.begin(), states.end(), [&](State state) {
        return closed(state) || state == State::Imported;
    });
    std::vector<Stretch> list;
    if (!imported && !onlyClosed)
        list.push_back({0, open, " AND c.closed_at IS NULL AND c.due IS NOT NULL", "due", {}});
    if (want.filters.due)
        return list;
    if (!onlyClosed)
        list.push_back({1, open, " AND c.closed_at IS NULL AND c.due IS NULL", nullptr, {}});
    if (want.filters.closed && !onlyOpen)
        list.push_back({2,
                        {"case_opened", "case_unit_opened", "case_handler_opened"},
                        " AND +c.closed_at IS NOT NULL",
                        "opened",
                        {}});
    return list;
}

std::vector<Stretch> numberStretches(const Want& want)
{
    const std::array<const char*, 3> open{"case_open_number", "case_open_unit_number", nullptr};
    const std::array<const char*, 3> all{"case_number", "case_unit_number", nullptr};
    const auto& index = want.filters.closed ? all : open;
    const std::string closed = want.filters.closed ? "" : " AND c.closed_at IS NULL";
    std::vector<Stretch> list;
    list.push_back({0, index, closed + " AND c.number IS NOT NULL", "number", {}});
    list.push_back({1, index, closed + " AND c.number IS NULL", nullptr, {}});
    return list;
}

std::vector<Stretch> stateStretches(const Want& want, bool descending)
{
    std::vector<Stretch> list;
    const bool closed = want.filters.closed;
    for (const auto& token : TokensOf<State>::table) {
        const auto& states = want.filters.states;
        const bool chosen = states.empty() || std::find(states.begin(), states.end(), token.value) != states.end();
        if (!chosen || (!closed && isClosed(token.value)))
            continue;
        list.push_back({static_cast<std::int64_t>(token.value),
                        {closed ? "case_state_opened" : "case_open_state", "case_unit_state", nullptr},
                        closed ? " AND c.state=?" : " AND c.closed_at IS NULL AND c.state=?",
                        "opened",
                        token.value});
    }
    std::sort(list.begin(), list.end(), [&](const Stretch& a, const Stretch& b) { return (a.rank < b.rank) != descending; });
    return list;
}

std::vector<Stretch> stretchesOf(const Want& want, const Order& order)
{
    switch (order.sort) {
    case Sort::Due: return dueStretches(want);
    case Sort::Number: return numberStretches(want);
    case Sort::State: return stateStretches(want, order.descending);
    case Sort::Opened: break;
    }
    const Filters& f = want.filters;
    if (isOfOneState(f)) // whose cases an index has in this order
        return {{0,
                 {f.closed ? "case_state_opened" : "case_open_state", "case_unit_state", nullptr},
                 f.closed ? " AND c.state=?" : " AND c.closed_at IS NULL AND c.state=?",
                 "opened",
                 f.states.front()}};
    if (f.closed)
        return {{0, {"case_opened", "case_unit_opened", "case_handler_opened"}, "", "opened", {}}};
    return {{0, {"case_open_opened", "case_open_unit", "case_open_handler"}, " AND c.closed_at IS NULL", "opened", {}}};
}

void addRange(Sql& sql, const Want& want, std::string_view key)
{
    const Filters& f = want.filters;
    if (key == "due" && f.due) {
        sql.add(" AND c.due<?", endOf(*f.due, want.now));
        if (*f.due != DueWithin::Overdue)
            sql.add(" AND c.due>?", want.now);
    }
    if (key == "opened") // a walk that has a beginning counts as a search
        sql.add(" AND c.opened>=?", f.openedFrom ? startOf(*f.openedFrom) : Instant{INT64_MIN});
    if (key == "opened" && f.openedTo)
        sql.add(" AND c.opened<?", startOf(*f.openedTo + 1));
}

void addAfter(Sql& sql, const Stretch& stretch, bool descending, const DeskCursor& after)
{
    const std::string sign = descending ? "<" : ">";
    const std::string key = stretch.key ? std::string("c.") + stretch.key : "";
    if (key.empty())
        sql.add(" AND c.rid" + sign + "?", after.id);
    else if (key == "c.number")
        sql.add(" AND (c.number,c.rid)" + sign + "(?,?)", after.word, after.id);
    else
        sql.add(" AND (" + key + ",c.rid)" + sign + "(?,?)", after.key, after.id);
}

/// The statement of one lane; `place` is 0 for all, 1 for a unit, 2 for a handler.
Sql laneOf(const Want& want, const Order& order, const Stretch& stretch, std::size_t place,
           std::optional<std::int64_t> whose, const std::optional<DeskCursor>& after)
{
    const std::string key = stretch.key ? std::string("c.") + stretch.key : "";
    Sql sql;
    sql.add("SELECT c.rid," + (key.empty() ? "0" : key) + " FROM case_file c INDEXED BY " + stretch.index[place] + " WHERE 1");
    if (place == 2 && !whose)
        sql.add(" AND c.handler IS NULL");
    else if (place > 0)
        sql.add(place == 1 ? " AND c.unit=?" : " AND c.handler=?", *whose);
    sql.add(unsealed(stretch.index[place])).add(stretch.condition);
    if (stretch.state)
        sql.args.push_back(Codec<State>::to(*stretch.state));
    addRange(sql, want, stretch.key ? stretch.key : "");
    addConditions(sql, want);
    if (after && after->rank == stretch.rank)
        addAfter(sql, stretch, order.descending, *after);
    const std::string down = order.descending ? " DESC" : "";
    return sql.add(" ORDER BY " + (key.empty() ? "" : key + down + ",") + "c.rid" + down);
}

std::vector<Lane> lanesOf(Db& db, const Want& want, const Order& order, const Stretch& stretch,
                          const std::optional<DeskCursor>& after)
{
    std::vector<Lane> lanes;
    const bool word = stretch.key && std::string_view(stretch.key) == "number";
    const auto open = [&](std::size_t place, std::optional<std::int64_t> whose) {
        lanes.emplace_back(laneOf(want, order, stretch, place, whose, after).on(db), stretch.rank);
        if (!lanes.back().next(word))
            lanes.pop_back();
    };
    if (want.filters.handler && stretch.index[2])
        open(2, want.filters.handler->value);
    else if (want.filters.unassigned && stretch.index[2])
        open(2, {});
    else if (want.allUnits || want.mostUnits)
        open(0, {});
    else
        for (const std::int64_t unit : want.units)
            open(1, unit);
    return lanes;
}

} // namespace

bool isOfOneState(const Filters& filters)
{
    return filters.states.size() == 1 && !filters.handler && !filters.unassigned;
}

Listed walked(Db& db, const Want& want, const Order& order, const std::optional<DeskCursor>& after, std::size_t limit)
{
    Listed out;
    const DeskCursor* last = nullptr;
    DeskCursor taken;
    for (const Stretch& stretch : stretchesOf(want, order)) {
        const bool passed = after && (order.sort == Sort::State && order.descending ? stretch.rank > after->rank
                                                                                    : stretch.rank < after->rank);
        if (passed)
            continue;
        auto lanes = lanesOf(db, want, order, stretch, after);
        const bool word = stretch.key && std::string_view(stretch.key) == "number";
        std::vector<std::size_t> heap(lanes.size());
        for (std::size_t i = 0; i < heap.size(); ++i)
            heap[i] = i;
        const auto later = [&](std::size_t a, std::size_t b) { return before(order, lanes[b].at, lanes[a].at); };
        std::make_heap(heap.begin(), heap.end(), later);
        while (!heap.empty()) {
            std::pop_heap(heap.begin(), heap.end(), later);
            Lane& lane = lanes[heap.back()];
            if (out.ids.size() == limit) { // one more than asked is there
                out.next = *last;
                return out;
            }
            out.ids.push_back(lane.at.id);
            taken = lane.at;
            last = &taken;
            if (lane.next(word))
                std::push_heap(heap.begin(), heap.end(), later);
            else
                heap.pop_back();
        }
    }
    return out;
}

} // namespace minyi::core::cases
