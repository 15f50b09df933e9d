#include "core/appeals/handling_fields.h"

#include "core/appeals/found.h"
#include "core/settings/settings.h"

namespace minyi::core::appeals {

namespace {

/// The running clock on the answer.
std::optional<deadlines::DueRow> answerClock(Tx& tx, const Appeal& appeal)
{
    for (const auto& due : deadlines::duesOf(tx.db(), appeal.uid))
        if (due.rule == "hotline_handling" && !due.done)
            return due;
    return {};
}

} // namespace

Result<Done> run(Tx& tx, const AskReturn& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (command.grounds.empty())
        return refuse(Why::Missing, "grounds");
    if (const auto may = mayStep(tx.actor(), *appeal, Step::AskReturn); !may)
        return may;
    if (appeal->returnAskedAt || appeal->returnRefusedAt)
        return refuse(Why::Duplicate, "return");
    const auto due = returnDue(*appeal->dispatchedAt, tx.the<deadlines::RulePack>(), tx.the<calendar::WorkCalendar>());
    if (due && tx.now() >= *due)
        return refuse(Why::TooLate, "hotline_return");
    tx.set(appeal->id, &Appeal::returnAskedAt, std::optional(tx.now()));
    tx.set(appeal->id, &Appeal::returnGrounds, std::optional(command.grounds));
    return step(tx, *appeal, Step::AskReturn, {{"grounds", command.grounds}});
}

Result<Done> run(Tx& tx, const DecideReturn& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const Step which = !command.agree ? Step::RefuseReturn : command.toHotline ? Step::ReturnToHotline : Step::GrantReturn;
    if (which == Step::ReturnToHotline && appeal->source != Source::O12345)
        return refuse(Why::Invalid, "to_hotline");
    if (appeal->state == State::Dispatched && !appeal->returnAskedAt)
        return refuse(Why::WrongState, "not_asked");
    const auto moved = step(tx, *appeal, which, {{"reason", command.reason}});
    if (!moved)
        return moved;
    tx.set(appeal->id, &Appeal::returnAskedAt, std::optional<Instant>());
    switch (which) {
    case Step::RefuseReturn: tx.set(appeal->id, &Appeal::returnRefusedAt, std::optional(tx.now())); break;
    case Step::ReturnToHotline: close(tx, *appeal, Outcome::ToHotline, command.reason); break;
    default:
        tx.set(appeal->id, &Appeal::returns, appeal->returns + 1);
        tx.set(appeal->id, &Appeal::returnedAt, std::optional(tx.now()));
        tx.set(appeal->id, &Appeal::dispatchedAt, std::optional<Instant>());
        tx.set(appeal->id, &Appeal::unit, Id<staff::Unit>{tx.actor().unit});
    }
    return moved;
}

Result<Done> run(Tx& tx, const Sign& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (appeal->returnAskedAt)
        return refuse(Why::WrongState, "return_asked");
    const auto moved = step(tx, *appeal, Step::Sign);
    if (moved) {
        tx.set(appeal->id, &Appeal::signedAt, std::optional(tx.now()));
        tx.set(appeal->id, &Appeal::signedBy, me(tx));
    }
    return moved;
}

Result<Done> run(Tx& tx, const Contact& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    for (const auto& [text, field] : {std::pair(&command.way, "way"), std::pair(&command.words, "words")})
        if (text->empty())
            return refuse(Why::Missing, field);
    const auto moved = step(tx, *appeal, Step::Contact, {{"way", command.way}, {"words", command.words}});
    if (moved && !appeal->contactedAt)
        tx.set(appeal->id, &Appeal::contactedAt, std::optional(tx.now()));
    return moved;
}

Result<Done> run(Tx& tx, const AskExtension& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    const int most = settings::number(tx.db(), "extension_max", dayOf(tx.now()));
    if (command.days < 1 || command.days > most)
        return refuse(Why::Invalid, "days: 1.." + std::to_string(most));
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (const auto may = mayStep(tx.actor(), *appeal, Step::AskExtension); !may)
        return may;
    if (appeal->extensionDays > 0 || appeal->extensionAsked)
        return refuse(Why::Duplicate, "extension");
    const auto due = answerClock(tx, *appeal);
    if (!due || tx.now() >= due->due)
        return refuse(Why::TooLate, "due");
    tx.set(appeal->id, &Appeal::extensionAsked, std::optional(command.days));
    tx.set(appeal->id, &Appeal::extensionReason, std::optional(command.reason));
    return step(tx, *appeal, Step::AskExtension, {{"days", command.days}, {"reason", command.reason}});
}

Result<Done> run(Tx& tx, const DecideExtension& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (const auto may = mayStep(tx.actor(), *appeal, command.agree ? Step::GrantExtension : Step::RefuseExtension); !may)
        return may;
    if (!appeal->extensionAsked)
        return refuse(Why::WrongState, "not_asked");
    if (command.agree) {
        if (!command.told)
            return refuse(Why::Missing, "told");
        if (*command.told > dayOf(tx.now()))
            return refuse(Why::Invalid, "told: in_the_future");
        const auto due = answerClock(tx, *appeal);
        if (!due || tx.now() >= due->due)
            return refuse(Why::TooLate, "due");
        tx.set(appeal->id, &Appeal::extensionDays, *appeal->extensionAsked);
        tx.set(appeal->id, &Appeal::extensionTold, command.told);
    }
    tx.set(appeal->id, &Appeal::extensionAsked, std::optional<std::int64_t>());
    return step(tx, *appeal, command.agree ? Step::GrantExtension : Step::RefuseExtension,
                {{"days", *appeal->extensionAsked}, {"reason", command.reason}});
}

Result<Done> run(Tx& tx, const Answer& command)
{
    const auto appeal = found(tx, command.appeal);
    if (!appeal)
        return tl::unexpected(appeal.error());
    for (const auto& [text, field] : {std::pair(&command.answer, "answer"), std::pair(&command.way, "way")})
        if (text->empty())
            return refuse(Why::Missing, field);
    if (!tx.headsAre(command.appeal, command.seen))
        return refuse(Why::ChangedMeanwhile, "appeal");
    return answered(tx, *appeal, Step::Answer, command.answer, command.way);
}

void addHandling(Catalog& catalog)
{
    catalog.command<AskReturn>();
    catalog.command<DecideReturn>();
    catalog.command<Sign>();
    catalog.command<Contact>();
    catalog.command<AskExtension>();
    catalog.command<DecideExtension>();
    catalog.command<Answer>();
}

} // namespace minyi::core::appeals
