#pragma once

#include "core/base/value.h"
#include "tests/bench/measure.h"
#include "tests/bench/probe.h"

#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace minyi::bench {

struct CloseRaw {
    void operator()(sqlite3* handle) const;
    void operator()(sqlite3_stmt* stmt) const;
};
using RawDb = std::unique_ptr<sqlite3, CloseRaw>;
using RawStmt = std::unique_ptr<sqlite3_stmt, CloseRaw>;

/// A connection set up like a reader's. These throw std::runtime_error.
RawDb openRaw(const std::string& database);
RawStmt prepareRaw(const RawDb& db, const std::string& sql);

struct Answered {
    std::int64_t rows = 0;
    std::uint64_t checksum = 0;

    bool operator==(const Answered&) const = default;
};

/// Both sides in turn; it fails unless they answer the same.
Figure compared(const char* workload, const std::string& name, const char* otherName, int rounds,
                const std::function<Answered()>& ours, const std::function<Answered()>& other);

/// The SQL of the raw twin of a question.
struct TwinSql {
    std::string sql;
    std::vector<core::Value> args;
    std::vector<int> names; ///< columns a reader sees masked
    std::vector<int> phones;
    int head = 0;            ///< so many first columns stand once for all rows with the same first column
    std::int64_t limit = 50; ///< of rows, or of such groups
    std::string after = {};  ///< asked once at the end: a count
};

/// The same rows by the C interface on a connection set up like a reader's, prepared once, every column touched.
class Twin {
public:
    Twin(const std::string& database, const TwinSql& sql);

    void run();
    Answered answered();

private:
    template <class Row>
    void each(sqlite3_stmt* stmt, Row row);
    std::string shown(int column) const;

    TwinSql m_sql;
    RawDb m_db;
    RawStmt m_rows;
    RawStmt m_after;
    std::uint64_t m_touched = 0;
};

} // namespace minyi::bench
