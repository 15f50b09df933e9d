#pragma once

#include "core/office/ask.h"
#include "core/search/chip.h"

#include <optional>

namespace minyi::core::search {

/// Arguments of a statement before those of a scope: the match, the range of documents, how many are looked at.
inline constexpr int kOwnArguments = 4;

/// Which rows of a kind are meant, and may be seen, as conditions of a statement: `t` is the text, `x` the row itself.
struct Scope {
    AggKind kind = AggKind::Matter;
    std::string table;  ///< of x
    std::string texts;  ///< conditions on t, empty if all
    std::string rows;   ///< conditions on x, empty if all
    std::string narrow; ///< a statement that finds the rows by an index of their own; empty if there is none
    std::optional<std::int64_t> unit; ///< the texts of one unit have an index; it is the first of `args`
    std::vector<Value> args;          ///< behind the statement's own
};

/// The kinds the asker may see and the tests allow. Chips get their codes and faults: units and officers are
/// looked up here.
std::vector<Scope> scopesOf(const Ask& ask, std::vector<Chip>& chips, std::optional<std::int64_t> unit);

} // namespace minyi::core::search
