#pragma once

#include "core/review/commands.h"
#include "core/review/review_fields.h"

namespace minyi::core {

template <>
struct FieldsOf<review::NewDefect> {
    using T = review::NewDefect;
    static constexpr auto list = std::tuple(Field{1, "target", &T::target, FieldClass::Narrative, kPersonal},
                                            Field{2, "words", &T::words, FieldClass::Narrative, kPersonal},
                                            Field{3, "kind", &T::kind});
};
template <>
struct CommandOf<review::SubmitReview> {
    static constexpr std::string_view name = "review.submit";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<review::SubmitReview> {
    using T = review::SubmitReview;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "grounds", &T::grounds}, Field{3, "seen", &T::seen},
                                            Field{4, "about", &T::about},
                                            Field{5, "proposal", &T::proposal, FieldClass::Narrative, kPersonal});
};
template <>
struct FieldsOf<review::PointFound> {
    using T = review::PointFound;
    static constexpr auto list = std::tuple(Field{1, "point", &T::point}, Field{2, "finding", &T::finding},
                                            Field{3, "note", &T::note, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<review::CheckReview> {
    static constexpr std::string_view name = "review.check";
    static constexpr Permission needs = Permission::CheckCase;
};
template <>
struct FieldsOf<review::CheckReview> {
    using T = review::CheckReview;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "pass", &T::pass}, Field{3, "words", &T::words, FieldClass::Narrative, kPersonal},
        Field{4, "defects", &T::defects}, Field{5, "seen", &T::seen});
};
template <>
struct CommandOf<review::DecideReview> {
    static constexpr std::string_view name = "review.decide";
    static constexpr Permission needs = Permission::ReviewCase;
};
template <>
struct FieldsOf<review::DecideReview> {
    using T = review::DecideReview;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "opinion", &T::opinion}, Field{3, "points", &T::points},
        Field{4, "words", &T::words, FieldClass::Narrative, kPersonal}, Field{5, "article", &T::article},
        Field{6, "defects", &T::defects}, Field{7, "supplement_due", &T::supplementDue}, Field{8, "seen", &T::seen},
        Field{9, "receiver", &T::receiver, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<review::MendDefect> {
    static constexpr std::string_view name = "review.mend";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<review::MendDefect> {
    using T = review::MendDefect;
    static constexpr auto list = std::tuple(Field{1, "defect", &T::defect}, Field{2, "mending", &T::mending, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<review::AcceptDefect> {
    static constexpr std::string_view name = "review.accept";
    static constexpr Permission needs = Permission::ReviewCase;
};
template <>
struct FieldsOf<review::AcceptDefect> {
    using T = review::AcceptDefect;
    static constexpr auto list = std::tuple(Field{1, "defect", &T::defect}, Field{2, "accept", &T::accept},
                                            Field{3, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<review::OverrideReview> {
    static constexpr std::string_view name = "review.override";
    static constexpr Permission needs = Permission::ApproveCase;
};
template <>
struct FieldsOf<review::OverrideReview> {
    using T = review::OverrideReview;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal},
                                            Field{3, "seen", &T::seen});
};

} // namespace minyi::core
