#include "core/metrics/faces.h"

#include "core/followup/table.h"
#include "core/orders/order.h"
#include "core/settings/settings.h"

namespace minyi::core::metrics {

namespace {

constexpr Instant kAlways{INT64_MAX};

} // namespace

Instant FaceReader::asOf(Day day)
{
    const std::int64_t month = followup::monthOf(civil(day));
    const auto known = m_locks.find(month);
    if (known != m_locks.end())
        return known->second;
    return m_locks.emplace(month, followup::lockedAt(m_db, day).value_or(kAlways)).first->second;
}

int FaceReader::callHours(Day day)
{
    const auto known = m_hours.find(day);
    if (known != m_hours.end())
        return known->second;
    return m_hours.emplace(day, settings::number(m_db, "call_deadline_hours", day)).first->second;
}

void FaceReader::addMessage(MatterFacts& facts, std::int64_t row)
{
    Stmt message = m_db.rows("SELECT handed_at,settled_at,state FROM message WHERE matter=? AND handed_at IS NOT NULL", row);
    while (message.step()) {
        if (!facts.handedAt)
            facts.handedAt = message.get<std::optional<Instant>>(0);
        if (message.text(2) == "delivered" && !facts.deliveredAt)
            facts.deliveredAt = message.get<std::optional<Instant>>(1);
    }
}

void FaceReader::addCalls(MatterFacts& facts, std::int64_t row)
{
    Stmt call = m_db.rows("SELECT at,outcome FROM call WHERE matter=? AND round=1 ORDER BY at", row);
    while (call.step()) {
        if (!facts.firstCallAt)
            facts.firstCallAt = call.get<Instant>(0);
        if (call.text(1) == "answered" && !facts.firstAnsweredAt)
            facts.firstAnsweredAt = call.get<Instant>(0);
    }
}

void FaceReader::addOrder(MatterFacts& facts, std::int64_t row)
{
    Stmt order = m_db.rows("SELECT second_at,second_rating,second_solved,completed_at,cause FROM work_order WHERE matter=? AND "
                           "state<>'merged' ORDER BY rid DESC LIMIT 1",
                           row);
    if (order.step()) {
        facts.secondAt = order.get<std::optional<Instant>>(0);
        facts.secondRating = order.get<std::optional<followup::Rating>>(1);
        facts.secondSolved = order.get<std::optional<followup::Solved>>(2);
        facts.completedAt = order.get<std::optional<Instant>>(3);
        if (order.text(4) == "C07")
            facts.cause = "C07";
    }
    facts.upheldAt = m_db.one<std::optional<Instant>>("SELECT upheld_at FROM objection WHERE matter=?", row).value_or(std::nullopt);
}

std::optional<MatterFacts> FaceReader::matterFacts(std::int64_t row)
{
    MatterFacts facts;
    {
        Stmt m = m_db.rows("SELECT day,unit,channel,state,reason,cause,first_rating,first_rated_at,rated_at,solved,sent_at,call_since,"
                           "first_call_since FROM matter WHERE rid=?",
                           row);
        if (!m.step())
            return {};
        facts.day = m.get<Day>(0);
        facts.unit = m.integer(1);
        facts.channel = m.text(2);
        facts.state = m.get<followup::State>(3);
        facts.reason = m.text(4);
        facts.cause = m.text(5);
        facts.firstRating = m.get<std::optional<followup::Rating>>(6);
        facts.firstRatedAt = m.get<std::optional<Instant>>(7);
        facts.ratedAt = m.get<std::optional<Instant>>(8);
        facts.solved = m.get<std::optional<followup::Solved>>(9);
        facts.sentAt = m.get<std::optional<Instant>>(10);
        facts.callSince = m.get<std::optional<Instant>>(11);
        facts.firstCallSince = m.get<std::optional<Instant>>(12);
    }
    // Most matters were never called and have no order: what cannot be there is not looked for.
    if (facts.state != followup::State::Intake && facts.state != followup::State::Excluded)
        addMessage(facts, row);
    if (facts.callSince)
        addCalls(facts, row);
    if (!facts.cause.empty())
        addOrder(facts, row);
    return facts;
}

std::optional<OrderFacts> FaceReader::orderFacts(std::int64_t row)
{
    Stmt o = m_db.rows("SELECT o.unit,o.cause,o.state,o.issued_at,d.due,d.last_day,o.fed_back_at,o.reworks,o.replied_day,o.uid FROM "
                       "work_order o LEFT JOIN due d ON d.agg=o.uid AND d.rule='followup_completion' WHERE o.rid=?",
                       row);
    if (!o.step())
        return {};
    OrderFacts facts;
    facts.unit = o.integer(0);
    facts.cause = o.text(1);
    const auto state = o.get<orders::State>(2);
    facts.counts = o.get<std::optional<Instant>>(3) && state != orders::State::Drafted && state != orders::State::Merged;
    facts.due = o.get<std::optional<Instant>>(4);
    if (facts.due && facts.due->ms == INT64_MAX) // paused: it counts when it goes on
        facts.counts = false;
    facts.lastDay = o.get<std::optional<Day>>(5).value_or(Day{});
    facts.fedBackAt = o.get<std::optional<Instant>>(6);
    facts.repliedDay = o.get<std::optional<Day>>(8);
    if (o.integer(7) > 0)
        facts.firstReturnedAt = m_db.one<std::optional<Instant>>("SELECT min(at) FROM fact WHERE agg=? AND happened='feedback_returned'",
                                                                 o.get<Uid>(9))
                                    .value_or(std::nullopt);
    return facts;
}

std::pair<std::optional<Face>, std::optional<Face>> FaceReader::matter(std::int64_t row)
{
    const auto facts = matterFacts(row);
    if (!facts)
        return {};
    std::pair<std::optional<Face>, std::optional<Face>> faces{faceOf(*facts, asOf(facts->day)), {}};
    if (facts->firstCallSince) {
        const int hours = callHours(dayOf(*facts->firstCallSince));
        // Where it is counted follows from when it began; how it stands, from the lock of that month.
        if (const auto when = callFaceOf(*facts, hours, kAlways))
            faces.second = callFaceOf(*facts, hours, asOf(when->day));
    }
    return faces;
}

std::optional<Face> FaceReader::face(Subject subject, std::int64_t row)
{
    if (subject == Subject::Matter)
        return matter(row).first;
    if (subject == Subject::Call)
        return matter(row).second;
    const auto facts = orderFacts(row);
    return facts ? faceOf(*facts, asOf(facts->lastDay)) : std::nullopt;
}

void FaceWriter::move(const Face& face, std::int64_t by)
{
    const std::int64_t month = followup::monthOf(civil(face.day));
    for (Sets sets = face.sets; sets; sets &= sets - 1)
        m_moved[{month, face.unit, face.sealed, __builtin_ctzll(sets)}] += by;
}

void FaceWriter::put(Subject subject, std::int64_t row, const std::optional<Face>& face)
{
    const int kind = static_cast<int>(subject);
    std::optional<Face> before;
    {
        Stmt kept = m_db.rows("SELECT day,unit,sealed,sets FROM figure_face WHERE kind=? AND row=?", kind, row);
        if (kept.step())
            before = Face{kept.get<Day>(0), kept.integer(1), kept.integer(2) != 0, static_cast<Sets>(kept.integer(3))};
    }
    if (before == face)
        return;
    if (!face)
        m_db.run("DELETE FROM figure_face WHERE kind=? AND row=?", kind, row);
    else
        m_db.run("INSERT OR REPLACE INTO figure_face(kind,row,day,unit,sealed,sets) VALUES(?,?,?,?,?,?)", kind, row, face->day, face->unit,
                 std::int64_t{face->sealed}, static_cast<std::int64_t>(face->sets));
    if (subject != Subject::Matter)
        return;
    if (before)
        move(*before, -1);
    if (face)
        move(*face, 1);
}

void FaceWriter::matter(std::int64_t row)
{
    const auto [face, call] = m_reader.matter(row);
    put(Subject::Matter, row, face);
    put(Subject::Call, row, call);
}

void FaceWriter::order(std::int64_t row)
{
    put(Subject::Order, row, m_reader.face(Subject::Order, row));
}

void FaceWriter::gone(std::int64_t matter)
{
    put(Subject::Matter, matter, {});
    put(Subject::Call, matter, {});
}

void FaceWriter::finish()
{
    constexpr int kMatter = static_cast<int>(Subject::Matter);
    for (const auto& [key, by] : m_moved) {
        const auto& [month, unit, sealed, set] = key;
        if (by == 0)
            continue;
        m_db.run("INSERT INTO figure_sum(kind,month,unit,sealed,bit,n) VALUES(?,?,?,?,?,?) ON CONFLICT DO UPDATE SET n=n+excluded.n", kMatter,
                 month, unit, std::int64_t{sealed}, set, by);
        m_db.run("DELETE FROM figure_sum WHERE kind=? AND month=? AND unit=? AND sealed=? AND bit=? AND n=0", kMatter, month, unit,
                 std::int64_t{sealed}, set);
    }
    m_moved.clear();
}

} // namespace minyi::core::metrics
