#include "core/orders/objection_list.h"

#include "core/followup/month.h"
#include "core/orders/rules.h"
#include "core/orders/table.h"

namespace minyi::core::orders {

namespace {

/// Who took which part may not take the next.
bool ruledOut(const Objection& o, const Actor& actor, Id<staff::Officer> firstCaller)
{
    switch (o.state) {
    case ObjectionState::InExamination: return firstCaller.value == actor.officer;
    case ObjectionState::Examined: return o.examinedBy.value == actor.officer;
    case ObjectionState::ToCountersign: return o.decidedBy.value == actor.officer || o.examinedBy.value == actor.officer;
    default: return false;
    }
}

} // namespace

Share shareOf(Db& db, Id<staff::Unit> unit, Day day)
{
    const std::int64_t month = followup::monthOf(civil(day));
    const Day first = followup::firstOf(month), last = followup::lastOf(month);
    Share share;
    share.excluded = db.one<std::int64_t>("SELECT count(*) FROM objection WHERE unit=? AND day BETWEEN ? AND ? AND state='upheld'", unit,
                                          first, last)
                         .value_or(0);
    share.poor = db.one<std::int64_t>("SELECT count(*) FROM matter WHERE unit=? AND day BETWEEN ? AND ? AND first_rating IN "
                                      "('dissatisfied','very_dissatisfied')",
                                      unit, first, last)
                     .value_or(0);
    return share;
}

Result<std::vector<ObjectionRow>> answer(const Ask& ask, const Objections& question)
{
    std::string where = "WHERE day BETWEEN ? AND ?";
    if (question.order)
        where += " AND work_order=" + std::to_string(question.order->value);
    if (question.open)
        where += " AND state IN ('in_examination','examined','to_countersign','appealed')";
    std::vector<ObjectionRow> rows;
    for (const Objection& o : select<Objection>(ask.db, where + " ORDER BY rid DESC", question.from.value_or(Day{-30000}),
                                                question.to.value_or(Day{200000}))) {
        const auto order = find(ask.db, o.order);
        if (!order || !sees(ask.actor, order->cause, order->unit.value))
            continue;
        const auto matter = find(ask.db, o.matter);
        const auto unit = find(ask.db, o.unit);
        rows.push_back({o.id, o.order, order->number.value_or(""), unit ? unit->name : "", std::string(toText(matter->channel)),
                        order->cause, o.day, o.grounds, o.state, o.filedAt, o.decidedAt, o.evidence, o.findings.value_or(""),
                        o.reason.value_or(""), o.appealReason.value_or(""), o.unit.value == ask.actor.unit,
                        ruledOut(o, ask.actor, matter->firstCaller)});
    }
    return rows;
}

} // namespace minyi::core::orders
