#pragma once

#include "core/recordings/commands.h"

/// The field tables of the commands about recordings.
namespace minyi::core {

template <>
struct CommandOf<recordings::Take> {
    static constexpr std::string_view name = "recordings.take";
    static constexpr Permission needs = Permission::RunFollowUp;
};
template <>
struct CommandOf<recordings::Hear> {
    static constexpr std::string_view name = "recordings.hear";
    static constexpr Permission needs = Permission::HearRecording;
};
template <>
struct FieldsOf<recordings::Hear> {
    using T = recordings::Hear;
    static constexpr auto list = std::tuple(Field{1, "recording", &T::recording}, Field{2, "reason", &T::reason});
};
template <>
struct FieldsOf<recordings::Heard> {
    using T = recordings::Heard;
    static constexpr auto list = std::tuple(Field{1, "lost", &T::lost}, Field{2, "path", &T::path});
};
template <>
struct CommandOf<recordings::AskRemoval> {
    static constexpr std::string_view name = "recordings.ask_removal";
    static constexpr Permission needs = Permission::RemoveRecording;
};
template <>
struct FieldsOf<recordings::AskRemoval> {
    static constexpr auto list = std::tuple(Field{1, "list", &recordings::AskRemoval::list});
};
template <>
struct CommandOf<recordings::ConfirmRemoval> {
    static constexpr std::string_view name = "recordings.confirm_removal";
    static constexpr Permission needs = Permission::RemoveRecording;
};
template <>
struct FieldsOf<recordings::ConfirmRemoval> {
    static constexpr auto list = std::tuple(Field{1, "list", &recordings::ConfirmRemoval::list});
};
template <>
struct CommandOf<recordings::Draw> {
    static constexpr std::string_view name = "recordings.draw";
    static constexpr Permission needs = Permission::ListenBack;
};
template <>
struct FieldsOf<recordings::Draw> {
    using T = recordings::Draw;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<recordings::Drawn> {
    using T = recordings::Drawn;
    static constexpr auto list = std::tuple(Field{1, "calls", &T::calls}, Field{2, "fresh", &T::fresh});
};
template <>
struct CommandOf<recordings::GiveVerdict> {
    static constexpr std::string_view name = "recordings.verdict";
    static constexpr Permission needs = Permission::ListenBack;
};
template <>
struct FieldsOf<recordings::GiveVerdict> {
    using T = recordings::GiveVerdict;
    static constexpr auto list = std::tuple(Field{1, "listen_back", &T::listenBack}, Field{2, "verdict", &T::verdict},
                                            Field{3, "note", &T::note, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
