#include "core/cases/command_fields.h"
#include "core/evidence/commands.h"
#include "core/reports/commands.h"
#include "core/reports/plain_text.h"
#include "core/reports/seized_paper.h"
#include "core/things/commands.h"
#include "core/things/queries.h"
#include "core/things/rules.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::things;
using cases::MoveCase;
using cases::State;
using cases::Step;

namespace {

/// A theft of chen's with bai beside him; an is the case manager of the station, who keeps the store room.
struct Taken {
    TestWorkplace w;
    Id<cases::CaseFile> file;

    explicit Taken(std::string subtype = "theft")
    {
        const auto add = [&](const char* account, const char* name, const char* unit, Role role) {
            w.say("admin", staff::AddOfficer{account, name, unit, {role}, {}});
        };
        add("bai", "白星野", "370299020100", Role::R4);
        add("an", "安守仓", "370299020100", Role::R11);
        add("far", "路远", "370299020200", Role::R4);
        cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = std::move(subtype);
        command.handler = "chen";
        command.people = {{"suspect", "刘海文", {}, {}, {}, {}, {}}};
        file = w.say("chen", command).file;
        move("ma", Step::File);
        move("chen", Step::Investigate);
    }
    State move(std::string_view who, Step step) { return w.say(who, MoveCase{file, step, {}, "理由", {}}); }
    Seize bicycle() { return {file, "电动自行车", "1", "辆", "LX2026", "刘海文", {}, {}, "办案区物证柜", "滨公（扣）字〔2026〕1号", {}}; }
    Id<SeizedThing> seized() { return w.say("chen", bicycle()); }
    MoveThing stored(Id<SeizedThing> thing) { return {thing, Keeping::StoreRoom, "3号柜", {}, {}, "an", {}, {}}; }
    OfCaseAnswer all(std::string_view who = "chen") { return w.ask(who, OfCase{file}); }
    ThingRow first(std::string_view who = "chen") { return all(who).things.at(0); }
};

} // namespace

TEST_CASE("what was seized stands in the case with its number, and who does not work on it sees no owner", "[things]")
{
    Taken t;
    t.seized();
    t.seized();
    const auto all = t.all();
    REQUIRE(all.things.size() == 2);
    CHECK(all.things[1].number == 2);
    CHECK(all.held == 2);
    CHECK(all.things[0].owner == "刘海文");
    CHECK(t.first("an").owner == "刘*文");
    CHECK(all.things[0].takenBy == t.w.as("chen").name);
    CHECK(all.maySeize);
    CHECK(all.mayHand);
    CHECK_FALSE(t.all("bai").mayHand);
    CHECK(t.all("an").mayHand);
    CHECK(t.w.count("SELECT count(*) FROM fact WHERE happened='thing_seized' AND instr(payload,'刘')=0 AND instr(payload,'车')=0") == 2);
    CHECK(t.w.checkFaults() == "");
}

TEST_CASE("a thing is seized by who handles the case, with a name, a quantity and a place", "[things]")
{
    Taken t;
    const std::pair<std::string Seize::*, const char*> fields[] = {
        {&Seize::name, "name"}, {&Seize::quantity, "quantity"}, {&Seize::unit, "unit"}, {&Seize::place, "place"}};
    for (const auto& [member, name] : fields) {
        auto command = t.bicycle();
        command.*member = "";
        CHECK(t.w.refusal("chen", command) == Refusal{Why::Missing, name});
    }
    auto command = t.bicycle();
    for (const char* quantity : {"0", "0.000", "-1", "1.", ".5", "1.0001", "many", "1e3", "1234567890"}) {
        command.quantity = quantity;
        INFO(quantity);
        CHECK(t.w.refusal("chen", command) == Refusal{Why::Invalid, "quantity"});
    }
    command = t.bicycle();
    command.takenAt = t.w.office().now() + kHour;
    CHECK(t.w.refusal("chen", command) == Refusal{Why::Invalid, "taken_at: in_the_future"});
    command = t.bicycle();
    command.evidence = Id<evidence::Evidence>{77};
    CHECK(t.w.refusal("chen", command) == Refusal{Why::NotFound, "evidence"});
    CHECK(t.w.refusal("bai", t.bicycle()) == Refusal{Why::NotAllowed, "handler"});
    CHECK(t.w.refusal("an", t.bicycle()).why == Why::NotAllowed);
    CHECK(t.w.refusal("far", t.bicycle()) == Refusal{Why::NotFound, "case"});
    CHECK(t.all().things.empty());
}

TEST_CASE("what is not in the store room after 24 hours is late, and stays told when it comes late", "[things]")
{
    Taken t;
    const auto thing = t.seized();
    CHECK(t.first().storeBy == t.w.office().now() + 24 * kHour);
    t.w.pass(24 * kHour);
    CHECK_FALSE(t.first().late);
    t.w.pass(kMinute);
    CHECK(t.first().late);
    CHECK(t.all().late == 1);
    t.w.say("chen", t.stored(thing));
    CHECK_FALSE(t.first().late);
    CHECK(t.first().storedLate);
    const auto other = t.seized();
    t.w.say("chen", t.stored(other));
    CHECK_FALSE(t.all().things[1].storedLate);
    t.w.say("chen", MoveThing{other, Keeping::Appraisal, "价格认定中心", {}, {}, {}, "钱一鉴", "价格认定"});
    t.w.pass(48 * kHour);
    CHECK_FALSE(t.all().things[1].late); // it was there in time
    CHECK(t.w.checkFaults() == "");
}

TEST_CASE("a thing goes from hand to hand: another officer, or a named receiver and a reason", "[things]")
{
    Taken t;
    const auto thing = t.seized();
    auto move = t.stored(thing);
    move.took = "";
    CHECK(t.w.refusal("chen", move) == Refusal{Why::Missing, "took"});
    move.took = "chen";
    CHECK(t.w.refusal("chen", move) == Refusal{Why::SamePerson, "took"});
    move.took = "nobody";
    CHECK(t.w.refusal("chen", move) == Refusal{Why::NotFound, "took"});
    move.took = "an";
    move.place = "";
    CHECK(t.w.refusal("chen", move) == Refusal{Why::Missing, "place"});
    move = t.stored(thing);
    move.at = t.w.office().now() - kHour;
    CHECK(t.w.refusal("chen", move) == Refusal{Why::Invalid, "at"}); // before it was taken
    CHECK(t.w.refusal("bai", t.stored(thing)) == Refusal{Why::NotAllowed, "handler"});
    CHECK(t.w.refusal("far", t.stored(thing)) == Refusal{Why::NotFound, "thing"});
    CHECK(t.w.refusal("far", t.stored({99})) == Refusal{Why::NotFound, "thing"});
    t.w.say("chen", t.stored(thing));
    CHECK(t.w.refusal("chen", t.stored(thing)) == Refusal{Why::Duplicate, "place"});
    auto out = MoveThing{thing, Keeping::Appraisal, "价格认定中心", {}, {}, {}, {}, {}};
    CHECK(t.w.refusal("an", out) == Refusal{Why::Missing, "reason"});
    out.reason = "价格认定";
    CHECK(t.w.refusal("an", out) == Refusal{Why::Missing, "receiver"});
    out.receiver = "钱一鉴";
    t.w.say("an", out);
    const auto row = t.first();
    CHECK(row.keeping == Keeping::Appraisal);
    REQUIRE(row.moves.size() == 2);
    CHECK(row.moves[0].gave == t.w.as("chen").name);
    CHECK(row.moves[0].took == "安守仓");
    CHECK(row.moves[1].from == Keeping::StoreRoom);
    CHECK(row.moves[1].receiver == "钱一鉴");
    CHECK(t.first("an").moves[1].receiver == "钱*鉴");
}

TEST_CASE("a thing leaves for good with a receiver and a reason, and confiscated only by a decision", "[things]")
{
    Taken t;
    const auto thing = t.seized();
    CHECK(t.w.refusal("chen", ReleaseThing{thing, Status::Held, "王五", "无", {}}) == Refusal{Why::Invalid, "status"});
    CHECK(t.w.refusal("chen", ReleaseThing{thing, Status::Returned, "", "发还", {}}) == Refusal{Why::Missing, "receiver"});
    CHECK(t.w.refusal("chen", ReleaseThing{thing, Status::Returned, "王小满", "", {}}) == Refusal{Why::Missing, "reason"});
    for (const auto status : {Status::Confiscated, Status::Destroyed})
        CHECK(t.w.refusal("chen", ReleaseThing{thing, status, "财政局", "没收", {}}) == Refusal{Why::Missing, "decision"});
    t.w.say("chen", ReleaseThing{thing, Status::Returned, "王小满", "发还被侵害人", {}});
    const auto row = t.first();
    CHECK(row.status == Status::Returned);
    CHECK(row.receiver == "王小满");
    CHECK(row.decision == "滨公（扣）字〔2026〕1号");
    CHECK_FALSE(row.endsAt);
    CHECK(t.all().held == 0);
    t.w.pass(48 * kHour);
    CHECK(t.all().late == 0);
    CHECK(t.w.refusal("chen", t.stored(thing)) == Refusal{Why::WrongState, "returned"});
    CHECK(t.w.refusal("chen", ReleaseThing{thing, Status::Destroyed, "厂", "再次", "1号"}) == Refusal{Why::WrongState, "returned"});
    CHECK(t.w.checkFaults() == "");
}

TEST_CASE("a line of the list that was written wrongly is corrected with a reason, by who works on the case", "[things]")
{
    Taken t;
    const auto thing = t.seized();
    const auto before = t.first();
    CorrectThing correct;
    correct.thing = thing;
    correct.name = "绿色啤酒瓶";
    correct.quantity = "2";
    CHECK(t.w.refusal("chen", correct) == Refusal{Why::Missing, "reason"});
    correct.reason = "登记时写错";
    CHECK(t.w.refusal("an", correct) == Refusal{Why::NotAllowed, "handle_case"});
    CorrectThing wrong = correct;
    wrong.quantity = "两";
    CHECK(t.w.refusal("chen", wrong) == Refusal{Why::Invalid, "quantity"});
    wrong.quantity.reset();
    wrong.unit = "";
    CHECK(t.w.refusal("chen", wrong) == Refusal{Why::Missing, "unit"});
    t.w.say("chen", correct);
    const auto after = t.first();
    CHECK(after.name == "绿色啤酒瓶");
    CHECK(after.quantity == "2");
    CHECK(after.unit == before.unit);
    CHECK(after.owner == before.owner);
    CHECK(after.decision == before.decision);
    t.w.say("chen", ReleaseThing{thing, Status::Returned, "王小满", "发还", {}});
    CHECK(t.w.refusal("chen", correct) == Refusal{Why::WrongState, "returned"});
    CHECK(t.w.checkFaults() == "");
}

TEST_CASE("an administrative seizure ends after thirty days, without the days of an appraisal", "[things]")
{
    Taken t;
    const auto thing = t.seized(); // Tuesday 2026-11-24
    REQUIRE(t.first().endsAt);
    CHECK(isoDay(dayOf(*t.first().endsAt - 1)) == "2026-12-24");
    t.w.at("2026-11-26 09:00");
    t.w.say("chen", MoveThing{thing, Keeping::Appraisal, "价格认定中心", {}, {}, {}, "钱一鉴", "价格认定"});
    CHECK(t.first().stopped);
    CHECK_FALSE(t.first().endsAt);
    t.w.at("2026-12-01 09:00");
    t.w.say("chen", t.stored(thing));
    REQUIRE(t.first().endsAt);
    CHECK_FALSE(t.first().stopped);
    CHECK(isoDay(dayOf(*t.first().endsAt - 1)) == "2026-12-29");
}

TEST_CASE("things go on through the store room while a review reads the case and after it is closed", "[things]")
{
    Taken t;
    const auto thing = t.seized();
    const auto into = [&](State from, State to) {
        REQUIRE_FALSE(t.w.office().write(t.w.as("chen"), [&](Tx& tx) {
            tx.move(t.file, &cases::CaseFile::state, from, to);
            return true;
        }));
    };
    into(State::Investigating, State::LegalReview);
    t.w.say("chen", t.stored(thing));
    into(State::LegalReview, State::Closed);
    CHECK(t.w.refusal("chen", t.bicycle()) == Refusal{Why::WrongState, "closed"});
    CHECK_FALSE(t.all().maySeize);
    t.w.say("an", ReleaseThing{thing, Status::Destroyed, "销毁厂", "依法销毁", "滨公（销）字〔2026〕1号"});
}

TEST_CASE("the list of what was seized is a paper, masked as a draft, in full when it is sealed", "[things]")
{
    Taken t;
    const auto draft = [&](const char* who) { return t.w.office().ask(t.w.as(who), reports::DraftSeizedList{t.file, {}}); };
    CHECK(draft("chen").error() == Refusal{Why::Missing, "thing"});
    t.seized();
    REQUIRE(draft("chen"));
    const auto text = reports::plainText(*draft("chen"));
    for (const char* words : {"扣押清单", "电动自行车", "1 辆", "LX2026", "刘海文", "滨公（扣）字〔2026〕1号", "以上共1项，以下空白"})
        CHECK(text.find(words) != std::string::npos);
    CHECK(reports::plainText(*draft("an")).find("刘海文") == std::string::npos);
    CHECK(draft("far").error() == Refusal{Why::NotFound, "case"});
    const auto seal = [&] {
        reports::SealReport command;
        command.form = "seized_list";
        command.file = t.file;
        return t.w.say("an", command);
    };
    const auto sealed = seal();
    CHECK(reports::plainText(sealed).find("刘海文") != std::string::npos);
    CHECK_FALSE(sealed.seal.reprint);
    CHECK(seal().seal.reprint);
    t.seized();
    CHECK_FALSE(seal().seal.reprint); // with more on it it is another paper
    reports::SealReport none;
    none.form = "seized_list";
    CHECK(t.w.refusal("an", none) == Refusal{Why::Missing, "file"});
}
