#pragma once

#include "core/documents/forms.h"
#include "core/documents/form_fields.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

namespace minyi::core::documents {

/// How a form stands in a case: nobody asks for it, it is asked for and not there, or what there is of it.
enum class Standing { Later, WhereNeeded, Due, Draft, Final, Voided };

/// The papers of a case, for whoever sees it: which forms are due, which are drafted, what they still lack.
struct Desk {
    Id<cases::CaseFile> file;
};

struct Label {
    std::string key;
    std::string zh, en;
};

struct PersonChoice {
    Id<cases::CasePerson> id;
    std::string role;
    std::string name; ///< masked, unless it is the asker's own case
};

/// A form, or one paper of it.
struct DeskRow {
    std::string form;
    std::vector<std::string> numbers;
    std::string zh, en;
    FormSet set = FormSet::Set2024;
    Standing standing = Standing::Later;
    Id<Document> document; ///< none where there is no paper yet
    std::string number;
    std::string person; ///< masked likewise
    std::vector<Label> missing;
    std::optional<Instant> lockedAt;
    std::string lockedBy;
    std::int64_t services = 0;
    std::string receiver; ///< whom it names as the one it is for
    std::string victims;  ///< who gets a copy of it, where the law says so
    std::string voidReason;
    bool many = false;
    Id<Document> about;  ///< the paper it speaks of
    std::string aboutZh; ///< its title and number
    std::vector<PersonChoice> people; ///< where one has to be chosen
    std::optional<cases::Step> holds; ///< the step that waits for it
    bool mayDraft = false, mayWrite = false, mayLock = false, mayUnlock = false, mayVoid = false, mayServe = false, mayRead = false;
};

struct DeskAnswer {
    std::vector<DeskRow> rows;
    std::int64_t due = 0, drafts = 0, finals = 0;
};

/// One paper with its values and where each comes from: for who handles the case, reviews it or decides it.
struct DocumentPaper {
    Id<Document> document;
};

struct ValueRow {
    std::string key;
    std::string zh, en;
    Kind kind = Kind::Line;
    std::string value; ///< as it is kept
    bool typed = false;
    bool required = false;
    std::string article;
    std::vector<std::string> choices;
    std::string source;               ///< empty if it is typed
    std::string sourceZh, sourceEn;
};

struct ServiceRow {
    Way way = Way::Direct;
    std::string to;
    Instant at;
    std::string by;
    std::string note;
};

struct PaperAnswer {
    Id<Document> id;
    std::int64_t ver = 0;
    std::string form, zh, en, number;
    State state = State::Draft;
    std::vector<ValueRow> values;
    std::vector<ServiceRow> services;
    std::string hash;
    bool matches = true; ///< what it reads is what was locked
    std::string text;    ///< as it is printed, line by line
};

Result<DeskAnswer> answer(const Ask& ask, const Desk& question);
Result<PaperAnswer> answer(const Ask& ask, const DocumentPaper& question);
/// The report of a paper of a case that somebody was let into.
Result<reports::Report> reportIn(const Ask& ask, const cases::CaseFile& file, const Document& document);
/// The report of a paper, for who may read it; the foot of the print is not its own.
Result<reports::Report> reportOf(const Ask& ask, Id<Document> document);

} // namespace minyi::core::documents
