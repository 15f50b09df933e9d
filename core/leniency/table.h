#pragma once

#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/leniency/course_fields.h"
#include "core/leniency/enterprise.h"
#include "core/leniency/rules.h"

#include <vector>

namespace minyi::core::leniency {

/// The bureau's last word on an entry.
std::optional<ListSwitch> lastSwitch(Db& db, std::string_view entry);
std::vector<ListSwitch> switchesOf(Db& db, std::string_view entry);
/// The first day an entry ever counted from; what was found before is no earlier act.
std::optional<Day> begunOn(Db& db, std::string_view entry);

std::optional<Course> lastCourse(Db& db, Id<cases::CaseFile> file);
std::vector<Course> coursesOf(Db& db, Id<cases::CaseFile> file);
/// Of all cases.
std::vector<Course> coursesIn(Db& db, State state);
/// Courses of other cases by the same entry and party, the act found since the list began; the first comes first.
std::vector<Course> sameActs(Db& db, const Course& course);
/// Those later ones whose query found this one.
std::vector<Course> repeatsOf(Db& db, Id<Course> course);
/// Other cases of the entry's kinds that the party's number stands in since the list began, but for those who report, suffer or see.
std::vector<Id<cases::CaseFile>> nearCases(Db& db, const Course& course, const Entry& entry);
/// Decided on the list between two moments, where the case is still closed by it.
std::vector<Course> decidedBetween(Db& db, Instant from, Instant to);

std::optional<Assessment> lastAssessment(Db& db, Id<cases::CaseFile> file);
std::vector<Assessment> assessmentsOf(Db& db, Id<cases::CaseFile> file);
std::vector<Note> notesOf(Db& db, Id<cases::CaseFile> file);
/// Overrides and removed flags between two moments.
std::vector<Note> overridesBetween(Db& db, Instant from, Instant to);
/// Cases in which a registration number stands, as a party's or in an assessment; the newest first.
std::vector<Id<cases::CaseFile>> casesOfEnterprise(Db& db, const std::string& registration);

/// For whoever takes a measure against things or persons: why not, while the case concerns an enterprise; and that it was taken.
std::optional<Refusal> measureRefusal(Tx& tx, const cases::CaseFile& file);
void noteMeasure(Tx& tx, Id<cases::CaseFile> file, NoteKind kind, const std::string& words);

/// What the list and the safeguards ask of the moves of a case.
cases::Gate gate();

void add(Entities& entities);

} // namespace minyi::core::leniency
