#include "core/gateway/kannel_door.h"

#include "core/base/log.h"
#include "core/gateway/parse.h"
#include "core/gateway/queries.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>

#include <charconv>

namespace minyi::core::gateway {

using followup::Delivery;

namespace {

constexpr std::size_t kMaxText = 2000, kMaxNumber = 32;

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string argument(MHD_Connection* connection, const char* name)
{
    const char* value = nullptr;
    std::size_t size = 0;
    if (MHD_lookup_connection_value_n(connection, MHD_GET_ARGUMENT_KIND, name, std::string_view(name).size(), &value, &size) != MHD_YES || !value)
        return {};
    return {value, size};
}

/// Kannel's reports: 1 delivered, 2 not, 16 the network refused it; 4 and 8 say only that it goes on.
std::optional<Delivery> deliveryOf(std::int64_t status)
{
    switch (status) {
    case 1: return Delivery::Delivered;
    case 2:
    case 16: return Delivery::Failed;
    default: return {};
    }
}

MHD_Result call(void* self, MHD_Connection* connection, const char* url, const char* method, const char*, const char*, std::size_t*, void**)
{
    const unsigned int status = static_cast<KannelDoor*>(self)->handle(connection, url, method);
    MHD_Response* response = MHD_create_response_from_buffer(0, nullptr, MHD_RESPMEM_PERSISTENT);
    const MHD_Result queued = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace

KannelDoor::KannelDoor(Office& office, const Actor& actor, const KannelSite& site) : m_office(office), m_actor(actor), m_secret("/" + site.secret)
{
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_port = htons(static_cast<std::uint16_t>(site.port));
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_daemon = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, static_cast<std::uint16_t>(site.port), nullptr, nullptr, &call, this,
                                MHD_OPTION_SOCK_ADDR, reinterpret_cast<const sockaddr*>(&here), MHD_OPTION_CONNECTION_LIMIT, 64U,
                                MHD_OPTION_CONNECTION_TIMEOUT, 10U, MHD_OPTION_CONNECTION_MEMORY_LIMIT, std::size_t{32} << 10, MHD_OPTION_END);
}

KannelDoor::~KannelDoor()
{
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

Collected KannelDoor::take()
{
    const std::lock_guard lock(m_guard);
    return std::exchange(m_collected, {});
}

void KannelDoor::count(std::int64_t Collected::*what)
{
    const std::lock_guard lock(m_guard);
    ++(m_collected.*what);
}

unsigned int KannelDoor::refused(const std::string& why)
{
    log::error("gateway", "a call of the gateway refused: " + why);
    const std::lock_guard lock(m_guard);
    m_collected.refused.push_back({"http", why});
    return MHD_HTTP_BAD_REQUEST;
}

unsigned int KannelDoor::handle(MHD_Connection* connection, std::string_view path, std::string_view method)
{
    if (method != "GET" || !path.starts_with(m_secret))
        return MHD_HTTP_NOT_FOUND;
    const auto what = path.substr(m_secret.size());
    const auto of = [connection](const char* name) { return argument(connection, name); };
    if (what == "/report")
        return report(of("m"), of("s"));
    return what == "/answer" ? answered(of("from"), of("at"), of("charset"), of("text")) : unsigned{MHD_HTTP_NOT_FOUND};
}

unsigned int KannelDoor::report(const std::string& uid, const std::string& status)
{
    const auto name = Uid::parse(uid);
    const auto code = number(status);
    if (!name || !code)
        return refused("report: malformed");
    const auto state = deliveryOf(*code);
    if (!state)
        return MHD_HTTP_OK;
    const auto found = m_office.ask(m_actor, FindMessage{*name, {}, {}});
    if (!found)
        return MHD_HTTP_SERVICE_UNAVAILABLE;
    if (!*found)
        return refused("report: unknown message");
    const auto done = m_office.submit(m_actor, followup::RecordDelivery{(*found)->id, *state, {}, *state == Delivery::Failed
                                                                                                      ? std::optional("status " + status)
                                                                                                      : std::nullopt});
    if (!done && done.error().why != Why::WrongState) // it has gone further already
        return MHD_HTTP_SERVICE_UNAVAILABLE;
    count(*state == Delivery::Delivered ? &Collected::delivered : &Collected::failed);
    return MHD_HTTP_OK;
}

unsigned int KannelDoor::answered(const std::string& from, const std::string& at, const std::string& charset, std::string text)
{
    const auto seconds = number(at);
    if (from.empty() || from.size() > kMaxNumber || !seconds || text.empty() || text.size() > kMaxText)
        return refused("answer: malformed");
    if (charset == "UTF-16BE") {
        const auto decoded = fromUcs2(text);
        if (!decoded)
            return refused("answer: not UCS-2");
        text = *decoded;
    }
    const auto recorded = m_office.submit(m_actor, followup::RecordReply{from, Instant{*seconds * 1000}, text, {}});
    if (!recorded)
        return recorded.error().why == Why::Invalid ? refused("answer: " + recorded.error().detail) : MHD_HTTP_SERVICE_UNAVAILABLE;
    count(recorded->known ? &Collected::known : recorded->matched ? &Collected::replies : &Collected::stray);
    return MHD_HTTP_OK;
}

} // namespace minyi::core::gateway
