#include "core/deadlines/course.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

tl::unexpected<Refusal> invalid(std::string_view what, std::string_view name, std::string_view reason)
{
    return refuse(Why::Invalid, std::string(what) + " " + std::string(name) + ": " + std::string(reason));
}

void put(Course& course, Limit limit)
{
    switch (limit.unit) {
    case Unit::Hours: course.hours += limit.amount; break;
    case Unit::CalendarDays: course.days += limit.amount; break;
    case Unit::WorkingDays: course.workdays += limit.amount; break;
    case Unit::Months: course.months += limit.amount; break;
    }
}

void setTo(Course& course, Limit limit)
{
    course.months = course.days = course.workdays = course.hours = 0;
    course.renewals = 0;
    course.decided.reset();
    put(course, limit);
}

/// Each grant names an extension of the rule, once (renewals as often as granted), with an amount in its range.
tl::expected<void, Refusal> checkGrants(const Rule& rule, std::span<const Grant> grants)
{
    for (std::size_t i = 0; i < grants.size(); ++i) {
        const auto& grant = grants[i];
        const auto found = std::find_if(rule.extensions.begin(), rule.extensions.end(),
                                        [&](const Extension& e) { return e.id == grant.extension; });
        if (found == rule.extensions.end())
            return invalid("ext", grant.extension, "unknown_word");
        for (std::size_t j = 0; j < i && found->mode != Mode::Renew; ++j)
            if (grants[j].extension == grant.extension)
                return invalid("ext", grant.extension, "duplicate");
        if (grant.amount && (!found->amount || *grant.amount < found->minAmount.value_or(1) || *grant.amount > *found->amount))
            return invalid("ext", grant.extension, "out_of_range");
        const bool dated = found->mode == Mode::Restart || found->mode == Mode::Reschedule;
        if (dated != grant.at.has_value())
            return dated ? refuse(Why::Missing, "ext " + std::string(grant.extension) + ": at")
                         : invalid("ext", grant.extension, "takes_no_date");
    }
    return {};
}

void apply(Course& course, const Extension& extension, const Grant& grant)
{
    const Limit limit{grant.amount.value_or(extension.amount.value_or(0)), extension.unit.value_or(Unit::CalendarDays)};
    switch (extension.mode) {
    case Mode::Add: put(course, limit); break;
    case Mode::Total: setTo(course, limit); break;
    case Mode::Restart:
        setTo(course, limit);
        course.start = *grant.at;
        break;
    case Mode::Renew:
        course.renewal = limit;
        ++course.renewals;
        break;
    case Mode::Reschedule: course.decided = dayOf(*grant.at); break;
    }
}

} // namespace

Result<Course> courseOf(const Rule& rule, Instant start, const Inputs& inputs)
{
    if (auto done = checkGrants(rule, inputs.grants); !done)
        return tl::unexpected(done.error());
    Course course;
    course.start = inputs.countedAnew.value_or(start);
    put(course, inputs.limit ? *inputs.limit : rule.limit.value_or(Limit{}));
    // In the pack's order, which is the order of the tiers, whatever order they are named in.
    const auto granted = [&](std::string_view id) {
        return std::any_of(inputs.grants.begin(), inputs.grants.end(), [&](const Grant& g) { return g.extension == id; });
    };
    for (std::size_t i = 0; i < rule.extensions.size() && !inputs.grants.empty(); ++i) {
        const auto& extension = rule.extensions[i];
        for (const auto& grant : inputs.grants)
            if (grant.extension == extension.id) {
                apply(course, extension, grant);
                course.tierSkipped = course.tierSkipped || (extension.after && !granted(*extension.after));
            }
    }
    if (course.hours > 0 && (course.months > 0 || course.days > 0 || course.workdays > 0))
        return invalid("ext", rule.id, "cannot_be_added");
    return course;
}

Result<std::vector<Pause>> joined(std::span<const Pause> pauses, Day start)
{
    std::vector<Pause> sorted;
    sorted.reserve(pauses.size());
    for (const auto& pause : pauses) {
        if (pause.to && *pause.to < pause.from)
            return invalid("out", isoDay(pause.from), "ends_before_it_begins");
        const Day from = std::max(pause.from, start);
        if (!pause.to || *pause.to > from)
            sorted.push_back({from, pause.to});
    }
    std::sort(sorted.begin(), sorted.end(), [](const Pause& a, const Pause& b) { return a.from < b.from; });
    std::vector<Pause> out;
    for (const auto& pause : sorted) {
        if (out.empty() || (out.back().to && *out.back().to < pause.from))
            out.push_back(pause);
        else if (out.back().to)
            out.back().to = pause.to ? std::optional(std::max(*out.back().to, *pause.to)) : std::nullopt;
    }
    return out;
}

} // namespace minyi::core::deadlines
