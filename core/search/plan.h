#pragma once

#include "core/search/scope.h"

#include <functional>

namespace minyi::core::search {

/// Where the documents come from that are looked at: the index of pairs, all texts, the texts of one unit.
enum class Walk { Hits, Texts, UnitTexts };

/// Rows of one kind with the words in them. How they are found depends on how often the words stand: few are fetched by
/// the index and verified, frequent ones are met on a short walk. Every way gives the same rows in the same order.
class Plan {
public:
    Plan(Db& db, const Scope& scope, const std::vector<std::string>& words);

    /// Documents below `below`, the newest first.
    std::vector<std::int64_t> page(std::int64_t below, std::int64_t limit);
    /// Documents whose limit ends first; those without one, or closed, are not among them.
    std::vector<std::int64_t> firstDue(std::int64_t limit);
    std::int64_t count();
    std::int64_t end() const;

    /// The very text of a statement; tests read its plan.
    std::string sql(Walk walk, bool words) const;
    std::string dueSql() const;

private:
    struct Page {
        std::vector<std::int64_t> documents;
        std::size_t limit = 0;
        std::int64_t below = 0;
    };

    using Hits = std::optional<std::vector<std::int64_t>>; ///< ascending; nothing if there are too many

    bool take(Walk walk, std::int64_t budget, Page& page);
    bool fetchFew(Page& page);
    std::optional<std::vector<std::int64_t>> few();
    bool isMeant(std::int64_t document);
    Hits hitsUpTo(std::int64_t most);
    bool takeDue(const Hits& hits, std::int64_t budget, Page& page);
    bool passes(const Stmt& row, const std::vector<std::string>& words) const;
    Stmt bound(const std::string& sql, std::int64_t below, std::int64_t budget);
    std::int64_t countIn(Walk walk);
    const std::vector<std::string>& toVerify(Walk walk) const;
    Walk walkOfTexts() const { return m_scope.unit ? Walk::UnitTexts : Walk::Texts; }

    Db& m_db;
    const Scope& m_scope;
    std::vector<std::string> m_words;
    std::vector<std::string> m_long; ///< whose pairs may stand apart
    std::string m_match;
    bool m_dear = false; ///< the index has to gather many terms: all that begin with a character, or many pairs of a word
};

} // namespace minyi::core::search
