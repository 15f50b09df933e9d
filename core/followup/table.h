#pragma once

#include "core/base/context.h"
#include "core/deadlines/reckoners.h"
#include "core/followup/month.h"
#include "core/followup/call.h"
#include "core/followup/contact.h"
#include "core/ledger/change.h"
#include "core/store/rows.h"

#include <vector>

namespace minyi::core::followup {

/// Matters not yet cleaned, handled before a day, the newest first.
std::vector<Matter> intakeBefore(Db& db, Day day);
/// Messages to a number queued or sent since a moment; withdrawn ones do not count.
int messagesSince(Db& db, const std::string& phone, Instant since);
/// The newest message asked of a number up to a moment, or by the gateway's id.
std::optional<Message> lastAsked(Db& db, const std::string& phone, Instant upTo);
std::optional<Message> byGatewayId(Db& db, const std::string& gatewayId);
std::vector<Message> messagesOf(Db& db, Id<Matter> matter);
bool matterKnown(Db& db, const Uid& uid);
bool replyKnown(Db& db, const Uid& uid);
bool optedOut(Db& db, const std::string& phone, Day day);
std::vector<Matter> windowsEnded(Db& db, Instant now);
std::vector<Call> callsOf(Db& db, Id<Matter> matter);
/// The organ this desktop was made for: the first unit of its file.
std::optional<Id<staff::Unit>> homeUnit(Db& db);
/// The clock of a matter: 24 hours to the first call.
deadlines::Reckoner matterReckoner();
/// For the office: the clocks of every matter a change touched.
void derive(Db& db, const Context& context, const Change& change, Instant now);

/// When the figures of a day's month became final.
std::optional<Instant> lockedAt(Db& db, Day day);

} // namespace minyi::core::followup
