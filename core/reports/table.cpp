#include "core/reports/table.h"

namespace minyi::core::reports {

std::int64_t printsOf(Db& db, int year)
{
    const std::string from = "P" + std::to_string(year) + "-", to = "P" + std::to_string(year) + ".";
    return db.one<std::int64_t>("SELECT count(*) FROM print WHERE number BETWEEN ? AND ?", from, to).value_or(0);
}

bool printed(Db& db, const std::string& form, const std::string& subject)
{
    return db.one<std::int64_t>("SELECT 1 FROM print WHERE form=? AND subject=? LIMIT 1", form, subject).has_value();
}

} // namespace minyi::core::reports
