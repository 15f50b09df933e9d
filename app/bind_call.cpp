#include "app/bind_call.h"

#include "core/reports/bound_file.h"
#include "ui/print/bind.h"

#include <algorithm>

namespace minyi::app {

using namespace core;

namespace {

/// By its id, or by its number as it is searched for: what the account does not see is not found.
std::optional<Id<cases::CaseFile>> caseOf(workplace::Workplace& workplace, const Actor& actor, const std::string& name)
{
    if (!name.empty() && name.size() < 10 && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; }))
        return Id<cases::CaseFile>{std::stoll(name)};
    const Json question = {{"text", name}, {"kinds", {toText(AggKind::Case)}}};
    Result<Json> found = refuse(Why::NotFound);
    if (workplace.catalog().findQuestion("search.find")->call(workplace.office(), actor, question, found) || !found)
        return {};
    Id<cases::CaseFile> file;
    for (const auto& hit : (*found)["hits"])
        if (hit["number"] == name && !fromJson(hit["id"], file.value))
            return file;
    return {};
}

} // namespace

Reply bindCall(workplace::Workplace& workplace, const Actor& actor, const Call& call)
{
    std::string name, out;
    reports::SealBoundFile command;
    for (std::size_t i = 1; i < call.words.size(); ++i) {
        const bool more = i + 1 < call.words.size();
        if (call.words[i] == "--out" && more)
            out = call.words[++i];
        else if (call.words[i] == "--language" && more)
            command.language = call.words[++i];
        else
            name = call.words[i];
    }
    if (name.empty() || out.empty())
        return usage("bind CASE --out FILE.pdf [--language zh|en]");
    const auto file = caseOf(workplace, actor, name);
    if (!file)
        return refused({Why::NotFound, "case"}, call.json);
    command.file = *file;
    const auto draft = workplace.office().ask(actor, reports::DraftBoundFile{*file, command.language});
    if (!draft)
        return refused(draft.error(), call.json);
    if (const auto tried = ui::print::bind(*draft, {}); !tried) // a print is noted of what can be bound
        return refused(tried.error(), call.json);
    const auto bound = workplace.office().submit(actor, command);
    if (!bound)
        return refused(bound.error(), call.json);
    const auto written = ui::print::bind(*bound, QString::fromStdString(pathOf(call, out)));
    if (!written)
        return refused(written.error(), call.json);
    Json parts = Json::array();
    for (std::size_t i = 0; i < bound->parts.size(); ++i)
        parts.push_back({{"title", bound->parts[i].title}, {"first", written->parts[i].first}, {"last", written->parts[i].last}});
    const reports::Seal& seal = bound->form.seal;
    return answered({{"sheets", written->sheets}, {"numbered", written->numbered}, {"parts", parts}, {"number", seal.number},
                     {"check_code", seal.checkCode}, {"reprint", seal.reprint}, {"file", out}},
                    call.json);
}

} // namespace minyi::app
