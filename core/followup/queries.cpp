#include "core/followup/query_fields.h"

#include "core/followup/rules.h"
#include "core/followup/sight.h"
#include "core/followup/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::followup {

namespace {

constexpr std::int64_t kPage = 200;

bool isSettled(State state)
{
    return state == State::Rated || state == State::NoReply || state == State::Excluded;
}

std::string whyToCall(std::optional<Rating> first, std::optional<std::string> reason)
{
    if (first && isPoor(*first))
        return "dissatisfied";
    return reason.value_or("reopened");
}

} // namespace

Result<bool> answer(const Ask& ask, const RunMade&)
{
    // Of whose day it was, not when it was made: a clock that was set wrong for an hour makes no other morning's run.
    const std::string of = "\"day\":\"" + isoDay(dayOf(ask.now) - 1) + "\"";
    return ask.db.one<std::int64_t>("SELECT 1 FROM fact WHERE happened=? AND instr(payload,?)>0 LIMIT 1", Happened::RunMade, of).has_value();
}

Result<std::vector<QueueRow>> answer(const Ask& ask, const Queue& question)
{
    const auto limit = std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kPage);
    const auto last = question.after ? find(ask.db, *question.after) : std::nullopt;
    const Instant since = last && last->callSince ? *last->callSince : Instant{0};
    const int hours = settings::number(ask.db, "call_deadline_hours", dayOf(ask.now));
    std::vector<QueueRow> rows;
    Stmt row = ask.db.rows("SELECT m.rid,m.channel,m.person,m.phone,m.item,m.state,m.first_rating,m.reason,m.call_since,m.attempts,"
                           "o.name,m.handler,m.call_at FROM matter m INDEXED BY matter_to_call LEFT JOIN officer o ON "
                           "o.rid=m.claimed_by WHERE m.state IN ('to_call','in_call') AND (m.call_since,m.rid)>(?,?) ORDER BY "
                           "m.call_since,m.rid LIMIT ?",
                           since, last ? last->id.value : std::int64_t{0}, limit);
    while (row.step()) {
        const Instant waits = row.get<std::optional<Instant>>(8).value_or(Instant{});
        const std::string_view handler = row.text(11);
        rows.push_back({{row.integer(0)}, std::string(row.text(1)), maskedName(row.text(2)), maskedPhone(row.text(3)),
                        std::string(row.text(4)), row.get<State>(5),
                        whyToCall(row.get<std::optional<Rating>>(6), row.get<std::optional<std::string>>(7)), waits,
                        callClockStart(waits) + hours * kHour, row.integer(9), std::string(row.text(10)),
                        !handler.empty() && handler == ask.actor.account, row.get<std::optional<Instant>>(12)});
    }
    return rows;
}

Result<NextCallAnswer> answer(const Ask& ask, const NextCall&)
{
    NextCallAnswer next;
    Stmt row = ask.db.rows("SELECT m.rid FROM matter m INDEXED BY matter_to_call WHERE m.state IN ('to_call','in_call') AND m.state='to_call' AND "
                           "(m.call_at IS NULL OR m.call_at<=?) "
                           "AND m.handler<>? AND (m.call_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM call c WHERE c.matter=m.rid AND c.at>=?)) "
                           "ORDER BY m.call_at IS NULL,m.call_at,m.call_since,m.rid LIMIT 1",
                           ask.now, ask.actor.account, slotStart(ask.now));
    if (row.step())
        next.matter = Id<Matter>{row.integer(0)};
    return next;
}

Result<MatterAnswer> answer(const Ask& ask, const MatterCard& question)
{
    const auto m = find(ask.db, question.matter);
    if (!m || (m->cause == "C07" && !ask.actor.may(Permission::SeeIntegrity)))
        return refuse(Why::NotFound, "matter");
    const auto unit = find(ask.db, m->unit);
    const bool mine = m->state == State::InCall && m->claimedBy.value == ask.actor.officer;
    MatterAnswer out{m->id, m->ver, std::string(toText(m->channel)), m->sourceId, unit ? unit->name : "", m->handler, m->item,
                     m->handledAt, mine ? m->person : maskedName(m->person),
                     mine ? m->phone : maskedPhone(m->phone), m->note, m->state, m->reason, m->firstRating,
                     m->finalRating, m->cause, m->quote, m->attempts, staff::nameOf(ask.db, m->claimedBy), mine, 0, {}};
    out.contacts90 = ask.db.one<std::int64_t>("SELECT count(*) FROM matter WHERE phone=? AND day>?", m->phone, m->day - 90).value_or(0);
    out.timeline = staff::timelineOf(ask.db, {m->uid});
    return out;
}

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question)
{
    const auto limit = std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kPage);
    const auto last = question.after ? ask.db.one<Day>("SELECT day FROM matter WHERE rid=?", *question.after) : std::nullopt;
    std::string sql = "SELECT m.rid,m.channel,m.source_id,u.name,m.item,m.handled_at,m.person,m.phone,m.state,m.reason,"
                      "m.first_rating,m.final_rating FROM matter m LEFT JOIN unit u ON u.rid=m.unit WHERE m.day>=? AND "
                      "(m.day,m.rid)<(?,?)";
    // Few matters stand in a passing state: it leads then, else the channel does. A plus keeps the other's index out.
    const bool channelLeads = question.channel && question.state && isSettled(*question.state);
    if (question.state)
        sql.append(channelLeads ? " AND +m.state='" : " AND m.state='").append(toText(*question.state)).append("'");
    if (question.channel)
        sql.append(question.state && !channelLeads ? " AND +m.channel='" : " AND m.channel='")
            .append(toText(*question.channel)).append("'");
    sql += notIntegrity(ask, "m.cause") + " ORDER BY m.day DESC,m.rid DESC LIMIT ?";
    std::vector<ListRow> rows;
    Stmt row = ask.db.rows(sql, question.from, last.value_or(question.to + 1), last ? question.after->value : std::int64_t{0}, limit);
    while (row.step())
        rows.push_back({{row.integer(0)}, std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
                        std::string(row.text(4)), row.get<Instant>(5), maskedName(row.text(6)), maskedPhone(row.text(7)),
                        row.get<State>(8), row.get<std::optional<std::string>>(9), row.get<std::optional<Rating>>(10),
                        row.get<std::optional<Rating>>(11)});
    return rows;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Funnel>();
    catalog.question<Queue>();
    catalog.question<NextCall>();
    catalog.question<MatterCard>();
    catalog.question<List>();
    catalog.question<Satisfaction>();
    catalog.question<RunMade>();
}

} // namespace minyi::core::followup
