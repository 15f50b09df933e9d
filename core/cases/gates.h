#pragma once

#include "core/cases/case.h"
#include "core/cases/move.h"
#include "core/cases/table.h"
#include "core/office/tx.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace minyi::core::cases {

/// What is done to a whole case that is no move: it is parted, joined or struck out, something of it is seized.
enum class Act { Split, Merge, Void, Seize };

/// What a module to the right asks of the moves of a case, and writes after one. Every move passes every gate, whoever makes it and from
/// wherever: a form, a bulk edit, an import, a command line. All but `before` may be empty.
struct Gate {
    std::function<std::optional<Refusal>(Tx&, const CaseFile&, const Move&)> before;
    std::function<void(Tx&, const CaseFile&, const Move&)> after = {};
    /// What it asks of the fields of a decision.
    std::function<std::optional<Refusal>(Tx&, const CaseFile&, const Move&, const Json&)> fields = {};
    /// Whether somebody reads the case just now whose state does not tell.
    std::function<bool(Db&, const CaseFile&)> reads = {};
    /// Whether an officer has no part in the case any more.
    std::function<bool(Db&, const CaseFile&, std::int64_t officer)> bars = {};
    /// What stands against an act; of a merge, with the case it is handled in from now on.
    std::function<std::optional<Refusal>(Tx&, const CaseFile&, Act, const CaseFile* into)> acts = {};
    /// Whether the case lies with the asker to be read, whatever is in it.
    std::function<bool(const Ask&, const CaseFile&)> liesWith = {};
};

struct Gates {
    std::vector<Gate> all;
};

/// Whether the case lies with somebody who reads it: then nobody rewrites what he reads.
inline bool isRead(const Ask& ask, const CaseFile& file)
{
    if (inReview(file.state))
        return true;
    const auto& gates = ask.the<Gates>().all;
    return std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.reads && gate.reads(ask.db, file); });
}

inline bool liesWithAsker(const Ask& ask, const CaseFile& file)
{
    const auto& gates = ask.the<Gates>().all;
    return std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.liesWith && gate.liesWith(ask, file); });
}

/// What any module has against an act.
inline std::optional<Refusal> actFault(Tx& tx, const CaseFile& file, Act act, const CaseFile* into = nullptr)
{
    for (const Gate& gate : tx.asked().the<Gates>().all)
        if (gate.acts)
            if (auto fault = gate.acts(tx, file, act, into))
                return fault;
    return {};
}

/// Whether somebody writes in what a review reads, as ownContent() asks of a command; the right to is another question.
inline bool mayWrite(const Ask& ask, const CaseFile& file, const Standing& standing)
{
    return !isOver(file) && file.kind != Class::Imported && !isRead(ask, file) && (!file.handler || standing.handler);
}

/// Whether the asker has no part in the case any more: he is shown nothing of it and takes no step.
inline bool isBarred(const Ask& ask, const CaseFile& file)
{
    const auto& gates = ask.the<Gates>().all;
    return std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.bars && gate.bars(ask.db, file, ask.actor.officer); });
}

/// A case as a question finds it.
struct Seen {
    CaseFile file;
    Sight sight;
};

/// Refused: unknown, sealed or out of sight (one answer for all, in the name of what was asked for), no part in it any more.
inline Result<Seen> seen(const Ask& ask, Id<CaseFile> id, const char* asked = "case")
{
    auto file = find(ask.db, id);
    Sight sight = sightOf(ask.db, ask.actor, ask.now);
    if (!file || !sight.sees(*file))
        return refuse(Why::NotFound, asked);
    if (isBarred(ask, *file))
        return refuse(Why::SamePerson, "recused");
    return Seen{std::move(*file), std::move(sight)};
}

} // namespace minyi::core::cases
