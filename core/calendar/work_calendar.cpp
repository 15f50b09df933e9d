#include "core/calendar/work_calendar.h"

#include <algorithm>
#include <map>
#include <set>

namespace minyi::core::calendar {

/// A row of a notice with where it stood.
struct WorkCalendar::Named {
    Day day;
    bool holiday = false;
    std::string_view name;
    std::string where;
    bool emergency = false;
};

namespace {

constexpr int kFewestWorkdays = 200; // a year with fewer is a slip of the pen, not a year

std::string_view takeLine(std::string_view& rest)
{
    const auto end = rest.find('\n');
    auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

tl::unexpected<Refusal> bad(const std::string& where, std::string_view field, std::string_view reason)
{
    return refuse(Why::BadPack, where + ": " + std::string(field) + ": " + std::string(reason));
}

} // namespace

tl::expected<void, Refusal> WorkCalendar::read(const Notice& notice, std::vector<Named>& days)
{
    std::string_view rest = notice.bytes;
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    const auto place = [&](int row) { return std::string(notice.file) + ": row " + std::to_string(row); };
    if (takeLine(rest) != "date,type,name")
        return bad(place(1), "header", "unknown_header");
    std::set<Day> seen;
    for (int row = 2; !rest.empty(); ++row) {
        const auto line = takeLine(rest);
        const auto first = line.find(','), second = line.find(',', first + 1);
        if (first == std::string_view::npos || second == std::string_view::npos ||
            line.find(',', second + 1) != std::string_view::npos || line.find('"') != std::string_view::npos)
            return bad(place(row), "row", "not_three_fields");
        const auto day = parseDay(line.substr(0, first));
        const auto type = line.substr(first + 1, second - first - 1), name = line.substr(second + 1);
        if (!day)
            return bad(place(row), "date", "not_a_day");
        if (!seen.insert(*day).second)
            return bad(place(row), "date", "duplicate");
        if (type != "holiday" && type != "workday")
            return bad(place(row), "type", "unknown_word");
        if (name.find_first_not_of(' ') == std::string_view::npos)
            return bad(place(row), "name", "missing_field");
        days.push_back({*day, type == "holiday", name, place(row), notice.emergency});
    }
    if (seen.empty())
        return bad(place(1), "row", "no_rows");
    return {};
}

tl::expected<void, Refusal> WorkCalendar::build(std::span<const Named> days)
{
    for (int i = 0; i < kDays; ++i)
        m_kind.push_back(weekday({kFromDay + i}) > 5 ? DayKind::Weekend : DayKind::Workday);
    m_name.assign(kDays, 0);
    std::map<std::string_view, std::uint16_t> known;
    for (const auto& named : days) {
        const auto at = index(named.day);
        // A later notice may take a holiday back; a first one that "works" a plain weekday is a slip.
        if (!named.holiday && weekday(named.day) < 6 && m_kind[at] == DayKind::Workday)
            return bad(named.where, "type", "worked_anyway");
        m_kind[at] = named.holiday ? DayKind::Holiday : weekday(named.day) > 5 ? DayKind::MakeUpDay : DayKind::Workday;
        auto [found, fresh] = known.try_emplace(named.name, static_cast<std::uint16_t>(m_names.size()));
        if (fresh)
            m_names.emplace_back(named.name);
        m_name[at] = m_kind[at] == DayKind::Workday ? std::uint16_t{0} : found->second;
    }
    for (int i = 0; i < kDays; ++i) {
        m_before.push_back(static_cast<std::int32_t>(m_nth.size()));
        if (m_kind[static_cast<std::size_t>(i)] <= DayKind::MakeUpDay)
            m_nth.push_back(kFromDay + i);
    }
    m_before.push_back(static_cast<std::int32_t>(m_nth.size()));
    for (const auto& named : days) {
        if (named.emergency)
            continue;
        const int year = civil(named.day).year;
        m_firstYear = m_firstYear == 0 ? year : std::min(m_firstYear, year);
        m_lastYear = std::max(m_lastYear, year);
    }
    if (m_firstYear == 0)
        return bad(days.front().where, "row", "no_yearly_notice");
    m_from = *dayFrom(m_firstYear, 1, 1);
    m_to = *dayFrom(m_lastYear, 12, 31);
    return {};
}

tl::expected<void, Refusal> WorkCalendar::checkYears() const
{
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        const auto from = index(*dayFrom(year, 1, 1)), to = index(*dayFrom(year, 12, 31)) + 1;
        const auto begin = m_kind.begin() + static_cast<std::ptrdiff_t>(from);
        if (std::count(begin, m_kind.begin() + static_cast<std::ptrdiff_t>(to), DayKind::Holiday) == 0)
            return bad("calendar", std::to_string(year), "empty_year");
        if (m_before[to] - m_before[from] < kFewestWorkdays)
            return bad("calendar", std::to_string(year), "too_few_workdays");
    }
    return {};
}

Result<WorkCalendar> WorkCalendar::load(std::span<const Notice> notices)
{
    std::vector<Named> days;
    for (const auto& notice : notices)
        if (auto done = read(notice, days); !done)
            return tl::unexpected(done.error());
    if (days.empty())
        return refuse(Why::BadPack, "calendar: file: missing_field");
    WorkCalendar calendar;
    if (auto done = calendar.build(days); !done)
        return tl::unexpected(done.error());
    if (auto done = calendar.checkYears(); !done)
        return tl::unexpected(done.error());
    return calendar;
}

Result<WorkCalendar> WorkCalendar::load(std::string_view file, std::string_view bytes)
{
    const Notice one[] = {{file, bytes}};
    return load(one);
}

} // namespace minyi::core::calendar
