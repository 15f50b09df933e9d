#pragma once

#include "core/followup/state.h"
#include "core/office/catalog.h"

namespace minyi::core::followup {

/// One checked row of an import file.
struct IntakeRow {
    std::int64_t row = 0; ///< in the file, the header is row 1
    Channel channel = Channel::C110;
    std::string sourceId;
    std::string unitCode;
    std::string handler;
    std::string item;
    Instant handledAt;
    std::string person;
    std::string phone; ///< as written
    std::string note;
    std::optional<std::string> exclusion; ///< E01-E12
};

struct RowExcluded {
    std::int64_t row = 0;
    std::string reason;
};

/// A file's rows, all or nothing but those rejected one by one; known source ids add nothing.
struct TakeIn {
    std::string profile;
    Uid fileHash;
    std::int64_t read = 0;
    std::vector<IntakeRow> rows;
    std::vector<RowFault> rejected; ///< by the reader of the file
    bool dryRun = false;
};

struct TakenIn {
    std::optional<std::string> batch; ///< none for a dry run or where nothing was new
    std::int64_t read = 0;
    std::int64_t fresh = 0;
    std::int64_t duplicate = 0;
    std::vector<RowFault> rejected;
    std::vector<RowExcluded> excluded;
};

/// The 09:00 run for the previous day's matters; again the same day it changes nothing.
struct Run {};

struct RunRow {
    std::string channel;
    std::int64_t due = 0;
    std::int64_t queued = 0;
    std::int64_t excluded = 0;
    std::int64_t merged = 0;
    std::int64_t noPhone = 0;
    std::int64_t toCall = 0;
};

struct RunResult {
    Day day; ///< whose matters were asked
    bool late = false;
    std::vector<RunRow> channels;
};

/// What the gateway says of a message; `state` handed is written before the file is, so that a lost answer is never sent again.
struct RecordDelivery {
    Id<Message> message;
    Delivery state = Delivery::Accepted;
    std::optional<std::string> gatewayId;
    std::optional<std::string> error;
};

/// One answer that came in. Matched by message id, else to the last matter asked of the number in the window.
struct RecordReply {
    std::string number;
    Instant receivedAt;
    std::string text;
    std::optional<std::string> messageId;
};

struct ReplyRecorded {
    bool known = false;   ///< recorded before
    bool matched = false; ///< else kept as a stray reply
    std::string parsed;
    std::string why; ///< of a stray: no_such_number, not_asked
};

/// Closes reply windows that have ended. No reply is never counted as satisfied.
struct CloseWindows {};

struct Exclude {
    Id<Matter> matter;
    std::string code;
    std::string reason;
    std::optional<std::int64_t> seen;
};

/// Reads an unclear answer as a person does.
struct Classify {
    Id<Matter> matter;
    Rating rating = Rating::Satisfied;
    std::string reason;
};

/// Takes a matter to call; refused for an own matter.
struct Claim {
    Id<Matter> matter;
};

struct Release {
    Id<Matter> matter;
};

/// How the first follow-up call ended. Dissatisfied with a cause that makes an order drafts one in the same transaction.
struct RecordCall {
    Id<Matter> matter;
    Outcome outcome = Outcome::Answered;
    std::optional<Rating> rating;
    std::optional<std::string> cause;
    std::optional<std::string> cause2;
    std::optional<Solved> solved;
    std::optional<std::string> quote;
    std::optional<std::string> note;
    std::optional<Instant> callAt; ///< with outcome call_back
    std::optional<bool> kept;      ///< of an appeal: what was promised was done
};

struct Reopen {
    Id<Matter> matter;
    std::string reason;
};

Result<TakenIn> run(Tx& tx, const TakeIn& command);
Result<RunResult> run(Tx& tx, const Run& command);
Result<Done> run(Tx& tx, const RecordDelivery& command);
Result<ReplyRecorded> run(Tx& tx, const RecordReply& command);
Result<std::int64_t> run(Tx& tx, const CloseWindows& command);
Result<Done> run(Tx& tx, const Exclude& command);
Result<Done> run(Tx& tx, const Classify& command);
Result<Done> run(Tx& tx, const Claim& command);
Result<Done> run(Tx& tx, const Release& command);
Result<Done> run(Tx& tx, const RecordCall& command);
Result<Done> run(Tx& tx, const Reopen& command);

/// Registers entities, commands and questions.
void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::followup
