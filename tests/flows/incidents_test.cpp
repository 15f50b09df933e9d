#include "core/incidents/command_fields.h"
#include "core/incidents/query_fields.h"
#include "core/incidents/timely.h"
#include "core/workplace/sample_people.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::incidents;

namespace {

RecordIncident call(std::string_view receivedAt = "2026-11-24 07:00")
{
    RecordIncident command;
    command.receivedAt = moment(receivedAt);
    command.reporter = "林见山";
    command.phone = "13800004001";
    command.place = "望海路8号";
    command.type = "盗窃";
    command.summary = "电动车被盗。";
    return command;
}

Id<Incident> recorded(TestWorkplace& w, const RecordIncident& command = call())
{
    return w.say("chen", command).incident;
}

SettleIncident declined(Id<Incident> incident)
{
    return {incident, Outcome::Declined, {}, {}, {}, {}, "无违法事实", {}};
}

Instant dueOf(TestWorkplace& w, Id<Incident> incident)
{
    return *w.ask("chen", Card{incident}).row.due;
}

Id<cases::CaseFile> caseAt(TestWorkplace& w, std::string_view account)
{
    Id<cases::CaseFile> made;
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        cases::CaseFile file;
        file.number = "A370299020100202611" + std::string(account);
        file.unit = {w.as(account).unit};
        made = tx.create(file);
        return true;
    }));
    return made;
}

} // namespace

TEST_CASE("an incident gets a number of its unit and day and is due in twenty-four hours to the second", "[incidents]")
{
    TestWorkplace w;
    const auto first = w.say("chen", call("2026-11-24 07:00:09"));
    CHECK(first.number == "J3702990201002026112400001");
    CHECK(w.say("chen", call("2026-11-24 07:30")).number == "J3702990201002026112400002");
    CHECK(w.say("chen", call("2026-11-23 23:59:59")).number == "J3702990201002026112300001");
    CHECK(w.say("zhao", call()).number == "J3702990202002026112400001");
    CHECK(dueOf(w, first.incident) == moment("2026-11-25 07:00:09"));
    CHECK(w.row(first.incident).unit.value == w.as("chen").unit);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("a complex incident is due at the end of the third day and no holiday moves it", "[incidents]")
{
    TestWorkplace w("2026-10-01 08:30");
    auto command = call("2026-09-30 16:00");
    CHECK(dueOf(w, recorded(w, command)) == moment("2026-10-01 16:00"));
    command.complex = true;
    CHECK(dueOf(w, recorded(w, command)) == moment("2026-10-04 00:00"));
}

TEST_CASE("an incident may become complex while its limit runs and not a second later", "[incidents]")
{
    TestWorkplace w;
    const auto incident = recorded(w), other = recorded(w);
    UpdateIncident complex;
    complex.complex = true;
    w.at("2026-11-25 07:00");
    complex.incident = incident;
    w.say("chen", complex);
    CHECK(dueOf(w, incident) == moment("2026-11-28 00:00"));
    w.at("2026-11-25 07:00:01");
    complex.incident = other;
    CHECK(w.refusal("chen", complex) == Refusal{Why::TooLate, "complex"});
    CHECK(w.checkFaults().empty());
}

TEST_CASE("the times of an incident follow one another and none lies ahead", "[incidents]")
{
    TestWorkplace w;
    auto command = call("2026-11-24 08:31");
    CHECK(w.refusal("chen", command) == Refusal{Why::Invalid, "received_at: order"});
    command = call();
    command.dispatchedAt = moment("2026-11-24 06:59");
    CHECK(w.refusal("chen", command).detail == "dispatched_at: order");
    command.dispatchedAt = moment("2026-11-24 07:00");
    command.fedBackAt = moment("2026-11-24 07:30");
    const auto incident = recorded(w, command);
    UpdateIncident arrived;
    arrived.incident = incident;
    arrived.arrivedAt = moment("2026-11-24 07:31");
    CHECK(w.refusal("chen", arrived).detail == "fed_back_at: order");
    arrived.arrivedAt = moment("2026-11-24 07:30");
    w.say("chen", arrived);
    CHECK(w.row(incident).arrivedAt == moment("2026-11-24 07:30"));
}

TEST_CASE("a corrected time of receipt needs a reason and moves the limit", "[incidents]")
{
    TestWorkplace w;
    const auto incident = recorded(w);
    UpdateIncident update;
    update.incident = incident;
    update.receivedAt = moment("2026-11-24 06:00");
    CHECK(w.refusal("chen", update) == Refusal{Why::Missing, "reason"});
    update.reason = "接警台时间为准";
    update.seen = w.row(incident).ver;
    w.say("chen", update);
    CHECK(dueOf(w, incident) == moment("2026-11-25 06:00"));
    update.receivedAt = moment("2026-11-24 05:00");
    CHECK(w.refusal("chen", update).why == Why::ChangedMeanwhile);
    const auto card = w.ask("chen", Card{incident});
    REQUIRE(card.timeline.size() == 2);
    CHECK(card.timeline[1].happened == "incident_updated");
    CHECK(card.timeline[1].payload["fields"] == Json{"received_at"});
}

TEST_CASE("an incident filed as a case is known to the case and is settled once", "[incidents]")
{
    TestWorkplace w;
    const auto incident = recorded(w);
    const auto foreign = caseAt(w, "zhao"), file = caseAt(w, "chen");
    CHECK(w.refusal("chen", SettleIncident{incident, Outcome::Filed, foreign, {}, {}, {}, {}, {}}) == Refusal{Why::NotFound, "case"});
    w.say("chen", SettleIncident{incident, Outcome::Filed, file, {}, {}, {}, {}, {}});
    CHECK(w.row(file).origin == w.row(incident).uid);
    const auto card = w.ask("chen", Card{incident});
    CHECK(card.file == file);
    CHECK(card.row.status == Status::Settled);
    CHECK(card.row.outcomeAt == w.office().now());
    CHECK(w.refusal("chen", declined(incident)) == Refusal{Why::WrongState, "filed"});
    CHECK(w.checkFaults().empty());
}

TEST_CASE("an incident filed without a case becomes one in the same group of commits", "[incidents]")
{
    TestWorkplace w;
    auto command = call();
    command.handler = "chen";
    const auto incident = recorded(w, command);
    const auto settled = w.say("chen", SettleIncident{incident, Outcome::Filed, {}, {}, "电动车被盗案", {}, {}, {}});
    const auto file = w.row(settled.file);
    CHECK(file.origin == w.row(incident).uid);
    CHECK(file.title == "电动车被盗案");
    CHECK((file.opened == command.receivedAt && file.registeredAt == w.office().now()));
    CHECK(file.handler.value == w.as("chen").officer);
    CHECK(w.count("SELECT count(*) FROM case_person WHERE role='reporter' AND phone='13800004001'") == 1);
    CHECK(w.count("SELECT count(DISTINCT grp) FROM commits WHERE seq>(SELECT max(seq)-2 FROM commits)") == 1);
    CHECK(w.ask("chen", Card{incident}).caseNumber == file.number);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("a case of no title is not made, and the incident stays open", "[incidents]")
{
    TestWorkplace w;
    const auto incident = recorded(w);
    CHECK(w.refusal("chen", SettleIncident{incident, Outcome::Filed, {}, cases::Class::Imported, {}, {}, {}, {}}).why ==
          Why::Invalid);
    CHECK_FALSE(w.row(incident).outcome);
}

TEST_CASE("what is not filed needs a reason", "[incidents]")
{
    TestWorkplace w;
    const auto outcome = GENERATE(Outcome::Declined, Outcome::Transferred, Outcome::Mediated, Outcome::NoViolation);
    const auto incident = recorded(w);
    CHECK(w.refusal("chen", SettleIncident{incident, outcome, {}, {}, {}, {}, "", {}}) == Refusal{Why::Missing, "reason"});
    w.say("chen", SettleIncident{incident, outcome, {}, {}, {}, {}, "双方和解", {}});
    CHECK(w.row(incident).outcome == outcome);
}

TEST_CASE("a repeat is linked to the first record, never to itself, a later one or another repeat", "[incidents]")
{
    TestWorkplace w;
    const auto first = recorded(w, call("2026-11-24 06:00")), second = recorded(w, call("2026-11-24 06:30")),
               third = recorded(w);
    const auto linked = [](Id<Incident> incident, std::optional<Id<Incident>> to) {
        return SettleIncident{incident, Outcome::Linked, {}, {}, {}, to, {}, {}};
    };
    CHECK(w.refusal("chen", linked(second, {})) == Refusal{Why::Missing, "linked_to"});
    CHECK(w.refusal("chen", linked(second, second)).detail == "linked_to: not_earlier");
    CHECK(w.refusal("chen", linked(first, second)).detail == "linked_to: not_earlier");
    w.say("chen", linked(second, first));
    w.say("chen", linked(third, second));
    CHECK(w.row(third).linkedTo == first);
    CHECK(w.ask("chen", Card{first}).repeats == std::vector{second, third});
}

TEST_CASE("an incident of another unit is not seen, changed or recorded", "[incidents]")
{
    TestWorkplace w;
    const auto incident = recorded(w);
    CHECK(w.refusal("zhao", declined(incident)) == Refusal{Why::NotFound, "incident"});
    UpdateIncident update;
    update.incident = incident;
    CHECK(w.refusal("zhao", update).why == Why::NotFound);
    CHECK(w.refusal("zhao", RevealReporter{incident}).why == Why::NotFound);
    auto command = call();
    command.unit = Id<staff::Unit>{w.as("chen").unit};
    CHECK(w.refusal("zhao", command) == Refusal{Why::NotAllowed, "unit"});
    CHECK(w.ask("zhao", List{}).empty());
    CHECK(w.ask("zhao", Counts{}).received == 0);
    CHECK(w.ask("zhao", Unfiled{}).rows.empty());
    CHECK(w.ask("ma", List{}).size() == 1);
    CHECK(w.ask("qin", Unfiled{}).open == 1);
    UpdateIncident above;
    above.incident = incident;
    above.place = "望海路9号";
    w.say("system", staff::AddOfficer{"ren", "任清川", std::string(workplace::kSubBureau), {Role::R11}, {}});
    w.say("ren", above); // the sub-bureau has the stations below it
    w.say("system", staff::AddOfficer{"shi", "石远", "370299020300", {Role::R11}, {}});
    CHECK(w.refusal("shi", above).why == Why::NotFound);
}

TEST_CASE("the reporter is masked until somebody looks, and the record says who", "[incidents]")
{
    TestWorkplace w;
    const auto incident = recorded(w);
    const auto card = w.ask("ma", Card{incident});
    CHECK(card.row.reporter == "林*山");
    CHECK(card.phone == "138****4001");
    CHECK(w.say("ma", RevealReporter{incident}).phone == "13800004001");
    CHECK(w.ask("ma", Card{incident}).timeline.back().account == "ma");
}

TEST_CASE("an outcome at the last second is in time and one second later is late", "[incidents]")
{
    TestWorkplace w;
    const auto inTime = recorded(w), late = recorded(w), open = recorded(w);
    w.at("2026-11-25 07:00");
    w.say("chen", declined(inTime));
    CHECK(w.ask("chen", Unfiled{}).overdue == 0);
    w.at("2026-11-25 07:00:01");
    w.say("chen", declined(late));
    const auto unfiled = w.ask("chen", Unfiled{});
    REQUIRE(unfiled.rows.size() == 2);
    CHECK(unfiled.rows[0].id == open);
    CHECK(unfiled.rows[0].status == Status::Overdue);
    CHECK(unfiled.rows[1].id == late);
    CHECK(unfiled.rows[1].status == Status::Late);
    CHECK((unfiled.open == 1 && unfiled.overdue == 1 && unfiled.late == 1));
    const auto timely = w.ask("chen", Timely{*parseDay("2026-11-25"), *parseDay("2026-11-25")});
    CHECK((timely.total.due == 3 && timely.total.inTime == 1 && timely.total.late == 1 && timely.total.open == 1));
    CHECK(timely.total.rate == 33.33);
}

TEST_CASE("a transfer within twenty-four hours is left out of timely filing, a later one is not", "[incidents]")
{
    TestWorkplace w;
    auto command = call();
    command.complex = true;
    const auto quick = recorded(w, command), slow = recorded(w, command);
    const auto transferred = [](Id<Incident> incident) {
        return SettleIncident{incident, Outcome::Transferred, {}, {}, {}, {}, "移送海棠里派出所", {}};
    };
    w.at("2026-11-25 07:00");
    w.say("chen", transferred(quick));
    w.at("2026-11-25 07:00:01");
    w.say("chen", transferred(slow));
    w.at("2026-11-28 09:00");
    const auto timely = w.ask("qin", Timely{*parseDay("2026-11-27"), *parseDay("2026-11-27")});
    CHECK((timely.total.due == 1 && timely.total.inTime == 1));
    REQUIRE(timely.units.size() == 1);
    CHECK(timely.units[0].unit == "望海路派出所");
}
