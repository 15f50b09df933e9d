#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace minyi::core::imports {

/// A zip container in memory, read as a stranger's: entries, sizes and the ratio of inflated to packed are bounded.
class Archive {
public:
    static Result<std::unique_ptr<Archive>> open(std::string_view bytes);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    bool has(const std::string& name) const;
    /// Hands the entry over piece by piece; false ends the reading. A wrong checksum refuses.
    Result<Done> read(const std::string& name, const std::function<bool(std::string_view)>& piece);

private:
    explicit Archive(zip* opened)
        : m_zip(opened)
    {}

    zip* m_zip;
    std::size_t m_inflated = 0; ///< of all entries so far
};

} // namespace minyi::core::imports
