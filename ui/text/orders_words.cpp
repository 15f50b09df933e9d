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
};
constexpr Word<core::orders::Step> kOrderStep[] = {
    {core::orders::Step::Issue, QT_TRANSLATE_NOOP("OrderStep", "Issue order")},
    {core::orders::Step::Merge, QT_TRANSLATE_NOOP("OrderStep", "Merge orders")},
    {core::orders::Step::SignFor, QT_TRANSLATE_NOOP("OrderStep", "Sign for order")},
    {core::orders::Step::AskReturn, QT_TRANSLATE_NOOP("OrderStep", "Ask to return")},
    {core::orders::Step::GrantReturn, QT_TRANSLATE_NOOP("OrderStep", "Return order")},
    {core::orders::Step::Contact, QT_TRANSLATE_NOOP("OrderStep", "Record contact")},
    {core::orders::Step::NoteProgress, QT_TRANSLATE_NOOP("OrderStep", "Note progress")},
    {core::orders::Step::AskExtension, QT_TRANSLATE_NOOP("OrderStep", "Ask for extension")},
    {core::orders::Step::GrantExtension, QT_TRANSLATE_NOOP("OrderStep", "Grant extension")},
    {core::orders::Step::FeedBack, QT_TRANSLATE_NOOP("OrderStep", "Enter feedback")},
    {core::orders::Step::SignFeedback, QT_TRANSLATE_NOOP("OrderStep", "Sign feedback")},
    {core::orders::Step::Accept, QT_TRANSLATE_NOOP("OrderStep", "Accept feedback")},
    {core::orders::Step::ReturnForRework, QT_TRANSLATE_NOOP("OrderStep", "Return for rework")},
    {core::orders::Step::SecondSatisfied, QT_TRANSLATE_NOOP("OrderStep", "Record satisfied")},
    {core::orders::Step::SecondPoor, QT_TRANSLATE_NOOP("OrderStep", "Record dissatisfied")},
    {core::orders::Step::SecondNotReached, QT_TRANSLATE_NOOP("OrderStep", "Record not reached")},
    {core::orders::Step::SecondNoAnswer, QT_TRANSLATE_NOOP("OrderStep", "Record no answer")},
    {core::orders::Step::Explain, QT_TRANSLATE_NOOP("OrderStep", "Close as explained")},
    {core::orders::Step::ReHandle, QT_TRANSLATE_NOOP("OrderStep", "Order re-handling")},
    {core::orders::Step::FindResponsible, QT_TRANSLATE_NOOP("OrderStep", "Find responsible")},
    {core::orders::Step::CloseOut, QT_TRANSLATE_NOOP("OrderStep", "Find not responsible")},
    {core::orders::Step::DecideMeasure, QT_TRANSLATE_NOOP("OrderStep", "Decide measure")},
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
};
constexpr Named kLimit[] = {
    {"order_sign_for", QT_TRANSLATE_NOOP("Limit", "Sign for the order")},
    {"followup_supervision", QT_TRANSLATE_NOOP("Limit", "Three-day supervision")},
    {"followup_completion", QT_TRANSLATE_NOOP("Limit", "Five-day feedback")},
    {"order_rework", QT_TRANSLATE_NOOP("Limit", "Rework")},
    {"order_rehandling", QT_TRANSLATE_NOOP("Limit", "Re-handling")},
    {"followup_manual_call", QT_TRANSLATE_NOOP("Limit", "Call")},
};
// clang-format on
static_assert(complete(kOrderState) && complete(kOrderNext));

} // namespace

QString words(core::orders::State state)
{
    return pick(kOrderState, state, "OrderState");
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
