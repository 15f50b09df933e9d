#include "core/search/fold.h"
#include "core/search/plan.h"
#include "core/search/texts.h"

#include <algorithm>

namespace minyi::core::search {

namespace {

constexpr std::int64_t kFew = 512;       ///< hits that are simply fetched
constexpr std::int64_t kGlance = 256;    ///< newest texts looked at before the index has to gather many terms
constexpr std::int64_t kStroll = 4000;   ///< texts of a unit looked at before all hits are
constexpr std::int64_t kOften = 8;       ///< words in more than each eighth text are counted in the texts
constexpr std::int64_t kMarked = 32'000; ///< hits that are kept in mind on a long walk by due date
constexpr std::int64_t kAll = -1;

/// The range of documents and what is walked, the newest first; the verdict on a row is a column, so that what was looked at is
/// known.
std::string from(Walk walk)
{
    switch (walk) {
    case Walk::Hits: return " FROM search s LEFT JOIN search_text t ON t.doc=s.rowid";
    case Walk::Texts: return " FROM search_text t";
    case Walk::UnitTexts: return " FROM search_text t INDEXED BY search_unit";
    }
    return {};
}

std::string where(Walk walk)
{
    switch (walk) {
    case Walk::Hits: return " WHERE s.search MATCH ?1 AND s.rowid>=?2 AND s.rowid<?3 ORDER BY s.rowid DESC LIMIT ?4";
    case Walk::Texts: return " WHERE ?1 IS NOT NULL AND t.doc>=?2 AND t.doc<?3 ORDER BY t.doc DESC LIMIT ?4";
    case Walk::UnitTexts:
        return " WHERE ?1 IS NOT NULL AND t.unit=?5 AND t.doc>=?2 AND t.doc<?3 ORDER BY t.doc DESC LIMIT ?4";
    }
    return {};
}

} // namespace

Plan::Plan(Db& db, const Scope& scope, const std::vector<std::string>& words)
    : m_db(db)
    , m_scope(scope)
    , m_words(words)
    , m_match(matchOf(words))
{
    for (const std::string& word : words) {
        m_dear = m_dear || lengthOf(word) != 2;
        if (lengthOf(word) > 2)
            m_long.push_back(word);
    }
}

std::int64_t Plan::end() const
{
    return documentOf(m_scope.kind, 0) + (std::int64_t{1} << kRowBits);
}

/// The texts and rows are looked up only where they have a say: else the index answers by itself.
std::string Plan::sql(Walk walk, bool words) const
{
    const bool bare = walk == Walk::Hits && !words && m_scope.texts.empty();
    const std::string document = walk == Walk::Hits ? "s.rowid" : "t.doc";
    return "SELECT " + document + "," + (words ? "t.text" : "''") + ",1" + m_scope.texts + m_scope.rows +
           (bare ? " FROM search s" : from(walk)) +
           (m_scope.rows.empty() ? ""
                                 : " LEFT JOIN " + m_scope.table + " x ON x.rid=" + document + "-" +
                                       std::to_string(documentOf(m_scope.kind, 0))) +
           where(walk);
}

Stmt Plan::bound(const std::string& sql, std::int64_t below, std::int64_t budget)
{
    Stmt row = m_db.rows(sql, m_match, documentOf(m_scope.kind, 0), std::min(below, end()), budget);
    int index = kOwnArguments;
    for (const Value& value : m_scope.args)
        row.bind(++index, value);
    return row;
}

/// The index vouches for words of two characters, and for one.
const std::vector<std::string>& Plan::toVerify(Walk walk) const
{
    return walk == Walk::Hits ? m_long : m_words;
}

bool Plan::passes(const Stmt& row, const std::vector<std::string>& words) const
{
    return row.integer(2) != 0 &&
           std::ranges::all_of(words, [&](const std::string& word) { return holds(row.text(1), word); });
}

/// Looks at so many documents. True if that was enough: the page is full, or there are no more.
bool Plan::take(Walk walk, std::int64_t budget, Page& page)
{
    const auto& words = toVerify(walk);
    std::int64_t seen = 0;
    for (Stmt row = bound(sql(walk, !words.empty()), page.below, budget); row.step(); ++seen) {
        page.below = row.integer(0);
        if (passes(row, words))
            page.documents.push_back(page.below);
        if (page.documents.size() == page.limit)
            return true;
    }
    return budget == kAll || seen < budget;
}

/// The rows the tests lead to by an index of their own, if they are few; nothing if they are many.
std::optional<std::vector<std::int64_t>> Plan::few()
{
    if (m_scope.narrow.empty())
        return {};
    std::vector<std::int64_t> documents;
    for (Stmt row = bound(m_scope.narrow, end(), kFew + 1); row.step();)
        documents.push_back(documentOf(m_scope.kind, row.integer(0)));
    if (documents.size() > kFew)
        return {};
    std::ranges::sort(documents, std::greater());
    const auto twice = std::ranges::unique(documents);
    documents.erase(twice.begin(), twice.end());
    std::erase_if(documents, [&](std::int64_t document) { return !isMeant(document); });
    return documents;
}

/// The verdict on one document, by its text and its row.
bool Plan::isMeant(std::int64_t document)
{
    Stmt row = bound(sql(Walk::Texts, !m_words.empty()), document + 1, 1);
    return row.step() && row.integer(0) == document && passes(row, m_words);
}

bool Plan::fetchFew(Page& page)
{
    const auto found = few();
    for (const std::int64_t document : found.value_or(std::vector<std::int64_t>()))
        if (document < page.below && page.documents.size() < page.limit)
            page.documents.push_back(document);
    return found.has_value();
}

std::vector<std::int64_t> Plan::page(std::int64_t below, std::int64_t limit)
{
    Page page{{}, static_cast<std::size_t>(limit), below};
    if (fetchFew(page))
        return page.documents;
    if (m_words.empty())
        take(walkOfTexts(), kAll, page);
    else if (!(m_dear && take(walkOfTexts(), kGlance, page)) && !take(Walk::Hits, kFew, page) &&
             !(m_scope.unit && take(Walk::UnitTexts, kStroll, page)))
        take(Walk::Hits, kAll, page);
    return page.documents;
}

/// What the index finds, ascending, if that is not more.
Plan::Hits Plan::hitsUpTo(std::int64_t most)
{
    std::vector<std::int64_t> hits;
    for (Stmt row = m_db.rows(
             "SELECT rowid FROM search WHERE search MATCH ? AND rowid>=? AND rowid<? ORDER BY rowid DESC LIMIT ?",
             m_match, documentOf(m_scope.kind, 0), end(), most + 1);
         row.step();)
        hits.push_back(row.integer(0));
    if (static_cast<std::int64_t>(hits.size()) > most)
        return {};
    std::ranges::reverse(hits);
    return hits;
}

/// The index of due dates is walked in its own order, and knows neither words nor rights.
std::string Plan::dueSql() const
{
    return std::string("SELECT rid FROM case_file INDEXED BY ") +
           (m_scope.unit ? "case_open_unit_due" : "case_open_due") + " WHERE closed_at IS NULL AND due IS NOT NULL" +
           (m_scope.unit ? " AND unit=?" : "") + " ORDER BY due,rid";
}

/// Walks so many due dates; those of the hits alone if these are known. True if that was enough.
bool Plan::takeDue(const Hits& hits, std::int64_t budget, Page& page)
{
    Stmt row = m_db.rows(dueSql());
    if (m_scope.unit)
        row.bind(1, *m_scope.unit);
    for (std::int64_t seen = 0; page.documents.size() < page.limit; ++seen) {
        if (seen == budget)
            return false;
        if (!row.step())
            return true;
        const std::int64_t document = documentOf(m_scope.kind, row.integer(0));
        if ((!hits || std::ranges::binary_search(*hits, document)) && isMeant(document))
            page.documents.push_back(document);
    }
    return true;
}

/// What few cases hold is known beforehand and only looked for in the walk; what many hold is met on it soon.
std::vector<std::int64_t> Plan::firstDue(std::int64_t limit)
{
    Page page{{}, static_cast<std::size_t>(limit), end()};
    Hits hits = m_words.empty() || m_dear ? std::nullopt : hitsUpTo(kFew);
    if (hits ? hits->empty() : takeDue({}, m_words.empty() ? kAll : kStroll, page))
        return page.documents;
    page.documents.clear();
    takeDue(hits ? hits : hitsUpTo(kMarked), kAll, page);
    return page.documents;
}

std::int64_t Plan::countIn(Walk walk)
{
    const auto& words = toVerify(walk);
    std::int64_t count = 0;
    for (Stmt row = bound(sql(walk, !words.empty()), end(), kAll); row.step();)
        count += passes(row, words);
    return count;
}

std::int64_t Plan::count()
{
    if (const auto found = few())
        return static_cast<std::int64_t>(found->size());
    if (m_words.empty())
        return countIn(walkOfTexts());
    const std::int64_t first = documentOf(m_scope.kind, 0);
    const bool bare = m_long.empty() && m_scope.texts.empty() && m_scope.rows.empty();
    if (m_dear) { // what is frequent costs less to look at
        Page glance{{}, static_cast<std::size_t>(kGlance), end()};
        take(walkOfTexts(), kGlance, glance);
        if (static_cast<std::int64_t>(glance.documents.size()) > kGlance / kOften)
            return countIn(walkOfTexts());
    }
    if (bare)
        return m_db
            .one<std::int64_t>("SELECT count(*) FROM search s WHERE s.search MATCH ? AND s.rowid>=? AND s.rowid<?",
                               m_match, first, end())
            .value_or(0);
    const auto texts =
        m_db.one<std::int64_t>("SELECT coalesce(max(doc),0) FROM search_text WHERE doc<?", end()).value_or(0) - first;
    const std::int64_t cap = m_scope.unit ? kStroll : std::max<std::int64_t>(texts, 0) / kOften;
    const auto hits = m_db.one<std::int64_t>("SELECT count(*) FROM (SELECT 1 FROM search s WHERE s.search MATCH ? AND "
                                             "s.rowid>=? AND s.rowid<? LIMIT ?)",
                                             m_match, first, end(), cap + 1);
    return countIn(hits.value_or(0) > cap ? walkOfTexts() : Walk::Hits);
}

} // namespace minyi::core::search
