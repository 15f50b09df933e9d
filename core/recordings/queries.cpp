#include "core/recordings/query_fields.h"

#include "core/recordings/table.h"

namespace minyi::core::recordings {

namespace {

constexpr int kPage = 500;

/// For a statement about matters m of whoever may not know of integrity.
std::string notIntegrity(const Ask& ask)
{
    return ask.actor.may(Permission::SeeIntegrity)
               ? ""
               : " AND coalesce(m.cause,'')<>'C07' AND NOT EXISTS(SELECT 1 FROM call h WHERE h.matter=m.rid AND h.cause='C07')";
}

} // namespace

Result<std::vector<CallRow>> answer(const Ask& ask, const OfMatter& question)
{
    if (!find(ask.db, question.matter) || !sees(ask.actor, around(ask.db, ask.actor, question.matter, {})))
        return refuse(Why::NotFound, "matter");
    std::vector<CallRow> rows;
    Stmt row = ask.db.rows("SELECT c.rid,c.round,c.at,o.name,c.outcome,c.rating,c.cause,r.rid,r.started_at,r.seconds,"
                           "r.removed_at IS NOT NULL FROM call c LEFT JOIN officer o ON o.rid=c.caller LEFT JOIN recording r ON "
                           "r.call=c.rid WHERE c.matter=? ORDER BY c.at DESC,c.rid DESC,r.started_at DESC,r.rid DESC",
                           question.matter);
    while (row.step()) {
        CallRow call{{row.integer(0)}, row.integer(1), row.get<Instant>(2), std::string(row.text(3)), row.get<followup::Outcome>(4),
                     row.get<std::optional<followup::Rating>>(5), row.get<std::optional<std::string>>(6), {row.integer(7)},
                     row.get<std::optional<Instant>>(8), row.get<std::optional<std::int64_t>>(9), row.integer(10) != 0, false};
        call.mayHear = call.recording && !call.removed && hears(ask.actor, around(ask.db, ask.actor, question.matter, call.call));
        rows.push_back(std::move(call));
    }
    return rows;
}

Result<MissingAnswer> answer(const Ask& ask, const Missing& question)
{
    const std::string from = " FROM call c JOIN matter m ON m.rid=c.matter";
    const std::string where = " WHERE c.at>=? AND c.at<? AND c.outcome='answered'" + notIntegrity(ask);
    const std::string without = " AND NOT EXISTS(SELECT 1 FROM recording r WHERE r.call=c.rid)";
    const Instant first = startOf(question.from), end = startOf(question.to + 1);
    MissingAnswer out;
    out.answered = ask.db.one<std::int64_t>("SELECT count(*)" + from + where, first, end).value_or(0);
    out.missing = ask.db.one<std::int64_t>("SELECT count(*)" + from + where + without, first, end).value_or(0);
    Stmt row = ask.db.rows("SELECT m.rid,c.rid,c.round,c.at,o.name,m.channel,u.name,m.item" + from +
                               " LEFT JOIN officer o ON o.rid=c.caller LEFT JOIN unit u ON u.rid=m.unit" + where + without +
                               " ORDER BY c.at DESC,c.rid DESC LIMIT ?",
                           first, end, std::int64_t{kPage});
    while (row.step())
        out.rows.push_back({{row.integer(0)}, {row.integer(1)}, row.integer(2), row.get<Instant>(3), std::string(row.text(4)),
                            std::string(row.text(5)), std::string(row.text(6)), std::string(row.text(7))});
    return out;
}

Result<std::vector<PastRow>> answer(const Ask& ask, const PastTheirTime&)
{
    std::vector<PastRow> rows;
    for (const Recording& recording :
         select<Recording>(ask.db, "INDEXED BY recording_keep WHERE removed_at IS NULL AND keep_until<? ORDER BY keep_until,rid",
                           dayOf(ask.now))) {
        const Surroundings near = around(ask.db, ask.actor, recording.matter, recording.call);
        const Day until = keptUntil(recording, near);
        if (!sees(ask.actor, near) || near.open || until >= dayOf(ask.now))
            continue;
        const auto matter = *find(ask.db, recording.matter);
        const auto unit = find(ask.db, matter.unit);
        const auto asked = find(ask.db, recording.removalAskedBy);
        rows.push_back({recording.id, matter.id, matter.sourceId, unit ? unit->name : "", matter.item, recording.startedAt,
                        recording.seconds, recording.bytes, until, asked ? asked->name : "", recording.removalAskedAt,
                        asked && asked->id.value == ask.actor.officer});
        if (rows.size() == kPage)
            break;
    }
    return rows;
}

Result<SampleAnswer> answer(const Ask& ask, const Sample& question)
{
    SampleAnswer out;
    Stmt row = ask.db.rows("SELECT l.rid,m.rid,c.rid,c.at,o.name,m.channel,u.name,m.item,c.cause,c.rating,c.quote,r.rid,r.seconds,"
                           "l.verdict,l.note,h.name,c.caller FROM listen_back l JOIN call c ON c.rid=l.call JOIN matter m ON "
                           "m.rid=l.matter LEFT JOIN recording r ON r.rid=(SELECT min(k.rid) FROM recording k WHERE k.call=c.rid AND "
                           "k.removed_at IS NULL) LEFT JOIN officer o ON o.rid=c.caller LEFT JOIN officer h ON h.rid=l.heard_by LEFT "
                           "JOIN unit u ON u.rid=m.unit WHERE l.from_day=? AND l.to_day=?" +
                               notIntegrity(ask) + " ORDER BY c.at,c.rid",
                           question.from, question.to);
    while (row.step()) {
        SampleRow drawn{{row.integer(0)}, {row.integer(1)}, {row.integer(2)}, row.get<Instant>(3), std::string(row.text(4)),
                        std::string(row.text(5)), std::string(row.text(6)), std::string(row.text(7)),
                        row.get<std::optional<std::string>>(8), row.get<std::optional<followup::Rating>>(9), std::string(row.text(10)),
                        {row.integer(11)}, row.get<std::optional<std::int64_t>>(12), row.get<std::optional<Verdict>>(13), std::string(row.text(14)),
                        std::string(row.text(15)), row.integer(16) == ask.actor.officer};
        ++out.drawn;
        out.heard += drawn.verdict && *drawn.verdict != Verdict::NotHeard;
        out.differing += drawn.verdict && (*drawn.verdict == Verdict::WrongCode || *drawn.verdict == Verdict::WrongRating);
        out.rows.push_back(std::move(drawn));
    }
    return out;
}

Result<std::optional<Id<followup::Call>>> answer(const Ask& ask, const FindCall& question)
{
    return callOf(ask.db, question.number, question.from, question.minutes);
}

Result<bool> answer(const Ask& ask, const IsKnown& question)
{
    const auto call = find(ask.db, question.call);
    const auto matter = call ? find(ask.db, call->matter) : std::nullopt;
    return matter && find<Recording>(ask.db, recordingUid(question.hash, matter->uid)).has_value();
}

Result<std::vector<Sound>> answer(const Ask& ask, const RemovedSince& question)
{
    return removedSounds(ask.db, question.since);
}

void addQuestions(Catalog& catalog)
{
    catalog.question<OfMatter>();
    catalog.question<Missing>();
    catalog.question<PastTheirTime>();
    catalog.question<Sample>();
}

} // namespace minyi::core::recordings
