#include "core/cases/rules.h"

#include "core/cases/subtypes.h"

#include <algorithm>

namespace minyi::core::cases {

namespace {

constexpr State kClosed[] = {State::Declined, State::Transferred,    State::Closed,               State::Archived,
                             State::Ended,    State::TurnedCriminal, State::TurnedAdministrative, State::Prosecuted,
                             State::Withdrawn};

constexpr std::string_view kRanks[] = {"suspect", "party", "victim", "reporter"};

} // namespace

bool isClosed(State state)
{
    return std::find(std::begin(kClosed), std::end(kClosed), state) != std::end(kClosed);
}

bool isOver(const CaseFile& file)
{
    return isClosed(file.state) || (file.flags & (kMerged | kVoided)) != 0;
}

bool sealsBy(const CaseFile& file, Step step)
{
    return step == Step::Archive && file.kind == Class::Administrative && termOf(file.subtype) == Term::PublicOrder;
}

std::span<const State> closedStates()
{
    return kClosed;
}

std::optional<Refusal> refusalOf(const Move* move, const CaseFile& file, const Standing& standing, const Actor& actor)
{
    if (!move)
        return Refusal{Why::WrongState, std::string(toText(file.state))};
    if (!actor.may(move->needs))
        return Refusal{Why::NotAllowed, std::string(toText(move->needs))};
    if (move->whose == Whose::Handler && !standing.handler)
        return Refusal{Why::NotAllowed, "handler"};
    const bool reviews = move->needs == Permission::CheckCase || move->needs == Permission::ReviewCase; // nobody for whom he stands in
    if (move->whose == Whose::Other && (standing.own || (reviews && standing.handler)))
        return Refusal{Why::SamePerson, "handler"};
    return {};
}

bool isOpinion(State from, Step step)
{
    if (from == State::Concluded)
        return step == Step::Supplement;
    if (from != State::LegalReview)
        return false;
    switch (step) {
    case Step::Agree:
    case Step::Supplement:
    case Step::Correct:
    case Step::Disagree:
    case Step::ReturnByStation:
    case Step::OverrideReview: return true;
    default: return false;
    }
}

std::vector<Step> stepsOf(const CaseFile& file, const Standing& standing, const Actor& actor)
{
    std::vector<Step> steps;
    if ((file.flags & (kMerged | kVoided)) != 0)
        return steps;
    for (const Move& move : movesOf(file.kind))
        if (move.from == file.state && !isOpinion(file.state, move.step) && !refusalOf(&move, file, standing, actor))
            steps.push_back(move.step);
    return steps;
}

bool waitsFor(const CaseFile& file, const Standing& standing, const Actor& actor)
{
    if ((file.flags & (kMerged | kVoided)) != 0)
        return false;
    const auto waits = [&](const Move& move) {
        return move.from == file.state && move.whose == Whose::Other && leadsOn(move.step) && !isOpinion(file.state, move.step) &&
               !refusalOf(&move, file, standing, actor);
    };
    return std::ranges::any_of(movesOf(file.kind), waits);
}

bool decides(const Actor& actor)
{
    const auto his = [&](const Move& move) { return move.whose == Whose::Other && leadsOn(move.step) && actor.may(move.needs); };
    return std::ranges::any_of(kAdministrative, his) || std::ranges::any_of(kCriminal, his);
}

TermChange termBy(Class kind, Step step)
{
    switch (step) {
    case Step::SendBack: return TermChange::Begins;
    case Step::FileAgain: return TermChange::Ends;
    case Step::File:
    case Step::MediationFailed:
    case Step::Reopen: return kind == Class::Administrative ? TermChange::Begins : TermChange::Stays;
    default: return TermChange::Stays;
    }
}

std::optional<Refusal> penaltyFault(const Json& fields, const Actor& actor)
{
    if (!fields.is_object() || fields.empty())
        return Refusal{Why::Missing, "fields"};
    std::int64_t fine = 0, days = 0;
    for (const auto& [name, value] : fields.items()) {
        const bool number = value.is_number_integer() && value >= 0;
        if (name == "fine" && number)
            fine = value.get<std::int64_t>();
        else if (name == "detention_days" && number)
            days = value.get<std::int64_t>();
        else if (name != "warning" || !value.is_boolean())
            return Refusal{Why::Invalid, name};
    }
    if (fine == 0 && days == 0 && !fields.value("warning", false))
        return Refusal{Why::Missing, "fields"};
    if (!actor.has(Role::R9) && (fine > kStationFine || days > 0))
        return Refusal{Why::NotAllowed, days > 0 ? "detention" : "fine"};
    return {};
}

Instant endOf(DueWithin band, Instant now)
{
    switch (band) {
    case DueWithin::Overdue: return now + 1;
    case DueWithin::Today: return startOf(dayOf(now) + 1) + 1;
    case DueWithin::ThreeDays: return startOf(dayOf(now) + 4) + 1;
    case DueWithin::SevenDays: return startOf(dayOf(now) + 8) + 1;
    }
    return now;
}

int rankOf(std::string_view role)
{
    const auto found = std::find(std::begin(kRanks), std::end(kRanks), role);
    return static_cast<int>(found - std::begin(kRanks));
}

} // namespace minyi::core::cases
