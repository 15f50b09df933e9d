#pragma once

#include "core/base/time.h"

#include <string>
#include <vector>

namespace minyi::core::exports {

/// One entry of a calendar file. A moment at midnight is the day that ends with it.
struct CalendarEntry {
    std::string uid;     ///< stable: the same entry replaces itself when it is imported again
    std::string summary; ///< no name and no facts of a person: calendars are shared
    std::string description;
    Instant due;
    bool tentative = false; ///< provisional
};

/// An iCalendar file (RFC 5545): CRLF, lines folded at 75 octets, texts escaped.
std::string calendarFile(const std::vector<CalendarEntry>& entries, Instant now);

} // namespace minyi::core::exports
