#include "core/evidence/table.h"
#include "core/leniency/command_fields.h"
#include "core/leniency/decision_fields.h"
#include "core/leniency/enterprise_commands.h"
#include "core/leniency/open.h"
#include "core/leniency/query_fields.h"
#include "core/staff/table.h"

#include <algorithm>

/// The second half of a course: correction, review, education, service, and giving it up.
namespace minyi::core::leniency {

namespace {

bool isHeld(Tx& tx, Id<cases::CaseFile> file, std::int64_t number)
{
    const auto evidence = evidence::evidenceOf(tx.db(), file);
    return std::ranges::any_of(evidence, [&](const auto& one) { return one.number == number && one.status == evidence::Status::Held; });
}

Result<Id<staff::Officer>> speaker(Tx& tx, const std::optional<std::string>& account)
{
    if (!account || account->empty())
        return me(tx);
    const auto officer = staff::officerByAccount(tx.db(), *account);
    if (!officer || !officer->active)
        return refuse(Why::NotFound, "officer");
    return officer->id;
}

} // namespace

Result<State> run(Tx& tx, const OrderCorrection& command)
{
    const auto open = openCourse(tx, command.file, Step::Order);
    if (!open)
        return tl::unexpected(open.error());
    if (open->course.orderedAt)
        return refuse(Why::Duplicate, "order");
    if (command.words.empty())
        return refuse(Why::Missing, "words");
    if (command.due < dayOf(tx.now()))
        return refuse(Why::Invalid, "due: in_the_past");
    tx.set(open->course.id, &Course::ordered, command.words);
    tx.set(open->course.id, &Course::orderedAt, std::optional(tx.now()));
    tx.set(open->course.id, &Course::due, std::optional(command.due));
    return take(tx, *open, *open->move, {{"due", isoDay(command.due)}});
}

Result<State> run(Tx& tx, const ExtendCorrection& command)
{
    const auto open = openCourse(tx, command.file, Step::Extend);
    if (!open)
        return tl::unexpected(open.error());
    const Course& course = open->course;
    if (!course.due)
        return refuse(Why::Missing, "correction");
    if (!course.extended.empty())
        return refuse(Why::Duplicate, "extension");
    if (dayOf(tx.now()) > *course.due)
        return refuse(Why::TooLate, "due");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (command.due <= *course.due)
        return refuse(Why::Invalid, "due: not_later");
    tx.set(course.id, &Course::due, std::optional(command.due));
    tx.set(course.id, &Course::extended, command.reason);
    return take(tx, *open, *open->move, {{"due", isoDay(command.due)}, {"extended", true}});
}

Result<State> run(Tx& tx, const ProveCorrection& command)
{
    const auto open = openCourse(tx, command.file, Step::Prove);
    if (!open)
        return tl::unexpected(open.error());
    const Course& course = open->course;
    if (command.correctedOn > dayOf(tx.now()))
        return refuse(Why::Invalid, "corrected_on: in_the_future");
    if (command.proof.empty())
        return refuse(Why::Missing, "proof");
    if (!isHeld(tx, command.file, command.evidence))
        return refuse(Why::NotFound, "evidence");
    if (!course.due && command.correctedOn >= course.foundOn)
        return refuse(Why::Missing, "correction"); // what was found first is ordered to be corrected
    tx.set(course.id, &Course::correctedOn, std::optional(command.correctedOn));
    tx.set(course.id, &Course::proof, command.proof);
    tx.set(course.id, &Course::proofNumber, std::optional(command.evidence));
    if (stepOfProof(course, command.correctedOn) == Step::Late)
        return fail(tx, *open, Step::Late, Failure::NotCorrected, {});
    return take(tx, *open, *open->move, {{"corrected_on", isoDay(command.correctedOn)}});
}

Result<State> run(Tx& tx, const ReviewCourse& command)
{
    const auto open = openCourse(tx, command.file, command.agree ? Step::Agree : Step::Disagree);
    if (!open)
        return tl::unexpected(open.error());
    const Course& course = open->course;
    if (open->found.file.unit.value != tx.actor().unit)
        return refuse(Why::NotAllowed, "other_unit");
    if (!command.agree && command.words.empty())
        return refuse(Why::Missing, "words");
    const auto last = lastSwitch(tx.db(), course.entry);
    if (command.agree && !isInUse(last, course.foundOn)) // taken out, or its validity cut, since it was matched
        return refuse(Why::WrongState, "entry: off");
    tx.set(course.id, &Course::reviewedAt, std::optional(tx.now()));
    tx.set(course.id, &Course::reviewedBy, me(tx));
    tx.set(course.id, &Course::reviewWords, command.words);
    if (!command.agree)
        return fail(tx, *open, Step::Disagree, Failure::Disagreed, command.words);
    return take(tx, *open, *open->move, {{"entry", course.entry}});
}

Result<State> run(Tx& tx, const EducateParty& command)
{
    const auto open = openCourse(tx, command.file, Step::Educate);
    if (!open)
        return tl::unexpected(open.error());
    if (command.words.empty() || command.undertaking.empty())
        return refuse(Why::Missing, command.words.empty() ? "words" : "undertaking");
    const auto officer = speaker(tx, command.officer);
    if (!officer)
        return tl::unexpected(officer.error());
    tx.set(open->course.id, &Course::education, command.words);
    tx.set(open->course.id, &Course::educatedBy, *officer);
    tx.set(open->course.id, &Course::educatedAt, std::optional(tx.now()));
    tx.set(open->course.id, &Course::undertaking, command.undertaking);
    return take(tx, *open, *open->move);
}

Result<State> run(Tx& tx, const ServeDecision& command)
{
    const auto open = openCourse(tx, command.file, Step::Serve);
    if (!open)
        return tl::unexpected(open.error());
    const auto decided = open->course.decidedAt;
    if (!decided)
        return refuse(Why::Missing, "decision");
    if (command.way.empty())
        return refuse(Why::Missing, "way");
    if (command.day < dayOf(*decided) || command.day > dayOf(tx.now()))
        return refuse(Why::Invalid, "day: out_of_range");
    tx.set(open->course.id, &Course::servedOn, std::optional(command.day));
    tx.set(open->course.id, &Course::servedWay, command.way);
    return take(tx, *open, *open->move, {{"paper", "no_penalty_decision"}});
}

Result<State> run(Tx& tx, const GiveUpCourse& command)
{
    const auto open = openCourse(tx, command.file, Step::GiveUp);
    if (!open)
        return tl::unexpected(open.error());
    if (command.failure == Failure::Disagreed || command.failure == Failure::CaseMoved) // said by the review and by the case
        return refuse(Why::Invalid, "failure");
    if (command.words.empty())
        return refuse(Why::Missing, "words");
    return fail(tx, *open, Step::GiveUp, command.failure, command.words);
}

void add(Catalog& catalog)
{
    catalog.command<SwitchEntry>();
    catalog.command<BeginCourse>();
    catalog.command<MatchEntry>();
    catalog.command<TestFirstTime>();
    catalog.command<CheckHarm>();
    catalog.command<OrderCorrection>();
    catalog.command<ExtendCorrection>();
    catalog.command<ProveCorrection>();
    catalog.command<ReviewCourse>();
    catalog.command<EducateParty>();
    catalog.command<ServeDecision>();
    catalog.command<GiveUpCourse>();
    catalog.question<List>();
    catalog.question<Card>();
    catalog.question<Todo>();
    catalog.question<Figures>();
    addEnterprise(catalog);
}

} // namespace minyi::core::leniency
