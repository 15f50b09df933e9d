#include "tests/support/make.h"

#include <atomic>
#include <filesystem>
#include <thread>

using namespace minyi::tests;

namespace {

struct OnDisk {
    OnDisk()
    {
        char name[] = "/tmp/minyi-office-XXXXXX";
        folder = ::mkdtemp(name);
        workplace::Making making;
        making.practice = true;
        making.now = moment("2026-11-24 08:30");
        auto made = workplace::Workplace::make(folder + "/w", making);
        REQUIRE(made);
        workplace = std::move(*made);
        enrol(*workplace);
    }
    ~OnDisk()
    {
        workplace.reset();
        std::filesystem::remove_all(folder);
    }

    std::string folder;
    std::unique_ptr<workplace::Workplace> workplace;
};

followup::TakeIn fileOf(int thread, int number)
{
    followup::TakeIn file;
    file.profile = "hr";
    file.read = 2;
    for (int i = 0; i < 2; ++i) {
        file.rows.push_back(make::row(thread * 1000 + number * 2 + i));
        file.rows.back().sourceId = "T" + std::to_string(file.rows.back().row);
    }
    return file;
}

} // namespace

TEST_CASE("many hands at once: everything told is there, and every reader saw whole transactions", "[office]")
{
    OnDisk disk;
    Office& office = disk.workplace->office();
    const Actor lin = *disk.workplace->signIn("lin", {});
    std::atomic<int> taken = 0, halves = 0, heard = 0;
    std::atomic<bool> stop = false;
    const int ear = office.listen([&](const Change& change) { heard += change.has(AggKind::Batch); });
    std::vector<std::thread> hands;
    for (int t = 0; t < 4; ++t)
        hands.emplace_back([&, t] {
            for (int i = 0; i < 10; ++i)
                if (const auto done = office.submit(lin, fileOf(t + 1, i)))
                    taken += static_cast<int>(done->fresh);
        });
    std::thread reader([&] {
        while (!stop)
            office.read(lin, [&](const Ask& ask) {
                halves += ask.db.one<std::int64_t>("SELECT count(*) FROM matter").value_or(0) % 2 != 0;
            });
    });
    for (auto& hand : hands)
        hand.join();
    stop = true;
    reader.join();
    office.unlisten(ear);
    CHECK(taken == 80);
    CHECK(heard == 40);
    CHECK(halves == 0);
    for (const auto& line : disk.workplace->check()) {
        INFO(line.name << " " << line.detail);
        CHECK(line.ok);
    }
}

TEST_CASE("a refused command leaves no trace and a disk that says no is not the end", "[office]")
{
    TestWorkplace w;
    const auto matter = make::toCall(w);
    w.say("lin", followup::Claim{matter});
    auto command = make::confirmed(matter);
    command.quote.reset();
    const auto calls = w.count("SELECT count(*) FROM call");
    CHECK(w.refusal("lin", command) == Refusal{Why::Missing, "quote"});
    CHECK(w.count("SELECT count(*) FROM call") == calls);
    const auto tip = w.office().tip();
    const auto failed = w.office().write(w.as("lin"), [](Tx& tx) {
        tx.raise(Id<followup::Matter>{1}, Happened::Reopened);
        tx.db().script("INSERT INTO no_such_table VALUES(1)");
        return true;
    });
    REQUIRE(failed);
    CHECK(failed->why == Why::Broken);
    CHECK(w.office().tip().pos == tip.pos);
    w.say("lin", make::confirmed(matter));
    CHECK(w.checkFaults() == "");
}

TEST_CASE("writing what is there already is no commit", "[office]")
{
    TestWorkplace w;
    const auto tip = w.office().tip();
    w.office().write(w.as("lin"), [](Tx& tx) {
        tx.set(Id<staff::Officer>{1}, &staff::Officer::account, std::string("admin"));
        return true;
    });
    CHECK(w.office().tip().pos == tip.pos);
}
