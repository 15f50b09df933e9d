#include "core/cases/intake.h"
#include "core/cases/people.h"
#include "core/imports/digest.h"
#include "core/imports/errors.h"
#include "core/imports/read.h"
#include "resources/resources.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

const std::string kHead = "case:channel,case:concept:name,case:deadline,case:department,case:enddate,"
                          "case:enddate_planned,case:group,case:responsible,case:startdate,concept:instance,concept:name,"
                          "lifecycle:transition,org:group,org:resource,time:timestamp\n";

/// One line of a made-up log; the times of a case count from its number.
std::string line(int number, int event, const std::string& end = "")
{
    const std::string day = "2026-0" + std::to_string(1 + number % 9) + "-1" + std::to_string(number % 10);
    return "desk,f-" + std::to_string(number) + ",,permits," + end + ",,,r" + std::to_string(number % 5) + "," + day +
           " 08:00:00+08:00,e-" + std::to_string(number) + "-" + std::to_string(event) + ",step " +
           std::to_string(event % 7) + ",complete,g1,r2," + day + " 09:" + std::to_string(10 + event) + ":00.5" +
           std::to_string(number % 10) + "0000+08:00\n";
}

std::string logOf(int cases, int events)
{
    std::string log = kHead;
    for (int number = 1; number <= cases; ++number)
        for (int event = 0; event < events; ++event)
            log += line(number, event);
    return log;
}

const imports::Profile& profile()
{
    static const auto loaded = imports::Profile::load("permit_log.json", *minyi::resources::find("profiles/permit_log.json"));
    INFO((loaded ? std::string() : loaded.error().detail));
    REQUIRE(loaded);
    return *loaded;
}

TakeInCases read(const std::string& log, bool dryRun = false)
{
    auto rows = imports::readEventLog(profile(), log);
    INFO((rows ? std::string() : rows.error().detail));
    REQUIRE(rows);
    rows->dryRun = dryRun;
    return std::move(*rows);
}

std::string faults(const CasesTakenIn& taken)
{
    std::string all;
    for (const auto& fault : taken.rejected)
        all += std::to_string(fault.row) + " " + fault.field + ": " + fault.why + "\n";
    return all;
}

std::string uids(TestWorkplace& w)
{
    std::string all;
    w.db([&](Db& db) {
        for (Stmt row = db.rows("SELECT uid FROM case_file UNION ALL SELECT uid FROM case_step ORDER BY 1"); row.step();)
            all += row.get<Uid>(0).text();
    });
    return all;
}

} // namespace

TEST_CASE("an event log becomes cases with their steps, a second import adds nothing", "[imports][cases]")
{
    TestWorkplace w;
    const std::string log = logOf(20, 5);
    const auto rehearsed = w.say("lin", read(log, true));
    CHECK(rehearsed.fresh == 100);
    CHECK_FALSE(rehearsed.batch);
    CHECK(w.count("SELECT count(*) FROM case_file") == 0);
    const auto taken = w.say("lin", read(log));
    CHECK(taken.read == 100);
    CHECK(taken.fresh == 100);
    CHECK(taken.freshCases == 20);
    CHECK(taken.rejected.empty());
    CHECK(w.count("SELECT count(*) FROM case_step") == 100);
    const auto again = w.say("lin", read(log));
    CHECK(again.fresh == 0);
    CHECK(again.duplicate == 100);
    CHECK_FALSE(again.batch);
    const auto files = w.count("SELECT count(*) FROM case_file WHERE class='imported' AND state='imported' AND number IS NULL "
                               "AND batch=(SELECT uid FROM batch) AND due IS NULL");
    CHECK(files == 20);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("an event keeps its instant, its offset and its words", "[imports][cases]")
{
    TestWorkplace w;
    w.say("lin", read(kHead + "desk,f-1,,permits,2026-03-01 10:00:00+01:00,,team 1,r7,2026-02-01 09:00:00.25+01:00,e-1,"
                              "check,complete,g1,r2,2026-02-02 09:10:11.123456-02:00\n"));
    w.db([&](Db& db) {
        const auto file = select<CaseFile>(db, "").at(0);
        const auto step = select<CaseStep>(db, "").at(0);
        CHECK(file.title == "f-1");
        CHECK(file.subtype == "permits");
        CHECK(file.summary == "case:channel: desk\ncase:group: team 1\ncase:responsible: r7");
        CHECK(file.opened == Instant{parseInstant("2026-02-01T09:00:00+01:00")->ms + 250});
        CHECK(file.closedAt == parseInstant("2026-03-01T10:00:00+01:00"));
        CHECK(step.at == Instant{parseInstant("2026-02-02T09:10:11-02:00")->ms + 123});
        CHECK((step.step + step.actor + step.unit + step.note + step.sourceId) == "checkr2g1completee-1");
    });
}

TEST_CASE("a log may tell of events before the start of its case and of an end before it", "[imports][cases]")
{
    TestWorkplace w;
    const std::string log = kHead + "desk,f-1,,permits,2026-01-31 10:00:00+08:00,,,,2026-02-01 09:00:00+08:00,e-1,check,"
                                    "complete,g1,r2,2026-01-05 09:00:00+08:00\n";
    CHECK(w.say("lin", read(log)).fresh == 1);
    CHECK(w.say("lin", read(log)).duplicate == 1);
    CHECK(w.count("SELECT opened/1000 FROM case_file") == parseInstant("2026-02-01T09:00:00+08:00")->ms / 1000);
}

TEST_CASE("a case that has grown gets its new events and its end", "[imports][cases]")
{
    TestWorkplace w;
    w.say("lin", read(logOf(3, 2)));
    const std::string end = "2026-11-01 10:00:00+08:00";
    std::string grown = logOf(3, 2);
    grown += line(2, 2, end) + line(2, 3, end);
    const auto taken = w.say("lin", read(grown));
    CHECK(taken.fresh == 2);
    CHECK(taken.duplicate == 6);
    CHECK(taken.grownCases == 1);
    CHECK(taken.freshCases == 0);
    CHECK(w.count("SELECT count(*) FROM case_file WHERE closed_at IS NOT NULL") == 1);
    CHECK(w.count("SELECT count(*) FROM case_step") == 8);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("rows of a log that contradict each other or what is known are rejected by field", "[imports][cases]")
{
    TestWorkplace w;
    const auto with = [](std::string row, const std::string& from, const std::string& to) {
        return row.replace(row.find(from), from.size(), to);
    };
    const std::string good = line(1, 0) + line(1, 1);
    const auto first = w.say("lin", read(kHead + good + with(line(1, 2), "permits", "taxes") +
                                         with(line(1, 3), " 08:00", " 08:01") + line(1, 0) +
                                         with(line(1, 1), "step 1", "step 2") + with(line(1, 4), "2026-02", "2036-02")));
    CHECK(faults(first) == "4 subtype: conflict\n5 opened: conflict\n6 event_id: duplicate_in_file\n7 step: conflict\n"
                           "8 opened: conflict\n");
    CHECK(first.fresh == 2);
    const auto later = w.say("lin", read(kHead + with(line(1, 0), "step 0", "step 1") + with(line(1, 1), "r2,", "r3,") +
                                         with(line(2, 0), "2026-03-12 09", "2027-03-12 09") + line(1, 5)));
    CHECK(faults(later) == "2 step: conflict\n3 actor: conflict\n4 at: in_the_future\n");
    CHECK(later.fresh == 1);
    CHECK(w.count("SELECT count(*) FROM case_file") == 1);
}

TEST_CASE("two desktops that import one log offline make the same cases", "[imports][cases]")
{
    TestWorkplace one;
    TestWorkplace two("2026-11-25 10:00");
    one.say("lin", read(logOf(5, 3)));
    two.say("sun", read(logOf(2, 3)));
    two.say("sun", read(logOf(5, 3)));
    CHECK(uids(one) == uids(two));
}
