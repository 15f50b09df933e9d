#include "core/search/table.h"

#include "core/search/fold.h"
#include "core/store/roomy.h"

#include <algorithm>
#include <future>

namespace minyi::core::search {

namespace {

constexpr int kSample = 200;

void forget(Db& db, std::int64_t document, const std::string& text)
{
    db.run("INSERT INTO search(search,rowid,text) VALUES('delete',?,?)", document, text);
    db.run("DELETE FROM search_text WHERE doc=?", document);
}

void keep(Db& db, const Document& made, const std::string& text)
{
    db.run("INSERT INTO search_text(doc,unit,day,integrity,text) VALUES(?,?,?,?,?)", made.id, made.unit, made.day,
           std::int64_t{made.integrity}, text);
    db.run("INSERT INTO search(rowid,text) VALUES(?,?)", made.id, text);
}

void refresh(Db& db, AggKind kind, std::int64_t row)
{
    const std::int64_t document = documentOf(kind, row);
    const auto made = read(db, kind, row);
    const std::string text = made ? made->text() : std::string();
    std::optional<std::string> old;
    {
        Stmt stored = db.rows("SELECT text,unit,day,integrity FROM search_text WHERE doc=?", document);
        if (stored.step()) {
            old = stored.text(0);
            if (made && *old == text && stored.integer(1) == made->unit && stored.get<Day>(2) == made->day &&
                (stored.integer(3) != 0) == made->integrity)
                return;
        }
    }
    if (old)
        forget(db, document, *old);
    if (made)
        keep(db, *made, text);
}

struct Made {
    Document document;
    std::string text;
};

/// The next documents with their texts; none at the end.
std::vector<Made> several(Documents& documents)
{
    constexpr std::size_t kSeveral = 2048;
    std::vector<Made> all;
    while (all.size() < kSeveral) {
        auto document = documents.next();
        if (!document)
            break;
        fold(*document);
        std::string text = document->text();
        all.push_back({std::move(*document), std::move(text)});
    }
    return all;
}

/// To read the rows and to fold their texts takes as long as to keep them: another thread does that, with a connection of its
/// own that sees the rows as they were committed.
void fill(Db& db, AggKind kind, Db* beside)
{
    Documents documents(beside ? *beside : db, kind);
    const auto ahead = [&] { return std::async(beside ? std::launch::async : std::launch::deferred, several, std::ref(documents)); };
    for (auto next = ahead();;) {
        const std::vector<Made> now = next.get();
        if (now.empty())
            return;
        next = ahead();
        for (const Made& made : now)
            keep(db, made.document, made.text);
    }
}

/// Many rows at once: a large hash in memory, no merging on the way, one merge at the end.
void fill(Db& db, Db* beside)
{
    db.script("INSERT INTO search(search) VALUES('delete-all'); DELETE FROM search_text;"
              "INSERT INTO search(search,rank) VALUES('hashsize',67108864);"
              "INSERT INTO search(search,rank) VALUES('automerge',0);");
    std::vector<AggKind> ascending(kinds().begin(), kinds().end()); // as the index holds its documents
    std::ranges::sort(ascending);
    for (const AggKind kind : ascending)
        fill(db, kind, beside);
    db.script("INSERT INTO search(search) VALUES('optimize');"
              "INSERT INTO search(search,rank) VALUES('hashsize',1048576);"
              "INSERT INTO search(search,rank) VALUES('automerge',4);");
}

/// Whether the index leads from every character of a text to its row.
bool isFound(Db& db, std::int64_t document, const std::string& text)
{
    std::vector<std::string> words = wordsOf(text);
    return words.empty() ||
           db.one<std::int64_t>("SELECT 1 FROM search WHERE search MATCH ? AND rowid=?", matchOf(words, true), document)
               .has_value();
}

/// Whether the index still leads from some word to a row without it. Looks at a sample of its terms.
std::optional<std::int64_t> ghost(Db& db)
{
    db.script("CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab('main','search','row')");
    std::vector<std::string> terms;
    const std::int64_t all = db.one<std::int64_t>("SELECT count(*) FROM temp.search_terms").value_or(0);
    const std::int64_t stride = std::max<std::int64_t>(1, all / kSample);
    std::int64_t at = 0;
    for (Stmt row = db.rows("SELECT term FROM temp.search_terms"); row.step(); ++at)
        if (at % stride == 0)
            terms.emplace_back(row.text(0));
    db.script("DROP TABLE temp.search_terms");
    for (const std::string& term : terms) {
        std::string quoted = "\"";
        for (const char c : term)
            quoted += c == '"' ? "\"\"" : std::string(1, c);
        const auto found = db.one<std::int64_t>(
            "SELECT s.rowid FROM (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) s LEFT JOIN "
            "search_text t ON t.doc=s.rowid WHERE t.doc IS NULL OR instr(t.text,?)=0 LIMIT 1",
            quoted + '"', kSample, term);
        if (found)
            return found;
    }
    return {};
}

} // namespace

void derive(Db& db, const Context&, const Change& change, Instant)
{
    for (const auto& [kind, row] : change.gone)
        if (isSearched(kind))
            refresh(db, kind, row);
    for (const auto& [kind, uid] : change.touched) {
        if (!isSearched(kind))
            continue;
        const auto row = db.one<std::int64_t>("SELECT rid FROM " + std::string(tableOf(kind)) + " WHERE uid=?", uid);
        if (!row)
            continue;
        refresh(db, kind, *row);
        if (kind == AggKind::Matter) // an order is found by the name and the number of its matter
            for (Stmt order = db.rows("SELECT rid FROM work_order WHERE matter=?", *row); order.step();)
                refresh(db, AggKind::Order, order.integer(0));
    }
}

void rebuild(Db& db)
{
    const Roomy roomy(db);
    std::optional<Db> beside;
    if (const std::string file = db.file(); !file.empty() && !db.inTransaction())
        beside.emplace(file, Access::Read);
    db.inOne([&] { fill(db, beside ? &*beside : nullptr); });
}

std::string fault(Db& db)
{
    std::int64_t rows = 0;
    for (const AggKind kind : kinds())
        rows += db.one<std::int64_t>("SELECT count(*) FROM " + std::string(tableOf(kind)) + (kind == AggKind::Case ? " WHERE flags&4=0" : ""))
                    .value_or(0);
    const auto texts = db.one<std::int64_t>("SELECT count(*) FROM search_text").value_or(0);
    const auto indexed = db.one<std::int64_t>("SELECT count(*) FROM search").value_or(0);
    if (rows != texts || rows != indexed)
        return std::to_string(rows) + " rows, " + std::to_string(texts) + " texts, " + std::to_string(indexed) +
               " indexed";
    for (Stmt doc = db.rows("SELECT doc,text FROM search_text WHERE doc % max(1,?)=0 LIMIT ?", rows / kSample, kSample);
         doc.step();) {
        const std::int64_t document = doc.integer(0);
        const auto made = read(db, kindOf(document), rowOf(document));
        if (!made || made->text() != doc.text(1) || !isFound(db, document, std::string(doc.text(1))))
            return "document " + std::to_string(document);
    }
    if (const auto document = ghost(db))
        return "document " + std::to_string(*document) + " is found by a word it does not hold";
    return {};
}

} // namespace minyi::core::search
