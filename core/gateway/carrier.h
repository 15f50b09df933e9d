#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace minyi::core::gateway {

struct Flushed {
    std::int64_t sent = 0;
    std::int64_t uncertain = 0; ///< left from a crash: not sent again, on the call list
};

struct FileFault {
    std::string file; ///< folder and name
    std::string why;
};

struct Collected {
    std::int64_t accepted = 0;
    std::int64_t delivered = 0;
    std::int64_t failed = 0;
    std::int64_t replies = 0;
    std::int64_t known = 0;         ///< read before
    std::int64_t stray = 0;         ///< from numbers nobody asked
    std::vector<FileFault> refused; ///< lie in `refused`
};

/// What carries messages out and brings back what became of them. No caller but one at a time.
class Carrier {
public:
    virtual ~Carrier() = default;
    /// Settles what a crash left, then sends what is due.
    virtual Result<Flushed> flush() = 0;
    /// What has come back since the last time.
    virtual Result<Collected> collect() = 0;
};

} // namespace minyi::core::gateway
