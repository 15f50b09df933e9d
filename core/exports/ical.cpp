#include "core/exports/ical.h"

#include <cstdio>

namespace minyi::core::exports {

namespace {

constexpr std::size_t kOctets = 75;

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

/// Cut between characters, never within one; what follows begins with a space.
void addLine(std::string& file, const std::string& line)
{
    std::size_t at = 0, room = kOctets;
    while (line.size() - at > room) {
        std::size_t end = at + room;
        while (end > at && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            --end;
        file += line.substr(at, end - at) + "\r\n ";
        at = end;
        room = kOctets - 1;
    }
    file += line.substr(at) + "\r\n";
}

std::string date(Day day)
{
    const auto [year, month, number] = civil(day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d%02d%02d", year, month, number);
    return text;
}

std::string utc(Instant at)
{
    const Instant shifted = at - 8 * kHour; // legal time is UTC+8 all year
    const int minute = minuteOfDay(shifted);
    char text[32];
    std::snprintf(text, sizeof text, "T%02d%02d00Z", minute / 60, minute % 60);
    return date(dayOf(shifted)) + text;
}

} // namespace

std::string calendarFile(const std::vector<CalendarEntry>& entries, Instant now)
{
    std::string file;
    for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Minyi 110 Workstation//Deadlines//ZH", "CALSCALE:GREGORIAN"})
        addLine(file, line);
    for (const CalendarEntry& entry : entries) {
        addLine(file, "BEGIN:VEVENT");
        addLine(file, "UID:" + escaped(entry.uid));
        addLine(file, "DTSTAMP:" + utc(now));
        if (minuteOfDay(entry.due) == 0) {
            addLine(file, "DTSTART;VALUE=DATE:" + date(dayOf(entry.due) - 1));
            addLine(file, "DTEND;VALUE=DATE:" + date(dayOf(entry.due)));
        } else {
            addLine(file, "DTSTART:" + utc(entry.due));
            addLine(file, "DTEND:" + utc(entry.due));
        }
        addLine(file, "SUMMARY:" + escaped(entry.summary));
        addLine(file, "DESCRIPTION:" + escaped(entry.description));
        addLine(file, entry.tentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
        addLine(file, "TRANSP:TRANSPARENT");
        addLine(file, "END:VEVENT");
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace minyi::core::exports
