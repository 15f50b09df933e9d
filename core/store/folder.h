#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core {

/// A file descriptor that closes.
class Handle {
public:
    explicit Handle(int fd)
        : m_fd(fd)
    {}
    ~Handle();
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    explicit operator bool() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// What others put into a folder, by name; hidden files, those that are still being written under another name, and locks are left out.
std::vector<std::string> namesIn(int folder);
/// A file of the folder itself, never what a link points at; nothing if it cannot be opened at once.
Handle openIn(int folder, const std::string& name);
/// Exactly so many bytes, or nothing.
std::optional<std::string> readAll(int file, std::int64_t size);
/// Into a folder of the folder, which must be none that a link points at; a second file of a name gets a number.
/// The name it got, or nothing.
std::string putAside(int folder, const std::string& name, const char* into);

/// How a regular file stands at a moment.
struct FileState {
    std::int64_t size = 0;
    std::int64_t changed = 0; ///< nanoseconds
    std::uint64_t inode = 0;
    Instant since; ///< stands like this

    bool same(const FileState& other) const
    {
        return size == other.size && changed == other.changed && inode == other.inode;
    }
};
std::optional<FileState> stateOf(int file, Instant now);

/// Which files have stood still for a while, so that nobody's half-written one is read.
class Stillness {
public:
    /// One that was never seen before begins its time now, whatever its date says: it may have been copied with it.
    bool quiet(const std::string& name, const FileState& now, std::int64_t quietMs);
    void forget(const std::string& name) { m_seen.erase(name); }
    /// `names` is sorted; all others are forgotten.
    void keepOnly(const std::vector<std::string>& names);

private:
    std::map<std::string, FileState> m_seen;
};

} // namespace minyi::core
