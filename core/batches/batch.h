#pragma once

#include "core/base/fields.h"

#include <optional>
#include <string>

namespace minyi::core::batches {

/// One imported file of any kind.
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
    std::optional<Instant> takenBack; ///< its rows are gone from there on
};

/// A row of a file that was not taken, and why.
struct RowFault {
    std::int64_t row = 0; ///< in the file, the header is row 1
    std::string field;
    std::string why;
};

} // namespace minyi::core::batches

namespace minyi::core {

template <>
struct EntityOf<batches::Batch> {
    static constexpr int number = 10;
    static constexpr std::string_view table = "batch";
    static constexpr AggKind aggregate = AggKind::Batch;
};
template <>
struct FieldsOf<batches::Batch> {
    using T = batches::Batch;
    static constexpr auto list =
        std::tuple(Field{1, "profile", &T::profile}, Field{2, "file_hash", &T::fileHash},
                   Field{3, "rows_read", &T::read}, Field{4, "rows_new", &T::fresh},
                   Field{5, "rows_duplicate", &T::duplicate}, Field{6, "rows_rejected", &T::rejected},
                   Field{7, "rows_excluded", &T::excluded}, Field{8, "taken_back", &T::takenBack, FieldClass::Critical});
};
template <>
struct FieldsOf<batches::RowFault> {
    using T = batches::RowFault;
    static constexpr auto list =
        std::tuple(Field{1, "row", &T::row}, Field{2, "field", &T::field}, Field{3, "why", &T::why});
};

} // namespace minyi::core
