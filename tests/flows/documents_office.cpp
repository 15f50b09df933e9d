#include "tests/flows/documents_office.h"

#include "core/reports/report.h"

#include <algorithm>

namespace minyi::tests {

using namespace core::documents;
using cases::Step;

Assault::Assault(std::string_view now) : w(now)
{
    const auto add = [&](const char* account, const char* name, const char* unit, Role role) {
        w.say("admin", staff::AddOfficer{account, name, unit, {role}, {}});
    };
    add("bai", "白星野", "370299020100", Role::R4);
    add("fa", "方知远", "370299020100", Role::R7);
    add("xu", "徐素问", "370299020000", Role::R8);
    file = registered();
    w.say("ma", cases::AssignOfficer{file, "chen", "bai", {}});
}

Id<cases::CaseFile> Assault::registered(std::string_view handler)
{
    cases::RegisterCase command;
    command.title = "邻里纠纷殴打他人案";
    command.subtype = "assault";
    command.place = "望海路18号院内";
    command.summary = "2026年11月24日7时许，周立新在望海路18号院内因停车与郑晓明发生争执，用拳头击打郑晓明面部。";
    command.handler = std::string(handler);
    command.people = {{"reporter", "郑晓明", "370299198803150014", "13800001234", "男", *parseDay("1988-03-15"), {}},
                      {"victim", "郑晓明", "370299198803150014", "13800001234", "男", *parseDay("1988-03-15"), {}},
                      {"suspect", "周立新", "370299199007020037", "13800005678", "男", *parseDay("1990-07-02"), {}}};
    command.people[2].address = "滨海市望海路18号";
    return w.say(handler, command).file;
}

cases::State Assault::move(std::string_view who, Step step, std::optional<Json> fields, std::string note)
{
    return w.say(who, cases::MoveCase{file, step, {}, std::move(note), std::move(fields)});
}

void Assault::submitted()
{
    make::evidence(w, file, "chen", "bai");
    move("chen", Step::SubmitForReview);
}

void Assault::agreed()
{
    submitted();
    w.say("fa", review::CheckReview{file, true, {}, {}, {}});
    w.say("xu", make::opinion(file));
}

Id<Document> Assault::draft(std::string_view form, std::optional<Id<Document>> about)
{
    return w.say("chen", DraftDocument{file, std::string(form), {}, about, {}});
}

void Assault::write(Id<Document> document, Json values)
{
    w.say("chen", WriteDocument{document, std::move(values), {}});
}

std::string Assault::lock(Id<Document> document)
{
    return w.say("chen", LockDocument{document, {}});
}

Id<Document> Assault::final(std::string_view form, Json values)
{
    const auto document = draft(form);
    write(document, std::move(values));
    lock(document);
    return document;
}

PaperAnswer Assault::paper(Id<Document> document, std::string_view who)
{
    return w.ask(who, DocumentPaper{document});
}

std::string Assault::text(Id<Document> document)
{
    return reports::plainText(w.ask("chen", reports::DraftCaseDocument{document}));
}

DeskRow Assault::row(std::string_view form, std::string_view who)
{
    const auto desk = w.ask(who, Desk{file});
    const auto found = std::ranges::find(desk.rows, form, &DeskRow::form);
    REQUIRE(found != desk.rows.end());
    return *found;
}

} // namespace minyi::tests
