#include "core/reports/seized_paper.h"

#include "core/base/mask.h"
#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/reports/words.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"
#include "core/things/table.h"

#include <algorithm>

namespace minyi::core::reports {

namespace {

/// Numbers of decisions, each once, in the order of the things.
std::string decisionsOf(const std::vector<things::SeizedThing>& all)
{
    std::string text;
    for (const auto& thing : all)
        if (!thing.decision.empty() && text.find(thing.decision) == std::string::npos)
            text += (text.empty() ? "" : "；") + thing.decision;
    return text;
}

Table thingsTable(const FormWords& words, const std::vector<things::SeizedThing>& all, bool full)
{
    Table table{{{words("seized.number"), Align::Centre, 1}, {words("seized.name"), Align::Left, 5}, {words("seized.quantity"), Align::Right, 2},
                 {words("seized.mark"), Align::Left, 3}, {words("seized.owner"), Align::Left, 3}, {words("seized.taken"), Align::Left, 3}},
                {}};
    for (const auto& thing : all)
        table.rows.push_back({std::to_string(thing.number), thing.name, thing.quantity + " " + thing.unit, thing.mark,
                              full ? thing.owner : maskedName(thing.owner), plainTime(thing.takenAt)});
    return table;
}

Result<Report> paperOf(const Ask& ask, const DraftSeizedList& question, bool sealed)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    const auto all = things::thingsOf(ask.db, found->file.id);
    if (all.empty())
        return refuse(Why::Missing, "thing");
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    Report report = blank(words);
    report.name = "seized_list";
    report.compact = true;
    const auto unit = find(ask.db, found->file.unit);
    report.organ = unit ? unit->name : settings::text(ask.db, "bureau_name", dayOf(ask.now));
    report.title = words("seized.title");
    report.headLeft = found->file.number.value_or("");
    report.headRight = words.day(dayOf(ask.now));
    report.body.emplace_back(Form{{
        {{{words("seized.case"), found->file.title}, {words("seized.handler"), staff::nameOf(ask.db, found->file.handler)}}},
        {{{words("seized.decision"), decisionsOf(all)}}},
    }});
    report.body.emplace_back(thingsTable(words, all, sealed || found->sight.standing(found->file).handler));
    report.body.emplace_back(Note{words.fill("seized.total", {{"count", std::to_string(all.size())}})});
    report.body.emplace_back(Signatures{{Signer{words("seized.holder")}, Signer{words("seized.witness")}}});
    report.body.emplace_back(Signatures{{Signer{words("seized.officers")}, Signer{words("seized.keeper")}}});
    report.body.emplace_back(Note{words("seized.copies")});
    return report;
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftSeizedList& question)
{
    return paperOf(ask, question, false);
}

Result<Report> sealedSeizedList(const Ask& ask, const DraftSeizedList& question)
{
    return paperOf(ask, question, true);
}

} // namespace minyi::core::reports
