#include "core/store/db.h"

#include "core/store/pairs.h"

#include <sqlite3.h>

#include <utility>

namespace minyi::core {

bool DbError::diskFull() const
{
    // The shared memory beside the log is the first file that cannot grow.
    return (m_code & 0xff) == SQLITE_FULL || m_code == SQLITE_IOERR_SHMSIZE;
}

bool DbError::readOnly() const
{
    return (m_code & 0xff) == SQLITE_READONLY || (m_code & 0xff) == SQLITE_CANTOPEN || (m_code & 0xff) == SQLITE_PERM;
}

Stmt::Stmt(Stmt&& other) noexcept
    : m_db(other.m_db)
    , m_kept(other.m_kept)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

Stmt::~Stmt()
{
    if (m_handle)
        m_db.giveBack(m_kept, m_handle);
}

Stmt& Stmt::bind(int index, const Value& value)
{
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        code = sqlite3_bind_int64(m_handle, index, *number);
    else if (const auto* real = std::get_if<double>(&value))
        code = sqlite3_bind_double(m_handle, index, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        return bind(index, std::string_view(*text));
    else if (const auto* blob = std::get_if<Blob>(&value))
        code = sqlite3_bind_blob64(m_handle, index, blob->bytes.data(), blob->bytes.size(), SQLITE_TRANSIENT);
    else
        code = sqlite3_bind_null(m_handle, index);
    if (code != SQLITE_OK)
        m_db.fail(code, m_kept.first);
    return *this;
}

Stmt& Stmt::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL; an empty view may carry one.
    const char* data = text.data() ? text.data() : "";
    if (const int code = sqlite3_bind_text64(m_handle, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8))
        m_db.fail(code, m_kept.first);
    return *this;
}

Stmt& Stmt::bind(int index, const Uid& uid)
{
    if (const int code = sqlite3_bind_blob64(m_handle, index, uid.view().data(), uid.view().size(), SQLITE_TRANSIENT))
        m_db.fail(code, m_kept.first);
    return *this;
}

bool Stmt::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_db.fail(code, m_kept.first);
    return false;
}

Value Stmt::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_handle, column);
    case SQLITE_TEXT:
        return std::string(text(column));
    case SQLITE_BLOB: {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)); // would write out a number as text
        return Blob{data ? std::string(data, size) : std::string()};
    }
    default:
        return {};
    }
}

bool Stmt::isInteger(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_INTEGER;
}

std::int64_t Stmt::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Stmt::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)))
                : std::string_view();
}

Db::Db(const std::string& path, Access access)
{
    // Nobody reads how much memory SQLite holds, and counting it takes a lock at every allocation.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const bool file = !path.empty();
    const int flags = (access == Access::Read && file ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(file ? path.c_str() : ":memory:", &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const std::string message = m_handle ? sqlite3_errmsg(m_handle) : "out of memory";
        sqlite3_close(m_handle);
        throw DbError(code, message);
    }
    try {
        configure(file, access);
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

Db::~Db()
{
    for (const auto& [sql, idle] : m_kept)
        for (sqlite3_stmt* handle : idle)
            sqlite3_finalize(handle);
    sqlite3_close(m_handle);
}

/// Readers may not write and never checkpoint: two checkpointing connections can corrupt a WAL file before SQLite 3.51.3.
void Db::configure(bool file, Access access)
{
    sqlite3_busy_timeout(m_handle, 5000);
    if (const int code = addPairs(m_handle))
        fail(code, "pairs");
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    script("PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;");
    if (access == Access::Read) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        script("PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-8192;");
        return;
    }
    script(std::string("PRAGMA synchronous=FULL; ") + kWriterCache);
    if (file && one<std::string>("PRAGMA journal_mode=WAL") != "wal")
        throw DbError(SQLITE_CANTOPEN, "write-ahead log refused");
    if (one<std::int64_t>("PRAGMA synchronous") != 2)
        throw DbError(SQLITE_ERROR, "synchronous=FULL refused");
}

Stmt Db::prepare(std::string_view sql)
{
    ++m_work.statements;
    auto kept = m_kept.find(sql);
    if (kept != m_kept.end() && !kept->second.empty()) {
        sqlite3_stmt* handle = kept->second.back();
        kept->second.pop_back();
        return Stmt(*this, *kept, handle);
    }
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle,
                                        nullptr);
    if (code != SQLITE_OK)
        fail(code, std::string(sql));
    if (kept == m_kept.end())
        kept = m_kept.try_emplace(std::string(sql)).first;
    return Stmt(*this, *kept, handle);
}

void Db::giveBack(Stmt::Kept& kept, sqlite3_stmt* handle)
{
    m_work.scanned += sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
    m_work.sorts += sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_SORT, 1);
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    kept.second.push_back(handle);
}

void Db::script(const std::string& sql)
{
    if (const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr))
        fail(code, sql.substr(0, 60));
}

void Db::turn(std::string_view sql)
{
    prepare(sql).step();
    --m_work.statements;
}

void Db::inOne(const std::function<void()>& work)
{
    turn("BEGIN IMMEDIATE");
    try {
        work();
        turn("COMMIT");
    } catch (...) {
        if (inTransaction())
            script("ROLLBACK");
        throw;
    }
}

std::int64_t Db::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Db::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Db::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

std::string Db::file() const
{
    const char* name = sqlite3_db_filename(m_handle, "main");
    return name ? name : "";
}

void Db::fail(int code, const std::string& what) const
{
    throw DbError(sqlite3_extended_errcode(m_handle) ? sqlite3_extended_errcode(m_handle) : code,
                  std::string(sqlite3_errmsg(m_handle)) + " in: " + what.substr(0, 120));
}

} // namespace minyi::core
