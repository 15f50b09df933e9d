#pragma once

#include "core/base/result.h"
#include "core/exports/cell.h"

#include <memory>
#include <span>
#include <vector>

namespace minyi::core::exports {

struct Heading {
    std::string words;
    int width = 16; ///< in characters, of the workbook's column
};

/// A list on its way to a file, row by row, in constant memory. The file appears under its name with finish(), whole and mode 0600, or
/// not at all.
class Sheet {
public:
    /// A workbook (XLSX) or, if the name ends in .csv, UTF-8 text with a byte order mark. Invalid for any other ending, ReadOnly if the
    /// folder takes no file.
    static Result<Sheet> open(const std::string& path, const std::string& title, std::span<const Heading> headings);

    Sheet(Sheet&&) noexcept;
    Sheet& operator=(Sheet&&) noexcept;
    ~Sheet();

    /// Text is text whatever it begins with; times are station time. Invalid names row and column: more rows than a sheet holds
    /// (1,048,576 with the heading) or more characters than a cell (32,767) need CSV.
    Result<Done> add(std::span<const Cell> row);
    std::int64_t rows() const { return m_rows; }
    Result<Done> finish();

    struct Writer;

private:
    Sheet() = default;
    std::unique_ptr<Writer> m_writer;
    std::string m_path;
    std::int64_t m_rows = 0;
};

} // namespace minyi::core::exports
