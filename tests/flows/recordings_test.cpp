#include "tests/flows/recordings_office.h"

#include "core/orders/objections.h"
#include "core/orders/objection_fields.h"
#include "core/workplace/jobs.h"

#include <sys/stat.h>

using namespace minyi::tests;

namespace {

Day day(std::string_view text)
{
    return *parseDay(text);
}

std::int64_t isThere(const RecordingsOffice& w, const std::string& name)
{
    return fs::exists(w.exchange() / name);
}

Sound soundOf(const Recording& recording)
{
    return {recording.hash, recording.suffix};
}

} // namespace

TEST_CASE("a recording belongs to the call of its number that was written down next after it began", "[recordings]")
{
    RecordingsOffice w;
    const auto vain = w.missed(1, "lin", "2026-11-24 10:05");
    const auto answered = w.call(1, "lin", "2026-11-24 10:20", "C08");
    const auto other = w.call(2, "sun", "2026-11-24 10:06", "C08");
    w.at("2026-11-24 10:30");
    w.record("13800000001_20261124-100200.wav", tone(1));
    w.record("13800000001_20261124-101000.wav", tone(2, 3));
    w.record("13800000002_20261124-100200.wav", tone(3));
    CHECK(w.look().taken == 3);
    const auto rows = w.rows<Recording>();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].call == vain);
    CHECK(rows[1].call == answered);
    CHECK(rows[2].call == other);
    CHECK(rows[1].seconds == 3);
    CHECK(rows[1].startedAt == moment("2026-11-24 10:10"));
    CHECK(rows[1].keepUntil == day("2028-11-24"));
    for (const auto& row : rows) {
        struct stat state {};
        REQUIRE(::stat(w.shelf().pathOf(soundOf(row)).c_str(), &state) == 0);
        CHECK((state.st_mode & 0777) == 0600);
        CHECK(w.shelf().conditionOf(soundOf(row)) == Condition::Sound);
    }
    struct stat folder {};
    REQUIRE(::stat((w.folder() / "recordings").c_str(), &folder) == 0);
    CHECK((folder.st_mode & 0777) == 0700);
    CHECK(isThere(w, "done/13800000001_20261124-100200.wav"));
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='recording_taken'") == 3);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a recording waits until its call is written down, and without one is put aside", "[recordings]")
{
    RecordingsOffice w;
    w.at("2026-11-24 10:00");
    w.record("13800000001_20261124-095500.wav", tone(1));
    w.record("13899999999_20261124-095500.wav", tone(2)); // nobody's number
    CHECK(w.look().waiting == 2);
    w.call(1, "lin", "2026-11-24 10:54", "C08");
    CHECK(w.look().taken == 1);
    w.at("2026-11-24 10:55");
    CHECK(w.look().unmatched == 1);
    CHECK(isThere(w, "unmatched/13899999999_20261124-095500.wav"));
    // An hour is the most that lies between the beginning and the writing down; what began after it was another call.
    w.record("13800000001_20261124-095359.wav", tone(3));
    w.record("13800000001_20261124-105401.wav", tone(4));
    w.at("2026-11-24 12:00");
    CHECK(w.look().unmatched == 2);
    CHECK(w.rows<Recording>().size() == 1);
}

TEST_CASE("a crash at any place of taking in loses no recording and doubles none", "[recordings]")
{
    RecordingsOffice w;
    w.call(1, "lin", "2026-11-24 10:05", "C08");
    const std::string name = "13800000001_20261124-100200.wav", bytes = tone(1);
    const Sound sound{hex(viewOf(sha256(bytes))), "wav"};
    SECTION("between the shelf and the commit")
    {
        REQUIRE(w.shelf().put(sound, bytes));
        w.record(name, bytes);
        CHECK(w.look().taken == 1);
    }
    SECTION("half of it on the shelf")
    {
        fs::create_directories(fs::path(w.shelf().pathOf(sound)).parent_path());
        std::ofstream(w.shelf().pathOf(sound) + ".new", std::ios::binary) << bytes.substr(0, 100);
        std::ofstream(w.shelf().pathOf(sound), std::ios::binary) << bytes.substr(0, 100);
        w.record(name, bytes);
        CHECK(w.look().taken == 1);
    }
    SECTION("between the commit and done/")
    {
        w.record(name, bytes);
        CHECK(w.look().taken == 1);
        w.record(name, bytes);
        CHECK(w.look().known == 1);
        CHECK(isThere(w, "done/13800000001_20261124-100200-2.wav"));
    }
    SECTION("the same file under another name")
    {
        w.record(name, bytes);
        w.record("13800000001_20261124-100201.wav", bytes);
        const auto looked = w.look();
        CHECK(looked.taken == 1);
        CHECK(looked.known == 1);
    }
    CHECK_FALSE(isThere(w, name));
    CHECK(w.rows<Recording>().size() == 1);
    CHECK(w.shelf().conditionOf(sound) == Condition::Sound);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("what is no recording of a call is refused, and what a link points at is not read", "[recordings]")
{
    RecordingsOffice w;
    w.call(1, "lin", "2026-11-24 10:05", "C08");
    w.record("13800000001_20261124-100200.mp3", tone(1));              // a WAV file
    w.record("13800000001_20261124-100201.wav", "ID3 not a wave");
    w.record("13800000001_20261124-100202.wav", "");
    w.record("13800000001_20261124-100203.exe", tone(2));
    w.record("call_20261124-100204.wav", tone(3));                     // no number
    w.record("13800000001_20261131-100205.wav", tone(4));              // no such day
    w.record("13800000001_20991124-100206.wav", tone(5));              // a clock that is wrong
    w.record("13800000001_20261124-100207.wav", tone(6));
    fs::resize_file(w.exchange() / "13800000001_20261124-100207.wav", kMostBytes + 1);
    w.record(".13800000001_20261124-100208.wav", tone(7));             // still written
    w.record("13800000001_20261124-100209.wav.part", tone(8));
    std::ofstream(w.folder() / "outside.wav", std::ios::binary) << tone(9);
    fs::create_symlink(w.folder() / "outside.wav", w.exchange() / "13800000001_20261124-100210.wav");
    CHECK(w.look("{number}.wav").refused == 0); // a pattern that reads no time reads nothing, and refuses nothing
    CHECK(w.look("{number}_{time}").refused == 8);
    CHECK(w.rows<Recording>().empty());
    CHECK(isThere(w, "refused/call_20261124-100204.wav"));
    CHECK(isThere(w, ".13800000001_20261124-100208.wav"));
    CHECK(fs::is_symlink(w.exchange() / "13800000001_20261124-100210.wav"));
}

TEST_CASE("a recording that was changed or lost is told by the check and is not played", "[recordings]")
{
    RecordingsOffice w;
    const auto first = w.recorded(w.call(1, "lin", "2026-11-24 10:05", "C08"), 1);
    const auto second = w.recorded(w.call(2, "lin", "2026-11-24 10:40", "C08"), 2);
    const auto rows = w.rows<Recording>();
    CHECK(w.say("lin", Hear{first, "核对原话"}).path == w.shelf().pathOf(soundOf(rows[0])));
    {
        std::fstream file(w.shelf().pathOf(soundOf(rows[0])), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100);
        file << 'x';
    }
    fs::remove(w.shelf().pathOf(soundOf(rows[1])));
    CHECK(w.checkFaults() == "recordings: 1 missing, 1 changed of 2 files; ");
    for (const auto id : {first, second}) {
        const auto heard = w.say("lin", Hear{id, "核对原话"});
        CHECK(heard.lost);
        CHECK(heard.path.empty());
    }
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='recording_heard'") == 1);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='recording_lost'") == 2);
}

TEST_CASE("who heard a recording says why, and an operator hears the own calls or those of an objection under examination", "[recordings]")
{
    RecordingsOffice w;
    const auto id = w.recorded(w.call(1, "lin", "2026-11-24 10:05", "C06"), 1);
    CHECK(w.refusal("lin", Hear{id, ""}) == Refusal{Why::Missing, "reason"});
    CHECK(w.refusal("sun", Hear{id, "好奇"}) == Refusal{Why::NotAllowed, "another_call"});
    CHECK(w.refusal("ma", Hear{id, "核对"}).why == Why::NotAllowed);
    for (const char* who : {"lin", "wu", "han"})
        CHECK_FALSE(w.say(who, Hear{id, "核对评价"}).lost);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='recording_heard' AND instr(payload,'核对评价')>0") == 3);
    CHECK(w.ask("lin", OfMatter{w.matter(1)}).front().mayHear);
    CHECK_FALSE(w.ask("sun", OfMatter{w.matter(1)}).front().mayHear);
    const auto order = w.orderOf(1);
    w.say("wu", orders::Issue{order, {}, {}, {}});
    w.say("chen", orders::SignFor{order});
    w.say("ma", orders::FileObjection{order, orders::Grounds::Mistaken, "执法记录仪显示已告知。"});
    CHECK(w.ask("sun", OfMatter{w.matter(1)}).front().mayHear);
    w.say("sun", Hear{id, "异议复核"});
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a recording of an integrity matter exists for inspection and discipline alone", "[recordings]")
{
    RecordingsOffice w;
    const auto id = w.recorded(w.call(1, "lin", "2026-11-24 10:05", "C07"), 1);
    const Day today = day("2026-11-24");
    w.call(2, "lin", "2026-11-24 10:50", "C07"); // without one
    for (const char* who : {"lin", "wu"}) {
        CHECK(w.refusal(who, Hear{id, "核对"}) == Refusal{Why::NotFound, "recording"});
        CHECK(w.office().ask(w.as(who), OfMatter{w.matter(1)}).error().why == Why::NotFound);
        CHECK(w.ask(who, Missing{today, today}).answered == 0);
        CHECK(w.ask(who, Missing{today, today}).rows.empty());
    }
    CHECK_FALSE(w.say("han", Hear{id, "线索核查"}).lost);
    CHECK(w.ask("han", Missing{today, today}).rows.size() == 1);
    w.at("2026-11-25 10:00");
    CHECK(w.say("wu", Draw{today, today}).calls == 0);
    w.at("2036-01-05 10:00");
    CHECK(w.refusal("wu", AskRemoval{{id}}) == Refusal{Why::NotFound, "recording"});
    CHECK(w.ask("wu", PastTheirTime{}).empty());
}

TEST_CASE("answered calls without a recording are listed and counted", "[recordings]")
{
    RecordingsOffice w(3);
    const Day today = day("2026-11-24");
    w.recorded(w.call(1, "lin", "2026-11-24 10:05", "C08"), 1);
    w.missed(2, "lin", "2026-11-24 10:10");
    const auto bare = w.call(3, "sun", "2026-11-24 10:20", "C06");
    const auto missing = w.ask("wu", Missing{today, today});
    CHECK(missing.answered == 2);
    CHECK(missing.missing == 1);
    REQUIRE(missing.rows.size() == 1);
    CHECK(missing.rows[0].call == bare);
    CHECK(missing.rows[0].caller == "孙一帆");
    CHECK(w.ask("wu", Missing{today - 1, today - 1}).answered == 0);
    CHECK(w.ask("lin", OfMatter{w.matter(1)}).front().recording);
    CHECK_FALSE(w.ask("sun", OfMatter{w.matter(3)}).front().recording);
}

TEST_CASE("the schedule takes recordings in, and a backup elsewhere takes them along", "[recordings]")
{
    RecordingsOffice w;
    w.at("2026-11-24 09:30");
    w.say("admin", settings::ChangeSetting{"recording_folder", w.exchange().string(), {}});
    w.call(1, "lin", "2026-11-24 10:05", "C08");
    w.record("13800000001_20261124-100200.wav", tone(1));
    workplace::Jobs jobs(w.workplace());
    jobs.tick();
    w.pass(11'000);
    const auto did = jobs.tick();
    CHECK(std::ranges::find(did, "recordings") != did.end());
    const auto rows = w.rows<Recording>();
    REQUIRE(rows.size() == 1);
    const fs::path away = w.exchange() / "away";
    REQUIRE(w.workplace().backup(away.string()));
    CHECK(Shelf(away.string()).conditionOf(soundOf(rows[0])) == Condition::Sound);
    REQUIRE(w.workplace().backup((w.folder() / "backup").string()));
    CHECK_FALSE(fs::exists(w.folder() / "backup" / "recordings"));
}
