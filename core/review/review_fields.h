#pragma once

#include "core/review/review.h"

namespace minyi::core {

template <>
struct EntityOf<review::Review> {
    static constexpr int number = 65;
    static constexpr std::string_view table = "review";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &review::Review::file;
};
template <>
struct FieldsOf<review::Review> {
    using T = review::Review;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "round", &T::round}, Field{3, "level", &T::level, kCritical},
        Field{4, "complex", &T::complex}, Field{5, "urgent", &T::urgent}, Field{6, "submitted_at", &T::submittedAt},
        Field{7, "submitted_by", &T::submittedBy}, Field{8, "due", &T::due}, Field{9, "passed_at", &T::passedAt},
        Field{10, "passed_by", &T::passedBy}, Field{11, "opinion", &T::opinion, kCritical},
        Field{12, "words", &T::words, FieldClass::Narrative, kPersonal}, Field{13, "article", &T::article},
        Field{14, "supplement_due", &T::supplementDue}, Field{15, "decided_at", &T::decidedAt, kCritical},
        Field{16, "decided_by", &T::decidedBy}, Field{17, "digest", &T::digest, kCritical},
        Field{18, "grounds", &T::grounds, kCritical}, Field{19, "light", &T::light, kCritical},
        Field{20, "parts", &T::parts, FieldClass::Narrative, kPersonal}, Field{21, "about", &T::about, kCritical},
        Field{22, "spent", &T::spent, kCritical});
};
template <>
struct EntityOf<review::ReviewPoint> {
    static constexpr int number = 66;
    static constexpr std::string_view table = "review_point";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &review::ReviewPoint::file;
};
template <>
struct FieldsOf<review::ReviewPoint> {
    using T = review::ReviewPoint;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "review", &T::review}, Field{3, "point", &T::point},
        Field{4, "finding", &T::finding, FieldClass::Critical}, Field{5, "note", &T::note, FieldClass::Narrative, kPersonal});
};
template <>
struct EntityOf<review::Defect> {
    static constexpr int number = 67;
    static constexpr std::string_view table = "review_defect";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &review::Defect::file;
};
template <>
struct FieldsOf<review::Defect> {
    using T = review::Defect;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "review", &T::review}, Field{3, "number", &T::number},
        Field{4, "target", &T::target, kWords, kPersonal}, Field{5, "words", &T::words, kWords, kPersonal},
        Field{6, "mended_at", &T::mendedAt}, Field{7, "mending", &T::mending, kWords, kPersonal},
        Field{8, "accepted_at", &T::acceptedAt, FieldClass::Critical}, Field{9, "kind", &T::kind});
};

} // namespace minyi::core
