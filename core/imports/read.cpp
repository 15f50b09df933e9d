#include "core/imports/read.h"

#include "core/imports/rows.h"
#include "core/imports/heading.h"
#include "core/security/vault.h"

#include <unordered_set>

namespace minyi::core::imports {

namespace {

/// Per target the member it fills, but for the time and the exclusion, and how many characters it may have.
struct Slot {
    std::string followup::IntakeRow::*member = nullptr;
    std::size_t most = 0;
};
constexpr std::array<Slot, kTargets> kSlots = {{
    {&followup::IntakeRow::sourceId, 64},
    {&followup::IntakeRow::unitCode, 64},
    {&followup::IntakeRow::handler, 64},
    {&followup::IntakeRow::item, 200},
    {nullptr, 64},
    {&followup::IntakeRow::person, 100},
    {&followup::IntakeRow::phone, 64},
    {&followup::IntakeRow::note, 2000},
    {nullptr, 64},
}};

constexpr std::size_t at(Target target)
{
    return static_cast<std::size_t>(target);
}

/// Reads the rows of one file.
class MatterReader {
public:
    explicit MatterReader(const Profile& profile)
        : m_profile(profile)
    {
        for (const auto& [target, value] : profile.constants)
            m_cells[at(target)] = value;
    }

    bool row(CsvRow& row)
    {
        if (!m_headed)
            return head(row);
        ++m_out.read;
        if (const auto fault = check(row))
            m_out.rejected.push_back(*fault);
        return true;
    }

    Result<followup::TakeIn> result()
    {
        if (m_refusal)
            return tl::unexpected(*m_refusal);
        if (!m_headed)
            return refuse(Why::BadFile, "file: empty");
        m_out.profile = m_profile.name;
        return std::move(m_out);
    }

private:
    struct Column {
        std::size_t index;
        Target target;
        const ValueMap* values;
    };
    using Check = std::optional<followup::RowFault>;

    bool head(const CsvRow& row)
    {
        m_headed = true;
        m_heads = row.fields.size();
        while (m_heads > 0 && row.fields[m_heads - 1].empty())
            --m_heads;
        if (!row.fault.empty())
            m_refusal = Refusal{Why::BadFile, "row " + std::to_string(row.number) + ": " + std::string(row.fault)};
        for (const auto& [name, target] : m_profile.columns) {
            const auto index = findHeading(row.fields, name);
            if (!index) {
                m_refusal = m_refusal.value_or(index.error());
                continue;
            }
            const auto map = m_profile.values.find(target);
            m_columns.push_back({*index, target, map == m_profile.values.end() ? nullptr : &map->second});
        }
        std::sort(m_columns.begin(), m_columns.end(),
                  [](const Column& a, const Column& b) { return a.index < b.index; });
        return !m_refusal;
    }

    Check check(CsvRow& row)
    {
        const auto fault = [&](std::string_view field, std::string_view why) {
            return followup::RowFault{row.number, std::string(field), std::string(why)};
        };
        if (!row.fault.empty())
            return fault(row.faultField, row.fault);
        if (const auto width = widthFault(m_heads, row.fields); !width.empty())
            return fault("", width);
        for (const Column& column : m_columns)
            if (const auto why = cell(column, row.fields[column.index]); !why.empty())
                return fault(toText(column.target), why);
        if (!fresh())
            return fault(toText(m_profile.unique.front()), "duplicate_in_file");
        enter(row.number);
        return {};
    }

    /// Checks one cell and puts what it stands for into its place; the word for what is wrong, or nothing.
    std::string_view cell(const Column& column, const std::string& text)
    {
        std::string& out = m_cells[at(column.target)];
        if (text.empty()) {
            out.clear();
            return m_profile.required[at(column.target)] ? "missing" : "";
        }
        if (characters(text) > kSlots[at(column.target)].most)
            return "too_long";
        if (hasControls(text))
            return "bad_character";
        if (column.target == Target::HandledAt)
            return time(text);
        return column.values ? word(*column.values, column.target, text, out) : (out.assign(text), "");
    }

    std::string_view word(const ValueMap& map, Target target, const std::string& text, std::string& out) const
    {
        if (const auto found = map.words.find(text); found != map.words.end())
            out = found->second;
        else if (map.otherwise == Otherwise::Fault)
            return "unknown_word";
        else
            out = map.otherwise == Otherwise::Keep ? text : std::string();
        return out.empty() && m_profile.required[at(target)] ? "missing" : "";
    }

    std::string_view time(const std::string& text)
    {
        static const Instant first = startOf(*dayFrom(2000, 1, 1));
        static const Instant last = startOf(*dayFrom(2100, 1, 1));
        for (const TimeFormat& format : m_profile.times) {
            const auto wall = format.read(text);
            const auto instant = wall ? m_profile.zone.at(*wall) : std::nullopt;
            if (!instant)
                continue;
            m_handledAt = *instant;
            return m_handledAt < first || m_handledAt >= last ? "out_of_range" : "";
        }
        return "not_a_time";
    }

    bool fresh()
    {
        std::string key;
        for (const Target target : m_profile.unique) {
            const std::string value =
                target == Target::HandledAt ? std::to_string(m_handledAt.ms) : m_cells[at(target)];
            key += std::to_string(value.size()) + ":" + value;
        }
        return m_keys.insert(std::move(key)).second;
    }

    void enter(std::int64_t number)
    {
        followup::IntakeRow& row = m_out.rows.emplace_back();
        row.row = number;
        row.channel = m_profile.channel;
        row.handledAt = m_handledAt;
        for (std::size_t i = 0; i < kTargets; ++i)
            if (kSlots[i].member)
                row.*kSlots[i].member = m_cells[i];
        if (const std::string& code = m_cells[at(Target::Exclusion)]; !code.empty())
            row.exclusion = code;
    }

    const Profile& m_profile;
    followup::TakeIn m_out;
    std::vector<Column> m_columns; ///< in the order of the file, so that the first fault is the leftmost
    std::array<std::string, kTargets> m_cells;
    Instant m_handledAt;
    std::unordered_set<std::string> m_keys;
    std::size_t m_heads = 0;
    bool m_headed = false;
    std::optional<Refusal> m_refusal;
};

} // namespace

Result<followup::TakeIn> readMatters(const Profile& profile, std::string_view fileBytes, const Progress& progress)
{
    constexpr std::int64_t kStride = 1000;
    MatterReader reader(profile);
    bool cancelled = false;
    const auto read = readRows(fileBytes, [&](CsvRow& row) {
        cancelled = progress && row.number % kStride == 0 && !progress(row.number);
        return !cancelled && reader.row(row);
    });
    if (cancelled)
        return refuse(Why::Cancelled);
    if (!read)
        return tl::unexpected(read.error());
    auto result = reader.result();
    if (result)
        result->fileHash = uidOf(fileBytes);
    return result;
}

} // namespace minyi::core::imports
