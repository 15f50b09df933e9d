#pragma once

#include "core/incidents/incident.h"
#include "core/office/catalog.h"
#include "core/staff/queries.h"

namespace minyi::core::incidents {

enum class Status {
    Open,    ///< no outcome yet
    Overdue, ///< no outcome, and its limit has ended
    Settled,
    Late,    ///< its outcome came after its limit
};

/// Incidents, the newest first, by keyset; days are those of receipt.
struct List {
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Channel> channel;
    std::optional<Status> status;
    std::optional<Id<staff::Unit>> unit;
    std::optional<Id<Incident>> after; ///< the last row of the page before
    std::optional<std::int64_t> limit;
};

struct ListRow {
    Id<Incident> id;
    std::int64_t ver = 0;
    Channel channel = Channel::C110;
    std::string number; ///< ours, else the source's
    Id<staff::Unit> unitId;
    std::string unit;
    Instant receivedAt;
    std::string reporter; ///< masked
    std::string place;
    std::string type;
    std::string handler;
    bool complex = false;
    std::optional<Outcome> outcome;
    std::optional<Instant> outcomeAt;
    std::optional<Instant> due;
    Status status = Status::Open;
};

/// What a range of days has: each figure of its own index.
struct Counts {
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Id<staff::Unit>> unit;
};

struct CountsAnswer {
    std::int64_t received = 0;
    std::int64_t open = 0;
    std::int64_t overdue = 0;
    std::int64_t settled = 0;
    std::int64_t late = 0;
};

/// The incidents of which no case was made in time: no outcome, or one that came after the limit. Of a day of receipt or of all.
struct Unfiled {
    std::optional<Day> day;
    std::optional<Id<Incident>> after;
    std::optional<std::int64_t> limit;
};

struct UnfiledAnswer {
    std::vector<ListRow> rows; ///< the newest first
    std::int64_t open = 0;     ///< all of them, whatever the page holds
    std::int64_t overdue = 0;
    std::int64_t late = 0;
};

struct Card {
    Id<Incident> incident;
};

struct CardAnswer {
    ListRow row;
    std::string sourceId;
    std::string phone; ///< masked
    std::string summary;
    std::optional<Instant> dispatchedAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> fedBackAt;
    std::string reason;
    Id<cases::CaseFile> file;
    std::string caseNumber;
    Id<Incident> linkedTo;
    std::string linkedNumber;
    std::vector<Id<Incident>> repeats; ///< that were linked to this one
    std::vector<staff::TimelineRow> timeline;
};

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question);
Result<CountsAnswer> answer(const Ask& ask, const Counts& question);
Result<UnfiledAnswer> answer(const Ask& ask, const Unfiled& question);
Result<CardAnswer> answer(const Ask& ask, const Card& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::incidents

namespace minyi::core {

template <>
struct TokensOf<incidents::Status> {
    using E = incidents::Status;
    static constexpr Token<E> table[] = {
        {E::Open, "open"}, {E::Overdue, "overdue"}, {E::Settled, "settled"}, {E::Late, "late"}};
};

} // namespace minyi::core
