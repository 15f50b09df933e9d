#include "core/appeals/query_fields.h"

#include "core/appeals/found.h"
#include "core/base/mask.h"
#include "core/followup/rules.h"
#include "core/staff/table.h"

#include <algorithm>
#include <array>

namespace minyi::core::appeals {

namespace {

constexpr std::int64_t kPage = 200;
constexpr std::string_view kOpenClock = "(SELECT min(due) FROM due d WHERE d.agg=a.uid AND d.done IS NULL)";

/// The rule of sight for a statement that calls the appeal `a`.
std::string sight(const Actor& actor)
{
    std::string sql = actor.may(Permission::SeeIntegrity) ? "" : " AND coalesce(a.outcome,'')<>'to_discipline'";
    if (!actor.seesAllUnits)
        sql += " AND a.unit=" + std::to_string(actor.unit);
    return sql;
}

std::string only(View view, Instant now)
{
    switch (view) {
    case View::Waiting: return " AND a.closed_at IS NULL AND a.state<>'answered'";
    case View::Overdue: return " AND a.closed_at IS NULL AND " + std::string(kOpenClock) + "<=" + std::to_string(now.ms);
    case View::ToRate: return " AND a.closed_at IS NULL AND a.state='answered'";
    case View::Done: return " AND a.closed_at IS NOT NULL";
    case View::All: return "";
    }
    return "";
}

/// The index that leads: the open ones are few, else the unit's own.
std::string_view leads(View view, const Actor& actor)
{
    if (view != View::Done && view != View::All)
        return " INDEXED BY appeal_open";
    return actor.seesAllUnits ? "" : " INDEXED BY appeal_unit";
}

std::vector<ListRow> listed(const Ask& ask, std::string_view index, const std::string& where, std::int64_t before, std::int64_t limit)
{
    std::vector<ListRow> rows;
    Stmt row = ask.db.rows("SELECT a.rid,a.ver,a.source,coalesce(a.number,a.source_id),a.kind,a.state,u.name,a.person,a.summary,"
                           "a.received_at,(SELECT d.rule FROM due d WHERE d.agg=a.uid AND d.done IS NULL ORDER BY d.due,d.rule LIMIT 1)," +
                               std::string(kOpenClock) +
                               ",a.rating,a.outcome,a.return_asked_at IS NOT NULL OR a.extension_asked IS NOT NULL FROM appeal a" +
                               std::string(index) + " LEFT JOIN unit u ON u.rid=a.unit WHERE a.rid<?" + where +
                               " ORDER BY a.rid DESC LIMIT ?",
                           before, limit);
    while (row.step())
        rows.push_back({{row.integer(0)}, row.integer(1), row.get<Source>(2), std::string(row.text(3)), row.get<Kind>(4),
                        row.get<State>(5), std::string(row.text(6)), maskedName(row.text(7)), std::string(row.text(8)),
                        row.get<Instant>(9), std::string(row.text(10)), row.get<std::optional<Instant>>(11),
                        row.get<std::optional<followup::Rating>>(12), row.get<std::optional<Outcome>>(13), row.integer(14) != 0});
    return rows;
}

std::int64_t counted(const Ask& ask, View view)
{
    return ask.db.one<std::int64_t>("SELECT count(*) FROM appeal a" + std::string(leads(view, ask.actor)) + " WHERE 1" +
                                    only(view, ask.now) + sight(ask.actor))
        .value_or(0);
}

/// A step that needs an asking first is shown when there was one.
bool isDue(const Appeal& appeal, Step step)
{
    switch (step) {
    case Step::GrantReturn:
    case Step::RefuseReturn: return appeal.returnAskedAt.has_value();
    case Step::ReturnToHotline: return appeal.returnAskedAt && appeal.source == Source::O12345;
    case Step::AskReturn: return !appeal.returnAskedAt && !appeal.returnRefusedAt;
    case Step::Sign: return !appeal.returnAskedAt;
    case Step::AskExtension: return !appeal.extensionAsked && appeal.extensionDays == 0 && !appeal.repliedAt;
    case Step::GrantExtension:
    case Step::RefuseExtension: return appeal.extensionAsked.has_value();
    default: return true;
    }
}

/// From the same number, the newest first.
std::vector<ListRow> fromNumber(const Ask& ask, const std::string& number, std::int64_t before, bool answered)
{
    std::vector<ListRow> rows;
    for (const Appeal& one : select<Appeal>(ask.db, "WHERE phone=? AND rid<? ORDER BY rid DESC LIMIT 50", number, before))
        if (sees(ask.actor, one) && (!answered || one.repliedAt))
            rows.push_back(listed(ask, "", " AND a.rid=" + std::to_string(one.id.value), one.id.value + 1, 1).front());
    return rows;
}

std::vector<Step> stepsOf(const Actor& actor, const Appeal& appeal, bool mayRepeat)
{
    constexpr std::array kByRating = {Step::RateWell, Step::RatePoor, Step::RatePoorAtOnce, Step::RatePoorAgain, Step::NotReached};
    std::vector<Step> steps;
    for (const Move& move : kMoves)
        if (move.from == appeal.state && std::ranges::find(kByRating, move.step) == kByRating.end() && isDue(appeal, move.step) &&
            (move.step != Step::Link || mayRepeat) && mayStep(actor, appeal, move.step))
            steps.push_back(move.step);
    return steps;
}

} // namespace

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question)
{
    std::string where = only(question.view, ask.now) + sight(ask.actor);
    if (question.source)
        where.append(" AND a.source='").append(toText(*question.source)).append("'");
    return listed(ask, leads(question.view, ask.actor), where, question.after ? question.after->value : INT64_MAX,
                  std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kPage));
}

Result<CountsAnswer> answer(const Ask& ask, const Counts&)
{
    return CountsAnswer{counted(ask, View::Waiting), counted(ask, View::Overdue), counted(ask, View::ToRate),
                        counted(ask, View::Done), counted(ask, View::All)};
}

Result<CardAnswer> answer(const Ask& ask, const Card& question)
{
    const auto appeal = find(ask.db, question.appeal);
    if (!appeal || !sees(ask.actor, *appeal))
        return refuse(Why::NotFound, "appeal");
    CardAnswer out;
    const std::int64_t row = appeal->id.value;
    out.row = listed(ask, "", " AND a.rid=" + std::to_string(row), row + 1, 1).front();
    out.phone = maskedPhone(appeal->phone);
    out.wish = appeal->wish;
    out.named = appeal->named;
    out.recording = appeal->recording.value_or("");
    out.takenBy = staff::nameOf(ask.db, appeal->takenBy);
    out.answer = appeal->answer.value_or("");
    out.answerWay = appeal->answerWay.value_or("");
    out.answeredBy = staff::nameOf(ask.db, appeal->answeredBy);
    out.answeredAt = appeal->answeredAt;
    out.returns = appeal->returns;
    out.returnGrounds = appeal->returnGrounds.value_or("");
    out.extensionAsked = appeal->extensionAsked;
    out.extensionReason = appeal->extensionReason.value_or("");
    out.extensionDays = appeal->extensionDays;
    out.solved = appeal->solved;
    out.kept = appeal->kept;
    out.newFacts = appeal->newFacts.value_or("");
    out.reason = appeal->reason.value_or("");
    out.repeatOf = appeal->repeatOf;
    if (const auto first = find(ask.db, appeal->repeatOf); first && sees(ask.actor, *first))
        out.repeatNumber = first->number.value_or(first->sourceId);
    out.repeats = repeatsOf(ask.db, appeal->repeatOf ? appeal->repeatOf : appeal->id);
    out.matter = appeal->matter;
    for (const auto& due : deadlines::duesOf(ask.db, appeal->uid))
        out.clocks.push_back({due.rule, due.start, due.due, due.lastDay, due.done});
    std::ranges::sort(out.clocks, {}, &Clock::due);
    if (ask.actor.may(Permission::TakeAppeal) && appeal->state == State::Accepted)
        out.earlier = fromNumber(ask, appeal->phone, row, true);
    out.steps = stepsOf(ask.actor, *appeal, !out.earlier.empty());
    out.timeline = staff::timelineOf(ask.db, {appeal->uid});
    return out;
}

Result<std::vector<ListRow>> answer(const Ask& ask, const Earlier& question)
{
    const std::string number = followup::normalise(question.phone).number;
    if (number.empty())
        return std::vector<ListRow>{};
    return fromNumber(ask, number, INT64_MAX, false);
}

Result<std::vector<ReportRow>> answer(const Ask& ask, const ToReport&)
{
    std::vector<ReportRow> rows;
    for (const Appeal& one : toReport(ask.db)) {
        if (!sees(ask.actor, one))
            continue;
        const auto unit = find(ask.db, one.unit);
        const bool back = one.outcome == Outcome::ToHotline;
        rows.push_back({one.id, one.sourceId, back ? "returned" : "answered", unit ? unit->name : "",
                        back ? one.reason.value_or("") : one.answer.value_or(""), back ? "" : one.answerWay.value_or(""),
                        back ? one.closedAt : one.answeredAt});
    }
    return rows;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<List>();
    catalog.question<Counts>();
    catalog.question<Card>();
    catalog.question<Earlier>();
    catalog.question<ToReport>();
}

} // namespace minyi::core::appeals
