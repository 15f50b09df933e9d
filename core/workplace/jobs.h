#pragma once

#include "core/gateway/gateway.h"
#include "core/gateway/kannel.h"
#include "core/imports/watch.h"
#include "core/recordings/watch.h"
#include "core/workplace/workplace.h"

#include <set>

namespace minyi::core::workplace {

/// What the schedule does by itself; one row, one job.
enum class Job { MorningRun, Remind, Gateway, Imports, Recordings, CloseWindows, CloseNumbers, LockMonth, Backup };

struct JobRow {
    Job job;
    std::string_view key;
    int atMinute;     ///< minute of the day once a day, or -1
    int everySeconds; ///< or this often
};

inline constexpr JobRow kJobs[] = {
    {Job::MorningRun,   "morning_run",   540, 0 }, // 09:00 [S1]
    {Job::Remind,       "remind",        -1,  60 },
    {Job::Gateway,      "gateway",       -1,  5 },
    {Job::Imports,      "imports",       -1,  5 },
    {Job::Recordings,   "recordings",    -1,  10 },
    {Job::CloseWindows, "close_windows", -1,  60},
    {Job::CloseNumbers, "close_numbers", 10,  0 }, // 00:10, what last year left of its leases
    {Job::LockMonth,    "lock_month",    30,  0 }, // 00:30
    {Job::Backup,       "backup",        90,  0 }, // 01:30
};

/// Runs what is due. One owner ticks; a run missed while the PC was off is made at the next tick and is marked late.
class Jobs {
public:
    explicit Jobs(Workplace& workplace);

    /// Keys of the jobs that did something.
    std::vector<std::string> tick();

private:
    enum class Outcome { Nothing, Did, Failed };

    bool due(const JobRow& row, Instant now);
    Outcome perform(const JobRow& row);
    Outcome morningRun();
    Outcome closeNumbers();
    Outcome lockMonth();
    Outcome backup();
    bool remind();
    bool gateway();
    gateway::Carrier* carrier();
    bool imports();
    bool recordings();
    std::map<std::string, std::string> settings();

    Workplace& m_workplace;
    Actor m_system;
    std::map<std::string_view, Instant> m_last;
    std::map<std::string_view, Instant> m_failed; ///< tried again a minute later
    std::unique_ptr<gateway::Kannel> m_kannel;  ///< if there is a kannel.json
    std::unique_ptr<gateway::Gateway> m_spool;
    std::string m_spoolFolder;
    bool m_looked = false; ///< for kannel.json
    std::unique_ptr<imports::Watch> m_watch; ///< of the folder that is set now
    std::unique_ptr<recordings::Watch> m_calls;
};

} // namespace minyi::core::workplace
