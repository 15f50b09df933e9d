#include "core/workplace/owner.h"

#include "core/base/log.h"
#include "core/security/vault.h"
#include "core/store/files.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>

namespace minyi::core::workplace {

namespace {

constexpr std::uint32_t kMost = 64u << 20; ///< bytes of one message
constexpr int kPollMs = 200;

/// Socket paths are short by nature, folders need not be: the name is made from the folder.
std::string socketPath(const std::string& folder)
{
    std::error_code code;
    const auto whole = std::filesystem::weakly_canonical(folder, code).string();
    const char* run = std::getenv("XDG_RUNTIME_DIR");
    const std::string base = run && *run ? run : "/tmp";
    return base + "/minyi-" + std::to_string(::getuid()) + "-" + hex(uidOf(whole).view()).substr(0, 16) + ".sock";
}

bool readAll(int fd, char* into, std::size_t count)
{
    while (count) {
        const ssize_t got = ::read(fd, into, count);
        if (got <= 0)
            return false;
        into += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeAll(int fd, const char* from, std::size_t count)
{
    while (count) {
        const ssize_t wrote = ::send(fd, from, count, MSG_NOSIGNAL);
        if (wrote <= 0)
            return false;
        from += wrote;
        count -= static_cast<std::size_t>(wrote);
    }
    return true;
}

std::optional<Json> receive(int fd)
{
    std::uint32_t size = 0;
    if (!readAll(fd, reinterpret_cast<char*>(&size), sizeof size) || size > kMost)
        return {};
    std::string bytes(size, '\0');
    if (!readAll(fd, bytes.data(), size))
        return {};
    Json json = Json::parse(bytes, nullptr, false);
    return json.is_discarded() ? std::nullopt : std::optional(std::move(json));
}

bool transmit(int fd, const Json& json)
{
    const std::string bytes = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    const auto size = static_cast<std::uint32_t>(bytes.size());
    return writeAll(fd, reinterpret_cast<const char*>(&size), sizeof size) && writeAll(fd, bytes.data(), bytes.size());
}

bool sameUser(int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

sockaddr_un addressOf(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    return address;
}

} // namespace

OwnerDoor::OwnerDoor(const std::string& folder, Answer answer)
    : m_path(socketPath(folder))
    , m_answer(std::move(answer))
{
    m_listen = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::unlink(m_path.c_str()); // whoever holds the lock owns the name
    const sockaddr_un address = addressOf(m_path);
    const mode_t before = ::umask(0177);
    const bool open = m_listen >= 0 && ::bind(m_listen, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                      ::listen(m_listen, 8) == 0;
    ::umask(before);
    if (open)
        m_thread = std::thread([this] { loop(); });
    else
        log::error("owner", "the local socket cannot be opened");
}

OwnerDoor::~OwnerDoor()
{
    m_stop = true;
    if (m_thread.joinable()) {
        m_thread.join();
        ::unlink(m_path.c_str());
    }
    if (m_listen >= 0)
        ::close(m_listen);
}

void OwnerDoor::loop()
{
    while (!m_stop) {
        pollfd waiting{m_listen, POLLIN, 0};
        if (::poll(&waiting, 1, kPollMs) <= 0)
            continue;
        const int connection = ::accept4(m_listen, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            continue;
        if (sameUser(connection))
            serve(connection);
        ::close(connection);
    }
}

void OwnerDoor::serve(int connection)
{
    const timeval patience{10, 0};
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (const auto request = receive(connection))
        transmit(connection, m_answer(*request));
}

std::optional<Json> askOwner(const std::string& folder, const Json& request)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return {};
    const sockaddr_un address = addressOf(socketPath(folder));
    std::optional<Json> reply;
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && sameUser(fd) && transmit(fd, request))
        reply = receive(fd);
    ::close(fd);
    return reply;
}

} // namespace minyi::core::workplace
