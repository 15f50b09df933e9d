#include "core/review/rounds.h"

#include "core/deadlines/facts.h"

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
    return std::ranges::any_of(grounds, [](Ground ground) { return ground == Ground::Minor || ground == Ground::Detention; });
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
    if (file.state != cases::State::LegalReview && file.state != cases::State::Concluded)
        return {};
    auto last = lastOf(db, file.id);
    if (!last) {
        auto stuck = first(file);
        stuck.grounds = joined(groundsOf(db, file));
        return stuck;
    }
    return last->opinion || last->level == Level::Decided ? std::nullopt : std::move(last);
}

Id<Review> begin(Tx& tx, const cases::CaseFile& file)
{
    const auto last = lastOf(tx.db(), file.id);
    const auto grounds = groundsOf(tx.db(), file);
    Review review;
    review.file = file.id;
    review.round = last ? last->round + 1 : 1;
    review.complex = (file.flags & cases::kComplex) != 0;
    review.urgent = isUrgent(grounds);
    review.submittedAt = tx.now();
    review.submittedBy = {tx.actor().officer};
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

std::vector<Ground> groundsOf(Db& db, const cases::CaseFile& file)
{
    return groundsOf(Known{file, hasMinorNow(db, file), hasHearing(db, file)}, {});
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

void addGrounds(Tx& tx, Id<Review> id, std::span<const Ground> said)
{
    auto review = *find(tx.db(), id);
    const auto file = find(tx.db(), review.file);
    const auto grounds = groundsOf(Known{*file, hasMinorNow(tx.db(), *file), hasHearing(tx.db(), *file)}, said);
    review.urgent = isUrgent(grounds);
    tx.set(id, &Review::grounds, joined(grounds));
    tx.set(id, &Review::urgent, review.urgent);
    tx.set(id, &Review::due, dueFrom(tx, review, review.level));
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

Id<staff::Unit> checkingUnit(Db& db, const cases::CaseFile& file, const Review& review)
{
    for (Id<staff::Unit> unit = file.unit; unit;) {
        const auto officers = legalOfficersOf(db, unit);
        if (std::ranges::any_of(officers, [&](std::int64_t officer) { return keptOut(db, file, review, officer).empty(); }))
            return unit;
        const auto known = find(db, unit);
        unit = known ? known->parent : Id<staff::Unit>{};
    }
    return file.unit;
}

} // namespace minyi::core::review
