#include "ui/text/leniency_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::leniency::Confidence> kNoPenaltyConfidence[] = {
    {core::leniency::Confidence::High, QT_TRANSLATE_NOOP("NoPenaltyConfidence", "High: published or plain in the text")},
    {core::leniency::Confidence::Medium, QT_TRANSLATE_NOOP("NoPenaltyConfidence", "Medium: proposed from the statute")},
    {core::leniency::Confidence::Low, QT_TRANSLATE_NOOP("NoPenaltyConfidence", "Low: needs the bureau's own approval")},
    {core::leniency::Confidence::Example, QT_TRANSLATE_NOOP("NoPenaltyConfidence", "Example only, not for local use")},
};
constexpr Word<core::leniency::State> kNoPenaltyState[] = {
    {core::leniency::State::Found, QT_TRANSLATE_NOOP("NoPenaltyState", "Act found")},
    {core::leniency::State::Tested, QT_TRANSLATE_NOOP("NoPenaltyState", "Entry matched, first-time query to come")},
    {core::leniency::State::HarmCheck, QT_TRANSLATE_NOOP("NoPenaltyState", "First time, harm to be checked")},
    {core::leniency::State::Correction, QT_TRANSLATE_NOOP("NoPenaltyState", "Harm is minor, to be corrected")},
    {core::leniency::State::Review, QT_TRANSLATE_NOOP("NoPenaltyState", "Corrected, with the legal officer")},
    {core::leniency::State::Decision, QT_TRANSLATE_NOOP("NoPenaltyState", "Agreed, to be decided")},
    {core::leniency::State::Closed, QT_TRANSLATE_NOOP("NoPenaltyState", "Decided and served")},
    {core::leniency::State::Ordinary, QT_TRANSLATE_NOOP("NoPenaltyState", "Ordinary procedure")},
};
constexpr Word<core::leniency::Party> kNoPenaltyParty[] = {
    {core::leniency::Party::Person, QT_TRANSLATE_NOOP("NoPenaltyParty", "Person")},
    {core::leniency::Party::Company, QT_TRANSLATE_NOOP("NoPenaltyParty", "Enterprise")},
};
constexpr Word<core::leniency::Failure> kNoPenaltyFailure[] = {
    {core::leniency::Failure::NotOnList, QT_TRANSLATE_NOOP("NoPenaltyFailure", "The act is not on the list")},
    {core::leniency::Failure::Repeat, QT_TRANSLATE_NOOP("NoPenaltyFailure", "Not the first time")},
    {core::leniency::Failure::Harm, QT_TRANSLATE_NOOP("NoPenaltyFailure", "The harm is not minor")},
    {core::leniency::Failure::NotCorrected, QT_TRANSLATE_NOOP("NoPenaltyFailure", "Not corrected in time")},
    {core::leniency::Failure::Disagreed, QT_TRANSLATE_NOOP("NoPenaltyFailure", "The legal officer disagrees")},
    {core::leniency::Failure::CaseMoved, QT_TRANSLATE_NOOP("NoPenaltyFailure", "The case went another way")},
};
constexpr Word<core::leniency::Step> kNoPenaltyStep[] = {
    {core::leniency::Step::Match, QT_TRANSLATE_NOOP("NoPenaltyStep", "Match with an entry")},
    {core::leniency::Step::FirstTime, QT_TRANSLATE_NOOP("NoPenaltyStep", "Make the first-time query")},
    {core::leniency::Step::Repeat, QT_TRANSLATE_NOOP("NoPenaltyStep", "Not the first time")},
    {core::leniency::Step::Minor, QT_TRANSLATE_NOOP("NoPenaltyStep", "Check the harm")},
    {core::leniency::Step::Harmful, QT_TRANSLATE_NOOP("NoPenaltyStep", "The harm is not minor")},
    {core::leniency::Step::Order, QT_TRANSLATE_NOOP("NoPenaltyStep", "Order the correction")},
    {core::leniency::Step::Extend, QT_TRANSLATE_NOOP("NoPenaltyStep", "Extend the order")},
    {core::leniency::Step::Prove, QT_TRANSLATE_NOOP("NoPenaltyStep", "Prove the correction")},
    {core::leniency::Step::Late, QT_TRANSLATE_NOOP("NoPenaltyStep", "Corrected too late")},
    {core::leniency::Step::Agree, QT_TRANSLATE_NOOP("NoPenaltyStep", "Agree")},
    {core::leniency::Step::Disagree, QT_TRANSLATE_NOOP("NoPenaltyStep", "Disagree")},
    {core::leniency::Step::Educate, QT_TRANSLATE_NOOP("NoPenaltyStep", "Record the education")},
    {core::leniency::Step::Serve, QT_TRANSLATE_NOOP("NoPenaltyStep", "Record the service")},
    {core::leniency::Step::GiveUp, QT_TRANSLATE_NOOP("NoPenaltyStep", "To the ordinary procedure")},
};
constexpr Word<core::leniency::NoteKind> kEnterpriseNote[] = {
    {core::leniency::NoteKind::Measure, QT_TRANSLATE_NOOP("EnterpriseNote", "Measure taken")},
    {core::leniency::NoteKind::Check, QT_TRANSLATE_NOOP("EnterpriseNote", "Interval check")},
    {core::leniency::NoteKind::Release, QT_TRANSLATE_NOOP("EnterpriseNote", "Release list")},
    {core::leniency::NoteKind::Told, QT_TRANSLATE_NOOP("EnterpriseNote", "Enterprise told the result")},
    {core::leniency::NoteKind::Lifted, QT_TRANSLATE_NOOP("EnterpriseNote", "Measure ended")},
    {core::leniency::NoteKind::Override, QT_TRANSLATE_NOOP("EnterpriseNote", "Let through by the leader")},
    {core::leniency::NoteKind::Unflag, QT_TRANSLATE_NOOP("EnterpriseNote", "Enterprise mark taken off")},
};
// clang-format on
static_assert(complete(kNoPenaltyConfidence));
static_assert(complete(kNoPenaltyState));
static_assert(complete(kNoPenaltyParty));
static_assert(complete(kNoPenaltyFailure));
static_assert(complete(kNoPenaltyStep));
static_assert(complete(kEnterpriseNote));

} // namespace

QString words(core::leniency::Confidence value)
{
    return pick(kNoPenaltyConfidence, value, "NoPenaltyConfidence");
}

QString words(core::leniency::State value)
{
    return pick(kNoPenaltyState, value, "NoPenaltyState");
}

QString words(core::leniency::Party value)
{
    return pick(kNoPenaltyParty, value, "NoPenaltyParty");
}

QString words(core::leniency::Failure value)
{
    return pick(kNoPenaltyFailure, value, "NoPenaltyFailure");
}

QString words(core::leniency::Step value)
{
    return pick(kNoPenaltyStep, value, "NoPenaltyStep");
}

QString words(core::leniency::NoteKind value)
{
    return pick(kEnterpriseNote, value, "EnterpriseNote");
}

} // namespace minyi::ui
