#include "tests/bench/searching.h"

#include "core/search/query_fields.h"
#include "core/search/table.h"
#include "core/store/roomy.h"
#include "core/workplace/workplace.h"
#include "tests/bench/twin.h"

#include <unistd.h>

#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;

constexpr const char* kWords[] = {"证",       "事故",    "求助", "护照", "建国", "电动车",
                                  "邻里纠纷", "1380000", "gw",   "饕餮", "zzzz"};
constexpr std::int64_t kPage = 50;
constexpr int kBuilds = 3;

Answered answeredBy(const search::Found& found)
{
    Checksum sum;
    for (const search::Hit& hit : found.hits)
        sum.add(search::documentOf(hit.kind, hit.id));
    return {found.count.value_or(static_cast<std::int64_t>(found.hits.size())), sum.value()};
}

/// The supervisor sees every row, so that the other side needs no rights.
Answered liked(Db& db, const std::string& word)
{
    Checksum sum;
    std::int64_t rows = 0;
    Stmt row =
        db.rows("SELECT doc FROM search_text WHERE text LIKE ? ORDER BY doc DESC LIMIT ?", "%" + word + "%", kPage);
    for (; row.step(); ++rows)
        sum.add(row.integer(0));
    return {rows, sum.value()};
}

std::int64_t likedInAll(Db& db, const std::string& word)
{
    return db.one<std::int64_t>("SELECT count(*) FROM search_text WHERE text LIKE ?", "%" + word + "%").value_or(0);
}

/// The texts as they stand put into an index of pairs in a file of its own: what the index alone takes. How often it finds a word.
std::int64_t pairsAlone(const std::string& from, const std::string& path)
{
    for (const char* tail : {"", "-wal", "-shm"})
        unlink((path + tail).c_str());
    Db db(path, Access::Write);
    const Roomy roomy(db);
    db.run("ATTACH ? AS texts", from);
    db.script("CREATE VIRTUAL TABLE search USING fts5(text, content='', detail=none, tokenize='pairs');"
              "INSERT INTO search(search,rank) VALUES('hashsize',67108864);"
              "INSERT INTO search(search,rank) VALUES('automerge',0);"
              "BEGIN; INSERT INTO search(rowid,text) SELECT doc,text FROM texts.search_text ORDER BY doc;"
              "INSERT INTO search(search) VALUES('optimize'); COMMIT");
    return db.one<std::int64_t>("SELECT count(*) FROM search WHERE search MATCH '\"现场\"'").value_or(0);
}

} // namespace

std::vector<Figure> benchWords(Store& store, int rounds)
{
    const auto actor = store.workplace->signIn("wu", {});
    if (!actor)
        throw std::runtime_error("cannot sign in");
    Db reader(store.database(), Access::Read);
    std::vector<Figure> figures;
    for (const char* word : kWords) {
        search::Find find;
        find.text = word;
        find.limit = kPage;
        const auto ask = [&] {
            auto found = store.workplace->office().ask(*actor, find);
            if (!found)
                throw std::runtime_error("search refused");
            return answeredBy(*found);
        };
        find.uncounted = true;
        figures.push_back(compared("P5", std::string("find ") + word, "LIKE", rounds, ask, [&] { return liked(reader, word); }));
        find.uncounted = false;
        find.limit = 1;
        figures.push_back(compared(
            "P5", std::string("count ") + word, "LIKE", rounds,
            [&] {
                return Answered{ask().rows, 0};
            },
            [&] {
                return Answered{likedInAll(reader, word), 0};
            }));
    }
    return figures;
}

std::vector<Figure> benchBuild(Store& copy, int)
{
    Figure build{"P7", "index made anew", {}, {}, "pairs", 0, 0, {}, {}};
    const std::string beside = copy.folder + "/words.db";
    std::int64_t found = 0, theirs = 0;
    const auto failed = copy.workplace->office().maintain([&](Db& db) {
        const auto sides =
            inTurn(kBuilds, {[&] { search::rebuild(db); }, [&] { theirs = pairsAlone(copy.database(), beside); }});
        build.ours = sides[0];
        build.other = sides[1];
        build.rows = db.one<std::int64_t>("SELECT count(*) FROM search_text").value_or(0);
        build.note =
            std::to_string(db.one<std::int64_t>("SELECT sum(length(block)) FROM search_data").value_or(0) / 1024) +
            " KiB";
        build.fault = search::fault(db);
        found = db.one<std::int64_t>("SELECT count(*) FROM search WHERE search MATCH '\"现场\"'").value_or(0);
    });
    if (failed)
        throw std::runtime_error("storage: " + failed->detail);
    build.checksum = static_cast<std::uint64_t>(found);
    if (build.fault.empty() && theirs != found)
        build.fault = "the index alone finds " + std::to_string(theirs);
    return {build};
}

std::vector<Figure> benchEdits(Store& copy, int rounds)
{
    Figure edit{"P7", "edit of a text", {}, {}, "bare row", 0, 0, {}, {}};
    const auto failed = copy.workplace->office().maintain([&](Db& db) {
        db.script("BEGIN");
        std::int64_t row = 0;
        const auto write = [&] { db.run("UPDATE matter SET item=item||'改' WHERE rid=?", ++row); };
        const auto both = [&] {
            write();
            const Change change{{{AggKind::Matter, *db.one<Uid>("SELECT uid FROM matter WHERE rid=?", row)}}};
            search::derive(db, Context(), change, Instant{});
        };
        const auto sides = inTurn(rounds, {both, write});
        db.script("ROLLBACK");
        edit.ours = sides[0];
        edit.other = sides[1];
        edit.rows = rounds;
    });
    if (failed)
        throw std::runtime_error("storage: " + failed->detail);
    return {edit};
}

} // namespace minyi::bench
