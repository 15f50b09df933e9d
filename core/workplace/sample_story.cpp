#include "core/workplace/sample_story.h"

#include "core/workplace/sample_people.h"

#include "core/followup/table.h"
#include "core/orders/table.h"
#include "core/staff/rules.h"

#include <cstdio>

namespace minyi::core::workplace {

namespace {

using followup::Delivery;
using followup::Rating;
using followup::Solved;

constexpr std::size_t kChannels = 5;
constexpr followup::Channel kChannelOf[kChannels] = {followup::Channel::HR, followup::Channel::EE, followup::Channel::VD,
                                                     followup::Channel::C110, followup::Channel::C122};
/// Rows of kUnits that serve each channel.
constexpr int kServes[kChannels][3] = {{2, 3, 4}, {5, 5, 5}, {6, 6, 6}, {2, 3, 4}, {7, 7, 7}};
/// Of 100 matters, how many are of each channel: the shares of the target pictures.
constexpr int kShare[kChannels] = {26, 12, 19, 28, 15};

/// All matters the run has queued a message for.
std::vector<followup::Message> queued(Office& office)
{
    std::vector<followup::Message> found;
    office.maintain([&](Db& db) { found = select<followup::Message>(db, "WHERE state='queued' ORDER BY rid"); });
    return found;
}

} // namespace

void Story::when(Instant at, std::function<void()> play)
{
    m_moments.push({at, m_order++, std::move(play)});
}

std::optional<Instant> Story::next()
{
    if (m_moments.empty() || m_moments.top().at > m_sample.now || m_fault)
        return {};
    const Moment moment = m_moments.top();
    m_moments.pop();
    m_workplace.setNow(moment.at, true);
    moment.play();
    return moment.at;
}

Actor Story::as(std::string_view account)
{
    if (const auto known = m_actors.find(account); known != m_actors.end())
        return known->second;
    const auto actor = m_workplace.signIn(std::string(account), {});
    if (!actor) {
        m_fault = actor.error();
        return {};
    }
    return m_actors.emplace(account, *actor).first->second;
}

/// Whoever has a role at a unit of the sample.
Actor Story::handlerOf(std::int64_t unit, Role role)
{
    for (const SampleOfficer& officer : kOfficers)
        if (officer.roles[0] == role || officer.roles[1] == role)
            if (const Actor actor = as(officer.account); actor.unit == unit)
                return actor;
    return as("wu");
}

template <class C>
void Story::say(const Actor& actor, const C& command)
{
    if (const auto done = office().submit(actor, command); !done && !m_fault) {
        m_fault = done.error();
        m_fault->detail = std::string(CommandOf<C>::name) + ": " + m_fault->detail;
    }
}

followup::IntakeRow Story::row(Day day, int number)
{
    int channel = 0;
    for (int share = upTo(100); share >= kShare[channel]; ++channel)
        share -= kShare[channel];
    const SampleUnit& unit = kUnits[kServes[channel][upTo(3)]];
    followup::IntakeRow row;
    row.row = number + 2;
    row.channel = kChannelOf[channel];
    char id[40];
    std::snprintf(id, sizeof id, "%s-%d-%04d", std::string(toText(row.channel)).c_str(), day.days, number);
    row.sourceId = id;
    row.unitCode = unit.code;
    for (const SampleOfficer& officer : kOfficers)
        if (officer.unit == unit.code && upTo(3) == 0)
            row.handler = officer.account;
    std::vector<std::string_view> items;
    for (const SampleItem& item : kItems)
        if (item.channel == toText(row.channel))
            items.push_back(item.item);
    row.item = items[static_cast<std::size_t>(upTo(static_cast<int>(items.size())))];
    row.handledAt = at(day, 8, 30 + upTo(540));
    row.person = pick(kSurnames, upTo(1000)) + pick(kGiven, upTo(1000));
    char phone[16];
    std::snprintf(phone, sizeof phone, "13%d0000%04d", 7 + upTo(3), upTo(10000));
    row.phone = upTo(40) == 0 ? "0532-8000" + std::to_string(1000 + upTo(9000)) : upTo(120) == 0 ? "12345" : phone;
    if (upTo(60) == 0)
        row.exclusion = row.channel == followup::Channel::C110 ? "E08" : "E02";
    return row;
}

void Story::plan(Day day, int matters)
{
    when(at(day + 1, 8, 30), [this, day, matters] {
        followup::TakeIn file;
        file.profile = "sample";
        file.fileHash = uidOf("sample " + isoDay(day));
        file.read = matters;
        for (int i = 0; i < matters; ++i)
            file.rows.push_back(row(day, i));
        say(as("lin"), file);
    });
    when(at(day + 1, 9), [this, day] { morning(day + 1); });
}

void Story::morning(Day today)
{
    say(as("lin"), followup::CloseWindows{});
    say(as("lin"), followup::Run{});
    std::vector<followup::Matter> waiting;
    office().maintain([&](Db& db) { waiting = select<followup::Matter>(db, "WHERE state='to_call' ORDER BY rid"); });
    int turn = 0;
    for (const auto& matter : waiting)
        if (turn++ % 9 != 8) // some are left to wait
            call(matter.id);
    int second = 0;
    for (const auto& message : queued(office())) {
        const Instant sent = at(today, 9) + (60 + second++ % 300) * 1000LL;
        const bool fails = upTo(100) == 0;
        const bool lost = !fails && upTo(300) == 0;
        when(sent, [this, message, fails, lost, sent] {
            const Actor system = staff::systemActor();
            say(system, followup::RecordDelivery{message.id, Delivery::Handed, {}, {}});
            const Delivery state = fails ? Delivery::Failed : lost ? Delivery::Uncertain : Delivery::Accepted;
            say(system, followup::RecordDelivery{message.id, state, {}, {}});
            std::optional<followup::Matter> matter;
            office().maintain([&](Db& db) { matter = find(db, message.matter); });
            if (state == Delivery::Accepted)
                answer(*matter, sent);
            else
                call(matter->id);
        });
    }
}

/// Roughly a third answers (workflows 3.1: 14 to 36 %), one in twelve of those is dissatisfied.
void Story::answer(const followup::Matter& matter, Instant sent)
{
    const int share = matter.channel == followup::Channel::C110 || matter.channel == followup::Channel::C122 ? 32 : 42;
    if (upTo(100) >= share)
        return;
    const int what = upTo(100);
    const char* text = what < 8 ? "3" : what < 19 ? "2" : what < 21 ? "谢谢民警" : what == 21 ? "T" : "1";
    const Instant at = sent + (2 + upTo(upTo(3) ? 38 : 900)) * kMinute;
    when(at, [this, matter, text, at] {
        say(staff::systemActor(), followup::RecordReply{matter.phone, at, text, {}});
        if (std::string_view(text) == "3")
            call(matter.id);
    });
}

/// The operator's call: some the same morning, so that a queue is left to see.
void Story::call(Id<followup::Matter> id)
{
    const Instant now = office().now();
    const Instant moment = dayOf(now) == dayOf(m_sample.now) ? now + (5 + upTo(50)) * kMinute : now + (30 + upTo(240)) * kMinute;
    when(moment, [this, id] {
        const bool turn = m_calls++ % 2 == 0;
        Actor operatorOf = as(turn ? "lin" : "sun");
        std::optional<followup::Matter> matter;
        office().maintain([&](Db& db) { matter = find(db, id); });
        if (!matter || matter->state != followup::State::ToCall)
            return;
        say(operatorOf, followup::Claim{id});
        const int what = upTo(10);
        followup::RecordCall record{id, followup::Outcome::Answered, {}, {}, {}, {}, {}, {}, {}, {}};
        const bool poor = matter->firstRating && followup::State::ToCall == matter->state;
        if (what == 0)
            record.outcome = followup::Outcome::NoAnswer;
        else if (poor && what < 8) {
            const int quote = upTo(std::size(kQuotes));
            record.rating = Rating::Dissatisfied;
            record.cause = pick(kCauses, quote);
            record.quote = pick(kQuotes, quote);
            record.solved = what % 2 ? Solved::No : Solved::Partly;
        } else {
            record.rating = Rating::Satisfied;
            record.solved = Solved::Yes;
            if (poor) {
                record.cause = what == 8 ? "C10" : "C11";
                record.note = "诉求人表示按错数字。";
            }
        }
        say(operatorOf, record);
        std::optional<orders::Order> drafted;
        office().maintain([&](Db& db) { drafted = orders::openOrderOf(db, id); });
        if (drafted && m_courses++ % 9 != 8)
            order(drafted->id, m_courses);
    });
}

/// Issued the same day, then each order goes its own way; `course` says how far.
void Story::order(Id<orders::Order> id, int course)
{
    when(office().now() + 20 * kMinute, [this, id, course] {
        std::optional<orders::Order> found;
        office().maintain([&](Db& db) { found = find(db, id); });
        say(as("wu"), orders::Issue{id, course % 7 == 0 ? 2 : 3, {}, {}});
        if (course % 8 == 1)
            return; // nobody signs: red at one working day
        const auto unit = found->unit.value;
        when(office().now() + 50 * kMinute, [this, id, unit, course] {
            say(handlerOf(unit, Role::R3), orders::SignFor{id});
            rectify(id, unit, course);
        });
    });
}

void Story::rectify(Id<orders::Order> id, std::int64_t unit, int course)
{
    const Instant now = office().now();
    when(now + 2 * kHour, [this, id, unit] {
        say(handlerOf(unit, Role::R4), orders::Contact{id, "电话", pick(kNotices, 0)});
    });
    if (course % 8 == 2)
        return; // neither progress nor feedback
    when(now + kDayMs, [this, id, unit] {
        say(handlerOf(unit, Role::R4), orders::NoteProgress{id, pick(kNotices, 1)});
    });
    if (course % 8 == 3)
        return;
    when(now + kDayMs + 4 * kHour, [this, id, unit, course] {
        const Day today = dayOf(office().now());
        say(handlerOf(unit, Role::R4),
            orders::FeedBack{id, "经核实，情况属实。", "完善一次性告知单，窗口人员重新培训。", today, "电话", "表示认可。", "培训记录、新的告知单各1份", {}});
        say(handlerOf(unit, Role::R5), orders::SignFeedback{id});
        if (course % 8 == 4)
            return; // waits for review
        when(office().now() + 3 * kHour, [this, id, course] {
            say(as("zhou"), orders::Review{id, true, "情况清楚，措施可行。", {}});
            if (course % 8 != 5)
                finish(id, course);
        });
    });
}

void Story::finish(Id<orders::Order> id, int course)
{
    when(office().now() + 16 * kHour, [this, id, course] {
        std::optional<followup::Matter> matter;
        office().maintain([&](Db& db) {
            if (const auto order = find(db, id))
                matter = find(db, order->matter);
        });
        const Actor lin = as("lin");
        const Actor second = matter->firstCaller.value == lin.officer ? as("sun") : lin;
        const bool poor = course % 16 == 6;
        say(second, orders::RecordSecondCall{id, followup::Outcome::Answered, poor ? Rating::Dissatisfied : Rating::Satisfied,
                                             poor ? Solved::No : Solved::Yes,
                                             poor ? std::optional<std::string>("还是没有说清楚。") : std::nullopt});
        if (poor) {
            say(as("wu"), orders::ReHandle{id, "诉求人仍不满意。"});
            return;
        }
        if (course % 8 == 7)
            return; // completed, responsibility not yet found
        const bool responsible = course % 16 == 14;
        say(as("wu"), orders::FindResponsibility{id, responsible, responsible ? "告知不清，属工作责任。" : "已整改到位，无责。"});
    });
}

} // namespace minyi::core::workplace
