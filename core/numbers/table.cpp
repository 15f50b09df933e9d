#include "core/numbers/table.h"

#include <algorithm>
#include <cstdio>

namespace minyi::core::numbers {

namespace {

std::string padded(const Series& series, std::int64_t serial)
{
    char text[16];
    std::snprintf(text, sizeof text, series.kind == Kind::Case ? "%04lld" : "%05lld", static_cast<long long>(serial));
    return series.stem + text;
}

/// In the order of all desktops, not of the rows here.
std::optional<Holder> lastHolder(Db& db, Id<staff::Unit> unit)
{
    auto rows = select<Holder>(db, "INDEXED BY number_holder_unit WHERE unit=? ORDER BY at,uid", unit);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.back()));
}

/// That in which the first line of the ledger was written; a file that names no life of its own has had no other.
bool isFirstLife(Db& db, const std::string& life)
{
    const auto first = db.one<Uid>("SELECT o.id FROM commits c JOIN origin o ON o.idx=c.origin ORDER BY c.pos LIMIT 1");
    return life.empty() || !first || first->text() == life;
}

constexpr std::string_view tableOf(Kind kind)
{
    return kind == Kind::Case ? "case_file" : "incident";
}

} // namespace

std::string ownDevice(Db& db)
{
    const auto life = db.one<Uid>("SELECT value FROM meta WHERE key='incarnation'");
    return life && *life ? life->text() : std::string();
}

bool holdsOpen(Db& db, Id<staff::Unit> unit)
{
    const auto life = ownDevice(db);
    const auto holder = lastHolder(db, unit);
    return holder ? holder->device == life : isFirstLife(db, life);
}

std::vector<Lease> leasesOf(Db& db, const Series& series)
{
    return select<Lease>(db, "INDEXED BY number_lease_of WHERE unit=? AND kind=? AND year=? AND word=? ORDER BY first", series.unit,
                         std::string(toText(series.kind)), series.year, series.word);
}

std::vector<Range> openRanges(const std::vector<Lease>& leases, std::int64_t most)
{
    std::vector<Range> ranges;
    std::int64_t from = 1;
    for (const Lease& lease : leases) {
        if (lease.first > from)
            ranges.push_back({from, lease.first - 1});
        from = std::max(from, lease.last + 1);
    }
    if (from <= most)
        ranges.push_back({from, most});
    return ranges;
}

std::int64_t highestIn(Db& db, const Series& series, Range range)
{
    if (series.kind == Kind::Document)
        return db.one<std::int64_t>("SELECT coalesce(max(serial),0) FROM document_serial WHERE unit=? AND year=? AND word=? AND serial BETWEEN ? AND ?",
                                    series.unit, series.year, series.word, range.first, range.last)
            .value_or(0);
    const auto highest = db.one<std::optional<std::string>>("SELECT max(number) FROM " + std::string(tableOf(series.kind)) + " WHERE number BETWEEN ? AND ?",
                                                            padded(series, range.first), padded(series, range.last))
                             .value_or(std::nullopt);
    return highest ? std::stoll(highest->substr(series.stem.size())) : 0;
}

std::vector<std::pair<std::int64_t, bool>> takenOf(Db& db, const Series& series)
{
    std::vector<std::pair<std::int64_t, bool>> taken;
    if (series.kind == Kind::Document) {
        Stmt row = db.rows("SELECT serial,voided FROM document_serial WHERE unit=? AND year=? AND word=? ORDER BY serial", series.unit, series.year, series.word);
        while (row.step())
            taken.emplace_back(row.integer(0), row.integer(1) != 0);
        return taken;
    }
    const std::string voided = series.kind == Kind::Case ? "flags&16" : "0"; // an incident is never struck out
    Stmt row = db.rows("SELECT number," + voided + " FROM " + std::string(tableOf(series.kind)) + " WHERE number BETWEEN ? AND ? ORDER BY number",
                       padded(series, 0), padded(series, mostOf(series.kind)));
    while (row.step())
        taken.emplace_back(std::stoll(std::string(row.text(0).substr(series.stem.size()))), row.integer(1) != 0);
    return taken;
}

std::int64_t highestOfYear(Db& db, Id<staff::Unit> unit, Kind kind, const std::string& word, std::int64_t year)
{
    if (kind == Kind::Document)
        return highestIn(db, {unit, kind, word, year, {}}, {1, mostOf(kind)});
    const auto code = db.one<std::string>("SELECT code FROM unit WHERE rid=?", unit).value_or("");
    const std::string stem = (kind == Kind::Case ? "A" : "J") + code + std::to_string(year);
    const std::string tail = kind == Kind::Case ? "20" : "22"; // after the prefix, the code and the month or the day
    return db.one<std::int64_t>("SELECT coalesce(max(CAST(substr(number," + tail + ") AS INTEGER)),0) FROM " + std::string(tableOf(kind))
                                    + " WHERE number BETWEEN ? AND ?",
                                stem, stem + "~")
        .value_or(0);
}

void add(Entities& entities)
{
    entities.add<Lease>();
    entities.add<Holder>();
}

} // namespace minyi::core::numbers
