#pragma once

#include "core/exports/sheet.h"

namespace minyi::core::exports {

/// One kind of file. It writes beside the name it will have; what is not closed is removed.
struct Sheet::Writer {
    virtual ~Writer() = default;
    virtual Result<Done> add(std::int64_t row, std::span<const Cell> cells) = 0;
    virtual Result<Done> close() = 0;
};

/// Nothing if the file cannot be made.
std::unique_ptr<Sheet::Writer> csvWriter(const std::string& path, std::span<const Heading> headings);
std::unique_ptr<Sheet::Writer> workbookWriter(const std::string& path, const std::string& title, std::span<const Heading> headings);

} // namespace minyi::core::exports
