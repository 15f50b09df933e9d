#pragma once

#include "core/security/contents.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace minyi::core::recordings {

/// The most a recording may have: two hours of a telephone line.
inline constexpr std::int64_t kMostBytes = 128 << 20;

/// A file as a row names it.
struct Sound {
    std::string hash;
    std::string suffix;
};

/// 64 digits of a hash and a suffix of the list: nothing else becomes a part of a path.
bool isName(const Sound& sound);

using core::Condition;

/// The files of recordings, beside minyi.db: recordings/ab/<hash>.<suffix>, for nobody's eyes but the owner's. What they are called
/// follows from what they hold, so one that is put twice is there once.
class Shelf {
public:
    explicit Shelf(std::string folder = {})
        : m_contents(std::move(folder), "recordings")
    {}

    /// Empty for a name that no row of this program bears.
    std::string pathOf(const Sound& sound) const;
    /// On the disk before it answers: written beside, synced, renamed, the folder synced.
    Result<Done> put(const Sound& sound, std::string_view bytes) const;
    /// Reads it again.
    Condition conditionOf(const Sound& sound) const;
    /// True if it was there.
    bool remove(const Sound& sound) const;
    /// Into recordings/ of another folder, if it is not there yet.
    Result<Done> copyTo(const Sound& sound, const std::string& folder) const;

private:
    Contents m_contents;
};

} // namespace minyi::core::recordings
