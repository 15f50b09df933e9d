#pragma once

#include "core/cases/case.h"

/// Who may review: nobody who stands back from a case, and who begins only with the legal qualification.
namespace minyi::core::review {

/// An officer has no part in a case any more, or somebody asks that he has none (Law art. 95, procedures arts 17-25). His own word counts at
/// once; a request of a party is the leader's to answer, and until then he goes on.
struct Recusal {
    Id<Recusal> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<staff::Officer> officer;
    bool own = true; ///< he stands back himself
    std::string reason;
    Instant askedAt;
    Id<staff::Officer> askedBy;
    std::optional<bool> granted;
    std::string words; ///< of the answer
    std::optional<Instant> answeredAt;
    Id<staff::Officer> answeredBy;
};

/// Who reviewed before 2018 goes on; everybody else has passed the national examination (Law art. 114, procedures art. 171).
struct Qualification {
    Id<Qualification> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Officer> officer;
    std::string certificate; ///< its number; empty for who has reviewed since before
    std::optional<Day> certifiedOn;
    std::optional<Day> reviewsSince;
    Id<staff::Officer> recordedBy;
    bool revoked = false;
};

/// From this day on a beginner needs the certificate.
constexpr Day kExaminedFrom{17532}; // 2018-01-01

constexpr bool qualifies(const Qualification& one)
{
    return !one.revoked && (one.certifiedOn.has_value() || (one.reviewsSince && *one.reviewsSince < kExaminedFrom));
}

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct EntityOf<review::Recusal> {
    static constexpr int number = 81;
    static constexpr std::string_view table = "recusal";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &review::Recusal::file;
};
template <>
struct FieldsOf<review::Recusal> {
    using T = review::Recusal;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "officer", &T::officer, kCritical}, Field{3, "own", &T::own},
        Field{4, "reason", &T::reason, kWords, kPersonal}, Field{5, "asked_at", &T::askedAt}, Field{6, "asked_by", &T::askedBy},
        Field{7, "granted", &T::granted, kCritical}, Field{8, "words", &T::words, kWords, kPersonal},
        Field{9, "answered_at", &T::answeredAt, kCritical}, Field{10, "answered_by", &T::answeredBy});
};
template <>
struct EntityOf<review::Qualification> {
    static constexpr int number = 83;
    static constexpr std::string_view table = "qualification";
    static constexpr AggKind aggregate = AggKind::Officer;
    static constexpr auto parent = &review::Qualification::officer;
};
template <>
struct FieldsOf<review::Qualification> {
    using T = review::Qualification;
    static constexpr auto list = std::tuple(
        Field{1, "officer", &T::officer}, Field{2, "certificate", &T::certificate, FieldClass::Ordinary, kPersonal},
        Field{3, "certified_on", &T::certifiedOn}, Field{4, "reviews_since", &T::reviewsSince},
        Field{5, "recorded_by", &T::recordedBy}, Field{6, "revoked", &T::revoked, FieldClass::Critical});
};

} // namespace minyi::core
