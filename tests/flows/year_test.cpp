#include "core/workplace/jobs.h"
#include "tests/support/make.h"

#include <cstdlib>
#include <map>
#include <random>
#include <set>

using namespace minyi::tests;

namespace {

/// Twelve months of a desktop: people are served, the schedule ticks, and the PC sleeps, is restarted and has its clock set wrong. The
/// test knows the true time, the program only what the PC says.
class Year {
public:
    explicit Year(unsigned seed) : m_random(seed), m_jobs(std::make_unique<workplace::Jobs>(m_w.workplace())) {}

    void live(int days);
    void check();

    int restarts = 0, jumps = 0, sleeps = 0, ticks = 0;

private:
    std::int64_t below(std::int64_t n) { return std::uniform_int_distribution<std::int64_t>(0, n - 1)(m_random); }
    void day(Day today);
    void serve(Day today);
    void deliver();
    void tick(Instant trueNow);

    TestWorkplace m_w;
    std::mt19937 m_random;
    std::unique_ptr<workplace::Jobs> m_jobs;
    std::vector<followup::IntakeRow> m_waiting; ///< served, and not in a file that was taken yet
    std::map<Uid, Day> m_servedOn;
    std::set<Day> m_morningsLived; ///< true days with a tick after nine on a right clock
    std::int64_t m_wrong = 0;      ///< ms that the PC's clock is off
    int m_number = 0;
};

void Year::serve(Day today)
{
    for (auto n = below(4); n > 0; --n) {
        auto row = make::row(++m_number, followup::Channel::HR);
        row.handledAt = at(today, static_cast<int>(8 + below(9)));
        m_waiting.push_back(row);
    }
}

/// The gateway takes whatever is queued, once each.
void Year::deliver()
{
    std::vector<Id<followup::Message>> queued;
    m_w.db([&](Db& db) {
        for (const auto& message : select<followup::Message>(db, "WHERE state='queued'"))
            queued.push_back(message.id);
    });
    for (const auto id : queued) {
        m_w.say("system", followup::RecordDelivery{id, followup::Delivery::Handed, {}, {}});
        m_w.say("system", followup::RecordDelivery{id, followup::Delivery::Accepted, "G" + std::to_string(id.value), {}});
    }
}

void Year::tick(Instant trueNow)
{
    const Instant shown = trueNow + m_wrong;
    m_w.workplace().setNow(shown, true);
    if (!m_waiting.empty()) {
        followup::TakeIn file;
        file.profile = "hr";
        file.fileHash = uidOf("file " + std::to_string(m_number) + " " + std::to_string(ticks));
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            if (it->handledAt > shown || it->handledAt > trueNow) {
                ++it;
                continue;
            }
            m_servedOn[uidOf("matter|HR|" + it->sourceId)] = dayOf(it->handledAt);
            file.rows.push_back(*it);
            it = m_waiting.erase(it);
        }
        if (!file.rows.empty())
            REQUIRE(m_w.say("system", file).rejected.empty());
    }
    m_jobs->tick();
    ++ticks;
    deliver();
    if (m_wrong == 0 && minuteOfDay(trueNow) >= 541)
        m_morningsLived.insert(dayOf(trueNow));
}

void Year::day(Day today)
{
    serve(today);
    if (below(12) == 0) { // off or asleep for the day
        ++sleeps;
        return;
    }
    if (below(9) == 0) {
        ++restarts;
        m_jobs = std::make_unique<workplace::Jobs>(m_w.workplace());
    }
    const bool jumps_ = below(10) == 0;
    const int wrongFrom = jumps_ ? static_cast<int>(below(20)) : 99, wrongFor = 1 + static_cast<int>(below(5));
    const std::int64_t by = (below(2) ? 1 : -1) * (kHour + below(5 * kDayMs));
    for (int hour = 0; hour < 24; ++hour) {
        if (hour == wrongFrom) {
            ++jumps;
            m_wrong = by;
        }
        if (hour == wrongFrom + wrongFor)
            m_wrong = 0;
        if (below(4) != 0 || hour == 17)
            tick(at(today, hour, static_cast<int>(below(60))));
    }
    m_wrong = 0;
    tick(at(today, 23, 59));
}

void Year::live(int days)
{
    for (int i = 0; i < days; ++i)
        day(*parseDay("2026-01-01") + i);
}

void Year::check()
{
    const Day last = *m_morningsLived.rbegin();
    std::map<Uid, int> messages;
    std::int64_t matters = 0;
    m_w.db([&](Db& db) {
        for (const auto& matter : select<followup::Matter>(db, "ORDER BY rid")) {
            ++matters;
            INFO(matter.sourceId);
            if (m_servedOn.at(matter.uid) < last)
                CHECK(matter.state != followup::State::Intake); // no run missed it
        }
    });
    CHECK(static_cast<std::size_t>(matters) == m_servedOn.size());
    CHECK(m_w.count("SELECT count(*) FROM (SELECT matter FROM message GROUP BY matter HAVING count(*)>1)") == 0); // none doubled
    CHECK(m_w.count("SELECT count(*) FROM matter m WHERE NOT EXISTS (SELECT 1 FROM message g WHERE g.matter=m.rid) AND m.state IN "
                    "('sent','no_reply','rated')") == 0);
    std::map<std::string, int> runs;
    m_w.db([&](Db& db) {
        for (Stmt row = db.prepare("SELECT payload FROM fact WHERE happened='run_made'"); row.step();)
            ++runs[Json::parse(row.text(0))["day"].get<std::string>()];
    });
    for (const Day day : m_morningsLived) {
        INFO(isoDay(day));
        CHECK(runs[isoDay(day - 1)] >= 1); // each morning that was lived has its run
    }
    CHECK(m_w.count("SELECT count(*) FROM month_lock") >= 9);
    CHECK(m_w.count("SELECT count(*)-count(DISTINCT month) FROM month_lock") == 0);
    CHECK(m_w.checkFaults() == "");
}

} // namespace

TEST_CASE("twelve months of schedule miss no run and double none, whatever the PC and its clock do", "[year]")
{
    const bool soak = std::getenv("MINYI_SOAK") != nullptr;
    for (unsigned seed : soak ? std::vector<unsigned>{std::random_device{}(), 1, 2, 3} : std::vector<unsigned>{1}) {
        INFO("seed " << seed);
        Year year(seed);
        year.live(365);
        year.check();
        std::printf("a year from seed %u: %d ticks, %d restarts, %d days off, %d wrong clocks\n", seed, year.ticks, year.restarts, year.sleeps,
                    year.jumps);
    }
}

TEST_CASE("jobs go on at once after the clock was set back by weeks", "[year]")
{
    TestWorkplace w("2026-12-20 10:00");
    workplace::Jobs jobs(w.workplace());
    jobs.tick();
    w.at("2026-11-24 08:30");
    make::rectifying(w);
    w.at("2026-11-28 00:00");
    jobs.tick();
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='reminded' AND kind=3") == 1);
}

TEST_CASE("a site that sends later than nine is sent for when its time comes, without a restart", "[year]")
{
    TestWorkplace w("2026-11-24 08:30");
    w.say("admin", settings::ChangeSetting{"send_from", "600", {}});
    make::takeIn(w, {make::row(1)});
    workplace::Jobs jobs(w.workplace());
    w.at("2026-11-24 09:05");
    jobs.tick();
    CHECK(w.count("SELECT count(*) FROM message") == 0);
    w.at("2026-11-24 10:00");
    jobs.tick();
    CHECK(w.count("SELECT count(*) FROM message") == 1);
}
