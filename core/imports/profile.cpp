#include "core/imports/profile_json.h"

#include "core/appeals/appeal.h"
#include "core/imports/csv.h"
#include "core/incidents/incident.h"

#include <algorithm>
#include <set>

namespace minyi::core::imports {

namespace {

constexpr std::size_t kMaxProfile = std::size_t{1} << 20;
std::string place(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

bool isExclusionCode(std::string_view code)
{
    return code.size() == 3 && code[0] == 'E' && code[1] >= '0' && code[1] <= '1' && code[2] >= '0' && code[2] <= '9' &&
           code >= "E01" && code <= "E12";
}

bool isUnitCode(std::string_view code)
{
    return code.size() == 12 && code.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A word a map or a constant puts into a row has to be one that the row can hold.
bool fits(Kind kind, Target target, std::string_view value)
{
    if (kind == Kind::HotlineOrders && target == Target::Type)
        return fromText<appeals::Kind>(value).has_value();
    if (target == Target::Rating)
        return fromText<followup::Rating>(value).has_value();
    if (target == Target::Solved)
        return fromText<followup::Solved>(value).has_value();
    if (target == Target::Exclusion)
        return isExclusionCode(value);
    if (target == Target::Outcome)
        return fromText<incidents::Outcome>(value).has_value();
    if (target == Target::Complex || target == Target::Kept)
        return value == "yes" || value == "no";
    return target != Target::Unit || isUnitCode(value);
}

/// Turns the text into a profile; the first thing wrong with it ends the work.
class Builder {
public:
    explicit Builder(const ProfileText& text)
        : m_text(text)
    {}

    JsonCheck build(Profile& out)
    {
        out.name = m_text.profile;
        out.version = m_text.version;
        out.kind = m_text.kind.value_or(Kind::Matters);
        if (out.kind != Kind::EventLog && !m_text.channel)
            return JsonFault{"channel", "missing_field"};
        if (out.kind != Kind::EventLog && !comesOver(out.kind, *m_text.channel))
            return JsonFault{"channel", out.kind == Kind::Incident ? "not_of_incidents" : "not_of_hotline"};
        out.channel = m_text.channel.value_or(followup::Channel::Case);
        for (const auto step : {&Builder::names, &Builder::columns, &Builder::constants, &Builder::times,
                                &Builder::values, &Builder::keys})
            if (auto fault = (this->*step)(out))
                return fault;
        return {};
    }

private:
    JsonCheck names(Profile& out)
    {
        constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789_-";
        if (out.name.empty() || out.name.size() > 32 || out.name.find_first_not_of(kAllowed) != std::string::npos)
            return JsonFault{"profile", "not_a_name"};
        return out.version.empty() ? JsonCheck(JsonFault{"version", "empty"}) : JsonCheck();
    }

    JsonCheck columns(Profile& out)
    {
        if (m_text.columns.empty())
            return JsonFault{"columns", "empty"};
        for (std::size_t i = 0; i < m_text.columns.size(); ++i) {
            const ColumnText& column = m_text.columns[i];
            if (column.name.empty() || trimmed(column.name) != column.name)
                return JsonFault{place("columns", i) + ".name", column.name.empty() ? "empty" : "blanks_around"};
            if (!out.columns.emplace(column.name, column.field).second)
                return JsonFault{place("columns", i) + ".name", "duplicate"};
            const Use* use = findUse(out.kind, column.field);
            if (!use)
                return JsonFault{place("columns", i) + ".field", "unknown_word"};
            if (!m_given.insert(column.field).second && !use->many)
                return JsonFault{place("columns", i) + ".field", "duplicate"};
        }
        return {};
    }

    JsonCheck constants(Profile& out)
    {
        for (std::size_t i = 0; i < m_text.constants.size(); ++i) {
            const ConstantText& constant = m_text.constants[i];
            const bool perRow = constant.field == Target::SourceId || isTime(constant.field);
            if (!findUse(out.kind, constant.field))
                return JsonFault{place("constants", i) + ".field", "unknown_word"};
            if (perRow || !m_given.insert(constant.field).second)
                return JsonFault{place("constants", i) + ".field", perRow ? "not_constant" : "duplicate"};
            if (constant.value.empty() || !fits(out.kind, constant.field, constant.value))
                return JsonFault{place("constants", i) + ".value", constant.value.empty() ? "empty" : "not_a_code"};
            out.constants[constant.field] = constant.value;
        }
        return {};
    }

    JsonCheck times(Profile& out)
    {
        if (m_text.times.empty())
            return JsonFault{"times", "empty"};
        for (std::size_t i = 0; i < m_text.times.size(); ++i) {
            const auto format = TimeFormat::parse(m_text.times[i]);
            if (!format)
                return JsonFault{place("times", i), "not_a_format"};
            out.times.push_back(*format);
        }
        const auto zone = Zone::named(m_text.zone.value_or("+08:00"));
        if (!zone)
            return JsonFault{"zone", "unknown"};
        out.zone = *zone;
        return {};
    }

    JsonCheck values(Profile& out)
    {
        for (std::size_t i = 0; i < m_text.values.size(); ++i) {
            const ValuesText& map = m_text.values[i];
            if (map.field == Target::SourceId || isTime(map.field))
                return JsonFault{place("values", i) + ".field", "not_words"};
            if (!m_given.contains(map.field))
                return JsonFault{place("values", i) + ".field", "no_column"};
            if (map.words.empty() || out.values.contains(map.field))
                return JsonFault{place("values", i), map.words.empty() ? "empty" : "duplicate"};
            ValueMap& made = out.values[map.field];
            made.otherwise = map.otherwise.value_or(Otherwise::Fault);
            for (std::size_t k = 0; k < map.words.size(); ++k) {
                const std::string where = place("values", i) + "." + place("words", k);
                if (map.words[k].text.empty() || !made.words.emplace(map.words[k].text, map.words[k].value).second)
                    return JsonFault{where + ".text", map.words[k].text.empty() ? "empty" : "duplicate"};
                if (!fits(out.kind, map.field, map.words[k].value))
                    return JsonFault{where + ".value", "not_a_code"};
            }
        }
        return {};
    }

    JsonCheck keys(Profile& out)
    {
        for (const Use& use : kUses) {
            if (use.kind != out.kind || !use.needed)
                continue;
            if (!m_given.contains(use.target))
                return JsonFault{"columns", "missing " + std::string(toText(use.target))};
            out.required[at(use.target)] = true;
        }
        for (std::size_t i = 0; i < m_text.required.size(); ++i) {
            if (!m_given.contains(m_text.required[i]))
                return JsonFault{place("required", i), "no_column"};
            out.required[at(m_text.required[i])] = true;
        }
        if (out.kind == Kind::EventLog)
            return m_text.unique.empty() ? JsonCheck() : JsonFault{"unique", "not_used"};
        out.unique = m_text.unique.empty() ? std::vector{Target::SourceId} : m_text.unique;
        for (std::size_t i = 0; i < out.unique.size(); ++i) {
            if (!m_given.contains(out.unique[i]) || out.constants.contains(out.unique[i]))
                return JsonFault{place("unique", i), "no_column"};
            if (std::count(out.unique.begin(), out.unique.end(), out.unique[i]) > 1)
                return JsonFault{place("unique", i), "duplicate"};
        }
        return {};
    }

    const ProfileText& m_text;
    std::set<Target> m_given;
};

/// A key that comes twice in one object: the parser would keep the last one without a word.
class DoubledKey {
public:
    bool operator()(int, Json::parse_event_t event, Json& parsed)
    {
        if (event == Json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == Json::parse_event_t::object_end && !m_open.empty())
            m_open.pop_back();
        else if (event == Json::parse_event_t::key && !m_open.empty() &&
                 !m_open.back().insert(parsed.get<std::string>()).second)
            m_found = parsed.get<std::string>();
        return true;
    }
    const std::string& found() const { return m_found; }

private:
    std::vector<std::set<std::string>> m_open;
    std::string m_found;
};

} // namespace

Result<Profile> Profile::load(const std::string& file, std::string_view bytes)
{
    const auto bad = [&](const std::string& what) { return refuse(Why::BadPack, file + ": " + what); };
    if (bytes.size() > kMaxProfile)
        return bad("document: too_large");
    DoubledKey doubled;
    const Json json = Json::parse(bytes, std::ref(doubled), false);
    if (json.is_discarded())
        return bad("document: not_json");
    if (!doubled.found().empty())
        return bad(doubled.found() + ": duplicate");
    ProfileText text;
    if (const auto fault = fromJson(json, text))
        return bad(fault->text());
    Profile profile;
    if (const auto fault = Builder(text).build(profile))
        return bad(fault->text());
    return profile;
}

bool comesOver(Kind kind, followup::Channel channel)
{
    if (kind == Kind::HotlineOrders || kind == Kind::HotlineResults)
        return channel == followup::Channel::O12345;
    return kind == Kind::Matters || (kind == Kind::Incident && fromText<incidents::Channel>(toText(channel)));
}

} // namespace minyi::core::imports
