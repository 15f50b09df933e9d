#pragma once

#include "core/cases/life.h"
#include "core/deadlines/table.h"
#include "core/office/ask.h"

#include <functional>
#include <map>

namespace minyi::core::deadlines {

/// What a list of clocks says of the thing a clock is of.
struct Described {
    std::string number;
    std::string title;
    std::int64_t officer = 0; ///< whose it is to act, if one person's
    std::string officerName;
    std::string unitName;
    std::optional<cases::Class> kind = {}; ///< of a case
};

/// How the clocks of one kind of thing are reckoned, whatever calendar and rules the context holds, and what the thing is called.
/// Each module with clocks brings its own; nothing if the thing is gone, or out of the asker's sight.
struct Reckoner {
    std::function<std::vector<DueRow>(Db&, const Context&, const Uid&)> dues;
    std::function<std::optional<Described>(const Ask&, std::int64_t row)> describe;
};

struct Reckoners {
    std::map<AggKind, Reckoner> of;
};

} // namespace minyi::core::deadlines
