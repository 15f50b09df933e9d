#pragma once

#include "core/leniency/enterprise.h"
#include "core/office/catalog.h"

#include <vector>

namespace minyi::core::leniency {

/// The safeguards of a case in which an enterprise is concerned.
struct Enterprise {
    Id<cases::CaseFile> file;
};

struct AssessmentRow {
    Assessment assessment;
    std::string contact, by;
};

struct NoteRow {
    Note note;
    std::string by;
};

struct EnterpriseAnswer {
    bool flagged = false;
    std::vector<AssessmentRow> assessments; ///< the last first
    std::vector<NoteRow> notes;             ///< the first first
    std::string refused;                    ///< what keeps a measure back: assessment, dispute, or nothing
    std::optional<Instant> checkDue, releaseDue;
    bool untold = false;
    bool mayFlag = false, mayAssess = false, mayNote = false, mayRelease = false, mayOverride = false, mayUnflag = false;
};

/// What was let through without an assessment in a month, and what was unmarked; any day of it.
struct Overrides {
    Day month;
};

struct OverrideRow {
    Id<cases::CaseFile> file;
    std::string number, title, unit;
    NoteKind kind = NoteKind::Override;
    std::string reason, by;
    Instant at;
};

Result<EnterpriseAnswer> answer(const Ask& ask, const Enterprise& question);
Result<std::vector<OverrideRow>> answer(const Ask& ask, const Overrides& question);

} // namespace minyi::core::leniency

namespace minyi::core {

template <>
struct QuestionOf<leniency::Enterprise> {
    static constexpr std::string_view name = "leniency.enterprise";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<leniency::Enterprise> {
    static constexpr auto list = std::tuple(Field{1, "file", &leniency::Enterprise::file});
};
template <>
struct FieldsOf<leniency::AssessmentRow> {
    using T = leniency::AssessmentRow;
    static constexpr auto list = std::tuple(Field{1, "assessment", &T::assessment}, Field{2, "contact", &T::contact}, Field{3, "by", &T::by});
};
template <>
struct FieldsOf<leniency::NoteRow> {
    using T = leniency::NoteRow;
    static constexpr auto list = std::tuple(Field{1, "note", &T::note}, Field{2, "by", &T::by});
};
template <>
struct FieldsOf<leniency::EnterpriseAnswer> {
    using T = leniency::EnterpriseAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "flagged", &T::flagged}, Field{2, "assessments", &T::assessments}, Field{3, "notes", &T::notes},
        Field{4, "refused", &T::refused}, Field{5, "check_due", &T::checkDue}, Field{6, "release_due", &T::releaseDue},
        Field{7, "untold", &T::untold}, Field{8, "may_flag", &T::mayFlag}, Field{9, "may_assess", &T::mayAssess},
        Field{10, "may_note", &T::mayNote}, Field{11, "may_release", &T::mayRelease}, Field{12, "may_override", &T::mayOverride},
        Field{13, "may_unflag", &T::mayUnflag});
};
template <>
struct QuestionOf<leniency::Overrides> {
    static constexpr std::string_view name = "leniency.overrides";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<leniency::Overrides> {
    static constexpr auto list = std::tuple(Field{1, "month", &leniency::Overrides::month});
};
template <>
struct FieldsOf<leniency::OverrideRow> {
    using T = leniency::OverrideRow;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "title", &T::title}, Field{4, "unit", &T::unit},
        Field{5, "kind", &T::kind}, Field{6, "reason", &T::reason}, Field{7, "by", &T::by}, Field{8, "at", &T::at});
};

} // namespace minyi::core
