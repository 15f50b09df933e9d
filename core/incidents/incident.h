#pragma once

#include "core/cases/case.h"

namespace minyi::core::incidents {

enum class Channel { C110, C122 };

/// How an incident ended; one without an outcome is still on the list of unfiled ones.
enum class Outcome {
    Filed,
    Declined,
    Transferred,
    Mediated,
    NoViolation,
    Linked, ///< repeats an earlier one (workflows 5.3: repeats link to the first record)
};

/// A call to 110 or 122 and what became of it. When its outcome is due is derived and therefore no field.
struct Incident {
    Id<Incident> id;
    Uid uid; ///< of (channel, source id): imported at two desktops it is one
    std::int64_t ver = 0;
    Channel channel = Channel::C110;
    std::string sourceId;              ///< empty if it was typed here without one
    std::optional<std::string> number; ///< J + 12 digits of the unit + YYYYMMDD + 5 digits; none if imported
    Id<staff::Unit> unit;
    Instant receivedAt;
    std::optional<Instant> dispatchedAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> fedBackAt;
    std::string reporter;
    std::string phone;
    std::string place;
    std::string type;
    std::string summary;
    Id<staff::Officer> handler;
    std::string handlerText; ///< as the other system names the officer
    bool complex = false;    ///< three days to decide, not 24 hours
    std::optional<Outcome> outcome;
    std::optional<Instant> outcomeAt;
    std::optional<std::string> reason;
    Id<cases::CaseFile> file;
    Id<Incident> linkedTo;
    std::optional<Uid> batch;
};

} // namespace minyi::core::incidents

namespace minyi::core {

template <>
struct TokensOf<incidents::Channel> {
    using E = incidents::Channel;
    static constexpr Token<E> table[] = {{E::C110, "C110"}, {E::C122, "C122"}};
};
template <>
struct TokensOf<incidents::Outcome> {
    using E = incidents::Outcome;
    static constexpr Token<E> table[] = {
        {E::Filed,       "filed"       },
        {E::Declined,    "declined"    },
        {E::Transferred, "transferred" },
        {E::Mediated,    "mediated"    },
        {E::NoViolation, "no_violation"},
        {E::Linked,      "linked"      },
    };
};

template <>
struct EntityOf<incidents::Incident> {
    static constexpr int number = 50;
    static constexpr std::string_view table = "incident";
    static constexpr AggKind aggregate = AggKind::Incident;
    static constexpr auto home = &incidents::Incident::unit;
};
template <>
struct FieldsOf<incidents::Incident> {
    using T = incidents::Incident;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "channel", &T::channel}, Field{2, "source_id", &T::sourceId}, Field{3, "number", &T::number, kCritical},
        Field{4, "unit", &T::unit, kCritical}, Field{5, "received_at", &T::receivedAt, kCritical},
        Field{6, "dispatched_at", &T::dispatchedAt}, Field{7, "arrived_at", &T::arrivedAt}, Field{8, "fed_back_at", &T::fedBackAt},
        Field{9, "reporter", &T::reporter, kOrdinary, kPersonal}, Field{10, "phone", &T::phone, kOrdinary, kPersonal},
        Field{11, "place", &T::place, kWords, kPersonal}, Field{12, "type", &T::type},
        Field{13, "summary", &T::summary, kWords, kPersonal}, Field{14, "handler", &T::handler},
        Field{15, "handler_text", &T::handlerText}, Field{16, "complex", &T::complex, kCritical},
        Field{17, "outcome", &T::outcome, kCritical}, Field{18, "outcome_at", &T::outcomeAt, kCritical},
        Field{19, "reason", &T::reason, kWords, kPersonal}, Field{20, "file", &T::file, kCritical},
        Field{21, "linked_to", &T::linkedTo}, Field{22, "batch", &T::batch});
};

} // namespace minyi::core
