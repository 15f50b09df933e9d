#include "core/store/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace minyi::core {

namespace {

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t wrote = ::write(fd, bytes.data(), bytes.size());
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return true;
}

} // namespace

std::optional<std::string> readFile(const std::string& path, std::size_t most)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    std::string bytes;
    char part[65536];
    ssize_t got = 0;
    while ((got = ::read(fd, part, sizeof part)) > 0 && bytes.size() <= most)
        bytes.append(part, static_cast<std::size_t>(got));
    ::close(fd);
    return got < 0 || bytes.size() > most ? std::nullopt : std::optional(std::move(bytes));
}

bool writeFile(const std::string& path, std::string_view bytes)
{
    const std::string beside = path + ".new";
    const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    const bool wrote = writeAll(fd, bytes) && ::fsync(fd) == 0;
    ::close(fd);
    return wrote && std::rename(beside.c_str(), path.c_str()) == 0;
}

bool makeFolder(const std::string& path)
{
    std::error_code code;
    std::filesystem::create_directories(path, code);
    return std::filesystem::is_directory(path, code);
}

bool exists(const std::string& path)
{
    std::error_code code;
    return std::filesystem::exists(path, code);
}

bool isNetworkDrive(const std::string& path)
{
    struct statfs info {};
    if (::statfs(path.c_str(), &info) != 0)
        return false;
    switch (static_cast<unsigned long>(info.f_type) & 0xffffffffUL) {
    case 0x6969UL:     // NFS
    case 0xff534d42UL: // CIFS
    case 0xfe534d42UL: // SMB2
    case 0x517bUL:     // SMB
    case 0x65735546UL: // FUSE
        return true;
    default:
        return false;
    }
}

std::string homeFolder(const char* variable, const char* fallback)
{
    if (const char* set = std::getenv(variable); set && *set)
        return set;
    const char* home = std::getenv("HOME");
    return std::string(home && *home ? home : "/tmp") + "/" + fallback;
}

FileLock::~FileLock()
{
    release();
}

Result<Done> FileLock::take(const std::string& path)
{
    m_fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_fd < 0)
        return refuse(errno == ENOSPC ? Why::DiskFull : Why::ReadOnly, "lock");
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_fd);
        m_fd = -1;
        return refuse(Why::Occupied);
    }
    return Done{};
}

void FileLock::release()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

} // namespace minyi::core
