#include "core/gateway/gateway.h"

#include "core/base/log.h"
#include "core/followup/rules.h"
#include "core/gateway/parse.h"

namespace minyi::core::gateway {

using followup::Delivery;
using followup::Message;
using followup::RecordDelivery;

namespace {

/// The file's fault and not the disk's: it may be put aside, since trying again would say the same.
bool isFilesFault(const Refusal& refusal)
{
    switch (refusal.why) {
    case Why::Invalid:
    case Why::Missing:
    case Why::NotFound:
    case Why::BadFile: return true;
    default: return false;
    }
}

/// GSM 03.40, 9.2.3.15: below 32 it arrived, below 64 the network is still trying, 70 its time ran out.
std::optional<Delivery> deliveryOf(int status)
{
    constexpr int kStillTrying = 32;
    constexpr int kGaveUp = 64;
    constexpr int kRanOut = 70;
    if (status < kStillTrying)
        return Delivery::Delivered;
    if (status < kGaveUp)
        return {};
    return status == kRanOut ? Delivery::Expired : Delivery::Failed;
}

} // namespace

Result<Done> Gateway::record(const Message& message, Delivery state, std::optional<std::string> gatewayId,
                             std::optional<std::string> error)
{
    const auto recorded =
        m_office.submit(m_actor, RecordDelivery{message.id, state, std::move(gatewayId), std::move(error)});
    // It has gone further already: the same file read again, or a report that overtook it.
    if (!recorded && recorded.error().why == Why::WrongState)
        return Done{};
    return recorded;
}

Result<Done> Gateway::send(const Message& message)
{
    const std::string name = message.uid.text();
    if (const auto made = makeMessage(m_spool, name, message.phone, message.text); !made)
        return made;
    if (const auto handed = m_office.submit(m_actor, RecordDelivery{message.id, Delivery::Handed, {}, {}}); !handed)
        return handed;
    if (const auto released = release(m_spool, name); !released && released.error().why != Why::Duplicate)
        return released;
    return record(message, Delivery::Accepted, {}, {});
}

Result<std::int64_t> Gateway::reconcile()
{
    if (const auto prepared = prepare(m_spool); !prepared)
        return tl::unexpected(prepared.error());
    const auto open = m_office.ask(m_actor, OpenMessages{});
    if (!open)
        return tl::unexpected(open.error());
    std::int64_t uncertain = 0;
    for (const Message& message : open->handed) {
        const auto place = where(m_spool, message.uid.text());
        const auto settled = record(message, place ? Delivery::Accepted : Delivery::Uncertain, {}, {});
        if (!settled)
            return tl::unexpected(settled.error());
        uncertain += place ? 0 : 1;
    }
    return uncertain;
}

Result<Flushed> Gateway::flush()
{
    Flushed flushed;
    const auto uncertain = reconcile();
    if (!uncertain)
        return tl::unexpected(uncertain.error());
    flushed.uncertain = *uncertain;
    const auto open = m_office.ask(m_actor, OpenMessages{});
    if (!open)
        return tl::unexpected(open.error());
    for (const Message& message : open->queued) {
        const auto sent = send(message);
        if (!sent && !isFilesFault(sent.error()))
            return tl::unexpected(sent.error());
        if (sent)
            ++flushed.sent;
        else
            log::error("gateway", message.uid.text() + " " + sent.error().detail);
    }
    return flushed;
}

Result<Done> Gateway::refuseFile(const std::string& folder, const std::string& name, const Refusal& refusal,
                                 Collected& out)
{
    if (!isFilesFault(refusal))
        return tl::unexpected(refusal);
    log::error("gateway", folder + " " + refusal.detail);
    out.refused.push_back({folder + "/" + name, refusal.detail});
    return putAside(m_spool, folder, name, "refused");
}

/// A file in `sent` or `failed`. One that is not named as ours are belongs to another program and stays.
Result<Done> Gateway::sentFile(const std::string& folder, const std::string& name, Collected& out)
{
    const auto uid = Uid::parse(name);
    const auto bytes = uid ? readFile(m_spool, folder, name) : std::nullopt;
    if (!bytes)
        return Done{};
    const auto file = parseSpoolFile(*bytes);
    if (!file)
        return refuseFile(folder, name, file.error(), out);
    const auto found = m_office.ask(m_actor, FindMessage{uid, {}, {}});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return refuseFile(folder, name, {Why::NotFound, "message: unknown"}, out);
    const bool failed = folder == "failed";
    const std::string reason = file->failReason.empty() ? "gateway" : file->failReason;
    const auto recorded = record(**found, failed ? Delivery::Failed : Delivery::Accepted, file->gatewayId,
                                 failed ? std::optional(reason) : std::nullopt);
    if (!recorded)
        return recorded;
    ++(failed ? out.failed : out.accepted);
    return putAside(m_spool, folder, name, "archive");
}

Result<Done> Gateway::report(const std::string& folder, const std::string& name, const std::string& number,
                             const std::string& gatewayId, int status, Collected& out)
{
    const auto found = m_office.ask(m_actor, FindMessage{{}, number, gatewayId});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return refuseFile(folder, name, {Why::NotFound, "message_id: unknown"}, out);
    const auto state = deliveryOf(status);
    if (!state)
        return putAside(m_spool, folder, name, "archive");
    const bool arrived = *state == Delivery::Delivered;
    const auto recorded =
        record(**found, *state, gatewayId, arrived ? std::nullopt : std::optional("status " + std::to_string(status)));
    if (!recorded)
        return recorded;
    ++(arrived ? out.delivered : out.failed);
    return putAside(m_spool, folder, name, "archive");
}

Result<Done> Gateway::incomingFile(const std::string& folder, const std::string& name, Collected& out)
{
    const auto bytes = readFile(m_spool, folder, name);
    if (!bytes)
        return Done{};
    const auto file = parseIncoming(*bytes);
    if (!file)
        return refuseFile(folder, name, file.error(), out);
    const std::string number = followup::normalise(file->number).number;
    if (isReport(*file))
        return report(folder, name, number, *file->gatewayId, *file->status, out);
    const auto recorded =
        m_office.submit(m_actor, followup::RecordReply{file->number, *file->at, file->text, std::nullopt});
    if (!recorded)
        return refuseFile(folder, name, recorded.error(), out);
    ++(recorded->known ? out.known : recorded->matched ? out.replies : out.stray);
    return putAside(m_spool, folder, name, "archive");
}

Result<Collected> Gateway::collect()
{
    Collected out;
    if (const auto prepared = prepare(m_spool); !prepared)
        return tl::unexpected(prepared.error());
    // What was sent comes before what is said about it.
    const std::pair<const char*, Step (Gateway::*)(const std::string&, const std::string&, Collected&)> order[] = {
        {"sent", &Gateway::sentFile},
        {"failed", &Gateway::sentFile},
        {"report", &Gateway::incomingFile},
        {"incoming", &Gateway::incomingFile},
    };
    for (const auto& [folder, step] : order)
        for (const std::string& name : filesIn(m_spool, folder))
            if (const auto done = (this->*step)(folder, name, out); !done)
                return tl::unexpected(done.error());
    return out;
}

} // namespace minyi::core::gateway
