#pragma once

#include "core/cases/case.h"

namespace minyi::core::cases {

/// Filters kept under a name: the owner's, or shared with his unit.
struct View {
    Id<View> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Officer> owner;
    Id<staff::Unit> unit;
    std::string name;
    std::string filters; ///< JSON of Filters and the sort
    bool shared = false;
    bool dropped = false;
};

/// Somebody may do what an absent officer may do with his cases, from a day to a day.
struct StandIn {
    Id<StandIn> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Officer> absent;
    Id<staff::Officer> officer;
    Day fromDay;
    Day toDay; ///< still in
    std::string reason;
};

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct EntityOf<cases::View> {
    static constexpr int number = 43;
    static constexpr std::string_view table = "case_view";
    static constexpr AggKind aggregate = AggKind::Officer;
    static constexpr auto parent = &cases::View::owner;
};
template <>
struct FieldsOf<cases::View> {
    using T = cases::View;
    static constexpr auto list =
        std::tuple(Field{1, "owner", &T::owner}, Field{2, "unit", &T::unit}, Field{3, "name", &T::name},
                   Field{4, "filters", &T::filters}, Field{5, "shared", &T::shared}, Field{6, "dropped", &T::dropped});
};
template <>
struct EntityOf<cases::StandIn> {
    static constexpr int number = 44;
    static constexpr std::string_view table = "stand_in";
    static constexpr AggKind aggregate = AggKind::Officer;
    static constexpr auto parent = &cases::StandIn::absent;
};
template <>
struct FieldsOf<cases::StandIn> {
    using T = cases::StandIn;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(Field{1, "absent", &T::absent, kCritical}, Field{2, "officer", &T::officer, kCritical},
                                            Field{3, "from_day", &T::fromDay}, Field{4, "to_day", &T::toDay, kCritical},
                                            Field{5, "reason", &T::reason});
};

} // namespace minyi::core
