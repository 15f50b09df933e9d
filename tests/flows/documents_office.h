#pragma once

#include "core/cases/command_fields.h"
#include "core/documents/command_fields.h"
#include "core/documents/query_fields.h"
#include "core/evidence/commands.h"
#include "core/reports/document_paper.h"
#include "core/review/commands.h"
#include "tests/support/make.h"

namespace minyi::tests {

/// An assault at one station: chen handles it with bai, ma is the chief, fa the station's legal officer, xu of legal affairs, lu of
/// another station.
struct Assault {
    TestWorkplace w;
    Id<cases::CaseFile> file;

    explicit Assault(std::string_view now = "2026-11-24 08:30");

    Id<cases::CaseFile> registered(std::string_view handler = "chen");
    cases::State move(std::string_view who, cases::Step step, std::optional<Json> fields = {}, std::string note = "理由");
    /// The evidence its checklist asks for, and to legal affairs.
    void submitted();
    void agreed();

    Id<documents::Document> draft(std::string_view form, std::optional<Id<documents::Document>> about = {});
    void write(Id<documents::Document> document, Json values);
    std::string lock(Id<documents::Document> document);
    /// Drafted, written and locked.
    Id<documents::Document> final(std::string_view form, Json values);
    documents::PaperAnswer paper(Id<documents::Document> document, std::string_view who = "chen");
    std::string text(Id<documents::Document> document);
    documents::DeskRow row(std::string_view form, std::string_view who = "chen");
};

} // namespace minyi::tests
