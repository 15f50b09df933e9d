#include "core/review/reviewing_fields.h"

#include "core/cases/access.h"
#include "core/review/looks.h"
#include "core/review/overrides.h"
#include "core/review/query_fields.h"
#include "core/review/rounds.h"
#include "core/staff/table.h"

#include <algorithm>
#include <map>

namespace minyi::core::review {

namespace {

bool isAskedOrGranted(Db& db, Id<cases::CaseFile> file, Id<staff::Officer> officer)
{
    return std::ranges::any_of(recusalsOf(db, file), [&](const Recusal& one) { return one.officer == officer && one.granted.value_or(true); });
}

bool mayQualify(const Actor& actor)
{
    return actor.may(Permission::Administer) || actor.has(Role::R8);
}

/// Who stands back is said, and where that leaves the round nobody at the stations.
void tellRecused(Tx& tx, const cases::CaseFile& file, const staff::Officer& officer, bool own)
{
    Json payload = {{"officer", officer.account}, {"own", own}};
    if (passUp(tx, file))
        payload["level"] = toText(Level::Affairs);
    tx.raise(file.id, Happened::ReviewerRecused, payload);
}

/// Counts and keeps the row behind.
class Counting {
public:
    explicit Counting(ErrorsAnswer& out) : m_out(out) {}

    void add(ErrorRow row)
    {
        ++m_counts[{row.kind ? static_cast<int>(*row.kind) : -1, row.unit}];
        m_out.rows.push_back(std::move(row));
    }
    void finish()
    {
        for (const auto& [key, count] : m_counts)
            m_out.counts.push_back({key.first < 0 ? std::nullopt : std::optional(static_cast<ErrorKind>(key.first)), key.second, count});
    }

private:
    ErrorsAnswer& m_out;
    std::map<std::pair<int, std::string>, std::int64_t> m_counts;
};

} // namespace

Result<Id<Recusal>> run(Tx& tx, const Recuse& command)
{
    const auto found = cases::found(tx, command.file, {});
    if (!found)
        return tl::unexpected(found.error());
    const bool own = command.officer.empty() || command.officer == tx.actor().account;
    if (!own && (!found->standing.handler || !tx.actor().may(Permission::HandleCase)))
        return refuse(Why::NotAllowed, "handler");
    const auto officer = own ? find(tx.db(), me(tx)) : staff::officerByAccount(tx.db(), command.officer);
    if (!officer || !officer->active)
        return refuse(Why::NotFound, "officer");
    if (found->file.kind == cases::Class::Imported || cases::isClosed(found->file.state))
        return refuse(Why::WrongState, std::string(toText(found->file.state)));
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    if (isAskedOrGranted(tx.db(), command.file, officer->id))
        return refuse(Why::Duplicate, "officer");
    Recusal recusal{{}, {}, 0, command.file, officer->id, own, command.reason, tx.now(), me(tx), {}, {}, {}, {}};
    if (own) {
        recusal.granted = true;
        recusal.answeredAt = tx.now();
        recusal.answeredBy = me(tx);
    }
    const auto id = tx.create(recusal);
    if (own)
        tellRecused(tx, found->file, *officer, true);
    return id;
}

Result<Done> run(Tx& tx, const AnswerRecusal& command)
{
    const auto recusal = find(tx.db(), command.recusal);
    const auto found = recusal ? cases::found(tx, recusal->file, {}) : Result<cases::Found>(refuse(Why::NotFound, "recusal"));
    if (!found)
        return found.error().why == Why::NotFound ? refuse(Why::NotFound, "recusal") : tl::unexpected(found.error());
    if (recusal->answeredAt)
        return refuse(Why::WrongState, recusal->granted.value_or(false) ? "granted" : "refused");
    if (recusal->officer == me(tx)) // his own is answered by another leader
        return refuse(Why::SamePerson, "officer");
    if (command.words.empty())
        return refuse(Why::Missing, "words");
    tx.set(recusal->id, &Recusal::granted, std::optional(command.grant));
    tx.set(recusal->id, &Recusal::words, command.words);
    tx.set(recusal->id, &Recusal::answeredAt, std::optional(tx.now()));
    tx.set(recusal->id, &Recusal::answeredBy, me(tx));
    if (command.grant)
        tellRecused(tx, found->file, *find(tx.db(), recusal->officer), false);
    return Done{};
}

Result<Id<Qualification>> run(Tx& tx, const Qualify& command)
{
    if (!mayQualify(tx.actor()))
        return refuse(Why::NotAllowed, "qualify");
    const auto officer = staff::officerByAccount(tx.db(), command.account);
    if (!officer)
        return refuse(Why::NotFound, "account");
    if (officer->id == me(tx))
        return refuse(Why::SamePerson, "account");
    const auto held = select<Qualification>(tx.db(), "WHERE officer=? AND revoked=0", officer->id);
    if (command.revoke && held.empty())
        return refuse(Why::NotFound, "qualification");
    Qualification made{{}, {}, 0, officer->id, command.certificate, command.certifiedOn, command.reviewsSince, me(tx), false};
    if (!command.revoke) {
        if (command.certificate.empty() != !command.certifiedOn)
            return refuse(Why::Missing, command.certificate.empty() ? "certificate" : "certified_on");
        if (!qualifies(made))
            return refuse(Why::Invalid, command.reviewsSince ? "reviews_since: from 2018" : "certificate");
        for (const auto& [day, field] : {std::pair(command.certifiedOn, "certified_on"), {command.reviewsSince, "reviews_since"}})
            if (day && *day > dayOf(tx.now()))
                return refuse(Why::Invalid, std::string(field) + ": in_the_future");
    }
    for (const Qualification& one : held)
        tx.set(one.id, &Qualification::revoked, true);
    return command.revoke ? Result<Id<Qualification>>(held.front().id) : Result<Id<Qualification>>(tx.create(made));
}

Result<ErrorsAnswer> answer(const Ask& ask, const Errors& question)
{
    if (question.to < question.from)
        return refuse(Why::Invalid, "to: before from");
    ErrorsAnswer out;
    Counting counting(out);
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    const Instant from = startOf(question.from), to = startOf(question.to + 1);
    const auto add = [&](Id<cases::CaseFile> id, std::optional<ErrorKind> kind, Instant at, bool second, std::int64_t defect) {
        const auto file = find(ask.db, id);
        if (!file || !sight.sees(*file))
            return;
        const auto unit = find(ask.db, file->unit);
        counting.add({kind, unit ? unit->name : "", file->number.value_or(""), file->id, dayOf(at), second, defect});
    };
    for (const Review& review : select<Review>(ask.db, "INDEXED BY review_decided WHERE decided_at>=? AND decided_at<? ORDER BY rid", from, to))
        for (const Defect& defect : select<Defect>(ask.db, "WHERE file=? AND review=? ORDER BY number", review.file, review.id))
            add(review.file, defect.kind, *review.decidedAt, false, defect.number);
    for (const SecondLook& look : select<SecondLook>(ask.db, "INDEXED BY second_look_given WHERE given_at>=? AND given_at<? ORDER BY rid", from, to))
        for (const ErrorKind kind : kindsIn(look.kinds))
            add(look.file, kind, *look.givenAt, true, 0);
    counting.finish();
    return out;
}

Result<std::vector<ReviewerRow>> answer(const Ask& ask, const Reviewers&)
{
    if (!mayQualify(ask.actor) && !ask.actor.may(Permission::ReviewCase) && !ask.actor.may(Permission::ApproveCase))
        return refuse(Why::NotAllowed, "qualify");
    std::vector<ReviewerRow> rows;
    for (const auto& officer : reviewersOf(ask.db)) {
        const auto unit = find(ask.db, officer.unit);
        ReviewerRow row{officer.account, officer.name, unit ? unit->name : "", isQualified(ask.db, officer.id.value), {}, {}, {}};
        for (const Qualification& one : select<Qualification>(ask.db, "WHERE officer=? AND revoked=0", officer.id)) {
            row.certificate = one.certificate;
            row.certifiedOn = one.certifiedOn;
            row.reviewsSince = one.reviewsSince;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void addReviewing(Catalog& catalog)
{
    catalog.command<Recuse>();
    catalog.command<AnswerRecusal>();
    catalog.command<Qualify>();
    catalog.command<DrawLooks>();
    catalog.command<GiveSecondLook>();
    catalog.question<SecondLooks>();
    catalog.question<Errors>();
    catalog.question<Reviewers>();
    catalog.question<Todo>();
    catalog.question<Overrides>();
}

} // namespace minyi::core::review
