#include "core/review/rounds.h"

#include "core/deadlines/facts.h"
#include "core/review/opening.h"
#include "core/review/said.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

bool hasHearing(Db& db, const cases::CaseFile& file)
{
    const auto facts = select<deadlines::CaseFact>(db, "WHERE file=? AND event='hearing_held'", file.id);
    return std::ranges::any_of(facts, [](const deadlines::CaseFact& fact) { return !fact.withdrawn; });
}

bool hasMinorNow(Db& db, const cases::CaseFile& file)
{
    return hasMinor(select<cases::CasePerson>(db, "WHERE file=? ORDER BY rid", file.id), dayOf(file.opened));
}

bool isUrgent(std::span<const Ground> grounds)
{
    using enum Ground;
    return std::ranges::any_of(grounds, [](Ground ground) { return ground == Minor || ground == Detention || ground == Coercive; });
}

Review first(const cases::CaseFile& file)
{
    Review review;
    review.file = file.id;
    review.submittedAt = review.due = file.stateAt;
    review.submittedBy = file.handler;
    return review;
}

} // namespace

std::optional<Review> openOf(Db& db, const cases::CaseFile& file)
{
    if (file.state != cases::State::LegalReview && file.state != cases::State::Concluded) {
        auto about = lastAbout(db, file.id);
        return !about || about->opinion || about->level == Level::Decided ? std::nullopt : std::move(about);
    }
    auto last = lastOf(db, file.id);
    if (!last) {
        auto stuck = first(file);
        stuck.grounds = joined(groundsOf(db, file));
        return stuck;
    }
    return last->opinion || last->level == Level::Decided ? std::nullopt : std::move(last);
}

Id<Review> begin(Tx& tx, const cases::CaseFile& file, std::optional<cases::Step> about)
{
    const auto grounds = groundsOf(tx.db(), file, about);
    Review review;
    review.file = file.id;
    review.about = about;
    review.round = nextRound(tx.db(), file.id);
    review.complex = (file.flags & cases::kComplex) != 0;
    review.urgent = isUrgent(grounds);
    review.submittedAt = tx.now();
    review.submittedBy = me(tx);
    review.grounds = joined(grounds);
    review.due = dueFrom(tx, review, Level::Station);
    return tx.create(review);
}

Review keptOf(Tx& tx, const cases::CaseFile& file, Review review)
{
    if (review.id)
        return review;
    review.complex = (file.flags & cases::kComplex) != 0;
    review.urgent = isUrgent(groundsIn(review));
    return *find(tx.db(), tx.create(review));
}

std::vector<Ground> groundsOf(Db& db, const cases::CaseFile& file, std::optional<cases::Step> about)
{
    return groundsOf(Known{file, hasMinorNow(db, file), hasHearing(db, file), about}, saidOf(db, file.id));
}

std::optional<Refusal> newGroundFault(Db& db, const cases::CaseFile& file, const Review& round)
{
    if (round.opinion == Opinion::Overridden)
        return {};
    const auto then = groundsIn(round);
    for (const Ground ground : groundsOf(db, file, round.about))
        if ((ground == Ground::Hearing || isSaid(ground)) && std::ranges::count(then, ground) == 0)
            return Refusal{Why::WrongState, "mandatory: " + std::string(toText(ground))};
    return {};
}

std::vector<Ground> groundsIn(const Review& review)
{
    std::vector<Ground> grounds;
    for (const auto& token : TokensOf<Ground>::table)
        if (("," + review.grounds + ",").find("," + std::string(token.text) + ",") != std::string::npos)
            grounds.push_back(token.value);
    return grounds;
}

std::string joined(std::span<const Ground> grounds)
{
    std::string all;
    for (const Ground ground : grounds)
        all += (all.empty() ? "" : ",") + std::string(toText(ground));
    return all;
}

std::vector<Recusal> recusalsOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Recusal>(db, "WHERE file=? ORDER BY rid", file);
}

bool isQualified(Db& db, std::int64_t officer)
{
    return std::ranges::any_of(select<Qualification>(db, "WHERE officer=?", officer), qualifies);
}

std::string_view keptOut(Db& db, const cases::CaseFile& file, const Review& review, std::int64_t officer)
{
    if (file.handler.value == officer || file.second.value == officer)
        return "handler";
    if (const auto part = partOf(db, review, officer); !part.empty())
        return part;
    return isRecused(db, file.id, officer) ? "recused" : "";
}

bool waitsFor(const Ask& ask, const Review& review, const cases::CaseFile& file)
{
    const Actor& actor = ask.actor;
    if (!keptOut(ask.db, file, review, actor.officer).empty())
        return false;
    if (review.level == Level::Station)
        return actor.may(Permission::CheckCase) && checkingUnit(ask.db, file, review).value == actor.unit;
    return review.level != Level::Decided && actor.may(Permission::ReviewCase) && !letThrough(ask.db, file.id, actor.officer);
}

namespace {

/// The unit's own, or the next one up, of whose legal officers one is free to check; none if there is nobody.
Id<staff::Unit> freeUnit(Db& db, const cases::CaseFile& file, const Review& review)
{
    Id<staff::Unit> unit = file.unit;
    while (unit) {
        const auto officers = legalOfficersOf(db, unit);
        if (std::ranges::any_of(officers, [&](std::int64_t officer) { return keptOut(db, file, review, officer).empty(); }))
            break;
        const auto known = find(db, unit);
        unit = known ? known->parent : Id<staff::Unit>{};
    }
    return unit;
}

} // namespace

Id<staff::Unit> checkingUnit(Db& db, const cases::CaseFile& file, const Review& review)
{
    const auto unit = freeUnit(db, file, review);
    return unit ? unit : file.unit;
}

bool passUp(Tx& tx, const cases::CaseFile& file)
{
    const auto open = openOf(tx.db(), file);
    if (!open || !open->id || open->level != Level::Station || freeUnit(tx.db(), file, *open))
        return false;
    tx.set(open->id, &Review::level, Level::Affairs);
    tx.set(open->id, &Review::due, dueFrom(tx, *open, Level::Affairs));
    return true;
}

} // namespace minyi::core::review
