#include "core/orders/accountability.h"

#include "core/deadlines/table.h"
#include "core/followup/month.h"
#include "core/orders/command_fields.h"
#include "core/orders/rules.h"
#include "core/store/rows.h"

#include <algorithm>

namespace minyi::core::orders {

namespace {

constexpr std::int64_t kFormal = 3;

/// Of the officer who handled the matter, in its month; integrity matters are no business of this count.
std::int64_t responsibleOf(Db& db, const followup::Matter& matter)
{
    if (matter.handler.empty())
        return 0;
    const std::int64_t month = followup::monthOf(civil(matter.day));
    return db.one<std::int64_t>("SELECT count(*) FROM matter m JOIN work_order o ON o.matter=m.rid WHERE m.day BETWEEN ? AND ? AND "
                                "m.unit=? AND m.handler=? AND o.responsible=1 AND o.cause<>'C07'",
                                followup::firstOf(month), followup::lastOf(month), matter.unit, matter.handler)
        .value_or(0);
}

bool isRed(Db& db, const Order& order)
{
    for (const auto& due : deadlines::duesOf(db, order.uid))
        if (due.rule == "followup_completion")
            return due.done && *due.done >= due.due;
    return false;
}

/// As the finding said it.
std::optional<Misconduct> misconductOf(Db& db, const Order& order)
{
    const auto said = db.one<std::string>("SELECT payload FROM fact WHERE agg=? AND happened='found_responsible' ORDER BY rid DESC LIMIT 1", order.uid);
    const Json payload = said ? Json::parse(*said, nullptr, false) : Json();
    const auto word = payload.is_object() ? payload.find("misconduct") : payload.end();
    return payload.is_object() && word != payload.end() && word->is_string() ? fromText<Misconduct>(word->get<std::string>()) : std::nullopt;
}

} // namespace

std::vector<Trigger> triggersOf(Db& db, const Order& order)
{
    if (order.cause == "C07")
        return {Trigger::Integrity};
    std::vector<Trigger> triggers = {Trigger::Responsible};
    if (const auto matter = find(db, order.matter); matter && responsibleOf(db, *matter) >= kFormal)
        triggers.push_back(Trigger::ThreeResponsible);
    if (isRed(db, order))
        triggers.push_back(Trigger::RedCard);
    if (const auto misconduct = misconductOf(db, order))
        triggers.push_back(*misconduct == Misconduct::FalseFeedback ? Trigger::FalseFeedback : Trigger::PressedCitizen);
    return triggers;
}

Measure leastOf(const std::vector<Trigger>& triggers)
{
    Measure least = Measure::ReminderTalk;
    for (const Trigger trigger : triggers)
        least = std::max(least, measureFor(trigger));
    return least;
}

Result<AccountabilityAnswer> answer(const Ask& ask, const Accountability& question)
{
    const auto order = find(ask.db, question.order);
    if (!order || !sees(ask.actor, order->cause, order->unit.value))
        return refuse(Why::NotFound, "order");
    AccountabilityAnswer out;
    out.triggers = triggersOf(ask.db, *order);
    out.least = leastOf(out.triggers);
    if (const auto matter = find(ask.db, order->matter))
        out.responsible = responsibleOf(ask.db, *matter);
    return out;
}

} // namespace minyi::core::orders
