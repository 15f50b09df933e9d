#pragma once

#include "core/cases/gates.h"
#include "core/documents/document_fields.h"
#include "core/evidence/rules.h"
#include "core/ledger/project.h"
#include "core/store/rows.h"

#include <vector>

namespace minyi::core::documents {

/// In the order they were drafted.
std::vector<Document> documentsOf(Db& db, Id<cases::CaseFile> file);
/// What was final before a commit, and still is as it was then; without one what is final now. The order of the record decides, which is
/// the same on every desktop, and not a clock, which may stand.
std::vector<Document> finalBefore(Db& db, Id<cases::CaseFile> file, std::optional<std::int64_t> hlc);
bool hasFinal(Db& db, Id<cases::CaseFile> file);
std::vector<Service> servicesOf(Db& db, Id<Document> document);
/// The serial a paper has, voided or not.
std::optional<Serial> serialOf(Db& db, Id<Document> document);

/// The end of an execution waits for the papers that prove it (workflows 5.4, executing).
cases::Gate gate();
/// What the checklists ask of the papers.
evidence::FinalPapers finalPapers();

void add(Entities& entities);

} // namespace minyi::core::documents
