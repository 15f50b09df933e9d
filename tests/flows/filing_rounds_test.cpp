#include "core/cases/link_fields.h"
#include "tests/flows/held.h"

/// Rounds before a filing and a refusal to file (workflows 5.7, 5.9), and what is said once.
using namespace minyi::tests;

TEST_CASE("an economic case and one of an enterprise are filed as legal affairs read them", "[reviewing][ways]")
{
    const auto tried = [](std::string subtype, cases::Class kind, bool enterprise, const char* ground) {
        Reported t(std::move(subtype), kind, enterprise);
        CHECK(t.refused(t.chief(), Step::File) == Refusal{Why::WrongState, std::string("mandatory: ") + ground});
        CHECK(t.card().openings.front().step == Step::File);
        t.pass(Step::File);
        t.against(Opinion::Disagree);
        CHECK(t.refused(t.chief(), Step::File) == Refusal{Why::WrongState, "review: disagree"});
        t.agree(Step::File);
        CHECK(t.move(t.chief(), Step::File) == State::Filed);
        CHECK(t.w.checkFaults().empty());
    };
    tried("economic", kCriminal, false, "economic_filing");
    tried("economic", kCriminal, true, "economic_filing,enterprise");
    tried("hotels", cases::Class::Administrative, true, "enterprise");
    Reported plain("fraud");
    CHECK(plain.move("qin", Step::File) == State::Filed);
}

TEST_CASE("a case that was declined or withdrawn is filed again only when that is agreed to", "[reviewing][ways]")
{
    for (const bool withdrawn : {false, true}) {
        Reported t("economic");
        if (withdrawn) {
            t.agree(Step::File);
            t.move("qin", Step::File);
            t.move("qin", Step::Withdraw);
        } else {
            t.move("qin", Step::Decline); // nobody disputes it
        }
        CHECK(t.refused("qin", Step::FileAgain) == Refusal{Why::WrongState, "mandatory: economic_filing"});
        CHECK(t.no("bai", t.about(Step::FileAgain)) == Refusal{Why::NotAllowed, "handler"});
        CHECK(t.no("chen", t.about(Step::File)).why == Why::WrongState);
        t.agree(Step::FileAgain);
        CHECK(t.move("qin", Step::FileAgain) == State::Filed);
    }
}

TEST_CASE("a disputed refusal to file is read before it is told", "[reviewing][ways]")
{
    for (const auto kind : {kCriminal, cases::Class::Administrative}) {
        Reported t("fraud", kind);
        t.w.say("chen", SayGrounds{t.file, {Ground::NoFilingDisputed}});
        CHECK(t.refused(t.chief(), Step::Decline) == Refusal{Why::WrongState, "mandatory: no_filing_disputed"});
        CHECK(t.w.refusal("chen", WithdrawGround{t.file, Ground::NoFilingDisputed, ""}) == Refusal{Why::Missing, "reason"});
        t.pass(Step::Decline);
        CHECK(t.w.refusal("chen", WithdrawGround{t.file, Ground::NoFilingDisputed, "误填"}).why == Why::WrongState);
        t.against(Opinion::Disagree);
        CHECK(t.w.refusal("chen", WithdrawGround{t.file, Ground::NoFilingDisputed, "误填"}) == Refusal{Why::WrongState, "review"});
        CHECK(t.refused(t.chief(), Step::Decline) == Refusal{Why::WrongState, "review: disagree"});
        t.agree(Step::Decline);
        CHECK(t.move(t.chief(), Step::Decline) == State::Declined);
    }
    Reported said("fraud");
    said.agree(Step::Decline, {Ground::NoFilingDisputed});
    CHECK(said.card().rounds.front().grounds == Grounds{Ground::NoFilingDisputed});
    CHECK(said.move("qin", Step::Decline) == State::Declined);
}

TEST_CASE("a case is not filed in the shadow of another, nor struck out while its filing is read", "[ways][links]")
{
    Reported t("economic");
    const auto filed = t.report("fraud", kCriminal, false);
    t.w.say("qin", MoveCase{filed, Step::File, {}, "理由", {}});
    CHECK(t.w.refusal("ma", cases::MergeCases{t.file, filed, "同一案", {}}) == Refusal{Why::WrongState, "mandatory: economic_filing"});
    const auto other = t.report("economic", kCriminal, false);
    t.submit(Step::File);
    CHECK(t.w.refusal("ma", cases::MergeCases{t.file, other, "同一案", {}}).why == Why::WrongState);
    CHECK(t.w.refusal("ma", cases::VoidNumber{t.file, "重复登记", {}}) == Refusal{Why::WrongState, "review"});
    const auto twin = t.report("economic", kCriminal, false);
    t.w.say("ma", cases::MergeCases{twin, other, "同一案", {}}); // neither is filed
    CHECK(t.w.refusal("qin", MoveCase{other, Step::File, {}, "理由", {}}) == Refusal{Why::WrongState, "mandatory: economic_filing"});
    t.w.say("ma", cases::VoidNumber{t.report("theft", kCriminal, false), "重复登记", {}});
}

TEST_CASE("what was said once stays said in the next rounds until it is withdrawn with a reason", "[reviewing]")
{
    Theft t;
    make::qualified(t.w, "xu");
    make::evidence(t.w, t.file, "chen", "bai");
    t.w.say("chen", SubmitReview{t.file, {Ground::Detention}, {}, {}});
    make::agreed(t.w, t.file, "fa", "xu");
    t.w.say("chen", cases::AddPerson{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}});
    t.move("chen", Step::ReviewAgain); // without a word of it
    CHECK(t.card().rounds.front().grounds == Grounds{Ground::Detention});
    CHECK(t.card().said.front().ground == Ground::Detention);
    CHECK_FALSE(t.card().said.front().mayWithdraw); // it is read
    make::agreed(t.w, t.file, "fa", "xu");
    t.move("chen", Step::TellParty);
    CHECK(t.w.refusal("chen", WithdrawGround{t.file, Ground::Licence, "误填"}) == Refusal{Why::NotFound, "ground"});
    CHECK(t.w.refusal("bai", WithdrawGround{t.file, Ground::Detention, "误填"}) == Refusal{Why::NotAllowed, "handler"});
    t.w.say("chen", WithdrawGround{t.file, Ground::Detention, "拟改为罚款"});
    CHECK(t.card().said.empty());
    CHECK(t.w.count("SELECT count(*) FROM fact WHERE payload LIKE '%罚款%'") == 0);
    t.w.say("chen", SayGrounds{t.file, {Ground::Licence}}); // said after the agreement: another round
    CHECK(t.w.refusal("qin", MoveCase{t.file, Step::Penalise, {}, "理由", Json{{"fine", 500}}}) == Refusal{Why::WrongState, "mandatory: licence"});
    CHECK(t.card().changed);
    t.w.say("chen", WithdrawGround{t.file, Ground::Licence, "误填"});
    t.move("qin", Step::Penalise, Json{{"fine", 500}});
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("what a round of an older file says is said, and an agreement from before the grounds were kept still binds", "[reviewing]")
{
    const auto older = [](Theft& t, std::string grounds) {
        REQUIRE_FALSE(t.w.office().write(t.w.as("system"), [&](Tx& tx) {
            Review round;
            round.file = t.file;
            round.round = nextRound(tx.db(), t.file);
            round.level = Level::Decided;
            round.opinion = Opinion::Agree;
            round.grounds = std::move(grounds);
            round.decidedAt = tx.now();
            tx.create(round);
            evidence::Evidence notice; // that the party was told
            notice.file = t.file;
            notice.number = 99;
            notice.item = "notice";
            tx.create(notice);
            tx.set(t.file, &cases::CaseFile::state, State::Decision);
            return true;
        }));
    };
    Theft before;
    older(before, "");
    CHECK(before.move("qin", Step::Penalise, Json{{"detention_days", 5}}) == State::Executing);
    Theft told;
    older(told, "detention,minor");
    REQUIRE(told.card().said.size() == 1); // that a minor is in it is read off the case
    CHECK(told.w.refusal("chen", WithdrawGround{told.file, Ground::Minor, "误填"}) == Refusal{Why::NotFound, "ground"});
    told.w.say("chen", WithdrawGround{told.file, Ground::Detention, "拟改为罚款"});
    CHECK(told.card().said.empty());
    CHECK(told.w.refusal("chen", SayGrounds{told.file, {Ground::Minor}}) == Refusal{Why::Invalid, "grounds.minor"});
    told.w.say("chen", SayGrounds{told.file, {Ground::Detention}});
    CHECK(told.card().said.front().ground == Ground::Detention);
    CHECK(told.move("qin", Step::Penalise, Json{{"detention_days", 5}}) == State::Executing);
    CHECK(told.w.checkFaults().empty());
}
