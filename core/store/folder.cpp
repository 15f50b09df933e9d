#include "core/store/folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace minyi::core {

namespace {

/// Hidden files, those that programs still write under another name, and locks of office programs.
bool isPassing(std::string_view name)
{
    return name.starts_with('.') || name.starts_with("~$") || name.ends_with(".part") || name.ends_with(".tmp") ||
           name.ends_with(".crdownload");
}

} // namespace

Handle::~Handle()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::vector<std::string> namesIn(int folder)
{
    std::vector<std::string> names;
    DIR* list = ::fdopendir(::dup(folder));
    if (!list)
        return names;
    ::rewinddir(list);
    while (const dirent* entry = ::readdir(list))
        if (!isPassing(entry->d_name))
            names.emplace_back(entry->d_name);
    ::closedir(list);
    std::ranges::sort(names);
    return names;
}

Handle openIn(int folder, const std::string& name)
{
    return Handle(::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

std::optional<std::string> readAll(int file, std::int64_t size)
{
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::size_t at = 0;
    while (at < bytes.size()) {
        const ssize_t got = ::read(file, bytes.data() + at, bytes.size() - at);
        if (got <= 0)
            return {};
        at += static_cast<std::size_t>(got);
    }
    return bytes;
}

std::string putAside(int folder, const std::string& name, const char* into)
{
    ::mkdirat(folder, into, 0700);
    const Handle target(::openat(folder, into, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!target)
        return {};
    const std::size_t dot = std::min(name.rfind('.'), name.size());
    for (int copy = 1; copy < 10'000; ++copy) {
        const std::string free =
            copy == 1 ? name : name.substr(0, dot) + "-" + std::to_string(copy) + name.substr(dot);
        if (::linkat(folder, name.c_str(), target.get(), free.c_str(), 0) == 0)
            return ::unlinkat(folder, name.c_str(), 0) == 0 ? free : std::string();
        if (errno == EEXIST)
            continue;
        // Some drives know no second name for a file.
        const bool taken = ::faccessat(target.get(), free.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0;
        if (!taken)
            return ::renameat(folder, name.c_str(), target.get(), free.c_str()) == 0 ? free : std::string();
    }
    return {};
}

std::optional<FileState> stateOf(int file, Instant now)
{
    struct stat state {};
    if (::fstat(file, &state) != 0 || !S_ISREG(state.st_mode))
        return {};
    return FileState{state.st_size, state.st_mtim.tv_sec * 1'000'000'000 + state.st_mtim.tv_nsec, state.st_ino, now};
}

bool Stillness::quiet(const std::string& name, const FileState& now, std::int64_t quietMs)
{
    const auto [seen, isNew] = m_seen.try_emplace(name, now);
    if (isNew)
        return false;
    if (!seen->second.same(now)) {
        seen->second = now;
        return false;
    }
    return now.since - seen->second.since >= quietMs;
}

void Stillness::keepOnly(const std::vector<std::string>& names)
{
    std::erase_if(m_seen, [&](const auto& seen) { return !std::ranges::binary_search(names, seen.first); });
}

} // namespace minyi::core
