#pragma once

#include "core/search/queries.h"
#include "tests/bench/measure.h"
#include "tests/bench/store.h"
#include "tests/bench/twin.h"

#include <vector>

namespace minyi::bench {

/// Words from common to absent over the cases of a store, first 50 with their columns, against the index of pairs by itself (P5).
/// How often each is found is compared with LIKE, whose time stands in the note.
std::vector<Figure> benchCaseWords(Store& store, int rounds);

/// The same words within one station, what ends first first, against a walk of the index of due dates with a bitmap of the hits (P6).
std::vector<Figure> benchDueWords(Store& store, int rounds);

/// What is asked in P5 and in P6.
core::search::Find caseWord(const std::string& word);
core::search::Find dueWord(Store& store, const std::string& word);
/// By whoever sees all cases.
Answered askedFor(Store& store, const core::search::Find& find);
/// Documents found by an index of three characters each, as FTS5 has it.
Answered trigramOf(Store& store, const std::string& word);
/// P6 as a planner does it that is left alone: driven from the hits, then sorted.
std::string hitsFirstSql();

} // namespace minyi::bench
