#include "tests/bench/desk_twin.h"

#include "core/base/mask.h"
#include "core/cases/rules.h"

#include <sqlite3.h>

namespace minyi::bench {

namespace {

std::string_view textOf(sqlite3_stmt* stmt, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(stmt, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(stmt, column)))
                : std::string_view();
}

std::uint64_t touch(sqlite3_stmt* stmt)
{
    std::uint64_t touched = 0;
    for (int i = 0; i < sqlite3_column_count(stmt); ++i)
        touched += sqlite3_column_type(stmt, i) == SQLITE_INTEGER
                       ? static_cast<std::uint64_t>(sqlite3_column_int64(stmt, i))
                       : textOf(stmt, i).size();
    return touched;
}

constexpr int kTitle = 5; // the person is behind it

} // namespace

std::string deskSelect(const std::string& index)
{
    return "SELECT c.rid,c.ver,c.number,c.class,c.subtype,c.title,c.unit,u.name,c.handler,o.name,c.state,c.opened,c.due,"
           "c.extensions,c.closed_at,c.source_id FROM case_file c INDEXED BY " +
           index + " LEFT JOIN unit u ON u.rid=c.unit LEFT JOIN officer o ON o.rid=c.handler WHERE ";
}

DeskTwin::DeskTwin(const std::string& database, const std::vector<std::string>& parts, std::int64_t limit)
    : m_db(openRaw(database))
    , m_people(prepareRaw(m_db, "SELECT role,name FROM case_person WHERE file=? AND removed=0"))
    , m_limit(limit)
{
    for (const std::string& part : parts)
        m_parts.push_back(prepareRaw(m_db, part));
}

template <class Row>
void DeskTwin::each(Row row)
{
    std::int64_t rows = 0;
    for (const RawStmt& part : m_parts) {
        while (rows < m_limit && sqlite3_step(part.get()) == SQLITE_ROW) {
            ++rows;
            row(part.get());
        }
        sqlite3_reset(part.get());
    }
}

std::string DeskTwin::person(std::int64_t file)
{
    std::string name;
    int best = 99;
    sqlite3_bind_int64(m_people.get(), 1, file);
    while (sqlite3_step(m_people.get()) == SQLITE_ROW)
        if (const int rank = core::cases::rankOf(textOf(m_people.get(), 0)); rank < best) {
            best = rank;
            name = textOf(m_people.get(), 1);
        }
    sqlite3_reset(m_people.get());
    return name;
}

void DeskTwin::run()
{
    each([&](sqlite3_stmt* stmt) { m_touched += touch(stmt) + person(sqlite3_column_int64(stmt, 0)).size(); });
}

Answered DeskTwin::answered()
{
    Answered answered;
    Checksum sum;
    each([&](sqlite3_stmt* stmt) {
        ++answered.rows;
        for (int i = 0; i < sqlite3_column_count(stmt); ++i) {
            sum.add(textOf(stmt, i));
            if (i == kTitle)
                sum.add(core::maskedName(person(sqlite3_column_int64(stmt, 0))));
        }
    });
    answered.checksum = sum.value();
    return answered;
}

Replay::Replay(const RawDb& db, const std::vector<std::string>& statements)
{
    for (const std::string& sql : statements)
        m_statements.push_back(prepareRaw(db, sql));
}

std::vector<std::int64_t> Replay::numbers()
{
    std::vector<std::int64_t> numbers;
    for (const RawStmt& stmt : m_statements) {
        while (sqlite3_step(stmt.get()) == SQLITE_ROW)
            numbers.push_back(sqlite3_column_int64(stmt.get(), 0));
        sqlite3_reset(stmt.get());
    }
    return numbers;
}

void Replay::run()
{
    for (const RawStmt& stmt : m_statements) {
        while (sqlite3_step(stmt.get()) == SQLITE_ROW)
            m_touched += touch(stmt.get());
        sqlite3_reset(stmt.get());
    }
}

} // namespace minyi::bench
