#pragma once

#include "core/cases/case.h"
#include "core/workplace/workplace.h"

#include <string>

namespace minyi::core::workplace {

/// The case of the sample that is tried by the list: a let house whose tenant was not registered.
inline constexpr int kTriedCase = 6;

/// Legal affairs puts some entries of the no-penalty list into use.
Result<Done> useNoPenaltyList(Workplace& workplace);
/// The handler tries a case by the list, up to the order to correct.
Result<Done> tryNoPenalty(Office& office, const Actor& handler, Id<cases::CaseFile> file);
/// What a measure does to the enterprise is weighed before it is taken.
Result<Done> weighMeasure(Office& office, const Actor& handler, const std::string& contact, Id<cases::CaseFile> file);

} // namespace minyi::core::workplace
