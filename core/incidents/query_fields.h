#pragma once

#include "core/incidents/queries.h"

/// The field tables of the incident questions and their answers.
namespace minyi::core {

template <>
struct QuestionOf<incidents::List> {
    static constexpr std::string_view name = "incidents.list";
    static constexpr Permission needs = Permission::SeeIncidents;
};
template <>
struct FieldsOf<incidents::List> {
    using T = incidents::List;
    static constexpr auto list =
        std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to}, Field{3, "channel", &T::channel},
                   Field{4, "status", &T::status}, Field{5, "unit", &T::unit}, Field{6, "after", &T::after},
                   Field{7, "limit", &T::limit});
};
template <>
struct FieldsOf<incidents::ListRow> {
    using T = incidents::ListRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "ver", &T::ver}, Field{3, "channel", &T::channel}, Field{4, "number", &T::number},
        Field{5, "unit_id", &T::unitId}, Field{6, "unit", &T::unit}, Field{7, "received_at", &T::receivedAt},
        Field{8, "reporter", &T::reporter}, Field{9, "place", &T::place}, Field{10, "type", &T::type},
        Field{11, "handler", &T::handler}, Field{12, "complex", &T::complex}, Field{13, "outcome", &T::outcome},
        Field{14, "outcome_at", &T::outcomeAt}, Field{15, "due", &T::due}, Field{16, "status", &T::status});
};
template <>
struct QuestionOf<incidents::Counts> {
    static constexpr std::string_view name = "incidents.counts";
    static constexpr Permission needs = Permission::SeeIncidents;
};
template <>
struct FieldsOf<incidents::Counts> {
    using T = incidents::Counts;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to}, Field{3, "unit", &T::unit});
};
template <>
struct FieldsOf<incidents::CountsAnswer> {
    using T = incidents::CountsAnswer;
    static constexpr auto list =
        std::tuple(Field{1, "received", &T::received}, Field{2, "open", &T::open}, Field{3, "overdue", &T::overdue},
                   Field{4, "settled", &T::settled}, Field{5, "late", &T::late});
};
template <>
struct QuestionOf<incidents::Unfiled> {
    static constexpr std::string_view name = "incidents.unfiled";
    static constexpr Permission needs = Permission::SeeIncidents;
};
template <>
struct FieldsOf<incidents::Unfiled> {
    using T = incidents::Unfiled;
    static constexpr auto list =
        std::tuple(Field{1, "day", &T::day}, Field{2, "after", &T::after}, Field{3, "limit", &T::limit});
};
template <>
struct FieldsOf<incidents::UnfiledAnswer> {
    using T = incidents::UnfiledAnswer;
    static constexpr auto list = std::tuple(Field{1, "rows", &T::rows}, Field{2, "open", &T::open},
                                            Field{3, "overdue", &T::overdue}, Field{4, "late", &T::late});
};
template <>
struct QuestionOf<incidents::Card> {
    static constexpr std::string_view name = "incidents.card";
    static constexpr Permission needs = Permission::SeeIncidents;
};
template <>
struct FieldsOf<incidents::Card> {
    static constexpr auto list = std::tuple(Field{1, "incident", &incidents::Card::incident});
};
template <>
struct FieldsOf<incidents::CardAnswer> {
    using T = incidents::CardAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "source_id", &T::sourceId}, Field{3, "phone", &T::phone},
        Field{4, "summary", &T::summary}, Field{5, "dispatched_at", &T::dispatchedAt}, Field{6, "arrived_at", &T::arrivedAt},
        Field{7, "fed_back_at", &T::fedBackAt}, Field{8, "reason", &T::reason}, Field{9, "case", &T::file},
        Field{10, "case_number", &T::caseNumber}, Field{11, "linked_to", &T::linkedTo},
        Field{12, "linked_number", &T::linkedNumber}, Field{13, "repeats", &T::repeats}, Field{14, "timeline", &T::timeline});
};
} // namespace minyi::core
