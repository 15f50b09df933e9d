#include "core/metrics/table.h"

#include "core/deadlines/table.h"
#include "core/followup/table.h"
#include "core/metrics/faces.h"
#include "core/settings/settings.h"

#include <set>

namespace minyi::core::metrics {

namespace {

/// Matters and orders to look at again, each once.
struct Touched {
    std::vector<Uid> changed; ///< matters
    std::set<std::int64_t> matters, orders, appeals;
};

void addAppeal(Db& db, Touched& touched, const Uid& uid)
{
    if (const auto row = db.one<std::int64_t>("SELECT rid FROM appeal WHERE uid=?", uid))
        touched.appeals.insert(*row);
}

void addOrder(Db& db, Touched& touched, const Uid& uid)
{
    Stmt row = db.rows("SELECT rid,matter FROM work_order WHERE uid=?", uid);
    if (!row.step())
        return;
    touched.orders.insert(row.integer(0));
    touched.matters.insert(row.integer(1));
}

void addMonth(Db& db, Touched& touched, const Uid& lock)
{
    const auto month = db.one<std::int64_t>("SELECT month FROM month_lock WHERE uid=?", lock);
    if (!month)
        return;
    const Day first = followup::firstOf(*month), last = followup::lastOf(*month);
    const auto addTo = [&](std::set<std::int64_t>& rows, Subject subject) {
        const auto [begin, end] = faceKeys(subject, first, last);
        for (Stmt row = db.rows("SELECT row FROM figure_face WHERE key>=? AND key<?", begin, end); row.step();)
            rows.insert(row.integer(0));
    };
    addTo(touched.matters, Subject::Matter);
    addTo(touched.matters, Subject::Call);
    addTo(touched.orders, Subject::Order);
    addTo(touched.appeals, Subject::Appeal);
}

Touched touchedBy(Db& db, const Change& change)
{
    Touched touched;
    for (const auto& [kind, uid] : change.touched) {
        if (kind == AggKind::Matter) {
            touched.changed.push_back(uid);
        } else if (kind == AggKind::Order) {
            addOrder(db, touched, uid);
        } else if (kind == AggKind::Appeal) {
            addAppeal(db, touched, uid);
        } else if (kind == AggKind::Figures) {
            addMonth(db, touched, uid);
        }
    }
    // A changed limit moves the ends of clocks, and with them where an order or a call is counted.
    if (change.has(AggKind::Setting)) {
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Order))
            addOrder(db, touched, uid);
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Appeal))
            addAppeal(db, touched, uid);
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Matter))
            touched.changed.push_back(uid);
    }
    return touched;
}

} // namespace

void derive(Db& db, const Context&, const Change& change, Instant)
{
    const Touched touched = touchedBy(db, change);
    if (touched.changed.empty() && touched.matters.empty() && touched.orders.empty() && touched.appeals.empty() && change.gone.empty())
        return;
    FaceWriter writer(db);
    for (const Uid& matter : touched.changed)
        writer.matter(matter);
    for (const std::int64_t matter : touched.matters)
        writer.matter(matter);
    for (const std::int64_t order : touched.orders)
        writer.order(order);
    for (const std::int64_t appeal : touched.appeals)
        writer.appeal(appeal);
    for (const auto& [kind, row] : change.gone)
        if (kind == AggKind::Matter)
            writer.gone(row);
    writer.finish();
}

namespace {

std::vector<std::int64_t> rowsOf(Db& db, const std::string& table)
{
    std::vector<std::int64_t> rows;
    for (Stmt row = db.prepare("SELECT rid FROM " + table + " ORDER BY rid"); row.step();)
        rows.push_back(row.integer(0));
    return rows;
}

} // namespace

void deriveAll(Db& db, const Context&, Instant)
{
    db.run("DELETE FROM figure_face");
    db.run("DELETE FROM figure_sum");
    FaceWriter writer(db);
    FaceReader(db).eachMatter([&](const FaceReader::Faces& faces) { writer.matter(faces); });
    for (const std::int64_t row : rowsOf(db, "work_order"))
        writer.order(row);
    for (const std::int64_t row : rowsOf(db, "appeal"))
        writer.appeal(row);
    writer.finish();
}

std::int64_t recount(Db& db, const Context&)
{
    std::int64_t wrong = 0, kept = 0, counted = 0;
    std::map<std::tuple<std::int64_t, std::int64_t, bool>, Counts> sums; // month, unit, sealed
    Stmt face = db.prepare("SELECT day,unit,sealed,sets,live,kind,row FROM figure_face ORDER BY row,kind");
    bool more = face.step();
    // Faces come in the order of rows, so that each is compared as it is recounted; those of orders and appeals have rows of their own.
    std::map<std::pair<Subject, std::int64_t>, Face> others;
    const auto next = [&](std::int64_t row, int kind) -> std::optional<Face> {
        for (; more && std::pair(face.integer(6), face.integer(5)) <= std::pair(row, std::int64_t{kind}); more = face.step(), ++kept) {
            const Face read = readFace(face);
            if (face.integer(5) >= static_cast<int>(Subject::Order))
                others.emplace(std::pair(static_cast<Subject>(face.integer(5)), face.integer(6)), read);
            else if (face.integer(6) == row && face.integer(5) == kind)
                return more = face.step(), ++kept, std::optional(read);
            else
                ++wrong;
        }
        return {};
    };
    FaceReader reader(db);
    reader.eachMatter([&](const FaceReader::Faces& faces) {
        wrong += next(faces.row, static_cast<int>(Subject::Matter)) != faces.matter;
        wrong += next(faces.row, static_cast<int>(Subject::Call)) != faces.call;
        if (faces.matter)
            sums[{followup::monthOf(civil(faces.matter->day)), faces.matter->unit, faces.matter->sealed}].add(faces.matter->sets);
    });
    next(INT64_MAX, 9);
    for (const auto& [subject, table] : {std::pair(Subject::Order, "work_order"), std::pair(Subject::Appeal, "appeal")})
        for (const std::int64_t row : rowsOf(db, table)) {
            const auto again = reader.face(subject, row);
            const auto known = others.find({subject, row});
            wrong += known == others.end() ? again.has_value() : again != known->second;
        }
    for (const auto& [key, counts] : sums)
        for (const auto n : counts.n)
            counted += n > 0;
    for (Stmt row = db.prepare("SELECT month,unit,sealed,bit,n FROM figure_sum"); row.step(); --counted) {
        const auto sum = sums.find({row.integer(0), row.integer(1), row.integer(2) != 0});
        wrong += sum == sums.end() || sum->second.n[static_cast<std::size_t>(row.integer(3))] != row.integer(4);
    }
    return wrong + std::abs(counted);
}

} // namespace minyi::core::metrics
