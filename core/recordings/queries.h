#pragma once

#include "core/office/catalog.h"
#include "core/recordings/recording.h"
#include "core/recordings/shelf.h"

namespace minyi::core::recordings {

/// The calls of a matter with their recordings, the newest first; a call without one has a row without one, a call with two has two.
struct OfMatter {
    Id<followup::Matter> matter;
};
struct CallRow {
    Id<followup::Call> call;
    std::int64_t round = 1;
    Instant at;
    std::string caller;
    followup::Outcome outcome = followup::Outcome::Answered;
    std::optional<followup::Rating> rating;
    std::optional<std::string> cause;
    Id<Recording> recording; ///< none: the call has none
    std::optional<Instant> startedAt; ///< of the recording
    std::optional<std::int64_t> seconds;
    bool removed = false; ///< past its time, the file is gone
    bool mayHear = false; ///< the asker may
};

/// Answered calls of a period that no recording was taken in for, the newest first.
struct Missing {
    Day from;
    Day to;
};
struct MissingRow {
    Id<followup::Matter> matter;
    Id<followup::Call> call;
    std::int64_t round = 1;
    Instant at;
    std::string caller;
    std::string channel;
    std::string unit;
    std::string item;
};
struct MissingAnswer {
    std::int64_t answered = 0;
    std::int64_t missing = 0;
    std::vector<MissingRow> rows; ///< the first of them
};

/// Recordings that may be removed now: past their time, with no order that is kept longer and nothing open.
struct PastTheirTime {};
struct PastRow {
    Id<Recording> id;
    Id<followup::Matter> matter;
    std::string sourceId;
    std::string unit;
    std::string item;
    Instant startedAt;
    std::optional<std::int64_t> seconds;
    std::int64_t bytes = 0;
    Day keptUntil;
    std::string askedBy; ///< empty while nobody has asked
    std::optional<Instant> askedAt;
    bool mine = false; ///< the asker did, so another confirms
};

/// The sample of a period as it was drawn, by the time of the call.
struct Sample {
    Day from;
    Day to;
};
struct SampleRow {
    Id<ListenBack> id;
    Id<followup::Matter> matter;
    Id<followup::Call> call;
    Instant at;
    std::string caller;
    std::string channel;
    std::string unit;
    std::string item;
    std::optional<std::string> cause;
    std::optional<followup::Rating> rating;
    std::string quote;
    Id<Recording> recording;
    std::optional<std::int64_t> seconds;
    std::optional<Verdict> verdict;
    std::string note;
    std::string heardBy;
    bool own = false; ///< the asker made the call: somebody else listens
};
struct SampleAnswer {
    std::int64_t drawn = 0;
    std::int64_t heard = 0;
    std::int64_t differing = 0;
    std::vector<SampleRow> rows;
};

/// For the watched folder, in no catalogue: which call a file belongs to, and whether it was taken before.
struct FindCall {
    std::string number;
    Instant from;
    int minutes = 0;
};
struct IsKnown {
    Id<followup::Call> call;
    std::string hash;
};
struct RemovedSince {
    Instant since;
};

Result<std::vector<CallRow>> answer(const Ask& ask, const OfMatter& question);
Result<MissingAnswer> answer(const Ask& ask, const Missing& question);
Result<std::vector<PastRow>> answer(const Ask& ask, const PastTheirTime& question);
Result<SampleAnswer> answer(const Ask& ask, const Sample& question);
Result<std::optional<Id<followup::Call>>> answer(const Ask& ask, const FindCall& question);
Result<bool> answer(const Ask& ask, const IsKnown& question);
Result<std::vector<Sound>> answer(const Ask& ask, const RemovedSince& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::recordings
