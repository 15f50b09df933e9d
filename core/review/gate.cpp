#include "core/review/table.h"

#include "core/cases/people.h"
#include "core/evidence/queries.h"
#include "core/review/rules.h"
#include "core/settings/settings.h"

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
std::optional<Refusal> submitFault(Tx& tx, const CaseFile& file)
{
    const auto gaps = evidence::gapsOf(tx.asked(), file);
    if (!gaps.items.empty())
        return Refusal{Why::Missing, "checklist: " + joined(gaps.items)};
    if (gaps.soleStatement)
        return Refusal{Why::Missing, "checklist: sole_statement"};
    for (const Defect& defect : defectsOf(tx.db(), file.id))
        if (!defect.mendedAt)
            return Refusal{Why::Missing, "defects: " + std::to_string(defect.number)};
    return {};
}

/// Out of the review only by what was said in it.
std::optional<Refusal> opinionFault(Tx& tx, const CaseFile& file, Step step)
{
    const auto review = lastOf(tx.db(), file.id);
    if (!review || !review->opinion || stepOf(*review->opinion) != step)
        return Refusal{Why::WrongState, "review"};
    return {};
}

/// What was agreed to is what is decided. A leader who overrode the review answers for the file as he found it, in the same way.
std::optional<Refusal> changedFault(Tx& tx, const CaseFile& file)
{
    const auto review = lastOf(tx.db(), file.id);
    if (review && !review->digest.empty() && review->digest != digestOf(tx.db(), file))
        return Refusal{Why::WrongState, "review: changed"};
    return {};
}

std::optional<Refusal> before(Tx& tx, const CaseFile& file, const Move& move)
{
    if (move.to == State::LegalReview)
        return submitFault(tx, file);
    if (cases::isOpinion(move.from, move.step))
        return opinionFault(tx, file, move.step);
    if (move.from == State::Notice || move.from == State::Decision)
        return move.step == Step::TellParty || move.step == Step::Penalise || move.step == Step::NoPenalty ? changedFault(tx, file)
                                                                                                            : std::nullopt;
    return {};
}

/// A new round lies with the station's legal officer.
void after(Tx& tx, const CaseFile& file, const Move& move)
{
    if (move.to != State::LegalReview)
        return;
    const auto last = lastOf(tx.db(), file.id);
    const Day today = dayOf(tx.now());
    const auto set = [&](const char* key) { return settings::number(tx.db(), key, today); };
    const Times times{set("case_check_hours"), set("case_review_hours"), set("case_review_days"), set("case_urgent_hours")};
    Review review;
    review.file = file.id;
    review.round = last ? last->round + 1 : 1;
    review.complex = (file.flags & cases::kComplex) != 0;
    review.urgent = hasMinor(select<cases::CasePerson>(tx.db(), "WHERE file=? ORDER BY rid", file.id), dayOf(file.opened));
    review.submittedAt = tx.now();
    review.submittedBy = {tx.actor().officer};
    review.due = dueOf(Level::Station, review.complex, review.urgent, tx.now(), times, tx.asked().the<calendar::WorkCalendar>());
    tx.create(review);
}

} // namespace

cases::Gate gate()
{
    return {before, after};
}

} // namespace minyi::core::review
