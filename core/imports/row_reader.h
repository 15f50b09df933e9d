#pragma once

#include "core/imports/csv.h"
#include "core/imports/profile.h"

#include <functional>
#include <unordered_set>

namespace minyi::core::imports {

/// What a row says, by what it becomes; an empty text or no instant where it says nothing.
struct Cells {
    std::array<std::string, kTargets> text;
    std::array<std::optional<Instant>, kTargets> time;

    const std::string& operator[](Target target) const { return text[at(target)]; }
};

/// Told the row every thousand rows; false ends the reading with Cancelled, and nothing was taken.
using Progress = std::function<bool(std::int64_t row)>;

/// Reads rows as a profile says and hands out those that are good. A row has one fault, its first.
class RowReader {
public:
    using Enter = std::function<void(std::int64_t row, const Cells& cells)>;

    RowReader(const Profile& profile, Enter enter);

    /// The whole file. A heading that is not there or comes twice refuses the file and is named.
    Result<Done> read(std::string_view fileBytes, const Progress& progress = {});

    std::int64_t rowsRead() const { return m_read; }
    std::vector<followup::RowFault> takeRejected() { return std::move(m_rejected); }

private:
    struct Column {
        std::size_t index = 0;
        Target target{};
        std::size_t most = 0;
        const ValueMap* values = nullptr;
        std::string heading; ///< where several columns flow into one text
    };

    bool row(CsvRow& row);
    bool head(const CsvRow& row);
    std::optional<followup::RowFault> check(CsvRow& row);
    std::string_view cell(const Column& column, const std::string& text);
    std::string_view word(const Column& column, const std::string& text, std::string& out) const;
    std::string_view time(Target target, const std::string& text);
    bool fresh();

    const Profile& m_profile;
    Enter m_enter;
    std::vector<Column> m_columns; ///< in the order of the file, so that the first fault is the leftmost
    Cells m_cells;
    std::unordered_set<std::string> m_keys;
    std::vector<followup::RowFault> m_rejected;
    std::int64_t m_read = 0;
    std::size_t m_heads = 0;
    bool m_headed = false;
    std::optional<Refusal> m_refusal;
};

} // namespace minyi::core::imports
