#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace minyi::core {

/// One value of an enum and the stable word it is stored and sent as.
template <class E>
struct Token {
    E value;
    std::string_view text;
};

/// Specialise with `static constexpr Token<E> table[]` to give an enum its words.
template <class E>
struct TokensOf;

template <class E>
concept Tokened = std::is_enum_v<E> && requires { TokensOf<E>::table; };

template <Tokened E>
constexpr std::string_view toText(E value)
{
    for (const auto& token : TokensOf<E>::table)
        if (token.value == value)
            return token.text;
    return {};
}

template <Tokened E>
constexpr std::optional<E> fromText(std::string_view text)
{
    for (const auto& token : TokensOf<E>::table)
        if (token.text == text)
            return token.value;
    return {};
}

} // namespace minyi::core
