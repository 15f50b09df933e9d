#pragma once

#include "core/followup/contact.h"
#include "core/office/office.h"

namespace minyi::core::gateway {

/// What the gateway has to see to: messages whose time has come, and those handed over whose fate is not known. Not
/// in the catalogue, since it holds whole numbers.
struct OpenMessages {};

struct OpenAnswer {
    std::vector<followup::Message> queued; ///< due, the longest waiting first; empty outside the sending hours
    std::vector<followup::Message> handed;
};

/// Accepted before a moment, and no report since.
struct SilentMessages {
    Instant before;
};

/// The message of a spool file, or the newest to a number that bears the gateway's number or none yet: the gateway
/// counts only to 255, so its number alone names nothing.
struct FindMessage {
    std::optional<Uid> name;
    std::string phone;
    std::string gatewayId;
};

Result<OpenAnswer> answer(const Ask& ask, const OpenMessages& question);
Result<std::vector<followup::Message>> answer(const Ask& ask, const SilentMessages& question);
Result<std::optional<followup::Message>> answer(const Ask& ask, const FindMessage& question);

} // namespace minyi::core::gateway

namespace minyi::core {

template <>
struct QuestionOf<gateway::OpenMessages> {
    static constexpr std::string_view name = "gateway.open";
    static constexpr Permission needs = Permission::RunFollowUp;
};
template <>
struct QuestionOf<gateway::SilentMessages> {
    static constexpr std::string_view name = "gateway.silent";
    static constexpr Permission needs = Permission::RunFollowUp;
};
template <>
struct QuestionOf<gateway::FindMessage> {
    static constexpr std::string_view name = "gateway.find";
    static constexpr Permission needs = Permission::RunFollowUp;
};

} // namespace minyi::core
