#pragma once

#include "core/followup/commands.h"

/// The field tables of the follow-up commands: what the command line, the import and the dialogs read.
namespace minyi::core {

#define MINYI_COMMAND(Type, Name, Needs)                                                                                          \
    template <>                                                                                                                   \
    struct CommandOf<Type> {                                                                                                      \
        static constexpr std::string_view name = Name;                                                                            \
        static constexpr Permission needs = Permission::Needs;                                                                    \
    }

MINYI_COMMAND(followup::TakeIn, "followup.take_in", ImportMatters);
MINYI_COMMAND(followup::Run, "followup.run", RunFollowUp);
MINYI_COMMAND(followup::RecordDelivery, "followup.delivery", RunFollowUp);
MINYI_COMMAND(followup::RecordReply, "followup.reply", RunFollowUp);
MINYI_COMMAND(followup::CloseWindows, "followup.close_windows", RunFollowUp);
MINYI_COMMAND(followup::Exclude, "followup.exclude", ApproveExclusion);
MINYI_COMMAND(followup::Classify, "followup.classify", CallPublic);
MINYI_COMMAND(followup::Claim, "followup.claim", CallPublic);
MINYI_COMMAND(followup::Release, "followup.release", CallPublic);
MINYI_COMMAND(followup::RecordCall, "followup.call", CallPublic);
MINYI_COMMAND(followup::Reopen, "followup.reopen", ApproveExclusion);

#undef MINYI_COMMAND

template <>
struct FieldsOf<followup::IntakeRow> {
    using T = followup::IntakeRow;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "channel", &T::channel}, Field{3, "source_id", &T::sourceId},
        Field{4, "unit", &T::unitCode}, Field{5, "handler", &T::handler}, Field{6, "item", &T::item},
        Field{7, "handled_at", &T::handledAt}, Field{8, "person", &T::person, FieldClass::Ordinary, kPersonal},
        Field{9, "phone", &T::phone, FieldClass::Ordinary, kPersonal},
        Field{10, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{11, "exclusion", &T::exclusion});
};
template <>
struct FieldsOf<followup::RowExcluded> {
    using T = followup::RowExcluded;
    static constexpr auto list = std::tuple(Field{1, "row", &T::row}, Field{2, "reason", &T::reason});
};
template <>
struct FieldsOf<followup::TakeIn> {
    using T = followup::TakeIn;
    static constexpr auto list = std::tuple(Field{1, "profile", &T::profile}, Field{2, "file_hash", &T::fileHash},
                                            Field{3, "read", &T::read}, Field{4, "rows", &T::rows},
                                            Field{5, "rejected", &T::rejected}, Field{6, "dry_run", &T::dryRun});
};
template <>
struct FieldsOf<followup::TakenIn> {
    using T = followup::TakenIn;
    static constexpr auto list = std::tuple(Field{1, "batch", &T::batch}, Field{2, "read", &T::read}, Field{3, "new", &T::fresh},
                                            Field{4, "duplicate", &T::duplicate}, Field{5, "rejected", &T::rejected},
                                            Field{6, "excluded", &T::excluded});
};
template <>
struct FieldsOf<followup::Run> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<followup::RunRow> {
    using T = followup::RunRow;
    static constexpr auto list = std::tuple(Field{1, "channel", &T::channel}, Field{2, "due", &T::due},
                                            Field{3, "queued", &T::queued}, Field{4, "excluded", &T::excluded},
                                            Field{5, "merged", &T::merged}, Field{6, "no_phone", &T::noPhone},
                                            Field{7, "to_call", &T::toCall});
};
template <>
struct FieldsOf<followup::RunResult> {
    using T = followup::RunResult;
    static constexpr auto list =
        std::tuple(Field{1, "day", &T::day}, Field{2, "late", &T::late}, Field{3, "channels", &T::channels});
};
template <>
struct FieldsOf<followup::RecordDelivery> {
    using T = followup::RecordDelivery;
    static constexpr auto list = std::tuple(Field{1, "message", &T::message}, Field{2, "state", &T::state},
                                            Field{3, "gateway_id", &T::gatewayId}, Field{4, "error", &T::error});
};
template <>
struct FieldsOf<followup::RecordReply> {
    using T = followup::RecordReply;
    static constexpr auto list = std::tuple(Field{1, "number", &T::number, FieldClass::Ordinary, kPersonal},
                                            Field{2, "received_at", &T::receivedAt},
                                            Field{3, "text", &T::text, FieldClass::Ordinary, kPersonal},
                                            Field{4, "message_id", &T::messageId});
};
template <>
struct FieldsOf<followup::ReplyRecorded> {
    using T = followup::ReplyRecorded;
    static constexpr auto list = std::tuple(Field{1, "known", &T::known}, Field{2, "matched", &T::matched},
                                            Field{3, "parsed", &T::parsed}, Field{4, "why", &T::why});
};
template <>
struct FieldsOf<followup::CloseWindows> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<followup::Exclude> {
    using T = followup::Exclude;
    static constexpr auto list = std::tuple(Field{1, "matter", &T::matter}, Field{2, "code", &T::code},
                                            Field{3, "reason", &T::reason}, Field{4, "seen", &T::seen});
};
template <>
struct FieldsOf<followup::Classify> {
    using T = followup::Classify;
    static constexpr auto list =
        std::tuple(Field{1, "matter", &T::matter}, Field{2, "rating", &T::rating}, Field{3, "reason", &T::reason});
};
template <>
struct FieldsOf<followup::Claim> {
    static constexpr auto list = std::tuple(Field{1, "matter", &followup::Claim::matter});
};
template <>
struct FieldsOf<followup::Release> {
    static constexpr auto list = std::tuple(Field{1, "matter", &followup::Release::matter});
};
template <>
struct FieldsOf<followup::RecordCall> {
    using T = followup::RecordCall;
    static constexpr auto list = std::tuple(
        Field{1, "matter", &T::matter}, Field{2, "outcome", &T::outcome}, Field{3, "rating", &T::rating},
        Field{4, "cause", &T::cause}, Field{5, "cause2", &T::cause2}, Field{6, "solved", &T::solved},
        Field{7, "quote", &T::quote, FieldClass::Narrative, kPersonal},
        Field{8, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{9, "call_at", &T::callAt},
        Field{10, "kept", &T::kept});
};
template <>
struct FieldsOf<followup::Reopen> {
    using T = followup::Reopen;
    static constexpr auto list = std::tuple(Field{1, "matter", &T::matter}, Field{2, "reason", &T::reason});
};

} // namespace minyi::core
