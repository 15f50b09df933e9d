#pragma once

#include "core/gateway/kannel.h"

#include <atomic>
#include <mutex>

struct MHD_Daemon;
struct MHD_Connection;

namespace minyi::core::gateway {

/// The other direction: Kannel's smsbox calls 127.0.0.1 with a report or an answer, and hears 200 once it is committed. Everything that
/// comes in is a stranger's until checked; a wrong secret gets 404.
class KannelDoor {
public:
    KannelDoor(Office& office, const Actor& actor, const KannelSite& site);
    ~KannelDoor();
    KannelDoor(const KannelDoor&) = delete;
    KannelDoor& operator=(const KannelDoor&) = delete;

    /// What libmicrohttpd calls; the HTTP status of the answer.
    unsigned int handle(MHD_Connection* connection, std::string_view path, std::string_view method);
    bool isOpen() const { return m_daemon != nullptr; }
    /// What came since the last time.
    Collected take();
    /// HTTP status for one call; public for whoever hands it a call without a socket.
    unsigned int report(const std::string& uid, const std::string& status);
    unsigned int answered(const std::string& from, const std::string& at, const std::string& charset, std::string text);

private:
    void count(std::int64_t Collected::*what);
    unsigned int refused(const std::string& why);

    Office& m_office;
    const Actor& m_actor;
    std::string m_secret;
    std::mutex m_guard;
    Collected m_collected;
    MHD_Daemon* m_daemon = nullptr;
};

} // namespace minyi::core::gateway
