#pragma once

#include "core/leniency/course.h"
#include "core/leniency/moves.h"
#include "core/office/catalog.h"

#include <vector>

namespace minyi::core::leniency {

/// The no-penalty list with what the bureau said of each entry.
struct List {};

struct SwitchRow {
    bool active = false;
    std::string paper;
    std::optional<Day> validFrom, validTo;
    std::string reason;
    Instant at;
    std::string by;
};

struct EntryRow {
    Entry entry;
    bool inUse = false; ///< for an act found on the day asked about: today, or that of the course
    std::vector<SwitchRow> said; ///< the last first
};

struct ListAnswer {
    std::vector<EntryRow> entries;
    std::int64_t version = 0, inUse = 0;
    bool maySwitch = false;
};

/// The course of a case, and the entries that fit it.
struct Card {
    Id<cases::CaseFile> file;
};

/// The same act in another case; of one out of sight only the day.
struct OtherRow {
    std::string number, unit;
    Day foundOn;
};

struct CourseRow {
    Course course; ///< name and number of the party masked unless it is the asker's own case
    std::string zh, en; ///< of the entry
    Confidence confidence = Confidence::Medium;
    std::string askedBy, reviewedBy, educatedBy, decidedBy;
    std::vector<OtherRow> earlier; ///< what its query found
    std::vector<OtherRow> repeats; ///< found again since it was decided
};

struct CardAnswer {
    std::vector<CourseRow> courses; ///< the last first
    std::vector<EntryRow> entries;
    std::vector<Step> next; ///< what the asker may do now
    bool mayBegin = false;
    std::int64_t same = 0, near = 0; ///< in the own records now, while the query is to be made
};

/// What was decided by the list between two days, both counted.
struct Figures {
    Day from, to;
};

struct FigureRow {
    Id<cases::CaseFile> file;
    std::string number, unit, entry;
    Party party = Party::Person;
    Instant decidedAt;
    bool repeated = false;
};

struct CountRow {
    std::string key, zh, en;
    std::int64_t count = 0;
};

struct FiguresAnswer {
    std::int64_t decisions = 0, units = 0, acts = 0, repeated = 0, entities = 0;
    std::optional<double> repeatRate; ///< per cent of the decisions; none where there is none
    std::vector<CountRow> byUnit, byAct;
    std::vector<FigureRow> rows;
};

/// Courses that wait for the legal officer who asks, and until when.
struct Todo {};

struct TodoRow {
    Id<cases::CaseFile> file;
    std::string number, title, unit;
    Instant start, due;
};

Result<ListAnswer> answer(const Ask& ask, const List& question);
Result<CardAnswer> answer(const Ask& ask, const Card& question);
Result<std::vector<TodoRow>> answer(const Ask& ask, const Todo& question);
Result<FiguresAnswer> answer(const Ask& ask, const Figures& question);

} // namespace minyi::core::leniency
