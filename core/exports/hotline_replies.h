#pragma once

#include "core/base/result.h"
#include "core/office/actor.h"

#include <cstdint>
#include <string>

namespace minyi::core {
class Office;
}

namespace minyi::core::exports {

/// The reply file to the 12345 hotline (workflows 3.8): what was answered or is returned since the last one, as a workbook or CSV. How
/// many orders are in it; 0 writes no file. They are marked once the file is there: a crash in between writes them once more, under the
/// same numbers, and loses none.
Result<std::int64_t> writeHotlineReplies(Office& office, const Actor& actor, const std::string& path);

} // namespace minyi::core::exports
