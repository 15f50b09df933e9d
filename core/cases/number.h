#pragma once

#include "core/base/time.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace minyi::core::cases {

/// The key of a case: A, 12 digits of the unit, YYYYMM, serial (23 characters). Only parse() and make() give one, so a
/// CaseNumber in hand is always valid.
class CaseNumber {
public:
    static constexpr std::int64_t kMostSerial = 9999;

    static std::optional<CaseNumber> parse(std::string_view text);
    /// Nothing if the unit has no 12 digits or its serials of the month are used up.
    static std::optional<CaseNumber> make(std::string_view unitCode, Day registered, std::int64_t serial);

    const std::string& text() const { return m_text; }
    std::string_view unitCode() const { return std::string_view(m_text).substr(1, 12); }
    /// All that stand before the serial: one unit and month.
    std::string_view series() const { return std::string_view(m_text).substr(0, 19); }
    std::int64_t serial() const;
    auto operator<=>(const CaseNumber&) const = default;

private:
    explicit CaseNumber(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace minyi::core::cases
