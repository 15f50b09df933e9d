#include "core/workplace/sample.h"

#include "core/workplace/sample_appeals.h"
#include "core/workplace/sample_cases.h"
#include "core/workplace/sample_incidents.h"
#include "core/workplace/sample_story.h"
#include "core/workplace/sample_people.h"

#include "core/settings/settings.h"
#include "core/staff/rules.h"

namespace minyi::core::workplace {

Sample Sample::screens()
{
    Sample sample;
    sample.seed = 110;
    sample.cases = 64;
    sample.now = at(*dayFrom(2026, 11, 20), 9, 42);
    return sample;
}

namespace {

Result<Done> people(Story& story)
{
    const Actor system = staff::systemActor();
    Office& office = story.office();
    for (const SampleUnit& unit : kUnits)
        if (const auto made = office.submit(
                system, staff::AddUnit{std::string(unit.code), std::string(unit.name), std::string(unit.nameEn),
                                       std::string(unit.shortName), unit.kind, std::string(unit.parent)});
            !made)
            return tl::unexpected(made.error());
    for (const SampleOfficer& officer : kOfficers) {
        std::vector<Role> roles;
        for (const Role role : officer.roles)
            if (role != Role::None)
                roles.push_back(role);
        if (const auto made = office.submit(system, staff::AddOfficer{std::string(officer.account), std::string(officer.name),
                                                                      std::string(officer.unit), roles, {}});
            !made)
            return tl::unexpected(made.error());
    }
    return Done{};
}

} // namespace

Result<Done> fill(Workplace& workplace, const Sample& sample, const std::function<bool(double)>& progress)
{
    if (!workplace.practice())
        return refuse(Why::NotPractice, "sample");
    Story story(workplace, sample);
    const Day last = dayOf(sample.now);
    const Day first = last - sample.days;
    workplace.setNow(at(first, 8), true);
    if (auto peopled = people(story); !peopled)
        return peopled;
    for (Day day = first; day < last; day = day + 1)
        story.plan(day, day + 1 == last ? sample.lastDay : sample.mattersADay);
    const double span = static_cast<double>(sample.now - at(first, 8));
    while (const auto moment = story.next()) {
        if (progress && !progress(static_cast<double>(*moment - at(first, 8)) / span))
            return refuse(Why::Cancelled);
        if (story.fault())
            return tl::unexpected(*story.fault());
    }
    if (auto registered = fillCases(workplace, sample); !registered)
        return registered;
    workplace.setNow(sample.now, true);
    if (auto called = addIncidents(workplace, sample); !called)
        return called;
    if (sample.cases > 0) // of the pictures and of practice; a store that is measured has none
        if (auto asked = addAppeals(workplace, sample); !asked)
            return asked;
    return workplace.keepSampleNow(sample.now);
}

} // namespace minyi::core::workplace
