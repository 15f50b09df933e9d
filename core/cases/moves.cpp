#include "core/cases/access.h"
#include "core/cases/commands.h"
#include "core/cases/gates.h"
#include "core/cases/penalty.h"

namespace minyi::core::cases {

namespace {

constexpr std::int64_t kMostReturns = 2; // Criminal Procedure Law art.175

Json payloadOf(const MoveCase& command, const Move& move, std::span<const CasePerson> suspects)
{
    Json payload = {{"from", toText(move.from)}, {"to", toText(move.to)}};
    if (command.note)
        payload["note"] = *command.note;
    if (command.fields)
        payload["fields"] = command.step == Step::Penalise ? decided(*command.fields, suspects) : *command.fields;
    return payload;
}

/// What a step asks beyond its row.
std::optional<Refusal> faultOf(const MoveCase& command, const Move& move, const CaseFile& file, std::span<const CasePerson> suspects,
                               const Actor& actor)
{
    if (move.asksWords && command.note.value_or("").empty())
        return Refusal{Why::Missing, "note"};
    if (command.step == Step::Penalise)
        return decisionFault(command.fields.value_or(Json()), suspects, actor);
    if (command.fields && !command.fields->empty())
        return Refusal{Why::Invalid, "fields"};
    if (command.step == Step::SendBack && file.returns >= kMostReturns)
        return Refusal{Why::TooLate, "returns"};
    return {};
}

void writeTimes(Tx& tx, const CaseFile& file, const Move& move)
{
    const std::optional<Instant> now = tx.now();
    if (move.from != move.to)
        tx.set(file.id, &CaseFile::stateAt, tx.now());
    if (isClosed(move.from) != isClosed(move.to))
        tx.set(file.id, &CaseFile::closedAt, isClosed(move.to) ? now : std::nullopt);
    if (move.step == Step::File || move.step == Step::FileAgain)
        tx.set(file.id, &CaseFile::filedAt, now);
    if (const TermChange term = termBy(file.kind, move.step); term != TermChange::Stays)
        tx.set(file.id, &CaseFile::termFrom, term == TermChange::Begins ? now : std::nullopt);
    if (move.leaves == Happened::PenaltyDecided || move.leaves == Happened::NoPenaltyDecided)
        tx.set(file.id, &CaseFile::decidedAt, now);
}

/// The seal comes with the archive and goes when the case is opened again.
void writeSeal(Tx& tx, const CaseFile& file, const Move& move)
{
    const bool seals = sealsBy(file, move.step);
    if (!seals && !isSealed(file))
        return;
    tx.set(file.id, &CaseFile::flags, seals ? file.flags | kSealed : file.flags & ~kSealed);
    if (seals)
        tx.raise(file.id, Happened::CaseSealed);
}

void writeCounts(Tx& tx, const CaseFile& file, const Move& move)
{
    const bool newTerm = file.kind == Class::Criminal ? move.from != move.to : termBy(file.kind, move.step) == TermChange::Begins;
    if (newTerm)
        tx.set(file.id, &CaseFile::extensions, std::int64_t{0}); // a new term has its own
    if (move.step == Step::SendBack)
        tx.set(file.id, &CaseFile::returns, file.returns + 1);
}

} // namespace

Result<State> run(Tx& tx, const MoveCase& command)
{
    const bool reopens = command.step == Step::Reopen && tx.actor().may(Permission::ApproveCase);
    const auto found = cases::found(tx, command.file, command.seen, reopens);
    if (!found)
        return tl::unexpected(found.error());
    const CaseFile& file = found->file;
    if ((file.flags & (kMerged | kVoided)) != 0)
        return refuse(Why::WrongState, stateWord(file));
    const Move* move = findMove(file.kind, file.state, command.step);
    if (const auto refused = refusalOf(move, file, found->standing, tx.actor()))
        return tl::unexpected(*refused);
    const auto suspects = command.step == Step::Penalise ? suspectsOf(tx.db(), file.id) : std::vector<CasePerson>{};
    if (const auto fault = faultOf(command, *move, file, suspects, tx.actor()))
        return tl::unexpected(*fault);
    if (command.step == Step::Arrest && !isArrestAsked(tx.db(), file))
        return refuse(Why::WrongState, "arrest: not_asked");
    const auto& gates = tx.asked().the<Gates>().all;
    for (const Gate& gate : gates)
        if (const auto refused = gate.before(tx, file, *move))
            return tl::unexpected(*refused);
    for (const Gate& gate : gates)
        if (const auto refused = gate.fields ? gate.fields(tx, file, *move, command.fields.value_or(Json())) : std::nullopt)
            return tl::unexpected(*refused);
    tx.actAs(tx.actor().roleFor(move->needs));
    if (move->from != move->to)
        tx.move(file.id, &CaseFile::state, move->from, move->to);
    writeTimes(tx, file, *move);
    writeCounts(tx, file, *move);
    tx.raise(file.id, move->leaves, payloadOf(command, *move, suspects));
    writeSeal(tx, file, *move);
    for (const Gate& gate : gates)
        if (gate.after)
            gate.after(tx, file, *move);
    return move->to;
}

} // namespace minyi::core::cases
