#include "core/deadlines/pack.h"

#include "core/base/json.h"
#include "core/deadlines/pack_check.h"
#include "core/deadlines/rule_fields.h"

#include <algorithm>
#include <set>

namespace minyi::core::deadlines {

namespace {

constexpr int kHighestVersion = 1'000'000;

tl::unexpected<Refusal> bad(std::string_view file, const std::string& what)
{
    return refuse(Why::BadPack, std::string(file) + ": " + what);
}

std::string inRule(const std::string& id, const JsonFault& fault)
{
    return "rule " + id + ": " + fault.text();
}

/// The outer object: what it must have, nothing else, and whose pack it is.
struct Outer {
    Json json;
    int version = 0;
    Day validFrom;
};

JsonCheck checkOuter(const Json& json, std::string_view pack, std::initializer_list<std::string_view> keys, Outer& outer)
{
    if (!json.is_object())
        return JsonFault{"document", "wrong_type"};
    for (const auto key : keys)
        if (!json.contains(key))
            return JsonFault{std::string(key), "missing_field"};
    for (const auto& [key, value] : json.items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return JsonFault{key, "unknown_field"};
    if (json["pack"] != pack)
        return JsonFault{"pack", "other_pack"};
    if (auto fault = fromJson(json["version"], outer.version, "version"))
        return fault;
    if (outer.version < 1 || outer.version > kHighestVersion)
        return JsonFault{"version", "out_of_range"};
    return fromJson(json["valid_from"], outer.validFrom, "valid_from");
}

Result<Outer> openPack(PackFile file, std::string_view pack, std::initializer_list<std::string_view> keys)
{
    Outer outer;
    bool twice = false; // the library keeps the last of two equal keys without a word; a pack must not say a thing twice
    std::vector<std::set<std::string>> levels;
    const auto watch = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start)
            levels.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            levels.pop_back();
        else if (event == Json::parse_event_t::key)
            twice = twice || !levels.back().insert(value.get<std::string>()).second;
        return true;
    };
    outer.json = Json::parse(file.bytes, watch, false);
    if (outer.json.is_discarded())
        return bad(file.name, "document: not_json");
    if (twice)
        return bad(file.name, "document: duplicate_field");
    if (auto fault = checkOuter(outer.json, pack, keys, outer))
        return bad(file.name, fault->text());
    return outer;
}

template <class T>
JsonCheck readMap(const Json& json, std::string_view name, std::map<std::string, T, std::less<>>& out)
{
    if (!json.is_object())
        return JsonFault{std::string(name), "wrong_type"};
    for (const auto& [key, value] : json.items())
        if (auto fault = fromJson(value, out[key], std::string(name) + "." + key))
            return fault;
    return out.empty() ? JsonCheck(JsonFault{std::string(name), "empty"}) : JsonCheck{};
}

} // namespace

std::optional<std::string> RulePack::readRule(const Json& json)
{
    auto& rule = m_rules.emplace_back();
    const bool named = json.is_object() && json.contains("id") && json["id"].is_string();
    const auto id = named ? json["id"].get<std::string>() : "#" + std::to_string(m_rules.size());
    auto fault = fromJson(json, rule);
    if (!fault)
        fault = checkRule(rule);
    if (!fault && !m_instruments.contains(rule.source.instrument))
        fault = JsonFault{"source.instrument", "unknown_reference"};
    const auto regime = m_regimes.find(rule.regime);
    if (!fault && regime == m_regimes.end())
        fault = JsonFault{"regime", "unknown_reference"};
    if (!fault && regime->second.neverRoll && rule.rollover)
        fault = JsonFault{"rollover", "regime_never_rolls"};
    if (fault)
        return inRule(id, *fault);
    rule.monthRule = regime->second.monthRule;
    rule.neverRolls = regime->second.neverRoll;
    rule.atMinute = rule.atTime ? *minuteFrom(*rule.atTime) : 0;
    rule.packVersion = m_version;
    return {};
}

Result<RulePack> RulePack::load(PackFile rulesFile, PackFile regimesFile)
{
    auto regimes = openPack(regimesFile, "regimes", {"pack", "version", "valid_from", "regimes"});
    if (!regimes)
        return tl::unexpected(regimes.error());
    auto rules = openPack(rulesFile, "deadlines", {"pack", "version", "valid_from", "read_on", "instruments", "rules"});
    if (!rules)
        return tl::unexpected(rules.error());
    RulePack pack;
    pack.m_version = rules->version;
    pack.m_validFrom = rules->validFrom;
    if (auto fault = readMap(regimes->json["regimes"], "regimes", pack.m_regimes))
        return bad(regimesFile.name, fault->text());
    Day readOn;
    if (auto fault = fromJson(rules->json["read_on"], readOn, "read_on"))
        return bad(rulesFile.name, fault->text());
    if (auto fault = readMap(rules->json["instruments"], "instruments", pack.m_instruments))
        return bad(rulesFile.name, fault->text());
    const auto& list = rules->json["rules"];
    if (!list.is_array() || list.empty())
        return bad(rulesFile.name, list.is_array() ? "rules: empty" : "rules: wrong_type");
    for (const auto& json : list)
        if (auto fault = pack.readRule(json))
            return bad(rulesFile.name, *fault);
    if (auto fault = checkTogether(pack.m_rules))
        return bad(rulesFile.name, inRule(fault->rule, fault->fault));
    for (std::size_t i = 0; i < pack.m_rules.size(); ++i)
        pack.m_byId.emplace(pack.m_rules[i].id, i);
    return pack;
}

const Rule* RulePack::find(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_rules[found->second];
}

Result<const Rule*> RulePack::chooseVersion(std::string_view familyOrId, Day start) const
{
    if (const auto* rule = find(familyOrId))
        return rule;
    bool known = false;
    for (const auto& rule : m_rules) {
        if (rule.family != familyOrId)
            continue;
        known = true;
        if (rule.inForce(start))
            return &rule;
    }
    if (known)
        return refuse(Why::NotFound, "rule " + std::string(familyOrId) + ": not_in_force");
    return refuse(Why::UnknownName, "rule " + std::string(familyOrId));
}

} // namespace minyi::core::deadlines
