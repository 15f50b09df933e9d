#pragma once

#include "core/metrics/figure.h"
#include "core/metrics/formulas.h"

namespace minyi::core::metrics {

/// Every indicator of a range of days, of a unit or of all the asker may see.
struct Board {
    Day from;
    Day to;
    std::optional<Id<staff::Unit>> unit;
};

struct Term {
    Set set = Set::Due;
    std::int64_t count = 0;
    std::int64_t weight = 100; ///< per cent
};

struct BoardRow {
    std::string key;
    std::string zh, en;
    std::string definitionZh, definitionEn;
    std::int64_t above = 0; ///< hundredths
    std::int64_t below = 0;
    std::optional<double> rate; ///< per cent, two decimals
    std::optional<double> before; ///< of as many days, or months, before
    std::optional<std::int64_t> target;
    std::optional<bool> met;
    bool lowerIsBetter = false;
    std::string beside;
    std::vector<Term> terms; ///< what stands above the line
    std::int64_t corrections = 0;     ///< things that count otherwise since the lock
    std::optional<double> corrected{}; ///< the rate with them
};

struct BoardAnswer {
    Day from;
    Day to;
    std::string formula; ///< version, with the weight of "basically"
    std::optional<Instant> lockedAt; ///< a whole month whose figures are final
    std::vector<BoardRow> rows;
};

/// Units against each other: by first satisfaction, then response, then how many rated; equal values share a rank.
struct Ranking {
    Day from;
    Day to;
};

struct RankRow {
    Id<staff::Unit> unitId;
    std::string unit;
    std::optional<std::int64_t> rank; ///< none below the least number of ratings
    std::int64_t due = 0;
    std::int64_t rated = 0;
    std::optional<double> response;
    std::optional<double> satisfaction;
    std::optional<double> solved;
    std::optional<double> onTime;
    std::int64_t redCards = 0;
    std::int64_t leftOut = 0; ///< ratings taken out by upheld objections
    std::int64_t poor = 0;
    std::int64_t excluded = 0; ///< before they were asked, by code
    std::int64_t merged = 0;
    bool aboveShare = false; ///< more of its poor ratings were taken out than the setting lets one person decide
    std::optional<double> change; ///< of satisfaction against the period before, points
    bool own = false;
};

/// One indicator month by month, the last months up to a day.
struct Trend {
    std::string key;
    Day to;
    std::int64_t months = 12;
    std::optional<Id<staff::Unit>> unit;
};

struct TrendPoint {
    Day month; ///< its first day
    std::int64_t below = 0;
    std::optional<double> rate;
};

Result<BoardAnswer> answer(const Ask& ask, const Board& question);
Result<std::vector<RankRow>> answer(const Ask& ask, const Ranking& question);
Result<std::vector<TrendPoint>> answer(const Ask& ask, const Trend& question);

/// Per cent that a set weighs in a formula on a day.
std::int64_t weightOf(const Ask& ask, const Indicator& indicator, Set set, Day day);
/// Version of the pack and the weight of "basically".
std::string formulaText(const Ask& ask, Day day);

void addQuestions(Catalog& catalog);

} // namespace minyi::core::metrics
