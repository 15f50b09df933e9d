#pragma once

#include "core/cases/queries.h"

/// The field tables of the case questions and their answers.
namespace minyi::core {

template <>
struct FieldsOf<cases::DeskCursor> {
    using T = cases::DeskCursor;
    static constexpr auto list = std::tuple(
        Field{1, "rank", &T::rank}, Field{2, "key", &T::key}, Field{3, "word", &T::word}, Field{4, "id", &T::id});
};
template <>
struct FieldsOf<cases::DeskRow> {
    using T = cases::DeskRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "ver", &T::ver}, Field{3, "number", &T::number},
        Field{4, "class", &T::kind}, Field{5, "subtype", &T::subtype}, Field{6, "title", &T::title},
        Field{7, "person", &T::person}, Field{8, "unit_id", &T::unitId}, Field{9, "unit", &T::unit},
        Field{10, "handler", &T::handler}, Field{11, "handler_name", &T::handlerName}, Field{12, "state", &T::state},
        Field{13, "opened", &T::opened}, Field{14, "due", &T::due}, Field{15, "extensions", &T::extensions},
        Field{16, "closed", &T::closed}, Field{17, "source_id", &T::sourceId},
        Field{18, "provisional", &T::provisional}, Field{19, "custody", &T::custody}, Field{20, "paused", &T::paused});
};
template <>
struct FieldsOf<cases::Facet> {
    using T = cases::Facet;
    static constexpr auto list = std::tuple(
        Field{1, "group", &T::group}, Field{2, "key", &T::key}, Field{3, "label", &T::label},
        Field{4, "count", &T::count});
};
template <>
struct FieldsOf<cases::DeskAnswer> {
    using T = cases::DeskAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "rows", &T::rows}, Field{2, "next", &T::next}, Field{3, "total", &T::total},
        Field{4, "facets", &T::facets});
};
template <>
struct FieldsOf<cases::PersonRow> {
    using T = cases::PersonRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "ver", &T::ver}, Field{3, "role", &T::role}, Field{4, "name", &T::name},
        Field{5, "id_number", &T::idNumber}, Field{6, "phone", &T::phone}, Field{7, "gender", &T::gender},
        Field{8, "born_day", &T::bornDay}, Field{9, "note", &T::note}, Field{10, "credit_code", &T::creditCode},
        Field{11, "guards", &T::guards}, Field{12, "minor", &T::minor}, Field{13, "guardian_missing", &T::guardianMissing},
        Field{14, "protected", &T::isProtected}, Field{15, "hidden", &T::hidden}, Field{16, "address", &T::address},
        Field{17, "workplace", &T::workplace});
};
template <>
struct FieldsOf<cases::FileAnswer> {
    using T = cases::FileAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "summary", &T::summary}, Field{3, "place", &T::place},
        Field{4, "complex", &T::complex}, Field{5, "enterprise", &T::enterprise}, Field{6, "second", &T::second},
        Field{7, "second_name", &T::secondName}, Field{8, "filed_at", &T::filedAt},
        Field{9, "decided_at", &T::decidedAt}, Field{10, "state_at", &T::stateAt}, Field{11, "returns", &T::returns},
        Field{12, "people", &T::people}, Field{13, "timeline", &T::timeline}, Field{14, "next", &T::next},
        Field{15, "stage", &T::stage}, Field{16, "stages", &T::stages}, Field{17, "stand_ins", &T::standIns},
        Field{18, "origin", &T::origin}, Field{19, "own", &T::own});
};
template <>
struct FieldsOf<cases::ViewRow> {
    using T = cases::ViewRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "name", &T::name}, Field{3, "owner", &T::owner}, Field{4, "own", &T::own},
        Field{5, "shared", &T::shared}, Field{6, "filters", &T::filters});
};
template <>
struct FieldsOf<cases::StandInRow> {
    using T = cases::StandInRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "absent", &T::absent}, Field{3, "absent_name", &T::absentName},
        Field{4, "officer", &T::officer}, Field{5, "officer_name", &T::officerName}, Field{6, "from", &T::from},
        Field{7, "to", &T::to}, Field{8, "reason", &T::reason});
};
template <>
struct QuestionOf<cases::Desk> {
    static constexpr std::string_view name = "cases.desk";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Desk> {
    using T = cases::Desk;
    static constexpr auto list = std::tuple(
        Field{1, "filters", &T::filters}, Field{2, "sort", &T::sort}, Field{3, "descending", &T::descending},
        Field{4, "after", &T::after}, Field{5, "limit", &T::limit}, Field{6, "facets", &T::facets},
        Field{7, "counted", &T::counted});
};
template <>
struct QuestionOf<cases::Ids> {
    static constexpr std::string_view name = "cases.ids";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Ids> {
    using T = cases::Ids;
    static constexpr auto list = std::tuple(
        Field{1, "filters", &T::filters}, Field{2, "sort", &T::sort}, Field{3, "descending", &T::descending});
};
template <>
struct QuestionOf<cases::Rows> {
    static constexpr std::string_view name = "cases.rows";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Rows> {
    using T = cases::Rows;
    static constexpr auto list = std::tuple(
        Field{1, "ids", &T::ids});
};
template <>
struct QuestionOf<cases::File> {
    static constexpr std::string_view name = "cases.file";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::File> {
    using T = cases::File;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file});
};
template <>
struct QuestionOf<cases::Views> {
    static constexpr std::string_view name = "cases.views";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::Views> {
    static constexpr auto list = std::tuple();
};
template <>
struct QuestionOf<cases::StandIns> {
    static constexpr std::string_view name = "cases.stand_ins";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<cases::StandIns> {
    static constexpr auto list = std::tuple();
};

} // namespace minyi::core
