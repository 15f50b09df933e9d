#include "core/review/table.h"

#include "core/cases/people.h"
#include "core/documents/table.h"
#include "core/evidence/table.h"
#include "core/review/mandatory.h"
#include "core/review/reviewer.h"
#include "core/review/said.h"
#include "core/review/second_look.h"
#include "core/security/vault.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <initializer_list>

namespace minyi::core::review {

namespace {

/// A length before each text: no two lists of texts read the same.
void append(std::string& all, std::string_view text)
{
    all += std::to_string(text.size());
    all += ':';
    all += text;
}

void append(std::string& all, std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts)
        append(all, text);
}

/// By the name every desktop knows him under, not by the row he has here.
std::string officerIn(Db& db, Id<staff::Officer> officer)
{
    const auto known = officer ? find(db, officer) : std::nullopt;
    return known ? known->uid.text() : std::string();
}

void appendPeople(Db& db, std::string& all, Id<cases::CaseFile> file)
{
    for (const auto& one : select<cases::CasePerson>(db, "WHERE file=? AND removed=0 ORDER BY uid", file)) {
        append(all, {one.role, one.name, one.idNumber, one.phone, one.gender, one.bornDay ? isoDay(*one.bornDay) : "", one.note});
        if (!one.creditCode.empty())
            append(all, {one.creditCode});
        if (!one.address.empty() || !one.workplace.empty()) // what was agreed before anybody asked for them stays agreed
            append(all, {one.address, one.workplace});
    }
}

/// A case without files reads as it did before there were any: what was agreed then stays agreed.
void appendFiles(Db& db, std::string& all, Id<evidence::Evidence> evidence)
{
    for (const auto& one : evidence::attachmentsOf(db, evidence))
        append(all, {"file", one.hash, std::to_string(one.bytes), one.label, one.name, one.dropped ? "dropped" : "held", one.dropReason});
}

void appendEvidence(Db& db, std::string& all, Id<cases::CaseFile> file)
{
    for (const auto& one : evidence::evidenceOf(db, file)) {
        append(all, {std::to_string(one.number), toText(one.kind), one.name, one.original ? "original" : "copy", one.source, one.place,
                     isoInstant(one.takenAt), officerIn(db, one.taker), officerIn(db, one.second), one.approval, one.recording, one.store,
                     one.purpose, one.item, toText(one.status), one.statusReason});
        appendFiles(db, all, one.id);
    }
    for (const auto& one : evidence::marksOf(db, file))
        if (!one.removed)
            append(all, {one.item, toText(one.mark), one.reason});
}

/// The place of the commit that began a round, in the order of all desktops.
std::optional<std::int64_t> begunBy(Db& db, Id<Review> round)
{
    return db.one<std::int64_t>("SELECT hlc FROM commits WHERE pos=(SELECT born FROM review WHERE rid=?)", round);
}

} // namespace

std::string_view partOf(Db& db, const Review& review, std::int64_t officer)
{
    const auto submitted = [officer](const Review& one) { return one.submittedBy.value == officer; };
    if (submitted(review) || std::ranges::any_of(roundsOf(db, review.file), submitted)) // also who handed the case over since
        return "handler";
    const auto evidence = evidence::evidenceOf(db, review.file);
    const auto took = [&](const evidence::Evidence& one) { return one.taker.value == officer || one.second.value == officer; };
    return std::ranges::any_of(evidence, took) ? "evidence" : "";
}

bool letThrough(Db& db, Id<cases::CaseFile> file, std::int64_t officer)
{
    const auto rounds = roundsOf(db, file);
    return std::ranges::find(rounds, Id<staff::Officer>{officer}, &Review::passedBy) != rounds.end();
}

Instant dueFrom(Tx& tx, const Review& review, Level level)
{
    const auto set = [&tx, today = dayOf(tx.now())](const char* key) { return settings::number(tx.db(), key, today); };
    const Times times{set("case_check_hours"), set("case_review_hours"), set("case_review_days"), set("case_urgent_hours")};
    const auto& calendar = tx.asked().the<calendar::WorkCalendar>();
    if (isCoercive(review.about)) // somebody waits for it: its hours are those of all levels together
        return dueOf(Level::Affairs, false, true, review.submittedAt, times, calendar);
    return dueOf(level, review.complex, review.urgent, tx.now(), times, calendar);
}

std::optional<Review> lastOf(Db& db, Id<cases::CaseFile> file)
{
    auto rows = select<Review>(db, "INDEXED BY review_file WHERE file=? AND about IS NULL ORDER BY round DESC LIMIT 1", file);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::int64_t nextRound(Db& db, Id<cases::CaseFile> file)
{
    return db.one<std::int64_t>("SELECT coalesce(max(round),0)+1 FROM review INDEXED BY review_file WHERE file=?", file).value_or(1);
}

std::int64_t decidedRounds(Db& db, Id<cases::CaseFile> file)
{
    return db.one<std::int64_t>("SELECT count(*) FROM review INDEXED BY review_file WHERE file=? AND about IS NULL AND opinion IS NOT NULL", file).value_or(0);
}

std::vector<Review> roundsOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Review>(db, "INDEXED BY review_file WHERE file=? ORDER BY round", file);
}

std::vector<ReviewPoint> pointsOf(Db& db, Id<Review> review)
{
    return select<ReviewPoint>(db, "WHERE review=? ORDER BY rid", review);
}

std::vector<Defect> defectsOf(Db& db, Id<cases::CaseFile> file)
{
    return select<Defect>(db, "WHERE file=? ORDER BY number", file);
}

std::string digestOf(Db& db, const cases::CaseFile& file, Id<Review> round)
{
    std::string all;
    append(all, {file.subtype, file.title, file.summary, file.place, std::to_string(file.flags), "people"});
    appendPeople(db, all, file.id);
    append(all, "evidence");
    appendEvidence(db, all, file.id);
    if (const auto papers = documents::finalBefore(db, file.id, begunBy(db, round)); !papers.empty()) {
        append(all, "documents");
        for (const auto& one : papers)
            append(all, {one.form, one.number.value_or(""), one.hash});
    }
    return hex(viewOf(sha256(all)));
}

std::vector<std::int64_t> legalOfficersOf(Db& db, Id<staff::Unit> unit)
{
    std::vector<std::int64_t> officers;
    Stmt row = db.rows("SELECT officer.rid FROM officer JOIN role_grant g ON g.officer=officer.rid WHERE officer.unit=? AND officer.active=1"
                       " AND g.role='R7' AND g.revoked=0",
                       unit);
    while (row.step())
        officers.push_back(row.integer(0));
    return officers;
}

bool isRecused(Db& db, Id<cases::CaseFile> file, std::int64_t officer)
{
    return db.one<std::int64_t>("SELECT 1 FROM recusal INDEXED BY recusal_file WHERE file=? AND officer=? AND granted=1", file, officer).has_value();
}

std::vector<staff::Officer> reviewersOf(Db& db)
{
    return select<staff::Officer>(
        db, "WHERE active=1 AND rid IN (SELECT officer FROM role_grant WHERE role IN ('R7','R8') AND revoked=0) ORDER BY unit,account");
}

void add(Entities& entities)
{
    entities.add<Review>();
    entities.add<ReviewPoint>();
    entities.add<Defect>();
    entities.add<Recusal>();
    entities.add<SecondLook>();
    entities.add<Qualification>();
    entities.add<SaidGround>();
}

} // namespace minyi::core::review
