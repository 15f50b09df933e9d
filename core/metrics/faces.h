#pragma once

#include "core/metrics/formulas.h"
#include "core/store/db.h"

#include <functional>
#include <map>
#include <tuple>

namespace minyi::core::metrics {

/// Under what a face lies: its kind, its day, its row, so that those of some days stand together.
constexpr std::int64_t faceKey(Subject subject, Day day, std::int64_t row)
{
    return (static_cast<std::int64_t>(subject) << 58) + (std::int64_t{day.days} << 40) + row;
}
/// The keys of some days of a kind: the first, and the one behind the last.
constexpr std::pair<std::int64_t, std::int64_t> faceKeys(Subject subject, Day from, Day to)
{
    return {faceKey(subject, from, 0), faceKey(subject, to + 1, 0)};
}

/// Under what the sum of a set lies: its month, the unit, whether it is sealed.
constexpr std::int64_t sumKey(std::int64_t month, std::int64_t unit, bool sealed, int set)
{
    return (month << 40) + (unit << 8) + (std::int64_t{sealed} << 7) + set;
}

/// From the columns day, unit, sealed, sets, live, the first of which is given.
Face readFace(const Stmt& row, int first = 0);

/// Reads what a matter or an order counts for out of the rows themselves, as of the lock of its month if there is one.
class FaceReader {
public:
    explicit FaceReader(Db& db) : m_db(db) {}

    /// Of a matter and of its call.
    struct Faces {
        std::optional<Face> matter, call;
        std::optional<Face> kept; ///< of the matter as of the last time, if that was under the same day
        std::int64_t row = 0;
        bool everToCall = false; ///< else there never was one of a call
    };

    std::optional<Face> face(Subject subject, std::int64_t row);
    Faces matter(std::int64_t row);
    Faces matter(const Uid& uid);
    /// All of them in one pass over each table.
    void eachMatter(const std::function<void(const Faces& faces)>& take);

private:
    Faces facesOf(Stmt& matter);
    std::optional<OrderFacts> orderFacts(std::int64_t row);
    std::optional<AppealFacts> appealFacts(std::int64_t row);
    Faces facesOf(std::int64_t row, const MatterFacts& facts);
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

    void matter(std::int64_t row) { matter(m_reader.matter(row)); }
    void matter(const Uid& uid) { matter(m_reader.matter(uid)); }
    void matter(const FaceReader::Faces& faces);
    void order(std::int64_t row);
    void appeal(std::int64_t row);
    void gone(std::int64_t matter);
    void finish();

private:
    using Key = std::tuple<std::int64_t, std::int64_t, bool, int>; ///< month, unit, sealed, set

    std::optional<Face> kept(Subject subject, std::int64_t row, const std::optional<Face>& now);
    void write(Subject subject, std::int64_t row, const std::optional<Face>& before, const std::optional<Face>& face);
    void put(Subject subject, std::int64_t row, const std::optional<Face>& before, const std::optional<Face>& face);
    void put(Subject subject, std::int64_t row, const std::optional<Face>& face) { put(subject, row, kept(subject, row, face), face); }
    void move(const Face& face, Sets sets, std::int64_t by);

    Db& m_db;
    FaceReader m_reader;
    std::map<Key, std::int64_t> m_moved;
};

} // namespace minyi::core::metrics
