#include "tests/support/make.h"

#include "core/review/reviewing_fields.h"
#include "core/review/table.h"
#include "core/workplace/sample_reviews.h"

#include "core/orders/table.h"

namespace minyi::tests::make {

using namespace followup;

IntakeRow row(int number, Channel channel, std::string_view handledAt)
{
    IntakeRow row;
    row.row = number + 1;
    row.channel = channel;
    row.sourceId = "S" + std::to_string(number);
    row.unitCode = "370299020100";
    row.handler = "chen";
    row.item = "户口迁入";
    row.handledAt = moment(handledAt);
    row.person = "程小满";
    row.phone = std::to_string(13800000000 + number);
    return row;
}

TakenIn takeIn(TestWorkplace& workplace, const std::vector<IntakeRow>& rows)
{
    TakeIn file;
    file.profile = "hr";
    file.fileHash = uidOf("file " + rows.front().sourceId);
    file.read = static_cast<std::int64_t>(rows.size());
    file.rows = rows;
    return workplace.say("lin", file);
}

Id<Matter> matterOf(TestWorkplace& workplace, const IntakeRow& row)
{
    Id<Matter> id;
    workplace.db([&](Db& db) {
        id = db.one<Id<Matter>>("SELECT rid FROM matter WHERE uid=?",
                                uidOf("matter|" + std::string(toText(row.channel)) + "|" + row.sourceId))
                 .value_or(Id<Matter>{});
    });
    REQUIRE(id);
    return id;
}

void deliver(TestWorkplace& workplace, Delivery state)
{
    std::vector<Message> messages;
    workplace.db([&](Db& db) { messages = select<Message>(db, "WHERE state='queued' ORDER BY rid"); });
    for (const Message& message : messages) {
        workplace.say("system", RecordDelivery{message.id, Delivery::Handed, {}, {}});
        workplace.say("system", RecordDelivery{message.id, state, {}, {}});
    }
}

Id<Matter> sent(TestWorkplace& workplace, const IntakeRow& row)
{
    takeIn(workplace, {row});
    workplace.at("2026-11-24 09:00");
    workplace.say("system", Run{});
    deliver(workplace);
    return matterOf(workplace, row);
}

ReplyRecorded reply(TestWorkplace& workplace, Id<Matter> matter, std::string_view text)
{
    return workplace.say("system",
                         RecordReply{workplace.row(matter).phone, workplace.office().now(), std::string(text), {}});
}

Id<Matter> toCall(TestWorkplace& workplace, const IntakeRow& row)
{
    const auto matter = sent(workplace, row);
    workplace.pass(20 * kMinute);
    reply(workplace, matter, "3");
    return matter;
}

RecordCall confirmed(Id<Matter> matter, std::string_view cause)
{
    return {matter, Outcome::Answered, Rating::Dissatisfied,         std::string(cause),
            {},     Solved::No,        "等了很久，没有人告知进展。", {},
            {},     {}};
}

RecordCall notReached(Id<Matter> matter)
{
    return {matter, Outcome::NoAnswer, {}, {}, {}, {}, {}, {}, {}, {}};
}

Id<orders::Order> orderOf(TestWorkplace& workplace, Id<Matter> matter)
{
    std::optional<orders::Order> order;
    workplace.db([&](Db& db) { order = orders::openOrderOf(db, matter); });
    REQUIRE(order);
    return order->id;
}

Id<orders::Order> drafted(TestWorkplace& workplace, const IntakeRow& row, std::string_view cause)
{
    const auto matter = toCall(workplace, row);
    workplace.pass(10 * kMinute);
    workplace.say("lin", Claim{matter});
    workplace.say("lin", confirmed(matter, cause));
    return orderOf(workplace, matter);
}

Id<orders::Order> issued(TestWorkplace& workplace)
{
    const auto order = drafted(workplace);
    workplace.pass(10 * kMinute);
    workplace.say("wu", orders::Issue{order, {}, {}, {}});
    return order;
}

Id<orders::Order> rectifying(TestWorkplace& workplace)
{
    const auto order = issued(workplace);
    workplace.pass(kHour);
    workplace.say("chen", orders::SignFor{order});
    return order;
}

void feedBack(TestWorkplace& workplace, Id<orders::Order> order, std::string_view clerk, std::string_view chief)
{
    workplace.say(
        clerk,
        orders::FeedBack{
            order, "情况属实。", "完善一次性告知单。", dayOf(workplace.office().now()), "电话", "表示认可。", "培训记录、新的告知单各1份", {}});
    workplace.say(chief, orders::SignFeedback{order});
}

Id<orders::Order> inReview(TestWorkplace& workplace)
{
    const auto order = rectifying(workplace);
    workplace.at("2026-11-25 10:00");
    feedBack(workplace, order);
    return order;
}

Id<orders::Order> secondCall(TestWorkplace& workplace)
{
    const auto order = inReview(workplace);
    workplace.at("2026-11-26 10:00");
    workplace.say("zhou", orders::Review{order, true, "措施可行。", {}});
    return order;
}

Id<staff::Unit> unitOf(TestWorkplace& workplace, std::string_view code)
{
    Id<staff::Unit> id;
    workplace.db([&](Db& db) { id = db.one<Id<staff::Unit>>("SELECT rid FROM unit WHERE code=?", std::string(code)).value_or(Id<staff::Unit>{}); });
    return id;
}

Id<orders::Order> twinOf(TestWorkplace& workplace, Id<orders::Order> order)
{
    auto second = row(77, Channel::C110, "2026-11-23 15:00");
    second.phone = "13800000077";
    takeIn(workplace, {second});
    const auto matter = matterOf(workplace, second);
    orders::Order twin;
    const auto first = workplace.row(order);
    twin.matter = matter;
    twin.unit = first.unit;
    twin.cause = first.cause;
    Id<orders::Order> made;
    REQUIRE_FALSE(workplace.office().write(workplace.as("system"), [&](Tx& tx) {
        tx.set(matter, &Matter::phone, find(tx.db(), first.matter)->phone);
        made = tx.create(twin);
        return true;
    }));
    return made;
}

void evidence(TestWorkplace& workplace, Id<cases::CaseFile> file, std::string_view handler, std::string_view second)
{
    const auto done = workplace::answerChecklist(workplace.office(), workplace.as(handler), std::string(second), file);
    INFO((done ? "" : done.error().detail));
    REQUIRE(done);
}

void qualified(TestWorkplace& workplace, std::string_view account)
{
    workplace.say("admin", review::Qualify{std::string(account), "A20193702000001", parseDay("2019-03-20"), {}, false});
}

void agreed(TestWorkplace& workplace, Id<cases::CaseFile> file, std::string_view legal, std::string_view reviewer)
{
    workplace.say(legal, review::CheckReview{file, true, {}, {}, {}});
    workplace.say(reviewer, opinion(file));
}

void agreedTo(TestWorkplace& workplace, Id<cases::CaseFile> file, cases::Step step)
{
    REQUIRE_FALSE(workplace.office().write(workplace.as("system"), [&](Tx& tx) {
        review::Review round;
        round.file = file;
        round.round = review::nextRound(tx.db(), file);
        round.about = step;
        round.level = review::Level::Decided;
        round.submittedAt = round.due = tx.now();
        round.opinion = review::Opinion::Agree;
        round.decidedAt = tx.now();
        tx.create(round);
        return true;
    }));
}

review::DecideReview opinion(Id<cases::CaseFile> file, review::Opinion opinion)
{
    review::DecideReview command;
    command.file = file;
    command.opinion = opinion;
    if (opinion == review::Opinion::Transfer)
        command.receiver = "区市场监督管理局";
    for (const auto& token : TokensOf<review::Point>::table)
        command.points.push_back({token.value, review::Finding::Pass, {}});
    return command;
}

orders::RecordSecondCall asked(Id<orders::Order> order, Rating rating)
{
    const bool poor = rating == Rating::Dissatisfied;
    return {order, Outcome::Answered, rating, poor ? Solved::No : Solved::Yes,
            poor ? std::optional<std::string>("还是没有解决。") : std::nullopt};
}

} // namespace minyi::tests::make
