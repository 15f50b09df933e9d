#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace oracle {

/// A slow second opinion on statutory limits: it walks one day at a time over its own table of days and shares no line with the
/// program. Questions and answers have the form of a batch line of `deadline`, without the explanation.
class Deadlines {
public:
    Deadlines(const std::string& calendarCsv, const std::string& rulesJson, const std::string& regimesJson);

    nlohmann::json ask(const nlohmann::json& question) const;
    const nlohmann::json& rules() const { return m_rules; }
    bool worked(int day) const;
    std::string text(int day) const;
    int day(const std::string& iso) const;

private:
    struct Date {
        int y, m, d, weekday; // 0 Monday
    };
    struct Count;

    int monthsOn(int day, int months, bool criminal) const;
    bool known(int day) const;
    nlohmann::json back(const nlohmann::json& rule, int anchor) const;
    nlohmann::json forward(const nlohmann::json& rule, const nlohmann::json& question, int start, int minute) const;

    std::vector<Date> m_days;
    std::map<std::string, int> m_index;
    std::map<std::string, std::string> m_named;
    nlohmann::json m_rules, m_regimes;
    int m_firstYear = 9999, m_lastYear = 0;
};

} // namespace oracle
