#pragma once

#include "core/duty/duty.h"
#include "core/office/catalog.h"

namespace minyi::core::duty {

/// The roster of a unit for a week.
struct Week {
    std::optional<std::string> unit; ///< code; the asker's own if not given
    Day monday;
};
struct Turn {
    Id<Duty> id;
    Day day;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::string account;
    std::string name;
    Post post = Post::Operator;
    bool past = false; ///< not changed any more
};

/// Who is on duty at a unit at this moment, chiefs first.
struct Now {
    std::optional<std::string> unit;
};

/// How much is open as the asker may know of it: what a handover would say now.
struct OpenNow {};
struct Open {
    std::int64_t claimed = 0;
    std::int64_t appointments = 0;
    std::int64_t dueSoon = 0;
    std::int64_t red = 0;
};
Open openOf(const Ask& ask);

/// The last of the asker's unit, the newest first.
struct Handovers {};
struct HandoverRow {
    Id<Handover> id;
    Instant at;
    std::string giver;
    std::string taker;
    std::string note;
    std::int64_t claimed = 0;
    std::int64_t appointments = 0;
    std::int64_t dueSoon = 0;
    std::int64_t red = 0;
    std::optional<Instant> takenAt;
    bool mine = false; ///< waits for the asker
};

Result<std::vector<Turn>> answer(const Ask& ask, const Week& question);
Result<std::vector<Turn>> answer(const Ask& ask, const Now& question);
Result<Open> answer(const Ask& ask, const OpenNow& question);
Result<std::vector<HandoverRow>> answer(const Ask& ask, const Handovers& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::duty
