#pragma once

#include "core/incidents/commands.h"

/// The field tables of the incident commands: what the command line, the import and the dialogs read.
namespace minyi::core {

template <>
struct CommandOf<incidents::RecordIncident> {
    static constexpr std::string_view name = "incidents.record";
    static constexpr Permission needs = Permission::RecordIncident;
};
template <>
struct FieldsOf<incidents::RecordIncident> {
    using T = incidents::RecordIncident;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "channel", &T::channel}, Field{2, "source_id", &T::sourceId}, Field{3, "unit", &T::unit},
        Field{4, "received_at", &T::receivedAt}, Field{5, "dispatched_at", &T::dispatchedAt},
        Field{6, "arrived_at", &T::arrivedAt}, Field{7, "fed_back_at", &T::fedBackAt},
        Field{8, "reporter", &T::reporter, kOrdinary, kPersonal}, Field{9, "phone", &T::phone, kOrdinary, kPersonal},
        Field{10, "place", &T::place, kWords, kPersonal}, Field{11, "type", &T::type},
        Field{12, "summary", &T::summary, kWords, kPersonal}, Field{13, "handler", &T::handler},
        Field{14, "complex", &T::complex});
};
template <>
struct FieldsOf<incidents::Recorded> {
    using T = incidents::Recorded;
    static constexpr auto list = std::tuple(Field{1, "incident", &T::incident}, Field{2, "number", &T::number});
};
template <>
struct CommandOf<incidents::UpdateIncident> {
    static constexpr std::string_view name = "incidents.update";
    static constexpr Permission needs = Permission::RecordIncident;
};
template <>
struct FieldsOf<incidents::UpdateIncident> {
    using T = incidents::UpdateIncident;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "incident", &T::incident}, Field{2, "received_at", &T::receivedAt}, Field{3, "dispatched_at", &T::dispatchedAt},
        Field{4, "arrived_at", &T::arrivedAt}, Field{5, "fed_back_at", &T::fedBackAt},
        Field{6, "reporter", &T::reporter, kOrdinary, kPersonal}, Field{7, "phone", &T::phone, kOrdinary, kPersonal},
        Field{8, "place", &T::place, kWords, kPersonal}, Field{9, "type", &T::type},
        Field{10, "summary", &T::summary, kWords, kPersonal}, Field{11, "handler", &T::handler},
        Field{12, "complex", &T::complex}, Field{13, "reason", &T::reason, kWords}, Field{14, "seen", &T::seen});
};
template <>
struct CommandOf<incidents::SettleIncident> {
    static constexpr std::string_view name = "incidents.settle";
    static constexpr Permission needs = Permission::SettleIncident;
};
template <>
struct FieldsOf<incidents::SettleIncident> {
    using T = incidents::SettleIncident;
    static constexpr auto list = std::tuple(Field{1, "incident", &T::incident}, Field{2, "outcome", &T::outcome},
                                            Field{3, "case", &T::file}, Field{4, "class", &T::kind},
                                            Field{5, "title", &T::title, FieldClass::Narrative, kPersonal},
                                            Field{6, "linked_to", &T::linkedTo},
                                            Field{7, "reason", &T::reason, FieldClass::Narrative, kPersonal},
                                            Field{8, "seen", &T::seen});
};
template <>
struct FieldsOf<incidents::Settled> {
    using T = incidents::Settled;
    static constexpr auto list = std::tuple(Field{1, "outcome", &T::outcome}, Field{2, "case", &T::file});
};
template <>
struct CommandOf<incidents::RevealReporter> {
    static constexpr std::string_view name = "incidents.reveal";
    static constexpr Permission needs = Permission::SeeIncidents;
};
template <>
struct FieldsOf<incidents::RevealReporter> {
    static constexpr auto list = std::tuple(Field{1, "incident", &incidents::RevealReporter::incident});
};
template <>
struct FieldsOf<incidents::Reporter> {
    using T = incidents::Reporter;
    static constexpr auto list = std::tuple(Field{1, "reporter", &T::reporter, FieldClass::Ordinary, kPersonal},
                                            Field{2, "phone", &T::phone, FieldClass::Ordinary, kPersonal});
};

} // namespace minyi::core
