#pragma once

#include "core/office/catalog.h"
#include "core/review/mandatory.h"
#include "core/review/review.h"

namespace minyi::core::review {

struct NewDefect {
    std::string target;
    std::string words;
    std::optional<ErrorKind> kind = {};
};

/// By the handler: to the review, with what makes it mandatory where only he can tell. A case that was agreed to and changed since goes there
/// again, a concluded criminal one where it stands. With a step it is about that step alone, and the case stays where it is.
struct SubmitReview {
    Id<cases::CaseFile> file;
    std::vector<Ground> grounds;
    std::optional<std::int64_t> seen;
    std::optional<cases::Step> about = {};
    std::optional<std::string> proposal = {}; ///< for whom, what and by which article; it stands in what happened
};

struct PointFound {
    Point point = Point::Person;
    Finding finding = Finding::Pass;
    std::string note;
};

/// The station's legal officer lets it through to legal affairs, or gives it back with what is wrong.
struct CheckReview {
    Id<cases::CaseFile> file;
    bool pass = false;
    std::string words;
    std::vector<NewDefect> defects; ///< needed to give it back
    std::optional<std::int64_t> seen;
};

/// The opinion of legal affairs. Agree needs all ten points and none that failed; the others need words, supplement and correct their
/// numbered list. Nobody decides who handles the case or let it through at the station, nor a beginner without the qualification where the
/// review is mandatory. A discussion is not sent to another one, and its opinion comes with what was said there.
struct DecideReview {
    Id<cases::CaseFile> file;
    Opinion opinion = Opinion::Agree;
    std::vector<PointFound> points;
    std::string words;
    std::string article;
    std::vector<NewDefect> defects;
    std::optional<Day> supplementDue; ///< at most so many working days away as the setting says
    std::optional<std::int64_t> seen;
    std::optional<std::string> receiver = {}; ///< of a transfer: to whom; it stands first in the words
};

/// By the handler: what was done about it.
struct MendDefect {
    Id<Defect> defect;
    std::string mending;
};

/// By who reviews: it is mended, or it is not and stays open, with the words what is still wrong. Said by mistake, the other is said in the same round.
struct AcceptDefect {
    Id<Defect> defect;
    bool accept = false;
    std::string words = {};
};

/// The leader lets a case go on without the agreement; listed in the month.
struct OverrideReview {
    Id<cases::CaseFile> file;
    std::string reason;
    std::optional<std::int64_t> seen;
};

Result<cases::State> run(Tx& tx, const SubmitReview& command);
Result<Done> run(Tx& tx, const CheckReview& command);
Result<cases::State> run(Tx& tx, const DecideReview& command);
Result<Done> run(Tx& tx, const MendDefect& command);
Result<Done> run(Tx& tx, const AcceptDefect& command);
Result<cases::State> run(Tx& tx, const OverrideReview& command);

void add(Catalog& catalog);

} // namespace minyi::core::review
