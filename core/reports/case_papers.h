#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

#include <string_view>

/// The forms that are printed of a case.
namespace minyi::core::reports {

/// One form: how it is drawn when it is sealed, and what tells a later one of the same case from an earlier, of which it would else be a
/// reprint.
struct CasePaper {
    std::string_view form;
    Result<Report> (*sealed)(const Ask& ask, Id<cases::CaseFile> file, const std::optional<std::string>& language);
    std::string (*edition)(Db& db, Id<cases::CaseFile> file);
};

/// None for a form that is not of a case.
const CasePaper* casePaper(std::string_view form);
std::vector<std::string> caseForms();
void addCasePapers(Catalog& catalog);

} // namespace minyi::core::reports
