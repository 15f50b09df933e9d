#include "ui/text/review_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::evidence::Kind> kEvidenceKind[] = {
    {core::evidence::Kind::Object, QT_TRANSLATE_NOOP("EvidenceKind", "Object")},
    {core::evidence::Kind::Document, QT_TRANSLATE_NOOP("EvidenceKind", "Document")},
    {core::evidence::Kind::VictimStatement, QT_TRANSLATE_NOOP("EvidenceKind", "Statement of the victim")},
    {core::evidence::Kind::WitnessStatement, QT_TRANSLATE_NOOP("EvidenceKind", "Statement of a witness")},
    {core::evidence::Kind::PartyStatement, QT_TRANSLATE_NOOP("EvidenceKind", "Statement of the suspect")},
    {core::evidence::Kind::Appraisal, QT_TRANSLATE_NOOP("EvidenceKind", "Appraisal")},
    {core::evidence::Kind::Scene, QT_TRANSLATE_NOOP("EvidenceKind", "Scene, inspection or identification record")},
    {core::evidence::Kind::Audiovisual, QT_TRANSLATE_NOOP("EvidenceKind", "Audio-visual material")},
    {core::evidence::Kind::Electronic, QT_TRANSLATE_NOOP("EvidenceKind", "Electronic data")},
};
constexpr Word<core::evidence::Status> kEvidenceStatus[] = {
    {core::evidence::Status::Held, QT_TRANSLATE_NOOP("EvidenceStatus", "Held")},
    {core::evidence::Status::Returned, QT_TRANSLATE_NOOP("EvidenceStatus", "Returned")},
    {core::evidence::Status::Destroyed, QT_TRANSLATE_NOOP("EvidenceStatus", "Destroyed")},
    {core::evidence::Status::Withdrawn, QT_TRANSLATE_NOOP("EvidenceStatus", "Entered by mistake")},
};
constexpr Word<core::evidence::Standing> kEvidenceStanding[] = {
    {core::evidence::Standing::Held, QT_TRANSLATE_NOOP("EvidenceStanding", "Held")},
    {core::evidence::Standing::Partly, QT_TRANSLATE_NOOP("EvidenceStanding", "Partly")},
    {core::evidence::Standing::NotHeld, QT_TRANSLATE_NOOP("EvidenceStanding", "Not held")},
    {core::evidence::Standing::NotNeeded, QT_TRANSLATE_NOOP("EvidenceStanding", "Not needed")},
    {core::evidence::Standing::Waived, QT_TRANSLATE_NOOP("EvidenceStanding", "Waived")},
};
constexpr Word<core::evidence::Mark> kEvidenceMark[] = {
    {core::evidence::Mark::Partly, QT_TRANSLATE_NOOP("EvidenceMark", "Partly held")},
    {core::evidence::Mark::NotNeeded, QT_TRANSLATE_NOOP("EvidenceMark", "Not needed here")},
    {core::evidence::Mark::Waived, QT_TRANSLATE_NOOP("EvidenceMark", "Waive it")},
};
constexpr Word<core::evidence::Fact> kEvidenceFact[] = {
    {core::evidence::Fact::Identity, QT_TRANSLATE_NOOP("EvidenceFact", "Identity and capacity")},
    {core::evidence::Fact::Act, QT_TRANSLATE_NOOP("EvidenceFact", "Act")},
    {core::evidence::Fact::Result, QT_TRANSLATE_NOOP("EvidenceFact", "Result")},
    {core::evidence::Fact::Intent, QT_TRANSLATE_NOOP("EvidenceFact", "Intent and circumstances")},
    {core::evidence::Fact::Procedure, QT_TRANSLATE_NOOP("EvidenceFact", "Procedure")},
};
constexpr Word<core::review::Level> kReviewLevel[] = {
    {core::review::Level::Station, QT_TRANSLATE_NOOP("ReviewLevel", "With the station legal officer")},
    {core::review::Level::Affairs, QT_TRANSLATE_NOOP("ReviewLevel", "With legal affairs")},
    {core::review::Level::Discussion, QT_TRANSLATE_NOOP("ReviewLevel", "In collective discussion")},
    {core::review::Level::Decided, QT_TRANSLATE_NOOP("ReviewLevel", "Decided")},
};
constexpr Word<core::review::Opinion> kReviewOpinion[] = {
    {core::review::Opinion::Agree, QT_TRANSLATE_NOOP("ReviewOpinion", "Agree")},
    {core::review::Opinion::Supplement, QT_TRANSLATE_NOOP("ReviewOpinion", "Supplement evidence")},
    {core::review::Opinion::Correct, QT_TRANSLATE_NOOP("ReviewOpinion", "Correct")},
    {core::review::Opinion::Disagree, QT_TRANSLATE_NOOP("ReviewOpinion", "Disagree")},
    {core::review::Opinion::Transfer, QT_TRANSLATE_NOOP("ReviewOpinion", "Transfer")},
    {core::review::Opinion::Discuss, QT_TRANSLATE_NOOP("ReviewOpinion", "To collective discussion")},
    {core::review::Opinion::Returned, QT_TRANSLATE_NOOP("ReviewOpinion", "Returned by the station")},
    {core::review::Opinion::Overridden, QT_TRANSLATE_NOOP("ReviewOpinion", "Approved without the agreement")},
};
constexpr Word<core::review::Point> kReviewPoint[] = {
    {core::review::Point::Person, QT_TRANSLATE_NOOP("ReviewPoint", "Person and capacity")},
    {core::review::Point::Facts, QT_TRANSLATE_NOOP("ReviewPoint", "Facts and evidence")},
    {core::review::Point::Nature, QT_TRANSLATE_NOOP("ReviewPoint", "Nature of the case")},
    {core::review::Point::Articles, QT_TRANSLATE_NOOP("ReviewPoint", "Articles applied")},
    {core::review::Point::Procedure, QT_TRANSLATE_NOOP("ReviewPoint", "Procedure and time limits")},
    {core::review::Point::Fairness, QT_TRANSLATE_NOOP("ReviewPoint", "Fairness of the decision")},
    {core::review::Point::Authority, QT_TRANSLATE_NOOP("ReviewPoint", "Authority to decide")},
    {core::review::Point::Amounts, QT_TRANSLATE_NOOP("ReviewPoint", "Amounts within their bands")},
    {core::review::Point::Notices, QT_TRANSLATE_NOOP("ReviewPoint", "Notices match")},
    {core::review::Point::Service, QT_TRANSLATE_NOOP("ReviewPoint", "Service planned")},
};
constexpr Word<core::review::Finding> kReviewFinding[] = {
    {core::review::Finding::Pass, QT_TRANSLATE_NOOP("ReviewFinding", "Pass")},
    {core::review::Finding::Doubt, QT_TRANSLATE_NOOP("ReviewFinding", "Doubt")},
    {core::review::Finding::Fail, QT_TRANSLATE_NOOP("ReviewFinding", "Fail")},
    {core::review::Finding::NotApplicable, QT_TRANSLATE_NOOP("ReviewFinding", "Not applicable")},
};
// clang-format on
static_assert(complete(kEvidenceKind));
static_assert(complete(kEvidenceStatus));
static_assert(complete(kEvidenceStanding));
static_assert(complete(kEvidenceMark));
static_assert(complete(kEvidenceFact));
static_assert(complete(kReviewLevel));
static_assert(complete(kReviewOpinion));
static_assert(complete(kReviewPoint));
static_assert(complete(kReviewFinding));

} // namespace

QString words(core::evidence::Kind value)
{
    return pick(kEvidenceKind, value, "EvidenceKind");
}

QString words(core::evidence::Status value)
{
    return pick(kEvidenceStatus, value, "EvidenceStatus");
}

QString words(core::evidence::Standing value)
{
    return pick(kEvidenceStanding, value, "EvidenceStanding");
}

QString words(core::evidence::Mark value)
{
    return pick(kEvidenceMark, value, "EvidenceMark");
}

QString words(core::evidence::Fact value)
{
    return pick(kEvidenceFact, value, "EvidenceFact");
}

QString words(core::review::Level value)
{
    return pick(kReviewLevel, value, "ReviewLevel");
}

QString words(core::review::Opinion value)
{
    return pick(kReviewOpinion, value, "ReviewOpinion");
}

QString words(core::review::Point value)
{
    return pick(kReviewPoint, value, "ReviewPoint");
}

QString words(core::review::Finding value)
{
    return pick(kReviewFinding, value, "ReviewFinding");
}

} // namespace minyi::ui
