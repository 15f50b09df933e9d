#pragma once

#include "core/base/fields.h"
#include "core/store/db.h"

#include <optional>
#include <string>
#include <vector>

namespace minyi::core {

/// "rid,uid,ver,<fields>", each behind `prefix`, for a SELECT that readRow() can read.
template <Entity T>
std::string columnsOf(std::string_view prefix = {})
{
    std::string list;
    const auto add = [&](std::string_view name) {
        list += list.empty() ? "" : ",";
        list += prefix;
        list += name;
    };
    add("rid");
    add("uid");
    add("ver");
    forEachField<T>([&](const auto& field) { add(field.name); });
    return list;
}

template <Entity T>
constexpr int columnCount()
{
    return 3 + static_cast<int>(std::tuple_size_v<std::remove_cvref_t<decltype(FieldsOf<T>::list)>>);
}

/// A row as its struct, which has `id`, `uid` and `ver` beside its fields.
template <Entity T>
T readRow(const Stmt& stmt, int first = 0)
{
    T row;
    row.id = {stmt.integer(first)};
    row.uid = stmt.get<Uid>(first + 1);
    row.ver = stmt.integer(first + 2);
    int column = first + 2;
    forEachField<T>([&](const auto& field) {
        using M = typename std::remove_cvref_t<decltype(field)>::Type;
        row.*field.member = stmt.get<M>(++column);
    });
    return row;
}

template <Entity T>
std::optional<T> find(Db& db, Id<T> id)
{
    static const std::string sql =
        "SELECT " + columnsOf<T>() + " FROM " + std::string(EntityOf<T>::table) + " WHERE rid=?";
    Stmt stmt = db.rows(sql, id.value);
    return stmt.step() ? std::optional(readRow<T>(stmt)) : std::nullopt;
}

template <Entity T>
std::optional<T> find(Db& db, const Uid& uid)
{
    static const std::string sql =
        "SELECT " + columnsOf<T>() + " FROM " + std::string(EntityOf<T>::table) + " WHERE uid=?";
    Stmt stmt = db.rows(sql, uid);
    return stmt.step() ? std::optional(readRow<T>(stmt)) : std::nullopt;
}

/// `tail` is what follows FROM <table>: WHERE, ORDER BY, LIMIT.
template <Entity T, class... Args>
std::vector<T> select(Db& db, std::string_view tail, const Args&... args)
{
    std::vector<T> rows;
    Stmt stmt = db.rows("SELECT " + columnsOf<T>() + " FROM " + std::string(EntityOf<T>::table) + " " + std::string(tail),
                        args...);
    while (stmt.step())
        rows.push_back(readRow<T>(stmt));
    return rows;
}

} // namespace minyi::core
