#pragma once

#include "core/base/mask.h"
#include "core/base/percent.h"
#include "core/followup/call.h"
#include "core/followup/contact.h"
#include "core/office/catalog.h"
#include "core/staff/queries.h"

namespace minyi::core::followup {

/// The batch of one morning: what was handled the day before, channel by channel, as it stands now.
struct Funnel {
    std::optional<Day> day; ///< on which things were handled; yesterday if not given
};

struct FunnelRow {
    std::string channel; ///< "total" for the sums
    std::int64_t taken = 0;
    std::int64_t due = 0;  ///< D: taken in minus excluded minus merged
    std::int64_t sent = 0; ///< S
    std::int64_t replied = 0;
    std::int64_t satisfied = 0; ///< N1 + N2
    std::int64_t basically = 0;
    std::int64_t dissatisfied = 0;
    std::int64_t orders = 0;
    std::int64_t noReply = 0; ///< sent, not answered: open or closed
    std::int64_t toCall = 0;
    std::int64_t excluded = 0;
    std::int64_t merged = 0;
    std::int64_t failed = 0;
    std::int64_t uncertain = 0;
    std::int64_t leftOut = 0; ///< ratings whose objection was upheld: in none of the counts above
    std::int64_t late = 0;    ///< rated after the window: no reply of the day, and counted in its month (workflows 3.3)
};

struct CauseCount {
    std::string cause;
    std::int64_t count = 0;
};

struct FunnelAnswer {
    Day day;
    std::vector<FunnelRow> rows; ///< five channels and the others in use, then the total
    std::vector<CauseCount> causes;
    std::vector<CauseCount> exclusions;
    std::optional<double> responseRate;     ///< per cent, half up to two decimals; none where nothing was sent
    std::optional<double> satisfactionRate; ///< first; weight of "basically" beside it
    int basicWeight = 100;
    std::int64_t calls = 0;
    std::int64_t callsAnswered = 0;
};

/// Who is to be called, the longest waiting first; appointments when their time has come.
struct Queue {
    std::optional<Id<Matter>> after; ///< keyset: the last row of the page before
    std::optional<std::int64_t> limit;
};

/// Who comes next in the call room: an appointment whose time has come, then whose 24 hours end first. Nobody's own matter, nobody in
/// another's hands, and after a vain try nobody before the next slot.
struct NextCall {};
struct NextCallAnswer {
    std::optional<Id<Matter>> matter;
};

struct QueueRow {
    Id<Matter> id;
    std::string channel;
    std::string person; ///< masked
    std::string phone;  ///< masked
    std::string item;
    State state = State::ToCall;
    std::string why;    ///< dissatisfied, failed, uncertain, landline, sample, by_call, reopened
    Instant since;
    Instant due;
    std::int64_t attempts = 0;
    std::string claimedBy;
    bool own = false; ///< an own matter: somebody else calls
    std::optional<Instant> callAt;
};

/// Everything about one matter for the call screen and the command line. Name and number are whole for the officer who
/// has claimed the call, masked for everybody else.
struct MatterCard {
    Id<Matter> matter;
};

struct MatterAnswer {
    Id<Matter> id;
    std::int64_t ver = 0;
    std::string channel;
    std::string sourceId;
    std::string unit;
    std::string handler;
    std::string item;
    Instant handledAt;
    std::string person;
    std::string phone;
    std::string note;
    State state = State::Intake;
    std::optional<std::string> reason;
    std::optional<Rating> firstRating;
    std::optional<Rating> finalRating;
    std::optional<std::string> cause;
    std::optional<std::string> quote;
    std::int64_t attempts = 0;
    std::string claimedBy;
    bool mine = false; ///< in call with the officer who asks
    std::int64_t contacts90 = 0; ///< matters of the same number in 90 days
    std::vector<staff::TimelineRow> timeline;
};

/// Matters of a day range, newest first, by keyset.
struct List {
    Day from;
    Day to;
    std::optional<State> state;
    std::optional<Channel> channel;
    std::optional<Id<Matter>> after;
    std::optional<std::int64_t> limit;
};

struct ListRow {
    Id<Matter> id;
    std::string channel;
    std::string sourceId;
    std::string unit;
    std::string item;
    Instant handledAt;
    std::string person; ///< masked
    std::string phone;  ///< masked
    State state = State::Intake;
    std::optional<std::string> reason;
    std::optional<Rating> firstRating;
    std::optional<Rating> finalRating;
};

/// First satisfaction with its response rate, never one without the other.
struct Satisfaction {
    Day from;
    Day to;
};

struct SatisfactionAnswer {
    std::int64_t due = 0;
    std::int64_t sent = 0;
    std::int64_t replied = 0;
    std::int64_t satisfied = 0;
    std::int64_t basically = 0;
    std::int64_t dissatisfied = 0;
    std::optional<double> responseRate;
    std::optional<double> satisfactionRate;
    int basicWeight = 100;
};

/// Whether today's 09:00 run has been made.
struct RunMade {};

Result<bool> answer(const Ask& ask, const RunMade& question);
Result<FunnelAnswer> answer(const Ask& ask, const Funnel& question);
Result<std::vector<QueueRow>> answer(const Ask& ask, const Queue& question);
Result<NextCallAnswer> answer(const Ask& ask, const NextCall& question);
Result<MatterAnswer> answer(const Ask& ask, const MatterCard& question);
Result<std::vector<ListRow>> answer(const Ask& ask, const List& question);
Result<SatisfactionAnswer> answer(const Ask& ask, const Satisfaction& question);
void addQuestions(Catalog& catalog);

using core::maskedName;
using core::maskedPhone;
using core::percent;

} // namespace minyi::core::followup
