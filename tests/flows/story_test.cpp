#include "core/imports/read.h"
#include "resources/resources.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace followup;

namespace {

followup::TakeIn file(const std::string& name)
{
    const auto profile = imports::Profile::load(name + ".json", *minyi::resources::find("profiles/" + name + ".json"));
    REQUIRE(profile);
    const auto rows = imports::readMatters(*profile, *minyi::resources::find("sample/" + name + ".csv"));
    REQUIRE(rows);
    return *rows;
}

constexpr const char* kFiles[] = {"hr", "ee", "vd", "c110", "c122"};

/// Saturday's five files are taken in; the message that reaches the person of the first row comes back with a 3.
Id<Matter> morning(TestWorkplace& w)
{
    for (const char* name : kFiles)
        CHECK(w.say("lin", file(name)).fresh == 8);
    w.at("2026-11-21 09:00");
    w.say("system", Run{});
    make::deliver(w);
    Id<Matter> matter;
    w.db([&](Db& db) { matter = *db.one<Id<Matter>>("SELECT rid FROM matter WHERE source_id='HR2026112000008'"); });
    return matter;
}

/// From the reply to the issued order.
Id<orders::Order> complaint(TestWorkplace& w, Id<Matter> matter)
{
    w.at("2026-11-23 08:20");
    make::reply(w, matter, "３。");
    CHECK(w.row(matter).state == State::ToCall);
    w.at("2026-11-23 09:10");
    w.say("lin", Claim{matter});
    w.say("lin", make::confirmed(matter));
    const auto order = make::orderOf(w, matter);
    w.at("2026-11-23 09:30");
    CHECK(w.say("wu", orders::Issue{order, {}, {}, {}}) == "滨公民督〔2026〕1号");
    return order;
}

/// From signing for it to the accepted feedback.
void rectification(TestWorkplace& w, Id<orders::Order> order)
{
    w.at("2026-11-23 10:00");
    w.say("chen", orders::SignFor{order});
    w.say("chen", orders::Contact{order, "电话", "已说明办理流程。"});
    w.at("2026-11-24 10:00");
    w.say("chen", orders::NoteProgress{order, "已当面核实。"});
    w.at("2026-11-25 10:00");
    make::feedBack(w, order);
    w.at("2026-11-26 09:00");
    w.say("zhou", orders::Review{order, true, "措施可行。", {}});
}

} // namespace

TEST_CASE("a dissatisfied answer becomes a call, an order, a rectification and a closed loop", "[flow]")
{
    TestWorkplace w("2026-11-21 08:30");
    const auto matter = morning(w);
    const auto order = complaint(w, matter);
    rectification(w, order);

    w.at("2026-11-26 10:00");
    CHECK(w.refusal("lin", make::asked(order, Rating::Satisfied)) == Refusal{Why::SamePerson, "first_caller"});
    w.say("sun", make::asked(order, Rating::Satisfied));
    CHECK(w.row(order).state == orders::State::Completed);
    w.say("admin", staff::GrantRole{"ma", Role::R2, false});
    CHECK(w.refusal("ma", orders::FindResponsibility{order, false, "无责。"}) == Refusal{Why::SamePerson, "own_unit"});
    w.say("wu", orders::FindResponsibility{order, false, "已整改到位，无责。"});

    const auto closed = w.row(order);
    CHECK(closed.state == orders::State::Closed);
    CHECK(closed.closedBy.value == w.as("wu").officer);
    CHECK(closed.responsible == false);
    const auto rated = w.row(matter);
    CHECK(rated.firstRating == Rating::Dissatisfied);
    CHECK(rated.finalRating == Rating::Satisfied);
    CHECK(w.count("SELECT count(*) FROM due WHERE agg=(SELECT uid FROM work_order) AND done IS NULL") == 0);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("the timeline of an order shows each step with who and when", "[flow]")
{
    TestWorkplace w("2026-11-21 08:30");
    const auto matter = morning(w);
    const auto order = complaint(w, matter);
    rectification(w, order);
    w.at("2026-11-26 10:00");
    w.say("sun", make::asked(order, Rating::Satisfied));
    w.say("wu", orders::FindResponsibility{order, false, "已整改到位，无责。"});

    std::string told;
    for (const auto& line : w.ask("wu", orders::OrderCard{order}).timeline)
        told += plainTime(line.at).substr(5) + " " + line.account + " " + line.role + " " + line.happened + "\n";
    CHECK(told == "11-21 08:30 lin R1 taken_in\n"
                  "11-21 09:00 system system scheduled\n"
                  "11-21 09:00 system system sent\n"
                  "11-23 08:20 system system replied\n"
                  "11-23 09:10 lin R1 claimed\n"
                  "11-23 09:10 lin R1 confirmed\n"
                  "11-23 09:10 lin R1 order_drafted\n"
                  "11-23 09:30 wu R2 order_issued\n"
                  "11-23 10:00 chen R3 signed_for\n"
                  "11-23 10:00 chen R4 contacted\n"
                  "11-24 10:00 chen R4 progress_noted\n"
                  "11-25 10:00 chen R4 feedback_drafted\n"
                  "11-25 10:00 ma R5 fed_back\n"
                  "11-26 09:00 zhou R6 feedback_accepted\n"
                  "11-26 10:00 sun R1 completed\n"
                  "11-26 10:00 wu R2 closed_out\n");
}

TEST_CASE("the morning's run twice changes nothing", "[flow]")
{
    TestWorkplace w("2026-11-21 08:30");
    morning(w);
    const auto messages = w.count("SELECT count(*) FROM message");
    const auto before = w.office().tip();
    const auto again = w.say("lin", Run{});
    CHECK(again.channels.empty());
    CHECK(w.office().tip().pos == before.pos);
    CHECK(w.count("SELECT count(*) FROM message") == messages);
    CHECK(w.refusal("chen", Run{}).why == Why::NotAllowed);
    w.at("2026-11-22 08:59");
    CHECK(w.refusal("lin", Run{}).why == Why::TooEarly);
}

TEST_CASE("a second import of the same files adds nothing", "[flow]")
{
    TestWorkplace w("2026-11-21 08:30");
    morning(w);
    const auto matters = w.count("SELECT count(*) FROM matter");
    const auto before = w.office().tip();
    for (const char* name : kFiles) {
        const auto again = w.say("lin", file(name));
        CHECK(again.fresh == 0);
        CHECK(again.duplicate == 8);
        CHECK_FALSE(again.batch);
    }
    CHECK(w.count("SELECT count(*) FROM matter") == matters);
    CHECK(w.office().tip().pos == before.pos);
}

TEST_CASE("two seeds alike tell the same story commit by commit", "[flow]")
{
    const auto told = [] {
        TestWorkplace w("2026-11-21 08:30");
        rectification(w, complaint(w, morning(w)));
        return w.workplace().digest();
    };
    CHECK(told() == told());
}
