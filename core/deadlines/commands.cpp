#include "core/deadlines/command_fields.h"

#include "core/cases/access.h"
#include "core/deadlines/case_clocks.h"
#include "core/deadlines/edition_commands.h"
#include "core/deadlines/levels.h"
#include "core/deadlines/reminder.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

using cases::CaseFile;

constexpr std::int64_t kBack = 72 * kHour; ///< a fact may be written down so long after it happened [P]

/// What is wrong with a fact about to be recorded.
std::optional<Refusal> faultOf(const RecordFact& command, const CaseEvent* event, const CaseFile& file, const Tx& tx, Instant at)
{
    if (!event || !event->isFor(file.kind))
        return Refusal{Why::Invalid, "event: unknown_word"};
    if (at > tx.now())
        return Refusal{Why::Invalid, "at: in_the_future"};
    if (at + kDayMs < file.opened)
        return Refusal{Why::Invalid, "at: before_the_report"};
    if (at + kBack < tx.now() && !tx.actor().may(Permission::ApproveCase))
        return Refusal{Why::NotAllowed, "back_dated"};
    if (event->paper && command.paper.value_or("").empty())
        return Refusal{Why::Missing, "paper"};
    return {};
}

/// The case as its handler or a leader finds it; closed ones too, since some limits begin with the end.
Result<cases::Found> toRecord(Tx& tx, Id<CaseFile> id, std::optional<std::int64_t> seen)
{
    auto found = cases::found(tx, id, seen);
    if (!found)
        return found;
    if (found->file.kind == cases::Class::Imported)
        return refuse(Why::WrongState, "imported");
    if (!mayRecord(found->file, found->standing, tx.actor()))
        return refuse(Why::NotAllowed, "handler");
    const bool leads = !found->standing.handler && tx.actor().may(Permission::ApproveCase);
    tx.actAs(tx.actor().roleFor(leads ? Permission::ApproveCase : Permission::HandleCase));
    return found;
}

/// The running clock an extension is of, as long as it is not over.
Result<CaseClock> running(const std::vector<CaseClock>& clocks, std::string_view key, Instant now)
{
    const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const CaseClock& clock) { return clock.key == key; });
    if (found == clocks.end())
        return refuse(Why::NotFound, "rule");
    if (found->runs() && now >= found->due.due)
        return refuse(Why::TooLate, "due");
    return *found;
}

const Extension* extensionOf(const Rule& rule, std::string_view id)
{
    const auto found =
        std::find_if(rule.extensions.begin(), rule.extensions.end(), [&](const Extension& e) { return e.id == id; });
    return found == rule.extensions.end() ? nullptr : &*found;
}

/// Tier, repetition and bounds.
std::optional<Refusal> boundsFault(const AskExtension& command, const CaseClock& clock, const Extension& extension,
                                   const CaseRecord& record)
{
    if (extension.mode != Mode::Renew && clock.isGranted(extension.id))
        return Refusal{Why::Duplicate, "extension"};
    if (std::any_of(record.extensions.begin(), record.extensions.end(), [&](const CaseExtension& e) {
            return e.answer == Answer::Asked && e.rule == command.rule && e.extension == command.extension;
        }))
        return Refusal{Why::Duplicate, "asked"};
    if (extension.after && !clock.isGranted(*extension.after))
        return Refusal{Why::WrongState, "after " + *extension.after};
    const bool dated = extension.mode == Mode::Restart || extension.mode == Mode::Reschedule;
    if (dated != command.at.has_value())
        return Refusal{dated ? Why::Missing : Why::Invalid, "at"};
    const int least = extension.minAmount.value_or(1);
    if (command.amount && (!extension.amount || *command.amount < least || *command.amount > *extension.amount))
        return Refusal{Why::Invalid, "amount: " + std::to_string(least) + ".." + std::to_string(extension.amount.value_or(0))};
    return {};
}

/// Beyond who answers: a paper from outside is named, a refusal says why.
std::optional<Refusal> answerFault(const AnswerExtension& command, const CaseExtension& asked, const Extension& extension,
                                   const cases::Standing& standing, const Actor& actor)
{
    if (const auto fault = answererFault(extension, asked, standing, actor))
        return fault;
    if (command.grant && findLevel(levelOf(extension))->outside && command.paper.value_or("").empty())
        return Refusal{Why::Missing, "paper"};
    if (!command.grant && command.words.value_or("").empty())
        return Refusal{Why::Missing, "words"};
    return {};
}

} // namespace

Result<Id<CaseFact>> run(Tx& tx, const RecordFact& command)
{
    const auto found = toRecord(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    const Instant at = command.at.value_or(tx.now());
    const CaseEvent* event = tx.the<EventBook>().find(command.event);
    if (const auto fault = faultOf(command, event, found->file, tx, at))
        return tl::unexpected(*fault);
    CaseFact fact;
    fact.file = command.file;
    fact.event = command.event;
    fact.at = at;
    fact.recordedAt = tx.now();
    fact.paper = command.paper.value_or("");
    fact.note = command.note.value_or("");
    const auto id = tx.create(fact);
    tx.raise(command.file, Happened::FactRecorded, {{"event", fact.event}, {"at", isoInstant(at)}, {"paper", fact.paper}});
    return id;
}

Result<Done> run(Tx& tx, const WithdrawFact& command)
{
    const auto fact = find(tx.db(), command.fact);
    const auto found = fact ? toRecord(tx, fact->file, {}) : Result<cases::Found>(refuse(Why::NotFound, "fact"));
    if (!found)
        return tl::unexpected(found.error());
    if (fact->withdrawn)
        return refuse(Why::WrongState, "withdrawn");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.set(fact->id, &CaseFact::withdrawn, std::optional(command.reason));
    tx.raise(fact->file, Happened::FactWithdrawn, {{"event", fact->event}, {"reason", command.reason}});
    return Done{};
}

Result<Id<CaseExtension>> run(Tx& tx, const AskExtension& command)
{
    const auto found = cases::ownFile(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const CaseRecord record = recordOf(tx.db(), found->file);
    const auto clock = running(clocksOf(record, Books::of(tx.asked().context)), command.rule, tx.now());
    if (!clock)
        return tl::unexpected(clock.error());
    const Extension* extension = extensionOf(*clock->rule, command.extension);
    if (!extension)
        return refuse(Why::Invalid, "extension: unknown_word");
    if (const auto fault = boundsFault(command, *clock, *extension, record))
        return tl::unexpected(*fault);
    CaseExtension asked;
    asked.file = command.file;
    asked.rule = command.rule;
    asked.extension = command.extension;
    asked.amount = command.amount;
    asked.at = command.at;
    asked.reason = command.reason;
    asked.askedBy = me(tx);
    asked.askedAt = tx.now();
    const auto id = tx.create(asked);
    tx.raise(command.file, Happened::ExtensionAsked,
             {{"rule", clock->rule->id}, {"extension", command.extension}, {"reason", command.reason}});
    return id;
}

Result<Done> run(Tx& tx, const AnswerExtension& command)
{
    auto asked = find(tx.db(), command.extension);
    const auto found = asked ? cases::found(tx, asked->file, {}) : Result<cases::Found>(refuse(Why::NotFound, "extension"));
    if (!found)
        return tl::unexpected(found.error());
    if (asked->answer != Answer::Asked)
        return refuse(Why::WrongState, std::string(toText(asked->answer)));
    CaseRecord record = recordOf(tx.db(), found->file);
    auto clocks = clocksOf(record, Books::of(tx.asked().context));
    const auto clock = running(clocks, asked->rule, command.grant ? tx.now() : Instant{});
    if (!clock)
        return tl::unexpected(clock.error());
    const Extension* extension = extensionOf(*clock->rule, asked->extension);
    if (!extension)
        return refuse(Why::Invalid, "extension: unknown_word");
    if (const auto fault = answerFault(command, *asked, *extension, found->standing, tx.actor()))
        return tl::unexpected(*fault);
    tx.actAs(tx.actor().roleFor(findLevel(levelOf(*extension))->who));
    tx.move(asked->id, &CaseExtension::answer, Answer::Asked, command.grant ? Answer::Granted : Answer::Refused);
    tx.set(asked->id, &CaseExtension::answeredBy, me(tx));
    tx.set(asked->id, &CaseExtension::answeredAt, std::optional(tx.now()));
    tx.set(asked->id, &CaseExtension::paper, command.paper.value_or(""));
    tx.set(asked->id, &CaseExtension::words, command.words.value_or(""));
    Json payload{{"rule", clock->rule->id}, {"extension", asked->extension}};
    if (!command.grant) {
        payload["words"] = *command.words;
        tx.raise(asked->file, Happened::ExtensionRefused, std::move(payload));
        return Done{};
    }
    tx.set(asked->file, &CaseFile::extensions, found->file.extensions + 1);
    record = recordOf(tx.db(), found->file);
    clocks = clocksOf(record, Books::of(tx.asked().context));
    const auto extended = running(clocks, asked->rule, Instant{});
    if (extended && extended->runs())
        payload["due"] = isoInstant(extended->due.due);
    tx.raise(asked->file, Happened::Extended, std::move(payload));
    return Done{};
}

Result<Done> run(Tx& tx, const ChooseLaw& command)
{
    const auto found = cases::found(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    if (found->file.kind == cases::Class::Imported || cases::isOver(found->file))
        return refuse(Why::WrongState, cases::stateWord(found->file));
    if (found->standing.own)
        return refuse(Why::SamePerson, "handler");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (command.day && *command.day > dayOf(tx.now()))
        return refuse(Why::Invalid, "day: in_the_future");
    tx.set(command.file, &CaseFile::lawFrom, command.day);
    Json payload{{"reason", command.reason}};
    if (command.day)
        payload["day"] = isoDay(*command.day);
    tx.raise(command.file, Happened::LawChosen, std::move(payload));
    return Done{};
}

void react(Tx& tx, const Event& event)
{
    if (event.kind != AggKind::Case)
        return;
    const CaseEvent* meant = tx.the<EventBook>().of(event.happened);
    const auto file = meant ? find<CaseFile>(tx.db(), event.agg) : std::nullopt;
    if (!file || !meant->isFor(file->kind))
        return;
    CaseFact fact;
    fact.file = file->id;
    fact.event = meant->event;
    fact.at = fact.recordedAt = tx.now();
    tx.create(fact);
}

void add(Entities& entities)
{
    entities.add<CaseFact>();
    entities.add<CaseExtension>();
    entities.add<Reminder>();
    entities.add<RuleEdition>();
}

void add(Catalog& catalog)
{
    catalog.command<RecordFact>();
    catalog.command<WithdrawFact>();
    catalog.command<AskExtension>();
    catalog.command<AnswerExtension>();
    catalog.command<ChooseLaw>();
    catalog.command<Remind>();
    catalog.command<SeeReminders>();
    addQuestions(catalog);
    addEditions(catalog);
}

} // namespace minyi::core::deadlines
