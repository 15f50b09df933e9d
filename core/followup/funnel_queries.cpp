#include "core/followup/query_fields.h"

#include "core/followup/rules.h"
#include "core/followup/sight.h"
#include "core/rules/packs.h"
#include "core/settings/settings.h"

#include <map>

namespace minyi::core::followup {

namespace {

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

/// What was rated by an answer after its window is no reply of the day; it counts in the month (workflows 3.3, window).
void leaveOutLate(const Ask& ask, Day day, std::map<std::string, FunnelRow>& rows)
{
    Stmt row = ask.db.rows("SELECT m.channel,m.first_rating FROM reply r INDEXED BY reply_late JOIN matter m ON m.rid=r.matter WHERE r.late=1 "
                           "AND r.received_at>=? AND m.day=? AND m.first_rated_at=r.received_at" +
                               notIntegrity(ask, "m.cause"),
                           startOf(day), day);
    while (row.step()) {
        const auto rating = row.get<std::optional<Rating>>(1);
        if (!rating)
            continue;
        FunnelRow& counts = rows[std::string(row.text(0))];
        --rated(counts, *rating);
        --counts.replied;
        ++counts.noReply;
        ++counts.late;
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

} // namespace

Result<FunnelAnswer> answer(const Ask& ask, const Funnel& question)
{
    FunnelAnswer out;
    out.day = question.day.value_or(dayOf(ask.now) - 1);
    out.basicWeight = settings::number(ask.db, "basic_weight", dayOf(ask.now));
    auto counts = countDays(ask, out.day, out.day);
    leaveOutLate(ask, out.day, counts);
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
    Stmt calls = ask.db.rows(std::string("SELECT count(DISTINCT c.matter),count(DISTINCT CASE WHEN c.outcome='answered' THEN c.matter END) FROM "
                             "matter m JOIN call c ON c.matter=m.rid WHERE m.day=? AND c.round=1") + notIntegrity(ask, "m.cause"),
                             out.day);
    if (calls.step()) {
        out.calls = calls.integer(0);
        out.callsAnswered = calls.integer(1);
    }
    return out;
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

} // namespace minyi::core::followup
