#include "core/deadlines/board_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/deadlines/commands.h"

#include "core/calendar/notice.h"
#include "core/cases/table.h"
#include "core/deadlines/case_clocks.h"
#include "core/deadlines/levels.h"
#include "core/deadlines/reckoners.h"
#include "core/deadlines/reminder.h"
#include "core/staff/rules.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

constexpr std::int64_t kMostRows = 500;

const Rule* ruleOf(const Ask& ask, const DueRow& due)
{
    const auto& rules = ask.the<RulePack>();
    if (const Rule* version = rules.find(due.version))
        return version;
    const auto& versions = rules.versionsOf(due.rule);
    return versions.empty() ? nullptr : versions.front();
}

BoardRow rowOf(const Ask& ask, const DueRow& due, const Described& described)
{
    BoardRow row;
    row.kind = due.kind;
    row.row = due.row;
    row.number = described.number;
    row.title = described.title;
    row.officer = described.officerName;
    row.unit = described.unitName;
    row.caseKind = described.kind;
    row.rule = due.rule;
    if (const Rule* rule = ruleOf(ask, due)) {
        row.nameZh = rule->nameZh;
        row.nameEn = rule->nameEn;
        row.article = rule->source.article.value_or("");
        if (due.left)
            row.leftUnit = !rule->limit || rule->limit->unit == Unit::Months ? Unit::CalendarDays : rule->limit->unit;
    }
    row.start = due.start;
    row.left = due.left;
    if (due.due != kNever)
        row.due = due.due;
    row.provisional = due.provisional;
    row.custody = due.custody;
    return row;
}

/// The clocks of one thing that stand differently under another calendar.
void compare(const Ask& ask, const Describer& describe, const Context& then, const Uid& agg, AggKind kind, std::vector<MovedRow>& moved)
{
    const auto found = ask.the<Reckoners>().of.find(kind);
    if (found == ask.the<Reckoners>().of.end())
        return;
    const auto now = duesOf(ask.db, agg);
    for (const DueRow& due : found->second.dues(ask.db, then, agg)) {
        const auto was = std::find_if(now.begin(), now.end(), [&](const DueRow& one) { return one.rule == due.rule; });
        if (due.done || was == now.end() || (was->due == due.due && was->provisional == due.provisional && was->left == due.left))
            continue;
        const auto described = describe(due);
        const Rule* rule = ruleOf(ask, due);
        MovedRow row{kind, due.row, described ? described->number : "", described ? described->unitName : "",
                     rule ? rule->nameZh : "", rule ? rule->nameEn : "", due.rule, {}, {}, was->provisional, described ? described->kind : std::nullopt};
        if (was->due != kNever)
            row.before = was->due;
        if (due.due != kNever)
            row.then = due.due;
        moved.push_back(std::move(row));
    }
}

} // namespace

Result<BoardAnswer> answer(const Ask& ask, const Board& question)
{
    const auto most = static_cast<std::size_t>(std::clamp<std::int64_t>(question.limit.value_or(kMostRows), 1, kMostRows));
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    DueScope scope{sight.allUnits || ask.actor.seesAllUnits ? std::vector<std::int64_t>() : sight.units, 0, question.until};
    const bool decides = question.mine && cases::decides(ask.actor);
    if (question.mine && !decides)
        scope.handler = ask.actor.officer;
    const auto isHis = [&](const DueRow& due, const Described& described) {
        const auto file = decides && due.kind == AggKind::Case ? find(ask.db, Id<cases::CaseFile>{due.row}) : std::nullopt;
        return described.officer == ask.actor.officer || (file && cases::waitsFor(*file, sight.standing(*file), ask.actor));
    };
    std::int64_t looked = 0;
    BoardAnswer out;
    std::vector<BoardRow> held;
    const Describer describe(ask);
    eachOpenDue(ask.db, scope, [&](const DueRow& due) {
        if (decides && looked++ == kMostLooked) // each case is read
            return !(out.more = true);
        const auto described = describe(due);
        if (!described || (question.mine && !isHis(due, *described)))
            return true;
        if (out.rows.size() + held.size() == most)
            return !(out.more = true);
        (due.custody ? held : out.rows).push_back(rowOf(ask, due, *described));
        return true;
    });
    out.rows.insert(out.rows.begin(), std::make_move_iterator(held.begin()), std::make_move_iterator(held.end()));
    return out;
}

Result<std::vector<WaitingRow>> answer(const Ask& ask, const Waiting&)
{
    std::vector<WaitingRow> rows;
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    const Books books = Books::of(ask.context);
    for (const CaseExtension& asked : select<CaseExtension>(ask.db, "INDEXED BY case_extension_asked WHERE answer='asked' ORDER BY asked_at,rid")) {
        const auto file = find(ask.db, asked.file);
        if (!file || !sight.sees(*file))
            continue;
        const auto standing = sight.standing(*file);
        const auto clocks = clocksOf(recordOf(ask.db, *file), books);
        const auto clock = std::find_if(clocks.begin(), clocks.end(), [&](const CaseClock& c) { return c.key == asked.rule; });
        if (clock == clocks.end())
            continue;
        for (const Extension& extension : clock->rule->extensions) {
            if (extension.id != asked.extension || answererFault(extension, asked, standing, ask.actor))
                continue;
            const auto unit = find(ask.db, file->unit);
            WaitingRow row{asked.id, asked.file, file->number.value_or(""), file->title, unit ? unit->name : "", staff::nameOf(ask.db, asked.askedBy),
                           asked.reason, clock->rule->nameZh, clock->rule->nameEn, extension.conditionZh, extension.conditionEn,
                           asked.askedAt, {}, file->kind};
            if (clock->runs())
                row.due = clock->due.due;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

Result<MovedAnswer> answer(const Ask& ask, const MovedBy& question)
{
    auto days = calendar::calendarOf(ask.db, ask.the<calendar::Shipped>(),
                                     calendar::Notice{"notice", question.days, question.emergency});
    if (!days)
        return tl::unexpected(days.error());
    Context then = ask.context;
    then.put(*days);
    const auto most = std::clamp<std::int64_t>(question.limit.value_or(kMostLooked), 1, kMostLooked);
    MovedAnswer out;
    out.total = countClocks(ask.db);
    const auto things = withOpenClocks(ask.db, question.after, most);
    const Actor everybody = staff::systemActor(); // number and unit are no content
    const Ask open{ask.db, everybody, ask.now, ask.context};
    const Describer describe(open);
    for (const auto& [agg, kind] : things)
        compare(ask, describe, then, agg, kind, out.moved);
    out.looked = static_cast<std::int64_t>(things.size());
    if (out.looked == most)
        out.next = things.back().first;
    return out;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Clocks>();
    catalog.question<Board>();
    catalog.question<Waiting>();
    catalog.question<MovedBy>();
    catalog.question<ToTell>();
    catalog.question<Reminders>();
}

} // namespace minyi::core::deadlines
