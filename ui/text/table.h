#pragma once

#include <QCoreApplication>

#include "core/base/tokens.h"

#include <string_view>

namespace minyi::ui {

/// One value and its English source text.
template <class E>
struct Word {
    E value;
    const char* text;
};

/// The same for a token that is no enum.
struct Named {
    std::string_view token;
    const char* text;
};

/// Every token of the enum has its word; asked when compiling, so a new state cannot be forgotten.
template <class E, std::size_t N>
consteval bool complete(const Word<E> (&table)[N])
{
    for (const auto& token : core::TokensOf<E>::table) {
        bool found = false;
        for (const auto& word : table)
            found = found || word.value == token.value;
        if (!found)
            return false;
    }
    return true;
}

template <class E, std::size_t N>
QString pick(const Word<E> (&table)[N], E value, const char* context)
{
    for (const auto& word : table)
        if (word.value == value)
            return QCoreApplication::translate(context, word.text);
    return {};
}

template <std::size_t N>
constexpr bool has(const Named (&table)[N], std::string_view token)
{
    for (const auto& named : table)
        if (named.token == token)
            return true;
    return false;
}

/// The token itself where there is no word, so that a gap shows.
template <std::size_t N>
QString pick(const Named (&table)[N], std::string_view token, const char* context)
{
    for (const auto& named : table)
        if (named.token == token)
            return QCoreApplication::translate(context, named.text);
    return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
}

} // namespace minyi::ui
