#include "core/orders/escalation.h"

#include "core/deadlines/pack_file.h"

#include <algorithm>

namespace minyi::core {

template <>
struct FieldsOf<orders::RedRung> {
    using T = orders::RedRung;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "level", &T::level}, Field{3, "days", &T::days},
                                            Field{4, "hearers", &T::hearers});
};

} // namespace minyi::core

namespace minyi::core::orders {

namespace {

constexpr int kMostDays = 60;
/// The clocks of the unit that end with its feedback.
constexpr std::string_view kClocks[] = {"followup_completion", "order_rework", "order_rehandling"};

JsonCheck checkClocks(const std::vector<std::string>& clocks)
{
    if (clocks.empty())
        return JsonFault{"clocks", "empty"};
    for (const auto& clock : clocks) {
        if (std::ranges::find(kClocks, clock) == std::end(kClocks))
            return JsonFault{"clocks." + clock, "unknown_reference"};
        if (std::ranges::count(clocks, clock) != 1)
            return JsonFault{"clocks." + clock, "duplicate"};
    }
    return {};
}

/// Levels count from one, and each comes later than the one below.
JsonCheck checkRungs(const std::vector<RedRung>& rungs)
{
    if (rungs.empty())
        return JsonFault{"rungs", "empty"};
    int before = 0;
    std::int64_t level = 0;
    for (const RedRung& rung : rungs) {
        const std::string name = "rungs." + rung.id;
        if (rung.id.empty() || std::ranges::count(rungs, rung.id, &RedRung::id) != 1)
            return JsonFault{name, "duplicate"};
        if (rung.level != ++level)
            return JsonFault{name + ".level", "out_of_order"};
        if (rung.days < 1 || rung.days > kMostDays)
            return JsonFault{name + ".days", "out_of_range"};
        if (rung.days <= before)
            return JsonFault{name + ".days", "out_of_order"};
        before = rung.days;
    }
    return {};
}

} // namespace

Result<Escalation> Escalation::load(deadlines::PackFile file)
{
    auto outer = deadlines::openPack(file, "escalation", {"pack", "version", "valid_from", "clocks", "rungs"});
    if (!outer)
        return tl::unexpected(outer.error());
    Escalation all;
    if (auto fault = fromJson(outer->json["clocks"], all.m_clocks, "clocks"))
        return deadlines::bad(file.name, fault->text());
    if (auto fault = fromJson(outer->json["rungs"], all.m_rungs, "rungs"))
        return deadlines::bad(file.name, fault->text());
    if (auto fault = checkClocks(all.m_clocks))
        return deadlines::bad(file.name, fault->text());
    if (auto fault = checkRungs(all.m_rungs))
        return deadlines::bad(file.name, fault->text());
    return all;
}

const RedRung* Escalation::reached(int overdueDays) const
{
    const RedRung* last = nullptr;
    for (const RedRung& rung : m_rungs)
        if (rung.days <= overdueDays)
            last = &rung;
    return last;
}

bool Escalation::watches(std::string_view rule) const
{
    return std::ranges::find(m_clocks, rule) != m_clocks.end();
}

int overdueDays(const deadlines::DueRow& due, const std::vector<Hold>& holds, Instant now, const calendar::WorkCalendar& calendar)
{
    if (due.due > now)
        return 0;
    int days = calendar.workdaysBetween(dayOf(due.due - 1), dayOf(now));
    for (const Hold& held : holds)
        if (held.from >= due.due)
            days -= calendar.workdaysBetween(dayOf(held.from), dayOf(held.to.value_or(now)));
    return std::max(days, 0);
}

} // namespace minyi::core::orders
