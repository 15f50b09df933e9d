#include "core/review/query_fields.h"

#include "core/review/rounds.h"
#include "core/review/said.h"
#include "core/staff/queries.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

constexpr std::int64_t kMost = 500;
constexpr int kRecusalDays = 2; // to answer a request (procedures arts 17-25)

QueueRow rowOf(const Ask& ask, const Review& review, const cases::CaseFile& file)
{
    const auto unit = find(ask.db, file.unit);
    const auto defects = defectsOf(ask.db, file.id);
    return {file.id, file.number.value_or(""), file.title, unit ? unit->name : "", staff::nameOf(ask.db, file.handler), review.round,
            review.level, review.complex, review.urgent, (file.flags & cases::kEnterprise) != 0, review.submittedAt, review.due,
            review.opinion, review.decidedAt,
            std::ranges::count_if(defects, [](const Defect& defect) { return defect.mendedAt && !defect.acceptedAt; }), groundsIn(review), review.about};
}

RoundRow rowOf(const Ask& ask, const Review& review)
{
    RoundRow row{review.round, review.level, review.submittedAt, staff::nameOf(ask.db, review.submittedBy), review.due, review.passedAt,
                 staff::nameOf(ask.db, review.passedBy), review.opinion, review.words, review.article, review.supplementDue,
                 review.decidedAt, staff::nameOf(ask.db, review.decidedBy), review.digest, {}, groundsIn(review), review.light, review.spent, false, review.about};
    for (const ReviewPoint& point : pointsOf(ask.db, review.id))
        row.points.push_back({point.point, point.finding, point.note});
    return row;
}

/// Open rounds, the one whose time is over first; cases of older files that lie in review without one come before.
template <class F>
void eachOpen(const Ask& ask, F take)
{
    Stmt stuck = ask.db.rows("SELECT rid FROM case_file INDEXED BY case_open_state WHERE closed_at IS NULL AND state IN ('legal_review','concluded')"
                             " AND NOT EXISTS(SELECT 1 FROM review INDEXED BY review_file WHERE file=case_file.rid AND about IS NULL)");
    while (stuck.step())
        if (const auto file = find(ask.db, Id<cases::CaseFile>{stuck.integer(0)}))
            take(*openOf(ask.db, *file), *file);
    for (const Review& review : select<Review>(ask.db, "INDEXED BY review_open WHERE level<>'decided' ORDER BY due,rid"))
        if (const auto file = find(ask.db, review.file))
            take(review, *file);
}

/// What was read last, in a round about the same, beside what stands there now; nothing once the case is decided.
std::vector<Changed> changesOf(Db& db, const std::vector<Review>& rounds, const cases::CaseFile& file, bool own)
{
    const auto about = rounds.empty() || rounds.back().spent ? std::optional<cases::Step>() : rounds.back().about;
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [&](const Review& one) { return !one.parts.empty() && one.about == about && !one.spent; });
    if (last == rounds.rend() || cases::isClosed(file.state) || file.state == cases::State::Executing)
        return {};
    auto changes = changesOf(unpacked(last->parts), partsOf(db, file));
    if (!own)
        mask(changes);
    return changes;
}

std::vector<RecusalRow> recusalRows(const Ask& ask, const cases::CaseFile& file)
{
    std::vector<RecusalRow> rows;
    for (const Recusal& one : recusalsOf(ask.db, file.id))
        rows.push_back({one.id, staff::nameOf(ask.db, one.officer), one.reason, one.words, one.own, one.askedAt, one.granted,
                        !one.answeredAt && ask.actor.may(Permission::ApproveCase) && one.officer.value != ask.actor.officer});
    return rows;
}

/// What was proposed with a round, with what words it was let through, and what is still wrong of a remark stand in what happened alone.
void addWords(Db& db, const cases::CaseFile& file, CardAnswer& out)
{
    for (const auto& line : staff::timelineOf(db, {file.uid})) {
        for (RoundRow& row : out.rounds) {
            if (line.happened == toText(Happened::SentToReview) && line.at == row.submittedAt)
                row.proposal = line.payload.value("note", "");
            if (line.happened == toText(Happened::ReviewPassed) && row.passedAt == line.at)
                row.passedWords = line.payload.value("words", "");
        }
        for (DefectRow& row : out.defects)
            if (line.happened == toText(Happened::DefectReopened) && row.number == line.payload.value("number", std::int64_t(0)))
                row.still = line.payload.value("words", "");
    }
}

void addDefects(Db& db, const std::vector<Review>& rounds, const cases::CaseFile& file, CardAnswer& out)
{
    for (const Defect& defect : defectsOf(db, file.id)) {
        const auto round = std::ranges::find(rounds, defect.review, &Review::id);
        out.defects.push_back({defect.id, defect.number, round == rounds.end() ? 0 : round->round, defect.target, defect.words, defect.mending,
                               defect.mendedAt, defect.acceptedAt, defect.kind});
    }
}

void addRights(const Ask& ask, const cases::CaseFile& file, const std::optional<Review>& open, const cases::Standing& standing, CardAnswer& out)
{
    const bool closed = cases::isClosed(file.state) || file.kind == cases::Class::Imported;
    if (open && !standing.handler) {
        const bool waits = waitsFor(ask, *open, file);
        out.mayCheck = waits && open->level == Level::Station;
        out.unqualified = waits && open->level != Level::Station && !open->grounds.empty() && !isQualified(ask.db, ask.actor.officer);
        out.mayDecide = waits && open->level != Level::Station && !out.unqualified;
        out.mayOverride = ask.actor.may(Permission::ApproveCase) && keptOut(ask.db, file, *open, ask.actor.officer).empty();
    }
    const bool works = !closed && standing.handler && ask.actor.may(Permission::HandleCase);
    const bool again = cases::findMove(file.kind, file.state, cases::Step::FileAgain) && standing.handler && ask.actor.may(Permission::HandleCase);
    const bool writes = (works || again || (!closed && !file.handler && ask.actor.may(Permission::HandleCase))) && !open;
    out.openings = openingsOf(ask.db, file, writes);
    for (const Ground ground : saidOf(ask.db, file.id))
        out.said.push_back({ground, writes && !cases::isRead(ask, file)});
    out.mayMend = (works || again) && !open && file.state != cases::State::ReviewLite;
    out.maySubmit = works && !open && (file.state == cases::State::Investigating || out.changed) && file.kind == cases::Class::Administrative;
    out.maySubmit = out.maySubmit || (works && !open && file.state == cases::State::Concluded && out.changed);
    out.mayAskRecusal = works;
    out.mayStandBack = !closed && (ask.actor.may(Permission::CheckCase) || ask.actor.may(Permission::ReviewCase) || ask.actor.may(Permission::ApproveCase));
}

} // namespace

Result<std::vector<QueueRow>> answer(const Ask& ask, const Queue& question)
{
    std::vector<QueueRow> rows;
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    const auto take = [&](const Review& review, const cases::CaseFile& file) {
        const bool seen = sight.sees(file) && !sight.standing(file).handler && static_cast<std::int64_t>(rows.size()) < kMost;
        if (seen && (question.done ? !isRecused(ask.db, file.id, ask.actor.officer) : waitsFor(ask, review, file)))
            rows.push_back(rowOf(ask, review, file));
    };
    if (!question.done) {
        eachOpen(ask, take);
        return rows;
    }
    for (const Review& review : select<Review>(ask.db, "INDEXED BY review_decided WHERE decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT ?", 4 * kMost))
        if (const auto file = find(ask.db, review.file))
            take(review, *file);
    return rows;
}

Result<CardAnswer> answer(const Ask& ask, const Card& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    CardAnswer out;
    const auto standing = found->sight.standing(found->file);
    auto rounds = roundsOf(ask.db, found->file.id);
    const auto open = openOf(ask.db, found->file);
    if (open && !open->id)
        rounds.push_back(*open);
    for (const Review& review : rounds) {
        out.rounds.insert(out.rounds.begin(), rowOf(ask, review));
        out.rounds.front().left = !review.opinion && !(open && open->id == review.id);
    }
    addDefects(ask.db, rounds, found->file, out);
    addWords(ask.db, found->file, out);
    out.recusals = recusalRows(ask, found->file);
    out.grounds = groundsOf(ask.db, found->file, open ? open->about : std::nullopt);
    out.changes = changesOf(ask.db, rounds, found->file, standing.handler);
    const bool approved = found->file.state == cases::State::Notice || found->file.state == cases::State::Decision || found->file.state == cases::State::Concluded;
    const auto last = lastOf(ask.db, found->file.id);
    out.changed = approved && last && last->opinion && binds(*last->opinion)
                  && (last->digest != digestOf(ask.db, found->file, last->id) || newGroundFault(ask.db, found->file, *last));
    addRights(ask, found->file, open, standing, out);
    return out;
}

Result<std::vector<TodoRow>> answer(const Ask& ask, const Todo&)
{
    std::vector<TodoRow> rows;
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    const auto add = [&](TodoKind kind, const cases::CaseFile& file, Instant start, Instant due, std::optional<cases::Step> about = {}) {
        const auto unit = find(ask.db, file.unit);
        rows.push_back({kind, file.id, file.number.value_or(""), file.title, unit ? unit->name : "", start, due, about});
    };
    if (ask.actor.may(Permission::CheckCase) || ask.actor.may(Permission::ReviewCase))
        eachOpen(ask, [&](const Review& review, const cases::CaseFile& file) {
            if (sight.sees(file) && !sight.standing(file).handler && waitsFor(ask, review, file))
                add(review.level == Level::Station ? TodoKind::Check : TodoKind::Decide, file, review.passedAt.value_or(review.submittedAt), review.due, review.about);
        });
    if (ask.actor.may(Permission::HandleCase))
        for (const auto id : cases::openOf(ask.db, {ask.actor.officer})) {
            const auto file = *find(ask.db, id);
            const auto decision = file.state == cases::State::Investigating ? lastOf(ask.db, id) : std::nullopt;
            for (const auto& last : {decision, lastAbout(ask.db, id)})
                if (last && last->opinion && last->supplementDue && !binds(*last->opinion))
                    add(TodoKind::Supplement, file, *last->decidedAt, startOf(*last->supplementDue + 1), last->about);
        }
    if (ask.actor.may(Permission::ApproveCase))
        for (const Recusal& one : select<Recusal>(ask.db, "INDEXED BY recusal_asked WHERE answered_at IS NULL ORDER BY asked_at,rid"))
            if (const auto file = find(ask.db, one.file); file && sight.sees(*file) && one.officer.value != ask.actor.officer)
                add(TodoKind::Recusal, *file, one.askedAt, startOf(dayOf(one.askedAt) + kRecusalDays + 1));
    std::ranges::sort(rows, {}, &TodoRow::due);
    return rows;
}

} // namespace minyi::core::review
