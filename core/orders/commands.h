#pragma once

#include "core/followup/call.h"
#include "core/followup/contact.h"
#include "core/office/catalog.h"
#include "core/orders/state.h"

namespace minyi::core::orders {

using OrderId = Id<Order>;

/// Gives the number and starts the clocks. Grade 1 and 2 need the supervisor.
struct Issue {
    OrderId order;
    std::optional<std::int64_t> grade; ///< 1 to 3
    std::optional<std::string> requirement;
    std::optional<std::int64_t> seen;
};

struct SignFor {
    OrderId order;
};

/// The unit says it is not its matter; once, within two working days.
struct AskReturn {
    OrderId order;
    std::string grounds;
};

/// Back to a draft for another unit.
struct GrantReturn {
    OrderId order;
    std::string unit; ///< code of the right unit
};

struct RefuseReturn {
    OrderId order;
    std::string reason;
};

struct RefuseExtension {
    OrderId order;
    std::string reason;
};

struct Contact {
    OrderId order;
    std::string way;
    std::string words;
};

/// The progress note that meets the 3-day supervision.
struct NoteProgress {
    OrderId order;
    std::string note;
};

struct AskExtension {
    OrderId order;
    std::int64_t days = 0; ///< working days
    std::string reason;
};

/// Before the due moment, once, up to ten working days.
struct GrantExtension {
    OrderId order;
    std::int64_t days = 0;
    std::string reason;
};

/// What was found and done; stays with the unit until its chief signs.
struct FeedBack {
    OrderId order;
    std::string findings;
    std::string measures;
    Day toldDay;
    std::string toldWay;
    std::string citizenWords;
    std::string evidence; ///< what the unit's file holds of it, one thing a line
    std::optional<std::int64_t> seen;
};

/// The chief's signature stops the 5-day clock.
struct SignFeedback {
    OrderId order;
};

struct Review {
    OrderId order;
    bool accept = false;
    std::string opinion; ///< or the listed defects
    std::optional<std::int64_t> seen;
};

/// Asked again after rectification, never by the first caller.
struct RecordSecondCall {
    OrderId order;
    followup::Outcome outcome = followup::Outcome::Answered;
    std::optional<followup::Rating> rating;
    std::optional<followup::Solved> solved;
    std::optional<std::string> words;
};

/// Still dissatisfied though the work is complete: C09, C12 or C13 with the legal basis.
struct Explain {
    OrderId order;
    std::string cause;
    std::string basis;
};

struct ReHandle {
    OrderId order;
    std::string reason;
};

/// After two rounds the leader ends it (workflows 3.6, B6).
struct Conclude {
    OrderId order;
    std::string decision;
};

/// What 3.9 names beside the red card, and nobody but who looks into the order can know.
enum class Misconduct { FalseFeedback, PressedCitizen };

/// Responsible or not; not responsible closes the order.
struct FindResponsibility {
    OrderId order;
    bool responsible = false;
    std::string reason;
    std::optional<Misconduct> misconduct{}; ///< only where responsible
};

Result<std::string> run(Tx& tx, const Issue& command);
Result<Done> run(Tx& tx, const SignFor& command);
Result<Done> run(Tx& tx, const AskReturn& command);
Result<Done> run(Tx& tx, const GrantReturn& command);
Result<Done> run(Tx& tx, const RefuseReturn& command);
Result<Done> run(Tx& tx, const RefuseExtension& command);
Result<Done> run(Tx& tx, const Conclude& command);
Result<Done> run(Tx& tx, const Contact& command);
Result<Done> run(Tx& tx, const NoteProgress& command);
Result<Done> run(Tx& tx, const AskExtension& command);
Result<Done> run(Tx& tx, const GrantExtension& command);
Result<Done> run(Tx& tx, const FeedBack& command);
Result<Done> run(Tx& tx, const SignFeedback& command);
Result<Done> run(Tx& tx, const Review& command);
Result<Done> run(Tx& tx, const RecordSecondCall& command);
Result<Done> run(Tx& tx, const Explain& command);
Result<Done> run(Tx& tx, const ReHandle& command);
Result<Done> run(Tx& tx, const FindResponsibility& command);

/// A confirmed dissatisfaction drafts an order in the same transaction.
void react(Tx& tx, const Event& event);

/// Merging, reminders, joint meetings, pauses.
void addDetours(Catalog& catalog);

void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::orders
