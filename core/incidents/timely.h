#pragma once

#include "core/incidents/incident.h"
#include "core/office/catalog.h"

namespace minyi::core::incidents {

/// Timely filing (workflows 4): settled in time / limits that ended in the period, up to now; transfers within 24 hours are out.
struct Timely {
    Day from;
    Day to;
};

struct TimelyRow {
    Id<staff::Unit> unitId; ///< 0 for the total
    std::string unit;
    std::int64_t due = 0;
    std::int64_t inTime = 0;
    std::int64_t late = 0;
    std::int64_t open = 0;
    std::optional<double> rate; ///< per cent
};

struct TimelyAnswer {
    std::vector<TimelyRow> units;
    TimelyRow total;
};

Result<TimelyAnswer> answer(const Ask& ask, const Timely& question);

} // namespace minyi::core::incidents

namespace minyi::core {

template <>
struct QuestionOf<incidents::Timely> {
    static constexpr std::string_view name = "incidents.timely";
    static constexpr Permission needs = Permission::SeeIncidents;
};
template <>
struct FieldsOf<incidents::Timely> {
    using T = incidents::Timely;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<incidents::TimelyRow> {
    using T = incidents::TimelyRow;
    static constexpr auto list =
        std::tuple(Field{1, "unit_id", &T::unitId}, Field{2, "unit", &T::unit}, Field{3, "due", &T::due},
                   Field{4, "in_time", &T::inTime}, Field{5, "late", &T::late}, Field{6, "open", &T::open},
                   Field{7, "rate", &T::rate});
};
template <>
struct FieldsOf<incidents::TimelyAnswer> {
    using T = incidents::TimelyAnswer;
    static constexpr auto list = std::tuple(Field{1, "units", &T::units}, Field{2, "total", &T::total});
};

} // namespace minyi::core
