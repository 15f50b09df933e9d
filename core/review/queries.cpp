#include "core/review/query_fields.h"

#include "core/review/rules.h"
#include "core/review/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

constexpr std::int64_t kMost = 500;

/// Whether the round waits for the asker: at the station for its own legal officer, later for who reviews and let it through nowhere.
bool waitsFor(const Ask& ask, const Review& review, const cases::CaseFile& file)
{
    const Actor& actor = ask.actor;
    if (!partOf(ask.db, review, actor.officer).empty())
        return false;
    if (review.level == Level::Station)
        return actor.may(Permission::CheckCase) && file.unit.value == actor.unit;
    return review.level != Level::Decided && actor.may(Permission::ReviewCase) && !letThrough(ask.db, file.id, actor.officer);
}

QueueRow rowOf(const Ask& ask, const Review& review, const cases::CaseFile& file)
{
    const auto unit = find(ask.db, file.unit);
    const auto defects = defectsOf(ask.db, file.id);
    return {file.id, file.number.value_or(""), file.title, unit ? unit->name : "", staff::nameOf(ask.db, file.handler), review.round,
            review.level, review.complex, review.urgent, (file.flags & cases::kEnterprise) != 0, review.submittedAt, review.due,
            review.opinion, review.decidedAt,
            std::ranges::count_if(defects, [](const Defect& defect) { return defect.mendedAt && !defect.acceptedAt; })};
}

RoundRow rowOf(const Ask& ask, const Review& review)
{
    RoundRow row{review.round, review.level, review.submittedAt, staff::nameOf(ask.db, review.submittedBy), review.due, review.passedAt,
                 staff::nameOf(ask.db, review.passedBy), review.opinion, review.words, review.article, review.supplementDue,
                 review.decidedAt, staff::nameOf(ask.db, review.decidedBy), review.digest, {}};
    for (const ReviewPoint& point : pointsOf(ask.db, review.id))
        row.points.push_back({point.point, point.finding, point.note});
    return row;
}

} // namespace

Result<std::vector<QueueRow>> answer(const Ask& ask, const Queue& question)
{
    std::vector<QueueRow> rows;
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    const auto reviews = question.done ? select<Review>(ask.db, "INDEXED BY review_decided WHERE decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT ?", 4 * kMost)
                                       : select<Review>(ask.db, "INDEXED BY review_open WHERE level<>'decided' ORDER BY due,rid");
    for (const Review& review : reviews) {
        const auto file = find(ask.db, review.file);
        if (!file || !sight.sees(*file) || sight.standing(*file).handler)
            continue;
        if (question.done || waitsFor(ask, review, *file))
            rows.push_back(rowOf(ask, review, *file));
        if (static_cast<std::int64_t>(rows.size()) == kMost)
            break;
    }
    return rows;
}

Result<CardAnswer> answer(const Ask& ask, const Card& question)
{
    const auto file = find(ask.db, question.file);
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    if (!file || !sight.sees(*file))
        return refuse(Why::NotFound, "case");
    CardAnswer out;
    const auto rounds = roundsOf(ask.db, file->id);
    for (const Review& review : rounds)
        out.rounds.insert(out.rounds.begin(), rowOf(ask, review));
    for (const Defect& defect : defectsOf(ask.db, file->id)) {
        const auto round = std::ranges::find(rounds, defect.review, &Review::id);
        out.defects.push_back({defect.id, defect.number, round == rounds.end() ? 0 : round->round, defect.target, defect.words, defect.mending,
                               defect.mendedAt, defect.acceptedAt});
    }
    if (rounds.empty())
        return out;
    const Review& last = rounds.back();
    const auto standing = sight.standing(*file);
    const bool approved = file->state == cases::State::Notice || file->state == cases::State::Decision;
    out.changed = approved && last.opinion && binds(*last.opinion) && last.digest != digestOf(ask.db, *file, last.submittedAt);
    const bool open = file->state == cases::State::LegalReview && last.level != Level::Decided && !standing.handler;
    out.mayCheck = open && last.level == Level::Station && waitsFor(ask, last, *file);
    out.mayDecide = open && last.level != Level::Station && waitsFor(ask, last, *file);
    out.mayOverride = open && ask.actor.may(Permission::ApproveCase);
    out.mayMend = !cases::inReview(file->state) && standing.handler && ask.actor.may(Permission::HandleCase) && !cases::isClosed(file->state);
    return out;
}

} // namespace minyi::core::review
