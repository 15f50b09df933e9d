#include "core/recordings/table.h"

namespace minyi::core::recordings {

namespace {

std::vector<Sound> sounds(Stmt row)
{
    std::vector<Sound> all;
    while (row.step())
        all.push_back({std::string(row.text(0)), std::string(row.text(1))});
    return all;
}

} // namespace

Surroundings around(Db& db, const Actor& actor, Id<followup::Matter> matter, Id<followup::Call> call)
{
    Surroundings found;
    Stmt row = db.rows("SELECT coalesce(m.cause,'')='C07' OR EXISTS(SELECT 1 FROM call c WHERE c.matter=m.rid AND c.cause='C07'),"
                       "EXISTS(SELECT 1 FROM work_order o WHERE o.matter=m.rid AND o.cause='C07'),"
                       "EXISTS(SELECT 1 FROM objection b WHERE b.matter=m.rid AND b.state='in_examination'),"
                       "EXISTS(SELECT 1 FROM work_order o WHERE o.matter=m.rid),"
                       "EXISTS(SELECT 1 FROM work_order o WHERE o.matter=m.rid AND o.closed_at IS NULL AND o.state<>'merged'),"
                       "EXISTS(SELECT 1 FROM objection b WHERE b.matter=m.rid AND b.state IN "
                       "('in_examination','examined','to_countersign','appealed')),"
                       "EXISTS(SELECT 1 FROM call c WHERE c.rid=? AND c.caller=?) FROM matter m WHERE m.rid=?",
                       call.value, actor.officer, matter);
    if (row.step())
        found = {row.integer(0) != 0 || row.integer(1) != 0, row.integer(2) != 0, row.integer(3) != 0,
                 row.integer(4) != 0 || row.integer(5) != 0, row.integer(6) != 0};
    return found;
}

std::optional<Id<followup::Call>> callOf(Db& db, const std::string& number, Instant from, int minutes)
{
    return db.one<Id<followup::Call>>("SELECT c.rid FROM matter m JOIN call c ON c.matter=m.rid WHERE m.phone=? AND c.at BETWEEN ? AND ? "
                                      "ORDER BY c.at,c.rid LIMIT 1",
                                      number, from, from + minutes * kMinute);
}

std::vector<Candidate> candidates(Db& db, Day from, Day to)
{
    std::vector<Candidate> all;
    Stmt row = db.rows("SELECT c.matter,c.rid,c.uid,CASE WHEN c.cause IN ('C08','C09','C10','C11') THEN c.cause ELSE '' END FROM call c "
                       "JOIN matter m ON m.rid=c.matter WHERE c.at>=? AND c.at<? AND c.round=1 AND c.outcome='answered' AND "
                       "coalesce(m.cause,'')<>'C07' AND NOT EXISTS(SELECT 1 FROM call h WHERE h.matter=m.rid AND h.cause='C07')",
                       startOf(from), startOf(to + 1));
    while (row.step())
        all.push_back({{row.integer(0)}, {row.integer(1)}, row.get<Uid>(2), std::string(row.text(3))});
    return all;
}

bool isRecorded(Db& db, Id<followup::Call> call)
{
    return db.one<std::int64_t>("SELECT 1 FROM recording WHERE call=? AND removed_at IS NULL LIMIT 1", call).has_value();
}

std::vector<Sound> keptSounds(Db& db)
{
    return sounds(db.rows("SELECT DISTINCT hash,suffix FROM recording WHERE removed_at IS NULL ORDER BY hash"));
}

std::vector<Sound> removedSounds(Db& db, Instant since)
{
    return sounds(db.rows("SELECT DISTINCT r.hash,r.suffix FROM recording r WHERE r.removed_at>=? AND NOT EXISTS(SELECT 1 FROM recording k "
                          "WHERE k.hash=r.hash AND k.suffix=r.suffix AND k.removed_at IS NULL)",
                          since));
}

} // namespace minyi::core::recordings
