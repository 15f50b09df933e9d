#pragma once

#include "core/base/codec.h"
#include "core/base/value.h"
#include "core/store/db_error.h"

#include <functional>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace minyi::core {

class Db;

/// A prepared statement on loan from its connection's cache; goes back, reset, when it leaves scope.
class Stmt {
public:
    Stmt(Stmt&& other) noexcept;
    Stmt& operator=(Stmt&&) = delete;
    ~Stmt();

    Stmt& bind(int index, const Value& value);
    template <class M>
    Stmt& bind(int index, const M& member) { return bind(index, Codec<M>::to(member)); }
    Stmt& bind(int index, std::string_view text);
    Stmt& bind(int index, const Uid& uid);
    Stmt& bind(int index, const char* text) { return bind(index, std::string_view(text)); }

    /// True on a row, false at the end. Throws DbError.
    bool step();
    Value value(int column) const;
    std::int64_t integer(int column) const;
    bool isInteger(int column) const;
    std::string_view text(int column) const; ///< valid until the next step
    template <class M>
    M get(int column) const
    {
        if constexpr (std::is_same_v<M, std::optional<Instant>>) // most columns of a clock: without a detour
            if (isInteger(column))
                return Instant{integer(column)};
        auto member = Codec<M>::from(value(column));
        if (!member)
            throw DbError(kBadValue, "column " + std::to_string(column) + " holds what its type cannot be");
        return std::move(*member);
    }

    static constexpr int kBadValue = 11; ///< SQLITE_CORRUPT

private:
    friend class Db;
    /// A text and what is prepared of it and not on loan.
    using Kept = std::pair<const std::string, std::vector<sqlite3_stmt*>>;
    Stmt(Db& db, Kept& kept, sqlite3_stmt* handle) : m_db(db), m_kept(kept), m_handle(handle) {}

    Db& m_db;
    Kept& m_kept;
    sqlite3_stmt* m_handle;
};

/// Work done on a connection since it was opened; benchmarks and plan tests read it.
struct Work {
    std::int64_t statements = 0;
    std::int64_t scanned = 0; ///< steps of full table scans
    std::int64_t sorts = 0;
};

enum class Access { Write, Read };

/// One connection to SQLite. All pragmas are in its constructor (sync.md 2.4).
class Db {
public:
    /// Empty path: a database in memory. Throws DbError.
    Db(const std::string& path, Access access);
    ~Db();
    Db(const Db&) = delete;
    static constexpr const char* kWriterCache = "PRAGMA cache_size=-16384";
    Db& operator=(const Db&) = delete;

    Stmt prepare(std::string_view sql);
    template <class... Args>
    Stmt rows(std::string_view sql, const Args&... args)
    {
        Stmt stmt = prepare(sql);
        int index = 0;
        (stmt.bind(++index, args), ...);
        return stmt;
    }
    template <class... Args>
    void run(std::string_view sql, const Args&... args)
    {
        rows(sql, args...).step();
    }
    /// The first column of the first row, or nothing.
    template <class M, class... Args>
    std::optional<M> one(std::string_view sql, const Args&... args)
    {
        Stmt stmt = rows(sql, args...);
        return stmt.step() ? std::optional(stmt.get<M>(0)) : std::nullopt;
    }
    void script(const std::string& sql);
    /// BEGIN and COMMIT: as often as questions, so prepared once; no work that is counted.
    void turn(std::string_view sql);
    /// Runs `work` as one transaction; what it throws rolls it back and goes on.
    void inOne(const std::function<void()>& work);

    std::int64_t lastRow() const;
    std::int64_t changes() const;
    bool inTransaction() const;
    std::string file() const; ///< empty for a database in memory
    Work work() const { return m_work; }
    sqlite3* handle() const { return m_handle; }

private:
    friend class Stmt;
    [[noreturn]] void fail(int code, const std::string& what) const;
    void configure(bool file, Access access);
    void giveBack(Stmt::Kept& kept, sqlite3_stmt* handle);

    sqlite3* m_handle = nullptr;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view sql) const { return std::hash<std::string_view>()(sql); }
    };
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>, Hash, std::equal_to<>> m_kept;
    Work m_work;
};

} // namespace minyi::core
