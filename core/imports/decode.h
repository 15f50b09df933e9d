#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace minyi::core::imports {

/// How the bytes of a file were read.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

struct Text {
    std::string utf8; ///< without a mark, without a zero byte
    Encoding encoding = Encoding::Utf8;
};

inline constexpr std::size_t kMaxFile = std::size_t{64} << 20;

/// A mark decides; else UTF-16 by its zero bytes, strict UTF-8, strict GB18030, in this order. Nothing is guessed
/// away: what cannot be read is refused with the offset of the byte.
Result<Text> decode(std::string_view bytes);

} // namespace minyi::core::imports

namespace minyi::core {

template <>
struct TokensOf<imports::Encoding> {
    using E = imports::Encoding;
    static constexpr Token<E> table[] = {
        {E::Utf8, "utf-8"},
        {E::Utf16Le, "utf-16le"},
        {E::Utf16Be, "utf-16be"},
        {E::Gb18030, "gb18030"},
    };
};

} // namespace minyi::core
