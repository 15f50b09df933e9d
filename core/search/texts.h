#pragma once

#include "core/base/fields.h"
#include "core/base/time.h"
#include "core/store/db.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::search {

/// What of a row is found, under the name of its field.
struct Part {
    std::string_view field;
    std::string text;
};

/// A row as the index knows it. Its text holds all parts, one a line, and stands beside the index: the index itself keeps
/// none, and must be told the old text to forget it.
struct Document {
    std::int64_t id = 0; ///< documentOf its kind and row
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
constexpr AggKind kindOf(std::int64_t document)
{
    return static_cast<AggKind>(document >> kRowBits);
}
constexpr std::int64_t rowOf(std::int64_t document)
{
    return document & ((std::int64_t{1} << kRowBits) - 1);
}

/// The kinds that are searched, in the order they are shown.
std::span<const AggKind> kinds();
bool isSearched(AggKind kind);
/// The table of a kind that is searched.
std::string_view tableOf(AggKind kind);

constexpr std::int64_t kLastRow = (std::int64_t{1} << kRowBits) - 1;

struct Source;

/// Documents of a kind in the order of their rows, each with its parts as they were written.
class Documents {
public:
    Documents(Db& db, AggKind kind, std::int64_t first = 0, std::int64_t last = kLastRow);
    std::optional<Document> next(); ///< nothing at the end, however often asked

private:
    void addPeople(Document& document);

    const Source& m_source;
    Stmt m_rows;
    std::optional<Stmt> m_people;
    bool m_row = true;     ///< may have another row: a statement that is stepped beyond its end begins anew
    bool m_person = false; ///< stands on a person of a row to come
};

/// Folds the parts, which needs no database.
void fold(Document& document);
std::optional<Document> read(Db& db, AggKind kind, std::int64_t row);
/// The field in which a word stands.
std::string_view fieldWith(Db& db, std::int64_t document, const std::string& word);

} // namespace minyi::core::search
