#include "core/deadlines/edition_fields.h"

#include "core/deadlines/event_book.h"
#include "core/deadlines/trial_fields.h"
#include "core/security/vault.h"
#include "core/staff/table.h"

namespace minyi::core::deadlines {

namespace {

std::vector<RuleEdition> inForce(Db& db)
{
    return select<RuleEdition>(db, "WHERE state=? ORDER BY answered_at,uid", EditionState::InForce);
}

std::vector<Amendment> amendmentsOf(const std::vector<RuleEdition>& editions)
{
    std::vector<Amendment> all;
    for (const RuleEdition& edition : editions)
        all.push_back({edition.changes, edition.validFrom});
    return all;
}

/// Takes out those that do not fit on top of the ones before them, and says which.
std::vector<std::int64_t> takeOutUnfit(std::vector<RuleEdition>& editions, const ShippedRules& shipped)
{
    std::vector<std::int64_t> unfit;
    if (editions.empty() || amended(shipped, amendmentsOf(editions)))
        return unfit;
    std::vector<RuleEdition> fit;
    for (RuleEdition& edition : editions) {
        fit.push_back(std::move(edition));
        if (!amended(shipped, amendmentsOf(fit))) {
            unfit.push_back(fit.back().id.value);
            fit.pop_back();
        }
    }
    editions = std::move(fit);
    return unfit;
}

std::vector<EditionChange> changesIn(const std::string& text)
{
    std::vector<EditionChange> changes;
    fromJson(Json::parse(text, nullptr, false), changes); // what does not fit any more is said by the row
    return changes;
}

} // namespace

Result<RulePack> rulesOf(Db& db, const ShippedRules& shipped, std::optional<Amendment> more)
{
    auto editions = inForce(db);
    const auto together = [&] {
        auto all = amendmentsOf(editions);
        if (more)
            all.push_back(*more);
        return amended(shipped, all);
    };
    auto rules = together();
    if (!rules && !takeOutUnfit(editions, shipped).empty())
        return together();
    return rules;
}

Uid markInForce(Db& db)
{
    std::string all;
    for (const RuleEdition& edition : inForce(db))
        all += edition.uid.text();
    return uidOf(all);
}

Result<std::vector<LimitRow>> answer(const Ask& ask, const Limits&)
{
    const auto& pack = ask.the<RulePack>();
    const auto& events = ask.the<EventBook>();
    std::vector<LimitRow> rows;
    for (const Rule& rule : pack.rules()) {
        const Instrument& instrument = pack.instruments().find(rule.source.instrument)->second;
        LimitRow row{rule, instrument.zh, instrument.en, {}, {}, {}, {}};
        const CaseEvent* start = events.find(rule.startEvent);
        const CaseEvent* done = rule.doneEvent ? events.find(*rule.doneEvent) : nullptr;
        if (start)
            row.startZh = start->zh, row.startEn = start->en;
        if (done)
            row.doneZh = done->zh, row.doneEn = done->en;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<EditionRow>> answer(const Ask& ask, const Editions&)
{
    std::vector<EditionRow> rows;
    auto standing = inForce(ask.db);
    const auto unfit = takeOutUnfit(standing, ask.the<ShippedRules>());
    for (const RuleEdition& edition : select<RuleEdition>(ask.db, "ORDER BY drafted_at DESC,rid DESC LIMIT 100")) {
        EditionRow row{edition.id, edition.paper, edition.validFrom, edition.state, staff::nameOf(ask.db, edition.draftedBy),
                       edition.answeredBy ? staff::nameOf(ask.db, edition.answeredBy) : "", edition.words, edition.draftedAt,
                       edition.answeredAt, changesIn(edition.changes)};
        row.mine = edition.draftedBy.value == ask.actor.officer;
        row.mayTake = edition.state == EditionState::Submitted && !row.mine && ask.actor.may(Permission::TakeRules);
        row.unfit = std::find(unfit.begin(), unfit.end(), edition.id.value) != unfit.end();
        rows.push_back(std::move(row));
    }
    return rows;
}

void addEditions(Catalog& catalog)
{
    catalog.question<Trial>();
    catalog.command<DraftEdition>();
    catalog.command<ChangeRule>();
    catalog.command<SubmitEdition>();
    catalog.command<TakeEdition>();
    catalog.command<ReturnEdition>();
    catalog.question<Limits>();
    catalog.question<Editions>();
}

} // namespace minyi::core::deadlines
