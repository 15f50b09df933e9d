#pragma once

#include "core/store/db.h"

namespace minyi::core::undo {

/// Who wrote the newest commit of an aggregate, and when.
struct Author {
    std::int64_t pos = 0;
    Uid actor;
    Instant at;
};
std::optional<Author> lastAuthor(Db& db, const Uid& agg);
std::optional<Instant> lastPrint(Db& db);

} // namespace minyi::core::undo
