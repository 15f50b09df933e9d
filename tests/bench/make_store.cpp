#include "tests/bench/make_store.h"

#include "core/followup/command_fields.h"
#include "core/orders/command_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_people.h"

#include <cstdio>
#include <map>
#include <random>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using followup::Delivery;
using followup::Matter;
using orders::Order;

constexpr int kADay = 220;
const Day kLastDay = *dayFrom(2026, 11, 19);

struct Kind {
    followup::Channel channel;
    int share; ///< of 100
    std::array<std::string_view, 3> units;
    std::string_view item;
};
const Kind kKinds[] = {
    {followup::Channel::HR, 26, {"370299020100", "370299020200", "370299020300"}, "居住证首次申领"},
    {followup::Channel::EE, 12, {"370299030000", "370299030000", "370299030000"}, "护照换发"},
    {followup::Channel::VD, 19, {"370299040000", "370299040000", "370299040000"}, "驾驶证换证"},
    {followup::Channel::C110, 28, {"370299020100", "370299020200", "370299020300"}, "噪声扰民"},
    {followup::Channel::C122, 15, {"370299050000", "370299050000", "370299050000"}, "剐蹭事故责任认定"},
};

class Maker {
public:
    explicit Maker(workplace::Workplace& workplace)
        : m_workplace(workplace)
        , m_office(workplace.office())
    {}

    void day(Day day, int matters);

private:
    int upTo(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }
    Actor as(std::string_view account);
    Actor at(std::int64_t unit, Role role);
    template <class C>
    void one(const Actor& actor, const C& command);
    /// All of a kind and day in one transaction: the same commands, the same commits, one wait for the disk.
    template <class C>
    void all(const Actor& actor, const std::vector<C>& commands);
    template <class T>
    std::vector<T> rows(std::string_view tail);

    followup::IntakeRow row(Day day, int number);
    void send(Day today);
    void calls();
    void workOrders();
    void second(const std::vector<Order>& waiting);

    workplace::Workplace& m_workplace;
    Office& m_office;
    std::mt19937_64 m_random{110};
    std::map<std::string, Actor, std::less<>> m_actors;
};

template <class R>
void mustBe(const R& done, std::string_view what)
{
    if (!done)
        throw std::runtime_error(std::string(what) + ": " + std::string(toText(done.error().why)) + " " +
                                 done.error().detail);
}

template <class C>
void Maker::one(const Actor& actor, const C& command)
{
    mustBe(m_office.submit(actor, command), CommandOf<C>::name);
}

template <class C>
void Maker::all(const Actor& actor, const std::vector<C>& commands)
{
    if (commands.empty())
        return;
    const auto failed = m_office.write(actor, [&](Tx& tx) {
        tx.actAs(actor.roleFor(CommandOf<C>::needs));
        for (const C& command : commands)
            mustBe(run(tx, command), CommandOf<C>::name);
        return true;
    });
    if (failed)
        throw std::runtime_error(failed->detail);
}

template <class T>
std::vector<T> Maker::rows(std::string_view tail)
{
    std::vector<T> found;
    m_office.maintain([&](Db& db) { found = select<T>(db, tail); });
    return found;
}

Actor Maker::as(std::string_view account)
{
    if (const auto known = m_actors.find(account); known != m_actors.end())
        return known->second;
    const auto actor = m_workplace.signIn(std::string(account), {});
    mustBe(actor, account);
    return m_actors.emplace(account, *actor).first->second;
}

Actor Maker::at(std::int64_t unit, Role role)
{
    for (const auto& officer : workplace::kOfficers)
        if (officer.roles[0] == role || officer.roles[1] == role)
            if (const Actor actor = as(officer.account); actor.unit == unit)
                return actor;
    throw std::runtime_error("nobody has the role at the unit");
}

followup::IntakeRow Maker::row(Day day, int number)
{
    std::size_t kind = 0;
    for (int share = upTo(100); share >= kKinds[kind].share; ++kind)
        share -= kKinds[kind].share;
    followup::IntakeRow row;
    row.row = number + 2;
    row.channel = kKinds[kind].channel;
    row.sourceId = std::to_string(day.days) + "-" + std::to_string(number);
    row.unitCode = kKinds[kind].units[static_cast<std::size_t>(upTo(3))];
    row.item = kKinds[kind].item;
    row.handledAt = core::at(day, 8, 30 + upTo(540));
    row.person = std::string(workplace::kSurnames[m_random() % std::size(workplace::kSurnames)]) +
                 std::string(workplace::kGiven[m_random() % std::size(workplace::kGiven)]);
    char phone[16];
    std::snprintf(phone, sizeof phone, "13%d0000%04d", 7 + upTo(3), upTo(10000));
    row.phone = upTo(40) ? phone : "0532-8000" + std::to_string(1000 + upTo(9000));
    if (upTo(60) == 0)
        row.exclusion = row.channel == followup::Channel::C110 ? "E08" : "E02";
    return row;
}

/// The gateway takes what the run queued; a third answers, one in twelve of those is dissatisfied.
void Maker::send(Day today)
{
    const Actor system = staff::systemActor();
    std::vector<followup::RecordDelivery> handed, settled;
    std::vector<followup::RecordReply> replies;
    for (const auto& message : rows<followup::Message>("WHERE state='queued' ORDER BY rid")) {
        const bool fails = upTo(100) == 0;
        handed.push_back({message.id, Delivery::Handed, {}, {}});
        settled.push_back({message.id, fails ? Delivery::Failed : Delivery::Accepted, {}, {}});
        const int what = upTo(300);
        if (fails || what >= 100)
            continue;
        const char* text = what < 8 ? "3" : what < 19 ? "2" : what < 21 ? "谢谢民警" : what == 21 ? "T" : "1";
        replies.push_back({message.phone, core::at(today, 9, 20 + upTo(300)), text, {}});
    }
    all(system, handed);
    all(system, settled);
    m_workplace.setNow(core::at(today, 15), true);
    all(system, replies);
}

/// The operators reach most of the queue the same afternoon.
void Maker::calls()
{
    for (const std::string_view account : {"lin", "sun"}) {
        std::vector<followup::Claim> claims;
        std::vector<followup::RecordCall> records;
        for (const Matter& m :
             rows<Matter>("WHERE state IN ('to_call','in_call') AND state='to_call' ORDER BY call_since,rid")) {
            if (upTo(10) >= 6)
                continue;
            claims.push_back({m.id});
            followup::RecordCall record{m.id, followup::Outcome::Answered, {}, {}, {}, {}, {}, {}, {}, {}};
            if (upTo(10) == 0)
                record.outcome = followup::Outcome::NoAnswer;
            else if (m.firstRating) {
                record.rating = followup::Rating::Dissatisfied;
                record.cause = upTo(2) ? "C06" : "C02";
                record.quote = std::string(workplace::kQuotes[m_random() % std::size(workplace::kQuotes)]);
                record.solved = followup::Solved::No;
            } else
                record.rating = followup::Rating::Satisfied;
            records.push_back(record);
        }
        all(as(account), claims);
        all(as(account), records);
    }
}

/// Each open order goes one step on most days, so that some stand at every state.
void Maker::workOrders()
{
    std::map<orders::State, std::map<std::int64_t, std::vector<Order>>> open;
    for (const Order& order : rows<Order>("WHERE closed_at IS NULL ORDER BY rid"))
        if (upTo(10) < 8)
            open[order.state][order.unit.value].push_back(order);
    const auto step = [&](orders::State state, auto actorAt, auto command) {
        for (const auto& [unit, list] : open[state]) {
            std::vector<decltype(command(list.front()))> commands;
            for (const Order& order : list)
                commands.push_back(command(order));
            all(actorAt(unit), commands);
        }
    };
    const auto role = [&](Role which) { return [this, which](std::int64_t unit) { return at(unit, which); }; };
    const auto person = [&](const char* account) { return [this, account](std::int64_t) { return as(account); }; };
    step(orders::State::Drafted, person("wu"), [](const Order& o) { return orders::Issue{o.id, 3, {}, {}}; });
    step(orders::State::Issued, role(Role::R3), [](const Order& o) { return orders::SignFor{o.id}; });
    const Day today = dayOf(m_office.now());
    step(orders::State::Rectifying, role(Role::R4), [&](const Order& o) {
        return orders::FeedBack{o.id, "经核实，情况属实。", "窗口人员重新培训。", today, "电话", "表示认可。", "培训记录、新的告知单各1份", {}};
    });
    step(orders::State::Rectifying, role(Role::R5), [](const Order& o) { return orders::SignFeedback{o.id}; });
    step(orders::State::InReview, person("zhou"), [](const Order& o) {
        return orders::Review{o.id, true, "措施可行。", {}};
    });
    for (const auto& [unit, list] : open[orders::State::SecondCall])
        second(list);
    step(orders::State::Completed, person("wu"), [](const Order& o) {
        return orders::FindResponsibility{o.id, false, "已整改到位。"};
    });
}

void Maker::second(const std::vector<Order>& waiting)
{
    for (const std::string_view account : {"lin", "sun"}) {
        std::vector<orders::RecordSecondCall> records;
        for (const Order& order : waiting)
            if ((order.draftedBy.value == as("lin").officer) != (account == "lin"))
                records.push_back(
                    {order.id, followup::Outcome::Answered, followup::Rating::Satisfied, followup::Solved::Yes, {}});
        all(as(account), records);
    }
}

void Maker::day(Day day, int matters)
{
    const Day today = day + 1;
    m_workplace.setNow(core::at(today, 8, 30), true);
    followup::TakeIn file;
    file.profile = "bench";
    file.fileHash = uidOf("bench " + isoDay(day));
    file.read = matters;
    for (int i = 0; i < matters; ++i)
        file.rows.push_back(row(day, i));
    one(as("lin"), file);
    m_workplace.setNow(core::at(today, 9), true);
    one(as("lin"), followup::CloseWindows{});
    one(as("lin"), followup::Run{});
    if (day == kLastDay) // the morning on which the figures are taken: the run has just been made
        return;
    send(today);
    calls();
    workOrders();
}

} // namespace

void addPeople(Office& office)
{
    const Actor system = staff::systemActor();
    const auto one = [&](const auto& command) {
        mustBe(office.submit(system, command), CommandOf<std::decay_t<decltype(command)>>::name);
    };
    for (const auto& unit : workplace::kUnits)
        one(staff::AddUnit{std::string(unit.code), std::string(unit.name), std::string(unit.nameEn),
                           std::string(unit.shortName), unit.kind, std::string(unit.parent)});
    for (const auto& officer : workplace::kOfficers) {
        std::vector<Role> roles;
        for (const Role role : officer.roles)
            if (role != Role::None)
                roles.push_back(role);
        one(staff::AddOfficer{
            std::string(officer.account), std::string(officer.name), std::string(officer.unit), roles, {}});
    }
}

void fillStore(workplace::Workplace& workplace, int matters)
{
    Maker maker(workplace);
    const int days = (matters + kADay - 1) / kADay;
    workplace.setNow(at(kLastDay - days, 8), true);
    addPeople(workplace.office());
    for (int i = 0; i < days; ++i)
        maker.day(kLastDay - (days - 1 - i), std::min(kADay, matters - i * kADay));
}

} // namespace minyi::bench
