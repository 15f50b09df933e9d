#include "core/review/opening.h"

#include "core/review/rounds.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

using cases::CaseFile;
using cases::Step;

/// The file as it was read, and by nobody who works on it since.
bool isChanged(Db& db, const CaseFile& file, const Review& round)
{
    return !round.digest.empty() && round.digest != digestOf(db, file, round.id);
}

/// Agreed to, but no longer to what is there now.
bool isOutdated(Db& db, const CaseFile& file, const Review& round)
{
    return isChanged(db, file, round) || newGroundFault(db, file, round);
}

std::vector<Ground> askedOf(Db& db, const CaseFile& file, const Opening& opening)
{
    auto grounds = groundsOf(db, file, opening.step);
    return isAsked(opening, grounds) ? std::move(grounds) : std::vector<Ground>();
}

/// What was agreed to is what is done; the reviewer does not then take the step himself.
std::optional<Refusal> boundFault(Tx& tx, const CaseFile& file, const Review& round)
{
    if (isChanged(tx.db(), file, round))
        return Refusal{Why::WrongState, "review: changed"};
    if (const auto fault = newGroundFault(tx.db(), file, round))
        return fault;
    for (const auto officer : {file.handler, file.second})
        if (officer && (officer == round.passedBy || officer == round.decidedBy))
            return Refusal{Why::SamePerson, "review"};
    if (round.opinion == Opinion::Agree && round.decidedBy.value == tx.actor().officer)
        return Refusal{Why::SamePerson, "review"};
    return {};
}

} // namespace

Result<cases::Found> openFile(Tx& tx, Id<CaseFile> id, std::optional<std::int64_t> seen)
{
    auto file = cases::found(tx, id, seen);
    if (!file || !cases::isClosed(file->file.state) || !cases::findMove(file->file.kind, file->file.state, Step::FileAgain))
        return file ? cases::ownFile(tx, id, seen) : std::move(file);
    if ((file->file.flags & (cases::kMerged | cases::kVoided)) != 0)
        return refuse(Why::WrongState, cases::stateWord(file->file));
    if (file->file.handler && !file->standing.handler)
        return refuse(Why::NotAllowed, "handler");
    return file;
}

std::optional<Review> lastAbout(Db& db, Id<CaseFile> file, std::optional<Step> step)
{
    auto rounds = roundsOf(db, file);
    const auto fits = [&](const Review& one) { return one.about && !one.spent && (!step || one.about == step); };
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), fits);
    return last == rounds.rend() ? std::nullopt : std::optional(std::move(*last));
}

std::optional<Refusal> openingFault(Tx& tx, const CaseFile& file, Step step)
{
    const Opening* opening = openingOf(step);
    if (!opening)
        return {};
    const auto round = lastAbout(tx.db(), file.id, step);
    if (!round) {
        const auto grounds = askedOf(tx.db(), file, *opening);
        return grounds.empty() ? std::nullopt : std::optional(Refusal{Why::WrongState, "mandatory: " + joined(grounds)});
    }
    if (!round->opinion)
        return Refusal{Why::WrongState, "review"};
    if (!binds(*round->opinion))
        return Refusal{Why::WrongState, "review: " + std::string(toText(*round->opinion))};
    return boundFault(tx, file, *round);
}

std::optional<Refusal> aboutFault(Tx& tx, const CaseFile& file, Step step)
{
    if (!openingOf(step))
        return Refusal{Why::Invalid, "about"};
    if (!cases::findMove(file.kind, file.state, step))
        return Refusal{Why::WrongState, cases::stateWord(file)};
    const auto last = lastAbout(tx.db(), file.id, step);
    if (openOf(tx.db(), file) || (last && last->opinion && binds(*last->opinion) && !isOutdated(tx.db(), file, *last)))
        return Refusal{Why::WrongState, "review"};
    for (const Defect& defect : defectsOf(tx.db(), file.id))
        if (!defect.mendedAt)
            return Refusal{Why::Missing, "defects: " + std::to_string(defect.number)};
    return {};
}

void spend(Tx& tx, const CaseFile& file, const cases::Move& move)
{
    for (const Review& round : roundsOf(tx.db(), file.id)) {
        if (!round.about || round.spent || (move.from == move.to && round.about != move.step))
            continue;
        tx.set(round.id, &Review::spent, true);
        if (round.level != Level::Decided)
            tx.set(round.id, &Review::level, Level::Decided);
    }
}

std::optional<Refusal> mergedFilingFault(Tx& tx, const CaseFile& file, const CaseFile& into)
{
    const bool filed = into.state != cases::firstState(into.kind);
    if (!filed || file.state != cases::firstState(file.kind))
        return {};
    const Opening& filing = *openingOf(Step::File);
    const auto theirs = groundsOf(tx.db(), into, Step::File);
    for (const Ground ground : groundsOf(tx.db(), file, Step::File))
        if (std::ranges::count(filing.grounds, ground) > 0 && std::ranges::count(theirs, ground) == 0)
            return Refusal{Why::WrongState, "mandatory: " + std::string(toText(ground))};
    return {};
}

std::vector<OpeningRow> openingsOf(Db& db, const CaseFile& file, bool writes)
{
    std::vector<OpeningRow> rows;
    if ((file.flags & (cases::kMerged | cases::kVoided)) != 0)
        return rows;
    const auto open = openOf(db, file);
    for (const Opening& opening : kOpenings) {
        if (!cases::findMove(file.kind, file.state, opening.step))
            continue;
        const auto last = lastAbout(db, file.id, opening.step);
        OpeningRow row{opening.step, askedOf(db, file, opening), open && open->about == opening.step, {}, false, false};
        if (!last && row.grounds.empty() && opening.step != Step::Decline) // that it is disputed is said with the submission
            continue;
        row.opinion = last ? last->opinion : std::nullopt;
        row.changed = row.opinion && binds(*row.opinion) && isOutdated(db, file, *last);
        row.maySubmit = writes && !open && (!row.opinion || !binds(*row.opinion) || row.changed);
        row.ready = last ? row.opinion && binds(*row.opinion) && !row.changed : row.grounds.empty();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace minyi::core::review
