#include "core/recordings/shelf.h"

#include "core/recordings/rules.h"
#include "core/security/vault.h"
#include "core/store/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace minyi::core::recordings {

namespace {

bool makeOwn(const std::string& folder)
{
    ::mkdir(folder.c_str(), 0700);
    struct stat state {};
    return ::lstat(folder.c_str(), &state) == 0 && S_ISDIR(state.st_mode);
}

/// A renamed file is there after a power cut only once its folder is written.
bool syncFolder(const std::string& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

} // namespace

bool isName(const Sound& sound)
{
    return sound.hash.size() == 64 && sound.hash.find_first_not_of("0123456789abcdef") == std::string::npos && isSuffix(sound.suffix);
}

std::string Shelf::pathOf(const Sound& sound) const
{
    if (m_folder.empty() || !isName(sound))
        return {};
    return m_folder + "/recordings/" + sound.hash.substr(0, 2) + "/" + sound.hash + "." + sound.suffix;
}

Result<Done> Shelf::put(const Sound& sound, std::string_view bytes) const
{
    const std::string path = pathOf(sound);
    if (path.empty())
        return refuse(Why::Invalid, "recording: name");
    if (conditionOf(sound) == Condition::Sound)
        return Done{};
    const std::string all = m_folder + "/recordings";
    const std::string part = path.substr(0, path.rfind('/'));
    if (!makeOwn(all) || !makeOwn(part))
        return refuse(Why::ReadOnly, "recordings");
    if (!writeFile(path, bytes) || !syncFolder(part) || !syncFolder(all) || !syncFolder(m_folder))
        return refuse(Why::DiskFull, "recordings");
    return Done{};
}

Condition Shelf::conditionOf(const Sound& sound) const
{
    const std::string path = pathOf(sound);
    struct stat state {};
    if (path.empty() || ::lstat(path.c_str(), &state) != 0)
        return Condition::Missing;
    if (!S_ISREG(state.st_mode))
        return Condition::Changed;
    const auto bytes = readFile(path, static_cast<std::size_t>(kMostBytes));
    return bytes && hex(viewOf(sha256(*bytes))) == sound.hash ? Condition::Sound : Condition::Changed;
}

bool Shelf::remove(const Sound& sound) const
{
    const std::string path = pathOf(sound);
    return !path.empty() && ::unlink(path.c_str()) == 0;
}

Result<Done> Shelf::copyTo(const Sound& sound, const std::string& folder) const
{
    const Shelf other(folder);
    if (exists(other.pathOf(sound)))
        return Done{};
    const auto bytes = readFile(pathOf(sound), static_cast<std::size_t>(kMostBytes));
    return bytes ? other.put(sound, *bytes) : Result<Done>(refuse(Why::NotFound, "recording"));
}

} // namespace minyi::core::recordings
