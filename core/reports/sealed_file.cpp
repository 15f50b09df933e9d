#include "core/reports/sealed_file.h"

#include "core/documents/fill.h"
#include "core/documents/queries.h"
#include "core/documents/table.h"
#include "core/reports/document_paper.h"

namespace minyi::core::reports {

Result<SealedFile> run(Tx& tx, const OpenSealedFile& command)
{
    auto opened = cases::run(tx, cases::OpenSealed{command.number, command.purpose, command.words});
    if (!opened)
        return tl::unexpected(opened.error());
    SealedFile out{std::move(*opened), {}};
    for (const auto& one : documents::documentsOf(tx.db(), out.file.row.id))
        if (const auto paper = one.state == documents::State::Final ? documents::thawed(one) : std::nullopt)
            out.papers.push_back({one.id, paper->form.zh, paper->form.en, one.number.value_or(""), one.lockedAt});
    return out;
}

Result<Report> run(Tx& tx, const ReadSealedPaper& command)
{
    const auto document = find(tx.db(), command.document);
    if (!document || document->state != documents::State::Final)
        return refuse(Why::NotFound, "document");
    const auto file = cases::lookIntoSealed(tx, document->file, command.purpose, command.words,
                                            {{"form", document->form}, {"number", document->number.value_or("")}});
    if (!file)
        return tl::unexpected(file.error());
    const Ask ask = tx.asked();
    return framed(ask, documents::reportIn(ask, *file, *document));
}

} // namespace minyi::core::reports
