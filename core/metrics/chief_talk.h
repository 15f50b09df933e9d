#pragma once

#include "core/office/catalog.h"
#include "core/staff/officer.h"

/// 约谈单位负责人 (workflows 3.9, S16): satisfaction below its target two months running. The other triggers stand with the orders.
namespace minyi::core::metrics {

/// That the talk was held, and the plan the unit gave in writing.
struct ChiefTalk {
    Id<ChiefTalk> id;
    Uid uid; ///< of unit and month: one talk for each
    std::int64_t ver = 0;
    Id<staff::Unit> unit;
    std::int64_t month = 0; ///< the second of the two, as followup::monthOf
    Instant heldAt;
    Id<staff::Officer> heldBy;
    std::string words;
    std::string plan;
};

/// Refused where the unit was not below its target in two locked months running, where it was held, and in one's own unit.
struct HoldChiefTalk {
    Id<staff::Unit> unit;
    std::int64_t year = 0;
    std::int64_t month = 0; ///< 1 to 12, the second of the two
    std::string words;
    std::string plan;
};

/// Which units were below their target in a locked month and in the one before; few ratings count for nothing.
struct BelowTwice {
    std::optional<Day> day; ///< of the second month; the last that is locked if not given
};

struct BelowRow {
    Id<staff::Unit> unitId;
    std::string unit;
    double before = 0; ///< per cent, as published
    double rate = 0;
    std::optional<double> responseBefore;
    std::optional<double> response;
    std::optional<Instant> heldAt;
    std::string heldBy;
    std::string plan;
};

struct BelowAnswer {
    std::int64_t year = 0; ///< 0: no month is locked
    std::int64_t month = 0;
    std::int64_t target = 0; ///< per cent, of the second month
    std::vector<BelowRow> rows;
};

Result<Done> run(Tx& tx, const HoldChiefTalk& command);
Result<BelowAnswer> answer(const Ask& ask, const BelowTwice& question);
void addTalks(Entities& entities);
void addTalks(Catalog& catalog);

} // namespace minyi::core::metrics

namespace minyi::core {

template <>
struct EntityOf<metrics::ChiefTalk> {
    static constexpr int number = 28;
    static constexpr std::string_view table = "chief_talk";
    static constexpr AggKind aggregate = AggKind::Unit;
    static constexpr auto parent = &metrics::ChiefTalk::unit;
};
template <>
struct FieldsOf<metrics::ChiefTalk> {
    using T = metrics::ChiefTalk;
    static constexpr auto list =
        std::tuple(Field{1, "unit", &T::unit}, Field{2, "month", &T::month}, Field{3, "held_at", &T::heldAt}, Field{4, "held_by", &T::heldBy},
                   Field{5, "words", &T::words, FieldClass::Narrative, kPersonal}, Field{6, "plan", &T::plan, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<metrics::HoldChiefTalk> {
    static constexpr std::string_view name = "metrics.hold_chief_talk";
    static constexpr Permission needs = Permission::DecideAccountability;
};
template <>
struct FieldsOf<metrics::HoldChiefTalk> {
    using T = metrics::HoldChiefTalk;
    static constexpr auto list =
        std::tuple(Field{1, "unit", &T::unit}, Field{2, "year", &T::year}, Field{3, "month", &T::month},
                   Field{4, "words", &T::words, FieldClass::Narrative, kPersonal}, Field{5, "plan", &T::plan, FieldClass::Narrative, kPersonal});
};
template <>
struct QuestionOf<metrics::BelowTwice> {
    static constexpr std::string_view name = "metrics.below_twice";
    static constexpr Permission needs = Permission::SeeFigures;
};
template <>
struct FieldsOf<metrics::BelowTwice> {
    static constexpr auto list = std::tuple(Field{1, "day", &metrics::BelowTwice::day});
};
template <>
struct FieldsOf<metrics::BelowRow> {
    using T = metrics::BelowRow;
    static constexpr auto list = std::tuple(Field{1, "unit_id", &T::unitId}, Field{2, "unit", &T::unit}, Field{3, "before", &T::before},
                                            Field{4, "rate", &T::rate}, Field{5, "response_before", &T::responseBefore},
                                            Field{6, "response", &T::response}, Field{7, "held_at", &T::heldAt},
                                            Field{8, "held_by", &T::heldBy}, Field{9, "plan", &T::plan});
};
template <>
struct FieldsOf<metrics::BelowAnswer> {
    using T = metrics::BelowAnswer;
    static constexpr auto list = std::tuple(Field{1, "year", &T::year}, Field{2, "month", &T::month}, Field{3, "target", &T::target},
                                            Field{4, "rows", &T::rows});
};

} // namespace minyi::core
