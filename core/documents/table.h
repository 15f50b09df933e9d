#pragma once

#include "core/documents/document_fields.h"
#include "core/ledger/project.h"
#include "core/store/rows.h"

#include <vector>

namespace minyi::core::documents {

/// In the order they were drafted.
std::vector<Document> documentsOf(Db& db, Id<cases::CaseFile> file);
/// What was final when the case was submitted, and still is as it was then.
std::vector<Document> finalBefore(Db& db, Id<cases::CaseFile> file, Instant submitted);
std::vector<Service> servicesOf(Db& db, Id<Document> document);
/// The serial a paper has, voided or not.
std::optional<Serial> serialOf(Db& db, Id<Document> document);
/// The next one of a unit, a year and a word: voided ones count, so none is given twice and none is left out.
std::int64_t nextSerial(Db& db, Id<staff::Unit> unit, std::int64_t year, std::string_view word);

void add(Entities& entities);

} // namespace minyi::core::documents
