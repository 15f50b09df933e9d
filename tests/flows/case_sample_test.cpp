#include "core/cases/query_fields.h"
#include "core/deadlines/reminder.h"
#include "core/staff/rules.h"
#include "core/workplace/sample.h"
#include "tests/support/make.h"

#include <set>

using namespace minyi::tests;
using namespace minyi::core::cases;

TEST_CASE("the practice sample has cases of both kinds in most states, some late and some nobody's", "[cases]")
{
    auto made = workplace::Workplace::inMemory(moment("2026-11-20 08:00"));
    workplace::Sample sample;
    sample.now = moment("2026-11-20 09:42");
    sample.mattersADay = sample.lastDay = 3;
    sample.days = 2;
    sample.cases = 64;
    const auto filled = workplace::fill(*made, sample);
    INFO((filled ? std::string() : filled.error().detail));
    REQUIRE(filled);
    const auto actor = made->signIn("qin", {});
    REQUIRE(actor);
    Desk desk;
    desk.filters = Filters{};
    desk.filters->closed = true;
    desk.facets = true;
    const auto answer = made->office().ask(*actor, desk);
    REQUIRE(answer);
    CHECK(answer->total == 62); // two of public order are in the archive, and sealed
    std::map<std::string, std::int64_t> counts;
    std::set<std::string> states;
    for (const Facet& facet : answer->facets) {
        counts[facet.group + " " + facet.key] += facet.count;
        if (facet.group == "state")
            states.insert(facet.key);
    }
    CHECK(states.size() >= 16);
    CHECK(counts["class criminal"] >= 12);
    CHECK(counts["due overdue"] >= 2);
    CHECK(counts["due today"] >= 1);
    CHECK(counts["due seven_days"] >= 3);
    CHECK(counts["unassigned true"] >= 2);
    // Everybody is reminded at once, of many things: each person's commit is his own, and the rows are rebuilt as they were numbered.
    const auto reminded = made->office().submit(staff::systemActor(), deadlines::Remind{});
    REQUIRE(reminded);
    CHECK(reminded->officers > 2);
    CHECK(reminded->told > 2 * reminded->officers);
    for (const auto& line : made->check()) {
        INFO(line.name << ": " << line.detail);
        CHECK(line.ok);
    }
    for (const auto& [key, count] : counts)
        UNSCOPED_INFO(key << " " << count);
    CHECK(answer->rows.size() == 62);
}
