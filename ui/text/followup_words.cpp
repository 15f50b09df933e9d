#include "ui/text/words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::followup::State> kMatterState[] = {
    {core::followup::State::Intake, QT_TRANSLATE_NOOP("MatterState", "To be checked")},
    {core::followup::State::Scheduled, QT_TRANSLATE_NOOP("MatterState", "To be sent")},
    {core::followup::State::Sent, QT_TRANSLATE_NOOP("MatterState", "Waiting for a reply")},
    {core::followup::State::InvalidReply, QT_TRANSLATE_NOOP("MatterState", "Invalid reply")},
    {core::followup::State::ToCall, QT_TRANSLATE_NOOP("MatterState", "To call")},
    {core::followup::State::InCall, QT_TRANSLATE_NOOP("MatterState", "In call")},
    {core::followup::State::NoReply, QT_TRANSLATE_NOOP("MatterState", "No reply")},
    {core::followup::State::Rated, QT_TRANSLATE_NOOP("MatterState", "Rated")},
    {core::followup::State::Excluded, QT_TRANSLATE_NOOP("MatterState", "Excluded")},
};
constexpr Word<core::followup::Rating> kRating[] = {
    {core::followup::Rating::VerySatisfied, QT_TRANSLATE_NOOP("Rating", "Very satisfied")},
    {core::followup::Rating::Satisfied, QT_TRANSLATE_NOOP("Rating", "Satisfied")},
    {core::followup::Rating::Basically, QT_TRANSLATE_NOOP("Rating", "Basically satisfied")},
    {core::followup::Rating::Dissatisfied, QT_TRANSLATE_NOOP("Rating", "Dissatisfied")},
    {core::followup::Rating::VeryDissatisfied, QT_TRANSLATE_NOOP("Rating", "Very dissatisfied")},
};
constexpr Word<core::followup::PhoneKind> kPhoneKind[] = {
    {core::followup::PhoneKind::Mobile, QT_TRANSLATE_NOOP("PhoneKind", "Mobile number")},
    {core::followup::PhoneKind::Landline, QT_TRANSLATE_NOOP("PhoneKind", "Landline")},
    {core::followup::PhoneKind::Invalid, QT_TRANSLATE_NOOP("PhoneKind", "Invalid number")},
};
constexpr Word<core::followup::Solved> kSolved[] = {
    {core::followup::Solved::Yes, QT_TRANSLATE_NOOP("Solved", "Solved")},
    {core::followup::Solved::Partly, QT_TRANSLATE_NOOP("Solved", "Partly solved")},
    {core::followup::Solved::No, QT_TRANSLATE_NOOP("Solved", "Not solved")},
};
constexpr Word<core::followup::Delivery> kDelivery[] = {
    {core::followup::Delivery::Queued, QT_TRANSLATE_NOOP("Delivery", "Queued")},
    {core::followup::Delivery::Handed, QT_TRANSLATE_NOOP("Delivery", "Handed over")},
    {core::followup::Delivery::Accepted, QT_TRANSLATE_NOOP("Delivery", "Accepted by the gateway")},
    {core::followup::Delivery::Delivered, QT_TRANSLATE_NOOP("Delivery", "Delivered")},
    {core::followup::Delivery::Failed, QT_TRANSLATE_NOOP("Delivery", "Failed")},
    {core::followup::Delivery::Expired, QT_TRANSLATE_NOOP("Delivery", "Expired")},
    {core::followup::Delivery::Uncertain, QT_TRANSLATE_NOOP("Delivery", "Outcome unknown")},
    {core::followup::Delivery::Withdrawn, QT_TRANSLATE_NOOP("Delivery", "Withdrawn")},
};
constexpr Word<core::followup::Parsed> kParsed[] = {
    {core::followup::Parsed::Satisfied, QT_TRANSLATE_NOOP("Parsed", "Satisfied")},
    {core::followup::Parsed::Basically, QT_TRANSLATE_NOOP("Parsed", "Basically satisfied")},
    {core::followup::Parsed::Dissatisfied, QT_TRANSLATE_NOOP("Parsed", "Dissatisfied")},
    {core::followup::Parsed::OptOut, QT_TRANSLATE_NOOP("Parsed", "Opt-out")},
    {core::followup::Parsed::Invalid, QT_TRANSLATE_NOOP("Parsed", "Invalid reply")},
};
constexpr Word<core::followup::Outcome> kOutcome[] = {
    {core::followup::Outcome::Answered, QT_TRANSLATE_NOOP("Outcome", "Answered")},
    {core::followup::Outcome::NoAnswer, QT_TRANSLATE_NOOP("Outcome", "No answer")},
    {core::followup::Outcome::WrongNumber, QT_TRANSLATE_NOOP("Outcome", "Wrong number")},
    {core::followup::Outcome::NotInService, QT_TRANSLATE_NOOP("Outcome", "Not in service")},
    {core::followup::Outcome::Declined, QT_TRANSLATE_NOOP("Outcome", "Declined")},
    {core::followup::Outcome::CallBack, QT_TRANSLATE_NOOP("Outcome", "Call back later")},
};
constexpr Word<core::followup::Step> kMatterStep[] = {
    {core::followup::Step::Exclude, QT_TRANSLATE_NOOP("MatterStep", "Exclude")},
    {core::followup::Step::Merge, QT_TRANSLATE_NOOP("MatterStep", "Merge")},
    {core::followup::Step::Schedule, QT_TRANSLATE_NOOP("MatterStep", "Schedule")},
    {core::followup::Step::CallDirectly, QT_TRANSLATE_NOOP("MatterStep", "Put on the call list")},
    {core::followup::Step::Send, QT_TRANSLATE_NOOP("MatterStep", "Send")},
    {core::followup::Step::FailDelivery, QT_TRANSLATE_NOOP("MatterStep", "Note failed delivery")},
    {core::followup::Step::ReplySatisfied, QT_TRANSLATE_NOOP("MatterStep", "Record satisfied reply")},
    {core::followup::Step::ReplyDissatisfied, QT_TRANSLATE_NOOP("MatterStep", "Record dissatisfied reply")},
    {core::followup::Step::ReplyUnclear, QT_TRANSLATE_NOOP("MatterStep", "Record unclear reply")},
    {core::followup::Step::OptOut, QT_TRANSLATE_NOOP("MatterStep", "Record opt-out")},
    {core::followup::Step::CloseWindow, QT_TRANSLATE_NOOP("MatterStep", "Close the reply window")},
    {core::followup::Step::Classify, QT_TRANSLATE_NOOP("MatterStep", "Settle invalid reply")},
    {core::followup::Step::ClassifyDissatisfied, QT_TRANSLATE_NOOP("MatterStep", "Settle as dissatisfied")},
    {core::followup::Step::Sample, QT_TRANSLATE_NOOP("MatterStep", "Draw for a call")},
    {core::followup::Step::Claim, QT_TRANSLATE_NOOP("MatterStep", "Take the call")},
    {core::followup::Step::Release, QT_TRANSLATE_NOOP("MatterStep", "Put back")},
    {core::followup::Step::NoAnswer, QT_TRANSLATE_NOOP("MatterStep", "Record no answer")},
    {core::followup::Step::Confirm, QT_TRANSLATE_NOOP("MatterStep", "Confirm rating")},
    {core::followup::Step::Explain, QT_TRANSLATE_NOOP("MatterStep", "Settle with reason")},
    {core::followup::Step::GiveUp, QT_TRANSLATE_NOOP("MatterStep", "Record as unreachable")},
    {core::followup::Step::LateReply, QT_TRANSLATE_NOOP("MatterStep", "Record late reply")},
    {core::followup::Step::Reopen, QT_TRANSLATE_NOOP("MatterStep", "Reopen")},
};
constexpr Named kCallReason[] = {
    {"dissatisfied", QT_TRANSLATE_NOOP("CallReason", "Replied dissatisfied")},
    {"failed", QT_TRANSLATE_NOOP("CallReason", "Message not delivered")},
    {"uncertain", QT_TRANSLATE_NOOP("CallReason", "Message outcome unknown")},
    {"landline", QT_TRANSLATE_NOOP("CallReason", "Landline sample")},
    {"sample", QT_TRANSLATE_NOOP("CallReason", "No-reply sample")},
    {"first_answer", QT_TRANSLATE_NOOP("CallReason", "First answer to an appeal")},
    {"second_answer", QT_TRANSLATE_NOOP("CallReason", "Second answer to an appeal")},
    {"by_call", QT_TRANSLATE_NOOP("CallReason", "Followed up by call")},
    {"reopened", QT_TRANSLATE_NOOP("CallReason", "Reopened")},
    {"merged", QT_TRANSLATE_NOOP("CallReason", "Merged")},
    {"invalid_number", QT_TRANSLATE_NOOP("CallReason", "Invalid number")},
    {"opted_out", QT_TRANSLATE_NOOP("CallReason", "Opted out")},
    {"invalid_reply", QT_TRANSLATE_NOOP("CallReason", "Invalid reply")},
    {"unreachable", QT_TRANSLATE_NOOP("CallReason", "Cannot be reached")},
};
constexpr Word<core::followup::State> kMatterNext[] = {
    {core::followup::State::Intake, QT_TRANSLATE_NOOP("MatterNext", "Check the intake")},
    {core::followup::State::Scheduled, QT_TRANSLATE_NOOP("MatterNext", "Send the message")},
    {core::followup::State::Sent, QT_TRANSLATE_NOOP("MatterNext", "Wait for the reply")},
    {core::followup::State::InvalidReply, QT_TRANSLATE_NOOP("MatterNext", "Settle the reply")},
    {core::followup::State::ToCall, QT_TRANSLATE_NOOP("MatterNext", "Call")},
    {core::followup::State::InCall, QT_TRANSLATE_NOOP("MatterNext", "Finish the call")},
    {core::followup::State::NoReply, QT_TRANSLATE_NOOP("MatterNext", "None")},
    {core::followup::State::Rated, QT_TRANSLATE_NOOP("MatterNext", "None")},
    {core::followup::State::Excluded, QT_TRANSLATE_NOOP("MatterNext", "None")},
};
// clang-format on
static_assert(complete(kMatterState) && complete(kRating) && complete(kPhoneKind) && complete(kSolved) &&
              complete(kDelivery) && complete(kParsed) && complete(kOutcome) &&
              complete(kMatterNext));

} // namespace

QString words(core::followup::State state)
{
    return pick(kMatterState, state, "MatterState");
}

QString words(core::followup::Rating rating)
{
    return pick(kRating, rating, "Rating");
}

QString words(core::followup::PhoneKind kind)
{
    return pick(kPhoneKind, kind, "PhoneKind");
}

QString words(core::followup::Solved solved)
{
    return pick(kSolved, solved, "Solved");
}

QString words(core::followup::Delivery delivery)
{
    return pick(kDelivery, delivery, "Delivery");
}

QString words(core::followup::Parsed parsed)
{
    return pick(kParsed, parsed, "Parsed");
}

QString words(core::followup::Outcome outcome)
{
    return pick(kOutcome, outcome, "Outcome");
}

QString words(core::followup::Step step)
{
    return pick(kMatterStep, step, "MatterStep");
}

QString nextStep(core::followup::State state)
{
    return pick(kMatterNext, state, "MatterNext");
}

QString callReason(std::string_view token)
{
    return pick(kCallReason, token, "CallReason");
}

} // namespace minyi::ui
