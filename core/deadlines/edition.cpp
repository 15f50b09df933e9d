#include "core/deadlines/edition.h"

#include "core/base/json.h"
#include "core/deadlines/pack_file.h"
#include "core/security/vault.h"

namespace minyi::core::deadlines {

namespace {

constexpr std::string_view kName = "edition";

std::optional<Day> dayIn(const Json& rule, const char* field)
{
    const auto found = rule.find(field);
    return found != rule.end() && found->is_string() ? parseDay(found->get_ref<const std::string&>()) : std::nullopt;
}

/// "202601": what the next version of a family is called by.
std::string stampOf(Day day)
{
    std::string text = isoDay(day);
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

Json* ruleIn(Json& rules, const std::string& id)
{
    for (Json& rule : rules)
        if (rule.is_object() && rule.value("id", Json()) == id)
            return &rule;
    return nullptr;
}

/// Puts one changed limit into the list.
JsonCheck amend(Json& rules, const Json& change, Day from)
{
    const std::string of = change["of"].get<std::string>();
    Json* old = ruleIn(rules, of);
    if (!old)
        return JsonFault{of, "unknown_reference"};
    Json next = change["rule"];
    const auto begins = dayIn(*old, "effective_from"), ends = dayIn(*old, "effective_to");
    const auto keep = [&](const char* field) {
        next.erase(field);
        if (old->contains(field))
            next[field] = (*old)[field];
    };
    keep("id");
    keep("family");
    keep("effective_from");
    keep("effective_to");
    if (begins && from <= *begins) {
        *old = std::move(next);
        return {};
    }
    if (ends && *ends < from)
        return JsonFault{of + ".effective_to", "before_effective_from"};
    const std::string family = old->value("family", of);
    next["id"] = family + "_" + stampOf(from);
    next["family"] = family;
    next["effective_from"] = isoDay(from);
    (*old)["family"] = family;
    (*old)["effective_to"] = isoDay(from - 1);
    rules.insert(rules.begin() + (old - &rules[0]) + 1, std::move(next));
    return {};
}

/// Nothing if they have the shape of changes.
JsonCheck checkShape(const Json& changes)
{
    if (!changes.is_array())
        return JsonFault{"changes", "wrong_type"};
    for (const Json& change : changes)
        if (!change.is_object() || change.size() != 2 || !change.contains("of") || !change["of"].is_string() ||
            !change.contains("rule") || !change["rule"].is_object())
            return JsonFault{"changes", "wrong_type"};
    return {};
}

} // namespace

Result<RulePack> amended(const ShippedRules& shipped, const std::vector<Amendment>& editions)
{
    if (editions.empty())
        return RulePack::load(shipped.rules, shipped.regimes, *shipped.events);
    Json pack = Json::parse(shipped.rules.bytes, nullptr, false);
    if (!pack.is_object() || !pack.contains("rules") || !pack["rules"].is_array())
        return bad(shipped.rules.name, "document: not_json");
    for (const Amendment& edition : editions) {
        const Json changes = Json::parse(edition.changes, nullptr, false);
        if (auto fault = checkShape(changes))
            return bad(kName, fault->text());
        for (const Json& change : changes)
            if (auto fault = amend(pack["rules"], change, edition.from))
                return bad(kName, fault->text());
    }
    const std::string bytes = pack.dump();
    return RulePack::load({kName, bytes}, shipped.regimes, *shipped.events);
}

std::vector<std::string> changedBy(std::string_view changes, const RulePack& rules)
{
    std::vector<std::string> names;
    const Json list = Json::parse(changes, nullptr, false);
    if (checkShape(list))
        return names;
    for (const Json& change : list) {
        const Rule* rule = rules.find(change["of"].get<std::string>());
        if (rule)
            names.push_back(rule->family.value_or(rule->id));
    }
    return names;
}

Uid markOf(const RuleEdition& edition)
{
    return uidOf(isoDay(edition.validFrom) + "|" + edition.changes);
}

} // namespace minyi::core::deadlines
