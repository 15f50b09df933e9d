#pragma once

#include "core/followup/matter.h"

namespace minyi::core::followup {

/// Where a text message stands (workflows 3.3). Uncertain: the gateway's answer was lost; never sent again.
enum class Delivery { Queued, Handed, Accepted, Delivered, Failed, Expired, Uncertain, Withdrawn };

struct Message {
    Id<Message> id;
    Uid uid; ///< also the name of its spool file
    std::int64_t ver = 0;
    Id<Matter> matter;
    std::string phone;
    std::string textVersion;
    std::string text;
    Delivery state = Delivery::Queued;
    Instant notBefore;
    std::optional<Instant> handedAt;
    std::optional<std::string> gatewayId;
    std::optional<Instant> settledAt;
    std::optional<std::string> error;
};

/// What an answer was read as.
enum class Parsed { Satisfied, Basically, Dissatisfied, OptOut, Invalid };

struct Reply {
    Id<Reply> id;
    Uid uid; ///< of (number, time, text): reading the same file twice doubles nothing
    std::int64_t ver = 0;
    Id<Matter> matter;
    Instant receivedAt;
    std::string raw;
    Parsed parsed = Parsed::Invalid;
    std::string parser; ///< its version
    bool late = false;
};

/// An answer from a number nobody was asked at in the window.
struct StrayReply {
    Id<StrayReply> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string phone;
    Instant receivedAt;
    std::string raw;
    std::string why;
};

struct OptOut {
    Id<OptOut> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string phone;
    Instant since;
    Day untilDay;
};

} // namespace minyi::core::followup

namespace minyi::core {

template <>
struct TokensOf<followup::Delivery> {
    using E = followup::Delivery;
    static constexpr Token<E> table[] = {
        {E::Queued,    "queued"   },
        {E::Handed,    "handed"   },
        {E::Accepted,  "accepted" },
        {E::Delivered, "delivered"},
        {E::Failed,    "failed"   },
        {E::Expired,   "expired"  },
        {E::Uncertain, "uncertain"},
        {E::Withdrawn, "withdrawn"},
    };
};
template <>
struct TokensOf<followup::Parsed> {
    using E = followup::Parsed;
    static constexpr Token<E> table[] = {
        {E::Satisfied,    "satisfied"   },
        {E::Basically,    "basically"   },
        {E::Dissatisfied, "dissatisfied"},
        {E::OptOut,       "opt_out"     },
        {E::Invalid,      "invalid"     },
    };
};
template <>
struct EntityOf<followup::Message> {
    static constexpr int number = 12;
    static constexpr std::string_view table = "message";
    static constexpr AggKind aggregate = AggKind::Matter;
    static constexpr auto parent = &followup::Message::matter;
};
template <>
struct FieldsOf<followup::Message> {
    using T = followup::Message;
    static constexpr auto list = std::tuple(
        Field{1, "matter", &T::matter}, Field{2, "phone", &T::phone, FieldClass::Ordinary, kPersonal},
        Field{3, "text_version", &T::textVersion}, Field{4, "text", &T::text}, Field{5, "state", &T::state, FieldClass::Critical},
        Field{6, "not_before", &T::notBefore}, Field{7, "handed_at", &T::handedAt}, Field{8, "gateway_id", &T::gatewayId},
        Field{9, "settled_at", &T::settledAt}, Field{10, "error", &T::error});
};

template <>
struct EntityOf<followup::Reply> {
    static constexpr int number = 13;
    static constexpr std::string_view table = "reply";
    static constexpr AggKind aggregate = AggKind::Matter;
    static constexpr auto parent = &followup::Reply::matter;
};
template <>
struct FieldsOf<followup::Reply> {
    using T = followup::Reply;
    static constexpr auto list =
        std::tuple(Field{1, "matter", &T::matter}, Field{2, "received_at", &T::receivedAt},
                   Field{3, "raw", &T::raw, FieldClass::Ordinary, kPersonal}, Field{4, "parsed", &T::parsed},
                   Field{5, "parser", &T::parser}, Field{6, "late", &T::late});
};

template <>
struct EntityOf<followup::StrayReply> {
    static constexpr int number = 14;
    static constexpr std::string_view table = "stray_reply";
    static constexpr AggKind aggregate = AggKind::Person;
};
template <>
struct FieldsOf<followup::StrayReply> {
    using T = followup::StrayReply;
    static constexpr auto list = std::tuple(Field{1, "phone", &T::phone, FieldClass::Ordinary, kPersonal},
                                            Field{2, "received_at", &T::receivedAt},
                                            Field{3, "raw", &T::raw, FieldClass::Ordinary, kPersonal}, Field{4, "why", &T::why});
};

template <>
struct EntityOf<followup::OptOut> {
    static constexpr int number = 15;
    static constexpr std::string_view table = "opt_out";
    static constexpr AggKind aggregate = AggKind::Person;
};
template <>
struct FieldsOf<followup::OptOut> {
    using T = followup::OptOut;
    static constexpr auto list = std::tuple(Field{1, "phone", &T::phone, FieldClass::Critical, kPersonal},
                                            Field{2, "since", &T::since}, Field{3, "until_day", &T::untilDay});
};

} // namespace minyi::core
