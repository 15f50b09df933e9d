#pragma once

#include "core/norms/norm.h"
#include "core/office/catalog.h"

namespace minyi::core::norms {

/// What the law asks at a place (topics.h), as it was in force on a day: that of the case.
struct Of {
    std::string topic;
    Day day;
};

struct NormRow {
    std::string key; ///< empty for a clock whose instrument the norms do not name
    std::string zh, en, versionZh, versionEn;
    std::optional<Day> validFrom, validTo;
    bool loaded = true;
    std::int64_t article = 0; ///< 0: the whole norm, or `place` says where
    std::string place;        ///< of a clock, as the limits write it
    std::string textZh, textEn;
};

/// A norm of that day, to look in when nothing is known here.
struct LookRow {
    std::string zh, en, versionZh, versionEn;
};

struct OfAnswer {
    std::vector<NormRow> rows;
    std::vector<LookRow> look;
};

Result<OfAnswer> answer(const Ask& ask, const Of& question);

void addQuestions(Catalog& catalog);

} // namespace minyi::core::norms

namespace minyi::core {

template <>
struct QuestionOf<norms::Of> {
    static constexpr std::string_view name = "norms.of";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<norms::Of> {
    static constexpr auto list = std::tuple(Field{1, "topic", &norms::Of::topic}, Field{2, "day", &norms::Of::day});
};
template <>
struct FieldsOf<norms::NormRow> {
    using T = norms::NormRow;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "version_zh", &T::versionZh},
        Field{5, "version_en", &T::versionEn}, Field{6, "valid_from", &T::validFrom}, Field{7, "valid_to", &T::validTo},
        Field{8, "loaded", &T::loaded}, Field{9, "article", &T::article}, Field{10, "place", &T::place},
        Field{11, "text_zh", &T::textZh}, Field{12, "text_en", &T::textEn});
};
template <>
struct FieldsOf<norms::LookRow> {
    using T = norms::LookRow;
    static constexpr auto list = std::tuple(Field{1, "zh", &T::zh}, Field{2, "en", &T::en}, Field{3, "version_zh", &T::versionZh},
                                            Field{4, "version_en", &T::versionEn});
};
template <>
struct FieldsOf<norms::OfAnswer> {
    using T = norms::OfAnswer;
    static constexpr auto list = std::tuple(Field{1, "rows", &T::rows}, Field{2, "look", &T::look});
};

} // namespace minyi::core
