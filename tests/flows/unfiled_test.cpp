#include "core/incidents/intake.h"
#include "core/incidents/query_fields.h"
#include "core/incidents/timely.h"
#include "core/workplace/sample.h"
#include "tests/support/make.h"

#include <sqlite3.h>

#include <random>
#include <set>

using namespace minyi::tests;
using namespace minyi::core::incidents;

namespace {

constexpr int kIncidents = 5000;
constexpr int kPlanted = 37;
constexpr std::string_view kUnitCodes[] = {"370299020100", "370299020200", "370299020300", "370299050000"};

/// What was made, reckoned apart from the program: which are to be listed, and how many limits were kept.
struct Made {
    std::vector<IncidentRow> rows;
    std::set<std::string> planted;
    std::map<std::string, std::set<std::string>> ofUnit; ///< planted ones by code of unit
    std::int64_t due = 0, inTime = 0;
};

/// By the words of the law: 24 hours to the second, or the end of the third day after the one of receipt.
Instant limitOf(const IncidentRow& row)
{
    return row.complex ? startOf(dayOf(row.receivedAt) + 4) : row.receivedAt + 24 * kHour;
}

/// Two weeks around the National Day of 2026, the holiday from October 1 to 7.
Made fortnight(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto upTo = [&](std::int64_t n) { return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n)); };
    constexpr Outcome kOutcomes[] = {Outcome::Filed, Outcome::Declined, Outcome::Transferred, Outcome::Mediated, Outcome::NoViolation};
    std::set<std::int64_t> chosen;
    while (chosen.size() < kPlanted)
        chosen.insert(upTo(kIncidents));
    Made made;
    for (int i = 0; i < kIncidents; ++i) {
        IncidentRow row;
        row.row = i + 2;
        row.channel = upTo(3) ? Channel::C110 : Channel::C122;
        row.sourceId = "S" + std::to_string(i);
        row.unitCode = kUnitCodes[upTo(4)];
        row.receivedAt = moment("2026-09-28 00:00") + upTo(14 * 86400) * 1000;
        row.type = "纠纷";
        row.summary = "警情" + std::to_string(i);
        row.complex = upTo(10) == 0;
        const Instant limit = limitOf(row);
        const bool planted = chosen.contains(i);
        const std::int64_t spared = upTo(5) == 0 ? 0 : upTo(4) == 0 ? 1 : upTo((limit - row.receivedAt) / 1000);
        const std::int64_t over = upTo(2) ? 1 : 1 + upTo(7 * 86400);
        if (!planted || upTo(2)) {
            row.outcome = kOutcomes[upTo(5)];
            row.outcomeAt = planted ? limit + over * 1000 : limit - spared * 1000;
        }
        const bool left = row.outcome == Outcome::Transferred && *row.outcomeAt <= row.receivedAt + 24 * kHour;
        made.due += !left;
        made.inTime += !left && !planted;
        if (planted) {
            made.planted.insert(row.sourceId);
            made.ofUnit[row.unitCode].insert(row.sourceId);
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

void takeIn(TestWorkplace& w, const std::vector<IncidentRow>& rows)
{
    for (std::size_t from = 0; from < rows.size(); from += 1000) {
        TakeInIncidents file;
        file.profile = "incident_110";
        file.fileHash = uidOf("file " + std::to_string(from));
        file.rows.assign(rows.begin() + static_cast<std::ptrdiff_t>(from),
                         rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), from + 1000)));
        file.read = static_cast<std::int64_t>(file.rows.size());
        const auto taken = w.say("system", file);
        REQUIRE(taken.fresh == file.read);
    }
}

/// Every page of the list of unfiled ones.
std::set<std::string> unfiled(TestWorkplace& w, std::string_view account, std::optional<Day> day = {})
{
    std::set<std::string> found;
    Unfiled question{day, {}, 10};
    for (;;) {
        const auto page = w.ask(account, question);
        if (page.rows.empty())
            return found;
        for (const auto& row : page.rows)
            CHECK(found.insert(row.number).second);
        question.after = page.rows.back().id;
    }
}

/// Every statement that a question runs.
std::set<std::string> statementsOf(TestWorkplace& w, const std::function<void()>& work)
{
    std::set<std::string> statements;
    w.db([&](Db& db) {
        sqlite3_trace_v2(
            db.handle(), SQLITE_TRACE_STMT,
            [](unsigned, void* context, void* stmt, void*) {
                static_cast<std::set<std::string>*>(context)->insert(sqlite3_sql(static_cast<sqlite3_stmt*>(stmt)));
                return 0;
            },
            &statements);
    });
    work();
    w.db([](Db& db) { sqlite3_trace_v2(db.handle(), 0, nullptr, nullptr); });
    return statements;
}

/// The lines of the plans that walk a whole table or sort.
std::string planFaults(TestWorkplace& w, const std::set<std::string>& statements)
{
    std::string faults;
    w.db([&](Db& db) {
        for (const auto& sql : statements) {
            if (!sql.starts_with("SELECT"))
                continue;
            Stmt plan = db.prepare("EXPLAIN QUERY PLAN " + sql);
            while (plan.step()) {
                const std::string detail(plan.text(3));
                const bool small = detail.starts_with("SCAN unit");
                // An index of what is open is as short as the list it makes.
                const bool open = detail.find("INDEX incident_open") != std::string::npos ||
                                  detail.find("INDEX incident_late") != std::string::npos;
                if ((detail.starts_with("SCAN ") && !small && !open) || detail.find("TEMP B-TREE") != std::string::npos)
                    faults += detail + " in " + sql + "\n";
            }
        }
    });
    return faults;
}

} // namespace

TEST_CASE("of five thousand incidents exactly those without an outcome in time are listed", "[incidents][unfiled]")
{
    TestWorkplace w("2026-10-26 09:00");
    const Made made = fortnight(GENERATE(1, 20261001));
    REQUIRE(made.planted.size() == kPlanted);
    takeIn(w, made.rows);
    CHECK(unfiled(w, "qin") == made.planted);
    std::set<std::string> byDay;
    for (Day day = *parseDay("2026-09-28"); day <= *parseDay("2026-10-11"); day = day + 1)
        byDay.merge(unfiled(w, "qin", day));
    CHECK(byDay == made.planted);
    for (const auto& [account, code] : {std::pair("chen", kUnitCodes[0]), {"zhao", kUnitCodes[1]}, {"song", kUnitCodes[2]}})
        CHECK(unfiled(w, account) == made.ofUnit.at(std::string(code)));
    const auto counts = w.ask("qin", Unfiled{});
    CHECK(counts.open + counts.late == kPlanted);
    CHECK(counts.open == counts.overdue);
    CHECK(w.ask("qin", Counts{}).received == kIncidents);
    const auto timely = w.ask("qin", Timely{*parseDay("2026-09-28"), *parseDay("2026-10-25")});
    CHECK((timely.total.due == made.due && timely.total.inTime == made.inTime));
    CHECK(timely.total.open == counts.open);
}

TEST_CASE("no question about incidents walks the table or sorts it", "[incidents][unfiled]")
{
    TestWorkplace w("2026-10-26 09:00");
    auto made = fortnight(3);
    made.rows.resize(1000);
    takeIn(w, made.rows);
    const Day from = *parseDay("2026-09-30"), to = *parseDay("2026-10-09");
    const Id<staff::Unit> unit{w.as("chen").unit};
    const auto statements = statementsOf(w, [&] {
        for (const auto* account : {"qin", "chen"}) {
            Id<Incident> last;
            for (const auto& status : {std::optional<Status>{}, std::optional(Status::Open), std::optional(Status::Overdue),
                                       std::optional(Status::Settled), std::optional(Status::Late)}) {
                w.ask(account, List{from, to, {}, status, {}, {}, 20});
                const auto page = w.ask(account, List{{}, {}, Channel::C110, status, unit, {}, 2});
                if (!page.empty())
                    last = page.back().id;
                w.ask(account, List{{}, {}, {}, status, {}, last, 20});
            }
            w.ask(account, Counts{from, to, unit});
            w.ask(account, Unfiled{from, {}, {}});
            w.ask(account, Unfiled{{}, last, 5});
            w.ask(account, Timely{from, to});
            w.ask(account, Card{last});
        }
    });
    CHECK(statements.size() > 12);
    CHECK(planFaults(w, statements) == "");
}

TEST_CASE("the practice sample has eighty calls and four that were not decided in time", "[incidents][unfiled]")
{
    auto made = workplace::Workplace::inMemory(moment("2026-11-12 08:00"));
    workplace::Sample sample;
    sample.now = moment("2026-11-20 09:42");
    sample.mattersADay = sample.lastDay = 2;
    sample.cases = 4;
    const auto filled = workplace::fill(*made, sample);
    INFO((filled ? std::string() : filled.error().detail));
    REQUIRE(filled);
    const auto actor = made->signIn("qin", {});
    REQUIRE(actor);
    const auto unfiled = made->office().ask(*actor, Unfiled{});
    REQUIRE(unfiled);
    CHECK((unfiled->open == 3 && unfiled->overdue == 2 && unfiled->late == 1));
    CHECK(unfiled->rows.size() == 4);
    const auto counts = made->office().ask(*actor, Counts{});
    REQUIRE(counts);
    CHECK(counts->received == 80);
}
