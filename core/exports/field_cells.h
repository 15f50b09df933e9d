#pragma once

#include "core/base/fields.h"
#include "core/base/json.h"
#include "core/exports/sheet.h"

#include <type_traits>

/// A row of an answer as a line of a file, by its field table: the headings are the names every other way out uses.
namespace minyi::core::exports {

template <class M>
Cell cellOf(const M& value)
{
    if constexpr (IsOptional<M>::value)
        return value ? cellOf(*value) : Cell();
    else if constexpr (Tokened<M>)
        return std::string(toText(value));
    else if constexpr (std::is_same_v<M, bool>)
        return std::string(value ? "true" : "false");
    else
        return Cell(value);
}

/// Numbers of rows mean nothing outside this desktop, and how often a row was changed nothing at all.
template <class M>
constexpr bool isExported(std::string_view name)
{
    return !IsId<M>::value && name != "ver" && name != "row";
}

template <Fielded T>
std::vector<Heading> headingsOf()
{
    std::vector<Heading> headings;
    forEachField<T>([&](const auto& field) {
        if (isExported<typename std::remove_cvref_t<decltype(field)>::Type>(field.name))
            headings.push_back({std::string(field.name), 18});
    });
    return headings;
}

template <Fielded T>
std::vector<Cell> cellsOf(const T& row)
{
    std::vector<Cell> cells;
    forEachField<T>([&](const auto& field) {
        using M = typename std::remove_cvref_t<decltype(field)>::Type;
        if constexpr (!IsId<M>::value)
            if (isExported<M>(field.name))
                cells.push_back(cellOf(row.*field.member));
    });
    return cells;
}

} // namespace minyi::core::exports
