#include "core/metrics/chief_talk.h"

#include "core/followup/month.h"
#include "core/followup/table.h"
#include "core/metrics/formulas.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"
#include "core/store/rows.h"

#include <algorithm>
#include <map>

namespace minyi::core::metrics {

namespace {

/// What was published of a unit in a month.
struct Published {
    Measure satisfaction, response;
};

std::map<std::int64_t, Published> publishedOf(Db& db, std::int64_t month)
{
    std::map<std::int64_t, Published> units;
    Stmt row = db.rows("SELECT unit,indicator,numerator,denominator FROM figure WHERE month=? AND unit>0 AND indicator IN "
                       "('satisfaction','response')",
                       month);
    while (row.step()) {
        Published& unit = units[row.integer(0)];
        (row.text(1) == "response" ? unit.response : unit.satisfaction) = {row.integer(2), row.integer(3)};
    }
    return units;
}

/// Below the target of the month; so few ratings as have no rank say nothing.
bool isBelow(Db& db, const Measure& satisfaction, std::int64_t month)
{
    const Day last = followup::lastOf(month);
    const auto rate = satisfaction.rate();
    return rate && satisfaction.below >= settings::number(db, "rank_min", last) && *rate < settings::number(db, "target_satisfied", last);
}

std::vector<BelowRow> belowIn(Db& db, std::int64_t month)
{
    std::vector<BelowRow> rows;
    auto earlier = publishedOf(db, month - 1);
    for (const auto& [unit, now] : publishedOf(db, month)) {
        const Published& before = earlier[unit];
        if (!isBelow(db, now.satisfaction, month) || !isBelow(db, before.satisfaction, month - 1))
            continue;
        BelowRow row;
        row.unitId = {unit};
        row.unit = find(db, row.unitId)->name;
        row.before = *before.satisfaction.rate();
        row.rate = *now.satisfaction.rate();
        row.responseBefore = before.response.rate();
        row.response = now.response.rate();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<ChiefTalk> talkOf(Db& db, Id<staff::Unit> unit, std::int64_t month)
{
    auto talks = select<ChiefTalk>(db, "WHERE unit=? AND month=?", unit, month);
    return talks.empty() ? std::nullopt : std::optional(std::move(talks.front()));
}

} // namespace

Result<BelowAnswer> answer(const Ask& ask, const BelowTwice& question)
{
    const auto month = question.day ? std::optional(followup::monthOf(civil(*question.day)))
                                    : ask.db.one<std::int64_t>("SELECT month FROM month_lock ORDER BY month DESC LIMIT 1");
    if (!month)
        return BelowAnswer{};
    BelowAnswer out{*month / 12, *month % 12 + 1, settings::number(ask.db, "target_satisfied", followup::lastOf(*month)), {}};
    for (BelowRow& row : belowIn(ask.db, *month)) {
        if (!ask.actor.seesAllUnits && row.unitId.value != ask.actor.unit)
            continue;
        if (const auto talk = talkOf(ask.db, row.unitId, *month)) {
            row.heldAt = talk->heldAt;
            row.heldBy = staff::nameOf(ask.db, talk->heldBy);
            row.plan = talk->plan;
        }
        out.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(out.rows, {}, &BelowRow::rate);
    return out;
}

Result<Done> run(Tx& tx, const HoldChiefTalk& command)
{
    if (command.month < 1 || command.month > 12 || command.year < 1970 || command.year > 2200)
        return refuse(Why::Invalid, "month");
    const auto unit = find(tx.db(), command.unit);
    if (!unit)
        return refuse(Why::NotFound, "unit");
    if (tx.actor().unit == command.unit.value)
        return refuse(Why::SamePerson, "own_unit");
    if (command.words.empty() || command.plan.empty())
        return refuse(Why::Missing, command.words.empty() ? "words" : "plan");
    const std::int64_t month = command.year * 12 + command.month - 1;
    const auto below = belowIn(tx.db(), month);
    if (std::ranges::find(below, command.unit, &BelowRow::unitId) == below.end())
        return refuse(Why::WrongState, "two_months");
    if (talkOf(tx.db(), command.unit, month))
        return refuse(Why::Duplicate, "chief_talk");
    tx.create(ChiefTalk{{}, {}, 0, command.unit, month, tx.now(), me(tx), command.words, command.plan},
              uidOf("talk|" + std::to_string(month) + "|" + unit->uid.text()));
    tx.raise(command.unit, Happened::ChiefTalkHeld, {{"year", command.year}, {"month", command.month}});
    return Done{};
}

void addTalks(Entities& entities)
{
    entities.add<ChiefTalk>();
}

void addTalks(Catalog& catalog)
{
    catalog.command<HoldChiefTalk>();
    catalog.question<BelowTwice>();
}

} // namespace minyi::core::metrics
