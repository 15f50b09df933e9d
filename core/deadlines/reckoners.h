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

/// Nothing if the thing is gone, or out of the asker's sight.
using Describe = std::function<std::optional<Described>(std::int64_t row)>;

/// How the clocks of one kind of thing are reckoned, whatever calendar and rules the context holds, and what the thing is called.
/// Each module with clocks brings its own.
struct Reckoner {
    std::function<std::vector<DueRow>(Db&, const Context&, const Uid&)> dues;
    std::function<Describe(const Ask&)> describer; ///< for many rows: what the asker sees is found out once
};

struct Reckoners {
    std::map<AggKind, Reckoner> of;
};

/// The things of all kinds as one asker sees them.
class Describer {
public:
    explicit Describer(const Ask& ask)
    {
        for (const auto& [kind, reckoner] : ask.the<Reckoners>().of)
            m_of.emplace(kind, reckoner.describer(ask));
    }

    std::optional<Described> operator()(const DueRow& due) const
    {
        const auto found = m_of.find(due.kind);
        return found == m_of.end() ? std::nullopt : found->second(due.row);
    }

private:
    std::map<AggKind, Describe> m_of;
};

} // namespace minyi::core::deadlines
