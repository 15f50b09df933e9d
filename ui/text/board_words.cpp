#include "ui/text/board_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::duty::Post;
using core::orders::Evidence;
using core::orders::Stage;

// clang-format off
constexpr Word<Stage> kStage[] = {
    {Stage::FollowUp, QT_TRANSLATE_NOOP("BoardStage", "Follow-up")},
    {Stage::Monitoring, QT_TRANSLATE_NOOP("BoardStage", "Monitoring")},
    {Stage::Rectification, QT_TRANSLATE_NOOP("BoardStage", "Rectification")},
    {Stage::Feedback, QT_TRANSLATE_NOOP("BoardStage", "Feedback")},
    {Stage::Assessment, QT_TRANSLATE_NOOP("BoardStage", "Assessment")},
};
constexpr Word<Evidence> kEvidence[] = {
    {Evidence::Classification, QT_TRANSLATE_NOOP("Evidence", "answer to be read")},
    {Evidence::Conversation, QT_TRANSLATE_NOOP("Evidence", "conversation")},
    {Evidence::Cause, QT_TRANSLATE_NOOP("Evidence", "cause")},
    {Evidence::CitizenWords, QT_TRANSLATE_NOOP("Evidence", "citizen's words")},
    {Evidence::TakingOver, QT_TRANSLATE_NOOP("Evidence", "taking over")},
    {Evidence::Issue, QT_TRANSLATE_NOOP("Evidence", "issue")},
    {Evidence::ReturnAnswer, QT_TRANSLATE_NOOP("Evidence", "answer to the return")},
    {Evidence::SignFor, QT_TRANSLATE_NOOP("Evidence", "sign-for")},
    {Evidence::CitizenContact, QT_TRANSLATE_NOOP("Evidence", "contact")},
    {Evidence::Progress, QT_TRANSLATE_NOOP("Evidence", "progress note")},
    {Evidence::ExtensionAnswer, QT_TRANSLATE_NOOP("Evidence", "answer to the extension")},
    {Evidence::Findings, QT_TRANSLATE_NOOP("Evidence", "findings and measures")},
    {Evidence::CitizenTold, QT_TRANSLATE_NOOP("Evidence", "citizen told")},
    {Evidence::ChiefSignature, QT_TRANSLATE_NOOP("Evidence", "chief's signature")},
    {Evidence::ReviewOpinion, QT_TRANSLATE_NOOP("Evidence", "review opinion")},
    {Evidence::SecondCall, QT_TRANSLATE_NOOP("Evidence", "second call by another")},
    {Evidence::Decision, QT_TRANSLATE_NOOP("Evidence", "decision")},
    {Evidence::Responsibility, QT_TRANSLATE_NOOP("Evidence", "finding of responsibility")},
    {Evidence::Measure, QT_TRANSLATE_NOOP("Evidence", "measure")},
    {Evidence::Examination, QT_TRANSLATE_NOOP("Evidence", "examination")},
    {Evidence::ObjectionDecision, QT_TRANSLATE_NOOP("Evidence", "decision on the objection")},
    {Evidence::Countersignature, QT_TRANSLATE_NOOP("Evidence", "countersignature")},
    {Evidence::AppealDecision, QT_TRANSLATE_NOOP("Evidence", "decision on the appeal")},
};
constexpr Word<Post> kPost[] = {
    {Post::Operator, QT_TRANSLATE_NOOP("DutyPost", "Operator")},
    {Post::Supervisor, QT_TRANSLATE_NOOP("DutyPost", "Supervisor")},
    {Post::Clerk, QT_TRANSLATE_NOOP("DutyPost", "Clerk")},
    {Post::Chief, QT_TRANSLATE_NOOP("DutyPost", "Chief")},
};
// clang-format on

static_assert(complete(kStage) && complete(kEvidence) && complete(kPost));

} // namespace

QString words(core::orders::Stage stage)
{
    return pick(kStage, stage, "BoardStage");
}

QString words(core::orders::Evidence evidence)
{
    return pick(kEvidence, evidence, "Evidence");
}

QString words(core::duty::Post post)
{
    return pick(kPost, post, "DutyPost");
}

} // namespace minyi::ui
