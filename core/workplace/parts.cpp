#include "core/workplace/parts.h"

#include "core/appeals/commands.h"
#include "core/appeals/table.h"
#include "core/batches/commands.h"
#include "core/batches/table.h"
#include "core/cases/commands.h"
#include "core/cases/intake.h"
#include "core/cases/table.h"
#include "core/deadlines/case_clocks.h"
#include "core/deadlines/commands.h"
#include "core/deadlines/incident_clocks.h"
#include "core/deadlines/pack_file.h"
#include "core/documents/commands.h"
#include "core/documents/table.h"
#include "core/duty/commands.h"
#include "core/duty/table.h"
#include "core/evidence/commands.h"
#include "core/evidence/table.h"
#include "core/followup/commands.h"
#include "core/followup/table.h"
#include "core/incidents/commands.h"
#include "core/leniency/commands.h"
#include "core/leniency/table.h"
#include "core/metrics/queries.h"
#include "core/metrics/table.h"
#include "core/norms/queries.h"
#include "core/numbers/commands.h"
#include "core/orders/commands.h"
#include "core/orders/table.h"
#include "core/recordings/commands.h"
#include "core/reports/commands.h"
#include "core/reports/table.h"
#include "core/review/commands.h"
#include "core/review/table.h"
#include "core/search/queries.h"
#include "core/settings/settings.h"
#include "core/staff/commands.h"
#include "core/undo/commands.h"
#include "core/things/commands.h"
#include "core/things/table.h"
#include "core/workplace/reckon.h"
#include "resources/resources.h"

namespace minyi::core::workplace {

namespace {

std::string_view pack(const char* name)
{
    return resources::find(std::string("rules/") + name).value_or(std::string_view());
}

/// A pack that was read is kept and put where everybody finds it; a bad one is refused.
template <class T>
Result<Done> keep(Result<T> loaded, std::unique_ptr<T>& place, Context& context)
{
    if (!loaded)
        return tl::unexpected(loaded.error());
    place = std::make_unique<T>(std::move(*loaded));
    context.put(*place);
    return Done{};
}

} // namespace

Result<Done> Parts::loadPacks()
{
    shipped = {{"calendar.csv", pack("calendar.csv")}};
    shippedRules = {{"deadlines.json", pack("deadlines.json")}, {"regimes.json", pack("regimes.json")}};
    if (auto kept = keep(deadlines::EventBook::load({"events.json", pack("events.json")}), events, context); !kept)
        return kept;
    shippedRules.events = events.get();
    if (auto kept = keep(deadlines::Ladders::load({"ladders.json", pack("ladders.json")}), ladders, context); !kept)
        return kept;
    if (auto kept = keep(orders::Escalation::load({"escalation.json", pack("escalation.json")}), escalation, context); !kept)
        return kept;
    if (auto kept = keep(evidence::Checklists::load({"checklists.json", pack("checklists.json")}), checklists, context); !kept)
        return kept;
    if (auto kept = keep(leniency::NoPenaltyList::load({"no_penalty.json", pack("no_penalty.json")}), noPenalty, context); !kept)
        return kept;
    if (auto kept = keep(documents::Forms::load({"documents.json", pack("documents.json")}), forms, context); !kept)
        return kept;
    if (const auto fault = documents::unknownPaper(*checklists, *forms))
        return deadlines::bad("checklists.json", *fault);
    if (auto kept = keep(norms::Norms::load({"norms.json", pack("norms.json")}, {*checklists, *forms}), norms, context); !kept)
        return kept;
    std::map<std::string, std::string_view> files;
    for (const auto* name : {"causes.json", "channels.json", "exclusions.json", "messages.json", "forms.json"})
        files.emplace(name, pack(name));
    if (auto kept = keep(rules::Packs::load(files), packs, context); !kept)
        return kept;
    if (auto kept = keep(search::Vocabulary::load("search.json", pack("search.json")), vocabulary, context); !kept)
        return kept;
    if (auto kept = keep(metrics::Indicators::load("indicators.json", pack("indicators.json")), indicators, context); !kept)
        return kept;
    shelf = recordings::Shelf(folder);
    context.put(shelf);
    contents = Contents(folder);
    contents.sweep(); // nobody else writes there while this process has the lock
    context.put(contents);
    context.put(shipped);
    context.put(reckoners);
    context.put(shippedRules);
    context.put(dutyDesk);
    context.put(gates);
    context.put(finalPapers);
    return Done{};
}

void Parts::registerEntities()
{
    staff::add(entities);
    settings::add(entities);
    calendar::add(entities);
    batches::add(entities);
    numbers::add(entities);
    cases::add(entities);
    deadlines::add(entities);
    incidents::add(entities);
    followup::add(entities);
    recordings::add(entities);
    orders::add(entities);
    appeals::add(entities);
    duty::add(entities);
    evidence::add(entities);
    things::add(entities);
    leniency::add(entities);
    documents::add(entities);
    review::add(entities);
    metrics::add(entities);
    reports::add(entities);
}

void Parts::registerModules()
{
    registerEntities();
    staff::add(catalog);
    settings::add(catalog);
    calendar::add(catalog);
    numbers::add(catalog);
    cases::add(catalog);
    cases::addIntake(catalog);
    deadlines::add(catalog);
    incidents::add(catalog);
    batches::add(catalog);
    followup::add(catalog);
    recordings::add(catalog);
    orders::add(catalog);
    appeals::add(catalog);
    duty::add(catalog);
    evidence::add(catalog);
    things::add(catalog);
    leniency::add(catalog);
    documents::add(catalog);
    review::add(catalog);
    metrics::add(catalog);
    reports::add(catalog);
    search::addQuestions(catalog);
    undo::add(catalog);
    norms::addQuestions(catalog);
    dutyDesk = duty::desk();
    finalPapers = documents::finalPapers();
    gates.all = {review::gate(), leniency::gate(), documents::gate(), reports::gate()};
    reckoners.of = {{AggKind::Case, deadlines::caseReckoner()}, {AggKind::Order, orders::orderReckoner()},
                    {AggKind::Matter, followup::matterReckoner()}, {AggKind::Appeal, appeals::appealReckoner()}};
}

std::vector<Derivation> Parts::derivations() const
{
    return {deadlines::deriveCases, deadlines::deriveIncidents, followup::derive, orders::derive, appeals::derive, metrics::derive};
}

Result<Done> Parts::setBooks(Db& db)
{
    auto days = calendar::calendarOf(db, shipped);
    if (!days)
        return tl::unexpected(days.error());
    auto rules = deadlines::rulesOf(db, shippedRules);
    if (!rules)
        return tl::unexpected(rules.error());
    calendars.push_back(std::make_unique<calendar::WorkCalendar>(std::move(*days)));
    limits.push_back(std::make_unique<deadlines::RulePack>(std::move(*rules)));
    editions = deadlines::markInForce(db);
    context.put(*calendars.back());
    context.put(*limits.back());
    return Done{};
}

void Parts::deriveBooks(Db& db, const Change& change, Instant now)
{
    nextCalendar.reset();
    nextLimits.reset();
    Context then = context;
    // One that cannot be read was refused when it was taken in; one of a newer program waits for that program.
    if (change.has(AggKind::Calendar))
        if (auto days = calendar::calendarOf(db, shipped)) {
            nextCalendar = std::make_unique<calendar::WorkCalendar>(std::move(*days));
            then.put(*nextCalendar);
        }
    nextEditions = change.has(AggKind::RulePack) ? deadlines::markInForce(db) : editions;
    if (nextEditions != editions)
        if (auto rules = deadlines::rulesOf(db, shippedRules)) {
            nextLimits = std::make_unique<deadlines::RulePack>(std::move(*rules));
            then.put(*nextLimits);
        }
    if (nextCalendar || nextLimits)
        reckonAll(db, then, derivations(), now);
}

void Parts::committed(const Tip& tip)
{
    if (nextCalendar) {
        calendars.push_back(std::move(nextCalendar));
        context.put(*calendars.back());
    }
    if (nextLimits) {
        limits.push_back(std::move(nextLimits));
        editions = nextEditions;
        context.put(*limits.back());
    }
    if (state)
        state->witness(life, tip);
}

/// Everything the program itself reckons dates with.
std::string Parts::books() const
{
    std::string all;
    for (const auto* name : {"calendar.csv", "deadlines.json", "regimes.json", "events.json"})
        all += pack(name);
    return all;
}

} // namespace minyi::core::workplace
