#pragma once

#include "core/orders/order.h"

namespace minyi::core::orders {

/// Machine C of workflows 3.7; C1 is an order that was signed for and has no objection yet.
enum class ObjectionState {
    InExamination, // C2 复核中
    Examined,      // C3 待决定
    ToCountersign, // C3, the unit's share of excluded ratings is passed
    Upheld,        // 成立: out of the unit's rate, the rating itself stays
    Rejected,      // 不成立
    Appealed,      // 申请上级复核
    Dismissed,     // 维持
};

/// Why a unit says that a rating should not count (workflows 3.7, C1).
enum class Grounds { Mistaken, Malicious, NotOurMatter, Duplicate, SubjectChanged };

struct Objection {
    Id<Objection> id;
    Uid uid; ///< of the order: one objection an order
    std::int64_t ver = 0;
    Id<Order> order;
    Id<followup::Matter> matter;
    Id<staff::Unit> unit;
    Day day; ///< of the matter: its month is the one it leaves
    Grounds grounds = Grounds::Mistaken;
    std::string evidence;
    ObjectionState state = ObjectionState::InExamination;
    Id<staff::Officer> filedBy;
    Instant filedAt;
    Id<staff::Officer> examinedBy;
    std::optional<Instant> examinedAt;
    std::optional<std::string> findings; ///< of the listen-back, the record check and a call if one was needed
    Id<staff::Officer> decidedBy;
    std::optional<Instant> decidedAt;
    std::optional<std::string> reason;
    Id<staff::Officer> countersignedBy;
    std::optional<Instant> appealedAt;
    std::optional<std::string> appealReason;
    std::optional<Instant> upheldAt;
};

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct TokensOf<orders::ObjectionState> {
    using E = orders::ObjectionState;
    static constexpr Token<E> table[] = {
        {E::InExamination, "in_examination"},
        {E::Examined,      "examined"      },
        {E::ToCountersign, "to_countersign"},
        {E::Upheld,        "upheld"        },
        {E::Rejected,      "rejected"      },
        {E::Appealed,      "appealed"      },
        {E::Dismissed,     "dismissed"     },
    };
};
template <>
struct TokensOf<orders::Grounds> {
    using E = orders::Grounds;
    static constexpr Token<E> table[] = {
        {E::Mistaken,       "mistaken"       },
        {E::Malicious,      "malicious"      },
        {E::NotOurMatter,   "not_our_matter" },
        {E::Duplicate,      "duplicate"      },
        {E::SubjectChanged, "subject_changed"},
    };
};

template <>
struct EntityOf<orders::Objection> {
    static constexpr int number = 21;
    static constexpr std::string_view table = "objection";
    static constexpr AggKind aggregate = AggKind::Order;
    static constexpr auto parent = &orders::Objection::order;
};
template <>
struct FieldsOf<orders::Objection> {
    using T = orders::Objection;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "work_order", &T::order}, Field{2, "matter", &T::matter}, Field{3, "unit", &T::unit}, Field{4, "day", &T::day},
        Field{5, "grounds", &T::grounds}, Field{6, "evidence", &T::evidence, kWords, kPersonal},
        Field{7, "state", &T::state, kCritical}, Field{8, "filed_by", &T::filedBy}, Field{9, "filed_at", &T::filedAt},
        Field{10, "examined_by", &T::examinedBy}, Field{11, "examined_at", &T::examinedAt},
        Field{12, "findings", &T::findings, kWords, kPersonal}, Field{13, "decided_by", &T::decidedBy},
        Field{14, "decided_at", &T::decidedAt}, Field{15, "reason", &T::reason, kWords},
        Field{16, "countersigned_by", &T::countersignedBy}, Field{17, "appealed_at", &T::appealedAt},
        Field{18, "appeal_reason", &T::appealReason, kWords}, Field{19, "upheld_at", &T::upheldAt, kCritical});
};

} // namespace minyi::core
