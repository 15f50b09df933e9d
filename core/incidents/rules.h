#pragma once

#include "core/incidents/incident.h"

namespace minyi::core::incidents {

/// J + 12 digits of the unit + YYYYMMDD + 5 digits.
std::string incidentNumber(const std::string& unitCode, Day received, std::int64_t serial);

/// Of (channel, source id), as matters have it.
Uid uidOfSource(Channel channel, const std::string& sourceId);

/// received ≤ dispatched ≤ arrived ≤ fed back ≤ now, as far as they are given; the name of the first field that breaks it.
std::optional<std::string_view> timeFault(const Incident& incident, Instant now);

/// What has to stand beside an outcome: a reason, the earlier incident, or nothing.
constexpr bool needsReason(Outcome outcome)
{
    return outcome != Outcome::Filed && outcome != Outcome::Linked;
}

} // namespace minyi::core::incidents
