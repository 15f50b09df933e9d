#include "core/reports/words.h"

#include "core/settings/settings.h"
#include "core/staff/table.h"
#include "core/store/rows.h"

#include <array>
#include <cstdio>

namespace minyi::core::reports {

std::string FormWords::fill(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> values) const
{
    std::string text = (*this)(key);
    for (const auto& [name, value] : values) {
        const std::string mark = "{" + std::string(name) + "}";
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

std::string FormWords::channel(std::string_view code) const
{
    const auto* channel = m_packs.channel(code);
    return channel ? channel->shortName.in(m_language) : std::string(code);
}

std::string FormWords::cause(std::string_view code) const
{
    const auto* cause = m_packs.cause(code);
    return cause ? cause->name.in(m_language) : std::string(code);
}

std::string FormWords::day(Day day) const
{
    static constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Civil c = civil(day);
    if (m_language == "en")
        return std::to_string(c.day) + " " + kMonths[static_cast<std::size_t>(c.month - 1)] + " " + std::to_string(c.year);
    return std::to_string(c.year) + "年" + std::to_string(c.month) + "月" + std::to_string(c.day) + "日";
}

std::string FormWords::due(Instant due) const
{
    const int minute = minuteOfDay(due);
    if (minute == 0)
        return day(dayOf(due) - 1) + (m_language == "en" ? " 24:00" : " 24时");
    char text[24];
    std::snprintf(text, sizeof text, m_language == "en" ? " %02d:%02d" : " %02d时%02d分", minute / 60, minute % 60);
    return day(dayOf(due)) + text;
}

std::string grouped(std::int64_t number)
{
    std::string text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string rate(const std::optional<double>& percent)
{
    if (!percent)
        return "-";
    char text[24];
    std::snprintf(text, sizeof text, "%.2f%%", *percent);
    return text;
}

Report blank(const FormWords& words)
{
    Report report;
    report.footWords = words("foot");
    report.pageWords = words("page");
    report.reprintWord = words("reprint");
    report.draftWord = words("draft");
    report.numberWord = words("number");
    report.printWord = words("print");
    report.copiesWord = words("copies");
    report.checkWord = words("check");
    return report;
}

Signer prepared(const Ask& ask, const FormWords& words)
{
    return {words.fill("daily.prepared", {{"name", ask.actor.name}}), staff::signatureOf(ask.db, Id<staff::Officer>{ask.actor.officer})};
}

Report listing(const Ask& ask, const FormWords& words, const char* name, std::string_view title, std::string right)
{
    Report report = blank(words);
    report.name = name;
    report.paper = Paper::FormLandscape;
    report.compact = true;
    report.organ = settings::text(ask.db, "bureau_name", dayOf(ask.now));
    report.title = words(title);
    const auto unit = find(ask.db, Id<staff::Unit>{ask.actor.unit});
    report.headLeft = words.fill("incidents.unit", {{"unit", ask.actor.seesAllUnits || !unit ? words("incidents.all") : unit->name}});
    report.headRight = std::move(right);
    return report;
}

} // namespace minyi::core::reports
