#include "tests/ui/loop_papers.h"

#include "core/metrics/figure.h"
#include "core/orders/objection_fields.h"
#include "core/reports/commands.h"
#include "tests/support/make.h"

#include <algorithm>
#include <map>

namespace minyi::loop_papers {

using namespace tests;
using namespace followup;

namespace {

constexpr const char* kCauses[] = {"C01", "C02", "C03", "C04", "C05", "C06", "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C99"};
constexpr Channel kChannels[] = {Channel::HR,      Channel::EE,     Channel::VD,   Channel::C110, Channel::C122,
                                 Channel::H968110, Channel::O12345, Channel::Case};
constexpr Rating kLevels[] = {Rating::VerySatisfied, Rating::Satisfied, Rating::Basically, Rating::Dissatisfied};

std::string lines(int count)
{
    std::string text;
    for (int i = 1; i <= count; ++i)
        text += (i > 1 ? "\n" : "") + lineOf(i);
    return text;
}

/// A settled matter, as an import, its message and its answer leave it.
Matter rated(int number, Id<staff::Unit> unit, std::string_view handledAt, Rating rating)
{
    Matter matter;
    matter.channel = Channel::HR;
    matter.sourceId = "R" + std::to_string(number);
    matter.unit = unit;
    matter.handler = "chen";
    matter.item = "户口迁入";
    matter.handledAt = moment(handledAt);
    matter.day = dayOf(matter.handledAt);
    matter.person = "程小满";
    matter.phone = std::to_string(13800000000 + number);
    matter.state = State::Rated;
    matter.firstRating = rating;
    matter.sentAt = matter.handledAt + 23 * kHour;
    matter.firstRatedAt = matter.ratedAt = *matter.sentAt + kHour;
    return matter;
}

/// An order that its unit signed for.
orders::Order rectifying(const Matter& matter, Id<Matter> id, int serial)
{
    orders::Order order;
    order.matter = id;
    order.unit = matter.unit;
    order.cause = matter.cause.value_or("C06");
    order.facts = matter.item;
    order.quote = "等了很久，没有人告知进展。";
    order.state = orders::State::Rectifying;
    order.year = 2026;
    order.serial = serial;
    order.number = "滨公民督〔2026〕" + std::to_string(serial) + "号";
    order.key = "MD370299020100202611" + std::to_string(10000 + serial).substr(1);
    order.issuedAt = *matter.ratedAt + serial * kMinute;
    order.signedAt = *order.issuedAt + kHour;
    return order;
}

/// Rows as many commands would leave them, in one transaction.
void write(TestWorkplace& w, const std::function<void(Tx&)>& work)
{
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        work(tx);
        return true;
    }));
}

/// A day on which every cause, channel and reason came up as soon as there is room for it; each fourth is an order, two of three
/// messages were delivered.
reports::SealReport daily(TestWorkplace& w, int rows)
{
    const auto unit = make::unitOf(w, "370299020100");
    std::vector<std::pair<Matter, Id<Matter>>> poor;
    write(w, [&](Tx& tx) {
        for (int i = 0; i < rows; ++i) {
            Matter matter = rated(i, unit, "2026-11-23 10:00", kLevels[(i + 3) % 4]);
            matter.channel = kChannels[i % 8];
            if (i % 5 == 4) {
                matter.state = State::Excluded;
                matter.reason = std::string(i / 5 % 12 < 9 ? "E0" : "E") + std::to_string(i / 5 % 12 + 1);
                matter.firstRating = {};
                matter.firstRatedAt = matter.ratedAt = matter.sentAt = {};
            } else if (matter.firstRating == Rating::Dissatisfied) {
                matter.cause = kCauses[i / 4 % 16];
            }
            const auto id = tx.create(matter);
            if (matter.sentAt && i % 3 != 1)
                tx.create(Message{{}, {}, 0, id, matter.phone, "1", "民意110", Delivery::Delivered, *matter.sentAt, *matter.sentAt, {}, *matter.sentAt, {}});
            if (matter.firstRating == Rating::Dissatisfied)
                poor.emplace_back(matter, id);
        }
        for (std::size_t i = 0; i < poor.size(); ++i)
            tx.create(rectifying(poor[i].first, poor[i].second, static_cast<int>(i) + 1));
    });
    w.at("2026-11-24 17:00");
    return {"daily", {}, {}, false, 2, {}};
}

/// An order with so many notes on its log.
reports::SealReport order(TestWorkplace& w, int rows)
{
    const auto id = make::rectifying(w);
    write(w, [&](Tx& tx) {
        for (int i = 1; i <= rows; ++i)
            tx.raise(id, Happened::ProgressNoted, {{"note", lineOf(i)}});
    });
    return {"order", {}, id, true, 2, {}};
}

reports::SealReport reminder(TestWorkplace& w, int rows)
{
    auto row = make::row(1);
    row.item.clear();
    for (int i = 0; i < rows; ++i)
        row.item += "迁";
    const auto id = make::drafted(w, row);
    w.say("wu", orders::Issue{id, {}, {}, {}});
    w.say("chen", orders::SignFor{id});
    w.at("2026-11-26 10:00");
    return {"reminder", {}, id, false, 1, {}};
}

/// Fed back, with findings of so many lines.
Id<orders::Order> fedBack(TestWorkplace& w, int rows)
{
    const auto id = make::rectifying(w);
    w.say("chen", orders::Contact{id, "电话", "已说明办理进度。"});
    w.at("2026-11-25 10:00");
    w.say("chen", orders::FeedBack{id, lines(rows), "完善一次性告知单。", dayOf(w.office().now()), "电话", "表示认可。", "培训记录、新的告知单各1份", {}});
    w.say("ma", orders::SignFeedback{id});
    w.pass(kHour);
    w.say("zhou", orders::Review{id, true, "措施可行。", {}});
    return id;
}

reports::SealReport secondCall(TestWorkplace& w, int rows)
{
    const auto id = fedBack(w, 1);
    w.pass(kHour);
    auto call = make::asked(id, Rating::Dissatisfied);
    call.words = lines(rows);
    w.say("sun", call);
    return {"second_call", {}, id, false, 1, {}};
}

reports::SealReport objection(TestWorkplace& w, int rows)
{
    const auto id = make::rectifying(w);
    const Id<orders::Objection> filed{w.say("ma", orders::FileObjection{id, orders::Grounds::Mistaken, lines(rows)})};
    w.pass(kHour);
    w.say("sun", orders::ExamineObjection{filed, "录音核对属实。"});
    w.say("wu", orders::DecideObjection{filed, true, "予以剔除。"});
    w.say("qin", orders::CountersignObjection{filed, true, "同意。"});
    return {"objection", {}, id, false, 1, {}};
}

/// A month of so many units: three lead, each tenth has a poor rating, for each fourth an objection took one out.
reports::SealReport circular(TestWorkplace& w, int rows)
{
    w.say("system", settings::ChangeSetting{"rank_min", "1", {}});
    w.say("system", settings::ChangeSetting{"basic_weight", "50", {}});
    std::vector<Id<staff::Unit>> units;
    for (int i = 1; i <= rows; ++i) {
        const std::string code = "3702" + std::to_string(10'000'000 + i * 100).substr(1) + "0";
        w.say("system", staff::AddUnit{code, unitOf(i), "Station " + std::to_string(i), unitOf(i), staff::UnitKind::Station, "370299000000"});
        units.push_back(make::unitOf(w, code));
    }
    const auto other = make::unitOf(w, "370299020100");
    std::vector<std::pair<Matter, Id<Matter>>> left;
    write(w, [&](Tx& tx) {
        for (int i = 1; i <= rows; ++i) {
            const auto unit = units[static_cast<std::size_t>(i - 1)];
            const bool out = i % 4 == 0;
            tx.create(rated(i, unit, "2026-11-12 10:00", i <= 3 ? Rating::Satisfied : Rating::Basically));
            if (i % 10 != 0 && !out)
                continue;
            auto poor = rated(1000 + i, out ? other : unit, "2026-11-12 11:00", Rating::Dissatisfied);
            poor.cause = "C06";
            const auto id = tx.create(poor);
            if (out)
                left.emplace_back(poor, id);
        }
        for (std::size_t i = 0; i < left.size(); ++i) {
            const auto& [matter, id] = left[i];
            const auto made = tx.create(rectifying(matter, id, static_cast<int>(i) + 1));
            tx.create(orders::Objection{{}, {}, 0, made, id, matter.unit, matter.day, orders::Grounds::Mistaken, "录音显示群众按错。",
                                        orders::ObjectionState::Upheld, {}, *matter.ratedAt + kDayMs, {}, {}, {}, {}, *matter.ratedAt + 2 * kDayMs,
                                        lineOf(static_cast<int>(i) + 1), {}, {}, {}, *matter.ratedAt + 2 * kDayMs});
        }
    });
    w.at("2026-12-04 10:00");
    return {"circular", *parseDay("2026-11-15"), {}, false, 20, {}};
}

reports::SealReport prepared(TestWorkplace& w, Paper paper, int rows)
{
    switch (paper) {
    case Paper::Daily: return daily(w, rows);
    case Paper::Order: return order(w, rows);
    case Paper::Reminder: return reminder(w, rows);
    case Paper::Feedback: return {"feedback", {}, fedBack(w, rows), false, 1, {}};
    case Paper::SecondCall: return secondCall(w, rows);
    case Paper::Objection: return objection(w, rows);
    case Paper::Circular: break;
    }
    return circular(w, rows);
}

} // namespace

const char* nameOf(Paper paper)
{
    constexpr const char* kNames[] = {"daily", "order", "reminder", "feedback", "second_call", "objection", "circular"};
    return kNames[static_cast<int>(paper)];
}

const reports::Report& sealed(Paper paper, int rows, const std::string& language)
{
    static std::map<std::tuple<Paper, int, std::string>, reports::Report> made;
    const auto key = std::tuple(paper, rows, language);
    if (const auto found = made.find(key); found != made.end())
        return found->second;
    TestWorkplace w;
    auto seal = prepared(w, paper, rows);
    seal.language = language;
    auto report = w.say("wu", seal);
    CHECK(w.say("wu", seal).seal.reprint);
    return made.emplace(key, std::move(report)).first->second;
}

std::string lineOf(int n)
{
    return "第" + std::to_string(n) + "次核查，已说明。";
}

std::string unitOf(int n)
{
    return "第" + std::to_string(n) + "派出所";
}

} // namespace minyi::loop_papers
