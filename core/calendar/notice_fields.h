#pragma once

#include "core/calendar/notice.h"

namespace minyi::core {

template <>
struct CommandOf<calendar::TakeNotice> {
    static constexpr std::string_view name = "calendar.take_notice";
    static constexpr Permission needs = Permission::KeepCalendar;
};
template <>
struct FieldsOf<calendar::TakeNotice> {
    using T = calendar::TakeNotice;
    static constexpr auto list =
        std::tuple(Field{1, "paper", &T::paper}, Field{2, "days", &T::days}, Field{3, "emergency", &T::emergency});
};
template <>
struct QuestionOf<calendar::Year> {
    static constexpr std::string_view name = "calendar.year";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<calendar::Year> {
    using T = calendar::Year;
    static constexpr auto list = std::tuple(Field{1, "year", &T::year});
};
template <>
struct FieldsOf<calendar::NamedDay> {
    using T = calendar::NamedDay;
    static constexpr auto list = std::tuple(Field{1, "day", &T::day}, Field{2, "kind", &T::kind}, Field{3, "name", &T::name});
};
template <>
struct FieldsOf<calendar::NoticeRow> {
    using T = calendar::NoticeRow;
    static constexpr auto list = std::tuple(Field{1, "paper", &T::paper}, Field{2, "emergency", &T::emergency},
                                            Field{3, "taken_by", &T::takenBy}, Field{4, "taken_at", &T::takenAt});
};
template <>
struct FieldsOf<calendar::YearAnswer> {
    using T = calendar::YearAnswer;
    static constexpr auto list =
        std::tuple(Field{1, "year", &T::year}, Field{2, "first_year", &T::firstYear}, Field{3, "last_year", &T::lastYear},
                   Field{4, "covered", &T::covered}, Field{5, "next_missing", &T::nextMissing}, Field{6, "named", &T::named},
                   Field{7, "notices", &T::notices});
};

} // namespace minyi::core
