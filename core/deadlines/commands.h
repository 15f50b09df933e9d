#pragma once

#include "core/deadlines/facts.h"
#include "core/ledger/project.h"
#include "core/office/catalog.h"

namespace minyi::core::deadlines {

/// Writes down that something happened which a limit of the case asks about. More than three days back only a leader may.
struct RecordFact {
    Id<cases::CaseFile> file;
    std::string event;         ///< of the pack, for cases of this class
    std::optional<Instant> at; ///< else now; never later
    std::optional<std::string> paper;
    std::optional<std::string> note;
    std::optional<std::int64_t> seen;
};

/// It was written by mistake; it stays on the timeline and counts no more.
struct WithdrawFact {
    Id<CaseFact> fact;
    std::string reason;
};

/// Asks for an extension of a limit that runs. Refused: over, the tier before it not granted, granted or asked already, out of bounds.
struct AskExtension {
    Id<cases::CaseFile> file;
    std::string rule;
    std::string extension;
    std::optional<std::int64_t> amount; ///< the most if not said
    std::optional<Instant> at;          ///< of a restart or a new date
    std::string reason;
    std::optional<std::int64_t> seen;
};

/// By whom the limit names, never by whom asked or handles the case, and not once the limit is over.
struct AnswerExtension {
    Id<CaseExtension> extension;
    bool grant = false;
    std::optional<std::string> paper; ///< of an organ outside
    std::optional<std::string> words; ///< why it is refused
};

/// A case that was pending when the law changed is counted by the versions of another day; without a day by those of its start.
struct ChooseLaw {
    Id<cases::CaseFile> file;
    std::optional<Day> day;
    std::string reason;
    std::optional<std::int64_t> seen;
};

Result<Id<CaseFact>> run(Tx& tx, const RecordFact& command);
Result<Done> run(Tx& tx, const WithdrawFact& command);
Result<Id<CaseExtension>> run(Tx& tx, const AskExtension& command);
Result<Done> run(Tx& tx, const AnswerExtension& command);
Result<Done> run(Tx& tx, const ChooseLaw& command);

/// A step of a case that is an event of the limits becomes a fact of it.
void react(Tx& tx, const Event& event);

void add(Entities& entities);
void add(Catalog& catalog);
void addQuestions(Catalog& catalog); // board_queries.cpp

} // namespace minyi::core::deadlines
