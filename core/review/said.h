#pragma once

#include "core/office/catalog.h"
#include "core/review/mandatory.h"

/// What only the handler can tell of a case, said once: it stays said in every round until he withdraws it with a reason.
namespace minyi::core::review {

struct SaidGround {
    Id<SaidGround> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Ground ground = Ground::Detention;
    Instant at;
    Id<staff::Officer> by;
    std::optional<Instant> withdrawnAt;
    Id<staff::Officer> withdrawnBy;
    std::string reason; ///< of the withdrawal
};

/// By who writes in the case.
struct SayGrounds {
    Id<cases::CaseFile> file;
    std::vector<Ground> grounds;
};

/// Not while somebody reads the case, and not what the review gave back: that is no way round it.
struct WithdrawGround {
    Id<cases::CaseFile> file;
    Ground ground = Ground::Detention;
    std::string reason;
};

/// What is said, as the card of a case shows it.
struct SaidRow {
    Ground ground = Ground::Detention;
    bool mayWithdraw = false;
};

Result<Done> run(Tx& tx, const SayGrounds& command);
Result<Done> run(Tx& tx, const WithdrawGround& command);

/// What is said of a case now. A round of an older file kept what was said in itself: that counts as well.
std::vector<Ground> saidOf(Db& db, Id<cases::CaseFile> file);
/// Says what is not said yet; refused where nobody says it.
std::optional<Refusal> say(Tx& tx, Id<cases::CaseFile> file, const std::vector<Ground>& grounds);

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct EntityOf<review::SaidGround> {
    static constexpr int number = 95;
    static constexpr std::string_view table = "ground_said";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &review::SaidGround::file;
};
template <>
struct FieldsOf<review::SaidGround> {
    using T = review::SaidGround;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "ground", &T::ground, FieldClass::Critical}, Field{3, "at", &T::at}, Field{4, "by", &T::by},
        Field{5, "withdrawn_at", &T::withdrawnAt, FieldClass::Critical}, Field{6, "withdrawn_by", &T::withdrawnBy},
        Field{7, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<review::SayGrounds> {
    static constexpr std::string_view name = "review.say";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<review::SayGrounds> {
    using T = review::SayGrounds;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "grounds", &T::grounds});
};
template <>
struct CommandOf<review::WithdrawGround> {
    static constexpr std::string_view name = "review.withdraw_ground";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<review::WithdrawGround> {
    using T = review::WithdrawGround;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "ground", &T::ground},
                                            Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
