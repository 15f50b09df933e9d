#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::imports {

/// Where a heading stands in the first row. Two of the same are nobody's to choose from.
inline Result<std::size_t> findHeading(const std::vector<std::string>& heads, std::string_view name)
{
    std::size_t found = heads.size();
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (heads[i] != name)
            continue;
        if (found != heads.size())
            return refuse(Why::BadFile, std::string(name) + ": duplicate_column");
        found = i;
    }
    if (found == heads.size())
        return refuse(Why::BadFile, std::string(name) + ": missing_column");
    return found;
}

/// More or fewer fields than headings; empty ones at the end are only a spreadsheet's commas.
inline std::string_view widthFault(std::size_t heads, const std::vector<std::string>& fields)
{
    if (fields.size() < heads)
        return "too_few_fields";
    for (std::size_t i = heads; i < fields.size(); ++i)
        if (!fields[i].empty())
            return "too_many_fields";
    return {};
}

/// Characters of UTF-8, for limits that do not depend on the script.
inline std::size_t characters(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

inline bool hasControls(std::string_view text)
{
    for (const char c : text)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F)
            return true;
    return false;
}

} // namespace minyi::core::imports
