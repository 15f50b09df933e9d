#include "core/duty/command_fields.h"

#include "core/duty/queries.h"
#include "core/duty/table.h"
#include "core/office/tx.h"
#include "core/staff/table.h"

namespace minyi::core::duty {

namespace {

/// A unit whose roster the actor keeps; one out of sight is as unknown as one that is not there.
Result<staff::Unit> keptUnit(Tx& tx, std::string_view code)
{
    auto unit = staff::unitByCode(tx.db(), code);
    if (!unit || (!tx.actor().seesAllUnits && unit->id.value != tx.actor().unit))
        return refuse(Why::NotFound, "unit");
    return std::move(*unit);
}

/// What is wrong with a turn, before anybody else's are looked at.
Result<Done> checkTurn(Tx& tx, const Duty& turn)
{
    if (turn.from < 0 || turn.from >= kDayMinutes)
        return refuse(Why::Invalid, "from: 0..1439");
    if (turn.to <= turn.from || turn.to - turn.from > kDayMinutes)
        return refuse(Why::Invalid, "to: later, at most a day");
    if (turn.day < dayOf(tx.now()))
        return refuse(Why::TooLate, "day");
    const auto officer = find(tx.db(), turn.officer);
    if (!officer || !officer->active)
        return refuse(Why::NotFound, "officer");
    if (officer->unit != turn.unit)
        return refuse(Why::Invalid, "officer: of another unit");
    if (overlapped(tx.db(), turn))
        return refuse(Why::Duplicate, "officer");
    return Done{};
}

Json toldOf(Tx& tx, const Duty& turn)
{
    return {{"officer", find(tx.db(), turn.officer)->uid.text()}, {"day", isoDay(turn.day)}, {"post", toText(turn.post)}};
}

Id<Duty> put(Tx& tx, const Duty& turn)
{
    const auto id = tx.create(turn);
    tx.raise(turn.unit, Happened::DutySet, toldOf(tx, turn));
    return id;
}

} // namespace

Result<Id<Duty>> run(Tx& tx, const Set& command)
{
    const auto unit = keptUnit(tx, command.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto officer = staff::officerByAccount(tx.db(), command.officer);
    if (!officer)
        return refuse(Why::NotFound, "officer");
    const Duty turn{{}, {}, 0, unit->id, command.day, command.from, command.to, officer->id, command.post, false};
    if (const auto checked = checkTurn(tx, turn); !checked)
        return tl::unexpected(checked.error());
    return put(tx, turn);
}

Result<Done> run(Tx& tx, const Drop& command)
{
    const auto turn = find(tx.db(), command.duty);
    if (!turn || turn->dropped || (!tx.actor().seesAllUnits && turn->unit.value != tx.actor().unit))
        return refuse(Why::NotFound, "duty");
    if (turn->day < dayOf(tx.now()))
        return refuse(Why::TooLate, "day");
    tx.set(turn->id, &Duty::dropped, true);
    tx.raise(turn->unit, Happened::DutyDropped, toldOf(tx, *turn));
    return Done{};
}

Result<Copied> run(Tx& tx, const CopyWeek& command)
{
    const auto unit = keptUnit(tx, command.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    if (weekday(command.from) != 1 || weekday(command.to) != 1 || command.from == command.to)
        return refuse(Why::Invalid, weekday(command.from) != 1 ? "from: a Monday" : "to: another Monday");
    if (command.to + kWeek <= dayOf(tx.now()))
        return refuse(Why::TooLate, "to");
    Copied done;
    for (Duty turn : dutiesOf(tx.db(), unit->id, command.from, command.from + (kWeek - 1))) {
        turn.day = turn.day + (command.to - command.from);
        turn.id = {};
        if (!checkTurn(tx, turn)) {
            ++done.leftOut;
            continue;
        }
        put(tx, turn);
        ++done.copied;
    }
    return done;
}

void add(Entities& entities)
{
    entities.add<Duty>();
    entities.add<Handover>();
}

void add(Catalog& catalog)
{
    catalog.command<Set>();
    catalog.command<Drop>();
    catalog.command<CopyWeek>();
    catalog.command<HandOver>();
    catalog.command<TakeOver>();
    addQuestions(catalog);
}

} // namespace minyi::core::duty
