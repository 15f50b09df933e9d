#pragma once

#include "core/appeals/appeal.h"
#include "core/batches/batch.h"
#include "core/office/catalog.h"

namespace minyi::core::appeals {

/// One checked row of a file of the 12345 hotline: an order it dispatched to the police.
struct HotlineRow {
    std::int64_t row = 0; ///< in the file, the header is row 1
    std::string sourceId;
    std::string unitCode; ///< empty: the centre dispatches it
    std::string kind; ///< a word of Kind; empty: help
    Instant receivedAt;
    std::string person;
    std::string phone;
    std::string summary;
    std::string wish;
};

/// One row of its results: what the hotline heard when it asked its caller.
struct ResultRow {
    std::int64_t row = 0;
    std::string sourceId;
    std::string rating; ///< a word of followup::Rating
    std::string solved; ///< of followup::Solved, or empty
    std::string kept;   ///< yes, no or empty
};

/// A file's rows, all or nothing but those rejected one by one; known numbers add nothing.
struct TakeHotlineOrders {
    std::string profile;
    Uid fileHash;
    std::int64_t read = 0;
    std::vector<HotlineRow> rows;
    std::vector<batches::RowFault> rejected; ///< by the reader of the file
    bool dryRun = false;
};

struct TakeHotlineResults {
    std::string profile;
    Uid fileHash;
    std::int64_t read = 0;
    std::vector<ResultRow> rows;
    std::vector<batches::RowFault> rejected;
    bool dryRun = false;
};

struct HotlineTaken {
    std::optional<std::string> batch; ///< none for a dry run or where nothing was new
    std::int64_t read = 0;
    std::int64_t fresh = 0;
    std::int64_t duplicate = 0;
    std::vector<batches::RowFault> rejected;
};

Result<HotlineTaken> run(Tx& tx, const TakeHotlineOrders& command);
Result<HotlineTaken> run(Tx& tx, const TakeHotlineResults& command);
void addIntake(Catalog& catalog);

} // namespace minyi::core::appeals

namespace minyi::core {

template <>
struct FieldsOf<appeals::HotlineRow> {
    using T = appeals::HotlineRow;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "row", &T::row}, Field{2, "source_id", &T::sourceId}, Field{3, "unit", &T::unitCode}, Field{4, "kind", &T::kind},
        Field{5, "received_at", &T::receivedAt}, Field{6, "person", &T::person, kOrdinary, kPersonal},
        Field{7, "phone", &T::phone, kOrdinary, kPersonal}, Field{8, "summary", &T::summary, kWords, kPersonal},
        Field{9, "wish", &T::wish, kWords, kPersonal});
};
template <>
struct FieldsOf<appeals::ResultRow> {
    using T = appeals::ResultRow;
    static constexpr auto list = std::tuple(Field{1, "row", &T::row}, Field{2, "source_id", &T::sourceId},
                                            Field{3, "rating", &T::rating}, Field{4, "solved", &T::solved}, Field{5, "kept", &T::kept});
};
template <>
struct CommandOf<appeals::TakeHotlineOrders> {
    static constexpr std::string_view name = "appeals.take_in";
    static constexpr Permission needs = Permission::ImportMatters;
};
template <>
struct CommandOf<appeals::TakeHotlineResults> {
    static constexpr std::string_view name = "appeals.take_results";
    static constexpr Permission needs = Permission::ImportMatters;
};
template <>
struct FieldsOf<appeals::TakeHotlineOrders> {
    using T = appeals::TakeHotlineOrders;
    static constexpr auto list = std::tuple(Field{1, "profile", &T::profile}, Field{2, "file_hash", &T::fileHash},
                                            Field{3, "read", &T::read}, Field{4, "rows", &T::rows},
                                            Field{5, "rejected", &T::rejected}, Field{6, "dry_run", &T::dryRun});
};
template <>
struct FieldsOf<appeals::TakeHotlineResults> {
    using T = appeals::TakeHotlineResults;
    static constexpr auto list = std::tuple(Field{1, "profile", &T::profile}, Field{2, "file_hash", &T::fileHash},
                                            Field{3, "read", &T::read}, Field{4, "rows", &T::rows},
                                            Field{5, "rejected", &T::rejected}, Field{6, "dry_run", &T::dryRun});
};
template <>
struct FieldsOf<appeals::HotlineTaken> {
    using T = appeals::HotlineTaken;
    static constexpr auto list =
        std::tuple(Field{1, "batch", &T::batch}, Field{2, "read", &T::read}, Field{3, "new", &T::fresh},
                   Field{4, "duplicate", &T::duplicate}, Field{5, "rejected", &T::rejected});
};

} // namespace minyi::core
