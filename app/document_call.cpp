#include "app/document_call.h"

#include "core/exports/docx.h"
#include "core/reports/document_paper.h"

namespace minyi::app {

using namespace core;

Reply documentCall(workplace::Workplace& workplace, const Actor& actor, const Call& call)
{
    const auto& words = call.words;
    if (words.size() != 4 || words[2] != "--out" || !words[3].ends_with(".docx"))
        return usage("document NUMBER --out FILE.docx");
    reports::SealCaseDocument command;
    if (const auto fault = fromJson(Json(words[1]), command.document, "document"))
        return usage(fault->text());
    const auto report = workplace.office().submit(actor, command);
    if (!report)
        return refused(report.error(), call.json);
    if (const auto written = exports::writeDocx(*report, pathOf(call, words[3])); !written)
        return refused(written.error(), call.json);
    return answered({{"form", report->name}, {"number", report->seal.number}, {"check_code", report->seal.checkCode}, {"file", words[3]}}, call.json);
}

} // namespace minyi::app
