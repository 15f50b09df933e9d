#include "core/incidents/rules.h"

#include "core/security/vault.h"

#include <array>
#include <cstdio>

namespace minyi::core::incidents {

std::string incidentNumber(const std::string& unitCode, Day received, std::int64_t serial)
{
    const Civil day = civil(received);
    char tail[32];
    std::snprintf(tail, sizeof tail, "%04d%02d%02d%05d", day.year, day.month, day.day, static_cast<int>(serial % 100000));
    return "J" + unitCode + tail;
}

Uid uidOfSource(Channel channel, const std::string& sourceId)
{
    return uidOf("incident|" + std::string(toText(channel)) + "|" + sourceId);
}

std::optional<std::string_view> timeFault(const Incident& incident, Instant now)
{
    struct Named {
        std::string_view field;
        std::optional<Instant> at;
    };
    const std::array<Named, 4> times = {{{"received_at", incident.receivedAt},
                                         {"dispatched_at", incident.dispatchedAt},
                                         {"arrived_at", incident.arrivedAt},
                                         {"fed_back_at", incident.fedBackAt}}};
    std::optional<Instant> before;
    for (const auto& [field, at] : times) {
        if (!at)
            continue;
        if ((before && *at < *before) || *at > now)
            return field;
        before = at;
    }
    return {};
}

} // namespace minyi::core::incidents
