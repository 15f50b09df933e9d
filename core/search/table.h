#pragma once

#include "core/base/context.h"
#include "core/ledger/change.h"
#include "core/store/db.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace minyi::core::search {

/// What of a row is found, under the name of its field, folded.
struct Part {
    std::string_view field;
    std::string text;
};

/// A row as the index knows it. Its text holds all parts, one a line, and stands beside the index: the index itself keeps
/// none, and must be told the old text to forget it.
struct Document {
    std::int64_t unit = 0;
    Day day;
    bool integrity = false; ///< cause C07: not for everybody
    std::vector<Part> parts;

    std::string text() const;
};

/// One number for rows of every kind.
constexpr int kRowBits = 40;
constexpr std::int64_t documentOf(AggKind kind, std::int64_t row)
{
    return static_cast<std::int64_t>(kind) << kRowBits | row;
}

/// The kinds that are searched.
std::span<const AggKind> kinds();
std::optional<Document> read(Db& db, AggKind kind, std::int64_t row);
/// The field in which a word stands.
std::string_view fieldWith(Db& db, std::int64_t document, const std::string& word);
/// For the office, in the transaction of the change: the texts of what was touched.
void derive(Db& db, const Context& context, const Change& change, Instant now);
/// Everything anew, in one transaction.
void rebuild(Db& db);
/// Counts all, looks at a sample; empty if sound, else the first fault.
std::string fault(Db& db);

} // namespace minyi::core::search
