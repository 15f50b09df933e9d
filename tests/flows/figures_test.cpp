#include "core/metrics/behind.h"
#include "core/metrics/figure_rows.h"
#include "core/metrics/query_fields.h"
#include "core/metrics/table.h"
#include "core/orders/detours.h"
#include "core/orders/objection_fields.h"
#include "core/reports/circular.h"
#include "core/workplace/jobs.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::metrics;
using orders::ObjectionState;

namespace {

Day day(std::string_view iso)
{
    return *parseDay(iso);
}

Board november()
{
    return {day("2026-11-01"), day("2026-11-30"), {}};
}

BoardRow figure(TestWorkplace& w, std::string_view account, std::string_view key, const Board& board = november())
{
    for (const auto& row : w.ask(account, board).rows)
        if (row.key == key)
            return row;
    FAIL("no figure " << key);
    return {};
}

std::size_t behind(TestWorkplace& w, std::string_view account, std::string_view key, std::optional<Set> set = {})
{
    std::size_t count = 0;
    Behind page{std::string(key), set, day("2026-11-01"), day("2026-11-30"), {}, {}, {}, 3};
    for (;;) {
        const auto rows = w.ask(account, page);
        count += rows.size();
        if (rows.size() < 3)
            return count;
        page.afterDay = rows.back().day;
        page.afterRow = rows.back().row;
    }
}

/// Every figure opens exactly as many things as it counts, set by set, whoever asks.
void checkLists(TestWorkplace& w, std::string_view account)
{
    for (const auto& row : w.ask(account, november()).rows) {
        INFO(account << " " << row.key);
        CHECK(behind(w, account, row.key) == static_cast<std::size_t>(row.below));
        std::int64_t above = 0;
        for (const auto& term : row.terms) {
            CHECK(behind(w, account, row.key, term.set) == static_cast<std::size_t>(term.count));
            above += term.count * term.weight;
        }
        CHECK(above == row.above);
    }
}

std::string shownRate(const std::optional<double>& rate)
{
    char text[32] = "-";
    if (rate)
        std::snprintf(text, sizeof text, "%.2f%%", *rate);
    return text;
}

/// The list that leaves the program and the printed annex say what the card says, figure by figure.
void checkPapers(TestWorkplace& w, std::string_view account)
{
    const auto board = w.ask(account, november());
    const auto table = w.ask(account, FigureRows{day("2026-11-01"), day("2026-11-30"), {}});
    REQUIRE(table.size() == board.rows.size());
    const auto circular = w.ask(account, reports::DraftCircular{day("2026-11-15"), {}});
    const reports::Table* annex = nullptr;
    for (const auto& block : circular.body)
        if (const auto* found = std::get_if<reports::Table>(&block); found && found->columns.front().head == "指标")
            annex = found;
    REQUIRE(annex);
    REQUIRE(annex->rows.size() == board.rows.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto& card = board.rows[i];
        INFO(card.key);
        CHECK(table[i].key == card.key);
        CHECK(table[i].below == card.below);
        CHECK(table[i].above * 100 == static_cast<double>(card.above));
        CHECK(table[i].rate == card.rate);
        CHECK(table[i].formula == board.formula);
        CHECK(annex->rows[i][0] == card.zh);
        CHECK(annex->rows[i][2] == std::to_string(card.below));
        CHECK(annex->rows[i][3] == shownRate(card.rate));
    }
}

std::int64_t recounted(TestWorkplace& w)
{
    std::int64_t wrong = -1;
    w.db([&](Db& db) { wrong = recount(db, {}); });
    return wrong;
}

Id<orders::Objection> objection(TestWorkplace& w, Id<orders::Order> order)
{
    return {w.say("ma", orders::FileObjection{order, orders::Grounds::Mistaken, "录音显示群众按错。"})};
}

} // namespace

TEST_CASE("figures follow the loop step by step, and each opens its list", "[figures]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    CHECK(figure(w, "wu", "response").rate == 100.0);
    CHECK(figure(w, "wu", "satisfaction").rate == 0.0);
    CHECK(figure(w, "wu", "timely_response").rate == 100.0);
    const Board both{day("2026-11-01"), day("2026-12-31"), {}}; // the five days end with 1 December
    CHECK(figure(w, "wu", "on_time", both).rate == 100.0);
    CHECK(figure(w, "wu", "timely_reply", both).rate == 100.0);
    CHECK_FALSE(figure(w, "wu", "conversion").rate);
    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    CHECK(figure(w, "wu", "conversion").rate == 100.0);
    CHECK(figure(w, "wu", "satisfaction_final").rate == 100.0);
    CHECK(figure(w, "wu", "satisfaction").rate == 0.0); // the first rating stays
    CHECK(figure(w, "wu", "solved").rate == 100.0);
    checkLists(w, "wu");
    checkPapers(w, "wu");
    checkLists(w, "ma");
    CHECK(recounted(w) == 0);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("an order that is due and not fed back is late; one whose time runs is not counted yet", "[figures]")
{
    TestWorkplace w;
    make::rectifying(w);
    const Board all{day("2026-11-01"), day("2026-12-31"), {}};
    CHECK(figure(w, "wu", "on_time", all).below == 0);
    w.at("2026-12-02 09:00");
    CHECK(figure(w, "wu", "on_time", all).rate == 0.0);
    CHECK(figure(w, "wu", "red_cards", all).rate == 100.0);
    CHECK(figure(w, "wu", "red_cards", all).met == false);
}

TEST_CASE("partly solved counts half, and what is none of the police's business is not asked", "[figures]")
{
    TestWorkplace w;
    const auto first = make::toCall(w);
    const auto second = make::row(2);
    auto call = make::confirmed(first);
    call.solved = followup::Solved::Partly;
    w.pass(kMinute);
    w.say("lin", followup::Claim{first});
    w.say("lin", call);
    CHECK(figure(w, "wu", "solved").rate == 50.0);
    make::takeIn(w, {second});
    w.at("2026-11-25 09:00");
    w.say("system", followup::Run{});
    make::deliver(w);
    w.pass(kMinute);
    make::reply(w, make::matterOf(w, second), "3");
    w.say("lin", followup::Claim{make::matterOf(w, second)});
    auto other = make::confirmed(make::matterOf(w, second), "C08");
    other.note = "属城市管理";
    w.say("lin", other);
    CHECK(figure(w, "wu", "solved").below == 1);
    CHECK(recounted(w) == 0);
}

TEST_CASE("an upheld objection leaves the rate and keeps the rating; above its share a second person signs", "[figures]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    const auto filed = objection(w, order);
    CHECK(w.refusal("ma", orders::FileObjection{order, orders::Grounds::Mistaken, "再提"}) == Refusal{Why::Duplicate, "objection"});
    CHECK(w.refusal("lin", orders::ExamineObjection{filed, "听录音"}) == Refusal{Why::SamePerson, "first_caller"});
    w.say("sun", orders::ExamineObjection{filed, "录音显示群众表示满意，按错数字。"});
    w.say("wu", orders::DecideObjection{filed, true, "属实"});
    CHECK(w.row(filed).state == ObjectionState::ToCountersign); // the only poor rating of the unit
    CHECK(figure(w, "wu", "satisfaction").below == 1);
    CHECK(w.refusal("wu", orders::CountersignObjection{filed, true, "同意"}) == Refusal{Why::SamePerson, "decided_by"});
    w.say("qin", orders::CountersignObjection{filed, true, "同意"});
    CHECK(figure(w, "wu", "satisfaction").below == 0);
    CHECK_FALSE(figure(w, "wu", "satisfaction").rate);
    const auto funnel = w.ask("wu", followup::Funnel{day("2026-11-23")}).rows.back(); // the day agrees with the month
    CHECK(funnel.dissatisfied == 0);
    CHECK(funnel.replied == 0);
    CHECK(funnel.leftOut == 1);
    const auto ranks = w.ask("wu", Ranking{day("2026-11-01"), day("2026-11-30")});
    REQUIRE(ranks.size() == 1);
    CHECK(ranks[0].leftOut == 1);
    CHECK(w.row(w.row(order).matter).firstRating == followup::Rating::Dissatisfied);
    checkLists(w, "wu");
    checkPapers(w, "wu");
    CHECK(recounted(w) == 0);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("an objection comes within three working days of the sign-for, its appeal within three of the rejection", "[figures]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w); // signed for on Tuesday 24 November
    w.at("2026-11-28 08:00");               // Saturday: Friday was the third day
    CHECK(w.refusal("ma", orders::FileObjection{order, orders::Grounds::Malicious, "证据"}) == Refusal{Why::TooLate, "objection_days"});
    w.at("2026-11-27 23:59");
    const auto filed = objection(w, order);
    w.say("sun", orders::ExamineObjection{filed, "未见按错"});
    w.say("wu", orders::DecideObjection{filed, false, "不属实"});
    w.at("2026-12-03 00:00");
    CHECK(w.refusal("ma", orders::AppealObjection{filed, "不服"}) == Refusal{Why::TooLate, "objection_days"});
    w.at("2026-12-02 23:00");
    w.say("ma", orders::AppealObjection{filed, "不服"});
    w.say("zhou", orders::DecideAppeal{filed, false, "维持"});
    CHECK(w.row(filed).state == ObjectionState::Dismissed);
    CHECK(w.refusal("ma", orders::AppealObjection{filed, "再不服"}) == Refusal{Why::WrongState, "dismissed"});
}

TEST_CASE("a pause moves the clocks that ran by its working days and heals none that was missed", "[figures]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w); // 3-day ends with 27 November, 5-day with 1 December
    w.at("2026-11-30 10:00");
    w.say("wu", orders::Pause{order, "信访〔2026〕3号"});
    CHECK(w.row(order).state == orders::State::Paused);
    CHECK(w.count("SELECT left FROM due WHERE rule='followup_completion'") == 1);
    CHECK(w.count("SELECT count(*) FROM due WHERE rule='followup_completion' AND due=9223372036854775807") == 1);
    CHECK(w.refusal("ma", orders::SignFeedback{order}).why != Why::Broken);
    w.at("2026-12-04 10:00");
    w.say("wu", orders::Resume{order, "已办结"});
    CHECK(w.row(order).state == orders::State::Rectifying);
    CHECK(w.count("SELECT last_day FROM due WHERE rule='followup_completion'") == day("2026-12-07").days); // four more
    CHECK(w.count("SELECT last_day FROM due WHERE rule='followup_supervision'") == day("2026-11-27").days);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("an order nobody said a word about by its third day is reminded once, by the schedule", "[figures]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    workplace::Jobs jobs(w.workplace());
    const auto reminded = [&] { return w.count("SELECT count(*) FROM fact WHERE happened='reminded' AND kind=3"); };
    w.at("2026-11-27 23:59");
    jobs.tick();
    CHECK(reminded() == 0);
    w.at("2026-11-28 00:00");
    jobs.tick();
    CHECK(reminded() == 1);
    CHECK(w.row(order).remindedAt == moment("2026-11-28 00:00"));
    w.pass(kHour);
    jobs.tick();
    CHECK(reminded() == 1);
    CHECK(w.row(order).state == orders::State::Rectifying);
}

TEST_CASE("the schedule locks a month the night after its day, once", "[figures]")
{
    TestWorkplace w;
    make::sent(w);
    workplace::Jobs jobs(w.workplace());
    const auto locked = [&] { return w.count("SELECT count(*) FROM month_lock"); };
    w.at("2026-12-03 23:00");
    jobs.tick();
    CHECK(locked() == 0);
    w.at("2026-12-04 00:30");
    jobs.tick();
    CHECK(locked() == 1);
    w.at("2026-12-05 00:30");
    jobs.tick();
    CHECK(locked() == 1);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("two drafts of one person become one order, others do not", "[figures]")
{
    TestWorkplace w;
    const auto order = make::rectifying(w);
    const auto twin = make::twinOf(w, order);
    const auto other = make::drafted(w, make::row(5, followup::Channel::EE));
    CHECK(w.refusal("wu", orders::Merge{other, order}) == Refusal{Why::Invalid, "into: another person or matter"});
    CHECK(w.refusal("wu", orders::Merge{twin, twin}) == Refusal{Why::Invalid, "into"});
    w.say("wu", orders::Merge{twin, order});
    CHECK(w.row(twin).state == orders::State::Merged);
    CHECK(w.row(twin).mergedInto == order);
    CHECK(w.refusal("wu", orders::Merge{order, twin}).why == Why::Invalid);
}

TEST_CASE("a locked month reads the same whatever comes later, and its lists with it", "[figures]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    const auto silent = make::row(9, followup::Channel::C122, "2026-11-26 10:00");
    make::takeIn(w, {silent});
    w.at("2026-11-27 09:00");
    w.say("system", followup::Run{});
    make::deliver(w);
    w.at("2026-12-02 09:00");
    w.say("system", followup::CloseWindows{});
    CHECK(w.refusal("wu", LockMonth{2026, 11}) == Refusal{Why::TooEarly, "month_lock_day"});
    CHECK(w.refusal("ma", LockMonth{2026, 11}).why == Why::NotAllowed);
    w.at("2026-12-03 09:00"); // the third working day
    w.say("wu", LockMonth{2026, 11});
    CHECK(w.refusal("wu", LockMonth{2026, 11}) == Refusal{Why::Duplicate, "month"});
    const auto before = w.ask("wu", november());
    REQUIRE(before.lockedAt);

    w.pass(kHour);
    make::reply(w, make::matterOf(w, silent), "1"); // late, and after the lock
    w.say("admin", settings::ChangeSetting{"basic_weight", "50", {}});
    const auto after = w.ask("wu", november());
    REQUIRE(after.rows.size() == before.rows.size());
    for (std::size_t i = 0; i < after.rows.size(); ++i) {
        INFO(after.rows[i].key);
        CHECK(after.rows[i].above == before.rows[i].above);
        CHECK(after.rows[i].below == before.rows[i].below);
        CHECK(behind(w, "wu", after.rows[i].key) == static_cast<std::size_t>(after.rows[i].below));
    }
    CHECK(after.formula == before.formula);
    checkPapers(w, "wu");
    CHECK(w.count("SELECT count(*) FROM reply WHERE late=1") == 1); // kept
    CHECK(w.row(make::matterOf(w, silent)).firstRating == std::nullopt);
    CHECK(recounted(w) == 0);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("what came of a matter after the lock of its month is not in the month", "[figures]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    const auto filed = [&] {
        w.at("2026-11-26 11:00");
        return objection(w, order);
    }();
    w.at("2026-12-03 09:00");
    w.say("wu", LockMonth{2026, 11});
    w.pass(kMinute);
    w.say("sun", orders::ExamineObjection{filed, "按错"});
    w.say("wu", orders::DecideObjection{filed, true, "属实"});
    w.say("qin", orders::CountersignObjection{filed, true, "同意"});
    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    CHECK(figure(w, "wu", "satisfaction").below == 1);
    CHECK(behind(w, "wu", "satisfaction") == 1);
    CHECK(figure(w, "wu", "conversion").below == 0);
    CHECK(behind(w, "wu", "conversion") == 0);
    // Beside the figures stands what has come since.
    CHECK(figure(w, "wu", "conversion").corrections == 1);
    CHECK(figure(w, "wu", "conversion").corrected == 100.0);
    CHECK(figure(w, "wu", "satisfaction").corrections == 1);
    CHECK_FALSE(figure(w, "wu", "satisfaction").corrected); // nothing is left to rate
    CHECK(figure(w, "wu", "coverage").corrections == 0);
    checkPapers(w, "wu");
    CHECK(w.checkFaults() == "");
    CHECK(recounted(w) == 0);
}

TEST_CASE("integrity matters count for nobody who may not see them", "[figures]")
{
    TestWorkplace w;
    make::drafted(w, make::row(1), "C07");
    CHECK(figure(w, "han", "satisfaction").below == 1);
    for (const auto* account : {"ma", "zhou", "qin", "lin"}) {
        INFO(account);
        CHECK(figure(w, account, "satisfaction").below == 0);
        checkLists(w, account);
    }
    CHECK(w.refusal("chen", LockMonth{2026, 10}).why == Why::NotAllowed);
}

TEST_CASE("an answer after the window counts in the month and not in the day", "[figures]")
{
    TestWorkplace w;
    const auto early = make::row(1), late = make::row(2);
    make::takeIn(w, {early, late});
    w.at("2026-11-24 09:00");
    w.say("system", followup::Run{});
    make::deliver(w);
    w.at("2026-11-24 12:00");
    w.say("system", followup::RecordReply{early.phone, w.office().now(), "1", {}});
    w.at("2026-11-27 12:00");
    w.say("system", followup::RecordReply{late.phone, w.office().now(), "2", {}});
    const auto funnel = w.ask("wu", followup::Funnel{day("2026-11-23")});
    const auto& total = funnel.rows.back();
    CHECK(total.sent == 2);
    CHECK(total.replied == 1);
    CHECK(total.basically == 0);
    CHECK(total.noReply == 1);
    CHECK(total.late == 1);
    CHECK(funnel.responseRate == 50.0);
    CHECK(w.ask("wu", followup::Satisfaction{day("2026-11-01"), day("2026-11-30")}).replied == 2);
    const auto board = w.ask("wu", Board{day("2026-11-01"), day("2026-11-30"), {}});
    for (const auto& row : board.rows)
        if (row.key == "response")
            CHECK(row.above == 200);
    CHECK(recounted(w) == 0);
}

TEST_CASE("a unit sees its own figures and no others", "[figures]")
{
    TestWorkplace w;
    make::sent(w);
    const auto other = make::unitOf(w, "370299020200");
    auto reply = w.office().ask(w.as("ma"), Board{day("2026-11-01"), day("2026-11-30"), other});
    REQUIRE_FALSE(reply);
    CHECK(reply.error() == Refusal{Why::NotFound, "unit"});
    CHECK(figure(w, "gao", "coverage").below == 0);
    CHECK(figure(w, "ma", "coverage").below == 1);
}

TEST_CASE("figures of published reports come out as published", "[figures]")
{
    // Dongguan 2019-03: 21,882 sent; 6,554 + 731 + 496 valid (workflows 4, S7).
    Counts dongguan;
    dongguan.add(bit(Set::Sent), 21882);
    dongguan.add(bit(Set::Replied), 7781);
    dongguan.add(bit(Set::N2), 6554);
    dongguan.add(bit(Set::N3), 731);
    dongguan.add(bit(Set::N4), 496);
    const auto weigh = [](std::int64_t basically) { return [=](Set set) { return set == Set::N3 ? basically : 100; }; };
    CHECK(measure(*findFormula("response"), dongguan, weigh(100)).rate() == 35.56);
    CHECK(measure(*findFormula("satisfaction"), dongguan, weigh(100)).rate() == 93.63);
    CHECK(measure(*findFormula("satisfaction"), dongguan, weigh(50)).rate() == 88.93);
    CHECK(Measure{1646600, 68780}.rate() == 23.94); // Nanchang
    CHECK(Measure{36300, 2365}.rate() == 15.35);    // Bengbu
    CHECK_FALSE(Measure{0, 0}.rate());
}

TEST_CASE("units share a rank where their values are equal, and few ratings have none", "[figures]")
{
    TestWorkplace w;
    std::vector<followup::IntakeRow> rows;
    int number = 100;
    const std::pair<const char*, std::vector<const char*>> units[] = {
        {"370299020100", {"1", "1"}}, {"370299020200", {"1", "1"}}, {"370299020300", {"1", "3"}}, {"370299030000", {"1"}}};
    std::map<std::string, std::string> answers;
    for (const auto& [unit, replies] : units)
        for (const auto* text : replies) {
            auto row = make::row(++number);
            row.unitCode = unit;
            answers[row.phone] = text;
            rows.push_back(row);
        }
    make::takeIn(w, rows);
    w.say("admin", settings::ChangeSetting{"rank_min", "2", {}});
    w.at("2026-11-24 09:00");
    w.say("system", followup::Run{});
    make::deliver(w);
    w.pass(kHour);
    for (const auto& [phone, text] : answers)
        w.say("system", followup::RecordReply{phone, w.office().now(), text, {}});
    const auto ranks = w.ask("wu", Ranking{day("2026-11-01"), day("2026-11-30")});
    REQUIRE(ranks.size() == 4);
    CHECK(ranks[0].rank == 1);
    CHECK(ranks[1].rank == 1);
    CHECK(ranks[2].rank == 3);
    CHECK(ranks[2].satisfaction == 50.0);
    CHECK_FALSE(ranks[3].rank);
    CHECK(recounted(w) == 0);
}

TEST_CASE("a pack of indicators that does not fit the formulas is refused with its row", "[figures][packs]")
{
    const auto fault = [](std::string_view json) { return Indicators::load("indicators.json", json).error(); };
    CHECK(fault("{}").why == Why::BadPack);
    CHECK(fault(R"({"version":"1","indicators":[{"key":"none","zh":"a","en":"a","definition_zh":"a","definition_en":"a"}]})") ==
          Refusal{Why::BadPack, "indicators.json: indicator 1: key: no formula none"});
    CHECK(fault(R"({"version":"1","indicators":[]})") == Refusal{Why::BadPack, "indicators.json: no row for coverage"});
    CHECK(fault(R"({"version":"1","indicators":[{"key":"solved","zh":"a","en":"a","definition_zh":"a","definition_en":"a",
                "weights":{"partly_solved":"150"}}]})") == Refusal{Why::BadPack, "indicators.json: indicator 1: weights: partly_solved"});
}
