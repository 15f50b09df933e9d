#pragma once

#include "core/base/result.h"
#include "core/cases/move.h"
#include "core/cases/rules.h"
#include "core/leniency/course.h"
#include "core/leniency/enterprise.h"
#include "core/leniency/moves.h"

#include <string>
#include <vector>

namespace minyi::core::leniency {

/// Letters in upper case, without spaces: as two people type one number.
std::string folded(std::string_view number);
/// A unified social credit code with its check character (GB 32100-2015), or the fifteen digits of before.
bool isRegistration(std::string_view number);
/// The credit code of a market entity (it begins with 9): what the program itself takes for an enterprise.
bool isMarketEntity(std::string_view code);

/// Whether an act found on a day may be matched, by the bureau's last word on the entry.
bool isInUse(const std::optional<ListSwitch>& last, Day found);

/// Why a step of a course is refused, or nothing: state, permission and whose case it is, in this order.
std::optional<Refusal> refusalOf(const CourseMove* move, State state, const cases::Standing& standing, const Actor& actor);

/// Why no course of a case may begin: not filed, decided already, another's, one runs, or one failed (what failed is not tried until it
/// passes).
std::optional<Refusal> beginFault(const cases::CaseFile& file, const cases::Standing& standing, const std::optional<Course>& last);

/// What a proof of the correction comes to: in time if it was corrected before the act was found or within the order.
Step stepOfProof(const Course& course, Day correctedOn);

/// A release list follows what is held without need (Criminal Procedure Law art. 145).
inline constexpr int kReleaseDays = 3;

/// A move that holds a person or takes a measure; bail and surveillance out of custody are the lesser measure and none.
bool takesMeasure(const cases::Move& move);
/// A move after which nobody is held any more.
bool endsMeasure(const cases::Move& move);

/// What is to be done while a measure lasts, and until when. All empty: nothing.
struct Duties {
    std::optional<Instant> check;   ///< the next interval check
    std::optional<Instant> release; ///< the list of what is released
    bool untold = false;            ///< the enterprise has to be told the result
};
Duties dutiesOf(const std::vector<Note>& notes, bool closed, int checkDays);

/// What stands against a measure: no assessment, or one that found a mere commercial dispute; an override counts for one measure.
std::optional<Refusal> measureFault(const std::optional<Assessment>& last, const std::vector<Note>& notes);

} // namespace minyi::core::leniency
