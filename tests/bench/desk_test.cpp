#include "core/cases/rules.h"
#include "core/cases/table.h"
#include "core/deadlines/case_clocks.h"
#include "core/store/rows.h"
#include "tests/bench/desk_bench.h"
#include "tests/bench/desk_store.h"
#include "tests/bench/desk_twin.h"

#include <catch2/catch.hpp>

using namespace minyi;
using namespace minyi::bench;

namespace {

Counted countedSql(core::Db& db, const std::string& sql)
{
    return count(db, [&] {
        core::Stmt rows = db.prepare(sql);
        while (rows.step())
            rows.text(0);
    });
}

} // namespace

TEST_CASE("the cases of the bench are as the commands would have left them", "[bench]")
{
    using core::cases::CaseFile;
    desk().workplace->office().read(deskActor(*desk().workplace, "qin"), [](const core::Ask& ask) {
        core::Db& db = ask.db;
        const auto number = [&](const char* sql) { return db.one<std::int64_t>(sql).value_or(-1); };
        CHECK(number("SELECT count(*) FROM case_file") == 10'000);
        const auto open = number("SELECT count(*) FROM case_file WHERE closed_at IS NULL");
        CHECK(open > 330);
        CHECK(open < 410);
        CHECK(number("SELECT count(*) FROM case_file WHERE registered_at<opened OR state_at<registered_at") == 0);
        CHECK(number("SELECT sum(n) FROM case_tally") == 10'000);
        CHECK(
            number("SELECT count(*) FROM case_file c WHERE NOT EXISTS (SELECT 1 FROM case_person WHERE file=c.rid)") ==
            0);
        CHECK(number("SELECT count(*) FROM case_file c WHERE NOT EXISTS (SELECT 1 FROM fact WHERE agg=c.uid)") == 0);
        CHECK(number("SELECT count(*) FROM case_file WHERE closed_at IS NULL AND due IS NOT NULL") > 200);
        for (const CaseFile& file : core::select<CaseFile>(db, "WHERE closed_at IS NULL")) {
            const auto rows = core::deadlines::duesOf(core::deadlines::recordOf(db, file), core::deadlines::Books::of(ask.context));
            CHECK(core::cases::dueOf(db, file.id) == core::deadlines::shownOf(file, rows).first);
            CHECK_FALSE(core::cases::isClosed(file.state));
        }
    });
}

TEST_CASE("every first page of the desk needs no scan and no sort, and answers what the same SQL answers", "[bench]")
{
    for (const DeskList& list : deskPages(*desk().workplace)) {
        INFO(list.name);
        CHECK(pageFault(desk(), list) == "");
        const Answered ours = answeredBy(desk(), list), raw = twinOf(desk(), list);
        CHECK(ours.rows == raw.rows);
        CHECK(ours.checksum == raw.checksum);
    }
}

TEST_CASE("a page deep in the desk is as little work as the first", "[bench]")
{
    const auto pages = deepDeskPages(*desk().workplace);
    Counted first, deep;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        INFO(pages[i].name);
        pageFault(desk(), pages[i / 4 * 4], &first);
        CHECK(pageFault(desk(), pages[i], &deep) == "");
        CHECK(isFlat(first, deep));
        CHECK(answeredBy(desk(), pages[i]) == twinOf(desk(), pages[i]));
    }
}

TEST_CASE("each count of the desk is that of its rows and comes from what is kept", "[bench]")
{
    for (const DeskCount& count : deskCounts(*desk().workplace)) {
        INFO(count.name);
        CHECK(countFault(desk(), count) == "");
    }
}

TEST_CASE("the ids of a whole list and an open case are those of the rows", "[bench]")
{
    for (const Figure& figure : benchDesk(desk(), 1)) {
        INFO(figure.name);
        CHECK(figure.fault == "");
    }
}

TEST_CASE("the counts see a page of the desk by OFFSET, a sorted one and a count without an index", "[bench]")
{
    desk().workplace->office().maintain([](core::Db& db) {
        const std::string page =
            "SELECT rid,title FROM case_file INDEXED BY case_opened WHERE flags&4=0 AND opened>0 ORDER BY opened DESC,rid "
            "DESC LIMIT 50";
        const Counted first = countedSql(db, page);
        CHECK(workFault(db, first, kDeskPage, 1) == "");
        CHECK_FALSE(isFlat(first, countedSql(db, page + " OFFSET 9000")));
        CHECK(planFault(db, countedSql(db, "SELECT rid FROM case_file NOT INDEXED ORDER BY opened DESC LIMIT 50")) !=
              "");

        const std::string count = "SELECT count(*) FROM case_file ";
        CHECK(planFault(db, countedSql(db, count + "WHERE unit=5 AND closed_at IS NULL")) == "");
        CHECK(planFault(db, countedSql(db, count + "NOT INDEXED WHERE unit=5 AND closed_at IS NULL")) != "");
    });
}
