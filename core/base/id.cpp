#include "core/base/id.h"

#include <algorithm>

namespace minyi::core {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool dashAt(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

std::string Uid::text() const
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (const std::uint8_t byte : bytes) {
        if (dashAt(text.size()))
            text += '-';
        text += kHex[byte >> 4];
        text += kHex[byte & 15];
    }
    return text;
}

std::optional<Uid> Uid::parse(std::string_view canonical)
{
    if (canonical.size() != 36)
        return {};
    Uid uid;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < canonical.size(); ++i) {
        if (dashAt(i)) {
            if (canonical[i] != '-')
                return {};
            continue;
        }
        const int digit = hexDigit(canonical[i]);
        if (digit < 0)
            return {};
        auto& byte = uid.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | digit);
        ++nibble;
    }
    return uid;
}

std::optional<Uid> Uid::fromBytes(std::string_view sixteen)
{
    Uid uid;
    if (sixteen.size() != uid.bytes.size())
        return {};
    std::copy(sixteen.begin(), sixteen.end(), reinterpret_cast<char*>(uid.bytes.data()));
    return uid;
}

} // namespace minyi::core
