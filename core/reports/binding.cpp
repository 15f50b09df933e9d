#include "core/reports/binding.h"

#include "core/cases/rules.h"
#include "core/reports/bound_file.h"
#include "core/reports/commands.h"
#include "core/reports/table.h"
#include "core/staff/table.h"

namespace minyi::core::reports {

namespace {

using cases::CaseFile;

std::optional<Print> lastBound(Db& db, Id<CaseFile> file)
{
    const auto subject = std::to_string(file.value); // with the hash of what was bound after a space
    auto prints = select<Print>(db, "WHERE form='bound_file' AND subject>=? AND subject<? ORDER BY at DESC,rid DESC LIMIT 1", subject + " ", subject + "!");
    return prints.empty() ? std::nullopt : std::optional(std::move(prints.front()));
}

/// Whether it was bound as it was closed.
bool isBound(const CaseFile& file, const std::optional<Print>& bound)
{
    return bound && file.closedAt && bound->at >= *file.closedAt;
}

std::optional<Refusal> before(Tx& tx, const CaseFile& file, const cases::Move& move)
{
    if (move.step != cases::Step::Archive || isBound(file, lastBound(tx.db(), file.id)) || !hasParts(tx.db(), file.id))
        return {};
    return Refusal{Why::Missing, "bound_file"};
}

} // namespace

Result<BindingAnswer> answer(const Ask& ask, const Binding& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    const CaseFile& file = found->file;
    const auto bound = lastBound(ask.db, file.id);
    const bool archives = cases::findMove(file.kind, file.state, cases::Step::Archive) != nullptr;
    BindingAnswer out;
    const bool parts = hasParts(ask.db, file.id);
    out.mayBind = parts && !bindFault(ask, *found);
    out.archiveWaits = archives && parts && !isBound(file, bound);
    out.seals = archives && cases::sealsBy(file, cases::Step::Archive);
    if (bound) {
        out.number = bound->number;
        out.by = staff::nameOf(ask.db, bound->by);
        out.at = bound->at;
    }
    return out;
}

cases::Gate gate()
{
    return {before};
}

} // namespace minyi::core::reports
