#include "core/calendar/work_calendar.h"
#include "core/batches/table.h"
#include "core/followup/table.h"
#include "core/gateway/gateway.h"
#include "core/gateway/parse.h"
#include "core/rules/packs.h"
#include "core/security/vault.h"
#include "core/settings/settings.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/store/schema.h"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

using namespace minyi::core;
using namespace minyi::core::gateway;
using followup::Delivery;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A spool of its own that goes when the test does.
struct Spool {
    SpoolFolders folders;

    Spool()
    {
        std::string name = (fs::temp_directory_path() / "minyi_spool_XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()));
        folders.root = name;
        REQUIRE(prepare(folders));
    }
    ~Spool() { fs::remove_all(folders.root); }

    void put(const std::string& folder, const std::string& name, const std::string& bytes) const
    {
        std::ofstream(folders.folder(folder) + "/" + name, std::ios::binary) << bytes;
    }
    std::size_t count(const std::string& folder) const { return filesIn(folders, folder).size(); }
    void move(const std::string& from, const std::string& to, const std::string& name) const
    {
        fs::rename(folders.folder(from) + "/" + name, folders.folder(to) + "/" + name);
    }
};

/// The smallest office that follows up: one unit, `count` matters of yesterday, the run made at nine.
struct Follow {
    FakeClock clock{*parseInstant("2026-10-27T09:00:00+08:00")};
    Entities entities;
    Context context;
    calendar::WorkCalendar calendar =
        *calendar::WorkCalendar::load("calendar.csv", bytesOf(MINYI_SOURCE_DIR "/resources/rules/calendar.csv"));
    rules::Packs packs;
    Actor system = staff::systemActor();
    std::unique_ptr<Office> office;

    explicit Follow(int count)
    {
        std::map<std::string, std::string> files;
        std::map<std::string, std::string_view> views;
        for (const std::string name :
             {"causes.json", "channels.json", "exclusions.json", "messages.json", "forms.json"})
            views[name] = files[name] = bytesOf(std::string(MINYI_SOURCE_DIR) + "/resources/rules/" + name);
        packs = *rules::Packs::load(views);
        context.put(calendar);
        context.put(packs);
        staff::add(entities);
        settings::add(entities);
        batches::add(entities);
        followup::add(entities);
        Randomness randomness(sha256("gateway"));
        auto db = std::make_unique<Db>("", Access::Write);
        REQUIRE(migrate(*db));
        Identity identity{*Uid::fromBytes(randomness.bytes(16)), *Uid::fromBytes(randomness.bytes(16)),
                          makeKeyPair(randomness)};
        office = std::make_unique<Office>(Office::Parts{"", &clock, &entities, &context, {}, {}, {}}, std::move(db),
                                          std::move(identity), randomness);
        REQUIRE(office->submit(
            system, staff::AddUnit{"370299020100", "望海路派出所", "Station", "滨海", staff::UnitKind::Station, {}}));
        followup::TakeIn taken;
        taken.profile = "c110";
        for (int i = 0; i < count; ++i)
            taken.rows.push_back({i + 2,
                                  followup::Channel::C110,
                                  "S" + std::to_string(i),
                                  "370299020100",
                                  "p1",
                                  "110",
                                  *parseInstant("2026-10-26T10:00:00+08:00"),
                                  "某人",
                                  "1380000100" + std::to_string(i),
                                  "",
                                  {}});
        REQUIRE(office->submit(system, taken));
        REQUIRE(office->submit(system, followup::Run{}));
    }

    std::vector<followup::Message> messages()
    {
        std::vector<followup::Message> all;
        office->read(system, [&](const Ask& ask) { all = select<followup::Message>(ask.db, "ORDER BY rid"); });
        return all;
    }
    std::string states()
    {
        std::string text;
        for (const auto& message : messages())
            text += std::string(text.empty() ? "" : " ") + std::string(toText(message.state));
        return text;
    }
};

const std::string kAnswer =
    "From: 8613800001000\nSent: 26-10-27 10:00:00\nReceived: 26-10-27 10:00:05\nAlphabet: ISO\n\n3";

} // namespace

TEST_CASE("an outgoing file has the gateway's headers, appears whole and is never replaced", "[gateway]")
{
    const Spool spool;
    REQUIRE(writeOutgoing(spool.folders, "0192-a", "13800001000", "您好"));
    CHECK(bytesOf(spool.folders.folder("outgoing") + "/0192-a") ==
          "To: 8613800001000\nAlphabet: UTF-8\nReport: yes\n\n您好");
    CHECK(spool.count("making") == 0);
    CHECK(where(spool.folders, "0192-a") == Place::Outgoing);
    CHECK(writeOutgoing(spool.folders, "0192-a", "13800001001", "x").error().why == Why::Duplicate);
    REQUIRE(makeMessage(spool.folders, "0192-a", "13800001001", "x"));
    CHECK(release(spool.folders, "0192-a").error().why == Why::Duplicate);
    CHECK(bytesOf(spool.folders.folder("outgoing") + "/0192-a").find("您好") != std::string::npos);
    CHECK(writeOutgoing(spool.folders, "b", "1380000\nTo: 1", "x").error().detail == "phone");
    CHECK(writeOutgoing(spool.folders, "../b", "13800001000", "x").error().detail == "name");
    CHECK_FALSE(where(spool.folders, "b"));
    CHECK(prepare({spool.folders.root + "/nowhere"}).error().why == Why::NotFound);
}

TEST_CASE("spool files are read in three alphabets, reports by their status", "[gateway]")
{
    const std::string head = "From: 8613800001000\r\nReceived: 26-11-20 21:28:43\r\nAlphabet: ";
    const auto utf8 = parseIncoming(head + "UTF-8\r\n\r\n不满意\r\n");
    REQUIRE(utf8);
    CHECK(utf8->text == "不满意");
    CHECK(*utf8->at == *parseInstant("2026-11-20T21:28:43+08:00"));
    CHECK(parseIncoming(head + "UCS2\n\n\x4E\x0D\x6E\xE1\x61\x0F")->text == "不满意");
    CHECK(parseIncoming(head + "ISO\n\nf\xFCr")->text == "für");
    const auto report =
        parseIncoming("SMS STATUS REPORT\nFrom: 8613800001000\nMessage_id: 117\nStatus: 0,Ok,short message\n");
    REQUIRE(report);
    CHECK(isReport(*report));
    CHECK(*report->gatewayId == "117");
}

TEST_CASE("a hostile spool file is refused with header and reason", "[gateway]")
{
    const std::string from = "From: 8613800001000\n";
    const std::string when = "Received: 26-11-20 21:28:43\n";
    const std::pair<std::string, std::string> spoiled[] = {
        {"", "file: empty"},
        {std::string(kMaxSpoolFile + 1, 'x'), "file: too_large"},
        {"no header here\n\n1", "header: no_name"},
        {from + when + std::string(600, 'x') + ": 1\n\n1", "header: too_long"},
        {when + "\n1", "from: missing"},
        {from + "\n1", "received: missing"},
        {from + "Received: 26-13-20 21:28:43\n\n1", "received: not_a_time"},
        {from + from + when + "\n1", "from: twice"},
        {"From: " + std::string(30, '1') + "\n" + when + "\n1", "from: too_long"},
        {from + when + "Alphabet: UTF-8\n\n\xFF\xFE", "alphabet: not_readable"},
        {from + when + std::string("Alphabet: UCS2\n\n\xD8\x00\x00\x41", 20), "alphabet: not_readable"},
        {from + when + "Alphabet: binary\n\n1", "alphabet: not_readable"},
        {from + when +
             std::string("\n1\0"
                         "2",
                         4),
         "text: zero_byte"},
        {from + "Status: 0,Ok\n", "message_id: missing"},
        {from + "Message_id: 1x\nStatus: 0,Ok\n", "message_id: not_a_number"},
        {from + "Message_id: 1\nStatus: 999\n", "status: not_a_number"},
    };
    for (const auto& [bytes, expected] : spoiled) {
        const auto parsed = parseIncoming(bytes);
        INFO(expected);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().detail == expected);
    }
    std::mt19937 random(968);
    for (int turn = 0; turn < 2000; ++turn) {
        std::string bytes = from + when + "Alphabet: UCS2\n\n\x4E\x0D";
        for (int i = 0; i < 4; ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        parseIncoming(bytes);
    }
}

TEST_CASE("a message goes out once, its answers come in once", "[gateway]")
{
    const Spool spool;
    Follow follow(2);
    Gateway gateway(*follow.office, follow.system, spool.folders);
    CHECK(gateway.flush()->sent == 2);
    CHECK(gateway.flush()->sent == 0);
    CHECK(follow.states() == "accepted accepted");
    CHECK(spool.count("outgoing") == 2);
    const auto all = follow.messages();
    for (const auto& message : all)
        spool.move("outgoing", "sent", message.uid.text());
    spool.put("report", "r1",
              "SMS STATUS REPORT\nFrom: "
              "86" +
                  all[1].phone + "\nMessage_id: 117\nStatus: 0,Ok\n");
    spool.put("incoming", "i1", "From: 86" + all[1].phone + kAnswer.substr(kAnswer.find('\n')));
    spool.put("incoming", "i2", "rubbish");
    spool.put("sent", "another-program", "To: 1\n\nx");
    follow.clock.pass(2 * kHour);
    const auto collected = gateway.collect();
    REQUIRE(collected);
    CHECK(collected->accepted == 2);
    CHECK(collected->delivered == 1);
    CHECK(collected->replies == 1);
    REQUIRE(collected->refused.size() == 1);
    CHECK(collected->refused[0].why == "header: no_name");
    CHECK(follow.states() == "accepted delivered");
    CHECK(spool.count("refused") == 1);
    CHECK(spool.count("archive") == 4);
    CHECK(filesIn(spool.folders, "sent") == std::vector<std::string>{"another-program"});
    spool.put("incoming", "i1", "From: 86" + all[1].phone + kAnswer.substr(kAnswer.find('\n')));
    const auto again = gateway.collect();
    CHECK(again->known == 1);
    CHECK(again->replies == 0);
    CHECK(spool.count("archive") == 5);
}

TEST_CASE("after a crash a message is sent at most once", "[gateway]")
{
    const Spool spool;
    Follow follow(4);
    Gateway gateway(*follow.office, follow.system, spool.folders);
    const auto all = follow.messages();
    const auto hand = [&](const followup::Message& message) {
        REQUIRE(follow.office->submit(follow.system, followup::RecordDelivery{message.id, Delivery::Handed, {}, {}}));
    };
    REQUIRE(
        makeMessage(spool.folders, all[0].uid.text(), all[0].phone, all[0].text)); // cut after making: sent normally
    REQUIRE(makeMessage(spool.folders, all[1].uid.text(), all[1].phone, all[1].text));
    hand(all[1]); // cut after handing: nobody knows
    REQUIRE(writeOutgoing(spool.folders, all[2].uid.text(), all[2].phone, all[2].text));
    hand(all[2]); // cut after release, then it failed
    spool.move("outgoing", "failed", all[2].uid.text());
    const auto flushed = gateway.flush();
    REQUIRE(flushed);
    CHECK(flushed->uncertain == 1);
    CHECK(flushed->sent == 2);
    CHECK(follow.states() == "accepted uncertain accepted accepted");
    CHECK(gateway.collect()->failed == 1);
    CHECK(follow.states() == "accepted uncertain failed accepted");
    CHECK(spool.count("outgoing") == 2);
    CHECK_FALSE(where(spool.folders, all[1].uid.text()));
}

TEST_CASE("outside the sending hours and without a spool nothing is touched", "[gateway]")
{
    const Spool spool;
    Follow follow(1);
    Gateway lost(*follow.office, follow.system, {spool.folders.root + "/nowhere"});
    CHECK(lost.flush().error().why == Why::NotFound);
    CHECK(follow.states() == "queued");
    follow.clock.set(*parseInstant("2026-10-27T21:00:00+08:00"));
    Gateway gateway(*follow.office, follow.system, spool.folders);
    CHECK(gateway.flush()->sent == 0);
    CHECK(follow.states() == "queued");
}
