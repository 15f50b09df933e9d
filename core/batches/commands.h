#pragma once

#include "core/batches/batch.h"
#include "core/office/catalog.h"

namespace minyi::core::batches {

/// Takes an import back: its rows are gone from every table, and what it filled in older rows is as it was. Only while
/// no later commit has touched any of it; else refused with the number of the first one touched.
struct TakeBack {
    Id<Batch> batch;
    std::string reason;
};

struct TakenBack {
    std::int64_t rows = 0;     ///< gone
    std::int64_t restored = 0; ///< fields of older rows
};

/// What was imported, the newest first.
struct List {
    std::int64_t limit = 100;
};
struct ListRow {
    Id<Batch> batch;
    Batch row;
    Instant at;
    std::string by; ///< account
};

Result<TakenBack> run(Tx& tx, const TakeBack& command);
Result<std::vector<ListRow>> answer(const Ask& ask, const List& question);
void add(Catalog& catalog);

} // namespace minyi::core::batches

namespace minyi::core {

template <>
struct CommandOf<batches::TakeBack> {
    static constexpr std::string_view name = "batches.take_back";
    static constexpr Permission needs = Permission::ImportMatters;
};
template <>
struct FieldsOf<batches::TakeBack> {
    using T = batches::TakeBack;
    static constexpr auto list = std::tuple(Field{1, "batch", &T::batch}, Field{2, "reason", &T::reason});
};
template <>
struct FieldsOf<batches::TakenBack> {
    using T = batches::TakenBack;
    static constexpr auto list = std::tuple(Field{1, "rows", &T::rows}, Field{2, "restored", &T::restored});
};
template <>
struct QuestionOf<batches::List> {
    static constexpr std::string_view name = "batches.list";
    static constexpr Permission needs = Permission::ImportMatters;
};
template <>
struct FieldsOf<batches::List> {
    static constexpr auto list = std::tuple(Field{1, "limit", &batches::List::limit});
};
template <>
struct FieldsOf<batches::ListRow> {
    using T = batches::ListRow;
    static constexpr auto list = std::tuple(Field{1, "batch", &T::batch}, Field{2, "row", &T::row},
                                            Field{3, "at", &T::at}, Field{4, "by", &T::by});
};

} // namespace minyi::core
