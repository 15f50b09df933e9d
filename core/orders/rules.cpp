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

} // namespace

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

std::vector<deadlines::DueRow> duesOf(const Order& order, const std::vector<Hold>& holds, const Limits& limits,
                                      const deadlines::RulePack& pack, const calendar::WorkCalendar& calendar)
{
    std::vector<deadlines::DueRow> dues;
    if (!order.issuedAt || order.state == State::Drafted || order.state == State::Merged)
        return dues;
    const auto signing = [&] {
        auto due = row(order, "order_sign_for");
        due.start = *order.issuedAt;
        due.due = addWorkingMinutes(calendar, {}, *order.issuedAt, limits.signForMinutes);
        due.lastDay = dayOf(due.due);
        due.provisional = !calendar.covers(due.lastDay);
        due.version = "1";
        due.done = order.signedAt;
        return due;
    };
    dues.push_back(signing());
    dues.push_back(fromPack(order, kSupervision, *order.issuedAt, 0, pack, calendar));
    dues.back().done = supervisedAt(order);
    dues.push_back(fromPack(order, kCompletion, *order.issuedAt, static_cast<int>(order.extensionDays), pack, calendar));
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
    for (const Hold& held : holds)
        for (auto& due : dues)
            hold(due, held, calendar);
    return dues;
}

} // namespace minyi::core::orders
