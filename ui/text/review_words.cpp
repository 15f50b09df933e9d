#include "ui/text/review_words.h"

#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/table.h"

#include <QStringList>

#include <algorithm>

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
constexpr Word<core::review::ErrorKind> kReviewError[] = {
    {core::review::ErrorKind::Person, QT_TRANSLATE_NOOP("ReviewError", "Person")},
    {core::review::ErrorKind::Facts, QT_TRANSLATE_NOOP("ReviewError", "Facts")},
    {core::review::ErrorKind::Evidence, QT_TRANSLATE_NOOP("ReviewError", "Evidence")},
    {core::review::ErrorKind::Nature, QT_TRANSLATE_NOOP("ReviewError", "Nature")},
    {core::review::ErrorKind::Article, QT_TRANSLATE_NOOP("ReviewError", "Article")},
    {core::review::ErrorKind::Procedure, QT_TRANSLATE_NOOP("ReviewError", "Procedure")},
    {core::review::ErrorKind::Time, QT_TRANSLATE_NOOP("ReviewError", "Time limit")},
    {core::review::ErrorKind::Amount, QT_TRANSLATE_NOOP("ReviewError", "Amount")},
    {core::review::ErrorKind::Document, QT_TRANSLATE_NOOP("ReviewError", "Document")},
    {core::review::ErrorKind::Service, QT_TRANSLATE_NOOP("ReviewError", "Service")},
    {core::review::ErrorKind::Other, QT_TRANSLATE_NOOP("ReviewError", "Other")},
};
constexpr Word<core::review::Ground> kReviewGround[] = {
    {core::review::Ground::PublicInterest, QT_TRANSLATE_NOOP("ReviewGround", "Major public interest")},
    {core::review::Ground::Hearing, QT_TRANSLATE_NOOP("ReviewGround", "Major rights, after a hearing")},
    {core::review::Ground::Difficult, QT_TRANSLATE_NOOP("ReviewGround", "Difficult, several relations of law")},
    {core::review::Ground::Detention, QT_TRANSLATE_NOOP("ReviewGround", "Detention")},
    {core::review::Ground::Licence, QT_TRANSLATE_NOOP("ReviewGround", "Licence revoked")},
    {core::review::Ground::Suspension, QT_TRANSLATE_NOOP("ReviewGround", "Business suspended")},
    {core::review::Ground::Transfer, QT_TRANSLATE_NOOP("ReviewGround", "Transfer")},
    {core::review::Ground::NoFilingDisputed, QT_TRANSLATE_NOOP("ReviewGround", "Disputed refusal to file")},
    {core::review::Ground::EconomicFiling, QT_TRANSLATE_NOOP("ReviewGround", "Economic crime")},
    {core::review::Ground::Coercive, QT_TRANSLATE_NOOP("ReviewGround", "A coercive measure")},
    {core::review::Ground::Prosecution, QT_TRANSLATE_NOOP("ReviewGround", "Prosecution")},
    {core::review::Ground::Enterprise, QT_TRANSLATE_NOOP("ReviewGround", "An enterprise is concerned")},
    {core::review::Ground::Minor, QT_TRANSLATE_NOOP("ReviewGround", "A minor is concerned")},
    {core::review::Ground::NewArticle, QT_TRANSLATE_NOOP("ReviewGround", "First use of an article")},
};
constexpr Word<core::review::PartOf> kReviewPart[] = {
    {core::review::PartOf::Case, QT_TRANSLATE_NOOP("ReviewPart", "Case")},
    {core::review::PartOf::Person, QT_TRANSLATE_NOOP("ReviewPart", "Person")},
    {core::review::PartOf::Evidence, QT_TRANSLATE_NOOP("ReviewPart", "Evidence")},
    {core::review::PartOf::Item, QT_TRANSLATE_NOOP("ReviewPart", "Checklist")},
};
constexpr Named kReadField[] = {
    {"title", QT_TRANSLATE_NOOP("ReviewField", "title")},
    {"subtype", QT_TRANSLATE_NOOP("ReviewField", "kind of case")},
    {"summary", QT_TRANSLATE_NOOP("ReviewField", "what is reported")},
    {"place", QT_TRANSLATE_NOOP("ReviewField", "place")},
    {"complex", QT_TRANSLATE_NOOP("ReviewField", "complex")},
    {"enterprise", QT_TRANSLATE_NOOP("ReviewField", "enterprise")},
    {"role", QT_TRANSLATE_NOOP("ReviewField", "role")},
    {"name", QT_TRANSLATE_NOOP("ReviewField", "name")},
    {"id_number", QT_TRANSLATE_NOOP("ReviewField", "identity number")},
    {"phone", QT_TRANSLATE_NOOP("ReviewField", "phone")},
    {"gender", QT_TRANSLATE_NOOP("ReviewField", "sex")},
    {"born_day", QT_TRANSLATE_NOOP("ReviewField", "day of birth")},
    {"note", QT_TRANSLATE_NOOP("ReviewField", "note")},
    {"source", QT_TRANSLATE_NOOP("ReviewField", "from whom")},
    {"taken_at", QT_TRANSLATE_NOOP("ReviewField", "time of the taking")},
    {"taker", QT_TRANSLATE_NOOP("ReviewField", "first officer")},
    {"second", QT_TRANSLATE_NOOP("ReviewField", "second officer")},
    {"purpose", QT_TRANSLATE_NOOP("ReviewField", "what it proves")},
    {"store", QT_TRANSLATE_NOOP("ReviewField", "where it is kept")},
    {"status", QT_TRANSLATE_NOOP("ReviewField", "status")},
    {"reason", QT_TRANSLATE_NOOP("ReviewField", "reason")},
    {"mark", QT_TRANSLATE_NOOP("ReviewField", "mark")},
};
constexpr Named kReviewAbout[] = {
    {"decision", QT_TRANSLATE_NOOP("ReviewAbout", "Decision")},
    {"prosecution", QT_TRANSLATE_NOOP("ReviewAbout", "Prosecution")},
};
// clang-format on
static_assert(complete(kReviewError));
static_assert(complete(kReviewGround));
static_assert(complete(kReviewPart));
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

QString words(core::review::ErrorKind value)
{
    return pick(kReviewError, value, "ReviewError");
}

QString words(core::review::Ground value)
{
    return pick(kReviewGround, value, "ReviewGround");
}

QString words(core::review::PartOf value)
{
    return pick(kReviewPart, value, "ReviewPart");
}

QString readFieldName(std::string_view field)
{
    return pick(kReadField, field, "ReviewField");
}

QString aboutWords(std::optional<core::cases::Step> about, const std::vector<core::review::Ground>& grounds)
{
    if (about)
        return words(*about);
    const bool criminal = std::ranges::find(grounds, core::review::Ground::Prosecution) != grounds.end();
    return pick(kReviewAbout, criminal ? "prosecution" : "decision", "ReviewAbout");
}

QString groundsWords(const std::vector<core::review::Ground>& grounds, std::optional<core::cases::Class> kind)
{
    using G = core::review::Ground;
    const bool criminal = kind == core::cases::Class::Criminal ||
                          std::ranges::any_of(grounds, [](G ground) { return ground == G::Coercive || ground == G::Prosecution; });
    QStringList all;
    for (const auto& one : core::review::kMandatory)
        if (std::ranges::find(grounds, one.ground) != grounds.end())
            all << QStringLiteral("%1 (%2)").arg(words(one.ground), qt(criminal ? one.criminal : one.article));
    return all.join(QStringLiteral(" · "));
}

} // namespace minyi::ui
