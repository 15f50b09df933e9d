#include "core/deadlines/pack_check.h"

#include "core/deadlines/levels.h"

#include <map>
#include <set>

namespace minyi::core::deadlines {

namespace {

bool inRange(int amount, Unit unit)
{
    switch (unit) {
    case Unit::Hours: return amount >= 1 && amount <= 8760;
    case Unit::CalendarDays: return amount >= 1 && amount <= 3660;
    case Unit::WorkingDays: return amount >= 1 && amount <= 2600;
    case Unit::Months: return amount >= 1 && amount <= 240;
    }
    return false;
}

bool isKey(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

JsonCheck fault(std::string field, std::string reason)
{
    return JsonFault{std::move(field), std::move(reason)};
}

JsonCheck checkLimit(const Rule& rule)
{
    const bool numbered = rule.kind != Kind::Prompt && rule.kind != Kind::SiteSetting;
    if (numbered != rule.limit.has_value())
        return fault("limit", numbered ? "missing_field" : "not_for_this_kind");
    if (!rule.limit)
        return {};
    const auto [amount, unit] = *rule.limit;
    const bool none = rule.kind == Kind::Before && amount == 0 && unit == Unit::CalendarDays; // "before it opens"
    if (!none && !inRange(amount, unit))
        return fault("limit.amount", "out_of_range");
    const bool days = unit == Unit::CalendarDays || unit == Unit::WorkingDays;
    if ((rule.kind == Kind::Before && !days) || (rule.kind == Kind::Scheduled && unit != Unit::CalendarDays))
        return fault("limit.unit", "not_for_this_kind");
    if (rule.countsStart && unit == Unit::Months)
        return fault("counts_start", "not_for_months");
    if (rule.rollover && (rule.kind != Kind::Maximum || unit == Unit::Hours))
        return fault("rollover", "never_rolls");
    return {};
}

JsonCheck checkExtension(const Extension& extension, Unit& current)
{
    const bool dated = extension.mode == Mode::Reschedule;
    if (dated == extension.amount.has_value())
        return fault("amount", dated ? "not_for_this_mode" : "missing_field");
    if (dated == extension.unit.has_value())
        return fault("unit", dated ? "not_for_this_mode" : "missing_field");
    if (extension.approver && !findLevel(extension.approver->level))
        return fault("approver.level", "unknown_word");
    if (dated)
        return extension.minAmount ? fault("min_amount", "not_for_this_mode") : JsonCheck{};
    if (!inRange(*extension.amount, *extension.unit))
        return fault("amount", "out_of_range");
    if (extension.minAmount && (*extension.minAmount < 1 || *extension.minAmount > *extension.amount))
        return fault("min_amount", "out_of_range");
    const bool monthsAndDays = current == Unit::Months && *extension.unit == Unit::CalendarDays;
    if (extension.mode == Mode::Add && *extension.unit != current && !monthsAndDays)
        return fault("unit", "cannot_be_added");
    if (extension.mode == Mode::Renew && *extension.unit == Unit::Hours)
        return fault("unit", "cannot_be_renewed");
    if (extension.mode == Mode::Total || extension.mode == Mode::Restart)
        current = *extension.unit;
    return {};
}

JsonCheck checkExtensions(const Rule& rule)
{
    if (!rule.extensions.empty() && rule.kind != Kind::Maximum)
        return fault("extensions", "not_for_this_kind");
    std::set<std::string_view> seen;
    Unit current = rule.limit ? rule.limit->unit : Unit::Hours;
    for (const auto& extension : rule.extensions) {
        const auto where = "extensions." + extension.id;
        if (!isKey(extension.id))
            return fault("extensions.id", "not_a_key");
        if (extension.after && !seen.contains(*extension.after))
            return fault(where + ".after", "unknown_reference");
        if (!seen.insert(extension.id).second)
            return fault(where, "duplicate");
        if (auto bad = checkExtension(extension, current))
            return fault(where + "." + bad->field, bad->reason);
    }
    return {};
}

JsonCheck checkSuspensions(const Rule& rule)
{
    std::set<std::string_view> seen;
    for (const auto& suspension : rule.suspensions) {
        if (!isKey(suspension.id) || !isKey(suspension.fromEvent) || !isKey(suspension.toEvent))
            return fault("suspensions." + suspension.id, "not_a_key");
        if (!seen.insert(suspension.id).second)
            return fault("suspensions." + suspension.id, "duplicate");
    }
    for (const auto& restart : rule.restarts)
        if (!isKey(restart.event) || !seen.insert(restart.event).second)
            return fault("restarts." + restart.event, isKey(restart.event) ? "duplicate" : "not_a_key");
    return {};
}

} // namespace

std::optional<int> minuteFrom(std::string_view text)
{
    const auto at = text.size() == 5 ? parseInstant("2000-01-01 " + std::string(text)) : std::nullopt;
    return at && text != "24:00" ? std::optional(minuteOfDay(*at)) : std::nullopt;
}

JsonCheck checkRule(const Rule& rule)
{
    if (!isKey(rule.id))
        return fault("id", "not_a_key");
    if (rule.family && !isKey(*rule.family))
        return fault("family", "not_a_key");
    if (rule.nameZh.empty() || rule.nameEn.empty())
        return fault(rule.nameZh.empty() ? "name_zh" : "name_en", "missing_field");
    if (!isKey(rule.startEvent))
        return fault("start_event", "not_a_key");
    if (rule.doneEvent && !isKey(*rule.doneEvent))
        return fault("done_event", "not_a_key");
    if (rule.anchor && rule.kind != Kind::Before)
        return fault("anchor", "not_for_this_kind");
    if (rule.atTime.has_value() != (rule.kind == Kind::Scheduled))
        return fault("at_time", rule.atTime ? "not_for_this_kind" : "missing_field");
    if (rule.atTime && !minuteFrom(*rule.atTime))
        return fault("at_time", "not_a_time");
    if (rule.effectiveFrom && rule.effectiveTo && *rule.effectiveTo < *rule.effectiveFrom)
        return fault("effective_to", "before_effective_from");
    for (const auto check : {checkLimit, checkExtensions, checkSuspensions})
        if (auto bad = check(rule))
            return bad;
    return {};
}

std::optional<RuleFault> checkTogether(std::span<const Rule> rules)
{
    std::map<std::string_view, const Rule*> ids;
    for (const auto& rule : rules)
        if (!ids.emplace(rule.id, &rule).second)
            return RuleFault{rule.id, {"id", "duplicate"}};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = rules[i];
        if (!rule.family)
            continue;
        if (const auto named = ids.find(*rule.family); named != ids.end() && named->second->family != rule.family)
            return RuleFault{rule.id, {"family", "is_a_rule"}};
        for (const auto& other : rules.first(i)) {
            const bool apart = (rule.effectiveTo && other.effectiveFrom && *rule.effectiveTo < *other.effectiveFrom) ||
                               (other.effectiveTo && rule.effectiveFrom && *other.effectiveTo < *rule.effectiveFrom);
            if (other.family == rule.family && !apart)
                return RuleFault{rule.id, {"effective_from", "overlaps " + other.id}};
        }
    }
    return {};
}

} // namespace minyi::core::deadlines
