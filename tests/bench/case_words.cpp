#include "tests/bench/case_words.h"

#include "core/search/fold.h"
#include "core/search/query_fields.h"
#include "core/search/texts.h"
#include "tests/bench/desk_lists.h"

#include <sqlite3.h>

#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;

constexpr const char* kWords[] = {"现场", "望海",      "车棚", "诈骗",   "建国", "电动自行车",
                                  "证",   "138000012", "gw",   "无人机", "獬豸", "饕餮"};
constexpr int kPage = 50, kLikeRounds = 3;
const std::int64_t kBase = search::documentOf(AggKind::Case, 0);

std::string columnsSql(const std::string& where)
{
    return "SELECT c.rid,c.number,c.source_id,c.title,c.state,c.opened,c.due,u.name,o.name,p.role,p.name FROM case_file c JOIN unit u "
           "ON u.rid=c.unit LEFT JOIN officer o ON o.rid=c.handler LEFT JOIN case_person p ON p.file=c.rid AND p.removed=0 " +
           where;
}

/// The index of pairs through the C interface, without rights, plans or words that stand in a text.
class Raw {
public:
    Raw(const std::string& database, std::int64_t unit)
        : m_db(openRaw(database))
        , m_hits(prepareRaw(
              m_db, "SELECT rowid FROM search WHERE search MATCH ? AND rowid>=? AND rowid<? ORDER BY rowid DESC"))
        , m_text(prepareRaw(m_db, "SELECT instr(text,?) FROM search_text WHERE doc=?"))
        , m_row(prepareRaw(m_db, columnsSql("WHERE c.rid=?")))
        , m_due(prepareRaw(
              m_db,
              "SELECT rid FROM case_file INDEXED BY case_open_unit_due WHERE unit=? AND closed_at IS NULL AND due IS "
              "NOT NULL ORDER BY due,rid"))
        , m_like(prepareRaw(m_db, "SELECT count(*) FROM search_text WHERE text LIKE ? AND doc>=? AND doc<?"))
        , m_unit(unit)
    {
        const RawStmt last = prepareRaw(m_db, "SELECT coalesce(max(rid),0) FROM case_file");
        sqlite3_step(last.get());
        m_last = sqlite3_column_int64(last.get(), 0);
    }

    Answered newest(const std::string& word)
    {
        Answered out;
        Checksum sum;
        eachHit(word, [&](std::int64_t document) {
            if (holds(word, document))
                add(document - kBase, out, sum);
            return out.rows < kPage;
        });
        out.checksum = sum.value();
        return out;
    }

    Answered firstDue(const std::string& word)
    {
        std::vector<bool> found(static_cast<std::size_t>(m_last) + 1);
        eachHit(word, [&](std::int64_t document) { return found[static_cast<std::size_t>(document - kBase)] = true; });
        Answered out;
        Checksum sum;
        sqlite3_bind_int64(m_due.get(), 1, m_unit);
        while (out.rows < kPage && sqlite3_step(m_due.get()) == SQLITE_ROW) {
            const std::int64_t row = sqlite3_column_int64(m_due.get(), 0);
            if (found[static_cast<std::size_t>(row)] && holds(word, kBase + row))
                add(row, out, sum);
        }
        sqlite3_reset(m_due.get());
        out.checksum = sum.value();
        return out;
    }

    std::int64_t liked(const std::string& word)
    {
        const std::string pattern = "%" + word + "%";
        bind(m_like, 1, pattern);
        range(m_like);
        sqlite3_step(m_like.get());
        const std::int64_t count = sqlite3_column_int64(m_like.get(), 0);
        sqlite3_reset(m_like.get());
        return count;
    }

private:
    static void bind(const RawStmt& stmt, int index, const std::string& text)
    {
        sqlite3_bind_text(stmt.get(), index, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }

    static void range(const RawStmt& stmt)
    {
        sqlite3_bind_int64(stmt.get(), 2, kBase);
        sqlite3_bind_int64(stmt.get(), 3, kBase + (std::int64_t{1} << search::kRowBits));
    }

    template <class Use>
    void eachHit(const std::string& word, Use use)
    {
        bind(m_hits, 1, search::matchOf({word}));
        range(m_hits);
        while (sqlite3_step(m_hits.get()) == SQLITE_ROW && use(sqlite3_column_int64(m_hits.get(), 0)))
            ;
        sqlite3_reset(m_hits.get());
    }

    bool holds(const std::string& word, std::int64_t document)
    {
        if (search::lengthOf(word) <= 2)
            return true;
        bind(m_text, 1, word);
        sqlite3_bind_int64(m_text.get(), 2, document);
        sqlite3_step(m_text.get());
        const bool held = sqlite3_column_int64(m_text.get(), 0) != 0;
        sqlite3_reset(m_text.get());
        return held;
    }

    void add(std::int64_t row, Answered& out, Checksum& sum)
    {
        sqlite3_bind_int64(m_row.get(), 1, row);
        while (sqlite3_step(m_row.get()) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(m_row.get()); ++i)
                m_touched += static_cast<std::uint64_t>(sqlite3_column_bytes(m_row.get(), i));
        sqlite3_reset(m_row.get());
        sum.add(row);
        ++out.rows;
    }

    RawDb m_db;
    RawStmt m_hits, m_text, m_row, m_due, m_like;
    std::int64_t m_unit;
    std::int64_t m_last = 0;
    std::uint64_t m_touched = 0;
};

std::int64_t someStation(Store& store)
{
    std::int64_t unit = 0;
    store.workplace->office().maintain([&](Db& db) {
        unit = db.one<std::int64_t>(
                     "SELECT unit FROM case_file WHERE closed_at IS NULL AND due IS NOT NULL GROUP BY unit ORDER BY "
                     "count(*) DESC,unit LIMIT 1")
                   .value_or(0);
    });
    return unit;
}

} // namespace

search::Find caseWord(const std::string& word)
{
    search::Find find;
    find.text = word;
    find.kinds = {"case"};
    find.limit = kPage;
    find.uncounted = true;
    return find;
}

search::Find dueWord(Store& store, const std::string& word)
{
    search::Find find = caseWord(word);
    find.unit = someStation(store);
    find.by = search::By::Due;
    return find;
}

Answered askedFor(Store& store, const search::Find& find)
{
    static const Actor actor = deskActor(*store.workplace, "qin");
    const auto found = store.workplace->office().ask(actor, find);
    if (!found)
        throw std::runtime_error("search refused");
    Checksum sum;
    for (const search::Hit& hit : found->hits)
        sum.add(hit.id);
    return {found->count.value_or(static_cast<std::int64_t>(found->hits.size())), sum.value()};
}

std::vector<Figure> benchCaseWords(Store& store, int rounds)
{
    Raw raw(store.database(), 0);
    std::vector<Figure> figures;
    for (const char* word : kWords) {
        search::Find find = caseWord(word);
        figures.push_back(compared(
            "P5", std::string("cases with ") + word, "raw", rounds, [&] { return askedFor(store, find); },
            [&] { return raw.newest(word); }));
        find.uncounted = false;
        std::int64_t count = 0, liked = 0;
        const auto times =
            inTurn(kLikeRounds, {[&] { count = askedFor(store, find).rows; }, [&] { liked = raw.liked(word); }});
        Figure& figure = figures.back();
        if (count != liked)
            figure.fault = "LIKE finds " + std::to_string(liked);
        char note[96];
        std::snprintf(note, sizeof note, "%lld counted in %.0f us, LIKE %.0f us", static_cast<long long>(count),
                      times[0].p50, times[1].p50);
        figure.note = note;
    }
    return figures;
}

std::vector<Figure> benchDueWords(Store& store, int rounds)
{
    Raw raw(store.database(), someStation(store));
    std::vector<Figure> figures;
    for (const char* word : kWords) {
        const search::Find find = dueWord(store, word);
        figures.push_back(compared(
            "P6", std::string("station, by due, ") + word, "raw", rounds, [&] { return askedFor(store, find); },
            [&] { return raw.firstDue(word); }));
    }
    return figures;
}

Answered trigramOf(Store& store, const std::string& word)
{
    Answered found;
    store.workplace->office().maintain([&](Db& db) {
        db.script("CREATE VIRTUAL TABLE temp.threes USING fts5(text, content='', tokenize='trigram');"
                  "INSERT INTO temp.threes(rowid,text) SELECT doc,text FROM search_text");
        Checksum sum;
        for (Stmt row = db.rows("SELECT rowid FROM temp.threes WHERE threes MATCH ? ORDER BY rowid DESC LIMIT ?",
                                '"' + word + '"', std::int64_t{kPage});
             row.step(); ++found.rows)
            sum.add(row.integer(0) - kBase);
        found.checksum = sum.value();
        db.script("DROP TABLE temp.threes");
    });
    return found;
}

std::string hitsFirstSql()
{
    return "SELECT c.rid FROM search s CROSS JOIN case_file c ON c.rid=s.rowid-" + std::to_string(kBase) +
           " WHERE s.search MATCH ?2 AND c.unit=?1 AND c.closed_at IS NULL AND c.due IS NOT NULL ORDER BY c.due,c.rid LIMIT 50";
}

} // namespace minyi::bench
