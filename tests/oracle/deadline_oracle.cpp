#include "tests/oracle/deadline_oracle.h"

#include <algorithm>
#include <cstdio>
#include <sstream>

namespace oracle {

using nlohmann::json;

namespace {

bool leap(int y)
{
    return y % 400 == 0 || (y % 4 == 0 && y % 100 != 0);
}

int monthLength(int y, int m)
{
    if (m == 2)
        return leap(y) ? 29 : 28;
    return m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
}

std::string iso(int y, int m, int d)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", y, m, d);
    return buffer;
}

struct Out {
    int from, to;
};
constexpr int kOpen = 1'000'000;

} // namespace

/// What the grants make of the limit.
struct Deadlines::Count {
    int hours = 0, days = 0, workdays = 0, months = 0, renewals = 0, renewal = 0;

    void add(int amount, const std::string& unit)
    {
        (unit == "hours" ? hours : unit == "calendar_days" ? days : unit == "working_days" ? workdays : months) += amount;
    }
};

Deadlines::Deadlines(const std::string& calendarCsv, const std::string& rulesJson, const std::string& regimesJson)
    : m_rules(json::parse(rulesJson)["rules"])
    , m_regimes(json::parse(regimesJson)["regimes"])
{
    int weekday = 5; // 2000-01-01 was a Saturday
    for (int y = 2000; y < 2080; ++y)
        for (int m = 1; m <= 12; ++m)
            for (int d = 1; d <= monthLength(y, m); ++d, weekday = (weekday + 1) % 7) {
                m_index[iso(y, m, d)] = static_cast<int>(m_days.size());
                m_days.push_back({y, m, d, weekday});
            }
    std::istringstream lines(calendarCsv);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        m_named[line.substr(0, 10)] = line.substr(11, 7);
        m_firstYear = std::min(m_firstYear, std::stoi(line.substr(0, 4)));
        m_lastYear = std::max(m_lastYear, std::stoi(line.substr(0, 4)));
    }
}

std::string Deadlines::text(int day) const
{
    const auto& date = m_days.at(static_cast<std::size_t>(day));
    return iso(date.y, date.m, date.d);
}

int Deadlines::day(const std::string& text) const
{
    return m_index.at(text.substr(0, 10));
}

bool Deadlines::worked(int day) const
{
    const auto named = m_named.find(text(day));
    if (named != m_named.end())
        return named->second == "workday";
    return m_days.at(static_cast<std::size_t>(day)).weekday < 5;
}

bool Deadlines::known(int day) const
{
    const int year = m_days.at(static_cast<std::size_t>(day)).y;
    return year >= m_firstYear && year <= m_lastYear;
}

int Deadlines::monthsOn(int day, int months, bool criminal) const
{
    const auto date = m_days.at(static_cast<std::size_t>(day));
    int y = date.y, m = date.m;
    for (int i = 0; i < months; ++i)
        if (++m > 12)
            m = 1, ++y;
    const bool last = date.d == monthLength(date.y, date.m);
    int d = date.d;
    while (d > monthLength(y, m))
        --d;
    return this->day(iso(y, m, criminal && last ? monthLength(y, m) : d));
}

json Deadlines::back(const json& rule, int anchor) const
{
    int cursor = rule.value("anchor", "event") == "expiry" ? anchor : anchor - 1; // the last day that can be a full day between
    bool provisional = false;
    const bool working = rule["limit"]["unit"] == "working_days";
    for (int left = rule["limit"]["amount"]; left > 0; --cursor) {
        if (working)
            provisional = provisional || !known(cursor);
        if (!working || worked(cursor))
            --left;
    }
    return {{"due", text(cursor + 1) + "T00:00:00+08:00"}, {"last_day", text(cursor)}, {"provisional", provisional}};
}

json Deadlines::forward(const json& rule, const json& question, int start, int minute) const
{
    Count count;
    count.add(rule["limit"]["amount"], rule["limit"]["unit"]);
    for (const auto& extension : rule.value("extensions", json::array()))
        for (const auto& grant : question.value("ext", json::array())) {
            const std::string text = grant, id = text.substr(0, text.find(':'));
            if (id != extension["id"])
                continue;
            const int amount = id == text ? extension["amount"].get<int>() : std::stoi(text.substr(id.size() + 1));
            if (extension["mode"] == "total")
                count = Count{};
            if (extension["mode"] == "renew")
                ++count.renewals, count.renewal = amount;
            else
                count.add(amount, extension["unit"]);
        }
    if (count.hours > 0) {
        const int total = minute + count.hours * 60;
        const int day = start + total / 1440, rest = total % 1440;
        char clock[40];
        std::snprintf(clock, sizeof clock, "T%02d:%02d:00+08:00", rest / 60, rest % 60);
        return {{"due", text(day) + clock}, {"last_day", text(rest == 0 ? day - 1 : day)}, {"provisional", false}};
    }
    const bool criminal = m_regimes[rule["regime"].get<std::string>()]["month_rule"] == "criminal";
    const bool working = count.workdays > 0;
    int needed = count.workdays;
    if (!working) {
        int end = monthsOn(start, count.months, criminal) + count.days;
        for (int i = 0; i < count.renewals; ++i)
            end = monthsOn(end, count.renewal, criminal);
        needed = end - start;
    }
    std::vector<Out> outs;
    for (const auto& span : question.value("out", json::array()))
        outs.push_back({day(span[0]), span[1].is_null() ? kOpen : day(span[1])});
    const auto out = [&](int day) {
        int open = 0;
        for (const auto& span : outs)
            if (span.from < day && day <= span.to)
                open = std::max(open, span.to == kOpen ? 2 : 1);
        return open;
    };
    bool provisional = false;
    int last = start;
    for (int day = start + 1; needed > 0; ++day) {
        if (working)
            provisional = provisional || !known(day);
        if (out(day) == 2)
            return {{"paused", true}, {"left", needed}, {"unit", working ? "working_days" : "calendar_days"}};
        if (out(day) == 0 && (!working || worked(day)))
            --needed, last = day;
    }
    // Time left out that began on the very last day still counts; what began later does not.
    for (int day = last + 1; out(day) != 0; ++day) {
        if (out(day) == 2)
            return {{"paused", true}, {"left", 0}, {"unit", working ? "working_days" : "calendar_days"}};
        if (!working || worked(day)) {
            last = day;
            provisional = provisional || (working && !known(day));
        }
    }
    if (rule["kind"] == "scheduled")
        return {{"due", text(last) + "T" + rule["at_time"].get<std::string>() + ":00+08:00"}, {"last_day", text(last)},
                {"provisional", false}};
    if (rule["rollover"] == true)
        for (provisional = provisional || !known(last); !worked(last);) {
            ++last;
            provisional = provisional || !known(last);
        }
    return {{"due", text(last + 1) + "T00:00:00+08:00"}, {"last_day", text(last)}, {"provisional", provisional}};
}

json Deadlines::ask(const json& question) const
{
    const std::string start = question["start"];
    const int minute = start.size() > 10 ? std::stoi(start.substr(11, 2)) * 60 + std::stoi(start.substr(14, 2)) : 0;
    for (const auto& rule : m_rules)
        if (rule["id"] == question["rule"]) {
            if (rule["kind"] == "prompt")
                return {{"prompt", true}};
            if (rule["kind"] == "site_setting")
                return {{"setting", rule["id"]}};
            return rule["kind"] == "before" ? back(rule, day(start)) : forward(rule, question, day(start), minute);
        }
    return {};
}

} // namespace oracle
