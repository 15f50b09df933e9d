#include "tests/process/child.h"
#include "tests/support/test_workplace.h"

#include <random>
#include <sstream>
#include <thread>

using namespace minyi::tests;

namespace {

int kills()
{
    if (const char* set = std::getenv("MINYI_KILLS"))
        return std::max(1, std::atoi(set));
    return std::getenv("MINYI_SOAK") ? 400 : 40;
}

std::uint64_t seed()
{
    const char* set = std::getenv("MINYI_SEED");
    return set ? std::strtoull(set, nullptr, 10) : 110;
}

/// What was acknowledged and is not there.
std::string missing(Db& db, const std::string& acknowledged)
{
    std::istringstream line(acknowledged);
    std::string table, name;
    line >> table;
    while (line >> name) {
        const auto found = table == "setting"
                               ? db.one<std::int64_t>("SELECT 1 FROM setting WHERE value=?", name)
                               : db.one<std::int64_t>("SELECT 1 FROM " + table + " WHERE uid=?", *Uid::parse(name));
        if (!found)
            return table + " " + name;
    }
    return "";
}

/// Everything wrong with a workplace after a kill: lost, half done, or not sound.
std::string verdict(const std::string& folder, const std::vector<std::string>& acknowledged)
{
    auto opened = workplace::Workplace::open(folder);
    if (!opened)
        return "cannot be opened: " + std::string(toText(opened.error().why)) + " " + opened.error().detail;
    std::string faults;
    (*opened)->office().maintain([&](Db& db) {
        for (const auto& line : acknowledged)
            if (const auto lost = missing(db, line); !lost.empty())
                faults += "lost " + lost + "; ";
        const auto halves =
            db.one<std::int64_t>("SELECT count(*) FROM batch b WHERE rows_new<>rows_read OR rows_new<>(SELECT "
                                 "count(*) FROM matter m WHERE m.batch=b.rid)");
        if (halves.value_or(0) != 0)
            faults += "a file was taken in half; ";
    });
    for (const auto& line : (*opened)->check())
        if (!line.ok)
            faults += line.name + ": " + line.detail + "; ";
    return faults;
}

/// One life of a child that ends after so many milliseconds; what it had acknowledged is added.
void liveAndDie(const std::string& folder, std::uint64_t number, int ms, bool early,
                std::vector<std::string>& acknowledged)
{
    std::vector<std::string> command{"/proc/self/exe", "--kill-child", folder, std::to_string(number)};
    if (early)
        command.emplace_back("early");
    Child child(command);
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
    child.kill();
    std::istringstream told(child.rest());
    CHECK(child.wait() == 128 + 9);
    for (std::string line; std::getline(told, line);)
        acknowledged.push_back(line);
}

} // namespace

TEST_CASE("what was acknowledged outlives a kill, and nothing is half done", "[kill]")
{
    std::mt19937_64 random(seed());
    std::size_t told = 0;
    const int count = kills();
    for (int done = 0; done < count;) {
        const TempFolder folder;
        practiceAt(folder / "w");
        std::vector<std::string> acknowledged;
        for (int round = 0; round < 10 && done < count; ++round, ++done) {
            liveAndDie(folder / "w", random() % 1000000007, static_cast<int>(1 + random() % 300), false, acknowledged);
            INFO("kill " << done << " of seed " << seed());
            REQUIRE(verdict(folder / "w", acknowledged) == "");
        }
        told += acknowledged.size();
    }
    std::printf("%d kills, %zu acknowledged commands, none lost\n", count, told);
    CHECK(told > 0);
}

TEST_CASE("a program that acknowledges too early is caught", "[kill]")
{
    std::mt19937_64 random(seed());
    const TempFolder folder;
    practiceAt(folder / "w");
    std::string found;
    for (int round = 0; round < 60 && found.empty(); ++round) {
        std::vector<std::string> acknowledged;
        liveAndDie(folder / "w", random() % 1000000007, static_cast<int>(100 + random() % 300), true, acknowledged);
        found = verdict(folder / "w", acknowledged);
    }
    CHECK(found.find("lost ") == 0);
}
