#include "core/appeals/rules.h"

#include "core/calendar/working_hours.h"
#include "core/deadlines/rules.h"
#include "core/followup/rules.h"

namespace minyi::core::appeals {

namespace {

using deadlines::DueRow;

DueRow row(const Appeal& appeal, std::string_view rule, Instant start)
{
    DueRow due;
    due.agg = appeal.uid;
    due.kind = AggKind::Appeal;
    due.row = appeal.id.value;
    due.unit = appeal.unit.value;
    due.rule = rule;
    due.version = "1";
    due.start = start;
    return due;
}

/// Ends at a moment of a day.
DueRow until(DueRow due, Instant end, Day lastDay, const calendar::WorkCalendar& calendar)
{
    due.due = end;
    due.lastDay = lastDay;
    due.provisional = !calendar.covers(lastDay);
    return due;
}

/// The limit of the pack for an answer, with the granted working days on top.
DueRow handling(const Appeal& appeal, std::string_view name, Instant start, std::int64_t more, const deadlines::RulePack& pack,
                const calendar::WorkCalendar& calendar)
{
    DueRow out = row(appeal, name, start);
    const auto rule = pack.chooseVersion("hotline_handling", dayOf(start));
    if (!rule)
        return out;
    deadlines::Inputs inputs;
    if (more && (*rule)->limit) {
        inputs.limit = *(*rule)->limit;
        inputs.limit->amount += static_cast<int>(more);
    }
    if (const auto due = deadlines::dueOf(**rule, start, inputs, calendar)) {
        out.due = due->due;
        out.lastDay = due->lastDay;
        out.provisional = due->provisional;
    }
    out.version = std::to_string(pack.version());
    return out;
}

DueRow answering(const Appeal& appeal, const Limits& limits, const deadlines::RulePack& pack, const calendar::WorkCalendar& calendar)
{
    if (appeal.kind != Kind::Consult)
        return handling(appeal, "hotline_handling", appeal.receivedAt, appeal.extensionDays, pack, calendar);
    const Day last = calendar.addWorkdays(dayOf(appeal.receivedAt), limits.consultDays + static_cast<int>(appeal.extensionDays));
    return until(row(appeal, "hotline_handling", appeal.receivedAt), startOf(last + 1), last, calendar);
}

} // namespace

bool isSealed(const Appeal& appeal)
{
    return appeal.outcome == Outcome::ToDiscipline;
}

bool sees(const Actor& actor, const Appeal& appeal)
{
    if (isSealed(appeal) && !actor.may(Permission::SeeIntegrity))
        return false;
    return actor.seesAllUnits || actor.unit == appeal.unit.value;
}

std::vector<DueRow> duesOf(const Appeal& appeal, const Limits& limits, const deadlines::RulePack& pack,
                           const calendar::WorkCalendar& calendar)
{
    std::vector<DueRow> dues;
    if (appeal.state == State::Routed || appeal.state == State::Linked || appeal.outcome == Outcome::Withdrawn)
        return dues;
    const Instant received = appeal.returnedAt.value_or(appeal.receivedAt);
    dues.push_back(until(row(appeal, "appeal_dispatch", received), startOf(dayOf(received) + 1), dayOf(received), calendar));
    dues.back().done = appeal.dispatchedAt ? appeal.dispatchedAt : appeal.repliedAt;
    if (appeal.dispatchedAt) {
        const Instant end = addWorkingMinutes(calendar, {}, *appeal.dispatchedAt, limits.signMinutes);
        dues.push_back(until(row(appeal, "hotline_sign_for", *appeal.dispatchedAt), end, dayOf(end), calendar));
        dues.back().done = appeal.signedAt;
    }
    const Instant contact = followup::callClockStart(appeal.receivedAt) + limits.contactHours * kHour;
    dues.push_back(until(row(appeal, "appeal_contact", appeal.receivedAt), contact, dayOf(contact), calendar));
    dues.back().done = appeal.contactedAt;
    dues.push_back(answering(appeal, limits, pack, calendar));
    dues.back().done = appeal.repliedAt;
    if (appeal.rehandledAt) {
        dues.push_back(handling(appeal, "appeal_rehandling", *appeal.rehandledAt, 0, pack, calendar));
        if (appeal.answeredAt > appeal.rehandledAt)
            dues.back().done = appeal.answeredAt;
    }
    return dues;
}

std::optional<Instant> returnDue(Instant dispatched, const deadlines::RulePack& pack, const calendar::WorkCalendar& calendar)
{
    const auto rule = pack.chooseVersion("hotline_return", dayOf(dispatched));
    if (!rule)
        return {};
    const auto due = deadlines::dueOf(**rule, dispatched, {}, calendar);
    return due ? std::optional(due->due) : std::nullopt;
}

} // namespace minyi::core::appeals
