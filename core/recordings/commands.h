#pragma once

#include "core/office/catalog.h"
#include "core/recordings/recording.h"

namespace minyi::core::recordings {

/// A file of the exchange that lies on the shelf by now. The watched folder alone gives it; it is in no catalogue, since it says what a
/// file is that nobody else has looked at.
struct Take {
    Id<followup::Call> call;
    Instant startedAt;
    std::optional<std::int64_t> seconds;
    std::int64_t bytes = 0;
    std::string hash;
    std::string suffix;
};

/// To hear a recording, with the reason; who did and why stands on the timeline. The file is read again before: one that is missing or
/// changed is not played, and that too is on record. A refused command writes nothing, so the loss is an answer.
struct Hear {
    Id<Recording> recording;
    std::string reason;
};
struct Heard {
    bool lost = false;
    std::string path; ///< empty if lost
};

/// Past their time, by a list; another person with the right confirms it.
struct AskRemoval {
    std::vector<Id<Recording>> list;
};
struct ConfirmRemoval {
    std::vector<Id<Recording>> list;
};

/// Draws the sample of a period that is over; again it draws the same and adds nothing.
struct Draw {
    Day from;
    Day to;
};
struct Drawn {
    std::int64_t calls = 0;
    std::int64_t fresh = 0;
};

/// What was found, by another than who made the call. The rating stays as it was given.
struct GiveVerdict {
    Id<ListenBack> listenBack;
    Verdict verdict = Verdict::Agrees;
    std::optional<std::string> note;
};

/// True if it was new.
Result<bool> run(Tx& tx, const Take& command);
Result<Heard> run(Tx& tx, const Hear& command);
Result<Done> run(Tx& tx, const AskRemoval& command);
Result<Done> run(Tx& tx, const ConfirmRemoval& command);
Result<Drawn> run(Tx& tx, const Draw& command);
Result<Done> run(Tx& tx, const GiveVerdict& command);

void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::recordings
