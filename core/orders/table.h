#pragma once

#include "core/base/context.h"
#include "core/deadlines/reckoners.h"
#include "core/ledger/change.h"
#include "core/office/actor.h"
#include "core/orders/rules.h"
#include "core/store/rows.h"

namespace minyi::core::orders {

/// The next serial of a year; a number once given is never given again.
std::int64_t nextSerial(Db& db, std::int64_t year);
std::optional<Order> openOrderOf(Db& db, Id<followup::Matter> matter);
std::optional<Objection> objectionOf(Db& db, Id<Order> order);
/// The pauses of an order, as its timeline tells them.
std::vector<Hold> holdsOf(Db& db, const Uid& order);
/// The rule of sight (rules.h) for a statement that calls the order `o`.
std::string sightSql(const Actor& actor);
/// For a statement that calls the clock `d`: without the centre's that others have to stop.
std::string notOfOthersSql(const Actor& actor);
/// Days on which the second call was tried.
int secondCallDays(Db& db, Id<followup::Matter> matter);
/// For the office: the clocks of every order a change touched.
void derive(Db& db, const Context& context, const Change& change, Instant now);
deadlines::Reckoner orderReckoner();

} // namespace minyi::core::orders
