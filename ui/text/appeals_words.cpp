#include "ui/text/appeals_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::appeals::Kind;
using core::appeals::Outcome;
using core::appeals::Source;
using core::appeals::State;
using core::appeals::Step;

// clang-format off
constexpr Word<Source> kSource[] = {
    {Source::H968110, QT_TRANSLATE_NOOP("AppealSource", "968110")},
    {Source::O12345, QT_TRANSLATE_NOOP("AppealSource", "12345")},
};
constexpr Word<Kind> kKind[] = {
    {Kind::Consult, QT_TRANSLATE_NOOP("AppealKind", "Consult")},
    {Kind::Report, QT_TRANSLATE_NOOP("AppealKind", "Report")},
    {Kind::Complaint, QT_TRANSLATE_NOOP("AppealKind", "Complaint")},
    {Kind::Praise, QT_TRANSLATE_NOOP("AppealKind", "Praise")},
    {Kind::Suggestion, QT_TRANSLATE_NOOP("AppealKind", "Suggestion")},
    {Kind::Help, QT_TRANSLATE_NOOP("AppealKind", "Help")},
};
constexpr Word<State> kState[] = {
    {State::Accepted, QT_TRANSLATE_NOOP("AppealState", "To be dispatched")},
    {State::Dispatched, QT_TRANSLATE_NOOP("AppealState", "To be signed for")},
    {State::Handling, QT_TRANSLATE_NOOP("AppealState", "In hand")},
    {State::Answered, QT_TRANSLATE_NOOP("AppealState", "To be rated")},
    {State::Closed, QT_TRANSLATE_NOOP("AppealState", "Closed")},
    {State::Routed, QT_TRANSLATE_NOOP("AppealState", "Routed away")},
    {State::Linked, QT_TRANSLATE_NOOP("AppealState", "Linked")},
};
constexpr Word<Outcome> kOutcome[] = {
    {Outcome::Rated, QT_TRANSLATE_NOOP("AppealOutcome", "Rated")},
    {Outcome::NotReached, QT_TRANSLATE_NOOP("AppealOutcome", "Not reached")},
    {Outcome::Withdrawn, QT_TRANSLATE_NOOP("AppealOutcome", "Withdrawn")},
    {Outcome::Supervised, QT_TRANSLATE_NOOP("AppealOutcome", "Became a supervision order")},
    {Outcome::To110, QT_TRANSLATE_NOOP("AppealOutcome", "To 110")},
    {Outcome::ToDiscipline, QT_TRANSLATE_NOOP("AppealOutcome", "To inspection and discipline")},
    {Outcome::ToHotline, QT_TRANSLATE_NOOP("AppealOutcome", "Returned to 12345")},
    {Outcome::Repeat, QT_TRANSLATE_NOOP("AppealOutcome", "Repeat without new facts")},
};
constexpr Word<Step> kStep[] = {
    {Step::AnswerAtOnce, QT_TRANSLATE_NOOP("AppealStep", "Answer at once")},
    {Step::Dispatch, QT_TRANSLATE_NOOP("AppealStep", "Dispatch")},
    {Step::Link, QT_TRANSLATE_NOOP("AppealStep", "Link to the first")},
    {Step::RouteTo110, QT_TRANSLATE_NOOP("AppealStep", "Route to 110")},
    {Step::RouteToDiscipline, QT_TRANSLATE_NOOP("AppealStep", "Route to discipline")},
    {Step::Withdraw, QT_TRANSLATE_NOOP("AppealStep", "Record withdrawal")},
    {Step::AskReturn, QT_TRANSLATE_NOOP("AppealStep", "Ask to return")},
    {Step::GrantReturn, QT_TRANSLATE_NOOP("AppealStep", "Decide the return")},
    {Step::ReturnToHotline, QT_TRANSLATE_NOOP("AppealStep", "Return to 12345")},
    {Step::RefuseReturn, QT_TRANSLATE_NOOP("AppealStep", "Refuse the return")},
    {Step::Sign, QT_TRANSLATE_NOOP("AppealStep", "Sign for it")},
    {Step::Contact, QT_TRANSLATE_NOOP("AppealStep", "Record contact")},
    {Step::AskExtension, QT_TRANSLATE_NOOP("AppealStep", "Ask for extension")},
    {Step::GrantExtension, QT_TRANSLATE_NOOP("AppealStep", "Decide the extension")},
    {Step::RefuseExtension, QT_TRANSLATE_NOOP("AppealStep", "Refuse the extension")},
    {Step::Answer, QT_TRANSLATE_NOOP("AppealStep", "Answer")},
    {Step::RateWell, QT_TRANSLATE_NOOP("AppealStep", "Rated satisfied")},
    {Step::RatePoor, QT_TRANSLATE_NOOP("AppealStep", "Rated poor: handle again")},
    {Step::RatePoorAtOnce, QT_TRANSLATE_NOOP("AppealStep", "Rated poor: dispatch")},
    {Step::RatePoorAgain, QT_TRANSLATE_NOOP("AppealStep", "Rated poor again: supervise")},
    {Step::NotReached, QT_TRANSLATE_NOOP("AppealStep", "Not reached")},
};
// clang-format on
static_assert(complete(kSource) && complete(kKind) && complete(kState) && complete(kOutcome) && complete(kStep));

} // namespace

QString words(Source source)
{
    return pick(kSource, source, "AppealSource");
}

QString words(Kind kind)
{
    return pick(kKind, kind, "AppealKind");
}

QString words(State state)
{
    return pick(kState, state, "AppealState");
}

QString words(Outcome outcome)
{
    return pick(kOutcome, outcome, "AppealOutcome");
}

QString words(Step step)
{
    return pick(kStep, step, "AppealStep");
}

} // namespace minyi::ui
