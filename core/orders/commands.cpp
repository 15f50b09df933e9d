#include "core/orders/command_fields.h"

#include "core/followup/rules.h"
#include "core/orders/accountability.h"
#include "core/orders/escalation.h"
#include "core/orders/objections.h"
#include "core/orders/queries.h"
#include "core/orders/reveal.h"
#include "core/orders/rules.h"
#include "core/orders/steps.h"
#include "core/orders/table.h"
#include "core/rules/packs.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

namespace minyi::core::orders {

namespace {

constexpr std::int64_t kReturnWorkdays = 2;

std::string requirementFor(const Tx& tx)
{
    return tx.the<rules::Packs>().form("order.requirement", "zh");
}

/// The clock of a rule that still runs, if it has one.
std::optional<deadlines::DueRow> clockOf(Tx& tx, const Order& order, std::string_view rule)
{
    for (const auto& due : deadlines::duesOf(tx.db(), order.uid))
        if (due.rule == rule)
            return due;
    return {};
}

Result<Done> checkExtension(Tx& tx, const Order& order, std::int64_t days, const std::string& reason)
{
    const int most = settings::number(tx.db(), "extension_max", dayOf(tx.now()));
    if (days < 1 || days > most)
        return refuse(Why::Invalid, "days: 1.." + std::to_string(most));
    if (reason.empty())
        return refuse(Why::Missing, "reason");
    if (order.extensionDays > 0)
        return refuse(Why::Duplicate, "extension");
    const auto due = clockOf(tx, order, "followup_completion");
    if (due && tx.now() >= due->due)
        return refuse(Why::TooLate, "due");
    return Done{};
}

} // namespace

void react(Tx& tx, const Event& event)
{
    if (event.happened != Happened::Confirmed)
        return;
    const auto matter = find<followup::Matter>(tx.db(), event.agg);
    if (!matter || !followup::isSupervised(*matter) || openOrderOf(tx.db(), matter->id))
        return;
    Order order;
    order.matter = matter->id;
    order.unit = matter->unit;
    order.grade = matter->cause == "C07" ? 1 : 3;
    order.cause = matter->cause.value_or("C99");
    order.facts = matter->item;
    order.quote = matter->quote.value_or("");
    order.requirement = requirementFor(tx);
    order.draftedBy = me(tx);
    const auto id = tx.create(order);
    tx.raise(id, Happened::OrderDrafted, {{"cause", order.cause}});
}

Result<std::string> run(Tx& tx, const Issue& command)
{
    const auto order = visible(tx, command.order);
    if (!order)
        return refuse(Why::NotFound, "order");
    if (!tx.headsAre(command.order, command.seen))
        return refuse(Why::ChangedMeanwhile, "order");
    const auto grade = command.grade.value_or(order->grade);
    if (grade < 1 || grade > 3)
        return refuse(Why::Invalid, "grade: 1..3");
    if (grade < 3 && !tx.actor().may(Permission::ApproveOrder))
        return refuse(Why::NotAllowed, "approve_order");
    const auto unit = find(tx.db(), order->unit);
    const Day today = dayOf(tx.now());
    const std::int64_t year = civil(today).year;
    const std::int64_t serial = nextSerial(tx.db(), year);
    const std::string number = orderNumber(settings::text(tx.db(), "order_prefix", today), year, serial);
    const auto moved = step(tx, *order, Step::Issue, {{"number", number}, {"grade", grade}});
    if (!moved)
        return tl::unexpected(moved.error());
    tx.set(order->id, &Order::grade, grade);
    if (command.requirement)
        tx.set(order->id, &Order::requirement, *command.requirement);
    tx.set(order->id, &Order::year, std::optional(year));
    tx.set(order->id, &Order::serial, std::optional(serial));
    tx.set(order->id, &Order::number, std::optional(number));
    tx.set(order->id, &Order::key, std::optional(orderKey(unit->code, today, serial)));
    tx.set(order->id, &Order::issuedAt, std::optional(tx.now()));
    tx.set(order->id, &Order::issuedBy, me(tx));
    return number;
}

Result<Done> run(Tx& tx, const SignFor& command)
{
    return change(tx, command.order, Step::SignFor, {}, [&](const Order& order) {
        tx.set(order.id, &Order::signedAt, std::optional(tx.now()));
        tx.set(order.id, &Order::signedBy, me(tx));
    });
}

Result<Done> run(Tx& tx, const AskReturn& command)
{
    const auto order = visible(tx, command.order);
    if (order && command.grounds.empty())
        return refuse(Why::Missing, "grounds");
    if (order && order->returns > 0)
        return refuse(Why::Duplicate, "return");
    if (order && order->issuedAt) {
        const auto& calendar = tx.the<calendar::WorkCalendar>();
        if (dayOf(tx.now()) > calendar.addWorkdays(dayOf(*order->issuedAt), kReturnWorkdays))
            return refuse(Why::TooLate, "2 working days");
    }
    return change(tx, command.order, Step::AskReturn, {{"grounds", command.grounds}}, [&](const Order& o) {
        tx.set(o.id, &Order::returnAskedAt, std::optional(tx.now()));
        tx.set(o.id, &Order::returnGrounds, std::optional(command.grounds));
        tx.set(o.id, &Order::returns, o.returns + 1);
    });
}

Result<Done> run(Tx& tx, const GrantReturn& command)
{
    const auto order = visible(tx, command.order);
    const auto unit = staff::unitByCode(tx.db(), command.unit);
    if (order && !unit)
        return refuse(Why::NotFound, "unit");
    // What was asked of an earlier issue has been answered.
    if (order && (!order->returnAskedAt || order->issuedAt > order->returnAskedAt))
        return refuse(Why::WrongState, "return_not_asked");
    return change(tx, command.order, Step::GrantReturn, {{"unit", command.unit}}, [&](const Order& o) {
        tx.set(o.id, &Order::unit, unit->id);
        tx.set(o.id, &Order::issuedAt, std::optional<Instant>());
        tx.set(o.id, &Order::escalation, std::int64_t{0}); // it was told of the unit that is served it no more
    });
}

Result<Done> run(Tx& tx, const RefuseReturn& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto order = visible(tx, command.order);
    if (order && (!order->returnAskedAt || order->issuedAt > order->returnAskedAt))
        return refuse(Why::WrongState, "return_not_asked");
    return change(tx, command.order, Step::RefuseReturn, {{"reason", command.reason}},
                  [&](const Order& o) { tx.set(o.id, &Order::returnAskedAt, std::optional<Instant>()); });
}

Result<Done> run(Tx& tx, const RefuseExtension& command)
{
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    const auto order = visible(tx, command.order);
    if (order && !order->extensionAsked)
        return refuse(Why::WrongState, "extension_not_asked");
    return change(tx, command.order, Step::RefuseExtension, {{"reason", command.reason}},
                  [&](const Order& o) { tx.set(o.id, &Order::extensionAsked, std::optional<std::int64_t>()); });
}

Result<Done> run(Tx& tx, const Contact& command)
{
    if (command.way.empty() || command.words.empty())
        return refuse(Why::Missing, command.way.empty() ? "way" : "words");
    return change(tx, command.order, Step::Contact, {{"way", command.way}, {"words", command.words}}, [&](const Order& order) {
        tx.set(order.id, &Order::contactedAt, std::optional(tx.now()));
        tx.set(order.id, &Order::contactWay, std::optional(command.way));
    });
}

Result<Done> run(Tx& tx, const NoteProgress& command)
{
    if (command.note.empty())
        return refuse(Why::Missing, "note");
    return change(tx, command.order, Step::NoteProgress, {{"note", command.note}}, [&](const Order& order) {
        if (!order.progressAt)
            tx.set(order.id, &Order::progressAt, std::optional(tx.now()));
    });
}

Result<Done> run(Tx& tx, const AskExtension& command)
{
    const auto order = visible(tx, command.order);
    if (order)
        if (const auto checked = checkExtension(tx, *order, command.days, command.reason); !checked)
            return checked;
    return change(tx, command.order, Step::AskExtension, {{"days", command.days}, {"reason", command.reason}},
                  [&](const Order& o) { tx.set(o.id, &Order::extensionAsked, std::optional(command.days)); });
}

Result<Done> run(Tx& tx, const GrantExtension& command)
{
    const auto order = visible(tx, command.order);
    if (order)
        if (const auto checked = checkExtension(tx, *order, command.days, command.reason); !checked)
            return checked;
    return change(tx, command.order, Step::GrantExtension, {{"days", command.days}, {"reason", command.reason}},
                  [&](const Order& o) { tx.set(o.id, &Order::extensionDays, command.days); });
}

void add(Entities& entities)
{
    entities.add<Order>();
    entities.add<Objection>();
}

void add(Catalog& catalog)
{
    catalog.command<Issue>();
    catalog.command<SignFor>();
    catalog.command<AskReturn>();
    catalog.command<GrantReturn>();
    catalog.command<RefuseReturn>();
    catalog.command<RefuseExtension>();
    catalog.command<Conclude>();
    catalog.command<Contact>();
    catalog.command<NoteProgress>();
    catalog.command<AskExtension>();
    catalog.command<GrantExtension>();
    catalog.command<FeedBack>();
    catalog.command<SignFeedback>();
    catalog.command<Review>();
    catalog.command<RecordSecondCall>();
    catalog.command<Explain>();
    catalog.command<ReHandle>();
    catalog.command<FindResponsibility>();
    catalog.command<DecideMeasure>();
    catalog.command<TakeOver>();
    catalog.command<NotProved>();
    catalog.question<Accountability>();
    addDetours(catalog);
    addEscalation(catalog);
    catalog.command<Reveal>();
    addObjections(catalog);
    addQuestions(catalog);
}

} // namespace minyi::core::orders
