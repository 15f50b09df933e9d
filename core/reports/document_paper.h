#pragma once

#include "core/documents/document.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

namespace minyi::core::reports {

/// A paper of a case as it stands, for who may read it: always in Chinese, as the law writes it.
struct DraftCaseDocument {
    Id<documents::Document> document;
};

/// Gives it number, hash and foot and notes the print, as any form. Who handles the case prints its papers without the right to the
/// lists of the office.
struct SealCaseDocument {
    Id<documents::Document> document;
    std::int64_t copies = 1;
};

/// As every paper of a case goes out: in Chinese, without a foot of words.
Result<Report> framed(const Ask& ask, Result<Report> paper);
Result<Report> answer(const Ask& ask, const DraftCaseDocument& question);
Result<Report> run(Tx& tx, const SealCaseDocument& command);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftCaseDocument> {
    static constexpr std::string_view name = "reports.case_document";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::DraftCaseDocument> {
    static constexpr auto list = std::tuple(Field{1, "document", &reports::DraftCaseDocument::document});
};
template <>
struct CommandOf<reports::SealCaseDocument> {
    static constexpr std::string_view name = "reports.seal_document";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::SealCaseDocument> {
    using T = reports::SealCaseDocument;
    static constexpr auto list = std::tuple(Field{1, "document", &T::document}, Field{2, "copies", &T::copies});
};

} // namespace minyi::core
