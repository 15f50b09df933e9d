#pragma once

#include "core/appeals/moves.h"
#include "core/office/catalog.h"
#include "core/staff/queries.h"

namespace minyi::core::appeals {

/// The lists of the desk.
enum class View {
    Waiting, ///< for somebody: accepted, to be signed, in hand, a decision asked for
    Overdue, ///< a clock has run out
    ToRate,  ///< answered, the citizen is to be asked
    Done,    ///< closed, routed away or linked
    All,
};

/// Appeals, the newest first, by keyset.
struct List {
    View view = View::Waiting;
    std::optional<Source> source;
    std::optional<Id<Appeal>> after; ///< the last row of the page before
    std::optional<std::int64_t> limit;
};

struct ListRow {
    Id<Appeal> id;
    std::int64_t ver = 0;
    Source source = Source::H968110;
    std::string number; ///< ours, else the hotline's
    Kind kind = Kind::Help;
    State state = State::Accepted;
    std::string unit;
    std::string person; ///< masked
    std::string summary;
    Instant receivedAt;
    std::string rule; ///< of the clock that runs out next
    std::optional<Instant> due;
    std::optional<followup::Rating> rating;
    std::optional<Outcome> outcome;
    bool asks = false; ///< a return or an extension waits for a decision
};

struct Counts {};
struct CountsAnswer {
    std::int64_t waiting = 0;
    std::int64_t overdue = 0;
    std::int64_t toRate = 0;
    std::int64_t done = 0;
    std::int64_t all = 0;
};

struct Card {
    Id<Appeal> appeal;
};

/// A running or stopped clock.
struct Clock {
    std::string rule;
    Instant start;
    Instant due;
    Day lastDay;
    std::optional<Instant> done;
};

struct CardAnswer {
    ListRow row;
    std::string phone; ///< masked
    std::string wish;
    bool named = false;
    std::string recording;
    std::string takenBy;
    std::string answer;
    std::string answerWay;
    std::string answeredBy;
    std::optional<Instant> answeredAt;
    std::int64_t returns = 0;
    std::string returnGrounds;
    std::optional<std::int64_t> extensionAsked;
    std::string extensionReason;
    std::int64_t extensionDays = 0;
    std::optional<followup::Solved> solved;
    std::optional<bool> kept;
    std::string newFacts;
    std::string reason;
    Id<Appeal> repeatOf;
    std::string repeatNumber;
    std::int64_t repeats = 0; ///< of the first one, itself not counted
    std::vector<ListRow> earlier; ///< answered ones of the same number: it may repeat one of them
    Id<followup::Matter> matter;
    std::vector<Clock> clocks;
    std::vector<Step> steps; ///< that the asker may take now
    std::vector<staff::TimelineRow> timeline;
};

/// Earlier appeals from a number, the newest first: history before the call is taken.
struct Earlier {
    std::string phone;
};

/// What the reply file to the hotline would hold.
struct ToReport {};
struct ReportRow {
    Id<Appeal> id;
    std::string sourceId;
    std::string result; ///< answered, returned
    std::string unit;
    std::string answer; ///< or why it is returned
    std::string way;
    std::optional<Instant> at;
};

Result<std::vector<ListRow>> answer(const Ask& ask, const List& question);
Result<CountsAnswer> answer(const Ask& ask, const Counts& question);
Result<CardAnswer> answer(const Ask& ask, const Card& question);
Result<std::vector<ListRow>> answer(const Ask& ask, const Earlier& question);
Result<std::vector<ReportRow>> answer(const Ask& ask, const ToReport& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::appeals

namespace minyi::core {

template <>
struct TokensOf<appeals::View> {
    using E = appeals::View;
    static constexpr Token<E> table[] = {{E::Waiting, "waiting"}, {E::Overdue, "overdue"}, {E::ToRate, "to_rate"},
                                         {E::Done, "done"}, {E::All, "all"}};
};

} // namespace minyi::core
