#include "core/duty/query_fields.h"
#include "core/orders/accountability.h"
#include "core/orders/board.h"
#include "core/orders/detours.h"
#include "core/orders/objection_fields.h"
#include "tests/support/make.h"

#include <algorithm>
#include <set>

using namespace minyi::tests;
using namespace minyi::core::orders;

namespace {

using Missing = std::vector<Evidence>;

StageColumn column(TestWorkplace& w, std::string_view who, Stage stage)
{
    auto columns = w.ask(who, Board{stage, {}, {}, {}});
    REQUIRE(columns.size() == 1);
    return std::move(columns.front());
}

/// The cards of all pages of two.
std::vector<BoardCard> paged(TestWorkplace& w, std::string_view who, Stage stage)
{
    std::vector<BoardCard> all;
    Board page{stage, {}, {}, 2};
    for (;;) {
        const auto next = w.ask(who, page).front();
        all.insert(all.end(), next.cards.begin(), next.cards.end());
        if (!next.more)
            return all;
        page.afterDue = all.back().due;
        page.afterRow = all.back().id;
    }
}

/// Seven orders; each is put where the story wants it.
struct Loop {
    TestWorkplace w;
    std::vector<Id<Order>> orders;

    Loop()
    {
        for (int i = 1; i <= 7; ++i)
            orders.push_back(make::drafted(w, make::row(i)));
        for (const auto order : orders)
            if (order != orders.front())
                w.say("wu", Issue{order, {}, {}, {}});
    }
    template <class M>
    void put(std::size_t which, M Order::*member, const M& value)
    {
        REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
            tx.set(orders[which], member, value);
            return true;
        }));
    }
};

} // namespace

TEST_CASE("a card is yellow within one working day of its end and red from that moment on", "[board]")
{
    TestWorkplace w;
    const auto& calendar = w.workplace().calendar();
    const Instant friday = startOf(*parseDay("2026-11-28")); // the end of Friday
    CHECK(colourOf({}, friday, calendar) == CardColour::None);
    CHECK(colourOf(friday, moment("2026-11-25 23:59"), calendar) == CardColour::None);
    CHECK(colourOf(friday, moment("2026-11-26 00:00"), calendar) == CardColour::Yellow);
    CHECK(colourOf(friday, friday - 1, calendar) == CardColour::Yellow);
    CHECK(colourOf(friday, friday, calendar) == CardColour::Red);
}

TEST_CASE("the board shows the whole loop, and its counts are those of its lists", "[board]")
{
    Loop loop;
    auto& w = loop.w;
    const auto called = make::toCall(w, make::row(21));
    loop.put(2, &Order::state, State::Rectifying);
    loop.put(3, &Order::state, State::InReview);
    loop.put(4, &Order::state, State::Completed);
    loop.put(5, &Order::state, State::Closed);
    loop.put(5, &Order::closedAt, std::optional(w.office().now()));
    loop.put(6, &Order::state, State::Merged);
    const auto columns = w.ask("wu", Board{});
    REQUIRE(columns.size() == 5);
    const std::int64_t expected[] = {1, 2, 1, 1, 1};
    for (std::size_t i = 0; i < 5; ++i) {
        INFO(toText(columns[i].stage));
        CHECK(columns[i].count == expected[i]);
        CHECK(columns[i].cards.size() == static_cast<std::size_t>(expected[i]));
        CHECK_FALSE(columns[i].more);
    }
    const auto& matter = columns[0].cards.front();
    CHECK(matter.kind == CardKind::Matter);
    CHECK(matter.id == called.value);
    CHECK(matter.person == "程*满");
    CHECK(matter.rule == "followup_manual_call");
    const auto& order = columns[1].cards.front(); // the issued one has a clock and stands before the draft
    CHECK(order.kind == CardKind::Order);
    CHECK(order.id == loop.orders[1].value);
    CHECK(order.rule == "order_sign_for");
    CHECK(order.unit == "望海路派出所");
    CHECK(columns[1].cards.back().number.empty());
    CHECK(w.ask("wu", Board{Stage::Feedback, {}, {}, {}}).front().cards.front().id == loop.orders[3].value);
}

TEST_CASE("a long stage comes in pages, the nearest clock first and each card once", "[board]")
{
    Loop loop;
    auto& w = loop.w;
    for (std::size_t i = 1; i < 7; ++i)
        loop.put(i, &Order::issuedAt, std::optional(moment("2026-11-24 10:00") + static_cast<std::int64_t>((i * 5) % 7) * kHour));
    const auto all = paged(w, "wu", Stage::Monitoring);
    CHECK(all.size() == 7);
    std::set<std::int64_t> ids;
    for (const auto& card : all)
        ids.insert(card.id);
    CHECK(ids.size() == 7);
    for (const char* when : {"2026-11-24 12:00", "2026-11-24 16:30", "2026-11-30 09:00", "2026-12-01 09:00", "2026-12-05 09:00"}) {
        INFO(when);
        w.at(when);
        const auto now = paged(w, "wu", Stage::Monitoring);
        const auto counted = column(w, "wu", Stage::Monitoring);
        CHECK(counted.red == std::ranges::count(now, CardColour::Red, &BoardCard::colour));
        CHECK(counted.yellow == std::ranges::count(now, CardColour::Yellow, &BoardCard::colour));
        CHECK(counted.red + counted.yellow > 0);
    }
    CHECK(std::ranges::is_sorted(all, {}, [](const BoardCard& card) { return card.due.value_or(Instant{INT64_MAX}); }));
    CHECK_FALSE(all.back().due); // a draft has no clock
    CHECK(column(w, "wu", Stage::Monitoring).count == 7);
}

TEST_CASE("a paused order stands where it was, with a mark and no clock", "[board]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    w.say("wu", Pause{order, "行政复议〔2026〕7号"});
    const auto stood = column(w, "wu", Stage::Rectification);
    REQUIRE(stood.count == 1);
    CHECK(stood.cards.front().paused);
    CHECK(stood.cards.front().state == "rectifying");
    CHECK_FALSE(stood.cards.front().due);
    CHECK(stood.cards.front().missing.size() == 5);
    w.say("wu", Resume{order, "已终结"});
    CHECK_FALSE(column(w, "wu", Stage::Rectification).cards.front().paused);
}

TEST_CASE("an open objection is a card of its own until its order stands in the same stage", "[board]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    w.say("ma", FileObjection{order, Grounds::Mistaken, "误评，附通话记录。"});
    auto assessed = column(w, "wu", Stage::Assessment);
    REQUIRE(assessed.count == 1);
    CHECK(assessed.cards.front().kind == CardKind::Objection);
    CHECK(assessed.cards.front().missing == Missing{Evidence::Examination});
    CHECK(assessed.cards.front().rule == "objection_examination");
    CHECK(column(w, "wu", Stage::Rectification).count == 1); // the order goes on
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        tx.set(order, &Order::state, State::Completed);
        return true;
    }));
    assessed = column(w, "wu", Stage::Assessment);
    REQUIRE(assessed.count == 1);
    CHECK(assessed.cards.front().kind == CardKind::Order);
    CHECK(assessed.cards.front().missing == Missing{Evidence::Responsibility, Evidence::Examination});
}

TEST_CASE("the board is blind to integrity for all but inspection and discipline, in its counts too", "[board]")
{
    TestWorkplace w;
    const auto order = make::drafted(w, make::row(1), "C07");
    for (const char* who : {"lin", "wu", "zhou", "qin", "chen", "ma"}) {
        INFO(who);
        for (const auto& one : w.ask(who, Board{}))
            CHECK((one.count == 0 && one.cards.empty()));
    }
    CHECK(column(w, "han", Stage::Monitoring).cards.front().missing == Missing{Evidence::TakingOver});
    w.say("han", TakeOver{order, "举报收受礼品"});
    CHECK(column(w, "han", Stage::Assessment).cards.front().missing == Missing{Evidence::Measure});
    CHECK(column(w, "wu", Stage::Assessment).count == 0);
    w.at("2026-12-30 10:00"); // the ten working days for a measure are over
    CHECK(w.ask("han", duty::OpenNow{}).red == 1);
    CHECK(w.ask("wu", duty::OpenNow{}).red == 0);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a unit sees its own cards alone, and no calls: they are the centre's", "[board]")
{
    TestWorkplace w;
    make::issued(w);
    make::toCall(w, make::row(31));
    CHECK(column(w, "ma", Stage::Monitoring).count == 1);
    CHECK(column(w, "gao", Stage::Monitoring).count == 0);
    CHECK(column(w, "gao", Stage::Monitoring).cards.empty());
    CHECK_FALSE(column(w, "ma", Stage::FollowUp).shown);
    CHECK(column(w, "ma", Stage::FollowUp).count == 0);
    CHECK(column(w, "lin", Stage::FollowUp).count == 1);
}
