#include "core/things/queries.h"

#include "core/base/mask.h"
#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/deadlines/case_clocks.h"
#include "core/staff/table.h"
#include "core/things/rules.h"
#include "core/things/table.h"

namespace minyi::core::things {

namespace {

constexpr std::string_view kHandOver = "property_handover"; // 24 hours (procedures for administrative cases art. 190)
constexpr std::string_view kSeizure = "admin_seizure"; // Administrative Compulsion Law art. 25: 30 days, and 30 more if granted

/// The time an appraisal takes is left out, from the day the thing went there to the day it came back.
std::vector<deadlines::Pause> pausesOf(const std::vector<ThingMove>& moves)
{
    std::vector<deadlines::Pause> pauses;
    for (const ThingMove& move : moves) {
        if (move.to == Keeping::Appraisal)
            pauses.push_back({dayOf(move.at), std::nullopt});
        else if (!pauses.empty() && !pauses.back().to)
            pauses.back().to = dayOf(move.at);
    }
    return pauses;
}

/// What is asked of all things of a case.
struct Source {
    const Ask& ask;
    cases::CaseFile file;
    bool own = false;
    std::vector<deadlines::Grant> grants;
    const deadlines::Rule* storing = nullptr;
    const deadlines::Rule* seizure = nullptr; ///< of an administrative case

    std::string masked(const std::string& name) const { return own ? name : maskedName(name); }
    std::string name(Id<staff::Officer> officer) const { return officer ? staff::nameOf(ask.db, officer) : std::string(); }
};

std::optional<Instant> storeBy(const Source& s, const SeizedThing& thing)
{
    if (!s.storing)
        return {};
    const auto due = deadlines::dueOf(*s.storing, thing.takenAt, {}, s.ask.the<calendar::WorkCalendar>());
    return due && due->outcome == deadlines::Outcome::Due ? std::optional(due->due) : std::nullopt;
}

void setTerm(const Source& s, const SeizedThing& thing, const std::vector<ThingMove>& moves, ThingRow& row)
{
    if (!s.seizure || thing.status != Status::Held)
        return;
    deadlines::Inputs inputs;
    const auto pauses = pausesOf(moves);
    inputs.grants = s.grants;
    inputs.pauses = pauses;
    const auto due = deadlines::dueOf(*s.seizure, thing.takenAt, inputs, s.ask.the<calendar::WorkCalendar>());
    if (due && due->outcome == deadlines::Outcome::Due)
        row.endsAt = due->due;
    row.stopped = due && due->outcome == deadlines::Outcome::Paused;
}

ThingRow rowOf(const Source& s, const SeizedThing& thing)
{
    const auto moves = movesOf(s.ask.db, thing.id);
    const auto evidence = thing.evidence ? find(s.ask.db, thing.evidence) : std::nullopt;
    const auto by = storeBy(s, thing);
    const Storing storing = storingOf(thing, by, s.ask.now);
    ThingRow row{thing.id, thing.number, thing.name, thing.quantity, thing.unit, thing.mark, s.masked(thing.owner), evidence ? evidence->number : 0,
                 thing.takenAt, s.name(thing.takenBy), thing.keeping, thing.place, thing.storedAt, by, storing.late, storing.storedLate,
                 {}, false, thing.decision, thing.status, s.masked(thing.receiver), thing.statusReason, thing.endedAt, {}};
    setTerm(s, thing, moves, row);
    for (const ThingMove& move : moves)
        row.moves.push_back({move.from, move.to, move.place, move.at, s.name(move.gave), s.name(move.took), s.masked(move.receiver), move.reason});
    return row;
}

} // namespace

Result<OfCaseAnswer> answer(const Ask& ask, const OfCase& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    const auto standing = found->sight.standing(found->file);
    const auto record = deadlines::recordOf(ask.db, found->file);
    const auto& rules = ask.the<deadlines::RulePack>();
    Source source{ask, found->file, standing.handler, {}, rules.find(kHandOver), nullptr};
    if (found->file.kind == cases::Class::Administrative)
        source.seizure = rules.find(kSeizure);
    for (const auto& one : record.extensions)
        if (one.rule == kSeizure && one.answer == deadlines::Answer::Granted)
            source.grants.push_back({one.extension, one.amount ? std::optional(static_cast<int>(*one.amount)) : std::nullopt, one.at});
    OfCaseAnswer out;
    for (const SeizedThing& thing : thingsOf(ask.db, found->file.id)) {
        out.things.push_back(rowOf(source, thing));
        out.held += thing.status == Status::Held;
        out.late += out.things.back().late;
    }
    out.mayHand = mayHand(ask.actor, found->file, standing);
    const bool open = !cases::isOver(found->file) && found->file.kind != cases::Class::Imported;
    out.maySeize = open && ask.actor.may(Permission::HandleCase) && (!found->file.handler || standing.handler);
    return out;
}

} // namespace minyi::core::things
