#include "core/workplace/jobs.h"

#include "core/base/log.h"
#include "core/followup/command_fields.h"
#include "core/followup/query_fields.h"
#include "core/gateway/gateway.h"
#include "core/settings/settings.h"
#include "core/staff/rules.h"

namespace minyi::core::workplace {

bool Jobs::due(const JobRow& row, Instant now)
{
    const Instant last = m_last[row.key];
    if (row.everySeconds)
        return now - last >= row.everySeconds * 1000;
    return minuteOfDay(now) >= row.atMinute && dayOf(last) != dayOf(now);
}

std::vector<std::string> Jobs::tick()
{
    std::vector<std::string> done;
    const Instant now = m_workplace.office().now();
    for (const JobRow& row : kJobs) {
        if (!due(row, now))
            continue;
        m_last[row.key] = now;
        if (perform(row))
            done.emplace_back(row.key);
    }
    return done;
}

bool Jobs::perform(const JobRow& row)
{
    switch (row.job) {
    case Job::MorningRun:
        return morningRun();
    case Job::Gateway:
        return gateway();
    case Job::CloseWindows: {
        const auto closed = m_workplace.office().submit(staff::systemActor(), followup::CloseWindows{});
        return closed && *closed > 0;
    }
    case Job::Backup:
        return !m_workplace.practice() && m_workplace.backup(m_workplace.folder() + "/backup").has_value();
    }
    return false;
}

bool Jobs::morningRun()
{
    const Actor system = staff::systemActor();
    const auto made = m_workplace.office().ask(system, followup::RunMade{});
    if (!made || *made)
        return false;
    const auto run = m_workplace.office().submit(system, followup::Run{});
    if (!run)
        log::error("jobs", "morning run refused: " + std::string(toText(run.error().why)));
    return run.has_value();
}

bool Jobs::gateway()
{
    const Actor system = staff::systemActor();
    Office& office = m_workplace.office();
    std::string folder;
    if (const auto values = office.ask(system, settings::Current{}))
        for (const auto& value : *values)
            if (value.key == "spool_folder")
                folder = value.value;
    if (folder.empty())
        return false;
    gateway::Gateway carrier(office, system, gateway::SpoolFolders{folder});
    const auto flushed = carrier.flush();
    const auto collected = carrier.collect();
    for (const auto& fault : collected ? collected->refused : std::vector<gateway::FileFault>{})
        log::error("gateway", "spool file refused: " + fault.why);
    return (flushed && flushed->sent > 0) || (collected && collected->accepted + collected->replies > 0);
}

} // namespace minyi::core::workplace
