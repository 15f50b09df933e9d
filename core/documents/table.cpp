#include "core/documents/table.h"

namespace minyi::core::documents {

std::vector<Document> documentsOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Document>(db, "INDEXED BY document_file WHERE file=? ORDER BY rid", file);
}

evidence::FinalPapers finalPapers()
{
    return {[](Db& db, Id<cases::CaseFile> file) {
        std::vector<std::string> forms;
        for (const Document& document : documentsOf(db, file))
            if (document.state == State::Final)
                forms.push_back(document.form);
        return forms;
    }};
}

std::vector<Document> finalBefore(Db& db, Id<cases::CaseFile> file, std::optional<std::int64_t> hlc)
{
    return select<Document>(db, "WHERE file=?1 AND state='final' AND (?2 IS NULL OR (SELECT hlc FROM commits WHERE pos=ver)<?2) ORDER BY uid",
                            file, hlc);
}

bool hasFinal(Db& db, Id<cases::CaseFile> file)
{
    return db.one<std::int64_t>("SELECT 1 FROM document INDEXED BY document_file WHERE file=? AND state='final' LIMIT 1", file).has_value();
}

std::vector<Service> servicesOf(Db& db, Id<Document> document)
{
    return select<Service>(db, "WHERE document=? ORDER BY at,rid", document);
}

std::optional<Serial> serialOf(Db& db, Id<Document> document)
{
    auto rows = select<Serial>(db, "WHERE document=?", document);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

void add(Entities& entities)
{
    entities.add<Document>();
    entities.add<Serial>();
    entities.add<Service>();
}

} // namespace minyi::core::documents
