#pragma once

#include "core/base/fields.h"
#include "core/calendar/work_calendar.h"
#include "core/ledger/project.h"
#include "core/office/catalog.h"

namespace minyi::core::calendar {

/// A notice of holidays that was taken in here: the yearly one, or an emergency notice that moves some days.
struct CalendarNotice {
    Id<CalendarNotice> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string paper; ///< the notice's own number or name
    std::string days;  ///< rows of date,type,name with their header
    bool emergency = false;
    std::string takenBy; ///< an account
    Instant takenAt;
};

/// What the program brings itself.
struct Shipped {
    Notice notice;
};

/// The days as they stand with every notice taken in, and with one more.
Result<WorkCalendar> calendarOf(Db& db, const Shipped& shipped, std::optional<Notice> more = {});

/// Refused whole, with row, field and reason, if anything in it is wrong or if it changes nothing. Every date that rests on a day it
/// moves is reckoned anew in the same transaction.
struct TakeNotice {
    std::string paper;
    std::string days;
    bool emergency = false;
};

/// A year day by day; `notices` are those taken in, newest last.
struct Year {
    std::int64_t year = 0;
};
struct NamedDay {
    Day day;
    DayKind kind = DayKind::Workday;
    std::string name;
};
struct NoticeRow {
    std::string paper;
    bool emergency = false;
    std::string takenBy;
    Instant takenAt;
};
struct YearAnswer {
    std::int64_t year = 0;
    std::int64_t firstYear = 0; ///< that a notice covers
    std::int64_t lastYear = 0;
    bool covered = false;
    bool nextMissing = false;    ///< from 1 October on, while no notice covers the next year
    std::vector<NamedDay> named; ///< holidays and make-up days
    std::vector<NoticeRow> notices;
};

/// From 1 October on the next year has to be there.
bool isNextMissing(const WorkCalendar& calendar, Day today);

Result<Done> run(Tx& tx, const TakeNotice& command);
Result<YearAnswer> answer(const Ask& ask, const Year& question);
void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::calendar

namespace minyi::core {

template <>
struct TokensOf<calendar::DayKind> {
    using E = calendar::DayKind;
    static constexpr Token<E> table[] = {
        {E::Workday, "workday"}, {E::MakeUpDay, "make_up_day"}, {E::Weekend, "weekend"}, {E::Holiday, "holiday"}};
};
template <>
struct EntityOf<calendar::CalendarNotice> {
    static constexpr int number = 60;
    static constexpr std::string_view table = "calendar_notice";
    static constexpr AggKind aggregate = AggKind::Calendar;
};
template <>
struct FieldsOf<calendar::CalendarNotice> {
    using T = calendar::CalendarNotice;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list =
        std::tuple(Field{1, "paper", &T::paper}, Field{2, "days", &T::days, kCritical}, Field{3, "emergency", &T::emergency, kCritical},
                   Field{4, "taken_by", &T::takenBy}, Field{5, "taken_at", &T::takenAt});
};

} // namespace minyi::core
