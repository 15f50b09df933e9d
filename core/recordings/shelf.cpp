#include "core/recordings/shelf.h"

#include "core/recordings/rules.h"

#include <algorithm>
#include <cstring>

namespace minyi::core::recordings {

bool isName(const Sound& sound)
{
    return isHash(sound.hash) && isSuffix(sound.suffix);
}

std::string Shelf::pathOf(const Sound& sound) const
{
    return isName(sound) ? m_contents.pathOf(sound.hash, sound.suffix) : std::string();
}

Result<Done> Shelf::put(const Sound& sound, std::string_view bytes) const
{
    if (pathOf(sound).empty())
        return refuse(Why::Invalid, "recording: name");
    if (conditionOf(sound) == Condition::Sound)
        return Done{};
    const auto read = [rest = bytes](char* into, std::size_t most) mutable {
        const auto piece = rest.substr(0, most);
        std::memcpy(into, piece.data(), piece.size());
        rest.remove_prefix(piece.size());
        return static_cast<std::int64_t>(piece.size());
    };
    const auto kept = m_contents.keep(read, static_cast<std::int64_t>(bytes.size()), sound.hash, sound.suffix);
    return kept ? Result<Done>(Done{}) : tl::unexpected(kept.error());
}

Condition Shelf::conditionOf(const Sound& sound) const
{
    return isName(sound) ? m_contents.conditionOf(sound.hash, sound.suffix) : Condition::Missing;
}

bool Shelf::remove(const Sound& sound) const
{
    return isName(sound) && m_contents.remove(sound.hash, sound.suffix);
}

Result<Done> Shelf::copyTo(const Sound& sound, const std::string& folder) const
{
    return isName(sound) ? m_contents.copyTo(sound.hash, sound.suffix, folder) : Result<Done>(refuse(Why::NotFound, "recording"));
}

} // namespace minyi::core::recordings
