#include "core/gateway/kannel.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/gateway/http.h"
#include "core/gateway/kannel_door.h"
#include "core/gateway/queries.h"

#include <algorithm>

namespace minyi::core::gateway {

using followup::Delivery;
using followup::Message;
using followup::RecordDelivery;

namespace {

constexpr std::size_t kLeastSecret = 16;
constexpr int kReports = 1 | 2 | 16; ///< delivered, not delivered, refused by the network

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

} // namespace

Result<KannelSite> KannelSite::load(std::string_view json)
{
    const Json read = Json::parse(json, nullptr, false);
    KannelSite site;
    if (read.is_discarded())
        return refuse(Why::BadFile, "kannel.json: not_json");
    if (const auto fault = fromJson(read, site))
        return refuse(Why::BadFile, "kannel.json: " + fault->text());
    if (!site.url.starts_with("http://") && !site.url.starts_with("https://"))
        return refuse(Why::BadFile, "kannel.json: url");
    if (site.port < 1024 || site.port > 65535)
        return refuse(Why::BadFile, "kannel.json: port: 1024..65535");
    if (site.secret.size() < kLeastSecret || !isPlain(site.secret))
        return refuse(Why::BadFile, "kannel.json: secret: 16 letters and digits");
    if (site.seconds < 1 || site.seconds > 60)
        return refuse(Why::BadFile, "kannel.json: seconds: 1..60");
    return site;
}

Kannel::Kannel(Office& office, const Actor& system, KannelSite site) : m_office(office), m_actor(system), m_site(std::move(site)) {}

Kannel::~Kannel() = default;

Result<std::unique_ptr<Kannel>> Kannel::open(Office& office, const Actor& system, KannelSite site)
{
    std::unique_ptr<Kannel> kannel(new Kannel(office, system, std::move(site)));
    kannel->m_door = std::make_unique<KannelDoor>(office, kannel->m_actor, kannel->m_site);
    if (!kannel->m_door->isOpen())
        return refuse(Why::Broken, "port " + std::to_string(kannel->m_site.port));
    return kannel;
}

std::string Kannel::urlOf(const Message& message) const
{
    const std::string back = "http://127.0.0.1:" + std::to_string(m_site.port) + "/" + m_site.secret + "/report?m=" + message.uid.text() + "&s=%d";
    return m_site.url + (m_site.url.find('?') == std::string::npos ? "?" : "&") + "username=" + escaped(m_site.user) +
           "&password=" + escaped(m_site.password) + "&from=" + escaped(m_site.from) + "&to=" + escaped(message.phone) +
           "&coding=2&charset=UTF-8&text=" + escaped(message.text) + "&dlr-mask=" + std::to_string(kReports) + "&dlr-url=" + escaped(back);
}

Result<Done> Kannel::record(const Message& message, Delivery state, std::optional<std::string> error)
{
    const auto done = m_office.submit(m_actor, RecordDelivery{message.id, state, {}, std::move(error)});
    if (!done && done.error().why == Why::WrongState) // its report was faster
        return Done{};
    return done;
}

Result<Flushed> Kannel::flush()
{
    Flushed flushed;
    const auto open = m_office.ask(m_actor, OpenMessages{});
    if (!open)
        return tl::unexpected(open.error());
    // Requests are made one by one below: whatever is handed now was left by a crash, and nobody knows whether it left.
    for (const Message& message : open->handed) {
        if (const auto settled = record(message, Delivery::Uncertain, {}); !settled)
            return tl::unexpected(settled.error());
        ++flushed.uncertain;
    }
    for (const Message& message : open->queued) {
        if (const auto handed = record(message, Delivery::Handed, {}); !handed)
            return tl::unexpected(handed.error());
        const HttpAnswer answer = get(urlOf(message), static_cast<long>(m_site.seconds));
        const bool refused = answer.fate == Fate::Answered && (answer.status == 401 || answer.status == 403); // our name is wrong, not the message
        if (answer.fate == Fate::NotSent || refused) {
            if (const auto back = record(message, Delivery::Queued, {}); !back)
                return tl::unexpected(back.error());
            log::error("gateway", refused ? "the gateway refuses our name" : "the gateway does not answer");
            return flushed;
        }
        const bool accepted = answer.fate == Fate::Answered && answer.status >= 200 && answer.status < 300;
        const bool bad = answer.fate == Fate::Answered && answer.status == 400;
        const Delivery state = accepted ? Delivery::Accepted : bad ? Delivery::Failed : Delivery::Uncertain;
        if (const auto settled = record(message, state, bad ? std::optional("status 400") : std::nullopt); !settled)
            return tl::unexpected(settled.error());
        flushed.sent += accepted;
        flushed.uncertain += state == Delivery::Uncertain;
    }
    return flushed;
}

Result<Collected> Kannel::collect()
{
    return m_door->take();
}

Result<std::int64_t> Kannel::settleSilent(int hours)
{
    const auto silent = m_office.ask(m_actor, SilentMessages{m_office.now() - hours * kHour});
    if (!silent)
        return tl::unexpected(silent.error());
    for (const Message& message : *silent)
        if (const auto settled = record(message, Delivery::Uncertain, "no report"); !settled)
            return tl::unexpected(settled.error());
    return static_cast<std::int64_t>(silent->size());
}

} // namespace minyi::core::gateway
