#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace minyi::core {

/// Whole small files; nothing if it cannot be read or is larger than `most` bytes.
std::optional<std::string> readFile(const std::string& path, std::size_t most = 64u << 20);
/// Writes beside, syncs, renames over: the old file or the new one, never half. Mode 0600.
bool writeFile(const std::string& path, std::string_view bytes);
bool makeFolder(const std::string& path);
bool exists(const std::string& path);
/// True on NFS, CIFS, SMB and FUSE: a database must not live there.
bool isNetworkDrive(const std::string& path);
/// $NAME, or HOME + fallback.
std::string homeFolder(const char* variable, const char* fallback);

/// A lock on a file that falls with the process that holds it.
class FileLock {
public:
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Occupied if another process holds it; ReadOnly if the file cannot be made.
    Result<Done> take(const std::string& path);
    void release();

private:
    int m_fd = -1;
};

} // namespace minyi::core
