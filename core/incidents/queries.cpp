#include "core/incidents/query_fields.h"

#include "core/base/mask.h"
#include "core/cases/rules.h"
#include "core/incidents/table.h"
#include "core/incidents/timely.h"

#include <algorithm>

namespace minyi::core::incidents {

namespace {

constexpr std::int64_t kPage = 200;
constexpr Day kFirst{0};
constexpr Day kLast{100'000};

/// Which rows of which index: days of receipt, and one unit, several or, if none is named, all.
struct Range {
    Instant from = startOf(kFirst);
    Instant to = startOf(kLast);
    std::vector<std::int64_t> units;

    bool oneUnit() const { return units.size() == 1; }
    std::string where(std::string_view column) const
    {
        if (units.empty())
            return {};
        std::string list;
        for (const auto unit : units)
            list += (list.empty() ? "" : ",") + std::to_string(unit);
        return " AND " + std::string(column) + (oneUnit() ? "=" + list : " IN (" + list + ")");
    }
};

/// Refused where a unit is named that the asker may not see.
Result<Range> rangeOf(const Ask& ask, const std::optional<Day>& from, const std::optional<Day>& to,
                      const std::optional<Id<staff::Unit>>& unit)
{
    const Sight sight = sightOf(ask.db, ask.actor);
    if (unit && !sight.sees(unit->value))
        return refuse(Why::NotAllowed, "unit");
    Range range;
    range.from = startOf(from.value_or(kFirst));
    range.to = startOf(to.value_or(kLast - 1) + 1);
    range.units = unit ? std::vector{unit->value} : sight.units;
    return range;
}

/// Where a page begins: before the last row of the page before, else at the end of the range.
struct From {
    Instant at;
    std::int64_t row = 0;
};

From startOfPage(Db& db, const std::optional<Id<Incident>>& after, const Range& range)
{
    const auto last = after ? db.one<Instant>("SELECT received_at FROM incident WHERE rid=?", *after) : std::nullopt;
    return last && *last < range.to ? From{*last, after->value} : From{range.to, 0};
}

ListRow rowOf(const Stmt& row, Instant now)
{
    ListRow out{{row.integer(0)}, row.integer(1), row.get<Channel>(2), std::string(row.text(3)), {row.integer(4)},
                std::string(row.text(5)), row.get<Instant>(6), maskedName(row.text(7)), std::string(row.text(8)),
                std::string(row.text(9)), std::string(row.text(10)), row.integer(11) != 0,
                row.get<std::optional<Outcome>>(12), row.get<std::optional<Instant>>(13), row.get<std::optional<Instant>>(14),
                Status::Open};
    if (out.outcome)
        out.status = out.due && out.outcomeAt > out.due ? Status::Late : Status::Settled;
    else if (out.due && now > *out.due)
        out.status = Status::Overdue;
    return out;
}

constexpr std::string_view kRow =
    "SELECT i.rid,i.ver,i.channel,coalesce(i.number,i.source_id),i.unit,u.name,i.received_at,i.reporter,i.place,i.type,"
    "coalesce(o.name,i.handler_text),i.complex,i.outcome,i.outcome_at,i.due FROM incident i ";
constexpr std::string_view kJoins = "LEFT JOIN unit u ON u.rid=i.unit LEFT JOIN officer o ON o.rid=i.handler WHERE ";

/// The index that leads: the few open or late ones first, else the unit's own.
std::string_view leads(std::optional<Status> status, const Range& range)
{
    if (status == Status::Open || status == Status::Overdue)
        return "INDEXED BY incident_open ";
    if (status == Status::Late)
        return "INDEXED BY incident_late ";
    return range.oneUnit() ? "INDEXED BY incident_unit " : "INDEXED BY incident_received ";
}

std::string only(std::optional<Status> status, Instant now)
{
    if (!status)
        return {};
    switch (*status) {
    case Status::Open: return "i.outcome IS NULL AND ";
    case Status::Overdue: return "i.outcome IS NULL AND i.due<" + std::to_string(now.ms) + " AND ";
    case Status::Settled: return "i.outcome IS NOT NULL AND ";
    case Status::Late: return "i.outcome_at>i.due AND ";
    }
    return {};
}

struct Page {
    std::optional<Status> status;
    std::optional<Channel> channel;
    From from;
    std::int64_t limit = kPage;
};

std::vector<ListRow> listed(const Ask& ask, const Range& range, const Page& page)
{
    std::string sql(kRow);
    sql.append(leads(page.status, range)).append(kJoins).append(only(page.status, ask.now));
    if (page.channel)
        sql.append("i.channel='").append(toText(*page.channel)).append("' AND ");
    sql += "i.received_at>=? AND (i.received_at,i.rid)<(?,?)" + range.where("i.unit") + " ORDER BY i.received_at DESC,i.rid DESC LIMIT ?";
    std::vector<ListRow> rows;
    Stmt row = ask.db.rows(sql, range.from, page.from.at, page.from.row, page.limit);
    while (row.step())
        rows.push_back(rowOf(row, ask.now));
    return rows;
}

std::int64_t limitOf(const std::optional<std::int64_t>& asked)
{
    return std::clamp<std::int64_t>(asked.value_or(kPage), 1, kPage);
}

CountsAnswer counted(const Ask& ask, const Range& range)
{
    const std::string days = " received_at>=? AND received_at<?" + range.where("unit");
    const std::string leading = range.oneUnit() ? "incident_unit" : "incident_received";
    CountsAnswer out;
    out.received = ask.db.one<std::int64_t>("SELECT count(*) FROM incident INDEXED BY " + leading + " WHERE" + days, range.from,
                                            range.to)
                       .value_or(0);
    Stmt open = ask.db.rows("SELECT count(*),coalesce(sum(due<?),0) FROM incident INDEXED BY incident_open WHERE outcome IS NULL AND" +
                                days,
                            ask.now, range.from, range.to);
    if (open.step()) {
        out.open = open.integer(0);
        out.overdue = open.integer(1);
    }
    out.late = ask.db.one<std::int64_t>("SELECT count(*) FROM incident INDEXED BY incident_late WHERE outcome_at>due AND" + days,
                                        range.from, range.to)
                   .value_or(0);
    out.settled = out.received - out.open;
    return out;
}

bool newer(const ListRow& a, const ListRow& b)
{
    return a.receivedAt != b.receivedAt ? a.receivedAt > b.receivedAt : a.id > b.id;
}

std::string shownNumber(const Incident& incident)
{
    return incident.number.value_or(incident.sourceId);
}

/// What hangs on an incident: its case, the first record, the repeats.
void addLinks(const Ask& ask, const Incident& incident, CardAnswer& out)
{
    if (const auto file = incident.file ? find(ask.db, incident.file) : std::nullopt; file && !cases::isSealed(*file)) {
        out.file = file->id;
        out.caseNumber = file->number.value_or(file->sourceId.value_or(""));
    }
    if (const auto first = incident.linkedTo ? find(ask.db, incident.linkedTo) : std::nullopt)
        out.linkedNumber = shownNumber(*first);
    const Sight sight = sightOf(ask.db, ask.actor);
    Stmt repeat = ask.db.rows("SELECT rid,unit FROM incident WHERE linked_to=? ORDER BY rid", incident.id);
    while (repeat.step())
        if (sight.sees(repeat.integer(1)))
            out.repeats.push_back({repeat.integer(0)});
}

} // namespace

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question)
{
    const auto range = rangeOf(ask, question.from, question.to, question.unit);
    if (!range)
        return tl::unexpected(range.error());
    const From from = startOfPage(ask.db, question.after, *range);
    return listed(ask, *range, {question.status, question.channel, from, limitOf(question.limit)});
}

Result<CountsAnswer> answer(const Ask& ask, const Counts& question)
{
    const auto range = rangeOf(ask, question.from, question.to, question.unit);
    if (!range)
        return tl::unexpected(range.error());
    return counted(ask, *range);
}

Result<UnfiledAnswer> answer(const Ask& ask, const Unfiled& question)
{
    const Range range = *rangeOf(ask, question.day, question.day, {});
    const From from = startOfPage(ask.db, question.after, range);
    const auto limit = limitOf(question.limit);
    UnfiledAnswer out;
    const auto open = listed(ask, range, {Status::Open, {}, from, limit});
    const auto late = listed(ask, range, {Status::Late, {}, from, limit});
    std::merge(open.begin(), open.end(), late.begin(), late.end(), std::back_inserter(out.rows), newer);
    out.rows.resize(std::min(out.rows.size(), static_cast<std::size_t>(limit)));
    const auto counts = counted(ask, range);
    out.open = counts.open;
    out.overdue = counts.overdue;
    out.late = counts.late;
    return out;
}

Result<CardAnswer> answer(const Ask& ask, const Card& question)
{
    const auto incident = find(ask.db, question.incident);
    if (!incident || !sightOf(ask.db, ask.actor).sees(incident->unit.value))
        return refuse(Why::NotFound, "incident");
    CardAnswer out;
    Stmt row = ask.db.rows(std::string(kRow) + std::string(kJoins) + "i.rid=?", incident->id);
    if (row.step())
        out.row = rowOf(row, ask.now);
    out.sourceId = incident->sourceId;
    out.phone = maskedPhone(incident->phone);
    out.summary = incident->summary;
    out.dispatchedAt = incident->dispatchedAt;
    out.arrivedAt = incident->arrivedAt;
    out.fedBackAt = incident->fedBackAt;
    out.reason = incident->reason.value_or("");
    out.linkedTo = incident->linkedTo;
    addLinks(ask, *incident, out);
    out.timeline = staff::timelineOf(ask.db, {incident->uid});
    return out;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<List>();
    catalog.question<Counts>();
    catalog.question<Unfiled>();
    catalog.question<Card>();
    catalog.question<Timely>();
}

} // namespace minyi::core::incidents
