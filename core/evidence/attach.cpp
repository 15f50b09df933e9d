#include "core/evidence/attach.h"

#include "core/cases/access.h"
#include "core/evidence/queries.h"
#include "core/evidence/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::evidence {

namespace {

constexpr std::size_t kLongestLabel = 200;

/// Evidence of a case one may write in now; out of sight and unknown are the same.
Result<Evidence> ownEvidence(Tx& tx, Id<Evidence> id)
{
    const auto evidence = find(tx.db(), id);
    if (!evidence)
        return refuse(Why::NotFound, "evidence");
    const auto found = cases::ownContent(tx, evidence->file, {});
    if (!found)
        return found.error().why == Why::NotFound ? refuse(Why::NotFound, "evidence") : tl::unexpected(found.error());
    return *evidence;
}

Result<Done> checkFile(const Contents& store, const AttachFile& command)
{
    if (!isFileName(command.name))
        return refuse(Why::Invalid, "name");
    if (command.label.value_or("").size() > kLongestLabel)
        return refuse(Why::Invalid, "label: too long");
    if (!isHash(command.hash))
        return refuse(Why::Invalid, "hash");
    const auto size = store.sizeOf(command.hash);
    if (!size)
        return refuse(Why::NotFound, "file");
    return *size == command.bytes ? Result<Done>(Done{}) : refuse(Why::Invalid, "bytes");
}

} // namespace

Result<Id<Attachment>> run(Tx& tx, const AttachFile& command)
{
    const auto evidence = ownEvidence(tx, command.evidence);
    if (!evidence)
        return tl::unexpected(evidence.error());
    if (evidence->status != Status::Held)
        return refuse(Why::WrongState, std::string(toText(evidence->status)));
    const Contents& store = tx.the<Contents>();
    if (const auto checked = checkFile(store, command); !checked)
        return tl::unexpected(checked.error());
    const auto files = attachmentsOf(tx.db(), evidence->id);
    if (std::ranges::any_of(files, [&](const Attachment& one) { return !one.dropped && one.hash == command.hash; }))
        return refuse(Why::Duplicate, "file");
    const auto number = static_cast<std::int64_t>(files.size()) + 1;
    const Media media = mediaOf(store.headOf(command.hash));
    const auto id = tx.create(Attachment{{}, {}, 0, evidence->file, evidence->id, number, command.hash, command.bytes, media,
                                         command.label.value_or(""), command.name, me(tx), tx.now(), false, {}});
    tx.raise(evidence->file, Happened::FileAttached, {{"evidence", evidence->number}, {"number", number}, {"media", toText(media)}});
    return id;
}

Result<Done> run(Tx& tx, const DropFile& command)
{
    const auto file = find(tx.db(), command.attachment);
    const auto evidence = file ? ownEvidence(tx, file->evidence) : Result<Evidence>(refuse(Why::NotFound, "attachment"));
    if (!evidence)
        return evidence.error().why == Why::NotFound ? refuse(Why::NotFound, "attachment") : tl::unexpected(evidence.error());
    if (file->dropped)
        return refuse(Why::WrongState, "dropped");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.set(file->id, &Attachment::dropped, true);
    tx.set(file->id, &Attachment::dropReason, command.reason);
    tx.raise(file->file, Happened::AttachmentDropped, {{"evidence", evidence->number}, {"number", file->number}});
    return Done{};
}

Result<Contents> answer(const Ask& ask, const StoreFor& question)
{
    const auto evidence = find(ask.db, question.evidence);
    const auto found = cases::seen(ask, evidence ? evidence->file : Id<cases::CaseFile>(), "evidence");
    if (!found)
        return tl::unexpected(found.error());
    if (!cases::mayWrite(ask, found->file, found->sight.standing(found->file)))
        return cases::isOver(found->file) || cases::isRead(ask, found->file) ? refuse(Why::WrongState, cases::stateWord(found->file)) : refuse(Why::NotAllowed, "handler");
    return ask.the<Contents>();
}

Result<Fetched> run(Tx& tx, const OpenFile& command)
{
    const Ask ask = tx.asked();
    const auto attachment = find(ask.db, command.attachment);
    const auto found = cases::seen(ask, attachment ? attachment->file : Id<cases::CaseFile>(), "attachment");
    if (!found)
        return tl::unexpected(found.error());
    const auto standing = found->sight.standing(found->file);
    if (!mayOpen(ask, found->file, standing))
        return refuse(Why::NotAllowed, "content");
    if (!standing.handler)
        tx.raise(attachment->file, Happened::Revealed, {{"evidence", find(ask.db, attachment->evidence)->number}, {"file", attachment->number}});
    return Fetched{ask.the<Contents>(), attachment->hash, attachment->bytes, suffixOf(attachment->media, attachment->name)};
}

} // namespace minyi::core::evidence
