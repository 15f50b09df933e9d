#include "core/reports/table.h"

#include "core/followup/sight.h"
#include "core/orders/table.h"

namespace minyi::core::reports {

std::int64_t printsOf(Db& db, int year)
{
    const std::string from = "P" + std::to_string(year) + "-", to = "P" + std::to_string(year) + ".";
    return db.one<std::int64_t>("SELECT count(*) FROM print WHERE number BETWEEN ? AND ?", from, to).value_or(0);
}

std::int64_t circularSerial(Db& db, int year, const std::string& month)
{
    const Day first = *dayFrom(year, 1, 1);
    Stmt row = db.rows("SELECT subject FROM print WHERE form='circular' AND at>=? AND at<? GROUP BY subject ORDER BY min(rid)", startOf(first),
                       startOf(*dayFrom(year + 1, 1, 1)));
    std::int64_t serial = 1;
    for (; row.step() && row.text(0) != month; ++serial) {
    }
    return serial;
}

std::vector<UnitCause> causesByUnit(const Ask& ask, Day from, Day to)
{
    const bool all = ask.actor.may(Permission::SeeIntegrity);
    Stmt row = ask.db.rows("SELECT u.name,m.cause,count(*),m.unit FROM matter m JOIN unit u ON u.rid=m.unit WHERE m.day BETWEEN ? AND ? AND "
                           "m.first_rating IN ('dissatisfied','very_dissatisfied') AND m.cause IS NOT NULL GROUP BY m.unit,m.cause ORDER BY "
                           "u.name,3 DESC,2",
                           from, to);
    std::vector<UnitCause> causes;
    while (row.step())
        if ((all || row.text(1) != "C07") && (ask.actor.seesAllUnits || row.integer(3) == ask.actor.unit))
            causes.push_back({std::string(row.text(0)), std::string(row.text(1)), row.integer(2)});
    return causes;
}

std::map<std::string, std::int64_t> deliveredOn(const Ask& ask, Day day)
{
    Stmt row = ask.db.rows("SELECT m.channel,count(DISTINCT m.rid) FROM matter m JOIN message s ON s.matter=m.rid WHERE m.day=? AND "
                           "s.state='delivered'" + followup::notIntegrity(ask, "m.cause") + " GROUP BY 1",
                           day);
    std::map<std::string, std::int64_t> counts;
    while (row.step())
        counts[std::string(row.text(0))] = row.integer(1);
    return counts;
}

std::int64_t openOrders(const Ask& ask)
{
    return ask.db.one<std::int64_t>("SELECT count(*) FROM work_order o WHERE o.closed_at IS NULL AND o.state<>'merged'" + orders::sightSql(ask.actor)).value_or(0);
}

std::vector<UrgentOrder> urgentOrders(const Ask& ask, std::int64_t most)
{
    Stmt row = ask.db.rows("SELECT o.number,m.channel,o.cause,d.due FROM due d INDEXED BY due_open_kind JOIN work_order o ON o.rid=d.row JOIN "
                           "matter m ON m.rid=o.matter WHERE d.done IS NULL AND d.kind=3 AND d.rule='followup_completion' AND "
                           "d.due<9223372036854775807" + orders::sightSql(ask.actor) + " ORDER BY d.due,d.row LIMIT ?",
                           most);
    std::vector<UrgentOrder> orders;
    while (row.step())
        orders.push_back({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), row.get<Instant>(3)});
    return orders;
}

std::vector<NamedOrder> namedOrders(Db& db, Day from, Day to)
{
    Stmt row = db.rows("SELECT DISTINCT u.name,o.number FROM fact f INDEXED BY fact_happened JOIN work_order o ON o.uid=f.agg JOIN unit u ON "
                       "u.rid=o.unit WHERE f.happened='escalated' AND f.at>=? AND f.at<? AND json_extract(f.payload,'$.named') AND "
                       "o.cause<>'C07' ORDER BY u.name,o.rid",
                       startOf(from), startOf(to + 1));
    std::vector<NamedOrder> orders;
    while (row.step())
        orders.push_back({std::string(row.text(0)), std::string(row.text(1))});
    return orders;
}

std::optional<Recorded> secondRecording(Db& db, Id<followup::Matter> matter)
{
    Stmt row = db.rows("SELECT r.started_at,r.seconds,r.hash FROM recording r JOIN call c ON c.rid=r.call WHERE c.matter=? AND c.round=2 ORDER BY "
                       "c.at DESC,r.rid DESC LIMIT 1",
                       matter);
    if (!row.step())
        return {};
    return Recorded{row.get<Instant>(0), row.get<std::optional<std::int64_t>>(1), std::string(row.text(2))};
}

bool printed(Db& db, const std::string& form, const std::string& subject)
{
    return db.one<std::int64_t>("SELECT 1 FROM print WHERE form=? AND subject=? LIMIT 1", form, subject).has_value();
}

namespace {

/// The last of what decides a case and of what takes a decision back.
void addOutcome(Db& db, const Uid& file, CaseMore& more)
{
    Stmt row = db.rows("SELECT happened,at FROM fact WHERE agg=? AND happened IN ('filing_declined','case_transferred','mediation_kept',"
                       "'penalty_decided','no_penalty_decided','turned_criminal','turned_administrative','investigation_ended',"
                       "'sent_for_prosecution','case_withdrawn','case_reopened','sent_back','filed_again') ORDER BY rid DESC LIMIT 1",
                       file);
    if (!row.step() || row.text(0) == "case_reopened" || row.text(0) == "sent_back" || row.text(0) == "filed_again")
        return;
    more.outcome = row.text(0);
    more.outcomeAt = row.get<Instant>(1);
}

void addSteps(Db& db, Id<cases::CaseFile> file, CaseMore& more)
{
    Stmt row = db.rows("SELECT step,(SELECT count(*) FROM case_step WHERE file=?1) FROM case_step WHERE file=?1 "
                       "ORDER BY at DESC,rid DESC LIMIT 1",
                       file);
    if (!row.step())
        return;
    more.lastStep = row.text(0);
    more.steps = row.integer(1);
}

} // namespace

CaseMore moreOf(Db& db, Id<cases::CaseFile> file, bool imported)
{
    CaseMore more;
    Stmt row = db.rows("SELECT c.uid,c.filed_at,(SELECT count(*) FROM case_person p WHERE p.file=c.rid AND p.removed=0) FROM "
                       "case_file c WHERE c.rid=?",
                       file);
    if (!row.step())
        return more;
    more.filedAt = row.get<std::optional<Instant>>(1);
    more.people = row.integer(2);
    if (imported)
        addSteps(db, file, more);
    else
        addOutcome(db, row.get<Uid>(0), more);
    return more;
}

} // namespace minyi::core::reports
