#include "core/orders/board.h"

#include "core/base/mask.h"
#include "core/deadlines/duty_desk.h"
#include "core/deadlines/table.h"
#include "core/orders/card_counts.h"
#include "core/orders/table.h"

#include <algorithm>
#include <map>

namespace minyi::core::orders {

namespace {

constexpr std::int64_t kCards = 50;

/// The orders of a stage; one that is paused stands where it was.
std::string ordersIn(Stage stage, const Actor& actor)
{
    std::string states;
    for (const auto& token : TokensOf<State>::table)
        if (boardStage(token.value) == stage)
            states.append(states.empty() ? "'" : ",'").append(token.text).append("'");
    return " FROM work_order o INDEXED BY work_order_stage WHERE o.closed_at IS NULL AND coalesce(o.paused_from,o.state) IN (" + states +
           ")" + sightSql(actor);
}

/// Open objections whose order stands in another stage, or has left the board.
std::string objectionsOpen(const Actor& actor)
{
    return " FROM objection j INDEXED BY objection_open JOIN work_order o ON o.rid=j.work_order WHERE j.state IN "
           "('in_examination','examined','to_countersign','appealed') AND NOT (o.closed_at IS NULL AND coalesce(o.paused_from,o.state) "
           "IN ('completed','accounting'))" +
           sightSql(actor);
}

std::string mattersOpen(const Actor& actor)
{
    std::string sql = " FROM matter m INDEXED BY matter_state WHERE m.state IN ('to_call','in_call','invalid_reply')";
    if (!actor.may(Permission::SeeIntegrity))
        sql += " AND m.cause IS NOT 'C07'";
    if (!actor.seesAllUnits)
        sql += " AND m.unit=" + std::to_string(actor.unit);
    return sql;
}

/// A stage as what stands in it: "row, kind, due" of each card.
std::string cardsOf(Stage stage, const Actor& actor)
{
    const std::string theirs = actor.seesAllUnits ? "" : " AND d.unit>0"; // the centre's clocks are no business of a unit
    const auto nearest = [&theirs](const char* of, const char* rule) {
        return std::string(",coalesce((SELECT min(d.due) FROM due d WHERE d.agg=") + of + ".uid AND d.done IS NULL" + rule + theirs +
               "),9223372036854775807) AS due";
    };
    if (stage == Stage::FollowUp)
        return "SELECT m.rid AS row,0 AS kind" + nearest("m", "") + mattersOpen(actor);
    std::string sql = "SELECT o.rid AS row,1 AS kind" + nearest("o", "") + ordersIn(stage, actor);
    if (stage == Stage::Assessment)
        sql += " UNION ALL SELECT o.rid,2" + nearest("o", " AND d.rule='objection_examination'") + objectionsOpen(actor);
    return sql;
}

void count(const Ask& ask, StageColumn& column)
{
    Stmt sums = ask.db.rows("SELECT count(*),coalesce(sum(due<=?1),0),coalesce(sum(due>?1 AND due<=?2),0) FROM (" +
                                cardsOf(column.stage, ask.actor) + ")",
                            ask.now, yellowUntil(ask.now, ask.the<calendar::WorkCalendar>()));
    if (!sums.step())
        return;
    column.count = sums.integer(0);
    column.red = sums.integer(1);
    column.yellow = sums.integer(2);
}

/// Makes cards of rows; what many of them share is looked up once.
class Cards {
public:
    explicit Cards(const Ask& ask) : m_ask(ask) {}

    BoardCard operator()(CardKind kind, std::int64_t row)
    {
        BoardCard card;
        card.kind = kind;
        card.id = row;
        kind == CardKind::Matter ? ofMatter(card) : ofOrder(card);
        const AtUnit& unit = atUnit(card.unitId);
        card.unit = unit.name;
        card.onDuty = unit.onDuty;
        card.colour = colourOf(card.due, m_ask.now, m_ask.the<calendar::WorkCalendar>());
        return card;
    }

private:
    void ofMatter(BoardCard& card)
    {
        const auto matter = *find(m_ask.db, Id<followup::Matter>{card.id});
        describe(card, matter);
        card.number = matter.sourceId;
        card.unitId = matter.unit.value;
        card.cause = matter.cause.value_or("");
        card.state = toText(matter.state);
        card.attempts = matter.attempts;
        card.missing = missingOf(matter);
        clock(card, matter.uid, "");
    }

    void ofOrder(BoardCard& card)
    {
        const auto order = *find(m_ask.db, Id<Order>{card.id});
        const auto objection = objectionOf(m_ask.db, order.id);
        describe(card, *find(m_ask.db, order.matter));
        card.number = order.number.value_or("");
        card.unitId = order.unit.value;
        card.cause = order.cause;
        card.grade = order.grade;
        card.paused = order.state == State::Paused;
        card.escalation = order.escalation;
        const bool objected = card.kind == CardKind::Objection;
        card.state = objected ? toText(objection->state) : toText(standing(order));
        card.attempts = standing(order) == State::SecondCall ? order.secondAttempts : 0;
        card.missing = objected ? std::vector<Evidence>() : missingOf(order);
        if (objection && (objected || boardStage(standing(order)) == Stage::Assessment))
            std::ranges::copy(missingOf(*objection), std::back_inserter(card.missing));
        clock(card, order.uid, objected ? "objection_examination" : "");
    }

    static void describe(BoardCard& card, const followup::Matter& matter)
    {
        card.channel = toText(matter.channel);
        card.person = maskedName(matter.person);
    }

    void clock(BoardCard& card, const Uid& agg, std::string_view only)
    {
        for (const auto& due : deadlines::duesOf(m_ask.db, agg)) {
            const bool others = due.unit == 0 && !m_ask.actor.seesAllUnits;
            if (due.done || due.due == deadlines::kNever || others || (!only.empty() && due.rule != only))
                continue;
            card.rule = due.rule;
            card.due = due.due;
            card.provisional = due.provisional;
            return;
        }
    }

    struct AtUnit {
        std::string name, onDuty;
    };
    const AtUnit& atUnit(std::int64_t id)
    {
        const auto [at, fresh] = m_units.try_emplace(id);
        if (fresh) {
            at->second.name = m_ask.db.one<std::string>("SELECT name FROM unit WHERE rid=?", id).value_or("");
            const auto people = m_ask.the<deadlines::DutyDesk>().of(m_ask.db, id, m_ask.now);
            at->second.onDuty = people.empty() ? "" : people.front().name;
        }
        return at->second;
    }

    const Ask& m_ask;
    std::map<std::int64_t, AtUnit> m_units;
};

StageColumn columnOf(const Ask& ask, Stage stage, const Board& question, Cards& cards)
{
    StageColumn column;
    column.stage = stage;
    column.shown = stage != Stage::FollowUp || ask.actor.may(Permission::SeeFollowUp);
    if (!column.shown)
        return column;
    count(ask, column);
    const auto limit = std::clamp<std::int64_t>(question.limit.value_or(kCards), 1, kCards);
    const bool next = question.stage && question.afterRow;
    Stmt row = ask.db.rows("SELECT row,kind FROM (" + cardsOf(stage, ask.actor) + ") WHERE (due,row)>(?,?) ORDER BY due,row LIMIT ?",
                           next ? question.afterDue.value_or(deadlines::kNever) : Instant{INT64_MIN},
                           next ? *question.afterRow : std::int64_t{0}, limit + 1);
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    while (row.step())
        found.emplace_back(row.integer(0), row.integer(1));
    column.more = static_cast<std::int64_t>(found.size()) > limit;
    if (column.more)
        found.pop_back();
    for (const auto& [id, kind] : found)
        column.cards.push_back(cards(static_cast<CardKind>(kind), id));
    return column;
}

} // namespace

CardColour colourOf(std::optional<Instant> due, Instant now, const calendar::WorkCalendar& calendar)
{
    if (!due)
        return CardColour::None;
    if (*due <= now)
        return CardColour::Red;
    return *due <= yellowUntil(now, calendar) ? CardColour::Yellow : CardColour::None;
}

Instant yellowUntil(Instant now, const calendar::WorkCalendar& calendar)
{
    return startOf(calendar.addWorkdays(dayOf(now), 2));
}

CardCounts cardCounts(const Ask& ask)
{
    CardCounts counts;
    const auto& calendar = ask.the<calendar::WorkCalendar>();
    Stmt row = ask.db.rows("SELECT min(d.due) FROM due d INDEXED BY due_open_kind JOIN work_order o ON o.rid=d.row WHERE d.done IS NULL AND "
                           "d.kind=3 AND d.due<=? AND o.closed_at IS NULL" + notOfOthersSql(ask.actor) + sightSql(ask.actor) + " GROUP BY d.row",
                           yellowUntil(ask.now, calendar));
    while (row.step()) {
        const auto colour = colourOf(row.get<Instant>(0), ask.now, calendar);
        counts.yellow += colour == CardColour::Yellow;
        counts.red += colour == CardColour::Red;
    }
    return counts;
}

Result<std::vector<StageColumn>> answer(const Ask& ask, const Board& question)
{
    std::vector<StageColumn> columns;
    Cards cards(ask);
    for (const auto& token : TokensOf<Stage>::table)
        if (!question.stage || *question.stage == token.value)
            columns.push_back(columnOf(ask, token.value, question, cards));
    return columns;
}

} // namespace minyi::core::orders
