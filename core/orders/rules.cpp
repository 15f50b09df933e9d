#include "core/orders/rules.h"

#include "core/deadlines/rules.h"

#include <algorithm>
#include <cstdio>

namespace minyi::core::orders {

namespace {

constexpr std::string_view kSupervision = "followup_supervision";
constexpr std::string_view kCompletion = "followup_completion";

deadlines::DueRow row(const Order& order, std::string_view rule)
{
    deadlines::DueRow due;
    due.agg = order.uid;
    due.kind = AggKind::Order;
    due.row = order.id.value;
    due.unit = order.unit.value;
    due.rule = rule;
    return due;
}

/// One limit of the pack, with the granted working days on top.
deadlines::DueRow fromPack(const Order& order, std::string_view id, Instant start, int more, const deadlines::RulePack& pack,
                           const calendar::WorkCalendar& calendar)
{
    auto out = row(order, id);
    out.start = start;
    const auto rule = pack.chooseVersion(id, dayOf(start));
    if (!rule)
        return out;
    deadlines::Inputs inputs;
    if (more && (*rule)->limit) {
        inputs.limit = *(*rule)->limit;
        inputs.limit->amount += more;
    }
    if (const auto due = deadlines::dueOf(**rule, start, inputs, calendar)) {
        out.due = due->due;
        out.lastDay = due->lastDay;
        out.provisional = due->provisional;
    }
    out.version = std::to_string(pack.version());
    return out;
}

/// The end of the n-th working day after a moment.
deadlines::DueRow workdays(const Order& order, std::string_view id, Instant start, int days, const calendar::WorkCalendar& calendar)
{
    auto out = row(order, id);
    out.start = start;
    out.lastDay = calendar.addWorkdays(dayOf(start), days);
    out.due = startOf(out.lastDay + 1);
    out.provisional = !calendar.covers(out.lastDay);
    out.version = "1";
    return out;
}

/// What a hold does to a clock that ran when it began.
void hold(deadlines::DueRow& due, const Hold& held, const calendar::WorkCalendar& calendar)
{
    if (due.due <= held.from || (due.done && *due.done <= held.from))
        return;
    if (!held.to) {
        due.left = calendar.workdaysBetween(dayOf(held.from), due.lastDay);
        due.due = deadlines::kNever;
        return;
    }
    const Day last = calendar.addWorkdays(due.lastDay, calendar.workdaysBetween(dayOf(held.from), dayOf(*held.to)));
    due.due = due.due + (last - due.lastDay) * kDayMs;
    due.lastDay = last;
}

using Dues = std::vector<deadlines::DueRow>;

/// What the unit has to do.
void unitClocks(Dues& dues, const Order& order, const Limits& limits, const deadlines::RulePack& pack, const calendar::WorkCalendar& calendar)
{
    const Instant issued = *order.issuedAt;
    auto signing = row(order, "order_sign_for");
    signing.start = issued;
    signing.due = addWorkingMinutes(calendar, {}, issued, limits.signForMinutes);
    signing.lastDay = dayOf(signing.due);
    signing.provisional = !calendar.covers(signing.lastDay);
    signing.version = "1";
    signing.done = order.signedAt;
    dues.push_back(signing);
    auto contact = signing;
    contact.rule = "order_contact";
    contact.due = issued + limits.contactHours * kHour;
    contact.lastDay = dayOf(contact.due);
    contact.provisional = false;
    contact.done = order.contactedAt ? order.contactedAt : order.fedBackAt;
    dues.push_back(contact);
    dues.push_back(fromPack(order, kSupervision, issued, 0, pack, calendar));
    dues.back().done = supervisedAt(order);
    dues.push_back(fromPack(order, kCompletion, issued, static_cast<int>(order.extensionDays), pack, calendar));
    // The clock on the first feedback is stopped for good by it; a rework has a clock of its own.
    dues.back().done = order.fedBackAt;
    if (order.returnedAt) {
        dues.push_back(workdays(order, "order_rework", *order.returnedAt, limits.reworkDays, calendar));
        if (order.state != State::Rectifying)
            dues.back().done = order.reviewedAt;
    }
    if (order.rehandledAt) {
        dues.push_back(fromPack(order, kCompletion, *order.rehandledAt, 0, pack, calendar));
        dues.back().rule = "order_rehandling";
        if (order.state != State::ReHandling)
            dues.back().done = order.reviewedAt;
    }
}

/// The first of two moments that lies after a third.
std::optional<Instant> after(Instant start, std::optional<Instant> one, std::optional<Instant> other = {})
{
    for (const auto& moment : {one, other})
        if (moment && *moment >= start)
            return moment;
    return {};
}

/// What the centre, the reviewer and the leaders have to do.
void centreClocks(Dues& dues, const Order& order, const std::optional<Objection>& objection, const Limits& limits,
                  const calendar::WorkCalendar& calendar)
{
    const auto add = [&](std::string_view rule, Instant start, int days, std::optional<Instant> done) {
        dues.push_back(workdays(order, rule, start, days, calendar));
        dues.back().unit = 0;
        dues.back().done = done;
    };
    if (order.sentUpAt) {
        const bool met = order.metAt && *order.metAt >= *order.sentUpAt;
        add("order_review", *order.sentUpAt, met ? limits.meetingDays : limits.reviewDays, after(*order.sentUpAt, order.reviewedAt));
    }
    if (order.reviewedAt && order.reviewedAt != order.returnedAt)
        add("order_second_call", *order.reviewedAt, limits.secondCallDays, after(*order.reviewedAt, order.rehandledAt, order.completedAt));
    if (order.completedAt && order.cause != "C07")
        add("order_responsibility", *order.completedAt, limits.responsibilityDays, order.foundAt ? order.foundAt : order.closedAt);
    if (order.foundAt)
        add("order_measure", *order.foundAt, limits.measureDays, order.closedAt);
    if (objection)
        add("objection_examination", objection->filedAt, limits.objectionDays, objection->examinedAt);
}

/// Who has to act before a clock of the centre ends.
struct Acts {
    std::string_view rule;
    Permission needs;
};
constexpr Acts kActs[] = {
    {"order_review",          Permission::ReviewOrder},
    {"order_second_call",     Permission::CallPublic},
    {"order_responsibility",  Permission::FindResponsibility},
    {"order_measure",         Permission::DecideAccountability},
    {"objection_examination", Permission::ExamineObjection},
};

} // namespace

std::vector<std::string_view> clocksOfOthers(const Actor& actor)
{
    std::vector<std::string_view> rules;
    for (const Acts& acts : kActs)
        if (!actor.may(acts.needs))
            rules.push_back(acts.rule);
    return rules;
}

bool sees(const Actor& actor, std::string_view cause, std::int64_t unit)
{
    if (cause == "C07" && !actor.may(Permission::SeeIntegrity))
        return false;
    return actor.seesAllUnits || actor.unit == unit;
}

std::string orderNumber(const std::string& prefix, std::int64_t year, std::int64_t serial)
{
    return prefix + "〔" + std::to_string(year) + "〕" + std::to_string(serial) + "号";
}

std::string orderKey(const std::string& unitCode, Day issued, std::int64_t serial)
{
    const Civil day = civil(issued);
    char tail[24];
    std::snprintf(tail, sizeof tail, "%04d%02d%04d", day.year, day.month, static_cast<int>(serial % 10000));
    return "MD" + unitCode + tail;
}

std::optional<Instant> supervisedAt(const Order& order)
{
    if (order.progressAt && order.fedBackAt)
        return std::min(*order.progressAt, *order.fedBackAt);
    return order.progressAt ? order.progressAt : order.fedBackAt;
}

std::vector<deadlines::DueRow> duesOf(const Order& order, const std::optional<Objection>& objection, const std::vector<Hold>& holds,
                                      const Limits& limits, const deadlines::RulePack& pack, const calendar::WorkCalendar& calendar)
{
    Dues dues;
    if (order.state == State::Drafted || order.state == State::Merged)
        return dues;
    if (order.issuedAt)
        unitClocks(dues, order, limits, pack, calendar);
    centreClocks(dues, order, objection, limits, calendar);
    for (const Hold& held : holds)
        for (auto& due : dues)
            hold(due, held, calendar);
    return dues;
}

} // namespace minyi::core::orders
