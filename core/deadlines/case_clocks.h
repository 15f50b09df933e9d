#pragma once

#include "core/base/context.h"
#include "core/cases/rules.h"
#include "core/deadlines/event_book.h"
#include "core/deadlines/facts.h"
#include "core/deadlines/reckoners.h"
#include "core/deadlines/rules.h"
#include "core/ledger/change.h"

namespace minyi::core::deadlines {

/// What of a case its clocks are made of.
struct CaseRecord {
    cases::CaseFile file;
    std::vector<CaseFact> facts;           ///< that count, by when they happened
    std::vector<CaseExtension> extensions; ///< asked, granted, refused, by when they were asked for
    bool victim = false;                   ///< whether somebody of it was harmed
};

/// Everything a case is reckoned with.
struct Books {
    const RulePack& rules;
    const EventBook& events;
    const calendar::WorkCalendar& calendar;

    static Books of(const Context& context);
};

/// A limit that runs on a case, or is paused.
struct CaseClock {
    std::string_view key; ///< a rule, or the family of its versions
    const Rule* rule = nullptr;
    Instant start;
    Due due;
    bool custody = false; ///< somebody is held: never rolled, first of all
    std::vector<Grant> grants;

    bool runs() const { return due.outcome == Outcome::Due; }
    bool isOurs() const { return rule->obligor == Obligor::Police; }
    bool isGranted(std::string_view extension) const;
};

CaseRecord recordOf(Db& db, cases::CaseFile file);

/// Whether somebody writes down what happened in a case: who handles it, anybody who may while nobody does, or a leader.
bool mayRecord(const cases::CaseFile& file, const cases::Standing& standing, const Actor& actor);

/// The clocks of a case as it stands, custody first, then by when they end; none where none runs (mediated, closed, imported).
/// Reads no clock and no database.
std::vector<CaseClock> clocksOf(const CaseRecord& record, const Books& books);
/// Day by day why one of them ends when it does.
std::vector<Step> whyOf(const CaseRecord& record, const CaseClock& clock, const Books& books);
/// As the table keeps them.
std::vector<DueRow> duesOf(const CaseRecord& record, const Books& books);

/// What lists show of a case's clocks: the earliest that is ours, and its marks (cases/table.h). A closed case shows none there.
std::pair<std::optional<Instant>, std::int64_t> shownOf(const cases::CaseFile& file, const std::vector<DueRow>& rows);

Reckoner caseReckoner();

/// For the office: the clocks of every case a change touched, and its column `due`: the earliest that is ours.
void deriveCases(Db& db, const Context& context, const Change& change, Instant now);

} // namespace minyi::core::deadlines
