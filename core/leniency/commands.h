#pragma once

#include "core/leniency/moves.h"
#include "core/office/catalog.h"

namespace minyi::core::leniency {

/// The bureau puts an entry into use, or takes it out; what the pack proposes stands in for what is not said.
struct SwitchEntry {
    std::string entry;
    bool on = false;
    std::optional<std::string> paper; ///< the issuing document
    std::optional<Day> validFrom, validTo;
    std::optional<std::string> reason; ///< needed to take it out
};

/// An act of the case that may be on the list: whose, and when it was found. A person is one of the case with an id number; an enterprise
/// is told by its registration number.
struct BeginCourse {
    Id<cases::CaseFile> file;
    Day foundOn;
    std::optional<Id<cases::CasePerson>> person;
    std::optional<std::string> company;
    std::optional<std::string> registration;
};

struct MatchEntry {
    Id<cases::CaseFile> file;
    std::string entry;
};

/// What was asked and where; the program looks in its own records itself. A repeat leads to the ordinary procedure.
struct TestFirstTime {
    Id<cases::CaseFile> file;
    std::string asked;
    std::string sources;
    bool elsewhere = false;              ///< one of the sources knows the same act
    std::optional<std::string> otherAct; ///< why the other cases of the kind are another act; needed where there are any
};

/// Each yes or no, with words for a yes. One yes leads to the ordinary procedure.
struct CheckHarm {
    Id<cases::CaseFile> file;
    std::optional<bool> injury, loss, further, noticed;
    std::optional<std::string> injuryWords, lossWords, furtherWords, noticedWords;
};

struct OrderCorrection {
    Id<cases::CaseFile> file;
    std::string words;
    Day due;
};

/// Once, while the order runs.
struct ExtendCorrection {
    Id<cases::CaseFile> file;
    Day due;
    std::string reason;
};

/// Corrected before it was found, or within the order; the proof is a piece of evidence of the file. Later leads to the ordinary procedure.
struct ProveCorrection {
    Id<cases::CaseFile> file;
    Day correctedOn;
    std::string proof;
    std::int64_t evidence = 0; ///< its number in the file
};

/// By the station's legal officer: articles, band and list version are right, or not.
struct ReviewCourse {
    Id<cases::CaseFile> file;
    bool agree = false;
    std::string words; ///< needed to disagree
};

struct EducateParty {
    Id<cases::CaseFile> file;
    std::string words;
    std::optional<std::string> officer; ///< account; the asker if not said
    std::string undertaking;
};

/// The decision, which is the case's own step, was served.
struct ServeDecision {
    Id<cases::CaseFile> file;
    Day day;
    std::string way;
};

/// It fails a test: the ordinary procedure goes on, with the reason.
struct GiveUpCourse {
    Id<cases::CaseFile> file;
    Failure failure = Failure::NotOnList;
    std::string words;
};

Result<Id<ListSwitch>> run(Tx& tx, const SwitchEntry& command);
Result<Id<Course>> run(Tx& tx, const BeginCourse& command);
Result<State> run(Tx& tx, const MatchEntry& command);
Result<State> run(Tx& tx, const TestFirstTime& command);
Result<State> run(Tx& tx, const CheckHarm& command);
Result<State> run(Tx& tx, const OrderCorrection& command);
Result<State> run(Tx& tx, const ExtendCorrection& command);
Result<State> run(Tx& tx, const ProveCorrection& command);
Result<State> run(Tx& tx, const ReviewCourse& command);
Result<State> run(Tx& tx, const EducateParty& command);
Result<State> run(Tx& tx, const ServeDecision& command);
Result<State> run(Tx& tx, const GiveUpCourse& command);

void add(Catalog& catalog);

} // namespace minyi::core::leniency
