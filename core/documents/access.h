#pragma once

#include "core/cases/access.h"
#include "core/documents/fill.h"

#include <algorithm>

/// What the commands of this module begin with.
namespace minyi::core::documents {

/// A paper and its case, as the actor finds them.
struct Found {
    cases::Found found;
    Document document;
    const Form* form = nullptr;
};

/// Where papers of a form are written: in an open case that nobody reviews, and in the closed states the form names.
inline std::optional<Refusal> stateFault(const Ask& ask, const cases::CaseFile& file, const Form& form)
{
    const bool named = std::ranges::count(form.lockIn, file.state) > 0;
    const bool laidOver = cases::isOver(file) && !cases::isClosed(file.state);
    if (file.kind == cases::Class::Imported || laidOver || cases::isRead(ask, file) || (cases::isClosed(file.state) && !named))
        return Refusal{Why::WrongState, cases::stateWord(file)};
    return {};
}

inline std::optional<Refusal> handlerFault(const cases::Found& found)
{
    if (found.file.handler && !found.standing.handler)
        return Refusal{Why::NotAllowed, "handler"};
    return {};
}

/// Who opens what was locked, or voids it: not who handles the case.
inline std::optional<Refusal> unlockFault(const Actor& actor, const cases::Standing& standing)
{
    if (!mayUnlock(actor))
        return Refusal{Why::NotAllowed, "unlock"};
    return standing.handler ? std::optional(Refusal{Why::SamePerson, "handler"}) : std::nullopt;
}

/// Out of sight and unknown are one answer.
inline Result<Found> foundDocument(Tx& tx, Id<Document> id, std::optional<std::int64_t> seen)
{
    auto document = find(tx.db(), id);
    auto found = document ? cases::found(tx, document->file, {}) : Result<cases::Found>(refuse(Why::NotFound, "document"));
    if (!found)
        return refuse(Why::NotFound, "document");
    if (!tx.headsAre(id, seen))
        return refuse(Why::ChangedMeanwhile, "document");
    const Form* form = tx.asked().the<Forms>().find(document->form);
    if (!form)
        return refuse(Why::UnknownName, document->form);
    return Found{std::move(*found), std::move(*document), form};
}

/// The same for who writes it: a draft of his own case, where the form is written.
inline Result<Found> ownDraft(Tx& tx, Id<Document> id, std::optional<std::int64_t> seen)
{
    auto found = foundDocument(tx, id, seen);
    if (!found)
        return found;
    if (const auto fault = handlerFault(found->found))
        return tl::unexpected(*fault);
    if (found->document.state != State::Draft)
        return refuse(Why::WrongState, std::string(toText(found->document.state)));
    if (const auto fault = stateFault(tx.asked(), found->found.file, *found->form))
        return tl::unexpected(*fault);
    return found;
}

} // namespace minyi::core::documents
