#include "core/followup/query_fields.h"

#include "core/followup/rules.h"
#include "core/followup/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>
#include <map>

namespace minyi::core::followup {

namespace {

constexpr std::int64_t kPage = 200;

/// Where a rating is counted.
std::int64_t& rated(FunnelRow& counts, Rating rating)
{
    return isPoor(rating) ? counts.dissatisfied : rating == Rating::Basically ? counts.basically : counts.satisfied;
}

/// A rating whose objection was upheld leaves the rates of its day; it stays on its matter (workflows 3.7).
void leaveOutUpheld(Db& db, Day from, Day to, std::map<std::string, FunnelRow>& rows)
{
    Stmt row = db.rows("SELECT m.channel,m.first_rating,m.sent_at IS NOT NULL FROM objection o INDEXED BY objection_upheld JOIN matter m ON "
                       "m.rid=o.matter WHERE o.state='upheld' AND o.day BETWEEN ? AND ?",
                       from, to);
    while (row.step()) {
        const auto rating = row.get<std::optional<Rating>>(1);
        if (!rating)
            continue;
        FunnelRow& counts = rows[std::string(row.text(0))];
        --rated(counts, *rating);
        counts.replied -= row.integer(2);
        ++counts.leftOut;
    }
}

/// An integrity matter exists for inspection and discipline alone: it is in nobody else's counts (workflows 3.4, C07).
void leaveOutIntegrity(Db& db, Day from, Day to, std::map<std::string, FunnelRow>& rows)
{
    Stmt row = db.rows("SELECT channel,first_rating,sent_at IS NOT NULL FROM matter INDEXED BY matter_integrity WHERE cause='C07' AND day "
                       "BETWEEN ? AND ?",
                       from, to);
    while (row.step()) {
        FunnelRow& counts = rows[std::string(row.text(0))];
        const auto rating = row.get<std::optional<Rating>>(1);
        --counts.taken;
        --counts.due;
        counts.sent -= row.integer(2);
        (rating ? counts.replied : counts.noReply) -= row.integer(2);
        if (rating)
            --rated(counts, *rating);
    }
}

/// One grouped pass over a day range, in the order of the covering index matter_count: no row is fetched, nothing sorted.
std::map<std::string, FunnelRow> countDays(const Ask& ask, Day from, Day to)
{
    Db& db = ask.db;
    std::map<std::string, FunnelRow> rows;
    Stmt row = db.rows("SELECT channel,state,first_rating,reason,count(*),count(sent_at) FROM matter WHERE day BETWEEN ? AND ? "
                       "GROUP BY day,channel,state,first_rating,reason",
                       from, to);
    while (row.step()) {
        FunnelRow& counts = rows[std::string(row.text(0))];
        const auto state = fromText<State>(row.text(1));
        const auto rating = fromText<Rating>(row.text(2));
        const std::string_view reason = row.text(3);
        const std::int64_t n = row.integer(4), sent = row.integer(5);
        counts.taken += n;
        if (state == State::Excluded) {
            (reason == "merged" || reason == "frequency" ? counts.merged : counts.excluded) += n;
            continue;
        }
        counts.due += n;
        counts.sent += sent;
        (rating ? counts.replied : counts.noReply) += sent;
        if (rating)
            rated(counts, *rating) += n;
        counts.toCall += state == State::ToCall || state == State::InCall ? n : 0;
        counts.failed += reason == "failed" || reason == "expired" ? n : 0;
        counts.uncertain += reason == "uncertain" ? n : 0;
    }
    leaveOutUpheld(db, from, to, rows);
    if (!ask.actor.may(Permission::SeeIntegrity))
        leaveOutIntegrity(db, from, to, rows);
    return rows;
}

void addUp(FunnelRow& total, const FunnelRow& row)
{
    forEachField<FunnelRow>([&](const auto& field) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Type, std::int64_t>)
            total.*field.member += row.*field.member;
    });
}

/// For a statement of whoever may not know of integrity matters.
std::string notIntegrity(const Ask& ask, const std::string& column)
{
    return ask.actor.may(Permission::SeeIntegrity) ? "" : " AND coalesce(" + column + ",'')<>'C07'";
}

std::vector<CauseCount> counted(Stmt row)
{
    std::vector<CauseCount> counts;
    while (row.step())
        counts.push_back({std::string(row.text(0)), row.integer(1)});
    return counts;
}

std::optional<double> satisfactionOf(const FunnelRow& row, int weight)
{
    const auto rated = static_cast<double>(row.satisfied + row.basically + row.dissatisfied);
    return percent(static_cast<double>(row.satisfied) + static_cast<double>(row.basically) * weight / 100.0, rated);
}

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

Result<FunnelAnswer> answer(const Ask& ask, const Funnel& question)
{
    FunnelAnswer out;
    out.day = question.day.value_or(dayOf(ask.now) - 1);
    out.basicWeight = settings::number(ask.db, "basic_weight", dayOf(ask.now));
    auto counts = countDays(ask, out.day, out.day);
    Stmt orders = ask.db.rows(std::string("SELECT m.channel,count(*) FROM matter m JOIN work_order o ON o.matter=m.rid WHERE m.day=?") +
                                  notIntegrity(ask, "o.cause") + " GROUP BY 1",
                              out.day);
    while (orders.step())
        counts[std::string(orders.text(0))].orders = orders.integer(1);
    FunnelRow total;
    for (const rules::Channel& channel : ask.the<rules::Packs>().channels()) {
        FunnelRow& row = counts[channel.code];
        if (channel.window.empty() && row.taken == 0) // not one of the five that are asked every morning
            continue;
        row.channel = channel.code;
        addUp(total, row);
        out.rows.push_back(row);
    }
    total.channel = "total";
    out.responseRate = percent(static_cast<double>(total.replied), static_cast<double>(total.sent));
    out.satisfactionRate = satisfactionOf(total, out.basicWeight);
    out.rows.push_back(std::move(total));
    out.causes = counted(ask.db.rows("SELECT cause,count(*) FROM matter WHERE day=? AND cause IS NOT NULL" + notIntegrity(ask, "cause") +
                                         " GROUP BY 1 ORDER BY 2 DESC,1",
                                     out.day));
    out.exclusions = counted(ask.db.rows("SELECT coalesce(reason,''),count(*) FROM matter WHERE day=? AND state='excluded' GROUP "
                                         "BY 1 ORDER BY 1",
                                         out.day));
    Stmt calls = ask.db.rows("SELECT count(DISTINCT c.matter),count(DISTINCT CASE WHEN c.outcome='answered' THEN c.matter END) FROM "
                             "matter m JOIN call c ON c.matter=m.rid WHERE m.day=? AND c.round=1",
                             out.day);
    if (calls.step()) {
        out.calls = calls.integer(0);
        out.callsAnswered = calls.integer(1);
    }
    return out;
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

Result<SatisfactionAnswer> answer(const Ask& ask, const Satisfaction& question)
{
    FunnelRow total;
    for (const auto& [channel, row] : countDays(ask, question.from, question.to))
        addUp(total, row);
    const int weight = settings::number(ask.db, "basic_weight", dayOf(ask.now));
    return SatisfactionAnswer{total.due, total.sent, total.replied, total.satisfied, total.basically, total.dissatisfied,
                              percent(static_cast<double>(total.replied), static_cast<double>(total.sent)),
                              satisfactionOf(total, weight), weight};
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
