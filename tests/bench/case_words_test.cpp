#include "tests/bench/case_words.h"
#include "tests/bench/desk_lists.h"
#include "tests/bench/desk_store.h"
#include "tests/bench/probe.h"

#include <catch2/catch.hpp>

using namespace minyi;
using namespace minyi::bench;

TEST_CASE("each word is found in the cases as by the index alone, and as often as by LIKE", "[bench]")
{
    for (const Figure& figure : benchCaseWords(desk(), 1)) {
        INFO(figure.name << ": " << figure.note);
        CHECK(figure.fault == "");
    }
}

TEST_CASE("each word is found in the cases of a station in the order of their limits", "[bench]")
{
    std::int64_t found = 0;
    for (const Figure& figure : benchDueWords(desk(), 1)) {
        INFO(figure.name);
        CHECK(figure.fault == "");
        found += figure.rows;
    }
    CHECK(found > 20);
}

TEST_CASE("an index of three characters finds no word of two and fails the comparison", "[bench]")
{
    const Answered ours = askedFor(desk(), caseWord("现场"));
    CHECK(ours.rows == 50);
    CHECK_FALSE(trigramOf(desk(), "现场") == ours);
    CHECK(trigramOf(desk(), "电动自行车").rows == 50); // only words of two are lost
}

TEST_CASE("a search by due date that drives from its hits sorts, and ours does not", "[bench]")
{
    const auto find = dueWord(desk(), "现场");
    Counted slow, ours;
    desk().workplace->office().maintain([&](core::Db& db) {
        slow = count(db, [&] {
            for (core::Stmt row = db.rows(hitsFirstSql(), *find.unit, "\"现场\""); row.step();)
                row.integer(0);
        });
        CHECK(planFault(db, slow) != "");
    });
    const auto actor = deskActor(*desk().workplace, "qin");
    desk().workplace->office().read(actor, [&](const core::Ask& ask) {
        ours = count(ask.db, [&] { CHECK(core::search::answer(ask, find)->hits.size() > 3); });
    });
    CHECK(ours.sorts == 0);
    CHECK(slow.sorts > 0);
    CHECK(ours.steps < slow.steps);
}
