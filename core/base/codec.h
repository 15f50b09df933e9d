#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/base/tokens.h"
#include "core/base/value.h"

#include <optional>
#include <string>

namespace minyi::core {

/// How a member becomes a column's Value and comes back; nothing if the column holds what the member cannot be.
template <class M>
struct Codec;

template <>
struct Codec<std::string> {
    static Value to(const std::string& text) { return text; }
    static std::optional<std::string> from(const Value& v)
    {
        const auto* text = std::get_if<std::string>(&v);
        return text ? std::optional(*text) : std::nullopt;
    }
};

template <std::integral M>
struct Codec<M> {
    static Value to(M number) { return static_cast<std::int64_t>(number); }
    static std::optional<M> from(const Value& v)
    {
        const auto* number = std::get_if<std::int64_t>(&v);
        return number ? std::optional(static_cast<M>(*number)) : std::nullopt;
    }
};

template <>
struct Codec<double> {
    static Value to(double number) { return number; }
    static std::optional<double> from(const Value& v)
    {
        if (const auto* whole = std::get_if<std::int64_t>(&v))
            return static_cast<double>(*whole);
        const auto* number = std::get_if<double>(&v);
        return number ? std::optional(*number) : std::nullopt;
    }
};

template <>
struct Codec<Instant> {
    static Value to(Instant at) { return at.ms; }
    static std::optional<Instant> from(const Value& v)
    {
        const auto* ms = std::get_if<std::int64_t>(&v);
        return ms ? std::optional(Instant{*ms}) : std::nullopt;
    }
};

template <>
struct Codec<Day> {
    static Value to(Day day) { return std::int64_t{day.days}; }
    static std::optional<Day> from(const Value& v)
    {
        const auto* days = std::get_if<std::int64_t>(&v);
        return days ? std::optional(Day{static_cast<std::int32_t>(*days)}) : std::nullopt;
    }
};

template <>
struct Codec<Uid> {
    static Value to(const Uid& uid) { return Blob{std::string(uid.view())}; }
    static std::optional<Uid> from(const Value& v)
    {
        const auto* blob = std::get_if<Blob>(&v);
        return blob ? Uid::fromBytes(blob->bytes) : std::nullopt;
    }
};

template <class Tag>
struct Codec<Id<Tag>> {
    static Value to(Id<Tag> id) { return id ? Value(id.value) : Value(); }
    static std::optional<Id<Tag>> from(const Value& v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return Id<Tag>{};
        const auto* number = std::get_if<std::int64_t>(&v);
        return number ? std::optional(Id<Tag>{*number}) : std::nullopt;
    }
};

template <Tokened E>
struct Codec<E> {
    static Value to(E value) { return std::string(toText(value)); }
    static std::optional<E> from(const Value& v)
    {
        const auto* text = std::get_if<std::string>(&v);
        return text ? fromText<E>(*text) : std::nullopt;
    }
};

template <>
struct Codec<Value> {
    static Value to(const Value& value) { return value; }
    static std::optional<Value> from(const Value& v) { return v; }
};

template <class M>
struct Codec<std::optional<M>> {
    static Value to(const std::optional<M>& value) { return value ? Codec<M>::to(*value) : Value(); }
    static std::optional<std::optional<M>> from(const Value& v)
    {
        if (std::holds_alternative<std::monostate>(v))
            return std::optional<M>{};
        const auto inner = Codec<M>::from(v);
        return inner ? std::optional(inner) : std::nullopt;
    }
};

} // namespace minyi::core
