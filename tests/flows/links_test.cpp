#include "core/cases/command_fields.h"
#include "core/cases/link_fields.h"
#include "core/cases/query_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/incidents/command_fields.h"
#include "core/reports/commands.h"
#include "core/evidence/commands.h"
#include "core/cases/privacy.h"
#include "core/undo/commands.h"
#include "tests/support/make.h"

#include <set>

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

/// chen and bai handle cases at one station, ma is their chief, xu reviews, gu manages the cases of the bureau.
struct Desk2 {
    TestWorkplace w{"2026-03-02 09:00"};

    Desk2()
    {
        w.say("admin", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}});
        w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
    }

    Id<CaseFile> open(std::string_view handler, std::string title = "电动自行车被盗", Class kind = Class::Administrative)
    {
        RegisterCase command;
        command.kind = kind;
        command.title = std::move(title);
        command.subtype = "theft";
        command.handler = std::string(handler);
        command.people = {{"suspect", "贺兰舟", {}, {}, {}, {}, {}}, {"reporter", "郑晓明", {}, {}, {}, {}, {}}};
        return w.say(handler, command).file;
    }
    void investigate(Id<CaseFile> file)
    {
        w.say("ma", MoveCase{file, Step::File, {}, {}, {}});
        w.say("chen", MoveCase{file, Step::Investigate, {}, {}, {}});
    }
    std::vector<std::int64_t> openIds(std::string_view who) { return w.ask(who, Ids{}); }
    bool lists(std::string_view who, Id<CaseFile> file) { return std::ranges::count(openIds(who), file.value) > 0; }
    std::size_t clocksOf(Id<CaseFile> file) { return w.ask("chen", deadlines::Clocks{file, {}, {}}).clocks.size(); }
    MergeCases merging(Id<CaseFile> file, Id<CaseFile> into) { return {file, into, "同一起事情报了两次", {}}; }
};

} // namespace

TEST_CASE("a merge is laid over a case: it leaves the desk and its clocks end, and taken off again all is as it was", "[links]")
{
    Desk2 d;
    const auto first = d.open("chen"), second = d.open("chen", "同一辆车再次报案");
    d.investigate(first), d.investigate(second);
    const auto due = d.w.ask("chen", File{second}).row.due;
    const auto clocks = d.clocksOf(second);
    REQUIRE(clocks > 0);
    CHECK(d.w.refusal("chen", d.merging(second, first)) == Refusal{Why::NotAllowed, "assign_case"});
    d.w.say("ma", d.merging(second, first));
    CHECK_FALSE(d.lists("chen", second));
    CHECK(d.lists("chen", first));
    CHECK(d.clocksOf(second) == 0);
    CHECK(d.w.ask("chen", File{second}).next.empty());
    CHECK(d.w.refusal("chen", MoveCase{second, Step::SubmitForReview, {}, {}, {}}) == Refusal{Why::WrongState, "merged"});
    CHECK(d.w.refusal("chen", EditCase{second, "改", {}, {}, {}, {}, {}, {}}) == Refusal{Why::WrongState, "merged"});
    const auto links = d.w.ask("chen", Links{first});
    REQUIRE(links.rows.size() == 1);
    CHECK(links.rows[0].from);
    CHECK(links.rows[0].other == second);
    CHECK(links.rows[0].kind == LinkKind::Merged);

    d.w.say("ma", UnmergeCase{second, "不是同一辆车"});
    CHECK(d.lists("chen", second));
    CHECK(d.clocksOf(second) == clocks);
    CHECK(d.w.ask("chen", File{second}).row.due == due); // no time was gained
    CHECK(d.w.ask("chen", Links{first}).rows.empty());
    CHECK(d.w.refusal("ma", UnmergeCase{second, "再来"}).why == Why::WrongState);
    CHECK(d.w.checkFaults() == "");
}

TEST_CASE("cases of two kinds, a closed one, one in review and one in itself are not merged", "[links]")
{
    Desk2 d;
    const auto file = d.open("chen"), criminal = d.open("chen", "入室盗窃", Class::Criminal), closed = d.open("chen"), foreign = d.open("zhao");
    d.w.say("ma", MoveCase{closed, Step::Decline, {}, "不属实", {}});
    CHECK(d.w.refusal("ma", d.merging(file, file)) == Refusal{Why::Invalid, "into: itself"});
    CHECK(d.w.refusal("ma", d.merging(file, criminal)) == Refusal{Why::Invalid, "into: class"});
    CHECK(d.w.refusal("ma", d.merging(file, closed)) == Refusal{Why::WrongState, "into: declined"});
    CHECK(d.w.refusal("ma", d.merging(closed, file)) == Refusal{Why::WrongState, "file: declined"});
    CHECK(d.w.refusal("ma", d.merging(file, foreign)) == Refusal{Why::NotFound, "into"}); // another station's
    CHECK(d.w.refusal("ma", MergeCases{file, d.open("chen"), "", {}}) == Refusal{Why::Missing, "reason"});
    const auto third = d.open("chen");
    REQUIRE(d.clocksOf(file) > 0); // to decide on filing
    d.w.say("ma", d.merging(file, third));
    CHECK(d.clocksOf(file) == 0);
    CHECK(d.w.refusal("ma", d.merging(third, file)) == Refusal{Why::WrongState, "into: merged"}); // no circle
}

TEST_CASE("what comes in late follows the case that is handled", "[links]")
{
    Desk2 d;
    const auto first = d.open("chen"), second = d.open("chen"), third = d.open("chen");
    d.w.say("ma", d.merging(second, first));
    d.w.say("ma", d.merging(first, third));
    incidents::RecordIncident call;
    call.type = "theft";
    call.summary = "又来电询问";
    call.receivedAt = moment("2026-03-02 08:50");
    const auto incident = d.w.say("chen", call).incident;
    incidents::SettleIncident settle;
    settle.incident = incident;
    settle.outcome = incidents::Outcome::Filed;
    settle.file = second;
    CHECK(d.w.say("gu", settle).file == third);
}

TEST_CASE("who is split off goes into a case of his own, as old as the first", "[links]")
{
    Desk2 d;
    const auto whole = d.open("chen");
    d.investigate(whole);
    d.w.at("2026-03-12 09:00");
    const auto people = d.w.ask("chen", File{whole}).people;
    SplitCase split{whole, "贺某另案", {people.front().id}, "另案处理", {}, {}};
    CHECK(d.w.refusal("bai", split) == Refusal{Why::NotAllowed, "handler"});
    CHECK(d.w.refusal("chen", SplitCase{whole, "另案", {}, "另案处理", {}, {}}) == Refusal{Why::Missing, "people"});
    const auto foreign = d.w.ask("bai", File{d.open("bai")}).people.front().id;
    CHECK(d.w.refusal("chen", SplitCase{whole, "另案", {foreign}, "另案处理", {}, {}}) == Refusal{Why::NotFound, "people"});
    const auto made = d.w.say("chen", split);
    const auto part = d.w.ask("chen", File{made.file});
    CHECK(part.row.state == State::Investigating);
    CHECK(part.row.due == d.w.ask("chen", File{whole}).row.due); // filed when the first was: no time is gained
    REQUIRE(part.people.size() == 1);
    CHECK(part.people.front().name == "贺兰舟");
    CHECK(d.w.ask("chen", File{whole}).people.size() == 2);
    CHECK(d.w.ask("chen", Links{made.file}).rows.at(0).kind == LinkKind::Split);
    CHECK(d.w.ask("chen", Links{whole}).rows.at(0).from);
    CHECK(d.w.checkFaults() == "");
}

TEST_CASE("a number registered by mistake stays with its reason, and the next one leaves no gap", "[links]")
{
    Desk2 d;
    const auto first = d.open("chen"), second = d.open("chen");
    const auto number = *d.w.row(second).number;
    CHECK(d.w.refusal("chen", VoidNumber{second, "重复登记", {}}).why == Why::NotAllowed);
    CHECK(d.w.refusal("ma", VoidNumber{second, "", {}}) == Refusal{Why::Missing, "reason"});
    d.investigate(first);
    CHECK(d.w.refusal("ma", VoidNumber{first, "重复登记", {}}).why == Why::WrongState); // something was done in it
    d.w.say("ma", VoidNumber{second, "重复登记", {}});
    CHECK_FALSE(d.lists("chen", second));
    CHECK(d.w.row(second).number == number);
    CHECK(d.w.refusal("ma", MoveCase{second, Step::File, {}, {}, {}}) == Refusal{Why::WrongState, "voided"});
    const auto third = d.open("chen");
    CHECK(std::stoll(d.w.row(third).number->substr(19)) == std::stoll(number.substr(19)) + 1);
    CHECK(d.w.ask("chen", Links{second}).voided);
}

TEST_CASE("a link is seen from both sides, by who sees both, and can be taken back", "[links]")
{
    Desk2 d;
    const auto one = d.open("chen"), two = d.open("bai"), foreign = d.open("zhao");
    CHECK(d.w.refusal("chen", LinkCases{one, foreign, "同一嫌疑人"}) == Refusal{Why::NotFound, "other"});
    CHECK(d.w.refusal("chen", LinkCases{two, one, "同一嫌疑人"}) == Refusal{Why::NotAllowed, "handler"});
    const auto link = d.w.say("chen", LinkCases{one, two, "同一嫌疑人"});
    CHECK(d.w.refusal("chen", LinkCases{one, two, "同一嫌疑人"}) == Refusal{Why::Duplicate, "other"});
    CHECK(d.w.refusal("bai", LinkCases{two, one, "同一嫌疑人"}) == Refusal{Why::Duplicate, "other"});
    CHECK(d.w.ask("bai", Links{two}).rows.at(0).other == one);
    const auto across = d.w.say("gu", RegisterCase{Class::Administrative, "另站案件", "theft", "370299020200", {}, {}, {}, {}, {}, {}, false, false}).file;
    CHECK(d.w.ask("gu", Links{one}).rows.size() == 1);
    CHECK(d.w.refusal("chen", LinkCases{one, across, "x"}).why == Why::NotFound);
    d.w.say("gu", d.merging(across, one));
    CHECK(d.w.ask("gu", Links{one}).rows.size() == 2);
    CHECK(d.w.ask("chen", Links{one}).rows.size() == 1); // nothing of another station's case, not even that it is there
    CHECK(d.w.refusal("bai", UnlinkCases{link, "看错了"}) == Refusal{Why::NotAllowed, "handler"});
    d.w.say("chen", UnlinkCases{link, "看错了"});
    CHECK(d.w.ask("chen", Links{one}).rows.empty());
    CHECK(d.w.refusal("chen", UnlinkCases{link, "看错了"}) == Refusal{Why::NotFound, "link"});
}

TEST_CASE("the last thing written in a case is undone by its name, by who wrote it, and the ledger keeps both", "[undo]")
{
    using namespace undo;
    Desk2 d;
    const auto file = d.open("chen");
    d.investigate(file);
    const auto undoable = [&](std::string_view who) { return d.w.ask(who, Undoable{file}); };
    CHECK_FALSE(undoable("chen").change); // a step is no draft
    CHECK(d.w.refusal("chen", UndoLast{file, 1}) == Refusal{Why::NotAllowed, "statutory_act"});

    const auto person = d.w.say("chen", AddPerson{file, "witness", "何青", {}, {}, {}, {}, {}});
    const auto added = undoable("chen");
    REQUIRE(added.change);
    CHECK(added.happened == "person_added");
    CHECK_FALSE(undoable("ma").change); // another's
    CHECK(d.w.refusal("ma", UndoLast{file, *added.change}) == Refusal{Why::NotAllowed, "author"});
    CHECK(d.w.refusal("zhao", UndoLast{file, *added.change}) == Refusal{Why::NotFound, "case"});
    CHECK(d.w.refusal("chen", UndoLast{file, *added.change - 1}) == Refusal{Why::ChangedMeanwhile, "case"});
    CHECK(d.w.say("chen", UndoLast{file, *added.change}) == "person_added");
    CHECK(d.w.ask("chen", File{file}).people.size() == 2);
    CHECK(d.w.count("SELECT count(*) FROM case_person WHERE rid=" + std::to_string(person.value)) == 0);
    CHECK(d.w.ask("chen", File{file}).timeline.back().happened == "change_undone");
    CHECK_FALSE(undoable("chen").change); // an undo is not undone

    EditCase edit;
    edit.file = file;
    edit.title = "写错的标题";
    d.w.say("chen", edit);
    d.w.say("chen", UndoLast{file, *undoable("chen").change});
    CHECK(d.w.row(file).title == "电动自行车被盗");

    d.w.say("ma", AssignOfficer{file, "bai", "chen", {}});
    d.w.say("ma", UndoLast{file, *undoable("ma").change});
    CHECK(d.w.row(file).handler.value == d.w.as("chen").officer);
    CHECK_FALSE(d.w.row(file).second);
    CHECK(d.w.checkFaults() == "");
}

TEST_CASE("what was printed since, written after or linked from both sides is not undone by half", "[undo]")
{
    using namespace undo;
    Desk2 d;
    const auto one = d.open("chen"), two = d.open("chen");
    d.w.say("chen", LinkCases{one, two, "同一嫌疑人"});
    const auto change = *d.w.ask("chen", Undoable{one}).change;
    d.w.say("chen", AddPerson{two, "witness", "何青", {}, {}, {}, {}, {}});
    CHECK(d.w.refusal("chen", UndoLast{one, change}) == Refusal{Why::ChangedMeanwhile, "case"});
    d.w.say("chen", UndoLast{two, *d.w.ask("chen", Undoable{two}).change});
    CHECK(d.w.refusal("chen", UndoLast{one, change}) == Refusal{Why::ChangedMeanwhile, "case"}); // the undo itself was written there

    d.w.pass(kMinute);
    d.w.say("chen", AddPerson{one, "witness", "何青", {}, {}, {}, {}, {}});
    REQUIRE(d.w.ask("chen", Undoable{one}).change);
    d.w.say("wu", reports::SealReport{"daily", Day{dayOf(d.w.office().now()) - 1}, {}, false, 1, {}});
    CHECK_FALSE(d.w.ask("chen", Undoable{one}).change);
    CHECK(d.w.refusal("chen", UndoLast{one, d.w.count("SELECT max(pos) FROM commits")}) == Refusal{Why::TooLate, "printed"});
}

TEST_CASE("what lies with a reviewer is not merged, split, linked away or undone under his eyes", "[links][undo]")
{
    Desk2 d;
    const auto file = d.open("chen"), other = d.open("chen");
    d.investigate(file);
    make::evidence(d.w, file, "chen", "bai");
    d.w.say("chen", AddPerson{file, "witness", "何青", {}, {}, {}, {}, {}});
    const auto change = *d.w.ask("chen", undo::Undoable{file}).change;
    d.w.say("chen", MoveCase{file, Step::SubmitForReview, {}, {}, {}});
    const Refusal lies{Why::WrongState, "legal_review"};
    CHECK(d.w.refusal("chen", undo::UndoLast{file, change}) == lies);
    CHECK(d.w.refusal("ma", d.merging(file, other)) == Refusal{Why::WrongState, "file: legal_review"});
    CHECK(d.w.refusal("ma", d.merging(other, file)) == Refusal{Why::WrongState, "into: legal_review"});
    const auto suspect = d.w.ask("chen", File{file}).people.front().id;
    CHECK(d.w.refusal("chen", SplitCase{file, "另案", {suspect}, "另案处理", {}, {}}) == lies);
    CHECK(d.w.refusal("ma", VoidNumber{file, "重复登记", {}}).why == Why::WrongState);
}

TEST_CASE("what was reviewed is not parted, nor is anything joined to what was told or decided", "[links][ways]")
{
    Desk2 d;
    d.w.say("admin", staff::AddOfficer{"fa", "方知远", "370299020100", {Role::R7}, {}});
    d.w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
    const auto file = d.open("chen"), other = d.open("chen");
    d.investigate(file);
    make::evidence(d.w, file, "chen", "bai");
    d.w.say("chen", MoveCase{file, Step::SubmitForReview, {}, {}, {}});
    d.w.say("fa", review::CheckReview{file, true, {}, {}, {}});
    d.w.say("xu", make::opinion(file));
    const auto suspect = d.w.ask("chen", File{file}).people.front().id;
    const SplitCase split{file, "另案", {suspect}, "另案处理", {}, {}};
    CHECK(d.w.refusal("chen", split) == Refusal{Why::WrongState, "notice"});
    CHECK(d.w.refusal("ma", d.merging(other, file)) == Refusal{Why::WrongState, "into: notice"});

    const auto returned = d.open("chen");
    d.investigate(returned);
    make::evidence(d.w, returned, "chen", "bai");
    d.w.say("chen", MoveCase{returned, Step::SubmitForReview, {}, {}, {}});
    d.w.say("fa", review::CheckReview{returned, false, "缺少", {{"询问笔录", "未签名"}}, {}});
    const auto person = d.w.ask("chen", File{returned}).people.front().id;
    CHECK(d.w.refusal("chen", SplitCase{returned, "另案", {person}, "另案处理", {}, {}}) == Refusal{Why::WrongState, "review"}); // its defects stay its own
    CHECK(d.w.refusal("ma", d.merging(returned, other)) == Refusal{Why::WrongState, "review"});
}

TEST_CASE("a case in use keeps its number, and what a merged one was its living case is", "[links]")
{
    Desk2 d;
    const auto used = d.open("chen"), into = d.open("chen");
    evidence::AddEvidence piece;
    piece.file = used;
    piece.name = "现场照片";
    piece.source = "报案人";
    piece.store = "案管室";
    piece.purpose = "证明被盗";
    piece.second = "bai";
    d.w.say("chen", piece);
    CHECK(d.w.refusal("ma", VoidNumber{used, "重复登记", {}}) == Refusal{Why::Invalid, "file: in_use"});
    EditCase edit;
    edit.file = used;
    edit.complex = true;
    d.w.say("chen", edit);
    d.w.say("ma", d.merging(used, into));
    CHECK(d.w.ask("chen", File{into}).complex);
}

TEST_CASE("an undo takes off no mark that only others take off, and is for who may still do what he did", "[undo][ways]")
{
    Desk2 d;
    const auto file = d.open("chen");
    EditCase edit;
    edit.file = file;
    edit.enterprise = true;
    d.w.say("chen", edit);
    CHECK_FALSE(d.w.ask("chen", undo::Undoable{file}).change); // the handler cannot take it off in any way
    const auto reporter = d.w.ask("chen", File{file}).people.back().id;
    d.w.say("chen", ProtectPerson{reporter, true, {}, {}});
    CHECK_FALSE(d.w.ask("chen", undo::Undoable{file}).change);
    d.w.say("chen", AddPerson{file, "witness", "何青", {}, {}, {}, {}, {}});
    REQUIRE(d.w.ask("chen", undo::Undoable{file}).change);
    d.w.say("admin", staff::GrantRole{"chen", Role::R5, false});
    d.w.say("admin", staff::GrantRole{"chen", Role::R4, true}); // he sees it still, and handles no cases any more
    CHECK_FALSE(d.w.ask("chen", undo::Undoable{file}).change);
}

TEST_CASE("the timeline tells the number of a joined case only to who sees that case", "[links][ways]")
{
    Desk2 d;
    d.w.say("admin", staff::AddOfficer{"du", "杜若", "370299020000", {Role::R4}, {}});
    const auto at = [&](const char* unit) {
        RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.unit = unit;
        return d.w.say("gu", command);
    };
    const auto here = at("370299020100"), there = at("370299020200"), third = at("370299020200");
    d.w.say("du", LinkCases{here.file, there.file, "同一嫌疑人"});
    d.w.say("gu", MergeCases{here.file, third.file, "同一起事情", {}});
    d.w.say("gu", UnmergeCase{here.file, "误并"});
    const auto told = [&](std::string_view who, Id<CaseFile> file) {
        std::set<std::string> numbers;
        for (const auto& line : d.w.ask(who, File{file}).timeline)
            if (line.happened.starts_with("cases_"))
                numbers.insert(line.payload.value("number", "-"));
        return numbers;
    };
    using All = std::set<std::string>;
    CHECK(told("du", here.file) == All{there.number, third.number});
    CHECK(told("ma", here.file) == All{"-"}); // his station's case, joined to another's
    CHECK(told("gao", there.file) == All{"-"});
    CHECK(told("gu", there.file) == All{here.number});
}
