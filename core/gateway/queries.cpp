#include "core/gateway/queries.h"

#include "core/followup/rules.h"
#include "core/followup/sender.h"
#include "core/settings/settings.h"

namespace minyi::core::gateway {

namespace {

/// Messages that were queued in time but not sent, because the desktop was off, wait for the next slot and wake nobody.
bool isSendingTime(const Ask& ask)
{
    const auto number = [&](std::string_view key) { return settings::number(ask.db, key, dayOf(ask.now)); };
    const followup::Slots slots{number("send_from"), number("send_until"), number("overflow_from"),
                                number("overflow_until")};
    return followup::nextSlot(ask.now, slots) == ask.now;
}

} // namespace

Result<OpenAnswer> answer(const Ask& ask, const OpenMessages&)
{
    OpenAnswer open;
    const auto since = followup::sendsSince(ask.db, dayOf(ask.now));
    if (since && isSendingTime(ask))
        open.queued = select<followup::Message>(
            ask.db, "WHERE state='queued' AND not_before<=? ORDER BY not_before,rid", ask.now);
    open.handed = select<followup::Message>(ask.db, "WHERE state='handed' ORDER BY rid");
    return open;
}

Result<std::vector<followup::Message>> answer(const Ask& ask, const SilentMessages& question)
{
    return select<followup::Message>(ask.db, "INDEXED BY message_accepted WHERE state='accepted' AND settled_at<? ORDER BY settled_at,rid", question.before);
}

Result<std::optional<followup::Message>> answer(const Ask& ask, const FindMessage& question)
{
    if (question.name)
        return find<followup::Message>(ask.db, *question.name);
    auto found =
        select<followup::Message>(ask.db,
                                  "WHERE phone=? AND state IN ('accepted','handed') AND (gateway_id=? OR gateway_id IS "
                                  "NULL) ORDER BY gateway_id IS NULL,rid DESC LIMIT 1",
                                  question.phone, question.gatewayId);
    return found.empty() ? std::optional<followup::Message>() : std::optional(std::move(found.front()));
}

} // namespace minyi::core::gateway
