#pragma once

#include "core/deadlines/pack.h"
#include "core/staff/officer.h"
#include "core/store/db.h"

namespace minyi::core::deadlines {

enum class EditionState { Draft, Submitted, InForce, Dropped };

/// A new edition of the limits: which of them change, and from which day on the changed ones count.
struct RuleEdition {
    Id<RuleEdition> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string paper;   ///< the law or the notice that changes them
    Day validFrom;       ///< starts from this day on are counted by the changed limits
    std::string changes; ///< a JSON array of {"of": the limit as it is, "rule": the limit as it will be}
    EditionState state = EditionState::Draft;
    Id<staff::Officer> draftedBy;
    Instant draftedAt;
    Id<staff::Officer> answeredBy;
    std::optional<Instant> answeredAt;
    std::string words; ///< why it was sent back or dropped
};

/// The limits as the program brings them, and the events they may name.
struct ShippedRules {
    PackFile rules;
    PackFile regimes;
    const EventBook* events = nullptr;
};

/// What an edition changes, and from which day on.
struct Amendment {
    std::string_view changes;
    Day from;
};

/// The shipped limits with editions on top, one after the other, checked as a whole. A changed limit becomes the next version of its
/// family; one that would count from the first day of the limit it changes, or before, takes its place. Refuses with Why::BadPack.
Result<RulePack> amended(const ShippedRules& shipped, const std::vector<Amendment>& editions);
/// With every edition in force, and one more, which has to fit. One in force that does not fit what the program brings any more is left
/// out (its row says so): a file stays open to those who mend it.
Result<RulePack> rulesOf(Db& db, const ShippedRules& shipped, std::optional<Amendment> more = {});
/// The families or ids of the limits an edition changes.
std::vector<std::string> changedBy(std::string_view changes, const RulePack& rules);
/// Of what an edition says; what was tried is what is submitted and taken.
Uid markOf(const RuleEdition& edition);
/// Of the editions in force.
Uid markInForce(Db& db);

} // namespace minyi::core::deadlines

namespace minyi::core {

template <>
struct TokensOf<deadlines::EditionState> {
    using E = deadlines::EditionState;
    static constexpr Token<E> table[] = {
        {E::Draft, "draft"}, {E::Submitted, "submitted"}, {E::InForce, "in_force"}, {E::Dropped, "dropped"}};
};

template <>
struct EntityOf<deadlines::RuleEdition> {
    static constexpr int number = 62;
    static constexpr std::string_view table = "rule_edition";
    static constexpr AggKind aggregate = AggKind::RulePack;
};
template <>
struct FieldsOf<deadlines::RuleEdition> {
    using T = deadlines::RuleEdition;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "paper", &T::paper}, Field{2, "valid_from", &T::validFrom, kCritical},
        Field{3, "changes", &T::changes, kCritical}, Field{4, "state", &T::state, kCritical},
        Field{5, "drafted_by", &T::draftedBy}, Field{6, "drafted_at", &T::draftedAt},
        Field{7, "answered_by", &T::answeredBy}, Field{8, "answered_at", &T::answeredAt}, Field{9, "words", &T::words});
};

} // namespace minyi::core
