#include "ui/text/words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::orders::State> kOrderState[] = {
    {core::orders::State::Drafted, QT_TRANSLATE_NOOP("OrderState", "Drafted")},
    {core::orders::State::Issued, QT_TRANSLATE_NOOP("OrderState", "To be signed for")},
    {core::orders::State::Rectifying, QT_TRANSLATE_NOOP("OrderState", "Rectifying")},
    {core::orders::State::InReview, QT_TRANSLATE_NOOP("OrderState", "In review")},
    {core::orders::State::SecondCall, QT_TRANSLATE_NOOP("OrderState", "Second follow-up")},
    {core::orders::State::ReHandling, QT_TRANSLATE_NOOP("OrderState", "Re-handled")},
    {core::orders::State::Completed, QT_TRANSLATE_NOOP("OrderState", "Completed")},
    {core::orders::State::Accounting, QT_TRANSLATE_NOOP("OrderState", "Accountability")},
    {core::orders::State::Closed, QT_TRANSLATE_NOOP("OrderState", "Closed out")},
    {core::orders::State::Merged, QT_TRANSLATE_NOOP("OrderState", "Merged")},
    {core::orders::State::Paused, QT_TRANSLATE_NOOP("OrderState", "Paused")},
};
constexpr Word<core::orders::Step> kOrderStep[] = {
    {core::orders::Step::Issue, QT_TRANSLATE_NOOP("OrderStep", "Issue order")},
    {core::orders::Step::Merge, QT_TRANSLATE_NOOP("OrderStep", "Merge orders")},
    {core::orders::Step::SignFor, QT_TRANSLATE_NOOP("OrderStep", "Sign for order")},
    {core::orders::Step::AskReturn, QT_TRANSLATE_NOOP("OrderStep", "Ask to return")},
    {core::orders::Step::GrantReturn, QT_TRANSLATE_NOOP("OrderStep", "Return order")},
    {core::orders::Step::RefuseReturn, QT_TRANSLATE_NOOP("OrderStep", "Refuse the return")},
    {core::orders::Step::Contact, QT_TRANSLATE_NOOP("OrderStep", "Record contact")},
    {core::orders::Step::NoteProgress, QT_TRANSLATE_NOOP("OrderStep", "Note progress")},
    {core::orders::Step::AskExtension, QT_TRANSLATE_NOOP("OrderStep", "Ask for extension")},
    {core::orders::Step::GrantExtension, QT_TRANSLATE_NOOP("OrderStep", "Grant extension")},
    {core::orders::Step::RefuseExtension, QT_TRANSLATE_NOOP("OrderStep", "Refuse the extension")},
    {core::orders::Step::FeedBack, QT_TRANSLATE_NOOP("OrderStep", "Enter feedback")},
    {core::orders::Step::SignFeedback, QT_TRANSLATE_NOOP("OrderStep", "Sign feedback")},
    {core::orders::Step::Accept, QT_TRANSLATE_NOOP("OrderStep", "Accept feedback")},
    {core::orders::Step::AcceptSerious, QT_TRANSLATE_NOOP("OrderStep", "Accept feedback (grade 1)")},
    {core::orders::Step::ReturnForRework, QT_TRANSLATE_NOOP("OrderStep", "Return for rework")},
    {core::orders::Step::SecondSatisfied, QT_TRANSLATE_NOOP("OrderStep", "Record satisfied")},
    {core::orders::Step::SecondPoor, QT_TRANSLATE_NOOP("OrderStep", "Record dissatisfied")},
    {core::orders::Step::SecondNotReached, QT_TRANSLATE_NOOP("OrderStep", "Record not reached")},
    {core::orders::Step::SecondNoAnswer, QT_TRANSLATE_NOOP("OrderStep", "Record no answer")},
    {core::orders::Step::Explain, QT_TRANSLATE_NOOP("OrderStep", "Close as explained")},
    {core::orders::Step::ReHandle, QT_TRANSLATE_NOOP("OrderStep", "Order re-handling")},
    {core::orders::Step::Conclude, QT_TRANSLATE_NOOP("OrderStep", "End it by the leader")},
    {core::orders::Step::FindResponsible, QT_TRANSLATE_NOOP("OrderStep", "Find responsible")},
    {core::orders::Step::CloseOut, QT_TRANSLATE_NOOP("OrderStep", "Find not responsible")},
    {core::orders::Step::DecideMeasure, QT_TRANSLATE_NOOP("OrderStep", "Decide measure")},
    {core::orders::Step::TakeOver, QT_TRANSLATE_NOOP("OrderStep", "Take over (discipline)")},
    {core::orders::Step::NotProved, QT_TRANSLATE_NOOP("OrderStep", "Not proved, close")},
    {core::orders::Step::Remind, QT_TRANSLATE_NOOP("OrderStep", "Remind the unit")},
    {core::orders::Step::HoldMeeting, QT_TRANSLATE_NOOP("OrderStep", "Record joint meeting")},
    {core::orders::Step::Pause, QT_TRANSLATE_NOOP("OrderStep", "Pause order")},
    {core::orders::Step::Resume, QT_TRANSLATE_NOOP("OrderStep", "Resume order")},
};
constexpr Word<core::orders::Measure> kMeasure[] = {
    {core::orders::Measure::ReminderTalk, QT_TRANSLATE_NOOP("Measure", "Reminder talk")},
    {core::orders::Measure::FormalTalk, QT_TRANSLATE_NOOP("Measure", "Formal talk and a training day")},
    {core::orders::Measure::Circular, QT_TRANSLATE_NOOP("Measure", "Circular by name, file of inspection and discipline")},
    {core::orders::Measure::Discipline, QT_TRANSLATE_NOOP("Measure", "Discipline procedure")},
};
constexpr Word<core::orders::Trigger> kTrigger[] = {
    {core::orders::Trigger::Responsible, QT_TRANSLATE_NOOP("Trigger", "responsible dissatisfaction")},
    {core::orders::Trigger::ThreeResponsible, QT_TRANSLATE_NOOP("Trigger", "three of one officer in the month")},
    {core::orders::Trigger::RedCard, QT_TRANSLATE_NOOP("Trigger", "red card")},
    {core::orders::Trigger::FalseFeedback, QT_TRANSLATE_NOOP("Trigger", "false feedback")},
    {core::orders::Trigger::PressedCitizen, QT_TRANSLATE_NOOP("Trigger", "citizen pressed to change a rating")},
    {core::orders::Trigger::Integrity, QT_TRANSLATE_NOOP("Trigger", "integrity matter proved")},
};
constexpr Word<core::orders::State> kOrderNext[] = {
    {core::orders::State::Drafted, QT_TRANSLATE_NOOP("OrderNext", "Issue the order")},
    {core::orders::State::Issued, QT_TRANSLATE_NOOP("OrderNext", "Sign for the order")},
    {core::orders::State::Rectifying, QT_TRANSLATE_NOOP("OrderNext", "Rectify and feed back")},
    {core::orders::State::InReview, QT_TRANSLATE_NOOP("OrderNext", "Review the feedback")},
    {core::orders::State::SecondCall, QT_TRANSLATE_NOOP("OrderNext", "Call a second time")},
    {core::orders::State::ReHandling, QT_TRANSLATE_NOOP("OrderNext", "Handle again")},
    {core::orders::State::Completed, QT_TRANSLATE_NOOP("OrderNext", "Find responsibility")},
    {core::orders::State::Accounting, QT_TRANSLATE_NOOP("OrderNext", "Decide the measure")},
    {core::orders::State::Closed, QT_TRANSLATE_NOOP("OrderNext", "None")},
    {core::orders::State::Merged, QT_TRANSLATE_NOOP("OrderNext", "None")},
    {core::orders::State::Paused, QT_TRANSLATE_NOOP("OrderNext", "Wait for the end of the pause")},
};
constexpr Word<core::orders::Grounds> kGrounds[] = {
    {core::orders::Grounds::Mistaken, QT_TRANSLATE_NOOP("Grounds", "Mistaken rating")},
    {core::orders::Grounds::Malicious, QT_TRANSLATE_NOOP("Grounds", "Malicious rating")},
    {core::orders::Grounds::NotOurMatter, QT_TRANSLATE_NOOP("Grounds", "Not our matter")},
    {core::orders::Grounds::Duplicate, QT_TRANSLATE_NOOP("Grounds", "Duplicate")},
    {core::orders::Grounds::SubjectChanged, QT_TRANSLATE_NOOP("Grounds", "Subject changed")},
};
constexpr Word<core::orders::ObjectionState> kObjectionState[] = {
    {core::orders::ObjectionState::InExamination, QT_TRANSLATE_NOOP("ObjectionState", "To be examined")},
    {core::orders::ObjectionState::Examined, QT_TRANSLATE_NOOP("ObjectionState", "To be decided")},
    {core::orders::ObjectionState::ToCountersign, QT_TRANSLATE_NOOP("ObjectionState", "To be countersigned")},
    {core::orders::ObjectionState::Upheld, QT_TRANSLATE_NOOP("ObjectionState", "Upheld")},
    {core::orders::ObjectionState::Rejected, QT_TRANSLATE_NOOP("ObjectionState", "Rejected")},
    {core::orders::ObjectionState::Appealed, QT_TRANSLATE_NOOP("ObjectionState", "Appealed to the next level")},
    {core::orders::ObjectionState::Dismissed, QT_TRANSLATE_NOOP("ObjectionState", "Rejected for good")},
};
constexpr Named kLimit[] = {
    {"case_check", QT_TRANSLATE_NOOP("Limit", "Review at the station")},
    {"case_course", QT_TRANSLATE_NOOP("Limit", "Check by the no-penalty list")},
    {"case_decide", QT_TRANSLATE_NOOP("Limit", "Legal review")},
    {"case_supplement", QT_TRANSLATE_NOOP("Limit", "Supplement for the review")},
    {"case_recusal", QT_TRANSLATE_NOOP("Limit", "Request for recusal")},
    {"order_sign_for", QT_TRANSLATE_NOOP("Limit", "Sign for the order")},
    {"followup_supervision", QT_TRANSLATE_NOOP("Limit", "Three-day supervision")},
    {"followup_completion", QT_TRANSLATE_NOOP("Limit", "Five-day feedback")},
    {"order_rework", QT_TRANSLATE_NOOP("Limit", "Rework")},
    {"order_rehandling", QT_TRANSLATE_NOOP("Limit", "Re-handling")},
    {"order_contact", QT_TRANSLATE_NOOP("Limit", "First contact with the citizen")},
    {"order_review", QT_TRANSLATE_NOOP("Limit", "Review of the feedback")},
    {"order_second_call", QT_TRANSLATE_NOOP("Limit", "Second follow-up")},
    {"order_responsibility", QT_TRANSLATE_NOOP("Limit", "Finding of responsibility")},
    {"order_measure", QT_TRANSLATE_NOOP("Limit", "Measure")},
    {"objection_examination", QT_TRANSLATE_NOOP("Limit", "Examination of the objection")},
    {"followup_manual_call", QT_TRANSLATE_NOOP("Limit", "Call")},
    {"appeal_dispatch", QT_TRANSLATE_NOOP("Limit", "Dispatch the same day")},
    {"hotline_sign_for", QT_TRANSLATE_NOOP("Limit", "Sign for the appeal")},
    {"appeal_contact", QT_TRANSLATE_NOOP("Limit", "First contact, 24 hours")},
    {"hotline_handling", QT_TRANSLATE_NOOP("Limit", "Answer")},
    {"appeal_rehandling", QT_TRANSLATE_NOOP("Limit", "Second answer")},
};
// clang-format on
static_assert(complete(kOrderState) && complete(kOrderNext) && complete(kGrounds) && complete(kObjectionState) &&
              complete(kMeasure) && complete(kTrigger));

} // namespace

QString words(core::orders::State state)
{
    return pick(kOrderState, state, "OrderState");
}

QString words(core::orders::Grounds grounds)
{
    return pick(kGrounds, grounds, "Grounds");
}

QString words(core::orders::Measure measure)
{
    return pick(kMeasure, measure, "Measure");
}

QString words(core::orders::Trigger trigger)
{
    return pick(kTrigger, trigger, "Trigger");
}

QString words(core::orders::ObjectionState state)
{
    return pick(kObjectionState, state, "ObjectionState");
}

QString words(core::orders::Step step)
{
    return pick(kOrderStep, step, "OrderStep");
}

QString nextStep(core::orders::State state)
{
    return pick(kOrderNext, state, "OrderNext");
}

QString limitName(std::string_view rule)
{
    return pick(kLimit, rule, "Limit");
}

QString gradeWords(std::int64_t grade)
{
    switch (grade) {
    case 1: return QCoreApplication::translate("OrderGrade", "Grade 1, serious");
    case 2: return QCoreApplication::translate("OrderGrade", "Grade 2, responsible likely or repeated");
    default: return QCoreApplication::translate("OrderGrade", "Grade 3, ordinary");
    }
}

} // namespace minyi::ui
