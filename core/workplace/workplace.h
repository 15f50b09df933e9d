#pragma once

#include "core/calendar/work_calendar.h"
#include "core/deadlines/event_book.h"
#include "core/office/catalog.h"
#include "core/rules/packs.h"

#include <memory>
#include <string>

namespace minyi::core::workplace {

/// One line of a check.
struct CheckLine {
    std::string name; ///< integrity, references, ledger, guards, witness, rebuild
    bool ok = true;
    std::string detail;
};

struct Making {
    bool practice = false;
    std::string seed = "1";        ///< of a practice workplace: ids, keys and clock come from it
    std::optional<Instant> now;    ///< practice only
    std::string unitCode;          ///< 12 digits: the bureau or station this desktop belongs to
    std::string unitName;
    std::optional<std::string> passphrase; ///< of the first account, `admin`; a real workplace must have one
};

/// The whole office of one desktop: opens the database, migrates, loads the rule packs, lists reactions and derivations.
class Workplace {
public:
    /// Makes the folder and the first account. Refuses a folder that holds a workplace.
    static Result<std::unique_ptr<Workplace>> make(const std::string& folder, const Making& making);
    /// Refuses: no workplace, another owner, newer schema, read-only or full disk, network drive, broken pack; changes nothing then.
    static Result<std::unique_ptr<Workplace>> open(const std::string& folder, std::optional<Instant> now = {});
    /// Lays a backup in the place of the database, which is kept under a dated name and named in the answer. Refuses a file that is
    /// not a sound workplace; nothing is changed then. The workplace must be closed.
    static Result<std::string> restore(const std::string& folder, const std::string& file);
    /// In memory, for tests: practice, seeded.
    static std::unique_ptr<Workplace> inMemory(Instant now);
    ~Workplace();

    Office& office();
    const Catalog& catalog() const;
    const calendar::WorkCalendar& calendar() const; ///< in force now; an older one stays alive
    const deadlines::RulePack& deadlineRules() const;
    const deadlines::EventBook& limitEvents() const;
    const rules::Packs& packs() const;
    bool practice() const;
    const std::string& folder() const;
    std::string id() const;
    /// A practice workplace's clock: runs from a moment, or stands still on it.
    void setNow(Instant now, bool hold);
    /// Where the sample left off; a practice window opens on that day.
    std::optional<Instant> sampleNow() const;
    Result<Done> keepSampleNow(Instant now);

    /// No pass phrase is asked for on a practice workplace.
    Result<Actor> signIn(const std::string& account, const std::optional<std::string>& passphrase);

    std::vector<CheckLine> check();
    /// Recomputes every derived table; how many rows changed, which must be 0.
    Result<std::int64_t> rebuild();
    /// A verified copy into a folder; its path.
    Result<std::string> backup(const std::string& folder);
    /// Over all commits: equal for equal seeds.
    std::string digest();

    struct Parts; ///< parts.h

private:
    explicit Workplace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace minyi::core::workplace
