#pragma once

#include "core/deadlines/edition.h"
#include "core/ledger/project.h"
#include "core/office/catalog.h"

namespace minyi::core::deadlines {

struct DraftEdition {
    std::string paper;
    Day validFrom;
};
/// Sets one limit of a draft to `rule`, a JSON object as in the pack; without it the limit stays as it is. Only by who drafted it.
struct ChangeRule {
    Id<RuleEdition> edition;
    std::string of;
    std::optional<std::string> rule;
};
/// Only what was tried on the cases of the last year: `tried` is what the last answer to `Trial` gave.
struct SubmitEdition {
    Id<RuleEdition> edition;
    Uid tried;
};
/// By a second person who tried it too. All clocks are reckoned anew in the same transaction.
struct TakeEdition {
    Id<RuleEdition> edition;
    Uid tried;
};
/// Submitted: back to who drafted it, by a second person. A draft: dropped, by who drafted it.
struct ReturnEdition {
    Id<RuleEdition> edition;
    std::string words;
};

/// The limits as they stand, each version a row.
struct Limits {};
struct LimitRow {
    Rule rule;
    std::string instrumentZh, instrumentEn;
    std::string startZh, startEn, doneZh, doneEn; ///< the events it runs between; empty if nobody records them
};

struct Editions {};
struct EditionChange {
    std::string of; ///< the limit as it is
    Rule rule;      ///< as it will be
};
struct EditionRow {
    Id<RuleEdition> edition;
    std::string paper;
    Day validFrom;
    EditionState state = EditionState::Draft;
    std::string draftedBy, answeredBy, words;
    Instant draftedAt;
    std::optional<Instant> answeredAt;
    std::vector<EditionChange> changes;
    bool mine = false;       ///< the asker drafted it
    bool mayTake = false;    ///< the asker may take it into force or send it back
    bool unfit = false;      ///< in force, but it does not fit the limits this program brings; it does not count
};

Result<Id<RuleEdition>> run(Tx& tx, const DraftEdition& command);
Result<Done> run(Tx& tx, const ChangeRule& command);
Result<Done> run(Tx& tx, const SubmitEdition& command);
Result<Done> run(Tx& tx, const TakeEdition& command);
Result<Done> run(Tx& tx, const ReturnEdition& command);
Result<std::vector<LimitRow>> answer(const Ask& ask, const Limits& question);
Result<std::vector<EditionRow>> answer(const Ask& ask, const Editions& question);
void addEditions(Catalog& catalog); // edition_queries.cpp

} // namespace minyi::core::deadlines
