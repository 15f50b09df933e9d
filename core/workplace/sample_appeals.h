#pragma once

#include "core/workplace/sample.h"

namespace minyi::core::workplace {

/// What the 12345 hotline dispatched and who called 968110 in the sample's last days, told when everything else is, so that no other row
/// moves: one to dispatch, some to sign for and in hand, one asked to be returned, one late, one repeated, one with 110.
Result<Done> addAppeals(Workplace& workplace, const Sample& sample);

} // namespace minyi::core::workplace
