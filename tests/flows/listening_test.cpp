#include "tests/flows/recordings_office.h"

#include <algorithm>

using namespace minyi::tests;

namespace {

const Day kDay = *parseDay("2026-11-24");

std::vector<Candidate> calls(int count, std::string_view code, int from)
{
    std::vector<Candidate> all;
    for (int i = from; i < from + count; ++i)
        all.push_back({{i + 1}, {i + 1}, uidOf("call " + std::to_string(i)), std::string(code)});
    return all;
}

std::string listOf(const std::vector<Candidate>& drawn)
{
    std::string all;
    for (const Candidate& call : drawn)
        all += std::to_string(call.call.value) + call.code + " ";
    return all;
}

/// Seven calls, of codes that take a rating out and of others; the sample of their day.
std::vector<Uid> drawnOf(RecordingsOffice& w)
{
    int minute = 5;
    for (const char* cause : {"C08", "C09", "C10", "C11", "C06", "C06", "C10"}) {
        const std::string time = "2026-11-24 10:" + std::string(minute < 10 ? "0" : "") + std::to_string(minute);
        w.call(minute / 5, "lin", time, cause);
        minute += 5;
    }
    w.at("2026-11-25 10:00");
    w.say("wu", Draw{kDay, kDay});
    std::vector<Uid> uids;
    for (const ListenBack& row : w.rows<ListenBack>())
        uids.push_back(row.uid);
    return uids;
}

} // namespace

TEST_CASE("the sample has its share of each code and at least one, whatever order the calls come in", "[recordings]")
{
    auto all = calls(30, "", 0);
    for (const auto& part : {calls(11, "C08", 30), calls(1, "C09", 41), calls(10, "C10", 42)})
        all.insert(all.end(), part.begin(), part.end());
    const auto drawn = draw(all, kDay, kDay + 6, 10);
    const auto of = [&](std::string_view code) { return std::ranges::count(drawn, code, &Candidate::code); };
    CHECK(of("") == 3);
    CHECK(of("C08") == 2); // rounded up
    CHECK(of("C09") == 1);
    CHECK(of("C10") == 1);
    CHECK(of("C11") == 0);
    auto backwards = all;
    std::ranges::reverse(backwards);
    CHECK(listOf(draw(backwards, kDay, kDay + 6, 10)) == listOf(drawn));
    CHECK(listOf(draw(all, kDay, kDay + 5, 10)) != listOf(drawn)); // another period, other calls
    CHECK(draw(all, kDay, kDay + 6, 100).size() == all.size());
    CHECK(draw(all, kDay, kDay + 6, 0).empty());
    CHECK(std::ranges::is_sorted(drawn, {}, &Candidate::matter));
}

TEST_CASE("two desktops with the same record draw the same calls, and drawing again adds none", "[recordings]")
{
    RecordingsOffice one(7), other(7);
    const auto drawn = drawnOf(one);
    CHECK(drawn.size() == 5); // C08, C09, C10, C11 and one of the others
    CHECK(drawnOf(other) == drawn);
    const auto again = one.say("wu", Draw{kDay, kDay});
    CHECK(again.calls == 5);
    CHECK(again.fresh == 0);
    CHECK(one.rows<ListenBack>().size() == 5);
    CHECK(one.ask("wu", Sample{kDay, kDay}).drawn == 5);
    CHECK(one.ask("wu", Sample{kDay, kDay + 1}).drawn == 0);
    CHECK(one.refusal("wu", Draw{kDay, kDay + 1}) == Refusal{Why::TooEarly, "to"});
    CHECK(one.refusal("wu", Draw{kDay, kDay - 1}).why == Why::Invalid);
    CHECK(one.refusal("lin", Draw{kDay, kDay}).why == Why::NotAllowed);
    CHECK(one.checkFaults() == "");
}

TEST_CASE("only another than the caller says what was heard, once, and the rating stays as it was given", "[recordings]")
{
    RecordingsOffice w(3);
    w.say("admin", staff::AddOfficer{"bo", "柏青", "370299010000", {Role::R1, Role::R2}, {}});
    const auto mine = w.call(1, "bo", "2026-11-24 10:05", "C10");
    w.recorded(mine, 1);
    w.recorded(w.call(2, "lin", "2026-11-24 10:40", "C11"), 2);
    w.call(3, "lin", "2026-11-24 10:50", "C08");
    w.at("2026-11-25 10:00");
    w.say("bo", Draw{kDay, kDay});
    const auto rows = w.ask("bo", Sample{kDay, kDay}).rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].own);
    CHECK(w.refusal("bo", GiveVerdict{rows[0].id, Verdict::Agrees, {}}) == Refusal{Why::SamePerson, "caller"});
    CHECK(w.refusal("wu", GiveVerdict{rows[0].id, Verdict::WrongRating, {}}) == Refusal{Why::Missing, "note"});
    CHECK(w.refusal("wu", GiveVerdict{rows[2].id, Verdict::Agrees, {}}) == Refusal{Why::Missing, "recording"});
    w.say("wu", GiveVerdict{rows[0].id, Verdict::WrongRating, "群众说的是不满意。"});
    w.say("wu", GiveVerdict{rows[1].id, Verdict::Agrees, {}});
    w.say("wu", GiveVerdict{rows[2].id, Verdict::NotHeard, "没有录音"});
    CHECK(w.refusal("wu", GiveVerdict{rows[0].id, Verdict::Agrees, {}}) == Refusal{Why::WrongState, "wrong_rating"});
    const auto sample = w.ask("wu", Sample{kDay, kDay});
    CHECK(sample.drawn == 3);
    CHECK(sample.heard == 2);
    CHECK(sample.differing == 1);
    CHECK(sample.rows[0].heardBy == "吴敏");
    CHECK(w.count("SELECT count(*) FROM call WHERE rating='satisfied'") == 2);
    CHECK(w.count("SELECT count(*) FROM matter WHERE final_rating='satisfied' AND first_rating='dissatisfied'") == 2);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='listened_back'") == 3);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a recording past its two years is removed by two people, and its file with it", "[recordings]")
{
    RecordingsOffice w;
    const auto id = w.recorded(w.call(1, "lin", "2026-11-24 10:05", "C08"), 1);
    const auto row = w.rows<Recording>().front();
    w.at("2028-11-24 10:00");
    CHECK(w.ask("wu", PastTheirTime{}).empty());
    CHECK(w.refusal("wu", AskRemoval{{id}}) == Refusal{Why::TooEarly, "2028-11-24"});
    w.at("2028-11-25 10:00");
    CHECK(w.ask("wu", PastTheirTime{}).size() == 1);
    CHECK(w.refusal("qin", ConfirmRemoval{{id}}) == Refusal{Why::WrongState, "removal_not_asked"});
    CHECK(w.refusal("wu", AskRemoval{{}}) == Refusal{Why::Missing, "list"});
    CHECK(w.refusal("lin", AskRemoval{{id}}).why == Why::NotAllowed);
    w.say("wu", AskRemoval{{id}});
    CHECK(w.refusal("wu", ConfirmRemoval{{id}}) == Refusal{Why::SamePerson, "removal_asked_by"});
    CHECK(w.ask("qin", PastTheirTime{}).front().askedBy == "吴敏");
    CHECK(w.watch().sweep() == 0);
    w.say("qin", ConfirmRemoval{{id}});
    CHECK(fs::exists(w.shelf().pathOf({row.hash, row.suffix}))); // first the commit, then the file
    CHECK(w.watch().sweep() == 1);
    CHECK_FALSE(fs::exists(w.shelf().pathOf({row.hash, row.suffix})));
    CHECK(w.refusal("lin", Hear{id, "核对"}) == Refusal{Why::WrongState, "removed"});
    CHECK(w.ask("lin", OfMatter{w.matter(1)}).front().removed);
    CHECK(w.refusal("qin", ConfirmRemoval{{id}}) == Refusal{Why::WrongState, "removed"});
    w.record("13800000001_20261124-100200.wav", tone(1)); // a copy puts nothing back
    CHECK(w.look().known == 1);
    CHECK_FALSE(fs::exists(w.shelf().pathOf({row.hash, row.suffix})));
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a crash before the sweep leaves no file, and a file that another recording needs stays", "[recordings]")
{
    RecordingsOffice w;
    const auto first = w.recorded(w.call(1, "lin", "2026-11-24 10:05", "C08"), 1);
    const auto second = w.recorded(w.call(2, "lin", "2026-11-24 10:40", "C08"), 1); // the same silence
    const auto row = w.rows<Recording>().front();
    const std::string path = w.shelf().pathOf({row.hash, row.suffix});
    w.at("2028-12-01 10:00");
    w.say("wu", AskRemoval{{first}});
    w.say("qin", ConfirmRemoval{{first}});
    CHECK(w.watch().sweep() == 0);
    CHECK(fs::exists(path));
    w.say("wu", AskRemoval{{second}});
    w.say("qin", ConfirmRemoval{{second}});
    w.pass(30 * kDayMs); // nobody swept
    Watch later(w.office(), w.as("system"), w.shelf(), "");
    CHECK(later.sweep() == 1);
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("a recording stays while an order is open, and for five years where there was one", "[recordings]")
{
    RecordingsOffice w;
    const auto id = w.recorded(w.call(1, "lin", "2026-11-24 10:05", "C06"), 1);
    const auto order = w.orderOf(1);
    w.at("2032-01-05 10:00");
    CHECK(w.refusal("wu", AskRemoval{{id}}) == Refusal{Why::TooEarly, "open_order"});
    CHECK(w.ask("wu", PastTheirTime{}).empty());
    w.at("2026-11-30 10:00");
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        tx.set(order, &orders::Order::closedAt, std::optional(tx.now()));
        return true;
    }));
    w.at("2031-11-24 10:00");
    CHECK(w.refusal("wu", AskRemoval{{id}}) == Refusal{Why::TooEarly, "2031-11-24"});
    w.at("2031-11-25 10:00");
    CHECK(w.ask("wu", PastTheirTime{}).front().keptUntil == *parseDay("2031-11-24"));
    w.say("wu", AskRemoval{{id}});
    w.say("qin", ConfirmRemoval{{id}});
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a name of a recording is read by its pattern, and a sound shows what it is in its first bytes", "[recordings]")
{
    const auto read = [](std::string_view pattern, std::string_view file) {
        const auto named = readName(pattern, file);
        return named ? named->number + " " + plainTime(named->startedAt) + " " + named->suffix : std::string();
    };
    const std::string right = "13800000001 2026-11-24 10:02 wav";
    CHECK(read("{number}_{time}.wav", "13800000001_20261124100200.wav") == right);
    CHECK(read("{number}_{time}.wav", "13800000001_20261124-100200.WAV") == right);
    CHECK(read("{number}_{time}.wav", "+86 138-0000-0001_2026-11-24_10-02-00.wav") == right);
    CHECK(read("out({time})-{number}", "out(20261124100200)-13800000001.opus") == "13800000001 2026-11-24 10:02 opus");
    CHECK(read("{number}-{time}.wav", "13800000001-20261124-100200.wav") == right);
    CHECK(read("{number}_{time}.wav", "13800000001_20261124100200.mp3").empty());
    CHECK(read("{number}_{time}.wav", "13800000001_20261124250000.wav").empty());
    CHECK(read("{number}_{time}.wav", "13800000001_20260230100200.wav").empty());
    CHECK(read("{number}_{time}.wav", "x13800000001_20261124100200.wav").empty());
    CHECK(read("{number}.wav", "13800000001.wav").empty());
    CHECK(secondsOf(tone(1, 4)) == 4);
    CHECK_FALSE(secondsOf(tone(1).substr(0, 30)));
    CHECK(looksLike("m4a", std::string_view("\0\0\0\x20" "ftypM4A ", 12)));
    CHECK(looksLike("amr", "#!AMR\n"));
    CHECK(looksLike("mp3", "\xFF\xFB\x90"));
    CHECK_FALSE(looksLike("mp3", "\xFF\xFE\x90")); // text in UTF-16
    CHECK_FALSE(looksLike("wav", "OggS"));
}
