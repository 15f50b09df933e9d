#include "core/followup/query_fields.h"

#include "core/followup/rules.h"
#include "core/followup/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace minyi::core::followup {

namespace {

constexpr std::int64_t kPage = 200;

/// One grouped pass over a day range through the covering index matter_day.
std::map<std::string, FunnelRow> countDays(Db& db, Day from, Day to)
{
    std::map<std::string, FunnelRow> rows;
    Stmt row = db.rows("SELECT channel,state,coalesce(first_rating,''),coalesce(reason,''),sent_at IS NOT NULL,count(*) FROM "
                       "matter WHERE day BETWEEN ? AND ? GROUP BY 1,2,3,4,5",
                       from, to);
    while (row.step()) {
        FunnelRow& counts = rows[std::string(row.text(0))];
        const auto state = fromText<State>(row.text(1));
        const auto rating = fromText<Rating>(row.text(2));
        const std::string reason(row.text(3));
        const bool sent = row.integer(4) != 0;
        const std::int64_t n = row.integer(5);
        counts.taken += n;
        if (state == State::Excluded) {
            (reason == "merged" || reason == "frequency" ? counts.merged : counts.excluded) += n;
            continue;
        }
        counts.due += n;
        counts.sent += sent ? n : 0;
        counts.replied += sent && rating ? n : 0;
        counts.noReply += sent && !rating ? n : 0;
        if (rating)
            (isPoor(*rating) ? counts.dissatisfied : *rating == Rating::Basically ? counts.basically : counts.satisfied) += n;
        counts.toCall += state == State::ToCall || state == State::InCall ? n : 0;
        counts.failed += reason == "failed" || reason == "expired" ? n : 0;
        counts.uncertain += reason == "uncertain" ? n : 0;
    }
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

std::string whyToCall(const Matter& matter)
{
    if (matter.firstRating && isPoor(*matter.firstRating))
        return "dissatisfied";
    return matter.reason.value_or("reopened");
}

} // namespace

std::string maskedName(std::string_view name)
{
    std::vector<std::string> characters;
    for (const char c : name) {
        if ((c & 0xc0) != 0x80)
            characters.emplace_back();
        if (!characters.empty())
            characters.back() += c;
    }
    if (characters.size() < 2)
        return std::string(name);
    return characters.front() + "*" + (characters.size() > 2 ? characters.back() : "");
}

std::string maskedPhone(std::string_view phone)
{
    if (phone.size() < 8)
        return phone.empty() ? "" : "****";
    return std::string(phone.substr(0, 3)) + "****" + std::string(phone.substr(phone.size() - 4));
}

std::optional<double> percent(double count, double of)
{
    if (of <= 0)
        return {};
    return std::floor(count / of * 10000.0 + 0.5 + 1e-9) / 100.0;
}

Result<bool> answer(const Ask& ask, const RunMade&)
{
    return ask.db
        .one<std::int64_t>("SELECT 1 FROM fact WHERE happened=? AND at>=? LIMIT 1", Happened::RunMade, startOf(dayOf(ask.now)))
        .has_value();
}

Result<FunnelAnswer> answer(const Ask& ask, const Funnel& question)
{
    FunnelAnswer out;
    out.day = question.day.value_or(dayOf(ask.now) - 1);
    out.basicWeight = settings::number(ask.db, "basic_weight", dayOf(ask.now));
    auto counts = countDays(ask.db, out.day, out.day);
    Stmt orders = ask.db.rows("SELECT m.channel,count(*) FROM matter m JOIN work_order o ON o.matter=m.rid WHERE m.day=? GROUP BY 1",
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
    out.causes = counted(ask.db.rows("SELECT cause,count(*) FROM matter WHERE day=? AND cause IS NOT NULL GROUP BY 1 ORDER BY 2 "
                                     "DESC,1",
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
    for (const Matter& m : select<Matter>(ask.db,
                                          "WHERE state IN ('to_call','in_call') AND (call_since,rid)>(?,?) ORDER BY "
                                          "call_since,rid LIMIT ?",
                                          since, last ? last->id.value : std::int64_t{0}, limit))
        rows.push_back({m.id, std::string(toText(m.channel)), maskedName(m.person), maskedPhone(m.phone), m.item, m.state,
                        whyToCall(m), m.callSince.value_or(Instant{}),
                        callClockStart(m.callSince.value_or(Instant{})) + hours * kHour, m.attempts,
                        staff::nameOf(ask.db, m.claimedBy), !m.handler.empty() && m.handler == ask.actor.account, m.callAt});
    return rows;
}

Result<MatterAnswer> answer(const Ask& ask, const MatterCard& question)
{
    const auto m = find(ask.db, question.matter);
    if (!m)
        return refuse(Why::NotFound, "matter");
    const auto unit = find(ask.db, m->unit);
    MatterAnswer out{m->id, m->ver, std::string(toText(m->channel)), m->sourceId, unit ? unit->name : "", m->handler, m->item,
                     m->handledAt, question.reveal ? m->person : maskedName(m->person),
                     question.reveal ? m->phone : maskedPhone(m->phone), m->note, m->state, m->reason, m->firstRating,
                     m->finalRating, m->cause, m->quote, m->attempts, staff::nameOf(ask.db, m->claimedBy), 0, {}};
    out.contacts90 = ask.db.one<std::int64_t>("SELECT count(*) FROM matter WHERE phone=? AND day>?", m->phone, m->day - 90).value_or(0);
    out.timeline = staff::timelineOf(ask.db, {m->uid});
    return out;
}

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question)
{
    const auto limit = std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kPage);
    const auto last = question.after ? find(ask.db, *question.after) : std::nullopt;
    const Day day = last ? last->day : question.to + 1;
    const std::int64_t row = last ? last->id.value : 0;
    std::string where = "WHERE day>=? AND (day,rid)<(?,?)";
    if (question.state)
        where += " AND state='" + std::string(toText(*question.state)) + "'";
    if (question.channel)
        where += " AND channel='" + std::string(toText(*question.channel)) + "'";
    std::vector<ListRow> rows;
    for (const Matter& m : select<Matter>(ask.db, where + " ORDER BY day DESC,rid DESC LIMIT ?", question.from, day, row, limit)) {
        const auto unit = find(ask.db, m.unit);
        rows.push_back({m.id, std::string(toText(m.channel)), m.sourceId, unit ? unit->name : "", m.item, m.handledAt,
                        maskedName(m.person), maskedPhone(m.phone), m.state, m.reason, m.firstRating, m.finalRating});
    }
    return rows;
}

Result<SatisfactionAnswer> answer(const Ask& ask, const Satisfaction& question)
{
    FunnelRow total;
    for (const auto& [channel, row] : countDays(ask.db, question.from, question.to))
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
    catalog.question<MatterCard>();
    catalog.question<List>();
    catalog.question<Satisfaction>();
    catalog.question<RunMade>();
}

} // namespace minyi::core::followup
