#pragma once

#include "core/base/time.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::imports {

/// What a clock on the wall shows, in milliseconds since 1970, and how far the wall is from Greenwich if it says so.
struct WallTime {
    std::int64_t ms = 0;
    std::optional<std::int64_t> offset;
};

/// A time format as a profile writes it: yyyy, M or MM, d or dd, H or HH, m or mm, s or ss, f a
/// fraction of a second, z an offset (Z, +08:00, +0800); all else and T stand for themselves. Two letters are exactly two
/// digits, one letter is one or two. A part that is not there is zero.
class TimeFormat {
public:
    /// Nothing if year, month or day is missing, a part comes twice, or a letter means nothing.
    static std::optional<TimeFormat> parse(std::string_view format);

    /// Nothing if the text does not fit or there is no such time. Below a millisecond is cut off.
    std::optional<WallTime> read(std::string_view text) const;

private:
    struct Piece {
        char part = 0; ///< y M d H m s f z, or 0 for a literal
        int least = 0;
        int most = 0;
        std::string literal;
    };

    std::vector<Piece> m_pieces;
};

/// Where the wall clock of a file hangs: a fixed offset such as +08:00, or a name such as Asia/Shanghai.
class Zone {
public:
    static std::optional<Zone> named(const std::string& name);

    /// Nothing for an hour that the zone skipped.
    std::optional<Instant> at(const WallTime& time) const;

private:
    std::int64_t m_offset = kLegalOffset;
    std::shared_ptr<const void> m_rules; ///< ICU's, if it is a name
};

} // namespace minyi::core::imports
