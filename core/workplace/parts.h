#pragma once

#include "core/metrics/formulas.h"
#include "core/norms/pack.h"
#include "core/calendar/notice.h"
#include "core/deadlines/edition.h"
#include "core/cases/gates.h"
#include "core/documents/forms.h"
#include "core/evidence/rules.h"
#include "core/leniency/list.h"
#include "core/deadlines/duty_desk.h"
#include "core/deadlines/event_book.h"
#include "core/deadlines/ladder.h"
#include "core/deadlines/reckoners.h"
#include "core/orders/escalation.h"
#include "core/recordings/shelf.h"
#include "core/search/vocabulary.h"
#include "core/security/contents.h"
#include "core/store/files.h"
#include "core/workplace/life.h"
#include "core/workplace/workplace.h"

namespace minyi::core::workplace {

/// What a workplace is made of; the order of members is the order of making, so the office goes first when it closes.
struct Workplace::Parts {
    std::string folder;
    FileLock lock;
    Uid uid;
    bool practice = false;
    std::string seed;
    Uid life;
    bool newLife = false; ///< the file had been put back or copied
    std::unique_ptr<Clock> clock;
    PracticeClock* practiceClock = nullptr;
    Randomness randomness;
    std::unique_ptr<State> state;
    calendar::Shipped shipped;
    std::vector<std::unique_ptr<calendar::WorkCalendar>> calendars; ///< the last is in force; who reads may still hold an older one
    std::unique_ptr<calendar::WorkCalendar> nextCalendar;           ///< of a notice that is not committed yet
    std::unique_ptr<deadlines::EventBook> events;
    std::unique_ptr<deadlines::Ladders> ladders;
    std::unique_ptr<orders::Escalation> escalation;
    std::unique_ptr<evidence::Checklists> checklists;
    std::unique_ptr<leniency::NoPenaltyList> noPenalty;
    std::unique_ptr<norms::Norms> norms;
    std::unique_ptr<documents::Forms> forms;
    cases::Gates gates;
    evidence::FinalPapers finalPapers;
    deadlines::Reckoners reckoners;
    deadlines::DutyDesk dutyDesk;
    deadlines::ShippedRules shippedRules;
    std::vector<std::unique_ptr<deadlines::RulePack>> limits; ///< the last is in force
    std::unique_ptr<deadlines::RulePack> nextLimits;          ///< of an edition that is not committed yet
    Uid editions, nextEditions;                               ///< which they rest on
    std::unique_ptr<metrics::Indicators> indicators;
    recordings::Shelf shelf;
    Contents contents; ///< of the files of evidence
    std::unique_ptr<rules::Packs> packs;
    std::unique_ptr<search::Vocabulary> vocabulary;
    Context context;
    Entities entities;
    Catalog catalog;
    std::unique_ptr<Office> office;

    Result<Done> loadPacks();
    void registerEntities();
    void registerModules();
    std::vector<Derivation> derivations() const;
    std::string books() const;
    /// The calendar and the limits as the notices and editions of this file have them.
    Result<Done> setBooks(Db& db);
    /// A notice, and an edition, moves every date that rests on it, in the transaction that takes it in.
    void deriveBooks(Db& db, const Change& change, Instant now);
    void committed(const Tip& tip);
    static Result<std::unique_ptr<Db>> openDb(const std::string& path);
    Result<Identity> identify(Db& db);
    Result<Done> readMeta(Db& db, std::optional<Instant> now);
    void setClock(std::optional<Instant> now);
    Result<Done> start(std::unique_ptr<Db> db, const std::string& path);
};
using Parts = Workplace::Parts;

/// The first rows of a new file: who it is.
void writeMeta(Db& db, const Making& making, const Uid& id, Randomness& randomness);
/// The unit and the account `admin`, through the office.
Result<Done> firstAccount(Office& office, const Making& making);

} // namespace minyi::core::workplace
