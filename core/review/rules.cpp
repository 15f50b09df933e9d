#include "core/review/rules.h"

#include "core/review/mandatory.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

constexpr int kAdult = 18;

/// The word of a point that is missing, failed, or was said without a reason.
std::optional<Refusal> pointFault(const DecideReview& command)
{
    for (const auto& token : TokensOf<Point>::table) {
        const auto found = std::ranges::count(command.points, token.value, &PointFound::point);
        if (found > 1)
            return Refusal{Why::Duplicate, "points." + std::string(token.text)};
        if (found == 0 && command.opinion == Opinion::Agree)
            return Refusal{Why::Missing, "points." + std::string(token.text)};
    }
    for (const PointFound& one : command.points) {
        if (one.finding != Finding::Pass && one.note.empty())
            return Refusal{Why::Missing, "points." + std::string(toText(one.point)) + ".note"};
        if (one.finding == Finding::Fail && command.opinion == Opinion::Agree)
            return Refusal{Why::WrongState, "points." + std::string(toText(one.point))};
    }
    return {};
}

} // namespace

Instant dueOf(Level level, bool complex, bool urgent, Instant since, const Times& times, const calendar::WorkCalendar& calendar)
{
    if (level == Level::Station)
        return since + times.stationHours * kHour;
    if (level == Level::Discussion || (complex && !urgent))
        return startOf(calendar.addWorkdays(dayOf(since), times.complexDays) + 1);
    return since + (urgent ? times.urgentHours : times.hours) * kHour;
}

bool hasMinor(const std::vector<cases::CasePerson>& people, Day day)
{
    return std::ranges::any_of(people, [&](const cases::CasePerson& person) {
        if (person.removed || !person.bornDay || (person.role != "suspect" && person.role != "party" && person.role != "victim"))
            return false;
        auto birthday = civil(*person.bornDay);
        birthday.year += kAdult;
        const auto adult = dayFrom(birthday.year, birthday.month, birthday.day); // none: born on a 29 February, of age on 1 March
        return day < adult.value_or(*dayFrom(birthday.year, 3, 1));
    });
}

std::optional<Refusal> faultOf(const std::vector<NewDefect>& defects)
{
    for (const NewDefect& defect : defects)
        if (defect.target.empty() || defect.words.empty())
            return Refusal{Why::Missing, defect.target.empty() ? "defects.target" : "defects.words"};
    return {};
}

std::optional<Refusal> faultOf(const DecideReview& command)
{
    if (!isOpinion(command.opinion))
        return Refusal{Why::Invalid, "opinion"};
    if (const auto fault = pointFault(command))
        return fault;
    const bool lists = command.opinion == Opinion::Supplement || command.opinion == Opinion::Correct;
    if (lists && command.defects.empty())
        return Refusal{Why::Missing, "defects"};
    if (!lists && !command.defects.empty())
        return Refusal{Why::Invalid, "defects"};
    if (const auto fault = faultOf(command.defects))
        return fault;
    if (!lists && command.opinion != Opinion::Agree && command.words.empty())
        return Refusal{Why::Missing, "words"};
    if (command.opinion == Opinion::Transfer && command.receiver.value_or("").empty())
        return Refusal{Why::Missing, "receiver"};
    if (command.opinion == Opinion::Correct && command.article.empty())
        return Refusal{Why::Missing, "article"};
    if (command.opinion == Opinion::Supplement && !command.supplementDue)
        return Refusal{Why::Missing, "supplement_due"};
    return {};
}

std::optional<Refusal> discussionFault(Level level, const DecideReview& command)
{
    if (level != Level::Discussion)
        return {};
    if (command.opinion == Opinion::Discuss)
        return Refusal{Why::WrongState, "discussion"};
    return command.words.empty() ? std::optional(Refusal{Why::Missing, "words"}) : std::nullopt;
}

std::optional<cases::Step> stepOf(Opinion opinion, cases::Class kind)
{
    if (kind == cases::Class::Criminal) // its life cycle has one way back
        return binds(opinion) || opinion == Opinion::Discuss ? std::nullopt : std::optional(cases::Step::Supplement);
    switch (opinion) {
    case Opinion::Agree: return cases::Step::Agree;
    case Opinion::Supplement: return cases::Step::Supplement;
    case Opinion::Correct: return cases::Step::Correct;
    case Opinion::Disagree:
    case Opinion::Transfer: return cases::Step::Disagree; // returned with the advice; the station decides
    case Opinion::Returned: return cases::Step::ReturnByStation;
    case Opinion::Overridden: return cases::Step::OverrideReview;
    case Opinion::Discuss: return {};
    }
    return {};
}

bool isSaid(Ground ground)
{
    const auto found = std::ranges::find(kMandatory, ground, &Mandatory::ground);
    return found != std::end(kMandatory) && found->said;
}

std::vector<Ground> groundsOf(const Known& known, std::span<const Ground> said)
{
    std::vector<Ground> grounds;
    for (const Mandatory& one : kMandatory)
        if (one.holds(known) && (!one.said || std::ranges::find(said, one.ground) != said.end()))
            grounds.push_back(one.ground);
    return grounds;
}

const Opening* openingOf(std::optional<cases::Step> step)
{
    const auto found = std::ranges::find_if(kOpenings, [step](const Opening& one) { return one.step == step; });
    return found == std::end(kOpenings) ? nullptr : &*found;
}

bool isAsked(const Opening& opening, std::span<const Ground> grounds)
{
    return std::ranges::any_of(opening.grounds, [&](Ground ground) { return std::ranges::find(grounds, ground) != grounds.end(); });
}

bool isOpinion(Opinion opinion)
{
    return opinion != Opinion::Returned && opinion != Opinion::Overridden;
}

} // namespace minyi::core::review
