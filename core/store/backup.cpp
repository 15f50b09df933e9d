#include "core/store/backup.h"

#include <sqlite3.h>

#include <cstdio>

namespace minyi::core {

std::string integrityFault(Db& db)
{
    const auto verdict = db.one<std::string>("PRAGMA integrity_check(1)").value_or("no answer");
    if (verdict != "ok")
        return verdict;
    return db.prepare("PRAGMA foreign_key_check").step() ? "a reference points nowhere" : "";
}

void copyTo(Db& db, const std::string& path)
{
    int code = SQLITE_OK;
    {
        Db copy(path, Access::Write);
        sqlite3_backup* work = sqlite3_backup_init(copy.handle(), "main", db.handle(), "main");
        if (!work)
            throw DbError(sqlite3_extended_errcode(copy.handle()), "backup cannot begin");
        sqlite3_backup_step(work, -1);
        code = sqlite3_backup_finish(work);
    }
    std::string fault = code == SQLITE_OK ? "" : "copy failed";
    if (fault.empty()) {
        Db copy(path, Access::Read);
        fault = integrityFault(copy);
    }
    if (fault.empty())
        return;
    std::remove(path.c_str());
    throw DbError(code ? code : SQLITE_CORRUPT, "backup: " + fault);
}

} // namespace minyi::core
