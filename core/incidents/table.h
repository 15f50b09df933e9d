#pragma once

#include "core/incidents/incident.h"
#include "core/office/actor.h"
#include "core/store/rows.h"

#include <algorithm>
#include <vector>

namespace minyi::core::incidents {

/// Whose incidents somebody sees: those of his unit and the ones below it, or all.
struct Sight {
    bool all = false;
    std::vector<std::int64_t> units;

    bool sees(std::int64_t unit) const { return all || std::find(units.begin(), units.end(), unit) != units.end(); }
};

Sight sightOf(Db& db, const Actor& actor);
/// The case of a number, ours or the one its own system gave it.
std::optional<Id<cases::CaseFile>> caseByNumber(Db& db, const std::string& number);
/// When the outcome is due, as it was derived.
std::optional<Instant> dueOf(Db& db, Id<Incident> incident);
void saveDue(Db& db, Id<Incident> incident, std::optional<Instant> due);

/// The name of a field of the incident.
template <class M>
std::string_view nameOf(M Incident::*member)
{
    std::string_view name;
    forEachField<Incident>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field.member), M Incident::*>)
            if (field.member == member)
                name = field.name;
    });
    return name;
}

} // namespace minyi::core::incidents
