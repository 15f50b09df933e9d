#pragma once

#include "core/office/catalog.h"
#include "core/review/reviewer.h"
#include "core/review/second_look.h"

#include <vector>

/// Who may review, the second look, and what is counted of the errors.
namespace minyi::core::review {

/// An officer stands back from a case; or, with an account, somebody who works on it writes down that a party asks him to.
struct Recuse {
    Id<cases::CaseFile> file;
    std::string officer; ///< account; empty: the asker himself
    std::string reason;
};

/// By the leader.
struct AnswerRecusal {
    Id<Recusal> recusal;
    bool grant = false;
    std::string words;
};

/// By the administrator or a reviewer of legal affairs, never for oneself: the certificate and its day, or since when somebody reviews who did
/// before 2018. Said anew it replaces what was said.
struct Qualify {
    std::string account;
    std::string certificate;
    std::optional<Day> certifiedOn;
    std::optional<Day> reviewsSince;
    bool revoke = false;
};

/// Draws so many per cent of the agreements of a month that is over, over what the own unit sees; again it draws the same and adds nothing.
struct DrawLooks {
    std::string month; ///< 2026-11
};
struct LooksDrawn {
    std::int64_t agreed = 0, drawn = 0, fresh = 0;
};

/// What another than the first reviewer found; no kinds: nothing.
struct GiveSecondLook {
    Id<SecondLook> look;
    std::vector<ErrorKind> kinds;
    std::string words;
};

Result<Id<Recusal>> run(Tx& tx, const Recuse& command);
Result<Done> run(Tx& tx, const AnswerRecusal& command);
Result<Id<Qualification>> run(Tx& tx, const Qualify& command);
Result<LooksDrawn> run(Tx& tx, const DrawLooks& command);
Result<Done> run(Tx& tx, const GiveSecondLook& command);

/// The looks of a month that the asker sees, and whether drawing again gives the same.
struct SecondLooks {
    std::string month;
};
struct LookRow {
    Id<SecondLook> id;
    Id<cases::CaseFile> file;
    std::string number, title, unit, reviewer;
    std::int64_t round = 1;
    std::optional<Instant> givenAt;
    std::string givenBy, words;
    std::vector<ErrorKind> kinds;
    bool mayGive = false;
};
struct LooksAnswer {
    std::vector<LookRow> rows;
    bool same = true;
    bool mayDraw = false;
    std::int64_t sealed = 0; ///< drawn as well, and shown to nobody who may not open sealed records
};

/// The errors that reviews and second looks found between two days, by kind and unit, with the rows behind.
struct Errors {
    Day from, to;
};
struct ErrorCount {
    std::optional<ErrorKind> kind; ///< none where nobody said
    std::string unit;
    std::int64_t count = 0;
};
struct ErrorRow {
    std::optional<ErrorKind> kind;
    std::string unit, number;
    Id<cases::CaseFile> file;
    Day day;
    bool secondLook = false;
    std::int64_t defect = 0; ///< its number in the case
};
struct ErrorsAnswer {
    std::vector<ErrorCount> counts;
    std::vector<ErrorRow> rows;
};

/// Reviewers and their qualification.
struct Reviewers {};
struct ReviewerRow {
    std::string account, name, unit;
    bool qualified = false;
    std::string certificate;
    std::optional<Day> certifiedOn, reviewsSince;
};

Result<LooksAnswer> answer(const Ask& ask, const SecondLooks& question);
Result<ErrorsAnswer> answer(const Ask& ask, const Errors& question);
Result<std::vector<ReviewerRow>> answer(const Ask& ask, const Reviewers& question);

void addReviewing(Catalog& catalog);

} // namespace minyi::core::review
