#include "core/deadlines/clock_fields.h"

#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/deadlines/case_clocks.h"
#include "core/deadlines/levels.h"
#include "core/deadlines/rule_words.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

/// One case and who asks about it, while its answer is made.
struct Asked {
    const Ask& ask;
    const CaseRecord& record;
    const cases::Standing standing;
    const Books books;
};

/// The newest request for an extension of a clock since it began.
const CaseExtension* requestOf(const CaseRecord& record, const CaseClock& clock, const std::string& id)
{
    for (auto one = record.extensions.rbegin(); one != record.extensions.rend(); ++one)
        if (one->rule == clock.key && one->extension == id && (one->answer == Answer::Asked || one->answeredAt >= clock.start))
            return &*one;
    return nullptr;
}

Stands standsOf(const CaseClock& clock, const Extension& extension, const CaseExtension* request)
{
    if (request && request->answer == Answer::Asked)
        return Stands::Asked;
    if (clock.isGranted(extension.id) && extension.mode != Mode::Renew)
        return Stands::Granted;
    if (extension.after && !clock.isGranted(*extension.after))
        return Stands::Later;
    return request && request->answer == Answer::Refused ? Stands::Refused : Stands::May;
}

ExtensionRow rowOf(const Asked& asked, const CaseClock& clock, const Extension& extension)
{
    const CaseExtension* request = requestOf(asked.record, clock, extension.id);
    const Level* level = findLevel(levelOf(extension));
    ExtensionRow row;
    row.id = extension.id;
    row.stands = standsOf(clock, extension, request);
    row.conditionZh = extension.conditionZh;
    row.conditionEn = extension.conditionEn;
    if (extension.approver) {
        row.approverZh = extension.approver->zh;
        row.approverEn = extension.approver->en;
    }
    if (extension.amount)
        row.amount = *extension.amount;
    if (extension.minAmount)
        row.least = *extension.minAmount;
    row.unit = extension.unit;
    row.dated = extension.mode == Mode::Restart || extension.mode == Mode::Reschedule;
    row.outside = level && level->outside;
    if (!request)
        return row;
    row.request = request->id;
    row.askedBy = staff::nameOf(asked.ask.db, request->askedBy);
    row.reason = request->reason;
    row.words = request->words;
    row.mayAnswer = request->answer == Answer::Asked && !answererFault(extension, *request, asked.standing, asked.ask.actor);
    return row;
}

/// The paper behind an open pause.
std::string pausedBy(const CaseRecord& record, const Books& books, const Rule& rule)
{
    for (auto fact = record.facts.rbegin(); fact != record.facts.rend(); ++fact)
        for (const Suspension& suspension : rule.suspensions) {
            const CaseEvent* event = books.events.find(fact->event);
            if (event && event->is(suspension.fromEvent))
                return fact->paper;
        }
    return {};
}

ClockRow rowOf(const Asked& asked, const CaseClock& clock)
{
    const Rule& rule = *clock.rule;
    ClockRow row;
    row.key = clock.key;
    row.rule = rule.id;
    row.version = rule.packVersion;
    row.nameZh = rule.nameZh;
    row.nameEn = rule.nameEn;
    const auto& instrument = asked.books.rules.instruments().at(rule.source.instrument);
    row.instrumentZh = instrument.zh;
    row.instrumentEn = instrument.en;
    row.article = rule.source.article.value_or("");
    if (const CaseEvent* start = asked.books.events.find(rule.startEvent)) {
        row.startZh = start->zh;
        row.startEn = start->en;
    }
    row.limit = rule.limit;
    row.start = clock.start;
    row.lastDay = clock.due.lastDay;
    row.provisional = clock.due.provisional;
    row.custody = clock.custody;
    row.ours = clock.isOurs();
    row.tooLate = clock.due.remarks.pauseTooLate;
    if (clock.runs())
        row.due = clock.due.due;
    else {
        row.left = clock.due.left;
        row.leftUnit = clock.due.leftUnit;
        row.pausedBy = pausedBy(asked.record, asked.books, rule);
    }
    for (const Extension& extension : rule.extensions)
        row.extensions.push_back(rowOf(asked, clock, extension));
    for (const Step& step : whyOf(asked.record, clock, asked.books))
        row.why.push_back({step.day, step.counted, std::string(toText(step.because)), std::string(step.name), step.number});
    return row;
}

} // namespace

Result<CaseClocks> answer(const Ask& ask, const Clocks& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    CaseRecord record = recordOf(ask.db, found->file);
    const Books books = Books::of(ask.context);
    if (question.event) {
        const CaseEvent* event = books.events.find(*question.event);
        if (!event || !event->isFor(found->file.kind))
            return refuse(Why::Invalid, "event: unknown_word");
        CaseFact fact;
        fact.event = *question.event;
        fact.at = question.at.value_or(ask.now);
        fact.recordedAt = ask.now;
        const auto later = [&](const CaseFact& one) { return one.at > fact.at; };
        record.facts.insert(std::find_if(record.facts.begin(), record.facts.end(), later), fact);
    }
    const Asked asked{ask, record, found->sight.standing(found->file), books};
    CaseClocks out;
    for (const CaseClock& clock : clocksOf(record, books))
        out.clocks.push_back(rowOf(asked, clock));
    for (const CaseFact& fact : record.facts) {
        const CaseEvent* event = books.events.find(fact.event);
        out.facts.push_back({fact.id, fact.event, event ? event->zh : fact.event, event ? event->en : fact.event, fact.at,
                             fact.recordedAt, fact.paper, fact.note});
    }
    const bool here = found->file.kind != cases::Class::Imported;
    out.mayRecord = here && mayRecord(found->file, asked.standing, ask.actor);
    out.mayAsk = here && ask.actor.may(Permission::HandleCase) && (!found->file.handler || asked.standing.handler) && !cases::isOver(found->file);
    out.mayChooseLaw = here && ask.actor.may(Permission::ReviewCase) && !asked.standing.own && !cases::isOver(found->file);
    for (const CaseEvent& event : books.events.events())
        if (out.mayRecord && event.isFor(found->file.kind))
            out.events.push_back({event.event, event.zh, event.en, event.paper});
    out.lawFrom = found->file.lawFrom;
    return out;
}

} // namespace minyi::core::deadlines
