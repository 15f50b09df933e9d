#pragma once

#include "core/cases/case.h"
#include "core/cases/filters.h"
#include "core/reports/queries.h"

namespace minyi::core::reports {

/// One print: every form that leaves the office has a number, a person, a time and a hash (workflows 6.2).
struct Print {
    Id<Print> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string form;
    std::string subject; ///< the day, the order's row, or what a register was asked
    std::string number;  ///< P2026-0324
    Uid contentHash;
    std::int64_t copies = 1;
    Id<staff::Officer> by;
    Instant at;
    bool reprint = false;
};

/// Gives a form its number, hash and foot and notes the print. A second one of the same subject says so.
struct SealReport {
    std::string form; ///< one of forms()
    std::optional<Day> day;
    std::optional<Id<orders::Order>> order;
    bool unitCopy = false;
    std::int64_t copies = 1;
    std::optional<std::string> language;
    std::optional<cases::Filters> filters = {}; ///< of the case register, as its order
    std::optional<cases::Sort> sort = {};
    bool descending = false;
    std::optional<Id<cases::CaseFile>> file = {}; ///< of a case's paper
};

Result<Report> run(Tx& tx, const SealReport& command);
/// Names of all forms.
std::vector<std::string> forms();

void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::reports

namespace minyi::core {

/// On the command line a report is its text; the paper is drawn from the same report.
template <>
Json toJson(const reports::Report& report);

template <>
struct CommandOf<reports::SealReport> {
    static constexpr std::string_view name = "reports.seal";
    static constexpr Permission needs = Permission::PrintReports;
};

template <>
struct EntityOf<reports::Print> {
    static constexpr int number = 30;
    static constexpr std::string_view table = "print";
    static constexpr AggKind aggregate = AggKind::Workplace;
};
template <>
struct FieldsOf<reports::Print> {
    using T = reports::Print;
    static constexpr auto list =
        std::tuple(Field{1, "form", &T::form}, Field{2, "subject", &T::subject}, Field{3, "number", &T::number},
                   Field{4, "content_hash", &T::contentHash}, Field{5, "copies", &T::copies}, Field{6, "by_officer", &T::by},
                   Field{7, "at", &T::at}, Field{8, "reprint", &T::reprint});
};

} // namespace minyi::core
