#pragma once

#include "core/office/catalog.h"
#include "core/review/review_fields.h"

#include <vector>

namespace minyi::core::review {

/// The cases that wait for a review the asker may give, the one whose time is over first; with `done` the last that were decided.
struct Queue {
    bool done = false;
};

struct QueueRow {
    Id<cases::CaseFile> file;
    std::string number, title, unit, handler;
    std::int64_t round = 1;
    Level level = Level::Station;
    bool complex = false, urgent = false, enterprise = false;
    Instant submittedAt;
    Instant due;
    std::optional<Opinion> opinion;
    std::optional<Instant> decidedAt;
    std::int64_t defects = 0; ///< to look at again
};

struct PointRow {
    Point point = Point::Person;
    Finding finding = Finding::Pass;
    std::string note;
};

struct DefectRow {
    Id<Defect> id;
    std::int64_t number = 0, round = 1;
    std::string target, words, mending;
    std::optional<Instant> mendedAt, acceptedAt;
};

struct RoundRow {
    std::int64_t round = 1;
    Level level = Level::Station;
    Instant submittedAt;
    std::string submittedBy;
    Instant due;
    std::optional<Instant> passedAt;
    std::string passedBy;
    std::optional<Opinion> opinion;
    std::string words, article;
    std::optional<Day> supplementDue;
    std::optional<Instant> decidedAt;
    std::string decidedBy, digest;
    std::vector<PointRow> points;
};

/// Everything said in the reviews of a case, the last round first.
struct Card {
    Id<cases::CaseFile> file;
};

struct CardAnswer {
    std::vector<RoundRow> rounds;
    std::vector<DefectRow> defects;
    bool changed = false; ///< since it was agreed to
    bool mayCheck = false, mayDecide = false, mayMend = false, mayOverride = false;
};

Result<std::vector<QueueRow>> answer(const Ask& ask, const Queue& question);
Result<CardAnswer> answer(const Ask& ask, const Card& question);

} // namespace minyi::core::review
