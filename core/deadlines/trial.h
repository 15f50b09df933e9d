#pragma once

#include "core/cases/life.h"
#include "core/deadlines/edition.h"
#include "core/office/catalog.h"

namespace minyi::core::deadlines {

/// What an edition would have done to everything that began in the last year, as if it had counted then: a piece at a time, `after`
/// goes on where the last answer ended.
struct Trial {
    Id<RuleEdition> edition;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit; ///< things looked at, up to 2000
};
/// A limit that would have ended otherwise.
struct TrialRow {
    AggKind kind = AggKind::Case;
    std::int64_t row = 0;
    std::string number, unit, rule, nameZh, nameEn;
    std::optional<cases::Class> caseKind;
    Instant start;
    std::optional<Instant> before, then; ///< none while paused
    std::optional<Instant> done;         ///< when it was met or left; none while it runs
    bool wasLate = false;
    bool wouldBeLate = false;
};
struct TrialAnswer {
    std::int64_t looked = 0; ///< at, in this piece
    std::int64_t total = 0;  ///< things of the last year; only in the first piece
    std::int64_t ran = 0;    ///< limits among them that the edition changes
    std::vector<TrialRow> moved;
    std::optional<std::string> next; ///< nothing at the end
    std::optional<Uid> tried;        ///< at the end: what submitting and taking into force ask for
};

Result<TrialAnswer> answer(const Ask& ask, const Trial& question);

} // namespace minyi::core::deadlines
