#include "core/review/rounds.h"

#include "core/cases/penalty.h"
#include "core/cases/subtypes.h"
#include "core/evidence/queries.h"
#include "core/review/opening.h"
#include "core/review/looks.h"
#include "core/review/reading.h"
#include "core/staff/table.h"

#include <algorithm>

/// Where the review stands in the way of a case: submitted with its checklist answered, moved on by an opinion alone, approved as it was
/// reviewed.
namespace minyi::core::review {

namespace {

using cases::CaseFile;
using cases::Move;
using cases::State;
using cases::Step;

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const auto& word : words)
        all += (all.empty() ? "" : ",") + word;
    return all;
}

/// All that is asked has to be there, and all that was found wrong has to be mended.
std::optional<Refusal> evidenceFault(Tx& tx, const CaseFile& file, bool whole)
{
    if (std::ranges::find(cases::kSubtypes, file.subtype, &cases::Subtype::word) == cases::kSubtypes.end())
        return Refusal{Why::Missing, "subtype"}; // else nobody knows what its list is
    const auto gaps = evidence::gapsOf(tx.asked(), file);
    if (whole && !gaps.items.empty())
        return Refusal{Why::Missing, "checklist: " + joined(gaps.items)};
    if (gaps.soleStatement)
        return Refusal{Why::Missing, "checklist: sole_statement"};
    return {};
}

/// What can be made only after the review is asked before the decision.
std::optional<Refusal> laterFault(Tx& tx, const CaseFile& file)
{
    const auto* list = tx.asked().the<evidence::Checklists>().of(file);
    auto gaps = evidence::gapsOf(tx.asked(), file).items;
    std::erase_if(gaps, [&](const std::string& id) {
        return std::ranges::none_of(list->items, [&](const evidence::Item& item) { return item.id == id && item.later; });
    });
    return gaps.empty() ? std::nullopt : std::optional(Refusal{Why::Missing, "checklist: " + joined(gaps)});
}

std::optional<Refusal> submitFault(Tx& tx, const CaseFile& file, bool whole)
{
    if (cases::suspectsOf(tx.db(), file.id).empty()) // a decision is of somebody
        return Refusal{Why::Missing, "suspect"};
    if (const auto fault = evidenceFault(tx, file, whole))
        return fault;
    for (const Defect& defect : defectsOf(tx.db(), file.id))
        if (!defect.mendedAt)
            return Refusal{Why::Missing, "defects: " + std::to_string(defect.number)};
    return {};
}

/// Out of the review only by what was said in it.
std::optional<Refusal> opinionFault(Tx& tx, const CaseFile& file, Step step)
{
    const auto review = lastOf(tx.db(), file.id);
    if (!review || !review->opinion || stepOf(*review->opinion, file.kind) != step)
        return Refusal{Why::WrongState, "review"};
    return {};
}

/// What has to be reviewed in full does not go the light way, and what did so is not decided as if it had.
std::optional<Refusal> mandatoryFault(std::span<const Ground> grounds)
{
    return grounds.empty() ? std::nullopt : std::optional(Refusal{Why::WrongState, "mandatory: " + joined(grounds)});
}

/// Who reads or took the evidence has no word in the fast procedure either.
std::optional<Refusal> fastOwnFault(Tx& tx, const CaseFile& file)
{
    Review review;
    review.file = file.id;
    review.submittedBy = file.handler;
    const auto part = keptOut(tx.db(), file, review, tx.actor().officer);
    return part.empty() ? std::nullopt : std::optional(Refusal{Why::SamePerson, std::string(part)});
}

/// The fast procedure asks for the key evidence, and is no way round what legal affairs sent back.
std::optional<Refusal> fastFault(Tx& tx, const CaseFile& file)
{
    const auto last = lastOf(tx.db(), file.id);
    if (last && last->opinion && !binds(*last->opinion))
        return Refusal{Why::WrongState, "review: " + std::string(toText(*last->opinion))};
    if (const auto fault = mandatoryFault(groundsOf(tx.db(), file)))
        return fault;
    if (const auto fault = fastOwnFault(tx, file))
        return fault;
    return submitFault(tx, file, false);
}

/// What was said of a case in review, and of who may have a part in it, is not shaken off by parting or joining it.
std::optional<Refusal> actFault(Tx& tx, const CaseFile& file, cases::Act act, const CaseFile* into)
{
    if (act != cases::Act::Seize && (!roundsOf(tx.db(), file.id).empty() || !recusalsOf(tx.db(), file.id).empty()))
        return Refusal{Why::WrongState, "review"};
    return into ? mergedFilingFault(tx, file, *into) : std::nullopt;
}

/// What was agreed to is what is decided. A leader who overrode the review answers for the file as he found it, in the same way.
std::optional<Refusal> changedFault(Tx& tx, const CaseFile& file)
{
    const auto review = lastOf(tx.db(), file.id);
    if (!review)
        return {};
    if (review->opinion && binds(*review->opinion) && !review->digest.empty() && review->digest != digestOf(tx.db(), file, review->id))
        return Refusal{Why::WrongState, "review: changed"};
    if (const auto fault = newGroundFault(tx.db(), file, *review))
        return fault;
    for (const auto officer : {file.handler, file.second})
        if (officer && (officer == review->passedBy || officer == review->decidedBy))
            return Refusal{Why::SamePerson, "review"}; // he has become the handler since
    return {};
}

/// One exit: to the prosecutor only with the agreement of this round, on the file as it was read.
std::optional<Refusal> prosecutionFault(Tx& tx, const CaseFile& file)
{
    const auto review = lastOf(tx.db(), file.id);
    if (!review || !review->opinion || !binds(*review->opinion))
        return Refusal{Why::WrongState, "review"};
    const auto fault = changedFault(tx, file);
    return fault ? fault : evidenceFault(tx, file, true);
}

std::optional<Refusal> before(Tx& tx, const CaseFile& file, const Move& move)
{
    if (openingOf(move.step))
        return openingFault(tx, file, move.step);
    if (move.to == State::LegalReview || move.to == State::Concluded)
        return submitFault(tx, file, true);
    if (move.step == Step::FastProcedure)
        return fastFault(tx, file);
    if (move.from == State::ReviewLite && move.step == Step::Agree) {
        const auto fault = mandatoryFault(groundsOf(tx.db(), file));
        return fault ? fault : fastOwnFault(tx, file);
    }
    if (move.step == Step::SendForProsecution)
        return prosecutionFault(tx, file);
    if (cases::isOpinion(move.from, move.step)) {
        const auto fault = opinionFault(tx, file, move.step);
        return fault || move.step != Step::Agree ? fault : evidenceFault(tx, file, true);
    }
    if (move.from != State::Notice && move.from != State::Decision)
        return {};
    if (move.step == Step::TellParty) // nor does a reviewer go on with the case for whom he stands in
        if (const auto last = lastOf(tx.db(), file.id); last && last->decidedBy.value == tx.actor().officer)
            return Refusal{Why::SamePerson, "review"};
    const bool decides = move.step == Step::Penalise || move.step == Step::NoPenalty || move.step == Step::TurnCriminal;
    if (move.step == Step::Penalise && lastOf(tx.db(), file.id)) // the fast procedure has no whole list
        if (const auto fault = laterFault(tx, file))
            return fault;
    return decides || move.step == Step::TellParty ? changedFault(tx, file) : std::nullopt;
}

/// An agreement of a time when no round kept its grounds: what it bound then it binds now (changedFault() holds the file to it).
bool isOfOlderProgram(const Review& review)
{
    return review.opinion == Opinion::Agree && review.parts.empty() && review.grounds.empty();
}

/// Detention is decided only where it was reviewed as such (workflows 5.7), or where the leader overrode the review.
std::optional<Refusal> fieldsFault(Tx& tx, const CaseFile& file, const Move& move, const Json& fields)
{
    if (move.step != Step::Penalise || !cases::detains(fields))
        return {};
    const auto review = lastOf(tx.db(), file.id);
    if (review && (review->opinion == Opinion::Overridden || isOfOlderProgram(*review)))
        return {};
    if (!review || std::ranges::count(groundsIn(*review), Ground::Detention) == 0)
        return Refusal{Why::WrongState, "mandatory: detention"};
    return {};
}

/// The legal officer's word in the fast procedure binds as an agreement does.
void agreeFast(Tx& tx, const CaseFile& file)
{
    Review review;
    review.file = file.id;
    review.round = nextRound(tx.db(), file.id);
    review.level = Level::Decided;
    review.light = true;
    review.submittedAt = file.stateAt;
    review.submittedBy = file.handler;
    review.due = tx.now();
    review.opinion = Opinion::Agree;
    review.decidedAt = tx.now();
    review.decidedBy = me(tx);
    review.parts = packed(partsOf(tx.db(), file));
    review.digest = digestOf(tx.db(), file, {});
    tx.create(review);
}

/// A case that is ended leaves its round.
void leave(Tx& tx, const CaseFile& file)
{
    const auto last = lastOf(tx.db(), file.id);
    if (last && last->level != Level::Decided)
        tx.set(last->id, &Review::level, Level::Decided);
}

void after(Tx& tx, const CaseFile& file, const Move& move)
{
    spend(tx, file, move);
    if (move.from == State::ReviewLite && move.step == Step::Agree)
        agreeFast(tx, file);
    else if (move.to == State::LegalReview || move.to == State::Concluded)
        begin(tx, file);
    else if (move.from == State::LegalReview || move.from == State::Concluded)
        leave(tx, file);
}

/// It waits for his word, or was drawn for his second look.
bool liesWith(const Ask& ask, const CaseFile& file)
{
    if (const auto open = openOf(ask.db, file); open && waitsFor(ask, *open, file))
        return true;
    if (!ask.actor.may(Permission::ReviewCase))
        return false;
    const auto looks = select<SecondLook>(ask.db, "WHERE file=? AND given_at IS NULL", file.id);
    return std::ranges::any_of(looks, [&](const SecondLook& look) { return lookFault(ask.db, look, ask.actor.officer).empty(); });
}

/// A concluded case is read in place, and any while a step of it is.
bool reads(Db& db, const CaseFile& file)
{
    return openOf(db, file).has_value();
}

} // namespace

std::optional<Refusal> againFault(Tx& tx, const CaseFile& file)
{
    const auto last = lastOf(tx.db(), file.id);
    if (openOf(tx.db(), file) || (last && last->opinion && last->digest == digestOf(tx.db(), file, last->id)))
        return Refusal{Why::WrongState, "review"};
    return submitFault(tx, file, true);
}

cases::Gate gate()
{
    return {before, after, fieldsFault, reads, [](Db& db, const CaseFile& file, std::int64_t officer) { return isRecused(db, file.id, officer); }, actFault, liesWith};
}

} // namespace minyi::core::review
