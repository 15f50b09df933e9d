#pragma once

#include "core/cases/queries.h"
#include "core/cases/table.h"

/// The inside of the desk: how a list of any length is walked in its order without sorting it.
namespace minyi::core::cases {

/// A statement being put together; what varies is bound, so that the connection keeps few of them.
struct Sql {
    std::string text;
    std::vector<Value> args;

    template <class... M>
    Sql& add(std::string_view words, const M&... values)
    {
        text += words;
        (args.push_back(Codec<M>::to(values)), ...);
        return *this;
    }
    /// (?,?,…) with the values bound.
    Sql& list(const std::vector<std::int64_t>& values);
    Sql& list(const std::vector<State>& values);
    Stmt on(Db& db) const;
};

/// The filters as the asker may have them.
struct Want {
    Filters filters;
    bool allUnits = false;
    std::vector<std::int64_t> units; ///< unless all
    bool mostUnits = false;          ///< so many that walking all cases passes over fewer than walking each unit costs
    std::vector<std::int64_t> mine;  ///< handlers whose cases are his to do
    std::int64_t me = 0;
    Instant now;

    bool nothing() const { return !filters.mine && !allUnits && units.empty(); }
};

Want wantOf(Db& db, const Sight& sight, Filters filters, Instant now);

/// Every filter as conditions on `c` that no index is chosen by (+), so that the order of the walk stays.
void addConditions(Sql& sql, const Want& want);

struct Order {
    Sort sort = Sort::Due;
    bool descending = false;
};

/// Whether a row comes before another.
bool before(const Order& order, const DeskCursor& a, const DeskCursor& b);

struct Listed {
    std::vector<std::int64_t> ids;
    std::optional<DeskCursor> next; ///< only if the limit cut it
};

/// A list small enough to be gathered is sorted here; a longer one is walked along an index, or along several that are merged.
inline constexpr std::int64_t kGathered = 2000;

Listed listed(Db& db, const Want& want, const Order& order, const std::optional<DeskCursor>& after, std::size_t limit,
              std::int64_t gathered = kGathered);
/// Of one state and of whoever handles it.
bool isOfOneState(const Filters& filters);
/// The part of listed() that walks.
Listed walked(Db& db, const Want& want, const Order& order, const std::optional<DeskCursor>& after, std::size_t limit);

/// An index that leads to all rows a filter lets through, and to not many others.
struct Path {
    enum class Leads { Handler, Due, States, Opened, Units }; ///< by what; all but the first through the units as well

    std::string_view index; ///< a literal
    Sql where;
    Leads by = Leads::Units;
};

/// Every way in that the filters open, the narrow ones first; none if nothing is filtered by.
std::vector<Path> pathsOf(const Want& want);
/// The asker's own cases; several paths, and a case may lie on two of them.
std::vector<Path> ownPaths(const Want& want);
/// What a statement along an index has to ask beside it: closed cases may be sealed, open ones never are.
std::string_view unsealed(std::string_view index);
/// The statement that goes along a path; what the filters say beyond it is not in it yet.
Sql along(const Path& path, const Want& want, std::string_view columns);
/// What is filtered by beyond a path: the rows on it need not be asked again what led there.
Want beyond(const Path& path, const Want& want);
/// From the opening days of the filters, through the units.
Path openedPath(const Want& want);

/// How many there are, from what is kept or along the narrowest index.
std::int64_t totalOf(Db& db, const Want& want);

struct Counted {
    std::int64_t total = 0;
    std::vector<Facet> facets;
};

Counted counted(Db& db, const Sight& sight, const Filters& filters, Instant now);

/// A case in full for who may see it, which the caller has made sure of.
FileAnswer answerOf(const Ask& ask, const Sight& sight, const CaseFile& file);

std::vector<DeskRow> rowsOf(Db& db, const Sight& sight, const std::vector<std::int64_t>& ids);

} // namespace minyi::core::cases
