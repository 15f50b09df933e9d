#pragma once

#include "core/evidence/attachment.h"
#include "core/evidence/rules.h"
#include "core/ledger/project.h"
#include "core/store/rows.h"

namespace minyi::core::evidence {

/// In the order of their numbers.
std::vector<Evidence> evidenceOf(Db& db, Id<cases::CaseFile> file);
std::vector<ItemMark> marksOf(Db& db, Id<cases::CaseFile> file);
/// Also those that were taken off, in the order of their numbers.
std::vector<Attachment> attachmentsOf(Db& db, Id<Evidence> evidence);
/// Of a whole case, evidence after evidence.
std::vector<Attachment> attachmentsIn(Db& db, Id<cases::CaseFile> file);
/// Every content a row names, once.
std::vector<std::string> keptContents(Db& db);
/// Of a file that somebody wants to name.
std::int64_t nextNumber(Db& db, Id<cases::CaseFile> file);

void add(Entities& entities);

} // namespace minyi::core::evidence
