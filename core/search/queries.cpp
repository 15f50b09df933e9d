#include "core/search/query_fields.h"

#include "core/followup/queries.h"
#include "core/search/fold.h"
#include "core/search/table.h"

#include <algorithm>
#include <ranges>

namespace minyi::core::search {

namespace {

constexpr std::int64_t kPage = 50, kMost = 200;

/// One kind of rows, and the words in it, with the asker's sight inside the statement.
class Search {
public:
    Search(const Ask& ask, const std::vector<std::string>& words, AggKind kind, std::int64_t unit)
        : m_ask(ask)
        , m_match(matchOf(words))
        , m_kind(kind)
    {
        if (unit)
            m_where += " AND t.unit=" + std::to_string(unit);
        if (!ask.actor.seesAllUnits)
            m_where += " AND t.unit=" + std::to_string(ask.actor.unit);
        if (kind == AggKind::Order && !ask.actor.may(Permission::SeeIntegrity))
            m_where += " AND t.integrity=0";
        for (const std::string& word : words)
            if (lengthOf(word) > 2) { // its pairs may stand apart
                m_where += " AND instr(t.text,?)>0";
                m_verified.push_back(word);
            }
    }

    /// The match is walked, never sorted; the text beside it is looked up by its number.
    std::vector<std::int64_t> page(std::int64_t below, std::int64_t limit) const
    {
        std::vector<std::int64_t> documents;
        Stmt row = bound("SELECT s.rowid FROM search s" + beside() +
                             " WHERE s.search MATCH ? AND "
                             "s.rowid>=? AND s.rowid<?" +
                             m_where + " ORDER BY s.rowid DESC LIMIT " + std::to_string(limit),
                         below);
        while (row.step())
            documents.push_back(row.integer(0));
        return documents;
    }

    std::int64_t count() const
    {
        Stmt row = bound("SELECT count(*) FROM search s" + beside() +
                             " WHERE s.search MATCH ? AND "
                             "s.rowid>=? AND s.rowid<?" +
                             m_where,
                         end());
        return row.step() ? row.integer(0) : 0;
    }

    /// The texts are looked up only where they have a say: else the index answers by itself.
    std::string beside() const { return m_where.empty() ? "" : " CROSS JOIN search_text t ON t.doc=s.rowid"; }
    std::int64_t end() const { return documentOf(m_kind, 0) + (std::int64_t{1} << kRowBits); }

private:
    Stmt bound(const std::string& sql, std::int64_t below) const
    {
        Stmt row = m_ask.db.rows(sql, m_match, documentOf(m_kind, 0), std::min(below, end()));
        int index = 3;
        for (const std::string& word : m_verified)
            row.bind(++index, word);
        return row;
    }

    const Ask& m_ask;
    std::string m_match;
    AggKind m_kind;
    std::string m_where;
    std::vector<std::string> m_verified;
};

bool maySee(const Actor& actor, AggKind kind)
{
    return actor.may(kind == AggKind::Order ? Permission::SeeOrders : Permission::SeeFollowUp);
}

std::string matchedIn(Db& db, AggKind kind, std::int64_t row, const std::string& word)
{
    if (const auto document = read(db, kind, row))
        for (const Part& part : document->parts)
            if (part.text.find(word) != std::string::npos)
                return std::string(part.field);
    return {};
}

Hit hitOf(Db& db, AggKind kind, std::int64_t row, const std::string& word)
{
    Stmt found = db.rows(
        kind == AggKind::Order
            ? "SELECT o.number,o.facts,m.person,o.state,u.name,m.day FROM work_order o JOIN matter m ON "
              "m.rid=o.matter JOIN unit u ON u.rid=o.unit WHERE o.rid=?"
            : "SELECT m.source_id,m.item,m.person,m.state,u.name,m.day FROM matter m JOIN unit u ON u.rid=m.unit "
              "WHERE m.rid=?",
        row);
    if (!found.step())
        return {};
    return {kind,
            row,
            std::string(found.text(0)),
            std::string(found.text(1)),
            followup::maskedName(found.text(2)),
            matchedIn(db, kind, row, word),
            std::string(found.text(3)),
            std::string(found.text(4)),
            found.get<Day>(5)};
}

} // namespace

Result<Found> answer(const Ask& ask, const Find& question)
{
    for (const std::string& kind : question.kinds)
        if (const auto known = fromText<AggKind>(kind); !known || !std::ranges::count(kinds(), *known))
            return refuse(Why::Invalid, "kinds");
    const auto words = wordsOf(question.text);
    Found out;
    if (words.empty())
        return out;
    const std::int64_t limit = std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kMost);
    std::vector<std::int64_t> documents;
    for (const AggKind kind : std::views::reverse(kinds())) {
        const bool asked = question.kinds.empty() || std::ranges::count(question.kinds, std::string(toText(kind)));
        if (!asked || !maySee(ask.actor, kind))
            continue;
        const Search search(ask, words, kind, question.unit.value_or(0));
        out.count += search.count();
        const auto have = static_cast<std::int64_t>(documents.size());
        if (have <= limit)
            std::ranges::copy(search.page(question.cursor.value_or(search.end()), limit + 1 - have),
                              std::back_inserter(documents));
    }
    if (static_cast<std::int64_t>(documents.size()) > limit) {
        documents.pop_back();
        out.cursor = documents.back();
    }
    for (const std::int64_t document : documents)
        out.hits.push_back(hitOf(ask.db, static_cast<AggKind>(document >> kRowBits),
                                 document & ((std::int64_t{1} << kRowBits) - 1), words.front()));
    return out;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Find>();
}

} // namespace minyi::core::search
