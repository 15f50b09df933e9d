#include "core/batches/commands.h"
#include "core/cases/intake.h"
#include "core/cases/people.h"
#include "core/incidents/intake.h"
#include "core/incidents/command_fields.h"
#include "core/search/queries.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using followup::Matter;

namespace {

Id<batches::Batch> batchOf(const std::optional<std::string>& batch)
{
    REQUIRE(batch);
    return {std::stoll(*batch)};
}

/// All rows say the same summary of their case; from the third event on it is closed.
cases::TakeInCases logOf(int cases, int events, const std::string& summary = "")
{
    cases::TakeInCases log;
    log.profile = "log";
    for (int number = 1; number <= cases; ++number)
        for (int event = 0; event < events; ++event) {
            cases::EventRow row;
            row.row = ++log.read + 1;
            row.caseId = "k-" + std::to_string(number);
            row.eventId = std::to_string(event);
            row.step = "step";
            row.at = moment("2026-11-0" + std::to_string(1 + event) + " 10:00");
            row.summary = summary;
            if (event > 1)
                row.closedAt = moment("2026-11-20 10:00");
            log.rows.push_back(row);
        }
    return log;
}

} // namespace

TEST_CASE("an import of matters is taken back as a whole and can be taken in again", "[imports][batches]")
{
    TestWorkplace w;
    const auto before = w.count("SELECT count(*) FROM search_text");
    const auto taken = make::takeIn(w, {make::row(1), make::row(2)});
    CHECK(w.count("SELECT count(*) FROM search_text") == before + 2);
    const auto batch = batchOf(taken.batch);
    CHECK(w.refusal("lin", batches::TakeBack{batch, ""}) == Refusal{Why::Missing, "reason"});
    CHECK(w.say("lin", batches::TakeBack{batch, "wrong file"}).rows == 2);
    CHECK(w.count("SELECT count(*) FROM matter") == 0);
    CHECK(w.count("SELECT count(*) FROM search_text") == before);
    CHECK(w.row(batch).takenBack == w.office().now());
    CHECK(w.refusal("lin", batches::TakeBack{batch, "again"}) == Refusal{Why::WrongState, "taken_back"});
    CHECK(w.checkFaults().empty());
    CHECK(make::takeIn(w, {make::row(1), make::row(2), make::row(3)}).fresh == 3);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='taken_back'") == 3);
    CHECK(w.checkFaults().empty());
    const auto list = w.ask("lin", batches::List{});
    REQUIRE(list.size() == 2);
    CHECK(list[1].batch == batch);
    CHECK(list[1].by == "lin");
    CHECK(list[1].row.takenBack);
}

TEST_CASE("an import of which one row was worked on stays, and the row is named", "[imports][batches]")
{
    TestWorkplace w;
    const auto row = make::row(2);
    const auto taken = make::takeIn(w, {make::row(1), row, make::row(3)});
    followup::Exclude exclude;
    exclude.matter = make::matterOf(w, row);
    exclude.code = "E01";
    exclude.reason = "known";
    w.say("wu", exclude);
    CHECK(w.refusal("lin", batches::TakeBack{batchOf(taken.batch), "x"}) == Refusal{Why::ChangedMeanwhile, row.sourceId});
    CHECK(w.count("SELECT count(*) FROM matter") == 3);
}

TEST_CASE("taking back what a case has grown by leaves the case as it was", "[imports][batches]")
{
    TestWorkplace w;
    const auto first = w.say("lin", logOf(2, 2, "open"));
    const auto grown = w.say("lin", logOf(2, 3, "closed"));
    CHECK(grown.fresh == 2);
    CHECK(w.refusal("lin", batches::TakeBack{batchOf(first.batch), "x"}) == Refusal{Why::ChangedMeanwhile, "k-1"});
    const auto back = w.say("lin", batches::TakeBack{batchOf(grown.batch), "x"});
    CHECK(back.rows == 2);
    CHECK(back.restored == 4);
    CHECK(w.count("SELECT count(*) FROM case_step") == 4);
    CHECK(w.count("SELECT count(*) FROM case_file WHERE closed_at IS NULL AND summary='open'") == 2);
    CHECK(w.checkFaults().empty());
    CHECK(w.say("lin", logOf(2, 3, "closed")).fresh == 2);
    CHECK(w.count("SELECT count(*) FROM case_file WHERE closed_at IS NOT NULL AND summary='closed'") == 2);
}

TEST_CASE("an import of cases nobody used is gone from the desk's counts", "[imports][batches]")
{
    TestWorkplace w;
    const auto first = w.say("lin", logOf(3, 3));
    CHECK(w.count("SELECT coalesce(sum(n),0) FROM case_tally") == 3);
    CHECK(w.count("SELECT coalesce(sum(n),0) FROM case_state_sum") == 3);
    CHECK(w.count("SELECT coalesce(sum(n),0) FROM case_subtype_sum") == 3);
    CHECK(w.say("lin", batches::TakeBack{batchOf(first.batch), "x"}).rows == 12);
    CHECK(w.count("SELECT coalesce(sum(n),0) FROM case_tally") == 0);
    CHECK(w.count("SELECT coalesce(sum(n),0) FROM case_state_sum") == 0);
    CHECK(w.count("SELECT coalesce(sum(n),0) FROM case_subtype_sum") == 0);
    CHECK(w.count("SELECT count(*) FROM case_step") == 0);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("an imported matter that another record refers to stays, though nobody wrote it", "[imports][batches]")
{
    TestWorkplace w;
    const auto row = make::row(2);
    const auto taken = make::takeIn(w, {make::row(1), row});
    const auto matter = make::matterOf(w, row);
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        orders::Order order;
        order.matter = matter;
        order.unit = {w.as("chen").unit};
        tx.create(order);
        return true;
    }));
    CHECK(w.refusal("lin", batches::TakeBack{batchOf(taken.batch), "x"}) == Refusal{Why::ChangedMeanwhile, row.sourceId});
}

TEST_CASE("an import of incidents is taken back, and what it completed of older ones with it", "[imports][batches]")
{
    TestWorkplace w;
    const auto fileOf = [](int rows, bool complete) {
        incidents::TakeInIncidents file;
        file.profile = "incident_110";
        for (int i = 1; i <= rows; ++i) {
            incidents::IncidentRow row;
            row.row = ++file.read + 1;
            row.sourceId = "J-" + std::to_string(i);
            row.unitCode = "370299020100";
            row.receivedAt = moment("2026-11-23 10:00");
            row.type = "纠纷";
            row.summary = "邻里纠纷";
            if (complete)
                row.dispatchedAt = moment("2026-11-23 10:05");
            file.rows.push_back(row);
        }
        return file;
    };
    const auto first = w.say("lin", fileOf(2, false));
    const auto second = w.say("lin", fileOf(3, true));
    CHECK(first.fresh == 2);
    CHECK((second.fresh == 1 && second.completed == 2));
    CHECK(w.refusal("lin", batches::TakeBack{batchOf(first.batch), "x"}).why == Why::ChangedMeanwhile);
    const auto back = w.say("lin", batches::TakeBack{batchOf(second.batch), "x"});
    CHECK((back.rows == 1 && back.restored == 2));
    CHECK(w.count("SELECT count(*) FROM incident WHERE dispatched_at IS NULL") == 2);
    CHECK(w.checkFaults().empty());
    CHECK(w.say("lin", fileOf(3, true)).fresh == 1);
    CHECK(w.checkFaults().empty());
}
