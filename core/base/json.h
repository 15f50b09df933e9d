#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace minyi::core {

using Json = nlohmann::json;

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {};

/// Times carry +08:00, days are yyyy-MM-dd, ids are strings, enums their stable words (cli.md).
template <class T>
Json toJson(const T& value)
{
    if constexpr (std::is_same_v<T, Instant>)
        return isoInstant(value);
    else if constexpr (std::is_same_v<T, Day>)
        return isoDay(value);
    else if constexpr (std::is_same_v<T, Uid>)
        return value.text();
    else if constexpr (std::is_same_v<T, Done>)
        return Json::object();
    else if constexpr (IsId<T>::value)
        return value ? Json(std::to_string(value.value)) : Json();
    else if constexpr (Tokened<T>)
        return std::string(toText(value));
    else if constexpr (IsOptional<T>::value)
        return value ? toJson(*value) : Json();
    else if constexpr (IsVector<T>::value) {
        Json list = Json::array();
        for (const auto& item : value)
            list.push_back(toJson(item));
        return list;
    } else if constexpr (Fielded<T>) {
        Json object = Json::object();
        forEachField<T>([&](const auto& field) { object[std::string(field.name)] = toJson(value.*field.member); });
        return object;
    } else
        return Json(value);
}

/// What is wrong with one value of a document: where, and a token for the reason.
struct JsonFault {
    std::string field;
    std::string reason; ///< unknown_field, missing_field, wrong_type, not_a_day, not_a_time, unknown_word, out_of_range

    std::string text() const { return field + ": " + reason; }
};

using JsonCheck = std::optional<JsonFault>;

template <class T>
JsonCheck fromJson(const Json& json, T& out, const std::string& where = {});

template <class T>
JsonCheck fromJsonNumber(const Json& json, T& out, const std::string& where)
{
    if constexpr (std::is_floating_point_v<T>) {
        if (!json.is_number())
            return JsonFault{where, "wrong_type"};
        out = json.get<T>();
    } else {
        if (!json.is_number_integer())
            return JsonFault{where, "wrong_type"};
        const auto wide = json.get<std::int64_t>();
        if ((json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{INT64_MAX}) ||
            wide < std::int64_t{std::numeric_limits<T>::min()} || wide > std::int64_t{std::numeric_limits<T>::max()})
            return JsonFault{where, "out_of_range"};
        out = static_cast<T>(wide);
    }
    return {};
}

/// A value written as text: a time, a day, an id, a word of an enum.
template <class T>
JsonCheck fromJsonText(const Json& json, T& out, const std::string& where)
{
    if (!json.is_string())
        return JsonFault{where, "wrong_type"};
    const auto& text = json.get_ref<const std::string&>();
    std::optional<T> value;
    const char* reason = "unknown_word";
    if constexpr (std::is_same_v<T, Instant>)
        value = parseInstant(text), reason = "not_a_time";
    else if constexpr (std::is_same_v<T, Day>)
        value = parseDay(text), reason = "not_a_day";
    else if constexpr (std::is_same_v<T, Uid>)
        value = Uid::parse(text), reason = "not_an_id";
    else if constexpr (IsId<T>::value) {
        if (!text.empty() && text.size() < 19 && text.find_first_not_of("0123456789") == std::string::npos)
            value = T{std::stoll(text)};
        reason = "not_an_id";
    } else
        value = fromText<T>(text);
    if (!value)
        return JsonFault{where, reason};
    out = *value;
    return {};
}

template <class T>
JsonCheck fromJsonObject(const Json& json, T& out, const std::string& where)
{
    if (!json.is_object())
        return JsonFault{where.empty() ? "document" : where, "wrong_type"};
    const std::string prefix = where.empty() ? "" : where + ".";
    JsonCheck fault;
    std::size_t known = 0;
    forEachField<T>([&](const auto& field) {
        using M = typename std::remove_cvref_t<decltype(field)>::Type;
        if (fault)
            return;
        const auto found = json.find(field.name);
        if (found != json.end()) {
            ++known;
            fault = fromJson(*found, out.*field.member, prefix + std::string(field.name));
        } else if (!IsOptional<M>::value && !IsVector<M>::value && !std::is_same_v<M, bool>)
            fault = JsonFault{prefix + std::string(field.name), "missing_field"};
    });
    if (fault || known == json.size())
        return fault;
    for (const auto& [key, value] : json.items()) {
        bool found = false;
        forEachField<T>([&](const auto& field) { found = found || field.name == key; });
        if (!found)
            return JsonFault{prefix + key, "unknown_field"};
    }
    return {};
}

template <class T>
JsonCheck fromJson(const Json& json, T& out, const std::string& where)
{
    if constexpr (IsOptional<T>::value) {
        if (json.is_null())
            return {};
        return fromJson(json, out.emplace(), where);
    } else if constexpr (IsVector<T>::value) {
        if (!json.is_array())
            return JsonFault{where, "wrong_type"};
        for (std::size_t i = 0; i < json.size(); ++i)
            if (auto fault = fromJson(json[i], out.emplace_back(), where + "[" + std::to_string(i) + "]"))
                return fault;
        return {};
    } else if constexpr (Fielded<T>)
        return fromJsonObject(json, out, where);
    else if constexpr (std::is_same_v<T, Json>) {
        out = json;
        return {};
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.is_boolean())
            return JsonFault{where, "wrong_type"};
        out = json.get<bool>();
        return {};
    } else if constexpr (std::is_arithmetic_v<T>)
        return fromJsonNumber(json, out, where);
    else if constexpr (std::is_same_v<T, std::string>) {
        if (!json.is_string())
            return JsonFault{where, "wrong_type"};
        out = json.get<std::string>();
        return {};
    } else
        return fromJsonText(json, out, where);
}

} // namespace minyi::core
