#include "tests/support/make.h"

using namespace minyi::tests;
using settings::ChangeSetting;

TEST_CASE("a number outside its bounds is refused and changes nothing", "[settings]")
{
    TestWorkplace w;
    for (const auto& known : settings::kSettings) {
        const std::string key(known.key);
        INFO(key);
        if (known.low > known.high)
            continue;
        for (const std::string& bad : {std::to_string(known.low - 1), std::to_string(known.high + 1),
                                       std::string("abc"), std::string(), std::string("1.5"), std::string(" 5"),
                                       std::string("5 "), std::string("99999999999999999999"), std::string("0x10")}) {
            INFO(bad);
            const auto refusal = w.refusal("admin", ChangeSetting{key, bad, {}});
            CHECK(refusal.why == Why::Invalid);
            CHECK(refusal.detail.find(key) == 0);
        }
        w.say("admin", ChangeSetting{key, std::to_string(known.low), {}});
        w.say("admin", ChangeSetting{key, std::to_string(known.high), {}});
        w.db([&](Db& db) { CHECK(settings::number(db, key, dayOf(w.office().now())) == known.high); });
    }
}

TEST_CASE("an unknown setting, a day past or another's hand is refused", "[settings]")
{
    TestWorkplace w;
    CHECK(w.refusal("admin", ChangeSetting{"send_form", "540", {}}) == Refusal{Why::UnknownName, "send_form"});
    CHECK(w.refusal("admin", ChangeSetting{"send_from", "540", dayOf(w.office().now()) - 1}) ==
          Refusal{Why::TooLate, "from"});
    CHECK(w.refusal("wu", ChangeSetting{"send_from", "540", {}}).why == Why::NotAllowed);
}

TEST_CASE("a value holds from its day on and what was before keeps the old one", "[settings]")
{
    TestWorkplace w;
    const Day today = dayOf(w.office().now());
    w.say("admin", ChangeSetting{"reply_window_hours", "24", today + 2});
    w.db([&](Db& db) {
        CHECK(settings::number(db, "reply_window_hours", today + 1) == 48);
        CHECK(settings::number(db, "reply_window_hours", today + 2) == 24);
    });
    const auto matter = make::sent(w);
    CHECK(*w.row(matter).windowEnd - *w.row(matter).sentAt == 48 * kHour);
}
