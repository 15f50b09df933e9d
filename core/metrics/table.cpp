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
    std::set<std::int64_t> matters, orders;
};

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
    for (Stmt row = db.rows("SELECT row FROM figure_face WHERE kind IN (1,2) AND day BETWEEN ? AND ?", first, last); row.step();)
        touched.matters.insert(row.integer(0));
    for (Stmt row = db.rows("SELECT row FROM figure_face WHERE kind=3 AND day BETWEEN ? AND ?", first, last); row.step();)
        touched.orders.insert(row.integer(0));
}

Touched touchedBy(Db& db, const Change& change)
{
    Touched touched;
    for (const auto& [kind, uid] : change.touched) {
        if (kind == AggKind::Matter) {
            if (const auto row = db.one<std::int64_t>("SELECT rid FROM matter WHERE uid=?", uid))
                touched.matters.insert(*row);
        } else if (kind == AggKind::Order) {
            addOrder(db, touched, uid);
        } else if (kind == AggKind::Figures) {
            addMonth(db, touched, uid);
        }
    }
    // A changed limit moves the ends of clocks, and with them where an order or a call is counted.
    if (change.has(AggKind::Setting)) {
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Order))
            addOrder(db, touched, uid);
        for (const Uid& uid : deadlines::allWithClocks(db, AggKind::Matter))
            if (const auto row = db.one<std::int64_t>("SELECT rid FROM matter WHERE uid=?", uid))
                touched.matters.insert(*row);
    }
    return touched;
}

} // namespace

void derive(Db& db, const Context&, const Change& change, Instant)
{
    const Touched touched = touchedBy(db, change);
    if (touched.matters.empty() && touched.orders.empty() && change.gone.empty())
        return;
    FaceWriter writer(db);
    for (const std::int64_t matter : touched.matters)
        writer.matter(matter);
    for (const std::int64_t order : touched.orders)
        writer.order(order);
    for (const auto& [kind, row] : change.gone)
        if (kind == AggKind::Matter)
            writer.gone(row);
    writer.finish();
}

void deriveAll(Db& db, const Context&, Instant)
{
    db.run("DELETE FROM figure_face");
    db.run("DELETE FROM figure_sum");
    FaceWriter writer(db);
    std::vector<std::int64_t> rows;
    for (Stmt row = db.prepare("SELECT rid FROM matter ORDER BY rid"); row.step();)
        rows.push_back(row.integer(0));
    for (const std::int64_t row : rows)
        writer.matter(row);
    rows.clear();
    for (Stmt row = db.prepare("SELECT rid FROM work_order ORDER BY rid"); row.step();)
        rows.push_back(row.integer(0));
    for (const std::int64_t row : rows)
        writer.order(row);
    writer.finish();
}

std::int64_t recount(Db& db, const Context&)
{
    std::int64_t wrong = 0;
    FaceReader reader(db);
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t>, std::int64_t> sums;
    for (Stmt row = db.prepare("SELECT kind,row,day,unit,sealed,sets FROM figure_face"); row.step();) {
        const Face kept{row.get<Day>(2), row.integer(3), row.integer(4) != 0, static_cast<Sets>(row.integer(5))};
        const auto subject = static_cast<Subject>(row.integer(0));
        const auto again = reader.face(subject, row.integer(1));
        wrong += !again || *again != kept;
        for (int i = 0; i < kSets; ++i)
            if (subject == Subject::Matter && kept.sets >> i & 1)
                ++sums[{row.integer(0), followup::monthOf(civil(kept.day)), kept.unit, kept.sealed, i}];
    }
    std::int64_t known = 0;
    for (Stmt row = db.prepare("SELECT kind,month,unit,sealed,bit,n FROM figure_sum"); row.step(); ++known) {
        const auto sum = sums.find({row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)});
        wrong += sum == sums.end() || sum->second != row.integer(5);
    }
    const auto matters = db.one<std::int64_t>("SELECT (SELECT count(*) FROM matter)-(SELECT count(*) FROM figure_face WHERE kind=1)");
    return wrong + std::abs(known - static_cast<std::int64_t>(sums.size())) + std::abs(matters.value_or(0));
}

} // namespace minyi::core::metrics
