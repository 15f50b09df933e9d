#include "core/deadlines/edition_fields.h"

#include "core/office/tx.h"
#include "core/staff/table.h"
#include "core/store/rows.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

constexpr std::size_t kMostWords = 200;           ///< bytes of a paper's name
constexpr std::size_t kMostChanges = 256 * 1024; ///< bytes; the whole pack has 144 KiB

Result<RuleEdition> inState(Tx& tx, Id<RuleEdition> id, EditionState state)
{
    auto edition = find(tx.db(), id);
    if (!edition)
        return refuse(Why::NotFound, "edition");
    if (edition->state != state)
        return refuse(Why::WrongState, std::string(toText(edition->state)));
    return std::move(*edition);
}

/// A draft in the hands of who drafted it.
Result<RuleEdition> ownDraft(Tx& tx, Id<RuleEdition> id)
{
    auto edition = inState(tx, id, EditionState::Draft);
    if (edition && edition->draftedBy.value != tx.actor().officer)
        return refuse(Why::NotAllowed, "edition");
    return edition;
}

/// Submitted by somebody else.
Result<RuleEdition> toAnswer(Tx& tx, Id<RuleEdition> id)
{
    auto edition = inState(tx, id, EditionState::Submitted);
    if (edition && edition->draftedBy.value == tx.actor().officer)
        return refuse(Why::SamePerson, "edition");
    return edition;
}

/// What stands against an edition as it is: nothing changes, not tried, not sound on top of what is in force.
std::optional<Refusal> faultOf(Tx& tx, const RuleEdition& edition, const Uid& tried)
{
    if (edition.changes == "[]")
        return Refusal{Why::Missing, "changes"};
    if (tried != markOf(edition))
        return Refusal{Why::WrongState, "tried"};
    const auto rules = rulesOf(tx.db(), tx.the<ShippedRules>(), Amendment{edition.changes, edition.validFrom});
    return rules ? std::nullopt : std::optional(rules.error());
}

void answerIt(Tx& tx, Id<RuleEdition> id, EditionState from, EditionState to, const std::string& words)
{
    tx.move(id, &RuleEdition::state, from, to);
    tx.set(id, &RuleEdition::answeredBy, me(tx));
    tx.set(id, &RuleEdition::answeredAt, std::optional(tx.now()));
    tx.set(id, &RuleEdition::words, words);
}

/// The changes with one of them set, replaced or taken out.
Json withChange(const std::string& changes, const std::string& of, const std::optional<Json>& rule)
{
    Json list = Json::parse(changes, nullptr, false);
    Json next = Json::array();
    bool placed = false;
    for (Json& change : list) {
        if (change["of"] != of)
            next.push_back(std::move(change));
        else if (rule)
            placed = true, next.push_back({{"of", of}, {"rule", *rule}});
    }
    if (rule && !placed)
        next.push_back({{"of", of}, {"rule", *rule}});
    return next;
}

} // namespace

Result<Id<RuleEdition>> run(Tx& tx, const DraftEdition& command)
{
    if (command.paper.empty())
        return refuse(Why::Missing, "paper");
    if (command.paper.size() > kMostWords)
        return refuse(Why::Invalid, "paper: too_long");
    const int year = civil(command.validFrom).year;
    if (year < 2000 || year > 2099)
        return refuse(Why::Invalid, "valid_from: out_of_range");
    RuleEdition edition;
    edition.paper = command.paper;
    edition.validFrom = command.validFrom;
    edition.changes = "[]";
    edition.draftedBy = me(tx);
    edition.draftedAt = tx.now();
    const auto id = tx.create(edition);
    tx.raise(id, Happened::EditionDrafted, {{"paper", command.paper}, {"valid_from", isoDay(command.validFrom)}});
    return id;
}

Result<Done> run(Tx& tx, const ChangeRule& command)
{
    const auto edition = ownDraft(tx, command.edition);
    if (!edition)
        return tl::unexpected(edition.error());
    const Rule* now = tx.the<RulePack>().find(command.of);
    if (!now)
        return refuse(Why::UnknownName, "rule " + command.of);
    std::optional<Json> rule;
    if (command.rule) {
        rule = Json::parse(*command.rule, nullptr, false);
        if (!rule->is_object())
            return refuse(Why::Invalid, "rule: not_json");
        if (Rule then; !fromJson(*rule, then) && toJson(then) == toJson(*now))
            return refuse(Why::Duplicate, "rule");
    }
    const std::string changes = withChange(edition->changes, command.of, rule).dump();
    if (changes.size() > kMostChanges)
        return refuse(Why::Invalid, "rule: too_long");
    const auto rules = rulesOf(tx.db(), tx.the<ShippedRules>(), Amendment{changes, edition->validFrom});
    if (!rules)
        return refuse(Why::Invalid, rules.error().detail);
    tx.set(edition->id, &RuleEdition::changes, changes);
    tx.raise(edition->id, Happened::RuleChanged, {{"of", command.of}, {"back", !rule}});
    return Done{};
}

Result<Done> run(Tx& tx, const SubmitEdition& command)
{
    const auto edition = ownDraft(tx, command.edition);
    if (!edition)
        return tl::unexpected(edition.error());
    if (auto fault = faultOf(tx, *edition, command.tried))
        return tl::unexpected(*fault);
    tx.move(edition->id, &RuleEdition::state, EditionState::Draft, EditionState::Submitted);
    tx.set(edition->id, &RuleEdition::words, std::string());
    tx.raise(edition->id, Happened::EditionSubmitted);
    return Done{};
}

Result<Done> run(Tx& tx, const TakeEdition& command)
{
    const auto edition = toAnswer(tx, command.edition);
    if (!edition)
        return tl::unexpected(edition.error());
    if (auto fault = faultOf(tx, *edition, command.tried))
        return tl::unexpected(*fault);
    answerIt(tx, edition->id, EditionState::Submitted, EditionState::InForce, {});
    tx.raise(edition->id, Happened::PackTaken, {{"paper", edition->paper}, {"valid_from", isoDay(edition->validFrom)}});
    return Done{};
}

Result<Done> run(Tx& tx, const ReturnEdition& command)
{
    if (command.words.empty())
        return refuse(Why::Missing, "words");
    if (const auto draft = ownDraft(tx, command.edition)) {
        answerIt(tx, draft->id, EditionState::Draft, EditionState::Dropped, command.words);
        tx.raise(draft->id, Happened::EditionDropped, {{"words", command.words}});
        return Done{};
    }
    const auto edition = toAnswer(tx, command.edition);
    if (!edition)
        return tl::unexpected(edition.error());
    if (!tx.actor().may(Permission::TakeRules))
        return refuse(Why::NotAllowed, "edition");
    answerIt(tx, edition->id, EditionState::Submitted, EditionState::Draft, command.words);
    tx.raise(edition->id, Happened::EditionSentBack, {{"words", command.words}});
    return Done{};
}

} // namespace minyi::core::deadlines
