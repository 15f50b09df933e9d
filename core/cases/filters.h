#pragma once

#include "core/cases/case.h"

namespace minyi::core::cases {

/// How near the due moment is. A band takes in the nearer ones but for `Overdue`, which stands alone.
enum class DueWithin { Overdue, Today, ThreeDays, SevenDays };

/// What a list is ordered by. `Due`: first what has a due moment, then what is open without one, then what is closed.
enum class Sort { Due, Opened, Number, State };

/// Which cases; what is not said does not count. Kept in saved views, so a field is only ever added.
struct Filters {
    std::optional<Class> kind;
    std::vector<State> states;
    std::optional<Id<staff::Unit>> unit; ///< with the units below it
    std::optional<Id<staff::Officer>> handler;
    bool mine = false; ///< as handler, as second officer or standing in
    bool unassigned = false;
    bool closed = false; ///< also those that are closed
    std::optional<DueWithin> due;
    std::optional<Day> openedFrom;
    std::optional<Day> openedTo; ///< that day is still in
    std::optional<std::string> subtype;
};

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct TokensOf<cases::DueWithin> {
    using E = cases::DueWithin;
    static constexpr Token<E> table[] = {
        {E::Overdue, "overdue"}, {E::Today, "today"}, {E::ThreeDays, "three_days"}, {E::SevenDays, "seven_days"}};
};
template <>
struct TokensOf<cases::Sort> {
    using E = cases::Sort;
    static constexpr Token<E> table[] = {
        {E::Due, "due"}, {E::Opened, "opened"}, {E::Number, "number"}, {E::State, "state"}};
};
template <>
struct FieldsOf<cases::Filters> {
    using T = cases::Filters;
    static constexpr auto list = std::tuple(
        Field{1, "class", &T::kind}, Field{2, "states", &T::states}, Field{3, "unit", &T::unit},
        Field{4, "handler", &T::handler}, Field{5, "mine", &T::mine}, Field{6, "unassigned", &T::unassigned},
        Field{7, "closed", &T::closed}, Field{8, "due", &T::due}, Field{9, "opened_from", &T::openedFrom},
        Field{10, "opened_to", &T::openedTo}, Field{11, "subtype", &T::subtype});
};

} // namespace minyi::core
