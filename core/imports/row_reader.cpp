#include "core/imports/row_reader.h"

#include "core/imports/heading.h"
#include "core/imports/rows.h"
#include "core/incidents/incident.h"

#include <algorithm>

namespace minyi::core::imports {

RowReader::RowReader(const Profile& profile, Enter enter)
    : m_profile(profile)
    , m_enter(std::move(enter))
{
    for (const auto& [target, value] : profile.constants)
        m_cells.text[at(target)] = value;
}

Result<Done> RowReader::read(std::string_view fileBytes, const Progress& progress)
{
    constexpr std::int64_t kStride = 1000;
    bool cancelled = false;
    const auto read = readRows(fileBytes, [&](CsvRow& line) {
        cancelled = progress && line.number % kStride == 0 && !progress(line.number);
        return !cancelled && row(line);
    });
    if (cancelled)
        return refuse(Why::Cancelled);
    if (!read)
        return tl::unexpected(read.error());
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    return m_headed ? Result<Done>(Done{}) : refuse(Why::BadFile, "file: empty");
}

bool RowReader::row(CsvRow& row)
{
    if (!m_headed)
        return head(row);
    ++m_read;
    if (auto fault = check(row))
        m_rejected.push_back(std::move(*fault));
    return true;
}

bool RowReader::head(const CsvRow& row)
{
    m_headed = true;
    m_heads = row.fields.size();
    while (m_heads > 0 && row.fields[m_heads - 1].empty())
        --m_heads;
    if (!row.fault.empty())
        m_refusal = Refusal{Why::BadFile, "row " + std::to_string(row.number) + ": " + std::string(row.fault)};
    std::array<int, kTargets> columns{};
    for (const auto& [name, target] : m_profile.columns)
        ++columns[at(target)];
    for (const auto& [name, target] : m_profile.columns) {
        const auto index = findHeading(row.fields, name);
        if (!index) {
            m_refusal = m_refusal.value_or(index.error());
            continue;
        }
        const auto map = m_profile.values.find(target);
        m_columns.push_back({*index, target, findUse(m_profile.kind, target)->most,
                             map == m_profile.values.end() ? nullptr : &map->second,
                             columns[at(target)] > 1 ? name : std::string()});
    }
    std::sort(m_columns.begin(), m_columns.end(), [](const Column& a, const Column& b) { return a.index < b.index; });
    return !m_refusal;
}

std::optional<followup::RowFault> RowReader::check(CsvRow& row)
{
    const auto fault = [&](std::string_view field, std::string_view why) {
        return followup::RowFault{row.number, std::string(field), std::string(why)};
    };
    if (!row.fault.empty())
        return fault(row.faultField, row.fault);
    if (const auto width = widthFault(m_heads, row.fields); !width.empty())
        return fault("", width);
    for (const Column& column : m_columns)
        if (!column.heading.empty())
            m_cells.text[at(column.target)].clear();
    for (const Column& column : m_columns)
        if (const auto why = cell(column, row.fields[column.index]); !why.empty())
            return fault(toText(column.target), why);
    if (!fresh())
        return fault(toText(m_profile.unique.front()), "duplicate_in_file");
    m_enter(row.number, m_cells);
    return {};
}

/// Checks one cell and puts what it stands for into its place; the word for what is wrong, or nothing.
std::string_view RowReader::cell(const Column& column, const std::string& text)
{
    std::string& out = m_cells.text[at(column.target)];
    const bool needed = m_profile.required[at(column.target)];
    if (isTime(column.target))
        m_cells.time[at(column.target)].reset();
    if (text.empty()) {
        if (column.heading.empty())
            out.clear();
        return needed ? "missing" : "";
    }
    if (characters(text) + (column.heading.empty() ? 0 : characters(out)) > column.most)
        return "too_long";
    if (hasControls(text))
        return "bad_character";
    if (isTime(column.target))
        return time(column.target, text);
    std::string known;
    if (column.values)
        if (const auto why = word(column, text, known); !why.empty())
            return why;
    const std::string& value = column.values ? known : text;
    if (column.target == Target::Outcome && !value.empty() && !fromText<incidents::Outcome>(value))
        return "unknown_word";
    if (column.heading.empty())
        out.assign(value);
    else if (!value.empty())
        out += (out.empty() ? "" : "\n") + column.heading + ": " + value;
    return {};
}

std::string_view RowReader::word(const Column& column, const std::string& text, std::string& out) const
{
    const ValueMap& map = *column.values;
    if (const auto found = map.words.find(text); found != map.words.end())
        out = found->second;
    else if (map.otherwise == Otherwise::Fault)
        return "unknown_word";
    else
        out = map.otherwise == Otherwise::Keep ? text : std::string();
    return out.empty() && m_profile.required[at(column.target)] ? "missing" : "";
}

std::string_view RowReader::time(Target target, const std::string& text)
{
    static const Instant first = startOf(*dayFrom(2000, 1, 1));
    static const Instant last = startOf(*dayFrom(2100, 1, 1));
    for (const TimeFormat& format : m_profile.times) {
        const auto wall = format.read(text);
        const auto instant = wall ? m_profile.zone.at(*wall) : std::nullopt;
        if (!instant)
            continue;
        m_cells.time[at(target)] = *instant;
        return *instant < first || *instant >= last ? "out_of_range" : "";
    }
    return "not_a_time";
}

bool RowReader::fresh()
{
    if (m_profile.unique.empty())
        return true;
    std::string key;
    for (const Target target : m_profile.unique) {
        const auto& instant = m_cells.time[at(target)];
        const std::string value = instant ? std::to_string(instant->ms) : m_cells[target];
        key += std::to_string(value.size()) + ":" + value;
    }
    return m_keys.insert(std::move(key)).second;
}

} // namespace minyi::core::imports
