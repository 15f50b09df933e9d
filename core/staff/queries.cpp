#include "core/staff/queries.h"

#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::staff {

Result<std::vector<RosterRow>> answer(const Ask& ask, const Roster&)
{
    std::vector<RosterRow> rows;
    for (const Officer& officer : select<Officer>(ask.db, "ORDER BY rid")) {
        const auto unit = find(ask.db, officer.unit);
        rows.push_back({officer.account, officer.name, unit ? unit->code : "", unit ? unit->name : "",
                        rolesOf(ask.db, officer.id), officer.active});
    }
    return rows;
}

Result<std::vector<UnitRow>> answer(const Ask& ask, const Units&)
{
    std::vector<UnitRow> rows;
    for (const Unit& unit : select<Unit>(ask.db, "ORDER BY code"))
        rows.push_back({unit.id, unit.code, unit.name, unit.nameEn, unit.kind});
    return rows;
}

Result<Credentials> answer(const Ask& ask, const FindCredentials& question)
{
    if (!ask.actor.isSystem())
        return refuse(Why::NotAllowed);
    Credentials credentials;
    const auto officer = officerByAccount(ask.db, question.account);
    const auto actor = actorOf(ask.db, question.account);
    if (!officer || !actor)
        return credentials;
    credentials.known = true;
    credentials.passHash = officer->passHash.value_or("");
    credentials.actor = *actor;
    credentials.failures = failuresSince(ask.db, officer->uid, ask.now - 10 * kMinute);
    credentials.lastFailure = ask.db
                                  .one<Instant>("SELECT at FROM fact WHERE agg=? AND happened=? ORDER BY rid DESC LIMIT 1",
                                                officer->uid, Happened::SignInFailed)
                                  .value_or(Instant{});
    return credentials;
}

std::vector<TimelineRow> timelineOf(Db& db, const std::vector<Uid>& aggregates)
{
    std::vector<std::pair<std::int64_t, TimelineRow>> found;
    for (const Uid& agg : aggregates) {
        Stmt row = db.rows("SELECT f.rid,f.at,f.happened,coalesce(o.name,''),coalesce(o.account,'system'),f.role,"
                           "coalesce(u.name,''),f.payload FROM fact f LEFT JOIN officer o ON o.uid=f.actor LEFT JOIN unit u "
                           "ON u.uid=f.unit WHERE f.agg=? ORDER BY f.rid",
                           agg);
        while (row.step())
            found.emplace_back(row.integer(0),
                               TimelineRow{row.get<Instant>(1), std::string(row.text(2)), std::string(row.text(3)),
                                           std::string(row.text(4)), std::string(toText(static_cast<Role>(row.integer(5)))),
                                           std::string(row.text(6)), Json::parse(row.text(7), nullptr, false)});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<TimelineRow> rows;
    for (auto& [order, row] : found)
        rows.push_back(std::move(row));
    return rows;
}

} // namespace minyi::core::staff
