#include "core/security/contents.h"

#include "core/security/hasher.h"
#include "core/store/files.h"
#include "core/store/folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace minyi::core {

namespace {

constexpr std::size_t kPiece = 256 << 10;
constexpr std::size_t kHead = 64;
constexpr std::string_view kHalf = "half-";
constexpr std::int64_t kUnread = -1, kAltered = -2; ///< what a Read says instead of a number of bytes

/// What the disk said when it would not take any more.
tl::unexpected<Refusal> unwritten(int error)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    const bool closed = error == EROFS || error == EACCES || error == EPERM || error == ENOTDIR;
    return refuse(full ? Why::DiskFull : closed ? Why::ReadOnly : Why::Broken, "files");
}

bool makeOwn(const std::string& folder)
{
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return false;
    struct stat state {};
    if (::lstat(folder.c_str(), &state) != 0)
        return false;
    errno = ENOTDIR;
    return S_ISDIR(state.st_mode);
}

/// A renamed file is there after a power cut only once its folder is written.
bool syncFolder(const std::string& folder)
{
    const Handle opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened && ::fsync(opened.get()) == 0;
}

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

/// A file that is not in its place yet; gone unless it gets there.
class Half {
public:
    explicit Half(const std::string& folder)
        : m_path(folder + "/" + std::string(kHalf) + "XXXXXX"), m_file(::mkostemp(m_path.data(), O_CLOEXEC)) // mode 0600
    {}
    ~Half()
    {
        if (m_file && !m_placed)
            ::unlink(m_path.c_str());
    }
    Half(const Half&) = delete;
    Half& operator=(const Half&) = delete;

    explicit operator bool() const { return static_cast<bool>(m_file); }
    int get() const { return m_file.get(); }
    bool placeAs(const std::string& path)
    {
        m_placed = ::fsync(m_file.get()) == 0 && std::rename(m_path.c_str(), path.c_str()) == 0;
        return m_placed;
    }

private:
    std::string m_path;
    Handle m_file;
    bool m_placed = false;
};

Contents::Read reading(int file)
{
    return [file](char* into, std::size_t most) {
        ssize_t got = 0;
        do
            got = ::read(file, into, most);
        while (got < 0 && errno == EINTR);
        return got < 0 ? kUnread : static_cast<std::int64_t>(got);
    };
}

/// The same of a file that may not have changed by the time its end is reached.
Contents::Read readingStill(int file, const FileState& before)
{
    return [read = reading(file), file, before](char* into, std::size_t most) {
        const std::int64_t got = read(into, most);
        const auto now = got == 0 ? stateOf(file, {}) : std::optional(before);
        return now && now->same(before) ? got : kAltered;
    };
}

/// Reads to the end, writes what it reads unless there is nowhere to, and says what it was.
Result<Content> pour(const Contents::Read& read, int into, std::int64_t total, const Progress& progress)
{
    Hasher hasher;
    std::string piece(kPiece, '\0');
    std::int64_t done = 0;
    while (done <= total) {
        if (progress && !progress(done, total))
            return refuse(Why::Cancelled, "file");
        const std::int64_t got = read(piece.data(), piece.size());
        if (got < 0)
            return got == kAltered ? refuse(Why::ChangedMeanwhile, "file") : refuse(Why::BadFile, "unreadable");
        if (got == 0)
            break;
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(got));
        hasher.add(bytes);
        if (into >= 0 && !writeAll(into, bytes))
            return unwritten(errno);
        done += got;
    }
    if (done != total) // it grew or shrank under the reading
        return refuse(Why::ChangedMeanwhile, "file");
    return Content{hex(viewOf(hasher.finish())), done};
}

Handle openPlain(const std::string& path)
{
    return Handle(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

/// None for what is no regular file.
std::optional<std::int64_t> plainSize(const std::string& path)
{
    struct stat state {};
    if (path.empty() || ::lstat(path.c_str(), &state) != 0 || !S_ISREG(state.st_mode))
        return {};
    return state.st_size;
}

} // namespace

bool isHash(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string Contents::pathOf(std::string_view hash, const std::string& suffix) const
{
    if (m_folder.empty() || !isHash(hash))
        return {};
    return m_folder + "/" + m_part + "/" + std::string(hash.substr(0, 2)) + "/" + std::string(hash) + (suffix.empty() ? "" : "." + suffix);
}

Result<Content> Contents::take(const std::string& path, const Progress& progress) const
{
    const Handle file = openPlain(path);
    if (!file)
        return errno == ENOENT ? refuse(Why::NotFound, "file") : refuse(Why::BadFile, errno == ELOOP ? "link" : "unreadable");
    return take(file.get(), progress);
}

Result<Content> Contents::take(int file, const Progress& progress) const
{
    const auto before = stateOf(file, {});
    if (!before)
        return refuse(Why::BadFile, "not_a_file");
    if (before->size == 0)
        return refuse(Why::BadFile, "empty_file");
    return keep(readingStill(file, *before), before->size, {}, {}, progress);
}

Result<Content> Contents::keep(const Read& read, std::int64_t total, std::string_view hash, const std::string& suffix,
                               const Progress& progress) const
{
    const std::string all = m_folder + "/" + m_part;
    if (m_folder.empty())
        return refuse(Why::ReadOnly, "files");
    if (!makeOwn(all))
        return unwritten(errno);
    Half half(all);
    if (!half)
        return unwritten(errno);
    auto content = pour(read, half.get(), total, progress);
    if (!content)
        return content;
    if (!hash.empty() && content->hash != hash)
        return refuse(Why::BadFile, "altered_file");
    const std::string path = pathOf(content->hash, suffix), part = path.substr(0, path.rfind('/'));
    if (!makeOwn(part) || !half.placeAs(path) || !syncFolder(part) || !syncFolder(all) || !syncFolder(m_folder))
        return unwritten(errno);
    return content;
}

std::optional<std::int64_t> Contents::sizeOf(std::string_view hash) const
{
    return plainSize(pathOf(hash));
}

std::string Contents::headOf(std::string_view hash) const
{
    std::string head(kHead, '\0');
    const Handle file = openPlain(pathOf(hash));
    const ssize_t got = file ? ::pread(file.get(), head.data(), head.size(), 0) : 0;
    head.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return head;
}

Condition Contents::conditionOf(std::string_view hash, const std::string& suffix) const
{
    const std::string path = pathOf(hash, suffix);
    struct stat state {};
    if (path.empty() || ::lstat(path.c_str(), &state) != 0)
        return Condition::Missing;
    const Handle file = openPlain(path);
    if (!file || !S_ISREG(state.st_mode))
        return Condition::Changed;
    const auto content = pour(reading(file.get()), -1, state.st_size, {});
    return content && content->hash == hash ? Condition::Sound : Condition::Changed;
}

Result<Done> Contents::copyOut(std::string_view hash, const std::string& path, const Progress& progress) const
{
    const auto size = sizeOf(hash);
    const Handle file = openPlain(pathOf(hash));
    if (!size || !file)
        return refuse(Why::NotFound, "file");
    const auto slash = path.rfind('/');
    Half half(slash == std::string::npos ? "." : path.substr(0, slash));
    if (!half)
        return unwritten(errno);
    const auto content = pour(reading(file.get()), half.get(), *size, progress);
    if (!content)
        return tl::unexpected(content.error());
    if (content->hash != hash)
        return refuse(Why::BadFile, "altered_file");
    return half.placeAs(path) ? Result<Done>(Done{}) : unwritten(errno);
}

Result<Done> Contents::copyTo(std::string_view hash, const std::string& suffix, const std::string& folder) const
{
    const Contents other(folder, m_part);
    const std::string path = pathOf(hash, suffix);
    const auto size = plainSize(path);
    if (plainSize(other.pathOf(hash, suffix)))
        return Done{};
    const Handle file = openPlain(path);
    if (!size || !file)
        return refuse(Why::NotFound, "file");
    const auto kept = other.keep(reading(file.get()), *size, hash, suffix);
    return kept ? Result<Done>(Done{}) : tl::unexpected(kept.error());
}

bool Contents::remove(std::string_view hash, const std::string& suffix) const
{
    const std::string path = pathOf(hash, suffix);
    return !path.empty() && ::unlink(path.c_str()) == 0;
}

void Contents::sweep() const
{
    if (m_folder.empty())
        return;
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder + "/" + m_part, code))
        if (const auto name = entry.path().filename().string(); name.starts_with(kHalf))
            std::filesystem::remove(entry.path(), code);
}

} // namespace minyi::core
