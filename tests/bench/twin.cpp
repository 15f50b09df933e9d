#include "tests/bench/twin.h"

#include "core/followup/queries.h"
#include "core/store/pairs.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

namespace minyi::bench {

namespace {

void must(sqlite3* handle, int code)
{
    if (code != SQLITE_OK)
        throw std::runtime_error(std::string("twin: ") + sqlite3_errmsg(handle));
}

bool has(const std::vector<int>& columns, int column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

std::string_view textOf(sqlite3_stmt* stmt, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(stmt, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(stmt, column)))
                : std::string_view();
}

} // namespace

void CloseRaw::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

void CloseRaw::operator()(sqlite3_stmt* stmt) const
{
    sqlite3_finalize(stmt);
}

RawDb openRaw(const std::string& database)
{
    sqlite3* handle = nullptr;
    must(handle, sqlite3_open_v2(database.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
    RawDb db(handle);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    must(handle, sqlite3_exec(handle,
                              "PRAGMA query_only=ON; PRAGMA cache_size=-8192; PRAGMA mmap_size=0; PRAGMA "
                              "cell_size_check=ON; PRAGMA wal_autocheckpoint=0",
                              nullptr, nullptr, nullptr));
    must(handle, core::addPairs(handle));
    return db;
}

Figure compared(const char* workload, const std::string& name, const char* otherName, int rounds,
                const std::function<Answered()>& ours, const std::function<Answered()>& other)
{
    const Answered answered = ours(), theirs = other();
    Figure figure{workload, name, {}, {}, otherName, answered.rows, answered.checksum, {}, {}};
    if (!(answered == theirs))
        figure.fault = "the other side answers otherwise: " + std::to_string(theirs.rows) + " rows";
    const auto times = inTurn(rounds, {[&] { ours(); }, [&] { other(); }});
    figure.ours = times[0];
    figure.other = times[1];
    return figure;
}

RawStmt prepareRaw(const RawDb& db, const std::string& sql)
{
    sqlite3_stmt* stmt = nullptr;
    must(db.get(), sqlite3_prepare_v3(db.get(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr));
    return RawStmt(stmt);
}

Twin::Twin(const std::string& database, const TwinSql& sql)
    : m_sql(sql)
    , m_db(openRaw(database))
    , m_rows(prepareRaw(m_db, sql.sql))
{
    if (!sql.after.empty())
        m_after = prepareRaw(m_db, sql.after);
    int index = 0;
    for (const core::Value& value : sql.args) {
        ++index;
        if (const auto* number = std::get_if<std::int64_t>(&value))
            must(m_db.get(), sqlite3_bind_int64(m_rows.get(), index, *number));
        else if (const auto* text = std::get_if<std::string>(&value))
            must(m_db.get(), sqlite3_bind_text(m_rows.get(), index, text->c_str(), -1, SQLITE_TRANSIENT));
    }
}

/// Calls back for each row, saying whether a new group begins with it.
template <class Row>
void Twin::each(sqlite3_stmt* stmt, Row row)
{
    std::int64_t groups = 0, last = 0;
    while (sqlite3_step(stmt) == SQLITE_ROW) {
        const std::int64_t key = sqlite3_column_int64(stmt, 0);
        const bool begins = m_sql.head == 0 || groups == 0 || key != last;
        if (begins && groups++ == m_sql.limit)
            break;
        last = key;
        row(begins);
    }
    sqlite3_reset(stmt);
}

void Twin::run()
{
    const int columns = sqlite3_column_count(m_rows.get());
    each(m_rows.get(), [&](bool) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(m_rows.get(), i) == SQLITE_INTEGER)
                m_touched += static_cast<std::uint64_t>(sqlite3_column_int64(m_rows.get(), i));
            else
                m_touched += textOf(m_rows.get(), i).size();
        }
    });
    if (m_after)
        each(m_after.get(),
             [&](bool) { m_touched += static_cast<std::uint64_t>(sqlite3_column_int64(m_after.get(), 0)); });
}

std::string Twin::shown(int column) const
{
    const std::string text(textOf(m_rows.get(), column));
    return has(m_sql.names, column)    ? core::followup::maskedName(text)
           : has(m_sql.phones, column) ? core::followup::maskedPhone(text)
                                       : text;
}

Answered Twin::answered()
{
    Answered answered;
    Checksum sum;
    const int columns = sqlite3_column_count(m_rows.get());
    each(m_rows.get(), [&](bool begins) {
        answered.rows += begins;
        for (int i = begins ? 0 : m_sql.head; i < columns; ++i)
            if (i < m_sql.head || m_sql.head == 0 || sqlite3_column_type(m_rows.get(), m_sql.head) != SQLITE_NULL)
                sum.add(shown(i));
    });
    if (m_after)
        each(m_after.get(), [&](bool) { sum.add(sqlite3_column_int64(m_after.get(), 0)); });
    answered.checksum = sum.value();
    return answered;
}

} // namespace minyi::bench
