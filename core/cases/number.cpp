#include "core/cases/number.h"

#include <algorithm>
#include <cstdio>

namespace minyi::core::cases {

std::optional<CaseNumber> CaseNumber::parse(std::string_view text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 23 || text.front() != 'A' || !std::all_of(text.begin() + 1, text.end(), digit))
        return {};
    const int year = std::stoi(std::string(text.substr(13, 4))), month = std::stoi(std::string(text.substr(17, 2)));
    if (!dayFrom(year, month, 1) || text.substr(19) == "0000")
        return {};
    return CaseNumber(std::string(text));
}

std::optional<CaseNumber> CaseNumber::make(std::string_view unitCode, Day registered, std::int64_t serial)
{
    if (serial < 1 || serial > kMostSerial)
        return {};
    const Civil day = civil(registered);
    char tail[32];
    std::snprintf(tail, sizeof tail, "%04d%02d%04d", day.year, day.month, static_cast<int>(serial));
    return parse("A" + std::string(unitCode) + tail);
}

std::int64_t CaseNumber::serial() const
{
    return std::stoll(m_text.substr(19));
}

} // namespace minyi::core::cases
