#include "tests/flows/leniency_office.h"

#include "core/cases/query_fields.h"
#include "core/leniency/table.h"

using namespace minyi::tests;
using namespace minyi::core::leniency;
using cases::MoveCase;
using Case = Id<cases::CaseFile>;

TEST_CASE("the shipped list has its 35 entries, and none counts before the bureau says so", "[leniency]")
{
    LeniencyOffice o;
    const auto list = o.w.ask("chen", List{});
    CHECK(list.entries.size() == 35);
    CHECK(list.inUse == 0);
    CHECK(std::ranges::count(list.entries, Confidence::High, [](const EntryRow& row) { return row.entry.confidence; }) == 16);
    const auto file = o.file();
    o.begun(file);
    CHECK(o.w.refusal("chen", MatchEntry{file, "NP14"}) == Refusal{Why::WrongState, "entry: off"});
    CHECK(o.w.refusal("chen", MatchEntry{file, "NP01"}) == Refusal{Why::NotFound, "entry"}); // of another kind of case
    o.switchOn();
    CHECK(o.w.ask("xu", List{}).inUse == 1);
    CHECK(o.w.say("chen", MatchEntry{file, "NP14"}) == State::Tested);
}

TEST_CASE("an entry is put into use with its document and validity, and taken out with a reason, by legal affairs alone", "[leniency]")
{
    LeniencyOffice o;
    const auto from = parseDay("2026-01-01"), to = parseDay("2027-12-31");
    for (const char* who : {"chen", "ma", "fa", "qin", "admin"})
        CHECK(o.w.refusal(who, SwitchEntry{"NP14", true, "通〔2026〕1号", from, to, {}}) == Refusal{Why::NotAllowed, "take_rules"});
    CHECK(o.w.refusal("xu", SwitchEntry{"NP99", true, "通", from, to, {}}) == Refusal{Why::NotFound, "entry"});
    CHECK(o.w.refusal("xu", SwitchEntry{"NP14", true, {}, from, to, {}}) == Refusal{Why::Missing, "paper"});
    CHECK(o.w.refusal("xu", SwitchEntry{"NP14", true, "通", {}, to, {}}) == Refusal{Why::Missing, "valid_from"});
    CHECK(o.w.refusal("xu", SwitchEntry{"NP14", true, "通", to, from, {}}) == Refusal{Why::Invalid, "valid_to"});
    CHECK(o.w.refusal("xu", SwitchEntry{"NP35", true, "通", from, to, {}}) == Refusal{Why::NotAllowed, "example"});
    CHECK(o.w.refusal("xu", SwitchEntry{"NP14", false, {}, {}, {}, "未启用"}) == Refusal{Why::WrongState, "off"});
    o.switchOn();
    CHECK(o.w.refusal("xu", SwitchEntry{"NP14", true, "滨公通〔2026〕1号", from, to, {}}) == Refusal{Why::Duplicate, "entry"});
    CHECK(o.w.refusal("xu", SwitchEntry{"NP14", false, {}, {}, {}, {}}) == Refusal{Why::Missing, "reason"});
    o.w.say("xu", SwitchEntry{"NP14", false, {}, {}, {}, "上级清单调整"});
    const auto row = o.w.ask("chen", List{}).entries[13];
    CHECK(row.entry.id == "NP14");
    CHECK_FALSE(row.inUse);
    REQUIRE(row.said.size() == 2); // both words are kept
    CHECK(row.said.front().reason == "上级清单调整");
    CHECK(row.said.back().by == "徐素问");
    CHECK(o.w.count("SELECT count(*) FROM fact WHERE happened='list_entry_chosen'") == 2);
    CHECK(o.w.checkFaults().empty());
}

TEST_CASE("only an act found while the list was valid is on it", "[leniency]")
{
    LeniencyOffice o;
    o.w.say("xu", SwitchEntry{"NP14", true, "通〔2026〕1号", parseDay("2026-03-01"), parseDay("2026-10-31"), {}});
    const auto tried = [&](std::string_view found) {
        const auto file = o.file("chen", "scrap", "37029919900101" + std::string(found.substr(5, 2)) + "1X");
        o.w.say("chen", BeginCourse{file, *parseDay(found), o.party(file), {}, {}});
        const auto matched = o.w.attempt("chen", MatchEntry{file, "NP14"});
        return matched ? std::string(toText(*matched)) : matched.error().detail;
    };
    CHECK(tried("2026-02-28") == "entry: out_of_validity");
    CHECK(tried("2026-03-01") == "tested");
    CHECK(tried("2026-10-31") == "tested");
    CHECK(tried("2026-11-01") == "entry: out_of_validity");
}

TEST_CASE("nobody but who handles a filed case begins its course", "[leniency]")
{
    LeniencyOffice o;
    const auto file = o.file();
    const BeginCourse begin{file, o.today(), o.party(file), {}, {}};
    CHECK(o.w.refusal("bai", begin) == Refusal{Why::NotAllowed, "handler"});
    for (const char* who : {"ma", "fa", "xu", "qin", "admin"})
        CHECK(o.w.refusal(who, begin) == Refusal{Why::NotAllowed, "handle_case"});
    CHECK(o.w.refusal("jin", begin) == Refusal{Why::NotFound, "case"});
    const auto at = [&](cases::State state) {
        REQUIRE_FALSE(o.w.office().write(o.w.as("system"), [&](Tx& tx) {
            tx.set(file, &cases::CaseFile::state, state);
            return true;
        }));
        return o.w.refusal("chen", begin);
    };
    CHECK(at(cases::State::Checking) == Refusal{Why::WrongState, "checking"});
    CHECK(at(cases::State::Executing) == Refusal{Why::WrongState, "executing"});
    CHECK(at(cases::State::Closed) == Refusal{Why::WrongState, "closed"});
    const auto criminal = o.file("chen", "theft", LeniencyOffice::kIdNumber, cases::Class::Criminal);
    CHECK(o.w.refusal("chen", BeginCourse{criminal, o.today(), o.party(criminal), {}, {}}) == Refusal{Why::WrongState, "investigating"});
}

TEST_CASE("a case goes through every test to the decision that is served", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto file = o.file();
    o.educated(file);
    CHECK(o.course(file).state == State::Decision);
    o.atDecision(file);
    CHECK(o.w.say("ma", LeniencyOffice::noPenalty(file)) == cases::State::Closed);
    CHECK(o.course(file).decidedBy.value == o.w.as("ma").officer);
    CHECK(o.w.refusal("chen", ServeDecision{file, o.today() + 1, "直接送达"}) == Refusal{Why::Invalid, "day: out_of_range"});
    CHECK(o.w.say("chen", ServeDecision{file, o.today(), "直接送达"}) == State::Closed);
    const auto row = o.card(file).courses.front();
    CHECK(row.askedBy == "陈海涛");
    CHECK(row.reviewedBy == "方知远");
    CHECK(row.educatedBy == "陈海涛");
    CHECK(row.course.sources == "警综平台、行政处罚系统");
    CHECK(row.course.listVersion == 1);
    CHECK(o.card(file).next.empty());
    CHECK(o.w.checkFaults().empty());
}

TEST_CASE("the first-time query finds the same act of the same id number in another station's case, and the earlier one is flagged", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto first = o.file();
    o.decided(first);
    const auto second = o.file("jin", "scrap", LeniencyOffice::kIdNumber);
    o.matched(second, "jin");
    CHECK(o.card(second, "jin").same == 1); // said before it is asked
    CHECK(o.w.say("jin", o.query(second)) == State::Ordinary);
    const auto course = o.card(second, "jin").courses.front().course;
    CHECK(course.same == 1);
    CHECK(course.failed == Failure::Repeat);
    CHECK(course.askedBy.value == o.w.as("jin").officer);
    const auto again = o.card(second, "jin").courses.front();
    REQUIRE(again.earlier.size() == 1);
    CHECK(again.earlier.front().number.empty()); // out of his sight: only the day
    const auto earlier = o.card(first).courses.front();
    REQUIRE(earlier.repeats.size() == 1);
    CHECK(earlier.course.state == State::Decision);
    CHECK(o.w.refusal("jin", BeginCourse{second, o.today(), o.party(second), {}, {}}) == Refusal{Why::WrongState, "ordinary"});
    const auto third = o.file();
    o.matched(third);
    o.w.say("chen", o.query(third));
    CHECK(o.card(first).courses.front().repeats.size() == 2); // of the one that was decided, not of the failed one between
}

TEST_CASE("another act, another person and an act before the list began are no repeat", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    o.switchOn("NP15");
    const auto first = o.file();
    o.matched(first, "chen", "NP15");
    const auto otherAct = o.file();
    o.matched(otherAct);
    CHECK(o.card(otherAct).near == 1);
    CHECK(o.w.refusal("chen", o.query(otherAct)) == Refusal{Why::Missing, "other_act"}); // the same person, the same kind of case
    auto query = o.query(otherAct);
    query.otherAct = "前案为未办理变更，行为不同";
    CHECK(o.w.say("chen", query) == State::HarmCheck);
    CHECK(o.course(otherAct).near == 1);
    const auto otherPerson = o.file("chen", "scrap", "370299198512120020");
    o.matched(otherPerson);
    CHECK(o.w.say("chen", o.query(otherPerson)) == State::HarmCheck);
    const auto before = o.file("chen", "scrap", "370299197703030033");
    o.matched(before);
    REQUIRE_FALSE(o.w.office().write(o.w.as("system"), [&](Tx& tx) {
        tx.set(lastCourse(tx.db(), before)->id, &Course::foundOn, *parseDay("2025-12-31"));
        return true;
    }));
    const auto since = o.file("chen", "scrap", "370299197703030033");
    o.matched(since);
    CHECK(o.card(since).same == 0);
}

TEST_CASE("what another system knows counts as the program's own record does", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto file = o.file();
    o.matched(file);
    auto query = o.query(file);
    query.sources.clear();
    CHECK(o.w.refusal("chen", query) == Refusal{Why::Missing, "sources"});
    query.sources = "省行政处罚平台";
    query.elsewhere = true;
    CHECK(o.w.say("chen", query) == State::Ordinary);
    CHECK(o.course(file).same == 0);
}

TEST_CASE("each finding of harm is said, and one yes with its words leads to the ordinary procedure", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto file = o.file();
    o.matched(file);
    o.w.say("chen", o.query(file));
    auto harm = o.harmless(file);
    harm.further.reset();
    CHECK(o.w.refusal("chen", harm) == Refusal{Why::Missing, "further"});
    harm.further = true;
    CHECK(o.w.refusal("chen", harm) == Refusal{Why::Missing, "further_words"});
    harm.furtherWords = "另涉收购赃物线索";
    CHECK(o.w.say("chen", harm) == State::Ordinary);
    CHECK(o.course(file).failed == Failure::Harm);
    CHECK(o.course(file).furtherWords == "另涉收购赃物线索");
}

TEST_CASE("a correction is ordered with a day, extended once, and proven by evidence of the file in time", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto at = [&](std::string idNumber) {
        const auto file = o.file("chen", "scrap", std::move(idNumber));
        o.matched(file);
        o.w.say("chen", o.query(file));
        o.w.say("chen", o.harmless(file));
        return file;
    };
    const auto file = at("370299199001010001");
    CHECK(o.w.refusal("chen", OrderCorrection{file, "补办备案", o.today() - 1}) == Refusal{Why::Invalid, "due: in_the_past"});
    CHECK(o.w.refusal("chen", ExtendCorrection{file, o.today() + 9, "停办"}) == Refusal{Why::Missing, "correction"});
    CHECK(o.w.refusal("chen", ProveCorrection{file, o.today(), "回执", 1}) == Refusal{Why::NotFound, "evidence"});
    const auto number = o.photo(file);
    CHECK(o.w.refusal("chen", ProveCorrection{file, o.today(), "回执", number}) == Refusal{Why::Missing, "correction"});
    o.w.say("chen", OrderCorrection{file, "补办备案", o.today() + 5});
    CHECK(o.w.refusal("chen", OrderCorrection{file, "再次责令", o.today() + 6}) == Refusal{Why::Duplicate, "order"});
    CHECK(o.w.refusal("chen", ExtendCorrection{file, o.today() + 5, "停办"}) == Refusal{Why::Invalid, "due: not_later"});
    o.w.say("chen", ExtendCorrection{file, o.today() + 8, "窗口停办三日"});
    CHECK(o.w.refusal("chen", ExtendCorrection{file, o.today() + 12, "再延"}) == Refusal{Why::Duplicate, "extension"});
    o.w.pass(8 * kDayMs);
    CHECK(o.w.refusal("chen", ProveCorrection{file, o.today() + 1, "回执", number}) == Refusal{Why::Invalid, "corrected_on: in_the_future"});
    CHECK(o.w.say("chen", ProveCorrection{file, o.today(), "回执", number}) == State::Review);

    const auto late = at("370299199001010002");
    o.w.say("chen", OrderCorrection{late, "补办备案", o.today() + 5});
    o.w.pass(6 * kDayMs);
    CHECK(o.w.refusal("chen", ExtendCorrection{late, o.today() + 9, "停办"}) == Refusal{Why::TooLate, "due"});
    CHECK(o.w.say("chen", ProveCorrection{late, o.today(), "回执", o.photo(late)}) == State::Ordinary);
    CHECK(o.course(late).failed == Failure::NotCorrected);

    const auto before = at("370299199001010003"); // nobody had to order it
    CHECK(o.w.say("chen", ProveCorrection{before, o.today() - 1, "回执", o.photo(before)}) == State::Review);
}

TEST_CASE("what waits for the legal officer of a station is told to him alone, until he has said his word", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    o.w.say("admin", staff::AddOfficer{"qi", "祁言", "370299020000", {Role::R7}, {}}); // sees the station, is not its officer
    const auto file = o.file();
    o.corrected(file);
    const auto todo = [&](std::string_view who) { return o.w.ask(who, Todo{}); };
    REQUIRE(todo("fa").size() == 1);
    CHECK(todo("fa").front().file == file);
    CHECK(todo("fa").front().due > o.w.office().now());
    CHECK(o.w.ask("qi", cases::File{file}).row.id == file);
    CHECK(todo("qi").empty());
    CHECK(todo("chen").empty());
    o.w.say("fa", ReviewCourse{file, true, {}});
    CHECK(todo("fa").empty());
}

TEST_CASE("the station's legal officer agrees under a list in force, or says why not", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto file = o.file();
    o.corrected(file);
    CHECK(o.w.refusal("xu", ReviewCourse{file, true, {}}) == Refusal{Why::NotAllowed, "check_case"});
    CHECK(o.w.refusal("fa", ReviewCourse{file, false, {}}) == Refusal{Why::Missing, "words"});
    o.w.say("xu", SwitchEntry{"NP14", false, {}, {}, {}, "清单调整"});
    CHECK(o.w.refusal("fa", ReviewCourse{file, true, {}}) == Refusal{Why::WrongState, "entry: off"});
    o.switchOn();
    o.w.say("admin", staff::GrantRole{"chen", Role::R7});
    CHECK(o.w.refusal("chen", ReviewCourse{file, true, {}}) == Refusal{Why::SamePerson, "handler"});
    o.w.say("admin", staff::AddOfficer{"su", "苏望舒", "370299020000", {Role::R7}, {}});
    CHECK(o.card(file, "su").next.empty()); // sees the case, but is of no station
    CHECK(o.w.refusal("su", ReviewCourse{file, true, {}}) == Refusal{Why::NotAllowed, "other_unit"});
    CHECK(o.card(file, "fa").next == std::vector{Step::Agree, Step::Disagree});
    CHECK(o.w.say("fa", ReviewCourse{file, false, "适用条款不当"}) == State::Ordinary);
    CHECK(o.course(file).failed == Failure::Disagreed);
    CHECK(o.course(file).reviewWords == "适用条款不当");
}

TEST_CASE("the case's own step waits for its course, for education, and takes other grounds where there is none", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto none = o.file("chen", "scrap", "370299199001010001");
    o.atDecision(none);
    auto silent = LeniencyOffice::noPenalty(none);
    silent.note.reset();
    CHECK(o.w.refusal("ma", silent) == Refusal{Why::Missing, "note"});
    CHECK(o.w.say("ma", LeniencyOffice::noPenalty(none)) == cases::State::Closed); // Law art. 20, in words

    const auto file = o.file();
    o.corrected(file);
    o.atDecision(file);
    CHECK(o.w.refusal("ma", LeniencyOffice::noPenalty(file)) == Refusal{Why::WrongState, "no_penalty: review"});
    o.w.say("fa", ReviewCourse{file, true, {}});
    CHECK(o.w.refusal("ma", LeniencyOffice::noPenalty(file)) == Refusal{Why::Missing, "education"});
    CHECK(o.w.refusal("chen", EducateParty{file, "告知", {}, ""}) == Refusal{Why::Missing, "undertaking"});
    o.w.say("chen", EducateParty{file, "告知备案规定", {}, "今后依法备案"});
    CHECK(o.w.refusal("chen", ServeDecision{file, o.today(), "直接送达"}) == Refusal{Why::Missing, "decision"});
    CHECK(o.w.say("ma", LeniencyOffice::noPenalty(file)) == cases::State::Closed);

    const auto failed = o.file("chen", "scrap", "370299199001010009");
    o.matched(failed);
    o.w.say("chen", GiveUpCourse{failed, Failure::NotOnList, "不属清单所列行为"});
    o.atDecision(failed);
    CHECK(o.w.say("ma", LeniencyOffice::noPenalty(failed)) == cases::State::Closed);
}

TEST_CASE("a case that is punished or opened again takes its course out of the list", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto file = o.file();
    o.corrected(file);
    o.atDecision(file);
    o.w.say("ma", MoveCase{file, cases::Step::Penalise, {}, {}, Json{{"warning", true}}});
    CHECK(o.course(file).state == State::Ordinary);
    CHECK(o.course(file).failed == Failure::CaseMoved);

    const auto decided = o.file("chen", "scrap", "370299199001010005");
    o.decided(decided);
    o.w.say("qin", MoveCase{decided, cases::Step::Reopen, {}, "发现新证据", {}});
    CHECK(o.course(decided).failed == Failure::CaseMoved);
    CHECK(o.w.ask("ma", Figures{o.today(), o.today()}).decisions == 0);

    const auto served = o.file("chen", "scrap", "370299199001010006");
    o.decided(served);
    o.w.say("chen", ServeDecision{served, o.today(), "直接送达"});
    CHECK(o.w.ask("ma", Figures{o.today(), o.today()}).decisions == 1);
    o.w.say("qin", MoveCase{served, cases::Step::Reopen, {}, "发现新证据", {}});
    CHECK(o.course(served).state == State::Closed); // what was served stays on record, and counts no more
    CHECK(o.w.ask("ma", Figures{o.today(), o.today()}).decisions == 0);
    CHECK(o.card(served).mayBegin);
}

TEST_CASE("figures count decisions, units, acts, repeats and market entities between two days", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    o.w.say("admin", staff::AddOfficer{"yan", "严若水", "370299020200", {Role::R7}, {}});
    const auto company = o.file("chen", "scrap", LeniencyOffice::kCode);
    o.decided(company);
    const auto person = o.file("chen", "scrap", "370299199001010001");
    o.decided(person);
    const auto other = o.file("jin", "scrap", "370299199001010002");
    o.decided(other, "jin", "yan", "gao");
    const auto again = o.file("chen", "scrap", "370299199001010001");
    o.matched(again);
    o.w.say("chen", o.query(again));
    const Day today = o.today();
    const auto all = o.w.ask("qin", Figures{today, today});
    CHECK(all.decisions == 3);
    CHECK(all.units == 2);
    CHECK(all.acts == 1);
    CHECK(all.entities == 1);
    CHECK(all.repeated == 1);
    REQUIRE(all.repeatRate);
    CHECK(*all.repeatRate == Approx(100.0 / 3));
    CHECK(all.byUnit.front().key == "370299020100");
    CHECK(all.byUnit.front().count == 2);
    REQUIRE(all.rows.size() == 3);
    CHECK(all.rows[0].party == Party::Company);
    CHECK(all.rows[1].repeated);
    CHECK(o.w.ask("gao", Figures{today, today}).decisions == 1); // his station's
    CHECK(o.w.ask("qin", Figures{today + 1, today + 9}).decisions == 0);
    CHECK_FALSE(o.w.ask("qin", Figures{today + 1, today + 9}).repeatRate);
    const auto wrong = o.w.office().ask(o.w.as("qin"), Figures{today, today - 1});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error() == Refusal{Why::Invalid, "to"});
}

TEST_CASE("whose act it is, is told by a number", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto nameless = o.file("chen", "scrap", "");
    CHECK(o.w.refusal("chen", BeginCourse{nameless, o.today(), o.party(nameless), {}, {}}) == Refusal{Why::Missing, "id_number"});
    const auto begin = [&](std::optional<std::string> company, std::optional<std::string> code) {
        return o.w.refusal("chen", BeginCourse{nameless, o.today(), {}, std::move(company), std::move(code)});
    };
    CHECK(begin({}, {}) == Refusal{Why::Missing, "person"});
    CHECK(begin("海棠再生资源站", {}) == Refusal{Why::Missing, "registration"});
    CHECK(begin("海棠再生资源站", "91370299MA3TEXT01W") == Refusal{Why::Invalid, "registration"}); // its check character does not fit
    CHECK(begin({}, LeniencyOffice::kCode) == Refusal{Why::Missing, "company"});
    CHECK(o.w.refusal("chen", BeginCourse{nameless, o.today() + 1, {}, "站", LeniencyOffice::kCode}) ==
          Refusal{Why::Invalid, "found_on: in_the_future"});
    o.w.say("chen", BeginCourse{nameless, o.today(), {}, "海棠再生资源站", "91370299ma3text01r"});
    CHECK(o.course(nameless).partyNumber == LeniencyOffice::kCode);
    CHECK(o.w.refusal("chen", BeginCourse{nameless, o.today(), {}, "海棠再生资源站", LeniencyOffice::kCode}) == Refusal{Why::Duplicate, "course"});
    const auto seen = o.card(o.file(), "fa");
    CHECK(seen.courses.empty());
    CHECK_FALSE(seen.mayBegin); // the handler's
}

TEST_CASE("a person's name and number are masked for who does not handle the case, and a case out of sight is unknown", "[leniency]")
{
    LeniencyOffice o;
    o.switchOn();
    const auto file = o.file();
    o.matched(file);
    CHECK(o.card(file).courses.front().course.partyName == "沈一舟");
    const auto seen = o.card(file, "fa").courses.front().course;
    CHECK(seen.partyName == "沈*舟");
    CHECK(seen.partyNumber == "370*************44");
    const auto hidden = o.w.office().ask(o.w.as("jin"), Card{file});
    REQUIRE_FALSE(hidden);
    const auto unknown = o.w.office().ask(o.w.as("jin"), Card{{987654}});
    REQUIRE_FALSE(unknown);
    CHECK(hidden.error() == unknown.error());
    CHECK(o.w.refusal("jin", o.query(file)) == o.w.refusal("jin", o.query({987654})));
}

TEST_CASE("a list pack is refused with the place that is wrong", "[leniency]")
{
    const auto pack = [](const std::string& entries) {
        return NoPenaltyList::load({"no_penalty.json", R"({"pack":"no_penalty","version":1,"valid_from":"2026-01-01","entries":[)" + entries + "]}"});
    };
    const auto entry = [](const std::string& id, const std::string& subtypes, const std::string& more = R"("confidence":"high")") {
        return R"({"id":")" + id + R"(","zh":"行为","en":"Act","subtypes":[)" + subtypes +
               R"(],"basis":"法","conditions":"首次","correction":"改","source":"s",)" + more + "}";
    };
    CHECK(pack(entry("A", R"("scrap")")));
    CHECK(pack(entry("A", "", R"("confidence":"example")")));
    const auto fault = [&](const std::string& entries) { return pack(entries).error().detail; };
    CHECK(fault(entry("A", "")) == "no_penalty.json: entries.A.subtypes: empty");
    CHECK(fault(entry("A", R"("boats")")) == "no_penalty.json: entries.A.subtypes.boats: unknown_reference");
    CHECK(fault(entry("A", R"("scrap")") + "," + entry("A", R"("scrap")")) == "no_penalty.json: entries.A: duplicate");
    CHECK(fault(entry("A", R"("scrap")", R"("confidence":"sure")")) == "no_penalty.json: entries[0].confidence: unknown_word");
    CHECK(fault(entry("A", R"("scrap")", R"("confidence":"high","valid_from":"2026-02-01","valid_to":"2026-01-01")")) ==
          "no_penalty.json: entries.A.valid_to: before_it_begins");
}
