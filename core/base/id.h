#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace minyi::core {

/// The local number of a row, what SQL joins on: an Id<Matter> is not an Id<Officer>. Zero is "none".
template <class Tag>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

/// The name of a thing everywhere: 16 bytes, UUIDv7 for what is made here, a hash for what is imported. On the wire and in
/// exports canonical lower-case text.
struct Uid {
    std::array<std::uint8_t, 16> bytes{};

    explicit operator bool() const { return bytes != std::array<std::uint8_t, 16>{}; }
    auto operator<=>(const Uid&) const = default;

    std::string text() const;
    std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
    static std::optional<Uid> parse(std::string_view canonical);
    static std::optional<Uid> fromBytes(std::string_view sixteen);
};

} // namespace minyi::core

template <>
struct std::hash<minyi::core::Uid> {
    std::size_t operator()(const minyi::core::Uid& id) const noexcept
    {
        return std::hash<std::string_view>{}(id.view());
    }
};
