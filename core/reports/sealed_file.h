#pragma once

#include "core/cases/privacy.h"
#include "core/cases/query_fields.h"
#include "core/documents/document.h"
#include "core/reports/report.h"

/// A sealed record as it is opened: what cases.open_sealed answers, and the papers that are final in it.
namespace minyi::core::reports {

struct OpenSealedFile {
    std::string number;
    cases::Purpose purpose = cases::Purpose::CaseWork;
    std::string words;
};

struct SealedPaper {
    Id<documents::Document> id;
    std::string zh, en, number;
    std::optional<Instant> lockedAt;
};

struct SealedFile {
    cases::FileAnswer file;
    std::vector<SealedPaper> papers;
};

/// One of them as it was printed, for the same purpose; read it is noted like the opening. It is not printed from there.
struct ReadSealedPaper {
    Id<documents::Document> document;
    cases::Purpose purpose = cases::Purpose::CaseWork;
    std::string words;
};

Result<SealedFile> run(Tx& tx, const OpenSealedFile& command);
Result<Report> run(Tx& tx, const ReadSealedPaper& command);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct CommandOf<reports::OpenSealedFile> {
    static constexpr std::string_view name = "reports.open_sealed";
    static constexpr Permission needs = Permission::OpenSealed;
};
template <>
struct FieldsOf<reports::OpenSealedFile> {
    using T = reports::OpenSealedFile;
    static constexpr auto list = std::tuple(Field{1, "number", &T::number}, Field{2, "purpose", &T::purpose}, Field{3, "words", &T::words});
};
template <>
struct FieldsOf<reports::SealedPaper> {
    using T = reports::SealedPaper;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en},
                                            Field{4, "number", &T::number}, Field{5, "locked_at", &T::lockedAt});
};
template <>
struct FieldsOf<reports::SealedFile> {
    using T = reports::SealedFile;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "papers", &T::papers});
};
template <>
struct CommandOf<reports::ReadSealedPaper> {
    static constexpr std::string_view name = "reports.read_sealed";
    static constexpr Permission needs = Permission::OpenSealed;
};
template <>
struct FieldsOf<reports::ReadSealedPaper> {
    using T = reports::ReadSealedPaper;
    static constexpr auto list =
        std::tuple(Field{1, "document", &T::document}, Field{2, "purpose", &T::purpose}, Field{3, "words", &T::words});
};

} // namespace minyi::core
