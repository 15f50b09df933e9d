#include "core/followup/sender.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using followup::Delivery;
using followup::State;

namespace {

constexpr const char* kOther = "00000000-0000-7000-8000-000000000001";

Day day(std::string_view iso)
{
    return dayOf(moment(std::string(iso) + " 00:00"));
}

std::vector<followup::IntakeRow> rowsOf(const char* handled, int first)
{
    std::vector<followup::IntakeRow> rows;
    for (int i = 0; i < 3; ++i) {
        auto row = make::row(first + i);
        row.handledAt = moment(handled);
        rows.push_back(row);
    }
    return rows;
}

std::int64_t matters(TestWorkplace& w, const std::string& where)
{
    return w.count("SELECT count(*) FROM matter WHERE " + where);
}

} // namespace

TEST_CASE("who sends for a unit changes from the next day on, never today", "[sender]")
{
    TestWorkplace w;
    CHECK(w.ask("wu", followup::Sending{}).mine);
    CHECK(w.refusal("admin", settings::ChangeSetting{"sender_device", kOther, {}}) == Refusal{Why::TooEarly, "from: tomorrow"});
    CHECK(w.refusal("wu", followup::TakeOverSending{"换机"}) == Refusal{Why::Duplicate, "sender"});
    w.say("admin", settings::ChangeSetting{"sender_device", kOther, day("2026-11-25")});
    CHECK(w.ask("wu", followup::Sending{}).mine);
    w.at("2026-11-25 09:00");
    CHECK_FALSE(w.ask("wu", followup::Sending{}).mine);
    CHECK(w.refusal("system", followup::Run{}).why == Why::NotTheSender);
    CHECK(w.refusal("lin", followup::TakeOverSending{"换机"}).why == Why::NotAllowed);
    CHECK(w.refusal("wu", followup::TakeOverSending{""}) == Refusal{Why::Missing, "reason"});
    w.say("wu", followup::TakeOverSending{"原机损坏"});
    CHECK(w.refusal("wu", followup::TakeOverSending{"再来"}) == Refusal{Why::Duplicate, "sender"});
    const auto to = w.ask("wu", followup::Sending{});
    CHECK_FALSE(to.mine);
    CHECK(to.toCome);
    CHECK(to.mineFrom == day("2026-11-26"));
    CHECK(w.refusal("system", followup::Run{}).why == Why::NotTheSender);
    w.at("2026-11-26 09:00");
    w.say("system", followup::Run{});
    CHECK(w.checkFaults() == "");
}

TEST_CASE("what another desktop was to ask is called, not asked again", "[sender]")
{
    TestWorkplace w;
    make::takeIn(w, rowsOf("2026-11-23 10:00", 1));
    w.at("2026-11-24 09:00");
    w.say("system", followup::Run{}); // queued here, and left in the queue
    CHECK(matters(w, "state='scheduled'") == 3);
    w.say("admin", settings::ChangeSetting{"sender_device", kOther, day("2026-11-25")});
    w.at("2026-11-25 08:00");
    make::takeIn(w, rowsOf("2026-11-24 10:00", 11)); // the other asks these at nine
    w.at("2026-11-25 09:00");
    w.db([&](Db& db) {
        const auto queued = select<followup::Message>(db, "ORDER BY rid LIMIT 1").front();
        CHECK_FALSE(followup::maySend(db, queued, day("2026-11-25")));
        CHECK(followup::maySend(db, queued, day("2026-11-24")));
    });
    CHECK(w.refusal("system", followup::RecordDelivery{{1}, Delivery::Handed, {}, {}}).why == Why::NotTheSender);
    w.say("wu", followup::TakeOverSending{"原机损坏"});
    w.at("2026-11-26 08:00");
    make::takeIn(w, rowsOf("2026-11-25 10:00", 21));
    w.at("2026-11-26 09:00");
    const auto run = w.say("system", followup::Run{});
    REQUIRE(run.channels.size() == 1);
    CHECK(run.channels.front().queued == 3);
    CHECK(run.channels.front().toCall == 3);
    CHECK(w.count("SELECT count(*) FROM message") == 6); // none for those of the 24th
    CHECK(w.count("SELECT count(*) FROM message WHERE state='uncertain'") == 3);
    CHECK(matters(w, "state='to_call' AND reason='uncertain'") == 6);
    CHECK(matters(w, "state='scheduled'") == 3);
    CHECK(w.refusal("system", followup::RecordDelivery{{1}, Delivery::Handed, {}, {}}).why == Why::WrongState);
    CHECK(w.checkFaults() == "");
}
