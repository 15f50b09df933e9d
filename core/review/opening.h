#pragma once

#include "core/cases/access.h"
#include "core/review/mandatory.h"
#include "core/review/table.h"

/// Rounds about a step of a case: asked for while the case stands where it is, and spent by the step.
namespace minyi::core::review {

/// A case as who writes in it finds it; one that was declined or withdrawn may be put to the review of its new filing.
Result<cases::Found> openFile(Tx& tx, Id<cases::CaseFile> file, std::optional<std::int64_t> seen);

/// The last round about a step, or about any, that no step has spent yet.
std::optional<Review> lastAbout(Db& db, Id<cases::CaseFile> file, std::optional<cases::Step> step = {});

/// What stands against a step: it has to be reviewed and was not, lies there, was not agreed to, or is not what was agreed to.
std::optional<Refusal> openingFault(Tx& tx, const cases::CaseFile& file, cases::Step step);
/// What keeps a round about a step from being begun.
std::optional<Refusal> aboutFault(Tx& tx, const cases::CaseFile& file, cases::Step step);
/// What agreed to a step counts once, and nothing of the kind outlives the state it was asked in.
void spend(Tx& tx, const cases::CaseFile& file, const cases::Move& move);

/// What a filing would have to be reviewed for that this case does not bring.
std::optional<Refusal> mergedFilingFault(Tx& tx, const cases::CaseFile& file, const cases::CaseFile& into);

/// How a step of a case stands to its review.
struct OpeningRow {
    cases::Step step = cases::Step::File;
    std::vector<Ground> grounds; ///< that make it mandatory; none: it may be submitted all the same
    bool open = false;           ///< it lies there
    std::optional<Opinion> opinion;
    bool changed = false;   ///< since it was agreed to
    bool maySubmit = false; ///< the asker
    bool ready = false;     ///< nothing of the review stands against the step
};
/// The steps that may be taken now and are reviewed before.
std::vector<OpeningRow> openingsOf(Db& db, const cases::CaseFile& file, bool writes);

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct FieldsOf<review::OpeningRow> {
    using T = review::OpeningRow;
    static constexpr auto list = std::tuple(Field{1, "step", &T::step}, Field{2, "grounds", &T::grounds}, Field{3, "open", &T::open},
                                            Field{4, "opinion", &T::opinion}, Field{5, "changed", &T::changed},
                                            Field{6, "may_submit", &T::maySubmit}, Field{7, "ready", &T::ready});
};

} // namespace minyi::core
