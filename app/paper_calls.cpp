#include "app/paper_calls.h"

#include "app/play.h"
#include "core/reports/commands.h"
#include "core/reports/document_paper.h"
#include "ui/print/paper.h"

#include <QString>

namespace minyi::app {

using namespace core;

namespace {

std::string absolute(const Call& call, const std::string& name)
{
    return name.starts_with("/") || call.folder.empty() ? name : call.folder + "/" + name;
}

/// Every field of SealReport but the form's name, from JSON.
Result<reports::SealReport> sealFrom(const std::string& form, const std::string& text)
{
    reports::SealReport command;
    command.form = form;
    const Json json = text.empty() ? Json::object() : Json::parse(text, nullptr, false);
    if (!json.is_object())
        return refuse(Why::Invalid, "that is not a JSON object");
    for (const auto& [key, value] : json.items()) {
        JsonCheck fault;
        if (key == "day")
            fault = fromJson(value, command.day, key);
        else if (key == "order")
            fault = fromJson(value, command.order, key);
        else if (key == "file")
            fault = fromJson(value, command.file, key);
        else if (key == "copies")
            fault = fromJson(value, command.copies, key);
        else if (key == "unit_copy")
            fault = fromJson(value, command.unitCopy, key);
        else if (key == "language")
            fault = fromJson(value, command.language, key);
        else if (key == "filters")
            fault = fromJson(value, command.filters, key);
        else if (key == "sort")
            fault = fromJson(value, command.sort, key);
        else if (key == "descending")
            fault = fromJson(value, command.descending, key);
        else
            fault = JsonFault{key, "unknown_field"};
        if (fault)
            return refuse(Why::Invalid, fault->text());
    }
    return command;
}

/// A paper of a case is its handler's to print; the other forms are the office's. What is wrong with the JSON, if anything is.
std::optional<std::string> seal(Office& office, const Actor& actor, const std::string& form, const std::string& text, Result<reports::Report>& report)
{
    if (form != "case_document") {
        const auto command = sealFrom(form, text);
        if (!command)
            return command.error().detail;
        report = office.submit(actor, *command);
        return {};
    }
    reports::SealCaseDocument command;
    Json json = text.empty() ? Json::object() : Json::parse(text, nullptr, false);
    if (json.is_object() && !json.contains("copies"))
        json["copies"] = 1;
    if (const auto fault = fromJson(json, command))
        return fault->text();
    report = office.submit(actor, command);
    return {};
}

Reply reportCall(workplace::Workplace& workplace, const Actor& actor, const Call& call)
{
    const auto& words = call.words;
    if (words.size() == 2 && words[1] == "--list") {
        Json list = Json::array();
        for (const auto& form : reports::forms())
            list.push_back(form);
        return answered(list, call.json);
    }
    std::string name, json, out;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == "--out" && i + 1 < words.size())
            out = words[++i];
        else
            (name.empty() ? name : json) = words[i];
    }
    if (name.empty() || out.empty())
        return usage("report NAME [JSON] --out FILE.pdf, or report --list");
    Result<reports::Report> report = refuse(Why::Broken);
    if (const auto fault = seal(workplace.office(), actor, name, json, report))
        return usage(*fault);
    if (!report)
        return refused(report.error(), call.json);
    const auto written = ui::print::writePdf(*report, QString::fromStdString(absolute(call, out)));
    if (!written)
        return refused(written.error(), call.json);
    return answered({{"form", report->name},
                     {"number", report->seal.number},
                     {"check_code", report->seal.checkCode},
                     {"reprint", report->seal.reprint},
                     {"pages", ui::print::layOut(*report).pageCount()},
                     {"file", out}},
                    call.json);
}

} // namespace

Reply paperCall(workplace::Workplace& workplace, const Actor& actor, const Call& call)
{
    return call.words[0] == "play" ? play(workplace, call) : reportCall(workplace, actor, call);
}

} // namespace minyi::app
