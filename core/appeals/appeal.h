#pragma once

#include "core/followup/matter.h"

namespace minyi::core::appeals {

enum class Source { H968110, O12345 };
enum class Kind { Consult, Report, Complaint, Praise, Suggestion, Help };

/// Machine D, the steps of workflows 3.8.
enum class State {
    Accepted,   ///< taken, to be dispatched the same day
    Dispatched, ///< to be signed for by the unit
    Handling,
    Answered, ///< to be rated by the citizen
    Closed,
    Routed, ///< not ours to answer: to 110, to inspection and discipline, back to the hotline
    Linked, ///< repeats an earlier one without new facts
};

enum class Outcome { Rated, NotReached, Withdrawn, Supervised, To110, ToDiscipline, ToHotline, Repeat };

/// What a caller asks for at 968110, or the 12345 hotline sent.
struct Appeal {
    Id<Appeal> id;
    Uid uid; ///< of the hotline's number: imported at two desktops it is one
    std::int64_t ver = 0;
    Source source = Source::H968110;
    std::string sourceId;              ///< the hotline's own number
    std::optional<std::string> number; ///< 青诉〔2026〕12号; none of a dispatched 12345 order
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> serial;
    Kind kind = Kind::Help;
    Id<staff::Unit> unit; ///< that has to answer; the centre until it is dispatched
    std::string person;
    std::string phone;
    std::string summary;
    std::string wish;
    bool named = false; ///< consents to be named to the unit
    std::optional<std::string> recording;
    Instant receivedAt;
    Id<staff::Officer> takenBy;
    State state = State::Accepted;
    std::optional<Instant> dispatchedAt;
    Id<staff::Officer> dispatchedBy;
    std::optional<Instant> signedAt;
    Id<staff::Officer> signedBy;
    std::optional<Instant> returnAskedAt;
    std::optional<std::string> returnGrounds;
    std::optional<Instant> returnRefusedAt; ///< final: it is not asked again (a work order does not circle)
    std::int64_t returns = 0;
    std::optional<Instant> returnedAt; ///< to be dispatched again since
    std::optional<Instant> contactedAt; ///< first time by the unit
    std::optional<std::int64_t> extensionAsked;
    std::optional<std::string> extensionReason;
    std::int64_t extensionDays = 0;     ///< working days granted, once, up to 10
    std::optional<Day> extensionTold;   ///< the citizen was told
    std::optional<std::string> answer;
    std::optional<std::string> answerWay;
    std::optional<Instant> answeredAt;  ///< last answer
    std::optional<Instant> repliedAt;   ///< first answer: what "timely" is about
    Id<staff::Officer> answeredBy;
    std::optional<Instant> rehandledAt; ///< after the first poor rating
    Id<followup::Matter> matter;        ///< the asking of the last answer
    std::optional<followup::Rating> firstRating; ///< never edited
    std::optional<Instant> firstRatedAt;
    std::optional<followup::Rating> rating; ///< the last one
    std::optional<followup::Solved> solved;
    std::optional<bool> kept; ///< the unit kept what it promised
    std::optional<Instant> ratedAt;
    Id<Appeal> repeatOf;
    std::optional<std::string> newFacts;
    std::optional<Outcome> outcome;
    std::optional<Instant> closedAt;
    std::optional<std::string> reason;
    std::optional<Instant> reportedAt; ///< in a reply file to the hotline
    std::optional<Uid> batch;
};

} // namespace minyi::core::appeals

namespace minyi::core {

template <>
struct TokensOf<appeals::Source> {
    using E = appeals::Source;
    static constexpr Token<E> table[] = {{E::H968110, "H968110"}, {E::O12345, "O12345"}};
};
template <>
struct TokensOf<appeals::Kind> {
    using E = appeals::Kind;
    static constexpr Token<E> table[] = {{E::Consult, "consult"}, {E::Report, "report"},         {E::Complaint, "complaint"},
                                         {E::Praise, "praise"},   {E::Suggestion, "suggestion"}, {E::Help, "help"}};
};
template <>
struct TokensOf<appeals::State> {
    using E = appeals::State;
    static constexpr Token<E> table[] = {{E::Accepted, "accepted"}, {E::Dispatched, "dispatched"}, {E::Handling, "handling"},
                                         {E::Answered, "answered"}, {E::Closed, "closed"},         {E::Routed, "routed"},
                                         {E::Linked, "linked"}};
};
template <>
struct TokensOf<appeals::Outcome> {
    using E = appeals::Outcome;
    static constexpr Token<E> table[] = {{E::Rated, "rated"},           {E::NotReached, "not_reached"},
                                         {E::Withdrawn, "withdrawn"},   {E::Supervised, "supervised"},
                                         {E::To110, "to_110"},          {E::ToDiscipline, "to_discipline"},
                                         {E::ToHotline, "to_hotline"},  {E::Repeat, "repeat"}};
};

} // namespace minyi::core
