#include "core/metrics/faces.h"

#include "core/deadlines/table.h"
#include "core/followup/table.h"
#include "core/orders/order.h"
#include "core/settings/settings.h"

namespace minyi::core::metrics {

namespace {

constexpr Instant kAlways{INT64_MAX};

/// The columns that facts are read from: the matter's row first.
constexpr std::string_view kMatterColumns =
    "SELECT m.rid,m.day,m.unit,channel,m.state,reason,cause,first_rating,first_rated_at,rated_at,solved,sent_at,call_since,first_call_since";
/// And in the same look its messages, seldom more than one, and what is kept of it, whose day seldom changes.
constexpr std::string_view kWithKept =
    ",f.day,f.unit,f.sealed,f.sets,f.live,g.handed_at,g.settled_at,g.state FROM matter m LEFT JOIN figure_face f ON "
    "f.key=(1<<58)+(m.day<<40)+m.rid LEFT JOIN message g ON g.matter=m.rid AND g.handed_at IS NOT NULL WHERE ";
constexpr int kKept = 14, kMessage = 19; ///< the first columns of each
constexpr std::string_view kMessageColumns =
    "SELECT matter,handed_at,settled_at,state FROM message WHERE handed_at IS NOT NULL";
constexpr std::string_view kCallColumns = "SELECT matter,at,outcome FROM call WHERE round=1";
constexpr std::string_view kOrderColumns =
    "SELECT matter,second_at,second_rating,second_solved,completed_at,cause FROM work_order WHERE state<>'merged'";
constexpr std::string_view kObjectionColumns = "SELECT matter,upheld_at FROM objection WHERE upheld_at IS NOT NULL";

void readMatter(MatterFacts& facts, const Stmt& matter)
{
    facts.day = matter.get<Day>(1);
    facts.unit = matter.integer(2);
    facts.channel = matter.text(3);
    facts.state = matter.get<followup::State>(4);
    facts.reason = matter.text(5);
    facts.cause = matter.text(6);
    facts.firstRating = matter.get<std::optional<followup::Rating>>(7);
    facts.firstRatedAt = matter.get<std::optional<Instant>>(8);
    facts.ratedAt = matter.get<std::optional<Instant>>(9);
    facts.solved = matter.get<std::optional<followup::Solved>>(10);
    facts.sentAt = matter.get<std::optional<Instant>>(11);
    facts.callSince = matter.get<std::optional<Instant>>(12);
    facts.firstCallSince = matter.get<std::optional<Instant>>(13);
}

void earlier(std::optional<Instant>& known, Instant at)
{
    known = known ? std::min(*known, at) : at;
}

template <int First>
void readMessage(MatterFacts& facts, const Stmt& message)
{
    earlier(facts.handedAt, message.get<Instant>(First));
    if (message.text(First + 2) == "delivered")
        earlier(facts.deliveredAt, message.get<Instant>(First + 1));
}

void readCall(MatterFacts& facts, const Stmt& call)
{
    earlier(facts.firstCallAt, call.get<Instant>(1));
    if (call.text(2) == "answered")
        earlier(facts.firstAnsweredAt, call.get<Instant>(1));
}

void readOrder(MatterFacts& facts, const Stmt& order)
{
    facts.secondAt = order.get<std::optional<Instant>>(1);
    facts.secondRating = order.get<std::optional<followup::Rating>>(2);
    facts.secondSolved = order.get<std::optional<followup::Solved>>(3);
    facts.completedAt = order.get<std::optional<Instant>>(4);
    if (order.text(5) == "C07")
        facts.cause = "C07";
}

void readObjection(MatterFacts& facts, const Stmt& objection)
{
    facts.upheldAt = objection.get<std::optional<Instant>>(1);
}

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

/// The rest of a matter whose row is read here: what cannot be there, since most were never called and have no order, is not looked for.
FaceReader::Faces FaceReader::facesOf(Stmt& matter)
{
    static const std::string kCalls = std::string(kCallColumns) + " AND matter=?";
    static const std::string kOrders = std::string(kOrderColumns) + " AND matter=? ORDER BY rid";
    static const std::string kObjections = std::string(kObjectionColumns) + " AND matter=?";
    if (!matter.step())
        return {};
    MatterFacts facts;
    const std::int64_t row = matter.integer(0);
    readMatter(facts, matter);
    const auto known = matter.integer(kKept) != 0 ? std::optional(readFace(matter, kKept)) : std::nullopt;
    for (bool more = matter.integer(kMessage) != 0; more; more = matter.step())
        readMessage<kMessage>(facts, matter);
    const auto add = [&](const std::string& sql, void (*read)(MatterFacts&, const Stmt&)) {
        for (Stmt each = m_db.rows(sql, row); each.step();)
            read(facts, each);
    };
    if (facts.callSince)
        add(kCalls, readCall);
    if (!facts.cause.empty()) {
        add(kOrders, readOrder);
        add(kObjections, readObjection);
    }
    Faces faces = facesOf(row, facts);
    faces.kept = known;
    return faces;
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
    if (facts.due == deadlines::kNever) // paused: it counts when it goes on
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

std::optional<AppealFacts> FaceReader::appealFacts(std::int64_t row)
{
    Stmt a = m_db.rows("SELECT a.unit,a.state,a.outcome,d.due,d.last_day,c.due,a.contacted_at,a.replied_at,a.first_rated_at,a.rated_at,"
                       "a.first_rating,a.solved FROM appeal a LEFT JOIN due d ON d.agg=a.uid AND d.rule='hotline_handling' LEFT JOIN due c ON "
                       "c.agg=a.uid AND c.rule='appeal_contact' WHERE a.rid=?",
                       row);
    if (!a.step())
        return {};
    AppealFacts facts;
    facts.unit = a.integer(0);
    const auto state = a.get<appeals::State>(1);
    facts.counts = state != appeals::State::Routed && state != appeals::State::Linked && a.text(2) != "withdrawn";
    facts.due = a.get<std::optional<Instant>>(3);
    facts.lastDay = a.get<std::optional<Day>>(4).value_or(Day{});
    facts.contactDue = a.get<std::optional<Instant>>(5);
    facts.contactedAt = a.get<std::optional<Instant>>(6);
    facts.repliedAt = a.get<std::optional<Instant>>(7);
    facts.firstRatedAt = a.get<std::optional<Instant>>(8);
    facts.ratedAt = a.get<std::optional<Instant>>(9);
    facts.firstRating = a.get<std::optional<followup::Rating>>(10);
    facts.solved = a.get<std::optional<followup::Solved>>(11);
    return facts;
}

namespace {

/// As of the lock, and beside it what has come since.
template <class Facts, class Make>
std::optional<Face> frozen(const Facts& facts, Instant asOf, Make make)
{
    std::optional<Face> face = make(facts, asOf);
    if (asOf == kAlways || !face)
        return face;
    const std::optional<Face> now = make(facts, kAlways);
    if (now && now->sets != face->sets)
        face->live = now->sets;
    return face;
}

} // namespace

FaceReader::Faces FaceReader::facesOf(std::int64_t row, const MatterFacts& facts)
{
    const auto make = [](const MatterFacts& f, Instant when) -> std::optional<Face> { return faceOf(f, when); };
    Faces faces{frozen(facts, asOf(facts.day), make), {}, {}, row, facts.firstCallSince.has_value()};
    if (faces.everToCall) {
        const int hours = callHours(dayOf(*facts.firstCallSince));
        // Where it is counted follows from when it began; how it stands, from the lock of that month.
        if (const auto when = callFaceOf(facts, hours, kAlways))
            faces.call = frozen(facts, asOf(when->day), [hours](const MatterFacts& f, Instant at) { return callFaceOf(f, hours, at); });
    }
    return faces;
}

FaceReader::Faces FaceReader::matter(std::int64_t row)
{
    static const std::string kOne = std::string(kMatterColumns) + std::string(kWithKept) + "m.rid=?";
    Stmt matter = m_db.rows(kOne, row);
    return facesOf(matter);
}

FaceReader::Faces FaceReader::matter(const Uid& uid)
{
    static const std::string kOne = std::string(kMatterColumns) + std::string(kWithKept) + "m.uid=?";
    Stmt matter = m_db.rows(kOne, uid);
    return facesOf(matter);
}

void FaceReader::eachMatter(const std::function<void(const Faces& faces)>& take)
{
    /// One table in the order of matters, read along with them.
    struct Beside {
        Stmt rows;
        void (*read)(MatterFacts&, const Stmt&);
        bool more;
    };
    const auto beside = [this](std::string_view columns, void (*read)(MatterFacts&, const Stmt&), std::string_view then = "") {
        Stmt rows = m_db.prepare(std::string(columns) + " ORDER BY matter" + std::string(then));
        const bool more = rows.step();
        return Beside{std::move(rows), read, more};
    };
    Beside tables[] = {beside(kMessageColumns, readMessage<1>), beside(kCallColumns, readCall),
                       beside(kOrderColumns, readOrder, ",rid"), // of several the last counts
                       beside(kObjectionColumns, readObjection)};
    Stmt matters = m_db.prepare(std::string(kMatterColumns) + " FROM matter m ORDER BY rid");
    while (matters.step()) {
        MatterFacts facts;
        const std::int64_t row = matters.integer(0);
        readMatter(facts, matters);
        for (Beside& table : tables)
            for (; table.more && table.rows.integer(0) <= row; table.more = table.rows.step())
                if (table.rows.integer(0) == row)
                    table.read(facts, table.rows);
        take(facesOf(row, facts));
    }
}

std::optional<Face> FaceReader::face(Subject subject, std::int64_t row)
{
    if (subject == Subject::Matter)
        return matter(row).matter;
    if (subject == Subject::Call)
        return matter(row).call;
    const auto byLastDay = [this](const auto& facts) -> std::optional<Face> {
        if (!facts)
            return {};
        return frozen(*facts, asOf(facts->lastDay), [](const auto& f, Instant at) { return faceOf(f, at); });
    };
    return subject == Subject::Order ? byLastDay(orderFacts(row)) : byLastDay(appealFacts(row));
}

} // namespace minyi::core::metrics
