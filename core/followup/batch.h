#pragma once

#include "core/base/fields.h"

#include <string>

namespace minyi::core::followup {

/// One imported file.
struct Batch {
    Id<Batch> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string profile;
    Uid fileHash; ///< first half of the SHA-256 of the file
    std::int64_t read = 0;
    std::int64_t fresh = 0;
    std::int64_t duplicate = 0;
    std::int64_t rejected = 0;
    std::int64_t excluded = 0;
};

} // namespace minyi::core::followup

namespace minyi::core {

template <>
struct EntityOf<followup::Batch> {
    static constexpr int number = 10;
    static constexpr std::string_view table = "batch";
    static constexpr AggKind aggregate = AggKind::Batch;
};
template <>
struct FieldsOf<followup::Batch> {
    using T = followup::Batch;
    static constexpr auto list =
        std::tuple(Field{1, "profile", &T::profile}, Field{2, "file_hash", &T::fileHash}, Field{3, "rows_read", &T::read},
                   Field{4, "rows_new", &T::fresh}, Field{5, "rows_duplicate", &T::duplicate},
                   Field{6, "rows_rejected", &T::rejected}, Field{7, "rows_excluded", &T::excluded});
};

} // namespace minyi::core
