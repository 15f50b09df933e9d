#pragma once

#include "core/recordings/queries.h"

/// The field tables of the questions about recordings and their answers.
namespace minyi::core {

template <>
struct QuestionOf<recordings::OfMatter> {
    static constexpr std::string_view name = "recordings.of_matter";
    static constexpr Permission needs = Permission::HearRecording;
};
template <>
struct FieldsOf<recordings::OfMatter> {
    static constexpr auto list = std::tuple(Field{1, "matter", &recordings::OfMatter::matter});
};
template <>
struct FieldsOf<recordings::CallRow> {
    using T = recordings::CallRow;
    static constexpr auto list = std::tuple(
        Field{1, "call", &T::call}, Field{2, "round", &T::round}, Field{3, "at", &T::at}, Field{4, "caller", &T::caller},
        Field{5, "outcome", &T::outcome}, Field{6, "rating", &T::rating}, Field{7, "cause", &T::cause},
        Field{8, "recording", &T::recording}, Field{9, "started_at", &T::startedAt}, Field{10, "seconds", &T::seconds},
        Field{11, "removed", &T::removed}, Field{12, "may_hear", &T::mayHear});
};
template <>
struct QuestionOf<recordings::Missing> {
    static constexpr std::string_view name = "recordings.missing";
    static constexpr Permission needs = Permission::HearRecording;
};
template <>
struct FieldsOf<recordings::Missing> {
    using T = recordings::Missing;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<recordings::MissingRow> {
    using T = recordings::MissingRow;
    static constexpr auto list = std::tuple(
        Field{1, "matter", &T::matter}, Field{2, "call", &T::call}, Field{3, "round", &T::round}, Field{4, "at", &T::at},
        Field{5, "caller", &T::caller}, Field{6, "channel", &T::channel}, Field{7, "unit", &T::unit}, Field{8, "item", &T::item});
};
template <>
struct FieldsOf<recordings::MissingAnswer> {
    using T = recordings::MissingAnswer;
    static constexpr auto list = std::tuple(Field{1, "answered", &T::answered}, Field{2, "missing", &T::missing},
                                            Field{3, "rows", &T::rows});
};
template <>
struct QuestionOf<recordings::PastTheirTime> {
    static constexpr std::string_view name = "recordings.past_their_time";
    static constexpr Permission needs = Permission::RemoveRecording;
};
template <>
struct FieldsOf<recordings::PastTheirTime> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<recordings::PastRow> {
    using T = recordings::PastRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "matter", &T::matter}, Field{3, "source_id", &T::sourceId}, Field{4, "unit", &T::unit},
        Field{5, "item", &T::item}, Field{6, "started_at", &T::startedAt}, Field{7, "seconds", &T::seconds},
        Field{8, "bytes", &T::bytes}, Field{9, "kept_until", &T::keptUntil}, Field{10, "asked_by", &T::askedBy},
        Field{11, "asked_at", &T::askedAt}, Field{12, "mine", &T::mine});
};
template <>
struct QuestionOf<recordings::Sample> {
    static constexpr std::string_view name = "recordings.sample";
    static constexpr Permission needs = Permission::ListenBack;
};
template <>
struct FieldsOf<recordings::Sample> {
    using T = recordings::Sample;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<recordings::SampleRow> {
    using T = recordings::SampleRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "matter", &T::matter}, Field{3, "call", &T::call}, Field{4, "at", &T::at},
        Field{5, "caller", &T::caller}, Field{6, "channel", &T::channel}, Field{7, "unit", &T::unit}, Field{8, "item", &T::item},
        Field{9, "cause", &T::cause}, Field{10, "rating", &T::rating},
        Field{11, "quote", &T::quote, FieldClass::Narrative, kPersonal}, Field{12, "recording", &T::recording},
        Field{13, "seconds", &T::seconds}, Field{14, "verdict", &T::verdict},
        Field{15, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{16, "heard_by", &T::heardBy}, Field{17, "own", &T::own});
};
template <>
struct FieldsOf<recordings::SampleAnswer> {
    using T = recordings::SampleAnswer;
    static constexpr auto list = std::tuple(Field{1, "drawn", &T::drawn}, Field{2, "heard", &T::heard},
                                            Field{3, "differing", &T::differing}, Field{4, "rows", &T::rows});
};
template <>
struct QuestionOf<recordings::FindCall> {
    static constexpr std::string_view name = "recordings.find_call";
    static constexpr Permission needs = Permission::RunFollowUp;
};
template <>
struct QuestionOf<recordings::IsKnown> {
    static constexpr std::string_view name = "recordings.is_known";
    static constexpr Permission needs = Permission::RunFollowUp;
};
template <>
struct QuestionOf<recordings::RemovedSince> {
    static constexpr std::string_view name = "recordings.removed_since";
    static constexpr Permission needs = Permission::RunFollowUp;
};

} // namespace minyi::core
