#pragma once

#include "core/metrics/formulas.h"
#include "core/store/db.h"

#include <functional>
#include <map>
#include <tuple>

namespace minyi::core::metrics {

/// Reads what a matter or an order counts for out of the rows themselves, as of the lock of its month if there is one.
class FaceReader {
public:
    explicit FaceReader(Db& db) : m_db(db) {}

    using Faces = std::pair<std::optional<Face>, std::optional<Face>>; ///< of a matter and of its call

    std::optional<Face> face(Subject subject, std::int64_t row);
    Faces matter(std::int64_t row);
    /// All of them in one pass over each table.
    void eachMatter(const std::function<void(std::int64_t row, const Faces& faces)>& take);

private:
    std::optional<MatterFacts> matterFacts(std::int64_t row);
    std::optional<OrderFacts> orderFacts(std::int64_t row);
    Faces facesOf(const MatterFacts& facts);
    Instant asOf(Day day);
    int callHours(Day day);

    Db& m_db;
    std::map<std::int64_t, Instant> m_locks;
    std::map<Day, int> m_hours;
};

/// Writes faces and moves the sums by what changed: a burst of changes writes each sum once.
class FaceWriter {
public:
    explicit FaceWriter(Db& db) : m_db(db), m_reader(db) {}

    void matter(std::int64_t row);
    void matter(std::int64_t row, const FaceReader::Faces& faces);
    void order(std::int64_t row);
    void gone(std::int64_t matter);
    void finish();

private:
    using Key = std::tuple<std::int64_t, std::int64_t, bool, int>; ///< month, unit, sealed, set

    std::optional<Face> kept(Subject subject, std::int64_t row);
    void put(Subject subject, std::int64_t row, const std::optional<Face>& face);
    void move(const Face& face, std::int64_t by);

    Db& m_db;
    FaceReader m_reader;
    std::map<Key, std::int64_t> m_moved;
};

} // namespace minyi::core::metrics
