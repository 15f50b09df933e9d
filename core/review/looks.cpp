#include "core/review/looks.h"

#include "core/cases/access.h"
#include "core/review/reviewing_fields.h"
#include "core/review/rounds.h"
#include "core/security/vault.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>
#include <map>

namespace minyi::core::review {

namespace {

bool mayDraw(const Actor& actor)
{
    return actor.has(Role::R8) || actor.has(Role::R9);
}

std::string seedOf(std::string_view month, const Uid& unit, const Uid& review)
{
    return std::string(month) + "|" + unit.text() + "|" + review.text();
}

std::string tokensOf(const std::vector<ErrorKind>& kinds)
{
    std::string all;
    for (const ErrorKind kind : kinds)
        all += (all.empty() ? "" : ",") + std::string(toText(kind));
    return all;
}

/// The unit that draws: what it sees, and the share as it is now or was then.
std::vector<Review> drawFor(Db& db, const Actor& actor, const std::string& month, const MonthDays& days, std::int64_t share)
{
    return drawn(agreedIn(db, cases::reachOf(db, actor), days), month, actor.unitUid, share);
}

LookRow rowOf(const Ask& ask, const SecondLook& look, const cases::CaseFile& file)
{
    const auto unit = find(ask.db, file.unit);
    const auto review = *find(ask.db, look.review);
    const bool may = !look.givenAt && ask.actor.may(Permission::ReviewCase) && lookFault(ask.db, look, ask.actor.officer).empty();
    return {look.id, file.id, file.number.value_or(""), file.title, unit ? unit->name : "", staff::nameOf(ask.db, review.decidedBy), review.round,
            look.givenAt, staff::nameOf(ask.db, look.givenBy), look.words, kindsIn(look.kinds), may};
}

} // namespace

std::optional<MonthDays> monthDays(std::string_view month)
{
    const auto first = month.size() == 7 ? parseDay(std::string(month) + "-01") : std::nullopt;
    if (!first)
        return {};
    const auto date = civil(*first);
    return MonthDays{*first, *first + (lastDayOfMonth(date.year, date.month) - 1)};
}

std::vector<Review> agreedIn(Db& db, const cases::Sight& sight, const MonthDays& month)
{
    auto rows = select<Review>(db, "INDEXED BY review_decided WHERE decided_at>=? AND decided_at<? AND opinion='agree' ORDER BY rid", startOf(month.from),
                               startOf(month.to + 1));
    std::erase_if(rows, [&](const Review& review) {
        const auto file = find(db, review.file);
        return !file || !sight.seesUnit(file->unit.value);
    });
    return rows;
}

std::vector<Review> drawn(std::vector<Review> agreed, std::string_view month, const Uid& unit, std::int64_t share)
{
    std::map<std::string, Review> ranked;
    for (Review& review : agreed)
        ranked.emplace(hex(viewOf(sha256(seedOf(month, unit, review.uid)))), std::move(review));
    auto wanted = (static_cast<std::int64_t>(ranked.size()) * share + 99) / 100;
    std::vector<Review> sample;
    for (auto& [rank, review] : ranked)
        if (wanted-- > 0)
            sample.push_back(std::move(review));
    return sample;
}

Uid lookUid(std::string_view month, const Uid& unit, const Uid& review)
{
    return uidOf("second look|" + seedOf(month, unit, review));
}

std::vector<ErrorKind> kindsIn(std::string_view text)
{
    std::vector<ErrorKind> kinds;
    for (const auto& token : TokensOf<ErrorKind>::table)
        if (("," + std::string(text) + ",").find("," + std::string(token.text) + ",") != std::string::npos)
            kinds.push_back(token.value);
    return kinds;
}

std::string_view lookFault(Db& db, const SecondLook& look, std::int64_t officer)
{
    const auto review = find(db, look.review);
    const auto file = find(db, look.file);
    if (review->decidedBy.value == officer || review->passedBy.value == officer)
        return "first_reviewer";
    return keptOut(db, *file, *review, officer);
}

Result<LooksDrawn> run(Tx& tx, const DrawLooks& command)
{
    if (!mayDraw(tx.actor()))
        return refuse(Why::NotAllowed, "draw");
    const auto month = monthDays(command.month);
    if (!month)
        return refuse(Why::Invalid, "month");
    if (month->to >= dayOf(tx.now())) // a month that still goes on would draw others later
        return refuse(Why::TooEarly, "month");
    LooksDrawn out;
    const std::int64_t share = settings::number(tx.db(), "second_look_share", month->to);
    auto agreed = agreedIn(tx.db(), cases::reachOf(tx.db(), tx.actor()), *month);
    out.agreed = static_cast<std::int64_t>(agreed.size());
    for (const Review& review : drawn(std::move(agreed), command.month, tx.actor().unitUid, share)) {
        ++out.drawn;
        const Uid uid = lookUid(command.month, tx.actor().unitUid, review.uid);
        if (find<SecondLook>(tx.db(), uid))
            continue;
        ++out.fresh;
        tx.create(SecondLook{{}, {}, 0, review.file, review.id, command.month, {tx.actor().unit}, share, tx.now(), me(tx), {}, {}, {}, {}}, uid);
        tx.raise(review.file, Happened::SecondLookDrawn, {{"month", command.month}, {"round", review.round}});
    }
    return out;
}

Result<Done> run(Tx& tx, const GiveSecondLook& command)
{
    const auto look = find(tx.db(), command.look);
    const auto found = look ? cases::found(tx, look->file, {}) : Result<cases::Found>(refuse(Why::NotFound, "look"));
    if (!found)
        return found.error().why == Why::NotFound ? refuse(Why::NotFound, "look") : tl::unexpected(found.error());
    if (look->givenAt)
        return refuse(Why::WrongState, "given");
    if (const auto fault = lookFault(tx.db(), *look, tx.actor().officer); !fault.empty() || found->standing.handler)
        return refuse(Why::SamePerson, fault.empty() ? "handler" : std::string(fault));
    if (!find(tx.db(), look->review)->grounds.empty() && !isQualified(tx.db(), tx.actor().officer))
        return refuse(Why::NotAllowed, "qualification");
    if (!command.kinds.empty() && command.words.empty())
        return refuse(Why::Missing, "words");
    tx.set(look->id, &SecondLook::givenAt, std::optional(tx.now()));
    tx.set(look->id, &SecondLook::givenBy, me(tx));
    tx.set(look->id, &SecondLook::kinds, tokensOf(command.kinds));
    tx.set(look->id, &SecondLook::words, command.words);
    tx.raise(look->file, Happened::SecondLookGiven, {{"month", look->month}, {"kinds", tokensOf(command.kinds)}});
    return Done{};
}

Result<LooksAnswer> answer(const Ask& ask, const SecondLooks& question)
{
    const auto month = monthDays(question.month);
    if (!month)
        return refuse(Why::Invalid, "month");
    LooksAnswer out;
    out.mayDraw = mayDraw(ask.actor) && month->to < dayOf(ask.now);
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    std::vector<Uid> ours;
    std::int64_t share = 0;
    for (const SecondLook& look : select<SecondLook>(ask.db, "INDEXED BY second_look_month WHERE month=? ORDER BY rid", question.month)) {
        const auto file = find(ask.db, look.file);
        if (file && sight.sees(*file))
            out.rows.push_back(rowOf(ask, look, *file));
        else if (file && cases::isSealed(*file) && sight.seesUnit(file->unit.value))
            ++out.sealed;
        if (look.unit.value == ask.actor.unit)
            ours.push_back(look.uid), share = look.share;
    }
    if (ours.empty())
        return out;
    for (const Review& review : drawFor(ask.db, ask.actor, question.month, *month, share))
        out.same = out.same && std::erase(ours, lookUid(question.month, ask.actor.unitUid, review.uid)) == 1;
    out.same = out.same && ours.empty();
    return out;
}

} // namespace minyi::core::review
