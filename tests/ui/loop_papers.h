#pragma once

#include "core/reports/report.h"

#include <string>

/// The seven papers of the closed loop (workflows 6.2) as an office drafts and seals them, with little on them and with much.
namespace minyi::loop_papers {

enum class Paper { Daily, Order, Reminder, Feedback, SecondCall, Objection, Circular };

inline constexpr Paper kPapers[] = {Paper::Daily,      Paper::Order,     Paper::Reminder, Paper::Feedback,
                                    Paper::SecondCall, Paper::Objection, Paper::Circular};

/// The stable key of the form.
const char* nameOf(Paper paper);

/// `rows` is what makes the paper long: matters of the day, lines of the log, characters of the item, lines of findings and of
/// what was said, ranked units. Made once for each.
const core::reports::Report& sealed(Paper paper, int rows, const std::string& language = "zh");

/// Line `n` of a long text and of the order's log; the name of unit `n`.
std::string lineOf(int n);
std::string unitOf(int n);

} // namespace minyi::loop_papers
