#pragma once

#include "core/deadlines/facts.h"
#include "core/deadlines/rule.h"
#include "core/office/catalog.h"

namespace minyi::core::deadlines {

/// Cases and orders one question looks at before it says where to go on.
inline constexpr std::int64_t kMostLooked = 2000;

/// Running and paused clocks the asker sees, by when they end; custody apart first.
struct Board {
    std::optional<Instant> until;         ///< that end before this
    bool mine = false;                    ///< only what is the asker's to do: his own, and cases whose next step he decides
    std::optional<std::int64_t> limit;    ///< up to 500
};

struct BoardRow {
    AggKind kind = AggKind::Case;
    std::int64_t row = 0;
    std::string number, title, officer, unit;
    std::optional<cases::Class> caseKind;
    std::string rule, nameZh, nameEn, article;
    Instant start;
    std::optional<Instant> due; ///< none while paused
    std::optional<std::int64_t> left;
    std::optional<Unit> leftUnit;
    bool provisional = false;
    bool custody = false;
};

struct BoardAnswer {
    std::vector<BoardRow> rows;
    bool more = false;
};

/// Extensions that wait for an answer this asker may give.
struct Waiting {};
struct WaitingRow {
    Id<CaseExtension> request;
    Id<cases::CaseFile> file;
    std::string number, title, unit, askedBy, reason, nameZh, nameEn, conditionZh, conditionEn;
    Instant askedAt;
    std::optional<Instant> due;
    std::optional<cases::Class> caseKind;
};

/// Which open deadlines would move if these days were taken in, a piece at a time: `after` goes on where the last answer ended.
struct MovedBy {
    std::string days;
    bool emergency = false;
    std::optional<Uid> after;
    std::optional<std::int64_t> limit; ///< things looked at, up to 2000
};
struct MovedRow {
    AggKind kind = AggKind::Case;
    std::int64_t row = 0;
    std::string number, unit, nameZh, nameEn, rule;
    std::optional<Instant> before, then;
    bool wasProvisional = false;
    std::optional<cases::Class> caseKind = {};
};
struct MovedAnswer {
    std::int64_t looked = 0; ///< at, in this piece
    std::int64_t total = 0;  ///< things with a clock
    std::vector<MovedRow> moved;
    std::optional<Uid> next; ///< nothing at the end
};

Result<BoardAnswer> answer(const Ask& ask, const Board& question);
Result<std::vector<WaitingRow>> answer(const Ask& ask, const Waiting& question);
Result<MovedAnswer> answer(const Ask& ask, const MovedBy& question);

} // namespace minyi::core::deadlines
