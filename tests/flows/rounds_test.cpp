#include "tests/flows/held.h"

/// Rounds before a coercive measure (workflows 5.7).
using namespace minyi::tests;

TEST_CASE("no coercive measure is decided before legal affairs agreed to it, and an agreement opens its step once", "[reviewing][ways]")
{
    for (const Step step : {Step::Detain, Step::GrantBail, Step::PutUnderSurveillance}) {
        INFO(toText(step));
        Held t;
        CHECK(t.refused("qin", step) == kUnread);
        t.submit(step);
        CHECK(t.w.row(t.file).state == State::Measures);
        CHECK(t.refused("qin", step) == Refusal{Why::WrongState, "review"});
        CHECK(t.queue("fa") == std::vector<std::string>{"station"});
        t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
        CHECK(t.refused("qin", step) == Refusal{Why::WrongState, "review"});
        const auto row = t.w.ask("xu", Queue{}).front();
        CHECK(row.about == step);
        CHECK(row.urgent);
        CHECK(row.grounds == Grounds{Ground::Coercive});
        CHECK(t.w.say("xu", make::opinion(t.file)) == State::Measures);
        for (const Step other : {Step::Detain, Step::GrantBail, Step::PutUnderSurveillance})
            if (other != step)
                CHECK(t.refused("qin", other) == kUnread);
        t.move("qin", step);
        CHECK(t.card().rounds.front().spent);
        CHECK(t.w.checkFaults().empty());
    }
    Held t;
    t.agree(Step::Detain);
    t.move("qin", Step::Detain);
    CHECK(t.refused("qin", Step::AskArrest) == kUnread);
    t.agree(Step::AskArrest);
    t.move("qin", Step::AskArrest);
    CHECK(t.refused("qin", Step::AskArrest) == kUnread); // asked again it is read again
}

TEST_CASE("summons, the beginning of measures and what sets somebody free wait for nobody", "[reviewing]")
{
    Held t;
    CHECK(t.card().rounds.empty());
    t.move("chen", Step::Summon);
    t.move("chen", Step::Release);
    t.move("chen", Step::TakeMeasures);
    t.agree(Step::Detain);
    t.move("chen", Step::Summon); // leads the case nowhere: the agreement stands
    t.move("qin", Step::Detain);
    t.move("chen", Step::Release);
    t.move("chen", Step::TakeMeasures);
    t.agree(Step::GrantBail);
    t.move("qin", Step::GrantBail);
    CHECK(t.move("qin", Step::Lift) == State::Investigating);
}

TEST_CASE("the twelve hours of a measure are those of both levels together, and stand still while it is supplemented", "[reviewing]")
{
    Held t; // 2026-11-24 08:30
    const auto due = [&](const char* who) {
        std::vector<std::string> all;
        for (const auto& row : t.w.ask(who, Todo{}))
            all.push_back(std::string(toText(row.kind)) + " " + std::string(row.about ? toText(*row.about) : "-") + " " + plainTime(row.due));
        return all;
    };
    using All = std::vector<std::string>;
    t.submit(Step::Detain);
    CHECK(due("fa") == All{"check detain 2026-11-24 20:30"});
    t.w.at("2026-11-24 11:00");
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    CHECK(due("xu") == All{"decide detain 2026-11-24 20:30"});
    t.against(Opinion::Supplement);
    CHECK(due("xu").empty());
    CHECK(due("chen") == All{"supplement detain 2026-11-26 00:00"});
    t.w.at("2026-11-24 13:00");
    CHECK(t.no("chen", t.about(Step::Detain)) == Refusal{Why::Missing, "defects: 1"});
    t.w.say("chen", MendDefect{t.card().defects.front().id, "已补充"});
    t.submit(Step::Detain);
    CHECK(due("fa") == All{"check detain 2026-11-25 01:00"});
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    CHECK(t.w.refusal("xu", make::opinion(t.file)) == Refusal{Why::Missing, "defects: 1"});
    t.w.say("xu", AcceptDefect{t.card("xu").defects.front().id, true});
    t.w.say("xu", make::opinion(t.file));
    CHECK(t.move("qin", Step::Detain) == State::Custody);
}

TEST_CASE("what legal affairs do not agree to is not done, until they do", "[reviewing][ways]")
{
    for (const Opinion opinion : {Opinion::Supplement, Opinion::Correct, Opinion::Disagree, Opinion::Transfer}) {
        INFO(toText(opinion));
        Held t;
        t.pass(Step::Detain);
        t.against(opinion);
        CHECK(t.w.row(t.file).state == State::Measures);
        CHECK(t.refused("qin", Step::Detain) == Refusal{Why::WrongState, "review: " + std::string(toText(opinion))});
        CHECK(t.w.count("SELECT count(*) FROM fact WHERE happened='review_returned'") == 1);
    }
    Held t;
    t.submit(Step::Detain);
    t.w.say("fa", CheckReview{t.file, false, {}, {{"拘留理由", "补充", {}}}, {}});
    CHECK(t.refused("qin", Step::Detain) == Refusal{Why::WrongState, "review: returned"});
    Held discussed;
    discussed.pass(Step::Detain);
    discussed.against(Opinion::Discuss);
    CHECK(discussed.queue("xu") == std::vector<std::string>{"discussion"});
    CHECK(discussed.refused("qin", Step::Detain) == Refusal{Why::WrongState, "review"});
}

TEST_CASE("a measure is taken on the file as it was read", "[reviewing][ways]")
{
    Held t;
    const cases::AddPerson witness{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}};
    t.pass(Step::Detain);
    CHECK(t.w.refusal("chen", witness) == Refusal{Why::WrongState, "measures"});
    CHECK(t.w.refusal("chen", t.taken("value")) == Refusal{Why::WrongState, "measures"});
    t.w.say("xu", make::opinion(t.file));
    CHECK(t.no("chen", t.about(Step::Detain)) == Refusal{Why::WrongState, "review"}); // nothing changed
    t.w.say("chen", witness);
    CHECK(t.refused("qin", Step::Detain) == Refusal{Why::WrongState, "review: changed"});
    CHECK(t.card().openings.front().changed);
    CHECK(t.card().openings.front().maySubmit);
    t.pass(Step::Detain);
    CHECK(t.card("xu").changes.size() == 1); // the witness
    t.w.say("xu", make::opinion(t.file));
    CHECK(t.move("qin", Step::Detain) == State::Custody);
}

TEST_CASE("an agreement does not outlive the state it was asked in, and a round that nobody decided is left behind", "[reviewing][ways]")
{
    Held t;
    t.agree(Step::Detain);
    t.move("chen", Step::Release);
    t.move("chen", Step::TakeMeasures);
    CHECK(t.refused("qin", Step::Detain) == kUnread);
    t.pass(Step::Detain);
    t.move("chen", Step::Release);
    CHECK(t.queue("xu").empty());
    CHECK(t.w.ask("xu", Todo{}).empty());
    CHECK(t.w.refusal("xu", make::opinion(t.file)).why == Why::WrongState);
    t.move("chen", Step::TakeMeasures);
    CHECK(t.refused("qin", Step::Detain) == kUnread);
}

TEST_CASE("the leader goes on without the agreement by a reason, and the month lists it with the step", "[reviewing]")
{
    Held t;
    CHECK(t.w.refusal("qin", OverrideReview{t.file, "嫌疑人企图自杀", {}}).why == Why::WrongState); // nothing was asked
    t.submit(Step::Detain);
    CHECK(t.w.refusal("ma", OverrideReview{t.file, "紧急", {}}) == Refusal{Why::NotAllowed, "approve_case"});
    CHECK(t.w.refusal("qin", OverrideReview{t.file, "", {}}) == Refusal{Why::Missing, "reason"});
    t.w.say("qin", OverrideReview{t.file, "嫌疑人企图自杀", {}});
    CHECK(t.move("qin", Step::Detain) == State::Custody);
    CHECK(t.refused("qin", Step::AskArrest) == kUnread); // it was for one step
    t.agree(Step::AskArrest); // is none
    const auto listed = t.w.ask("qin", Overrides{"2026-11"});
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().about == Step::Detain);
    CHECK(listed.front().reason == "嫌疑人企图自杀");
    CHECK(listed.front().leader == "秦峻岭");
    CHECK(t.w.ask("qin", Overrides{"2026-12"}).empty());
    CHECK(t.w.ask("gao", Overrides{"2026-11"}).empty()); // another station's
    CHECK(t.w.office().ask(t.w.as("qin"), Overrides{"11月"}).error() == Refusal{Why::Invalid, "month"});
}
