#include "core/documents/command_fields.h"

#include "core/deadlines/commands.h"
#include "core/documents/access.h"
#include "core/documents/fill.h"
#include "core/staff/table.h"

/// How a paper reaches somebody, and the fact of the limits that this is.
namespace minyi::core::documents {

namespace {

/// Who is named; else the victims of a copy, and whom the paper itself names.
std::string receiverOf(Tx& tx, const ServeDocument& command, const Found& found)
{
    if (!command.to.empty())
        return command.to;
    if (command.copy)
        return CaseFacts(tx.asked(), found.found.file).value(*found.form, found.document, "victims");
    if (!found.form->to)
        return {};
    const auto paper = thawed(found.document);
    const auto named = paper ? paper->values.find(*found.form->to) : Values::const_iterator();
    return paper && named != paper->values.end() ? named->second : std::string();
}

std::optional<Refusal> serviceFault(Tx& tx, const ServeDocument& command, const Found& found, const std::string& receiver)
{
    if (found.document.state != State::Final || !found.form->serves)
        return Refusal{Why::WrongState, found.form->serves ? std::string(toText(found.document.state)) : "not_served"};
    if (command.copy && !found.form->copyFact)
        return Refusal{Why::Invalid, "copy"};
    if (receiver.empty())
        return Refusal{Why::Missing, "receiver"};
    if (asksNote(command.way) && command.note.empty())
        return Refusal{Why::Missing, "note"};
    const Instant at = command.at.value_or(tx.now());
    const Instant locked{found.document.lockedAt->ms - found.document.lockedAt->ms % kMinute}; // times are written by the minute
    if (at > tx.now() || at < locked)
        return Refusal{Why::Invalid, at > tx.now() ? "at: in_the_future" : "at: before_the_paper"};
    return {};
}

} // namespace

Result<Id<Service>> run(Tx& tx, const ServeDocument& command)
{
    const auto found = foundDocument(tx, command.document, {});
    if (!found)
        return tl::unexpected(found.error());
    if (const auto fault = handlerFault(found->found))
        return tl::unexpected(*fault);
    if (cases::isOver(found->found.file) && !cases::isClosed(found->found.file.state))
        return refuse(Why::WrongState, cases::stateWord(found->found.file));
    auto receiver = receiverOf(tx, command, *found);
    if (const auto fault = serviceFault(tx, command, *found, receiver))
        return tl::unexpected(*fault);
    Service service;
    service.file = found->document.file;
    service.document = command.document;
    service.way = command.way;
    service.to = std::move(receiver);
    service.at = command.at.value_or(tx.now());
    service.by = me(tx);
    service.note = command.note;
    const auto id = tx.create(service);
    tx.raise(service.file, Happened::DocumentServed,
             {{"form", found->document.form}, {"number", found->document.number.value_or("")}, {"way", toText(service.way)}});
    // A public notice serves when its days are over, not when it is hung out (procedures art. 36).
    const auto& fact = command.copy ? found->form->copyFact : found->form->fact;
    if (!fact || command.way == Way::PublicNotice)
        return id;
    const auto recorded = run(tx, deadlines::RecordFact{service.file, *fact, service.at, found->document.number.value_or(found->form->zh), {}, {}});
    if (!recorded)
        return tl::unexpected(recorded.error());
    return id;
}

} // namespace minyi::core::documents
