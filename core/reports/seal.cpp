#include "core/reports/case_papers.h"
#include "core/reports/binding.h"
#include "core/reports/bound_file.h"
#include "core/reports/circular.h"
#include "core/reports/commands.h"
#include "core/reports/deadlines.h"
#include "core/reports/document_paper.h"
#include "core/reports/incidents.h"
#include "core/reports/order_papers.h"
#include "core/reports/register.h"
#include "core/reports/sealed_file.h"
#include "core/reports/table.h"
#include "core/staff/table.h"

#include <cstdio>

namespace minyi::core {

template <>
struct FieldsOf<reports::SealReport> {
    using T = reports::SealReport;
    static constexpr auto list = std::tuple(Field{1, "form", &T::form}, Field{2, "day", &T::day}, Field{3, "order", &T::order},
                                            Field{4, "unit_copy", &T::unitCopy}, Field{5, "copies", &T::copies},
                                            Field{6, "language", &T::language}, Field{7, "filters", &T::filters},
                                            Field{8, "sort", &T::sort}, Field{9, "descending", &T::descending},
                                            Field{10, "file", &T::file});
};

template <>
Json toJson(const reports::Report& report)
{
    return {{"form", report.name}, {"number", report.seal.number}, {"text", reports::plainText(report)}};
}

template <>
struct FieldsOf<reports::DraftDaily> {
    using T = reports::DraftDaily;
    static constexpr auto list = std::tuple(Field{1, "day", &T::day}, Field{2, "language", &T::language});
};
template <>
struct FieldsOf<reports::DraftOrder> {
    using T = reports::DraftOrder;
    static constexpr auto list =
        std::tuple(Field{1, "order", &T::order}, Field{2, "unit_copy", &T::unitCopy}, Field{3, "language", &T::language});
};

} // namespace minyi::core

namespace minyi::core::reports {

namespace {

/// 7F3A-91C2: the first four bytes of the hash over everything printed but the foot.
std::string checkCode(const Uid& hash)
{
    char text[12];
    std::snprintf(text, sizeof text, "%02X%02X-%02X%02X", hash.bytes[0], hash.bytes[1], hash.bytes[2], hash.bytes[3]);
    return text;
}

Result<Report> draft(const Ask& ask, const SealReport& command)
{
    if (command.form == "daily")
        return answer(ask, DraftDaily{command.day, command.language});
    if (command.form == "circular")
        return answer(ask, DraftCircular{command.day, command.language});
    if (command.form == "incidents_daily")
        return answer(ask, DraftIncidents{command.day, command.language});
    if (command.form == "case_register")
        return answer(ask, DraftRegister{command.filters, command.sort, command.descending, command.language});
    if (command.form == "deadline_list")
        return answer(ask, DraftDeadlines{command.day, command.language});
    if (command.form == "week_sheet")
        return answer(ask, DraftWeek{command.day, command.language});
    if (const auto* ofCase = casePaper(command.form))
        return command.file ? ofCase->sealed(ask, *command.file, command.language) : Result<Report>(refuse(Why::Missing, "file"));
    const auto paper = fromText<OrderPaper>(command.form);
    if (command.form != "order" && !paper)
        return refuse(Why::UnknownName, command.form);
    if (!command.order)
        return refuse(Why::Missing, "order");
    if (paper)
        return answer(ask, DraftOrderPaper{*command.order, *paper, command.language});
    return sealedOrder(ask, DraftOrder{*command.order, command.unitCopy, command.language});
}

/// Who sees what makes a register a different one, as the conditions and the day do.
std::string registerSubject(const SealReport& command, const Actor& actor, Instant now)
{
    const DraftRegister asked{command.filters.value_or(cases::Filters{}), command.sort.value_or(cases::Sort::Due), command.descending, {}};
    return isoDay(dayOf(now)) + " " + actor.account + " " + toJson(asked).dump();
}

std::string subjectOf(const SealReport& command, const Actor& actor, Instant now)
{
    if (command.form == "case_register")
        return registerSubject(command, actor, now);
    if (command.form == "deadline_list" || command.form == "week_sheet") // who asks decides what is on it
        return isoDay(dayOf(now)) + " " + actor.account + " " + (command.day ? isoDay(*command.day) : "");
    if (command.form == "circular")
        return isoDay(circularMonth(DraftCircular{command.day, {}}, now));
    if (command.file)
        return std::to_string(command.file->value);
    if (command.order)
        return std::to_string(command.order->value) + (command.unitCopy ? "u" : "");
    return isoDay(command.day.value_or(dayOf(now) - 1));
}

} // namespace

std::vector<std::string> forms()
{
    std::vector<std::string> all{"daily", "order", "circular", "incidents_daily", "case_register", "deadline_list", "week_sheet", "feedback", "second_call", "objection", "reminder", "case_document"};
    for (auto& form : caseForms())
        all.push_back(std::move(form));
    return all;
}

namespace {

/// The next number, and the line that says it was printed.
Seal noted(Tx& tx, const std::string& text, const std::string& form, const std::string& subject, std::int64_t copies)
{
    const int year = civil(dayOf(tx.now())).year;
    char number[24];
    std::snprintf(number, sizeof number, "P%d-%04d", year, static_cast<int>(printsOf(tx.db(), year) + 1));
    const Uid hash = uidOf(text);
    const bool reprint = printed(tx.db(), form, subject);
    const auto id = tx.create(Print{{}, {}, 0, form, subject, number, hash, copies, me(tx), tx.now(), reprint});
    tx.raise(id, Happened::Printed, {{"form", form}, {"number", number}});
    return {number, tx.actor().name, plainTime(tx.now()), checkCode(hash), static_cast<int>(copies), reprint, false};
}

/// What was noted, on a paper that is part of the print.
void stamp(const Tx& tx, const Seal& seal, Report& report)
{
    const bool draft = report.seal.draft;
    report.seal = seal;
    report.seal.draft = draft;
    report.watermark = tx.actor().name + " " + isoDay(dayOf(tx.now())).substr(5);
}

Result<Report> sealed(Tx& tx, Report report, const std::string& form, const std::string& subject, std::int64_t copies)
{
    stamp(tx, noted(tx, plainText(report), form, subject, copies), report);
    return report;
}

bool areCopies(std::int64_t copies)
{
    return copies >= 1 && copies <= 99;
}

} // namespace

Result<Report> run(Tx& tx, const SealCaseDocument& command)
{
    if (!areCopies(command.copies))
        return refuse(Why::Invalid, "copies: 1..99");
    auto report = answer(tx.asked(), DraftCaseDocument{command.document});
    if (!report)
        return report;
    // What reads otherwise, a draft that was written on or a paper that was unlocked, is another print.
    const auto subject = std::to_string(command.document.value) + " " + uidOf(plainText(*report)).text();
    return sealed(tx, std::move(*report), "case_document", subject, command.copies);
}

Result<BoundFile> run(Tx& tx, const SealBoundFile& command)
{
    if (!areCopies(command.copies))
        return refuse(Why::Invalid, "copies: 1..99");
    auto bound = answer(tx.asked(), DraftBoundFile{command.file, command.language});
    if (!bound)
        return bound;
    const auto text = textOf(*bound);
    const auto subject = std::to_string(command.file.value) + " " + uidOf(text).text();
    const Seal seal = noted(tx, text, "bound_file", subject, command.copies);
    stamp(tx, seal, bound->form);
    for (BoundPart& part : bound->parts)
        if (part.report)
            stamp(tx, seal, *part.report);
    return bound;
}

Result<Report> run(Tx& tx, const SealReport& command)
{
    if (!areCopies(command.copies))
        return refuse(Why::Invalid, "copies: 1..99");
    const auto* ofCase = casePaper(command.form);
    if (command.file && !ofCase)
        return refuse(Why::Invalid, "file");
    auto report = draft(tx.asked(), command);
    if (!report)
        return report;
    std::string subject = subjectOf(command, tx.actor(), tx.now());
    if (command.file)
        subject += " " + ofCase->edition(tx.db(), *command.file);
    return sealed(tx, std::move(*report), command.form, subject, command.copies);
}

void add(Entities& entities)
{
    entities.add<Print>();
}

void add(Catalog& catalog)
{
    catalog.command<SealReport>();
    catalog.command<SealCaseDocument>();
    catalog.command<SealBoundFile>();
    catalog.command<OpenSealedFile>();
    catalog.command<ReadSealedPaper>();
    catalog.question<DraftCaseDocument>();
    catalog.question<Binding>();
    catalog.question<DraftCircular>();
    catalog.question<DraftOrderPaper>();
    catalog.question<DraftDaily>();
    catalog.question<DraftOrder>();
    catalog.question<DraftIncidents>();
    catalog.question<DraftRegister>();
    catalog.question<DraftDeadlines>();
    catalog.question<DraftWeek>();
    addCasePapers(catalog);
    catalog.question<DraftBoundFile>();
}

} // namespace minyi::core::reports
