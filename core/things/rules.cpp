#include "core/things/rules.h"

#include <algorithm>

namespace minyi::core::things {

Storing storingOf(const SeizedThing& thing, std::optional<Instant> by, Instant now)
{
    const bool waits = thing.status == Status::Held && !thing.storedAt;
    return {by && waits && now > *by, by && thing.storedAt && *thing.storedAt > *by};
}

bool isQuantity(std::string_view text)
{
    const auto point = std::min(text.find('.'), text.size());
    const auto whole = text.substr(0, point), part = point < text.size() ? text.substr(point + 1) : std::string_view("0");
    const auto digits = [](std::string_view run, std::size_t most) {
        return !run.empty() && run.size() <= most && std::ranges::all_of(run, [](char c) { return c >= '0' && c <= '9'; });
    };
    return digits(whole, 9) && digits(part, 3) && text.find_first_of("123456789") != std::string_view::npos;
}

bool isOurs(Keeping keeping)
{
    return keeping == Keeping::Officer || keeping == Keeping::StoreRoom;
}

bool needsDecision(Status status)
{
    return status == Status::Confiscated || status == Status::Destroyed;
}

bool mayHand(const Actor& actor, const cases::CaseFile& file, const cases::Standing& standing)
{
    if (file.kind == cases::Class::Imported)
        return false;
    return actor.may(Permission::ArchiveCase) || (actor.may(Permission::HandleCase) && (standing.handler || !file.handler));
}

} // namespace minyi::core::things
