#include "core/deadlines/ladder.h"

#include "core/deadlines/pack_file.h"
#include "core/deadlines/rule_words.h"

#include <algorithm>

namespace minyi::core {

template <>
struct FieldsOf<deadlines::Rung> {
    using T = deadlines::Rung;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "amount", &T::amount}, Field{3, "unit", &T::unit},
                                            Field{4, "chief", &T::chief});
};
template <>
struct FieldsOf<deadlines::Ladder> {
    using T = deadlines::Ladder;
    static constexpr auto list =
        std::tuple(Field{1, "key", &T::key}, Field{2, "quiet", &T::quiet}, Field{3, "rungs", &T::rungs});
};

} // namespace minyi::core

namespace minyi::core::deadlines {

namespace {

constexpr int kMorning = 540; ///< 09:00, when a reminder of working days comes
constexpr std::string_view kKinds[] = {"custody", "hours", "days"};

JsonCheck checkLadder(const Ladder& ladder)
{
    if (ladder.rungs.empty())
        return JsonFault{"rungs", "empty"};
    for (const Rung& rung : ladder.rungs) {
        if (rung.unit != Unit::Hours && rung.unit != Unit::WorkingDays)
            return JsonFault{"rungs." + rung.id + ".unit", "unknown_word"};
        if (rung.amount < 0 || rung.amount > (rung.unit == Unit::Hours ? 720 : 60))
            return JsonFault{"rungs." + rung.id + ".amount", "out_of_range"};
        if (std::count_if(ladder.rungs.begin(), ladder.rungs.end(), [&](const Rung& one) { return one.id == rung.id; }) != 1)
            return JsonFault{"rungs." + rung.id, "duplicate"};
    }
    return {};
}

} // namespace

Instant momentOf(const Rung& rung, const DueRow& due, const calendar::WorkCalendar& calendar)
{
    if (rung.unit == Unit::Hours)
        return due.due - rung.amount * kHour;
    const Day last = dayOf(due.due - 1);
    const Day day = calendar.addWorkdays(last + (calendar.isWorkday(last) ? 0 : 1), -rung.amount);
    return startOf(day) + kMorning * kMinute;
}

Result<Ladders> Ladders::load(PackFile file)
{
    auto outer = openPack(file, "ladders", {"pack", "version", "valid_from", "ladders", "rules"});
    if (!outer)
        return tl::unexpected(outer.error());
    Ladders all;
    if (auto fault = fromJson(outer->json["ladders"], all.m_ladders, "ladders"))
        return bad(file.name, fault->text());
    for (const Ladder& ladder : all.m_ladders)
        if (auto fault = checkLadder(ladder))
            return bad(file.name, "ladder " + ladder.key + ": " + fault->text());
    const auto has = [&](std::string_view key) {
        return std::any_of(all.m_ladders.begin(), all.m_ladders.end(), [&](const Ladder& one) { return one.key == key; });
    };
    for (const auto kind : kKinds)
        if (!has(kind))
            return bad(file.name, "ladder " + std::string(kind) + ": missing_field");
    for (const Json& row : outer->json["rules"]) {
        const std::string rule = row.is_object() ? row.value("rule", "") : "", ladder = row.is_object() ? row.value("ladder", "") : "";
        if (rule.empty() || !has(ladder))
            return bad(file.name, "rule " + rule + ": ladder: unknown_reference");
        all.m_byRule[rule] = ladder;
    }
    return all;
}

const Ladder& Ladders::of(const DueRow& due, const RulePack& rules) const
{
    const auto named = m_byRule.find(due.rule);
    const auto& versions = rules.versionsOf(due.rule);
    const bool hours = !versions.empty() && versions.front()->limit && versions.front()->limit->unit == Unit::Hours;
    const std::string_view key = named != m_byRule.end() ? std::string_view(named->second) : due.custody ? "custody" : hours ? "hours" : "days";
    return *std::find_if(m_ladders.begin(), m_ladders.end(), [&](const Ladder& one) { return one.key == key; });
}

const Rung* Ladders::reached(const DueRow& due, Instant now, const RulePack& rules, const calendar::WorkCalendar& calendar) const
{
    const Rung* last = nullptr;
    for (const Rung& rung : of(due, rules).rungs)
        if (momentOf(rung, due, calendar) <= now)
            last = &rung;
    return last;
}

} // namespace minyi::core::deadlines
