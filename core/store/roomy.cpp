#include "core/store/roomy.h"

#include <sqlite3.h>

namespace minyi::core {

Roomy::Roomy(Db& db)
    : m_db(db)
{
    sqlite3_exec(m_db.handle(), "PRAGMA cache_size=-65536", nullptr, nullptr, nullptr);
}

Roomy::~Roomy()
{
    const std::string back = std::string(Db::kWriterCache) + "; PRAGMA shrink_memory";
    sqlite3_exec(m_db.handle(), back.c_str(), nullptr, nullptr, nullptr);
}

} // namespace minyi::core
