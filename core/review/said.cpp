#include "core/review/said.h"

#include "core/cases/access.h"
#include "core/review/opening.h"
#include "core/review/rounds.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

std::vector<SaidGround> rowsOf(Db& db, Id<cases::CaseFile> file)
{
    return select<SaidGround>(db, "INDEXED BY ground_said_file WHERE file=? ORDER BY rid", file);
}

/// The round of an older file in which a ground was said; later ones are in a row of their own.
std::optional<Review> saidIn(const std::vector<Review>& rounds, Ground ground)
{
    const auto has = [ground](const Review& round) { return std::ranges::count(groundsIn(round), ground) > 0; };
    const auto found = std::ranges::find_if(rounds, has);
    return found == rounds.end() ? std::nullopt : std::optional(*found);
}

/// What legal affairs did not agree to is not shaken off by taking back why it was asked.
bool wasGivenBack(Db& db, const cases::CaseFile& file, Ground ground)
{
    for (const Opening& opening : kOpenings)
        if (std::ranges::count(opening.grounds, ground) > 0)
            if (const auto round = lastAbout(db, file.id, opening.step); round && (!round->opinion || !binds(*round->opinion)))
                return true;
    return false;
}

} // namespace

std::vector<Ground> saidOf(Db& db, Id<cases::CaseFile> file)
{
    const auto rows = rowsOf(db, file);
    const auto rounds = roundsOf(db, file);
    std::vector<Ground> said;
    for (const auto& token : TokensOf<Ground>::table) {
        if (!isSaid(token.value))
            continue;
        const auto own = [&](const SaidGround& row) { return row.ground == token.value; };
        const auto stands = [&](const SaidGround& row) { return own(row) && !row.withdrawnAt; };
        if (std::ranges::any_of(rows, own) ? std::ranges::any_of(rows, stands) : saidIn(rounds, token.value).has_value())
            said.push_back(token.value);
    }
    return said;
}

std::optional<Refusal> say(Tx& tx, Id<cases::CaseFile> file, const std::vector<Ground>& grounds)
{
    for (const Ground ground : grounds)
        if (!isSaid(ground))
            return Refusal{Why::Invalid, "grounds." + std::string(toText(ground))};
    auto said = saidOf(tx.db(), file);
    for (const Ground ground : grounds)
        if (std::ranges::count(said, ground) == 0) {
            said.push_back(ground);
            tx.create(SaidGround{{}, {}, 0, file, ground, tx.now(), me(tx), {}, {}, {}});
            tx.raise(file, Happened::FactRecorded, {{"ground", toText(ground)}});
        }
    return {};
}

Result<Done> run(Tx& tx, const SayGrounds& command)
{
    const auto found = openFile(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    if (command.grounds.empty())
        return refuse(Why::Missing, "grounds");
    if (cases::isRead(tx.asked(), found->file))
        return refuse(Why::WrongState, cases::stateWord(found->file));
    const auto fault = say(tx, command.file, command.grounds);
    return fault ? Result<Done>(tl::unexpected(*fault)) : Done{};
}

Result<Done> run(Tx& tx, const WithdrawGround& command)
{
    const auto found = openFile(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    if (std::ranges::count(saidOf(tx.db(), command.file), command.ground) == 0)
        return refuse(Why::NotFound, "ground");
    if (cases::isRead(tx.asked(), found->file))
        return refuse(Why::WrongState, cases::stateWord(found->file));
    if (wasGivenBack(tx.db(), found->file, command.ground))
        return refuse(Why::WrongState, "review");
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    auto rows = rowsOf(tx.db(), command.file);
    std::erase_if(rows, [&](const SaidGround& row) { return row.ground != command.ground || row.withdrawnAt; });
    if (rows.empty()) { // said in a round of an older file
        const auto round = saidIn(roundsOf(tx.db(), command.file), command.ground);
        const auto id = tx.create(SaidGround{{}, {}, 0, command.file, command.ground, round->submittedAt, round->submittedBy, {}, {}, {}});
        rows.push_back(*find(tx.db(), id));
    }
    for (const SaidGround& row : rows) {
        tx.set(row.id, &SaidGround::withdrawnAt, std::optional(tx.now()));
        tx.set(row.id, &SaidGround::withdrawnBy, me(tx));
        tx.set(row.id, &SaidGround::reason, command.reason);
    }
    tx.raise(command.file, Happened::FactWithdrawn, {{"ground", toText(command.ground)}});
    return Done{};
}

} // namespace minyi::core::review
