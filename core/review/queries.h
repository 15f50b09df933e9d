#pragma once

#include "core/office/catalog.h"
#include "core/review/mandatory.h"
#include "core/review/opening.h"
#include "core/review/reading.h"
#include "core/review/review_fields.h"
#include "core/review/reviewer.h"
#include "core/review/said.h"

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
    Instant submittedAt, due;
    std::optional<Opinion> opinion;
    std::optional<Instant> decidedAt;
    std::int64_t defects = 0; ///< to look at again
    std::vector<Ground> grounds;
    std::optional<cases::Step> about; ///< the step it opens; none: the decision, or the prosecution
};

/// What of the reviews waits for the asker and until when: rounds to check and to decide, what he has to supplement, requests to answer.
struct Todo {};
enum class TodoKind { Check, Decide, Supplement, Recusal };
struct TodoRow {
    TodoKind kind = TodoKind::Check;
    Id<cases::CaseFile> file;
    std::string number, title, unit;
    Instant start, due;
    std::optional<cases::Step> about;
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
    std::optional<ErrorKind> kind;
    std::string still = {}; ///< wrong, as it was last found not mended
};

struct RecusalRow {
    Id<Recusal> id;
    std::string officer, reason, words;
    bool own = true;
    Instant askedAt;
    std::optional<bool> granted;
    bool mayAnswer = false;
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
    std::vector<Ground> grounds;
    bool light = false, spent = false, left = false; ///< left: nobody gave an opinion before the case went on
    std::optional<cases::Step> about;
    std::string proposal = {}, passedWords = {}; ///< of the handler, as he submitted it; of the station's legal officer who let it through
};

/// Everything said in the reviews of a case, the last round first, and what changed since the last opinion. Refused to who has no part in it.
struct Card { Id<cases::CaseFile> file; };

struct CardAnswer {
    std::vector<RoundRow> rounds;
    std::vector<DefectRow> defects;
    bool changed = false; ///< since it was agreed to
    bool mayCheck = false, mayDecide = false, mayMend = false, mayOverride = false;
    std::vector<Changed> changes; ///< masked unless the case is the asker's
    std::vector<RecusalRow> recusals;
    std::vector<Ground> grounds; ///< that make a review mandatory, as the case stands
    bool unqualified = false;    ///< the asker may not decide for want of the qualification
    bool maySubmit = false, mayStandBack = false, mayAskRecusal = false;
    std::vector<OpeningRow> openings; ///< of the steps that may be taken now
    std::vector<SaidRow> said;
};

Result<std::vector<QueueRow>> answer(const Ask& ask, const Queue& question);
Result<CardAnswer> answer(const Ask& ask, const Card& question);
Result<std::vector<TodoRow>> answer(const Ask& ask, const Todo& question);

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct TokensOf<review::TodoKind> {
    using E = review::TodoKind;
    static constexpr Token<E> table[] = {{E::Check, "check"}, {E::Decide, "decide"}, {E::Supplement, "supplement"}, {E::Recusal, "recusal"}};
};

} // namespace minyi::core
