#include "ui/text/words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::metrics::Set;

// clang-format off
constexpr Word<Set> kSet[] = {
    {Set::Taken, QT_TRANSLATE_NOOP("Figures", "taken in")},
    {Set::Due, QT_TRANSLATE_NOOP("Figures", "due")},
    {Set::Attempted, QT_TRANSLATE_NOOP("Figures", "attempted")},
    {Set::Sent, QT_TRANSLATE_NOOP("Figures", "messages sent")},
    {Set::Reached, QT_TRANSLATE_NOOP("Figures", "reached")},
    {Set::Dialled, QT_TRANSLATE_NOOP("Figures", "called")},
    {Set::Connected, QT_TRANSLATE_NOOP("Figures", "call answered")},
    {Set::N1, QT_TRANSLATE_NOOP("Figures", "very satisfied")},
    {Set::N2, QT_TRANSLATE_NOOP("Figures", "satisfied")},
    {Set::N3, QT_TRANSLATE_NOOP("Figures", "basically satisfied")},
    {Set::N4, QT_TRANSLATE_NOOP("Figures", "dissatisfied")},
    {Set::N5, QT_TRANSLATE_NOOP("Figures", "very dissatisfied")},
    {Set::Replied, QT_TRANSLATE_NOOP("Figures", "valid replies")},
    {Set::FinalSatisfied, QT_TRANSLATE_NOOP("Figures", "satisfied in the end")},
    {Set::FinalBasically, QT_TRANSLATE_NOOP("Figures", "basically satisfied in the end")},
    {Set::FinalPoor, QT_TRANSLATE_NOOP("Figures", "dissatisfied in the end")},
    {Set::SecondAnswered, QT_TRANSLATE_NOOP("Figures", "second follow-up answered")},
    {Set::Converted, QT_TRANSLATE_NOOP("Figures", "turned satisfied")},
    {Set::Solved, QT_TRANSLATE_NOOP("Figures", "solved")},
    {Set::PartlySolved, QT_TRANSLATE_NOOP("Figures", "partly solved")},
    {Set::NotSolved, QT_TRANSLATE_NOOP("Figures", "not solved")},
    {Set::LeftOut, QT_TRANSLATE_NOOP("Figures", "left out by an objection")},
    {Set::Excluded, QT_TRANSLATE_NOOP("Figures", "excluded")},
    {Set::Merged, QT_TRANSLATE_NOOP("Figures", "merged")},
    {Set::CallDue, QT_TRANSLATE_NOOP("Figures", "to be contacted within 24 hours")},
    {Set::Called, QT_TRANSLATE_NOOP("Figures", "contacted")},
    {Set::CalledInTime, QT_TRANSLATE_NOOP("Figures", "contacted in time")},
    {Set::OrderDue, QT_TRANSLATE_NOOP("Figures", "orders due")},
    {Set::FedBack, QT_TRANSLATE_NOOP("Figures", "fed back")},
    {Set::InTime, QT_TRANSLATE_NOOP("Figures", "fed back in time")},
    {Set::Late, QT_TRANSLATE_NOOP("Figures", "overdue")},
    {Set::Reworked, QT_TRANSLATE_NOOP("Figures", "sent back")},
    {Set::RepliedInTime, QT_TRANSLATE_NOOP("Figures", "citizen told in time")},
    {Set::AppealDue, QT_TRANSLATE_NOOP("Figures", "appeals due")},
    {Set::ContactedInTime, QT_TRANSLATE_NOOP("Figures", "appellant contacted in time")},
    {Set::Answered, QT_TRANSLATE_NOOP("Figures", "answered")},
    {Set::AnsweredInTime, QT_TRANSLATE_NOOP("Figures", "answered in time")},
    {Set::AnswerSatisfied, QT_TRANSLATE_NOOP("Figures", "satisfied with the answer")},
    {Set::AnswerBasically, QT_TRANSLATE_NOOP("Figures", "basically satisfied with the answer")},
    {Set::AnswerPoor, QT_TRANSLATE_NOOP("Figures", "dissatisfied with the answer")},
    {Set::AppealSolved, QT_TRANSLATE_NOOP("Figures", "appeal solved")},
    {Set::AppealPartly, QT_TRANSLATE_NOOP("Figures", "appeal partly solved")},
    {Set::AppealNotSolved, QT_TRANSLATE_NOOP("Figures", "appeal not solved")},
};
// clang-format on
static_assert(complete(kSet));

} // namespace

QString words(Set set)
{
    return pick(kSet, set, "Figures");
}

} // namespace minyi::ui
