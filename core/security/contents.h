#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace minyi::core {

/// Hears how many bytes are done of how many; false stops the copying.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// What a file holds, by its SHA-256 in 64 digits, and how much of it.
struct Content {
    std::string hash;
    std::int64_t bytes = 0;

    bool operator==(const Content&) const = default;
};

/// 64 digits of a hash: nothing else becomes a part of a path.
bool isHash(std::string_view text);

enum class Condition { Sound, Missing, Changed };

/// Files beside minyi.db that are called what they hold: <part>/ab/<hash>[.suffix], for nobody's eyes but the owner's. One that is put
/// twice is there once. Everything goes piece by piece: the memory it takes does not depend on the size.
class Contents {
public:
    /// The next bytes into a buffer; how many, 0 at the end, below 0 if they cannot be read.
    using Read = std::function<std::int64_t(char* into, std::size_t most)>;

    explicit Contents(std::string folder = {}, std::string part = "files")
        : m_folder(std::move(folder)), m_part(std::move(part))
    {}

    /// Empty for what is no hash, and in a workplace in memory, which keeps no files.
    std::string pathOf(std::string_view hash, const std::string& suffix = {}) const;
    /// A regular file that no link stands for and that stands still while it is read. On the disk before it answers: written beside,
    /// synced, renamed, the folders synced. Refused, it leaves nothing behind.
    Result<Content> take(const std::string& path, const Progress& progress = {}) const;
    Result<Content> take(int file, const Progress& progress = {}) const;
    /// So many bytes from anywhere; refused if they are others than `hash` says.
    Result<Content> keep(const Read& read, std::int64_t total, std::string_view hash = {}, const std::string& suffix = {},
                         const Progress& progress = {}) const;

    std::optional<std::int64_t> sizeOf(std::string_view hash) const;
    /// Its first bytes.
    std::string headOf(std::string_view hash) const;
    /// Reads it again.
    Condition conditionOf(std::string_view hash, const std::string& suffix = {}) const;
    /// Out of the store into a file of its own, mode 0600, whole and as it was put in, or not at all.
    Result<Done> copyOut(std::string_view hash, const std::string& path, const Progress& progress = {}) const;
    /// Into the same part of another folder, if it is not there yet.
    Result<Done> copyTo(std::string_view hash, const std::string& suffix, const std::string& folder) const;
    /// True if it was there.
    bool remove(std::string_view hash, const std::string& suffix = {}) const;
    /// Takes away what a crash left half written; by the one process that owns the folder, before it writes.
    void sweep() const;

private:
    std::string m_folder; ///< of the workplace; empty for one in memory
    std::string m_part;
};

} // namespace minyi::core
