#include "core/workplace/jobs.h"

#include "core/base/log.h"
#include "core/deadlines/reminder.h"
#include "core/followup/command_fields.h"
#include "core/followup/query_fields.h"
#include "core/metrics/figure.h"
#include "core/numbers/command_fields.h"
#include "core/orders/detours.h"
#include "core/orders/escalation.h"
#include "core/settings/settings.h"
#include "core/staff/queries.h"
#include "core/staff/rules.h"
#include "core/store/files.h"

#include <algorithm>

namespace minyi::core::workplace {

namespace {

constexpr int kReportHours = 24; ///< workflows 3.5, A3: the receipt

} // namespace

Jobs::Jobs(Workplace& workplace) : m_workplace(workplace), m_system(staff::systemActor()) {}

bool Jobs::due(const JobRow& row, Instant now)
{
    const Instant last = m_last[row.key];
    if (row.everySeconds) // a clock that was set back waits for nothing
        return now < last || now - last >= row.everySeconds * 1000;
    if (const auto failed = m_failed.find(row.key); failed != m_failed.end() && now >= failed->second && now - failed->second < kMinute)
        return false;
    return minuteOfDay(now) >= row.atMinute && dayOf(last) != dayOf(now);
}

std::vector<std::string> Jobs::tick()
{
    std::vector<std::string> done;
    const Instant now = m_workplace.office().now();
    for (const JobRow& row : kJobs) {
        if (!due(row, now))
            continue;
        const Outcome outcome = perform(row);
        if (outcome == Outcome::Failed) {
            m_failed[row.key] = now;
            continue;
        }
        m_failed.erase(row.key);
        m_last[row.key] = now;
        if (outcome == Outcome::Did)
            done.emplace_back(row.key);
    }
    return done;
}

Jobs::Outcome Jobs::perform(const JobRow& row)
{
    const auto did = [](bool something) { return something ? Outcome::Did : Outcome::Nothing; };
    switch (row.job) {
    case Job::MorningRun:
        return morningRun();
    case Job::Remind:
        return did(remind());
    case Job::Gateway:
        return did(gateway());
    case Job::Imports:
        return did(imports());
    case Job::Recordings:
        return did(recordings());
    case Job::CloseWindows: {
        const auto closed = m_workplace.office().submit(staff::systemActor(), followup::CloseWindows{});
        return did(closed && *closed > 0);
    }
    case Job::CloseNumbers:
        return closeNumbers();
    case Job::LockMonth:
        return lockMonth();
    case Job::Backup:
        return backup();
    }
    return Outcome::Nothing;
}

Jobs::Outcome Jobs::backup()
{
    if (m_workplace.practice())
        return Outcome::Nothing;
    return m_workplace.backup(m_workplace.folder() + "/backup") ? Outcome::Did : Outcome::Failed;
}

Jobs::Outcome Jobs::morningRun()
{
    const Actor system = staff::systemActor();
    const auto made = m_workplace.office().ask(system, followup::RunMade{});
    if (made && *made)
        return Outcome::Nothing;
    const auto run = m_workplace.office().submit(system, followup::Run{});
    if (run)
        return Outcome::Did;
    if (run.error().why == Why::NotTheSender)
        return Outcome::Nothing;
    if (run.error().why == Why::TooEarly) // the site sends later than this table looks
        return Outcome::Failed;
    log::error("jobs", "morning run refused: " + std::string(toText(run.error().why)));
    return Outcome::Failed;
}

/// Whose limits near or end is told; an order that nobody said a word about by its third day is
/// reminded, a red one told higher up.
bool Jobs::remind()
{
    const Actor system = staff::systemActor();
    Office& office = m_workplace.office();
    bool did = false;
    if (const auto silent = office.ask(system, orders::ToRemind{}))
        for (const auto order : *silent)
            did = office.submit(system, orders::Remind{order}).has_value() || did;
    if (const auto red = office.ask(system, orders::ToEscalate{}); red && !red->empty())
        did = office.submit(system, orders::Escalate{}).has_value() || did;
    const auto due = office.ask(system, deadlines::ToTell{});
    return (due && *due > 0 && office.submit(system, deadlines::Remind{}).has_value()) || did;
}

/// A number of last year that nobody took is void: said with the first tick of the year.
Jobs::Outcome Jobs::closeNumbers()
{
    const Actor system = staff::systemActor();
    const auto open = m_workplace.office().ask(system, numbers::YearsToClose{});
    if (!open || !*open)
        return open ? Outcome::Nothing : Outcome::Failed;
    return m_workplace.office().submit(system, numbers::CloseYears{}) ? Outcome::Did : Outcome::Failed;
}

/// The month before is locked by itself where nobody has done it on its day.
Jobs::Outcome Jobs::lockMonth()
{
    const Actor system = staff::systemActor();
    const auto month = m_workplace.office().ask(system, metrics::MonthToLock{});
    if (!month || !month->due)
        return month ? Outcome::Nothing : Outcome::Failed;
    return m_workplace.office().submit(system, metrics::LockMonth{month->year, month->month}) ? Outcome::Did : Outcome::Failed;
}

std::map<std::string, std::string> Jobs::settings()
{
    std::map<std::string, std::string> all;
    if (const auto values = m_workplace.office().ask(staff::systemActor(), settings::Current{}))
        for (const auto& value : *values)
            all[value.key] = value.value;
    return all;
}

/// What stands in the import folder; a file that names no unit belongs to the first of this workplace.
bool Jobs::imports()
{
    auto set = settings();
    const std::string& folder = set["import_folder"];
    if (folder.empty())
        return false;
    if (!m_watch || m_watch->folder() != folder) {
        Actor system = staff::systemActor();
        const auto units = m_workplace.office().ask(system, staff::Units{});
        if (units && !units->empty())
            system.unit = std::ranges::min(*units, {}, &staff::UnitRow::id).id.value;
        m_watch = std::make_unique<imports::Watch>(m_workplace.office(), system, folder, m_workplace.folder());
    }
    const auto files = m_watch->look(imports::watchRules(set["import_profiles"]), std::stoll(set["import_quiet_seconds"]) * 1000);
    for (const auto& file : files)
        log::info("imports", "a file is " + std::string(file.taken ? "taken" : "refused") + ": " + std::to_string(file.fresh) +
                                 " new, " + std::to_string(file.rejected) + " rejected");
    return !files.empty();
}

/// What the telephone exchange put into its folder, and the files of recordings that two people removed.
bool Jobs::recordings()
{
    auto set = settings();
    if (!m_calls || m_calls->folder() != set["recording_folder"])
        m_calls = std::make_unique<recordings::Watch>(m_workplace.office(), m_system, recordings::Shelf(m_workplace.folder()),
                                                      set["recording_folder"]);
    const int gone = m_calls->sweep();
    const recordings::Looked looked = m_calls->folder().empty()
                                          ? recordings::Looked{}
                                          : m_calls->look({set["recording_name"], std::stoi(set["recording_minutes"]),
                                                           std::stoll(set["import_quiet_seconds"]) * 1000});
    if (gone > 0)
        log::info("recordings", std::to_string(gone) + " removed");
    if (looked.any())
        log::info("recordings", std::to_string(looked.taken) + " taken, " + std::to_string(looked.known) + " known, " +
                                    std::to_string(looked.unmatched) + " without a call, " + std::to_string(looked.refused) + " refused");
    if (looked.failed > 0)
        log::error("recordings", std::to_string(looked.failed) + " could not be kept or moved");
    return looked.any() || gone > 0;
}

/// Kannel if it is set up beside the workplace, else the spool folder if one is set.
gateway::Carrier* Jobs::carrier()
{
    Office& office = m_workplace.office();
    if (!m_looked) {
        m_looked = true;
        if (const auto file = readFile(m_workplace.folder() + "/kannel.json")) {
            const auto site = gateway::KannelSite::load(*file);
            auto opened = site ? gateway::Kannel::open(office, m_system, *site) : tl::unexpected(site.error());
            if (opened)
                m_kannel = std::move(*opened);
            else
                log::error("gateway", "Kannel is not used: " + opened.error().detail);
        }
    }
    if (m_kannel)
        return m_kannel.get();
    const std::string folder = settings()["spool_folder"];
    if (folder != m_spoolFolder)
        m_spool = folder.empty() ? nullptr : std::make_unique<gateway::Gateway>(office, m_system, gateway::SpoolFolders{folder});
    m_spoolFolder = folder;
    return m_spool.get();
}

bool Jobs::gateway()
{
    gateway::Carrier* by = carrier();
    if (!by)
        return false;
    const auto flushed = by->flush();
    const auto collected = by->collect();
    if (m_kannel)
        m_kannel->settleSilent(kReportHours);
    for (const auto& fault : collected ? collected->refused : std::vector<gateway::FileFault>{})
        log::error("gateway", "refused: " + fault.why);
    return (flushed && flushed->sent > 0) || (collected && collected->accepted + collected->replies > 0);
}

} // namespace minyi::core::workplace
