#include "core/reports/binding.h"

#include "core/cases/rules.h"
#include "core/reports/bound_file.h"
#include "core/reports/commands.h"
#include "core/reports/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::reports {

namespace {

using cases::CaseFile;

std::optional<Print> lastBound(Db& db, Id<CaseFile> file)
{
    const auto from = std::to_string(file.value) + " ";
    auto prints = select<Print>(db, "WHERE form='bound_file' AND subject>=? AND subject<?", from, std::to_string(file.value) + "!");
    const auto newest = std::ranges::max_element(prints, {}, &Print::at);
    return newest == prints.end() ? std::nullopt : std::optional(std::move(*newest));
}

bool archiveWaits(Db& db, const CaseFile& file, const std::optional<Print>& bound)
{
    return hasParts(db, file.id) && (!bound || !file.closedAt || bound->at < *file.closedAt);
}

std::optional<Refusal> before(Tx& tx, const CaseFile& file, const cases::Move& move)
{
    if (move.step != cases::Step::Archive || !archiveWaits(tx.db(), file, lastBound(tx.db(), file.id)))
        return {};
    return Refusal{Why::Missing, "bound_file"};
}

void after(Tx&, const CaseFile&, const cases::Move&) {}

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
    out.mayBind = !bindFault(ask, *found) && hasParts(ask.db, file.id);
    out.archiveWaits = archives && archiveWaits(ask.db, file, bound);
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
    return {before, after};
}

} // namespace minyi::core::reports
