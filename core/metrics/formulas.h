#pragma once

#include "core/base/result.h"
#include "core/metrics/sets.h"

#include <array>
#include <bit>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace minyi::core::metrics {

/// One indicator: what stands above the line, what below. Weights, targets and words are in indicators.json under the same key.
struct Formula {
    std::string_view key;
    Sets above;
    Sets below;
    bool lowerIsBetter = false;
};

constexpr Sets of(std::initializer_list<Set> sets)
{
    Sets all = 0;
    for (const Set set : sets)
        all |= bit(set);
    return all;
}

/// Each set of several, the first first.
template <class F>
constexpr void forEachSet(Sets sets, F take)
{
    for (; sets; sets &= sets - 1)
        take(static_cast<Set>(std::countr_zero(sets)));
}

/// Sets of one subject: whose they are.
constexpr Subject subjectOf(Sets sets)
{
    return subjectOf(static_cast<Set>(std::countr_zero(sets)));
}

inline constexpr Sets kRatings = of({Set::N1, Set::N2, Set::N3, Set::N4, Set::N5});

// clang-format off
inline constexpr Formula kFormulas[] = {
    {"coverage",           of({Set::Attempted}),                                of({Set::Due})},
    {"contact",            of({Set::Reached}),                                  of({Set::Due})},
    {"connection",         of({Set::Connected}),                                of({Set::Dialled})},
    {"response",           of({Set::Replied}),                                  of({Set::Sent})},
    {"satisfaction",       of({Set::N1, Set::N2, Set::N3}),                     kRatings},
    {"satisfaction_final", of({Set::FinalSatisfied, Set::FinalBasically}),      of({Set::FinalSatisfied, Set::FinalBasically, Set::FinalPoor})},
    {"conversion",         of({Set::Converted}),                                of({Set::SecondAnswered})},
    {"solved",             of({Set::Solved, Set::PartlySolved}),                of({Set::Solved, Set::PartlySolved, Set::NotSolved})},
    {"timely_response",    of({Set::CalledInTime}),                             of({Set::CallDue})},
    {"timely_reply",       of({Set::RepliedInTime}),                            of({Set::OrderDue})},
    {"on_time",            of({Set::InTime}),                                   of({Set::OrderDue})},
    {"rework",             of({Set::Reworked}),                                 of({Set::FedBack}), true},
    {"red_cards",          of({Set::Late}),                                     of({Set::OrderDue}), true},
    {"appeal_response",    of({Set::ContactedInTime}),                          of({Set::AppealDue})},
    {"appeal_reply",       of({Set::AnsweredInTime}),                           of({Set::AppealDue})},
    {"appeal_satisfaction", of({Set::AnswerSatisfied, Set::AnswerBasically}),   of({Set::AnswerSatisfied, Set::AnswerBasically, Set::AnswerPoor})},
    {"appeal_solved",      of({Set::AppealSolved, Set::AppealPartly}),          of({Set::AppealSolved, Set::AppealPartly, Set::AppealNotSolved})},
};
// clang-format on

constexpr Subject subjectOf(const Formula& formula)
{
    return subjectOf(formula.below);
}

const Formula* findFormula(std::string_view key);

/// What the pack says of an indicator.
struct Indicator {
    const Formula* formula = nullptr;
    std::string zh, en;
    std::string definitionZh, definitionEn;
    std::string beside;  ///< the indicator that is never far from it
    std::string target;  ///< the setting that holds it; empty: shown without one
    std::map<Set, std::string> weights; ///< per cent, or the setting that holds it; 100 where there is none
};

/// indicators.json: refuses a key without a formula and a formula without its row.
class Indicators {
public:
    static Result<Indicators> load(std::string_view file, std::string_view bytes);

    const std::vector<Indicator>& all() const { return m_all; }
    const Indicator* find(std::string_view key) const;
    const std::string& version() const { return m_version; }

private:
    std::vector<Indicator> m_all;
    std::string m_version;
};

/// How many are in each set.
struct Counts {
    std::array<std::int64_t, kSets> n{};

    std::int64_t operator[](Set set) const { return n[static_cast<std::size_t>(set)]; }
    /// In any of several sets that do not overlap.
    std::int64_t in(Sets sets) const;
    void add(Sets sets, std::int64_t count = 1);
};

/// The counts of each subject, in the order of kSubjects.
using BySubject = std::array<Counts, std::size(kSubjects)>;

/// A figure: hundredths above the line, things below it.
struct Measure {
    std::int64_t above = 0; ///< hundredths, since a set may weigh less than one
    std::int64_t below = 0;

    /// Per cent, half up to two decimals; none where nothing is below the line.
    std::optional<double> rate() const;
};

/// `weight` gives per cent of a set.
Measure measure(const Formula& formula, const Counts& counts, const std::function<std::int64_t(Set)>& weight);

} // namespace minyi::core::metrics
