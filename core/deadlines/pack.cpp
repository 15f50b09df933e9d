#include "core/deadlines/pack.h"

#include "core/base/json.h"
#include "core/deadlines/event_book.h"
#include "core/deadlines/pack_check.h"
#include "core/deadlines/pack_file.h"
#include "core/deadlines/rule_fields.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

std::string inRule(const std::string& id, const JsonFault& fault)
{
    return "rule " + id + ": " + fault.text();
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

/// The first event of a rule that nobody knows.
JsonCheck checkEvents(const Rule& rule, const EventBook& events)
{
    const auto check = [&](const std::string& field, const std::string& event) {
        return events.find(event) ? JsonCheck{} : JsonFault{field, "unknown_reference"};
    };
    auto fault = check("start_event", rule.startEvent);
    if (!fault && rule.doneEvent)
        fault = check("done_event", *rule.doneEvent);
    for (const auto& suspension : rule.suspensions)
        for (const auto* event : {&suspension.fromEvent, &suspension.toEvent})
            if (!fault)
                fault = check("suspensions." + suspension.id, *event);
    for (const auto& restart : rule.restarts)
        if (!fault)
            fault = check("restarts." + restart.event, restart.event);
    return fault;
}

} // namespace

std::optional<std::string> RulePack::readRule(const Json& json, const EventBook& events)
{
    auto& rule = m_rules.emplace_back();
    const bool named = json.is_object() && json.contains("id") && json["id"].is_string();
    const auto id = named ? json["id"].get<std::string>() : "#" + std::to_string(m_rules.size());
    auto fault = fromJson(json, rule);
    if (!fault)
        fault = checkRule(rule);
    if (!fault)
        fault = checkEvents(rule, events);
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

Result<RulePack> RulePack::load(PackFile rulesFile, PackFile regimesFile, const EventBook& events)
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
        if (auto fault = pack.readRule(json, events))
            return bad(rulesFile.name, *fault);
    if (auto fault = checkTogether(pack.m_rules))
        return bad(rulesFile.name, inRule(fault->rule, fault->fault));
    for (std::size_t i = 0; i < pack.m_rules.size(); ++i)
        pack.m_byId.emplace(pack.m_rules[i].id, i);
    for (const Rule& rule : pack.m_rules) {
        if (rule.family)
            pack.m_versions[*rule.family].push_back(&rule);
        if (rule.family != rule.id)
            pack.m_versions[rule.id] = {&rule};
    }
    return pack;
}

const Rule* RulePack::find(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_rules[found->second];
}

Result<const Rule*> RulePack::chooseVersion(std::string_view familyOrId, Day start) const
{
    const auto& versions = versionsOf(familyOrId);
    if (versions.empty())
        return refuse(Why::UnknownName, "rule " + std::string(familyOrId));
    if (versions.size() == 1 && versions.front()->id == familyOrId)
        return versions.front();
    for (const Rule* rule : versions)
        if (rule->inForce(start))
            return rule;
    return refuse(Why::NotFound, "rule " + std::string(familyOrId) + ": not_in_force");
}

const std::vector<const Rule*>& RulePack::versionsOf(std::string_view familyOrId) const
{
    static const std::vector<const Rule*> none;
    const auto found = m_versions.find(familyOrId);
    return found == m_versions.end() ? none : found->second;
}

} // namespace minyi::core::deadlines
