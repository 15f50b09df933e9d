#include "core/documents/fill.h"

#include "core/cases/state.h"

#include <algorithm>

/// What was decided in a case, and about whom: each suspect has his own decision, or one was made for all.
namespace minyi::core::documents {

namespace {

constexpr std::int64_t kMostDays = 1000; ///< a figure beyond reads as digits

std::string noteOf(const staff::TimelineRow& row)
{
    return row.payload.is_object() ? row.payload.value("note", std::string()) : std::string();
}

std::string replaced(std::string words, const std::string& figure)
{
    if (const auto mark = words.find("%1"); mark != std::string::npos)
        words.replace(mark, 2, figure);
    return words;
}

} // namespace

const staff::TimelineRow* CaseFacts::decision() const
{
    const auto* row = last({Happened::PenaltyDecided, Happened::NoPenaltyDecided, Happened::CaseReopened});
    return row && row->happened != toText(Happened::CaseReopened) ? row : nullptr; // opened again it is not decided any more
}

/// A station chief decides in the station's name (Law art. 109).
bool CaseFacts::isOfBureau(Organ organ) const
{
    const auto* row = organ == Organ::Decider ? decision() : nullptr;
    return organ == Organ::Bureau || (row && row->role == toText(Role::R9));
}

/// Nothing where nobody decided about him. Who is in nobody's list is meant only by a decision about all.
std::optional<cases::Penalty> CaseFacts::penaltyFor(const cases::CasePerson* person) const
{
    const auto* row = decision();
    if (!row)
        return {};
    if (row->happened == toText(Happened::NoPenaltyDecided))
        return cases::Penalty{0, 0, false, noteOf(*row)};
    const Json fields = row->payload.is_object() ? row->payload.value("fields", Json::object()) : Json::object();
    return person ? cases::penaltyOf(fields, person->uid) : cases::penaltyOfAll(fields);
}

bool CaseFacts::hasOutcome(const cases::CasePerson& person, Outcome outcome) const
{
    const auto penalty = penaltyFor(&person);
    return penalty && penalty->punishes() == (outcome == Outcome::Penalty);
}

bool hasRole(const cases::CasePerson& person, std::string_view role)
{
    return role == "any" || role == person.role || (role == "suspect" && cases::isSuspect(person));
}

std::vector<const cases::CasePerson*> CaseFacts::peopleFor(const Form& form) const
{
    std::vector<const cases::CasePerson*> fit;
    for (const auto& person : m_people) {
        if (form.person && hasRole(person, *form.person) && (!form.outcome || !decision() || hasOutcome(person, *form.outcome)))
            fit.push_back(&person);
    }
    return fit;
}

bool CaseFacts::lacksProof(const Form& form) const
{
    const auto lacks = [&](const cases::CasePerson* person) {
        const auto penalty = penaltyFor(person);
        const auto proves = [&](const Document& one) {
            return one.form == form.key && one.state == State::Final && (!person || one.person == person->id);
        };
        return penalty && penalty->days > 0 && std::ranges::none_of(m_documents, proves);
    };
    if (!form.proves)
        return false;
    const bool suspects = std::ranges::any_of(m_people, cases::isSuspect);
    return suspects ? std::ranges::any_of(m_people, [&](const auto& one) { return cases::isSuspect(one) && lacks(&one); }) : lacks(nullptr);
}

bool CaseFacts::isDecidedOtherwise(const Form& form) const
{
    if (!form.outcome || !decision())
        return false;
    const bool suspects = std::ranges::any_of(m_people, cases::isSuspect);
    if (suspects)
        return peopleFor(form).empty();
    const auto all = penaltyFor(nullptr);
    return !all || all->punishes() != (*form.outcome == Outcome::Penalty);
}

std::string CaseFacts::decisionValue(const Form& form, const Document& document, std::string_view what) const
{
    const auto* row = decision();
    if (what == "organ")
        return organOf(Organ::Decider);
    if (!row)
        return {};
    if (what == "at")
        return isoInstant(row->at);
    if (what == "by")
        return row->who;
    const auto penalty = penaltyFor(personOf(form, document));
    if (!penalty)
        return {};
    if (what == "no_penalty")
        return penalty->grounds;
    if (what == "penalty")
        return wordsOf(*penalty);
    if (what == "detention")
        return wordsOf({0, penalty->days, false, {}});
    const auto figure = what == "fine" ? penalty->fine : penalty->days * m_forms.depositPerDay();
    return figure > 0 ? std::to_string(figure) : std::string();
}

/// 行政拘留五日，并处罚款500元.
std::string CaseFacts::wordsOf(const cases::Penalty& penalty) const
{
    std::string text;
    const auto add = [&](std::string_view key, const std::string& figure) {
        text += (text.empty() ? "" : m_forms.word("penalty.and")) + replaced(m_forms.word(key), figure);
    };
    if (penalty.warning)
        add("penalty.warning", {});
    if (penalty.days > 0)
        add("penalty.detention", chineseNumber(static_cast<int>(std::min(penalty.days, kMostDays))));
    if (penalty.fine > 0)
        add("penalty.fine", std::to_string(penalty.fine));
    return text;
}

const staff::TimelineRow* CaseFacts::stepOf(const Form& form) const
{
    const auto asks = [&](const staff::TimelineRow& row) {
        return std::ranges::any_of(cases::movesOf(m_file.kind), [&](const cases::Move& move) {
            return std::ranges::count(form.steps, move.step) > 0 && row.happened == toText(move.leaves);
        });
    };
    const auto found = std::find_if(m_timeline.rbegin(), m_timeline.rend(), asks);
    return found == m_timeline.rend() ? nullptr : &*found;
}

std::string CaseFacts::stepValue(const Form& form, std::string_view what) const
{
    const auto* step = stepOf(form);
    if (!step)
        return {};
    if (what == "at")
        return isoInstant(step->at);
    return what == "by" ? step->who : noteOf(*step);
}

} // namespace minyi::core::documents
