#pragma once

#include "core/review/mandatory.h"
#include "core/review/reviewer.h"
#include "core/review/table.h"

/// How a round begins, and whose it is.
namespace minyi::core::review {

/// The round a case waits in; none if nobody is to say anything. A case of an older file that lies in review without one has one of no row,
/// which begins when somebody says a word.
std::optional<Review> openOf(Db& db, const cases::CaseFile& file);
/// Begins the next round at the station's legal officer, with what makes it mandatory and was said.
Id<Review> begin(Tx& tx, const cases::CaseFile& file, std::optional<cases::Step> about = {});
/// The row of the round a case waits in, made if it has none.
Review keptOf(Tx& tx, const cases::CaseFile& file, Review review);

/// What makes a review mandatory now: read off the case, and said of it.
std::vector<Ground> groundsOf(Db& db, const cases::CaseFile& file, std::optional<cases::Step> about = {});
std::vector<Ground> groundsIn(const Review& review);
std::string joined(std::span<const Ground> grounds);
/// What was said or held after a round, of which it knew nothing: another review is mandatory (Law art. 114).
std::optional<Refusal> newGroundFault(Db& db, const cases::CaseFile& file, const Review& round);

std::vector<Recusal> recusalsOf(Db& db, Id<cases::CaseFile> file);
bool isQualified(Db& db, std::int64_t officer);
/// What keeps an officer from reviewing this round: `handler`, `evidence`, `recused`, or nothing.
std::string_view keptOut(Db& db, const cases::CaseFile& file, const Review& review, std::int64_t officer);
/// Whether the round waits for the asker: at the station for the legal officers who check it, later for who reviews and let it through nowhere.
bool waitsFor(const Ask& ask, const Review& review, const cases::CaseFile& file);
/// Whose legal officers check it at the station: the unit's own, or of the next one up whose officer is free to.
Id<staff::Unit> checkingUnit(Db& db, const cases::CaseFile& file, const Review& review);
/// Where standing back left nobody, here and up to the bureau, who could check the open round, it goes to legal affairs unchecked. Whether it did.
bool passUp(Tx& tx, const cases::CaseFile& file);

} // namespace minyi::core::review
