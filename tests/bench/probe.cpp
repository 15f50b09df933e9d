#include "tests/bench/probe.h"

#include <sqlite3.h>

namespace minyi::bench {

namespace {

using namespace core;

/// Tables that stay small, and indexes that hold only what is open: walking these is what a page is.
constexpr std::string_view kMayWalk[] = {"SCAN u",       "SCAN unit",  "SCAN setting",
                                         "SCAN officer", "SCAN below", "SCAN l", "SCAN CONSTANT ROW"};
constexpr std::string_view kOpenIndexes[] = {"due_open", "matter_to_call", "work_order_open", "case_open_due"};

constexpr std::int64_t kStepsARow = 400; ///< of the engine for one row of a page, look-ups included
constexpr std::int64_t kStepsAlways = 4000;

struct Watch {
    Counted counted;
    std::map<sqlite3_stmt*, int> begun;
};

int heard(unsigned what, void* context, void* statement, void*)
{
    auto& watch = *static_cast<Watch*>(context);
    auto* stmt = static_cast<sqlite3_stmt*>(statement);
    const int steps = sqlite3_stmt_status(stmt, SQLITE_STMTSTATUS_VM_STEP, 0);
    if (what == SQLITE_TRACE_STMT) {
        watch.begun[stmt] = steps;
        const std::string sql = sqlite3_sql(stmt);
        if (sql != "BEGIN" && sql != "COMMIT") {
            ++watch.counted.statements[sql];
            char* expanded = sqlite3_expanded_sql(stmt);
            watch.counted.expanded.emplace_back(expanded ? expanded : "");
            sqlite3_free(expanded);
        }
    } else
        watch.counted.steps += steps - watch.begun[stmt];
    return 0;
}

bool isOpenIndex(std::string_view detail)
{
    for (const auto index : kOpenIndexes)
        if (detail.find(" INDEX " + std::string(index)) != std::string_view::npos)
            return true;
    return false;
}

bool mayWalk(std::string_view detail)
{
    for (const auto table : kMayWalk)
        if (detail == table || detail.starts_with(std::string(table) + " "))
            return true;
    return isOpenIndex(detail);
}

/// Whether all that was walked whole is one of those indexes: the engine counts that among the scans.
bool walksOnlyOpen(Db& db, const Counted& counted)
{
    bool walks = false;
    for (const auto& [sql, times] : counted.statements) {
        Stmt plan = db.prepare("EXPLAIN QUERY PLAN " + sql);
        while (plan.step()) {
            const std::string detail(plan.text(3));
            if (detail.starts_with("SCAN ") && !isOpenIndex(detail))
                return false;
            walks = walks || detail.starts_with("SCAN ");
        }
    }
    return walks;
}

} // namespace

int Counted::total() const
{
    int sum = 0;
    for (const auto& [sql, times] : statements)
        sum += times;
    return sum;
}

Counted count(Db& db, const std::function<void()>& work)
{
    Watch watch;
    sqlite3_trace_v2(db.handle(), SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, heard, &watch);
    const Work before = db.work();
    work();
    sqlite3_trace_v2(db.handle(), 0, nullptr, nullptr);
    watch.counted.scanned = db.work().scanned - before.scanned;
    watch.counted.sorts = db.work().sorts - before.sorts;
    return watch.counted;
}

std::string planFault(Db& db, const Counted& counted)
{
    for (const auto& [sql, times] : counted.statements) {
        Stmt plan = db.prepare("EXPLAIN QUERY PLAN " + sql);
        while (plan.step()) {
            const std::string detail(plan.text(3));
            if ((detail.starts_with("SCAN ") && !mayWalk(detail)) || detail.find("TEMP B-TREE") != std::string::npos)
                return detail + " in: " + sql;
        }
    }
    return {};
}

std::string workFault(Db& db, const Counted& counted, std::int64_t rows, int statements)
{
    if (auto fault = planFault(db, counted); !fault.empty())
        return fault;
    if (counted.sorts || (counted.scanned && !walksOnlyOpen(db, counted)))
        return std::to_string(counted.scanned) + " steps of scans, " + std::to_string(counted.sorts) + " sorts";
    if (counted.total() > statements)
        return std::to_string(counted.total()) + " statements, " + std::to_string(statements) + " are enough";
    if (counted.steps > kStepsAlways + rows * kStepsARow)
        return std::to_string(counted.steps) + " steps for " + std::to_string(rows) + " rows";
    return {};
}

bool isFlat(const Counted& first, const Counted& deep)
{
    return deep.steps <= 3 * first.steps && deep.scanned == 0 && deep.sorts == 0;
}

void Checksum::add(std::string_view field)
{
    for (const char c : field)
        m_sum = (m_sum ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    m_sum = (m_sum ^ 0x1f) * 1099511628211ULL;
}

} // namespace minyi::bench
