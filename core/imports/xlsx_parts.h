#pragma once

#include "core/imports/archive.h"
#include "core/imports/xml.h"

#include <vector>

namespace minyi::core::imports {

/// How a style shows a number.
enum class Shown { Plain, Day, Time };

/// What the sheet needs of the rest of the workbook.
struct Book {
    std::string sheetPath;
    bool from1904 = false;
    std::vector<Shown> styles;
    std::string text;                ///< all shared strings, one behind the other
    std::vector<std::size_t> starts; ///< of each, and one behind the last

    std::string_view shared(std::size_t index) const
    {
        return std::string_view(text).substr(starts[index], starts[index + 1] - starts[index]);
    }
    std::size_t sharedCount() const { return starts.empty() ? 0 : starts.size() - 1; }
};

Result<Book> readBook(Archive& archive, const std::string& sheet);
Result<Done> readPart(Archive& archive, const std::string& name, Xml& xml);

} // namespace minyi::core::imports
