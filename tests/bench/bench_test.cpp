#include "tests/bench/listings.h"
#include "tests/bench/reading.h"
#include "tests/bench/saves.h"
#include "tests/bench/searching.h"
#include "tests/bench/store.h"

#include <catch2/catch.hpp>

using namespace minyi;
using namespace minyi::bench;

namespace {

Store& store()
{
    static Store made = openStore(10'000);
    return made;
}

/// The work of a statement written by hand, as `fault` counts that of a question.
Counted countedSql(core::Db& db, const std::string& sql)
{
    return count(db, [&] {
        core::Stmt rows = db.prepare(sql);
        while (rows.step())
            rows.text(0);
    });
}

} // namespace

TEST_CASE("every first page needs no scan, no sort and one statement for its rows", "[bench]")
{
    for (const Listing& listing : firstPages(*store().workplace)) {
        INFO(listing.name);
        CHECK(listing.fault(*store().workplace) == "");
    }
}

TEST_CASE("a page answers what the same SQL answers without us", "[bench]")
{
    auto pages = firstPages(*store().workplace);
    for (Listing& deep : deepPages(*store().workplace))
        pages.push_back(std::move(deep));
    for (const Listing& listing : pages) {
        INFO(listing.name);
        Twin twin(store().database(), listing.twin);
        const Answered ours = listing.answered(), raw = twin.answered();
        CHECK(ours.rows == raw.rows);
        CHECK(ours.checksum == raw.checksum);
    }
}

TEST_CASE("a page deep in the list is as little work as the first", "[bench]")
{
    const auto pages = deepPages(*store().workplace);
    Counted first, deep;
    CHECK(pages.front().fault(*store().workplace, &first) == "");
    for (const Listing& page : pages) {
        INFO(page.name);
        CHECK(page.fault(*store().workplace, &deep) == "");
        CHECK(isFlat(first, deep));
    }
}

TEST_CASE("the counts see a page by OFFSET, a scan, a sort and a look-up for each row", "[bench]")
{
    store().workplace->office().maintain([](core::Db& db) {
        const std::string page = "SELECT rid,item FROM matter WHERE day>0 ORDER BY day DESC,rid DESC LIMIT 50";
        const Counted first = countedSql(db, page);
        CHECK(workFault(db, first, 50, 1) == "");
        CHECK_FALSE(isFlat(first, countedSql(db, page + " OFFSET 9000")));

        const Counted scanned =
            countedSql(db, "SELECT rid,item FROM matter NOT INDEXED ORDER BY day DESC,rid DESC LIMIT 50");
        CHECK(scanned.scanned > 0);
        CHECK(scanned.sorts > 0);
        CHECK(planFault(db, scanned) != "");

        const Counted walked =
            countedSql(db, "SELECT rid,item FROM matter INDEXED BY matter_day WHERE day>0 AND state='in_call' ORDER "
                           "BY day DESC,rid DESC LIMIT 50");
        CHECK(planFault(db, walked) == "");
        CHECK(workFault(db, walked, 50, 1) != "");

        const Counted each = count(db, [&] {
            for (int i = 1; i <= 50; ++i)
                db.one<std::string>("SELECT name FROM unit WHERE rid=?", i);
        });
        CHECK(workFault(db, each, 50, 1) != "");
    });
}

TEST_CASE("each word that is measured is found as often as LIKE finds it", "[bench]")
{
    for (const Figure& figure : benchWords(store(), 1)) {
        INFO(figure.name);
        CHECK(figure.fault == "");
    }
}

TEST_CASE("each command that is measured leaves one commit and one line of the timeline", "[bench]")
{
    Store copy = copyStore(store());
    for (const auto& bench : {benchBuild, benchEdits})
        for (const Figure& figure : bench(copy, 4))
            CHECK(figure.fault == "");
    for (const Figure& figure : benchSaves(copy, 4))
        CHECK(figure.fault == "");
    for (const Figure& figure : benchImport(copy, 200, 2))
        CHECK(figure.fault == "");
    dropCopy(copy);
}

TEST_CASE("a workbook and a CSV file of the same content are read to the same rows", "[bench]")
{
    for (const Figure& figure : benchReading(500, 2)) {
        INFO(figure.name);
        CHECK(figure.fault == "");
        CHECK(figure.rows == 500);
    }
}
