#include "core/cases/command_fields.h"
#include "core/cases/link_fields.h"
#include "core/numbers/command_fields.h"
#include "core/workplace/jobs.h"
#include "tests/flows/documents_office.h"

#include <set>

/// Numbers from a leased range: two desktops, no pair, no gap without a row.
using namespace minyi::tests;
using namespace minyi::core::numbers;
using minyi::core::numbers::Kind;
using minyi::core::numbers::Standing;

namespace {

constexpr const char* kStation = "370299020100";

std::int64_t registered(TestWorkplace& w)
{
    cases::RegisterCase command;
    command.title = "电动自行车被盗";
    command.subtype = "theft";
    return std::stoll(w.say("chen", command).number.substr(19));
}

Refusal notRegistered(TestWorkplace& w)
{
    cases::RegisterCase command;
    command.title = "电动自行车被盗";
    command.subtype = "theft";
    return w.refusal("chen", command);
}

std::vector<std::int64_t> registered(TestWorkplace& w, int count)
{
    std::vector<std::int64_t> serials;
    while (count-- > 0)
        serials.push_back(registered(w));
    return serials;
}

GiveLease lease(std::int64_t first, std::int64_t last, std::string device, Kind kind = Kind::Case, std::string word = {})
{
    return {kStation, kind, std::move(word), 2026, first, last, std::move(device)};
}

/// Another desktop of the same station: a life of the file of its own.
struct Outpost {
    TestWorkplace w;
    std::string device;

    Outpost()
    {
        w.db([](Db& db) { db.run("UPDATE meta SET value=? WHERE key='incarnation'", uidOf("outpost")); });
        device = w.ask("chen", Desk{}).device;
    }
};

std::vector<NumberRange> list(TestWorkplace& w, std::string_view who = "ma")
{
    return w.ask(who, Numbers{kStation, Kind::Case, {}, "2026-11"});
}

void collect(const std::vector<NumberRange>& ranges, Standing standing, std::multiset<std::int64_t>& into)
{
    for (const NumberRange& range : ranges)
        for (auto n = range.first; range.standing == standing && n <= range.last; ++n)
            into.insert(n);
}

} // namespace

TEST_CASE("two desktops give no number twice, and of every number of the year it is known what became of it", "[numbers]")
{
    TestWorkplace station;
    Outpost outpost;
    CHECK(notRegistered(outpost.w) == Refusal{Why::WrongState, "lease: none"}); // nobody lent it any, and the open series is the station's
    const auto own = station.ask("chen", Desk{}).device;
    REQUIRE(own != outpost.device);
    CHECK(registered(station, 2) == std::vector<std::int64_t>{1, 2});
    for (auto* w : {&station, &outpost.w})
        w->say("ma", lease(11, 14, outpost.device));
    station.say("ma", lease(21, 22, own));
    CHECK(registered(station, 4) == std::vector<std::int64_t>{21, 22, 3, 4}); // its lease first, then the open series
    CHECK(registered(outpost.w, 2) == std::vector<std::int64_t>{11, 12});
    CHECK(registered(station, 8) == std::vector<std::int64_t>{5, 6, 7, 8, 9, 10, 15, 16}); // over what is lent
    CHECK(registered(outpost.w, 1) == std::vector<std::int64_t>{13});
    for (auto* w : {&station, &outpost.w}) {
        w->at("2027-01-01 00:11");
        workplace::Jobs jobs(w->workplace());
        const auto did = jobs.tick();
        CHECK(std::ranges::count(did, std::string("close_numbers")) == 1);
        CHECK(std::ranges::count(jobs.tick(), std::string("close_numbers")) == 0);
    }
    std::multiset<std::int64_t> taken, unused;
    for (auto* w : {&station, &outpost.w}) {
        collect(list(*w), Standing::Taken, taken);
        collect(list(*w), Standing::Unused, unused);
        CHECK(w->checkFaults().empty());
    }
    for (std::int64_t n = 1; n <= 22; ++n) {
        INFO(n);
        CHECK(taken.count(n) <= 1);
        CHECK(taken.count(n) + unused.count(n) >= 1);
    }
    CHECK(taken.size() == 17);
    for (const NumberRange& range : list(outpost.w))
        if (range.standing == Standing::Unused)
            CHECK(range.reason == "2026");
}

TEST_CASE("a lease that is used up says so, and one that ended gives no number", "[numbers]")
{
    Outpost outpost;
    outpost.w.say("admin", lease(7, 8, outpost.device));
    CHECK(registered(outpost.w, 2) == std::vector<std::int64_t>{7, 8});
    CHECK(notRegistered(outpost.w) == Refusal{Why::WrongState, "lease: used_up"});
    outpost.w.say("admin", lease(9, 9, outpost.device));
    CHECK(registered(outpost.w, 1) == std::vector<std::int64_t>{9});
    outpost.w.at("2026-12-01 09:00"); // of every month
    CHECK(registered(outpost.w, 1) == std::vector<std::int64_t>{7});
    outpost.w.at("2027-01-02 09:00");
    outpost.w.say("system", CloseYears{});
    CHECK(notRegistered(outpost.w) == Refusal{Why::WrongState, "lease: none"});
}

TEST_CASE("no two leases touch, and none holds a number that was taken", "[numbers]")
{
    TestWorkplace w;
    registered(w, 3);
    CHECK(w.refusal("ma", lease(3, 9, "A")) == Refusal{Why::Invalid, "first: after 3"});
    w.say("ma", lease(10, 20, "A"));
    for (const auto& [first, last] : {std::pair(20, 30), {5, 10}, {12, 13}, {5, 30}})
        CHECK(w.refusal("ma", lease(first, last, "B")) == Refusal{Why::Duplicate, "lease: 10..20"});
    w.say("ma", lease(21, 30, "B"));
    w.say("ma", lease(10, 20, "A", Kind::Incident)); // another kind counts for itself
    w.say("ma", lease(10, 20, "A", Kind::Document, "行罚决"));
    CHECK(w.refusal("ma", lease(10, 20, "A", Kind::Document)) == Refusal{Why::Missing, "word"});
    CHECK(w.refusal("ma", lease(40, 50, "A", Kind::Case, "行罚决")) == Refusal{Why::Invalid, "word"});
    CHECK(w.refusal("ma", lease(40, 10000, "A")) == Refusal{Why::Invalid, "last"});
    CHECK(w.refusal("ma", lease(0, 9, "A")) == Refusal{Why::Invalid, "first"});
    CHECK(w.refusal("ma", lease(40, 50, "")) == Refusal{Why::Missing, "device"});
    auto old = lease(40, 50, "A");
    old.year = 2025;
    CHECK(w.refusal("ma", old) == Refusal{Why::Invalid, "year"});
    for (const char* who : {"chen", "gao", "qin", "wu"})
        CHECK(w.refusal(who, lease(40, 50, "A")) == Refusal{Why::NotAllowed, "unit"});
    CHECK(w.refusal("admin", GiveLease{"000000000000", Kind::Case, {}, 2026, 1, 2, "A"}) == Refusal{Why::NotFound, "unit"});
    CHECK(w.refusal("ma", CloseYears{}).why == Why::NotAllowed);
    CHECK(w.checkFaults().empty());
}

TEST_CASE("a restored file draws nothing from the open series until its chief says that it is the one", "[numbers]")
{
    Outpost restored;
    CHECK(restored.w.ask("chen", Desk{}).holds.empty());
    CHECK(restored.w.refusal("chen", HoldSeries{kStation, "原机损坏", {}}) == Refusal{Why::NotAllowed, "unit"});
    CHECK(restored.w.refusal("ma", HoldSeries{kStation, "", {}}) == Refusal{Why::Missing, "reason"});
    restored.w.say("ma", HoldSeries{kStation, "原机损坏", {}});
    CHECK(restored.w.refusal("ma", HoldSeries{kStation, "再次", {}}) == Refusal{Why::Duplicate, "series"});
    CHECK(registered(restored.w, 1) == std::vector<std::int64_t>{1});
    CHECK(restored.w.ask("chen", Desk{}).holds == std::vector<std::string>{kStation});
    restored.w.pass(kMinute);
    restored.w.say("ma", HoldSeries{kStation, "交还", "another"});
    CHECK(notRegistered(restored.w) == Refusal{Why::WrongState, "lease: none"});
}

TEST_CASE("the list of numbers says of each what became of it", "[numbers]")
{
    TestWorkplace w;
    registered(w, 3);
    w.say("ma", cases::VoidNumber{{2}, "重复登记", {}});
    w.say("ma", lease(10, 20, "B"));
    const auto ranges = list(w);
    const auto is = [&](std::size_t i, std::int64_t first, std::int64_t last, Standing standing) {
        REQUIRE(i < ranges.size());
        CHECK(ranges[i].first == first);
        CHECK(ranges[i].last == last);
        CHECK(ranges[i].standing == standing);
    };
    is(0, 1, 1, Standing::Taken);
    is(1, 2, 2, Standing::Voided);
    is(2, 3, 3, Standing::Taken);
    is(3, 4, 9, Standing::Free);
    is(4, 10, 20, Standing::Leased);
    is(5, 21, 9999, Standing::Free);
    CHECK(ranges[4].device == "B");
    CHECK(w.office().ask(w.as("gao"), Numbers{kStation, Kind::Case, {}, "2026-11"}).error() == Refusal{Why::NotFound, "unit"});
    CHECK(w.office().ask(w.as("ma"), Numbers{kStation, Kind::Case, {}, "2026"}).error() == Refusal{Why::Invalid, "period"});
}

TEST_CASE("papers and incidents draw from the lease as well", "[numbers][documents]")
{
    Assault a;
    const auto own = a.w.ask("chen", Desk{}).device;
    a.w.say("ma", lease(50, 51, own, Kind::Document, "行检字"));
    a.move("ma", cases::Step::File);
    a.move("chen", cases::Step::Investigate);
    const auto id = a.final("inspection_warrant", {{"basis", "b"}, {"target", "t"}, {"approver", "马晓东"}});
    CHECK(a.paper(id).number == "滨公（望海路所）行检字〔2026〕50号");
    a.w.say("ma", lease(5, 5, own, Kind::Incident));
    REQUIRE_FALSE(a.w.office().write(a.w.as("system"), [&](Tx& tx) {
        const Series day{find(tx.db(), a.file)->unit, Kind::Incident, {}, 2026, "J" + std::string(kStation) + "20261124"};
        CHECK(next(tx, day) == 5);
        return false;
    }));
}
