#pragma once

#include "tests/bench/twin.h"

#include <string>
#include <vector>

namespace minyi::bench {

/// The columns a row of the desk is made of, for the parts of a twin.
std::string deskSelect(const std::string& index);

/// A page of the desk by the C interface: the parts of its order one after the other until it is full, and of each row the people
/// to name it by. Prepared once, every column touched.
class DeskTwin {
public:
    DeskTwin(const std::string& database, const std::vector<std::string>& parts, std::int64_t limit);

    void run();
    Answered answered();

private:
    template <class Row>
    void each(Row row);
    std::string person(std::int64_t file);

    RawDb m_db;
    std::vector<RawStmt> m_parts;
    RawStmt m_people;
    std::int64_t m_limit;
    std::uint64_t m_touched = 0;
};

/// Statements with their values in them, run one after the other: the ids or counts of a first column, or just the work.
class Replay {
public:
    /// The connection outlives it.
    Replay(const RawDb& db, const std::vector<std::string>& statements);

    std::vector<std::int64_t> numbers();
    void run();

private:
    std::vector<RawStmt> m_statements;
    std::uint64_t m_touched = 0;
};

} // namespace minyi::bench
