#include "core/followup/sender.h"
#include "core/staff/rules.h"
#include "core/workplace/jobs.h"
#include "tests/process/child.h"
#include "tests/support/make.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

using namespace minyi::tests;
namespace fs = std::filesystem;

namespace {

constexpr int kPeople = 200;

/// A practice workplace on the morning of 2026-11-24 with people to ask, its messages to a spool that both desktops can reach.
void makeUnit(const std::string& folder, const std::string& spool)
{
    fs::create_directories(spool);
    const auto w = practiceAt(folder);
    enrol(*w);
    const Actor system = staff::systemActor();
    followup::TakeIn file;
    file.profile = "c110";
    file.read = kPeople;
    for (int i = 0; i < kPeople; ++i) {
        file.rows.push_back(make::row(i + 1));
        file.rows.back().phone = std::to_string(13'800'000'000 + i);
    }
    REQUIRE(w->office().submit(system, file));
    REQUIRE(w->office().submit(system, settings::ChangeSetting{"spool_folder", spool, {}}));
}

/// The same file on another PC, as an image of the first has it: the key is there, the machine is another.
void cloneTo(const std::string& from, const std::string& to)
{
    fs::copy(from, to, fs::copy_options::recursive);
    std::fstream witness(to + "/state/witness", std::ios::in | std::ios::out);
    REQUIRE(witness);
    std::string life, seq, cid;
    witness >> life >> seq >> cid;
    witness.seekp(static_cast<std::streamoff>((life + " " + seq + " " + cid + " ").size()));
    witness << "another-machine";
}

/// How many texts each number has got, wherever the gateway has put their files.
std::map<std::string, int> texts(const std::string& spool)
{
    std::map<std::string, int> numbers;
    std::error_code none; // not made yet
    for (const char* folder : {"outgoing", "checked", "sent", "failed"})
        for (const auto& entry : fs::directory_iterator(spool + "/" + folder, none)) {
            std::ifstream file(entry.path());
            for (std::string line; std::getline(file, line);)
                if (line.rfind("To: ", 0) == 0)
                    ++numbers[line.substr(line.size() - 11)];
        }
    return numbers;
}

int most(const std::map<std::string, int>& numbers)
{
    int most = 0;
    for (const auto& [number, count] : numbers)
        most = std::max(most, count);
    return most;
}

/// A desktop lives from a moment to another, a tick of its schedule every ten seconds of its clock.
void live(workplace::Workplace& w, const char* from, const char* to)
{
    workplace::Jobs jobs(w);
    for (Instant now = moment(from); now <= moment(to); now = now + 10'000) {
        w.setNow(now, true);
        jobs.tick();
    }
}

std::int64_t countOf(workplace::Workplace& w, const std::string& sql)
{
    std::int64_t count = 0;
    w.office().maintain([&](Db& db) { count = db.one<std::int64_t>(sql).value_or(-1); });
    return count;
}

/// Kills the sending desktop once its first texts lie in the spool.
void dieAtNine(const std::string& folder, const std::string& spool)
{
    Child first({"/proc/self/exe", "--sender-child", folder});
    for (int i = 0; i < 5000; ++i) {
        if (texts(spool).size() > 20)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    first.kill();
    CHECK(first.wait() == 128 + 9);
}

} // namespace

TEST_CASE("of two desktops with one file, one of which dies at nine, each number gets one text at most", "[sender]")
{
    const TempFolder folder;
    const std::string spool = folder / "spool";
    makeUnit(folder / "one", spool);
    cloneTo(folder / "one", folder / "two");
    dieAtNine(folder / "one", spool);
    const auto before = texts(spool);
    CHECK(before.size() > 20);
    CHECK(before.size() < kPeople);
    auto two = workplace::Workplace::open(folder / "two", moment("2026-11-24 08:58"));
    REQUIRE(two);
    live(**two, "2026-11-24 08:59", "2026-11-24 09:30");
    CHECK(texts(spool) == before); // the other's claim is waited out
    CHECK(countOf(**two, "SELECT count(*) FROM message") == 0);

    SECTION("the first comes back the same day and goes on")
    {
        auto one = workplace::Workplace::open(folder / "one", moment("2026-11-24 10:00"));
        REQUIRE(one);
        live(**one, "2026-11-24 10:00", "2026-11-24 10:10");
        const auto all = texts(spool);
        CHECK(most(all) == 1);
        CHECK(static_cast<std::int64_t>(all.size()) + countOf(**one, "SELECT count(*) FROM message WHERE state='uncertain'") >= kPeople);
        CHECK(countOf(**one, "SELECT count(*) FROM message WHERE state='queued'") == 0);
    }
    SECTION("the first stays away, and the second takes over")
    {
        REQUIRE((*two)->office().submit(staff::systemActor(), followup::TakeOverSending{"原机损坏"}));
        live(**two, "2026-11-24 17:00", "2026-11-24 17:10");
        live(**two, "2026-11-25 08:59", "2026-11-25 09:10");
        CHECK(texts(spool) == before);
        CHECK(countOf(**two, "SELECT count(*) FROM matter WHERE state='to_call' AND reason='uncertain'") == kPeople);
        for (const auto& line : (*two)->check())
            CHECK(line.ok);
    }
}
