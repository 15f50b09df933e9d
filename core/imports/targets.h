#pragma once

#include "core/base/tokens.h"

#include <array>
#include <cstdint>

namespace minyi::core::imports {

/// What the rows of a file become.
enum class Kind {
    Matters,  ///< one row, one follow-up matter
    EventLog, ///< one row, one event of a case of another system
    Incident, ///< one row, one call to 110 or 122
    HotlineOrders,  ///< one row, one order of the 12345 hotline
    HotlineResults, ///< one row, what the hotline heard of the answer
};

/// What a column of a file can become.
enum class Target {
    SourceId, Unit, Handler, Item, HandledAt, Person, Phone, Note, Exclusion, // a matter; SourceId, Unit, Note of all
    Title, Subtype, Summary, Place, Opened, ClosedAt, // a case
    EventId, At, Step, Actor, ActorUnit,              // its event
    ReceivedAt, DispatchedAt, ArrivedAt, FedBackAt, Type, Complex, Outcome, OutcomeAt, Reason, Case, LinkedTo, // an incident
    Rating, Solved, Kept, // an answered order of the hotline
};
inline constexpr std::size_t kTargets = 34;

constexpr std::size_t at(Target target)
{
    return static_cast<std::size_t>(target);
}

/// What a kind of file may have: how many characters, whether a row is nothing without it, and whether several columns
/// may flow into it, each under its heading.
struct Use {
    Kind kind;
    Target target;
    std::size_t most;
    bool needed = false;
    bool many = false;
};

inline constexpr Use kUses[] = {
    {Kind::Matters, Target::SourceId, 64, true},
    {Kind::Matters, Target::Unit, 64, true},
    {Kind::Matters, Target::Handler, 64},
    {Kind::Matters, Target::Item, 200},
    {Kind::Matters, Target::HandledAt, 64, true},
    {Kind::Matters, Target::Person, 100},
    {Kind::Matters, Target::Phone, 64},
    {Kind::Matters, Target::Note, 2000},
    {Kind::Matters, Target::Exclusion, 64},
    {Kind::EventLog, Target::SourceId, 64, true},
    {Kind::EventLog, Target::Unit, 64},
    {Kind::EventLog, Target::Title, 200},
    {Kind::EventLog, Target::Subtype, 100},
    {Kind::EventLog, Target::Summary, 2000, false, true},
    {Kind::EventLog, Target::Place, 200},
    {Kind::EventLog, Target::Opened, 64},
    {Kind::EventLog, Target::ClosedAt, 64},
    {Kind::EventLog, Target::EventId, 64},
    {Kind::EventLog, Target::At, 64, true},
    {Kind::EventLog, Target::Step, 200, true},
    {Kind::EventLog, Target::Actor, 100},
    {Kind::EventLog, Target::ActorUnit, 100},
    {Kind::EventLog, Target::Note, 2000, false, true},
    {Kind::Incident, Target::SourceId, 64, true},
    {Kind::Incident, Target::Unit, 64, true},
    {Kind::Incident, Target::ReceivedAt, 64, true},
    {Kind::Incident, Target::DispatchedAt, 64},
    {Kind::Incident, Target::ArrivedAt, 64},
    {Kind::Incident, Target::FedBackAt, 64},
    {Kind::Incident, Target::Person, 100},
    {Kind::Incident, Target::Phone, 64},
    {Kind::Incident, Target::Place, 200},
    {Kind::Incident, Target::Type, 100},
    {Kind::Incident, Target::Summary, 2000},
    {Kind::Incident, Target::Handler, 64},
    {Kind::Incident, Target::Complex, 8},
    {Kind::Incident, Target::Outcome, 64},
    {Kind::Incident, Target::OutcomeAt, 64},
    {Kind::Incident, Target::Reason, 2000},
    {Kind::Incident, Target::Case, 64},
    {Kind::Incident, Target::LinkedTo, 64},
    {Kind::HotlineOrders, Target::SourceId, 64, true},
    {Kind::HotlineOrders, Target::Unit, 64},
    {Kind::HotlineOrders, Target::Type, 64},
    {Kind::HotlineOrders, Target::ReceivedAt, 64, true},
    {Kind::HotlineOrders, Target::Person, 100},
    {Kind::HotlineOrders, Target::Phone, 64, true},
    {Kind::HotlineOrders, Target::Summary, 2000, true},
    {Kind::HotlineOrders, Target::Note, 2000},
    {Kind::HotlineResults, Target::SourceId, 64, true},
    {Kind::HotlineResults, Target::Rating, 64, true},
    {Kind::HotlineResults, Target::Solved, 64},
    {Kind::HotlineResults, Target::Kept, 8},
};

constexpr const Use* findUse(Kind kind, Target target)
{
    for (const Use& use : kUses)
        if (use.kind == kind && use.target == target)
            return &use;
    return nullptr;
}

constexpr bool isTime(Target target)
{
    constexpr Target kTimes[] = {Target::HandledAt,  Target::Opened,       Target::ClosedAt,  Target::At,       Target::ReceivedAt,
                                 Target::DispatchedAt, Target::ArrivedAt, Target::FedBackAt, Target::OutcomeAt};
    for (const Target one : kTimes)
        if (one == target)
            return true;
    return false;
}

} // namespace minyi::core::imports

namespace minyi::core {

template <>
struct TokensOf<imports::Kind> {
    using E = imports::Kind;
    static constexpr Token<E> table[] = {{E::Matters, "matters"}, {E::EventLog, "event_log"}, {E::Incident, "incident"},
                                         {E::HotlineOrders, "hotline_orders"}, {E::HotlineResults, "hotline_results"}};
};

template <>
struct TokensOf<imports::Target> {
    using E = imports::Target;
    static constexpr Token<E> table[] = {
        {E::SourceId, "source_id"}, {E::Unit, "unit"},     {E::Handler, "handler"},     {E::Item, "item"},
        {E::HandledAt, "handled_at"}, {E::Person, "person"}, {E::Phone, "phone"},       {E::Note, "note"},
        {E::Exclusion, "exclusion"}, {E::Title, "title"},  {E::Subtype, "subtype"},     {E::Summary, "summary"},
        {E::Place, "place"},        {E::Opened, "opened"}, {E::ClosedAt, "closed_at"},  {E::EventId, "event_id"},
        {E::At, "at"},              {E::Step, "step"},     {E::Actor, "actor"},         {E::ActorUnit, "actor_unit"},
        {E::ReceivedAt, "received_at"}, {E::DispatchedAt, "dispatched_at"}, {E::ArrivedAt, "arrived_at"},
        {E::FedBackAt, "fed_back_at"}, {E::Type, "type"},  {E::Complex, "complex"},     {E::Outcome, "outcome"},
        {E::OutcomeAt, "outcome_at"}, {E::Reason, "reason"}, {E::Case, "case"},         {E::LinkedTo, "linked_to"},
        {E::Rating, "rating"},      {E::Solved, "solved"}, {E::Kept, "kept"},
    };
};
static_assert(std::size(TokensOf<imports::Target>::table) == imports::kTargets);

} // namespace minyi::core
