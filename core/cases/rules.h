#pragma once

#include "core/cases/filters.h"
#include "core/cases/stages.h"
#include "core/cases/state.h"

#include <span>
#include <string>

namespace minyi::core::cases {

/// Bits of CaseFile::flags.
inline constexpr std::int64_t kComplex = 1;    ///< three days to decide on filing instead of one
inline constexpr std::int64_t kEnterprise = 2; ///< workflows 5.9
inline constexpr std::int64_t kMerged = 8;     ///< handled in another case, links.h
inline constexpr std::int64_t kVoided = 16;    ///< registered by mistake, links.h
inline constexpr std::int64_t kSealed = 4;     ///< public-security penalties law art.136; indexes of the schema name the 4

constexpr bool isSealed(const CaseFile& file)
{
    return (file.flags & kSealed) != 0;
}
/// Whether a step ends with the seal: a case of public order that goes into the archive.
bool sealsBy(const CaseFile& file, Step step);

/// What a station chief may decide [L1 art.109]: up to this, without detention.
inline constexpr std::int64_t kStationFine = 1000;

/// How an asker stands to a case.
struct Standing {
    bool handler = false; ///< as handler, second officer or standing in for the handler
    bool own = false;     ///< as handler or second officer himself: what somebody else has to decide
};

/// The states in which a case is at its end; a later step may still open it again.
bool isClosed(State state);
std::span<const State> closedStates();
/// Nobody writes in it any more: at its end, handled in another case, or registered by mistake.
bool isOver(const CaseFile& file);

/// Why a step is refused, or nothing; state, permission and whose case it is, in this order.
std::optional<Refusal> refusalOf(const Move* move, const CaseFile& file, const Standing& standing, const Actor& actor);
/// Whether it lies with somebody who reviews it.
constexpr bool inReview(State state)
{
    return state == State::LegalReview || state == State::ReviewLite;
}
/// What a legal review says of a case: these steps are taken by its commands alone (core/review).
bool isOpinion(State from, Step step);
/// The steps somebody may take now, in the order of the table.
std::vector<Step> stepsOf(const CaseFile& file, const Standing& standing, const Actor& actor);
/// Whether a step that leads on waits for somebody who does not handle the case: he decides, approves or checks. What lies with the legal
/// review has lists of its own.
bool waitsFor(const CaseFile& file, const Standing& standing, const Actor& actor);
/// Whether his rights give him such steps at all.
bool decides(const Actor& actor);

/// What a step does to the day the term of a case is counted from.
enum class TermChange { Stays, Begins, Ends };
TermChange termBy(Class kind, Step step);

/// What is wrong with the fields of a penalty, or nothing; a station chief alone has his limit.
std::optional<Refusal> penaltyFault(const Json& fields, const Actor& actor);

/// The moment before which a band ends, seen from now.
Instant endOf(DueWithin band, Instant now);

/// The role of a person ranks him as the one a case is called by: suspect, party, victim, reporter, others.
int rankOf(std::string_view role);

} // namespace minyi::core::cases
