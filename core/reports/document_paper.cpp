#include "core/reports/document_paper.h"

#include "core/documents/queries.h"
#include "core/reports/words.h"

namespace minyi::core::reports {

Result<Report> framed(const Ask& ask, Result<Report> paper)
{
    if (!paper)
        return paper;
    Report report = blank(FormWords(ask.the<rules::Packs>(), "zh"));
    report.footWords.clear(); // it is handed to people outside
    report.name = paper->name;
    report.compact = paper->compact;
    report.onePage = paper->onePage;
    report.organ = std::move(paper->organ);
    report.title = std::move(paper->title);
    report.below = std::move(paper->below);
    report.headRight = std::move(paper->headRight);
    report.body = std::move(paper->body);
    report.seal.draft = paper->seal.draft;
    return report;
}

Result<Report> answer(const Ask& ask, const DraftCaseDocument& question)
{
    return framed(ask, documents::reportOf(ask, question.document));
}

} // namespace minyi::core::reports
