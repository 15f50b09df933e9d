#include "core/imports/watch.h"

#include "core/imports/csv.h"
#include "core/imports/decode.h"
#include "core/imports/errors.h"
#include "core/store/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <set>

namespace minyi::core::imports {

namespace {

/// A file descriptor that closes.
class Handle {
public:
    explicit Handle(int fd)
        : m_fd(fd)
    {}
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    explicit operator bool() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// Hidden files, those that programs still write under another name, and locks of office programs.
bool isPassing(std::string_view name)
{
    return name.starts_with('.') || name.starts_with("~$") || name.ends_with(".part") || name.ends_with(".tmp") ||
           name.ends_with(".crdownload");
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

/// Into a folder of the folder, which must be none that a link points at; a second file of a name gets a number.
/// The name it got, or nothing.
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

} // namespace

std::vector<WatchRule> watchRules(std::string_view setting)
{
    std::vector<WatchRule> rules;
    while (!setting.empty()) {
        const std::string_view part = setting.substr(0, setting.find(';'));
        setting.remove_prefix(std::min(part.size() + 1, setting.size()));
        const std::size_t middle = part.rfind('=');
        if (middle == std::string_view::npos)
            continue;
        WatchRule rule{std::string(trimmed(part.substr(0, middle))), std::string(trimmed(part.substr(middle + 1)))};
        if (!rule.pattern.empty() && !rule.profile.empty())
            rules.push_back(std::move(rule));
    }
    return rules;
}

const WatchRule* ruleFor(const std::vector<WatchRule>& rules, const std::string& file)
{
    const auto found = std::ranges::find_if(
        rules, [&](const WatchRule& rule) { return ::fnmatch(rule.pattern.c_str(), file.c_str(), FNM_NOESCAPE) == 0; });
    return found == rules.end() ? nullptr : &*found;
}

Watch::Watch(Office& office, Actor actor, std::string folder, std::string profiles)
    : m_office(office)
    , m_actor(std::move(actor))
    , m_folder(std::move(folder))
    , m_profiles(std::move(profiles))
{
}

std::vector<WatchedFile> Watch::look(const std::vector<WatchRule>& rules, std::int64_t quietMs)
{
    std::vector<WatchedFile> done;
    const Handle folder(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return done;
    const auto names = namesIn(folder.get());
    std::erase_if(m_seen, [&](const auto& seen) { return !std::ranges::binary_search(names, seen.first); });
    for (const std::string& name : names)
        if (const WatchRule* rule = ruleFor(rules, name))
            if (auto file = take(folder.get(), name, *rule, quietMs))
                done.push_back(std::move(*file));
    return done;
}

std::optional<Watch::Seen> Watch::stateOf(int file) const
{
    struct stat state {};
    if (::fstat(file, &state) != 0 || !S_ISREG(state.st_mode))
        return {};
    return Seen{state.st_size, state.st_mtim.tv_sec * 1'000'000'000 + state.st_mtim.tv_nsec, state.st_ino, m_office.now()};
}

/// A file that was never seen before begins its time now, whatever its date says: it may have been copied with it.
bool Watch::quiet(const std::string& name, const Seen& now, std::int64_t quietMs)
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

std::optional<WatchedFile> Watch::take(int folder, const std::string& name, const WatchRule& rule, std::int64_t quietMs)
{
    const Handle file(::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    const auto before = file ? stateOf(file.get()) : std::nullopt;
    if (!before || !quiet(name, *before, quietMs))
        return {};
    WatchedFile out{name, false, "file: too_large", 0, 0};
    std::string errors;
    if (before->size <= static_cast<std::int64_t>(kMaxFile)) {
        const auto bytes = readAll(file.get(), before->size);
        const auto after = stateOf(file.get());
        if (!bytes || !after || !after->same(*before)) {
            m_seen.erase(name); // somebody writes: from the beginning
            return {};
        }
        out = import(name, rule, *bytes, errors);
    }
    m_seen.erase(name);
    const char* into = out.taken ? "done" : "failed";
    const std::string placed = putAside(folder, name, into);
    if (errors.empty() && !out.taken)
        errors = "\xEF\xBB\xBF\"why\"\r\n\"" + out.why + "\"\r\n";
    if (!placed.empty() && !errors.empty())
        writeFile(m_folder + "/" + into + "/" + placed + ".errors.csv", errors);
    return out;
}

WatchedFile Watch::import(const std::string& name, const WatchRule& rule, const std::string& bytes, std::string& errors)
{
    const auto profile = profileNamed(m_profiles, rule.profile);
    const auto taken = profile ? takeFile(m_office, m_actor, *profile, bytes)
                               : Result<Taken>(tl::unexpected(profile.error()));
    if (!taken)
        return {name, false, std::string(toText(taken.error().why)) + " " + taken.error().detail, 0, 0};
    const auto rejected = static_cast<std::int64_t>(taken->rejected.size());
    if (rejected > 0)
        if (auto file = errorsFile(bytes, taken->rejected))
            errors = std::move(*file);
    const bool allBad = rejected > 0 && rejected == taken->read;
    return {name, !allBad, allBad ? "every row was rejected" : "", taken->fresh, rejected};
}

} // namespace minyi::core::imports
