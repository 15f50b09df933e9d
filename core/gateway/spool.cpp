#include "core/gateway/spool.h"

#include "core/gateway/parse.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace minyi::core::gateway {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolders[] = {"outgoing", "checked", "sent",    "failed", "incoming",
                                         "report",   "making",  "archive", "refused"};
constexpr mode_t kMode = 0660; ///< the gateway runs as another user of the same group

/// An open file that closes itself.
class Handle {
public:
    Handle(const std::string& path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, kMode))
    {}
    ~Handle()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }

    bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fsync(m_number) == 0;
    }

private:
    int m_number;
};

/// What the disk said, as a refusal: the folder, never the content.
tl::unexpected<Refusal> diskSaid(std::string_view folder)
{
    const int error = errno;
    const Why why = error == ENOSPC || error == EDQUOT                    ? Why::DiskFull
                    : error == EROFS || error == EACCES || error == EPERM ? Why::ReadOnly
                                                                          : Why::Broken;
    return refuse(why, std::string(folder) + ": " + std::to_string(error));
}

bool syncFolder(const std::string& path)
{
    const Handle handle(path, O_RDONLY | O_DIRECTORY);
    return handle && ::fsync(handle.number()) == 0;
}

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.front() != '.' && name.size() < 200 && name.find('/') == std::string_view::npos &&
           !name.ends_with(".LOCK");
}

bool isPlainFile(const std::string& path)
{
    struct stat info {};
    return ::lstat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

} // namespace

Result<Done> prepare(const SpoolFolders& spool)
{
    if (!fs::is_directory(spool.root))
        return refuse(Why::NotFound, "spool");
    for (const std::string_view name : kFolders) {
        std::error_code error;
        fs::create_directory(spool.folder(name), error);
        if (error || ::access(spool.folder(name).c_str(), R_OK | W_OK | X_OK) != 0)
            return diskSaid(name);
    }
    return Done{};
}

Result<Done> makeMessage(const SpoolFolders& spool, const std::string& name, std::string_view phone,
                         std::string_view text)
{
    const bool digits =
        phone.size() >= 5 && phone.size() <= 15 && phone.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || !isPlainName(name))
        return refuse(Why::Invalid, digits ? "name" : "phone");
    if (text.empty() || text.size() > kMaxSpoolFile / 2 || text.find('\0') != std::string_view::npos)
        return refuse(Why::Invalid, "text");
    const Handle file(spool.folder("making") + "/" + name, O_WRONLY | O_CREAT | O_TRUNC);
    const std::string content =
        "To: 86" + std::string(phone) + "\nAlphabet: UTF-8\nReport: yes\n\n" + std::string(text);
    if (!file || ::fchmod(file.number(), kMode) != 0 || !file.write(content))
        return diskSaid("making");
    return Done{};
}

Result<Done> release(const SpoolFolders& spool, const std::string& name)
{
    const std::string made = spool.folder("making") + "/" + name;
    // link() and not rename(): it refuses to replace what is there.
    if (::link(made.c_str(), (spool.folder("outgoing") + "/" + name).c_str()) != 0)
        return errno == EEXIST ? refuse(Why::Duplicate, name) : diskSaid("outgoing");
    ::unlink(made.c_str());
    return syncFolder(spool.folder("outgoing")) ? Result<Done>(Done{}) : diskSaid("outgoing");
}

Result<Done> writeOutgoing(const SpoolFolders& spool, const std::string& name, std::string_view phone,
                           std::string_view text)
{
    if (where(spool, name))
        return refuse(Why::Duplicate, name);
    const auto made = makeMessage(spool, name, phone, text);
    return made ? release(spool, name) : made;
}

std::optional<Place> where(const SpoolFolders& spool, const std::string& name)
{
    // In the order a file travels, so that one that moves on meanwhile is met later; twice, in case it went back.
    for (int round = 0; round < 2; ++round)
        for (const auto& token : TokensOf<Place>::table)
            if (isPlainFile(spool.folder(token.text) + "/" + name))
                return token.value;
    return {};
}

std::vector<std::string> filesIn(const SpoolFolders& spool, std::string_view folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(spool.folder(folder), error), end; !error && it != end; it.increment(error)) {
        std::string name = it->path().filename().string();
        if (isPlainName(name) && isPlainFile(it->path().string()))
            names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<std::string> readFile(const SpoolFolders& spool, std::string_view folder, const std::string& name)
{
    const Handle file(spool.folder(folder) + "/" + name, O_RDONLY | O_NONBLOCK);
    if (!file)
        return {};
    std::string bytes(kMaxSpoolFile + 1, '\0');
    std::size_t length = 0;
    while (length < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return {};
        if (got == 0)
            break;
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

Result<Done> putAside(const SpoolFolders& spool, std::string_view from, const std::string& name, std::string_view to)
{
    constexpr int kMost = 10'000;
    const std::string source = spool.folder(from) + "/" + name;
    for (int number = 1; number < kMost; ++number) {
        const std::string target = spool.folder(to) + "/" + name + (number == 1 ? "" : "." + std::to_string(number));
        if (::link(source.c_str(), target.c_str()) == 0)
            return ::unlink(source.c_str()) == 0 && syncFolder(spool.folder(to)) ? Result<Done>(Done{})
                                                                                 : diskSaid(from);
        if (errno == ENOENT)
            return Done{}; // somebody else took it
        if (errno != EEXIST)
            return diskSaid(to);
    }
    return refuse(Why::Broken, std::string(to));
}

} // namespace minyi::core::gateway
