#pragma once

#include "core/cases/people.h"
#include "core/cases/rules.h"
#include "core/cases/subtypes.h"

#include <span>
#include <vector>

/// What has to be reviewed in full (workflows 5.7): the fast procedure is closed to it, and a beginner without the qualification has no
/// word in it. Where no law names a kind, the bureau's practice does [P].
namespace minyi::core::review {

enum class Ground {
    PublicInterest, Hearing, Difficult, Detention, Licence, Suspension, Transfer, NoFilingDisputed, EconomicFiling, Coercive, Prosecution,
    Enterprise, Minor, NewArticle,
};

/// What of a case the table asks.
struct Known {
    const cases::CaseFile& file;
    bool minor = false;
    bool heard = false; ///< a hearing was held
    std::optional<cases::Step> about = {}; ///< the step a round is to open; none: the decision, or the prosecution
};

/// One reason; where nothing in the case tells, the handler says it, and `holds` tells of which rounds it is one.
struct Mandatory {
    Ground ground;
    std::string_view article;
    bool said;
    bool (*holds)(const Known&);
    std::string_view criminal = article; ///< what it stands on in a criminal case
};

/// A measure against a person of a criminal case (Procedures for Criminal Cases of Public Security Organs, chapter 6).
constexpr bool isCoercive(std::optional<cases::Step> about)
{
    using enum cases::Step;
    return about == Detain || about == AskArrest || about == GrantBail || about == PutUnderSurveillance;
}

constexpr bool isFiling(std::optional<cases::Step> about)
{
    return about == cases::Step::File || about == cases::Step::FileAgain;
}

namespace row {
inline constexpr auto always = [](const Known&) { return true; };
inline constexpr auto ofDecision = [](const Known& k) { return !k.about; };
/// The two unifications: every criminal case leaves by the legal department, whoever asks why.
inline constexpr std::string_view kCriminalReview = "刑事案件“两统一”";
// clang-format off
inline constexpr Mandatory kMandatory[] = {
    {Ground::PublicInterest,   "治安管理处罚法第114条第1项", true,  always, kCriminalReview},
    {Ground::Hearing,          "治安管理处罚法第114条第2项", false, [](const Known& k) { return k.heard; }, kCriminalReview},
    {Ground::Difficult,        "治安管理处罚法第114条第3项", false, [](const Known& k) { return (k.file.flags & cases::kComplex) != 0; }, kCriminalReview},
    {Ground::Detention,        "公安部受案立案意见（2015）",  true,  ofDecision},
    {Ground::Licence,          "公安部受案立案意见（2015）",  true,  ofDecision},
    {Ground::Suspension,       "公安部受案立案意见（2015）",  true,  ofDecision},
    {Ground::Transfer,         "公安部受案立案意见（2015）",  true,  ofDecision},
    {Ground::NoFilingDisputed, "公安部受案立案意见（2015）",  true,  [](const Known& k) { return k.about == cases::Step::Decline; }},
    {Ground::EconomicFiling,   "公安部受案立案意见（2015）",  false, [](const Known& k) { return cases::termOf(k.file.subtype) == cases::Term::Economic && (!k.about || isFiling(k.about)); }},
    {Ground::Coercive,         "刑事案件“两统一”",          false, [](const Known& k) { return isCoercive(k.about); }},
    {Ground::Prosecution,      "刑事案件“两统一”",          false, [](const Known& k) { return k.file.kind == cases::Class::Criminal && !k.about; }},
    {Ground::Enterprise,       "本局规定",                   false, [](const Known& k) { return (k.file.flags & cases::kEnterprise) != 0; }},
    {Ground::Minor,            "本局规定",                   false, [](const Known& k) { return k.minor; }},
    {Ground::NewArticle,       "本局规定",                   true,  always},
};
// clang-format on
} // namespace row

using row::kMandatory;

/// Those that hold, in the order of the table, with what was said.
std::vector<Ground> groundsOf(const Known& known, std::span<const Ground> said);
/// Whether a handler says it; the others are read off the case.
bool isSaid(Ground ground);

/// A step that is reviewed before it is taken, while the case stands where it is (workflows 5.7, 5.9). Summons, forced appearance and the
/// step into the measures have no row: the law does them at once, and twelve hours later nobody is there any more (decisions.md).
struct Opening {
    cases::Step step;
    std::span<const Ground> grounds; ///< one of them makes the review mandatory
};

namespace row {
inline constexpr Ground kOfFiling[] = {Ground::EconomicFiling, Ground::Enterprise};
inline constexpr Ground kOfDeclining[] = {Ground::NoFilingDisputed};
inline constexpr Ground kOfMeasures[] = {Ground::Coercive};
inline constexpr Opening kOpenings[] = {
    {cases::Step::File, kOfFiling},      {cases::Step::FileAgain, kOfFiling},   {cases::Step::Decline, kOfDeclining},
    {cases::Step::Detain, kOfMeasures},  {cases::Step::AskArrest, kOfMeasures}, {cases::Step::GrantBail, kOfMeasures},
    {cases::Step::PutUnderSurveillance, kOfMeasures},
};
} // namespace row

using row::kOpenings;

/// The row of a step; none if nobody reviews it for itself.
const Opening* openingOf(std::optional<cases::Step> step);
/// Whether the grounds of a case make the review before the step mandatory.
bool isAsked(const Opening& opening, std::span<const Ground> grounds);

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct TokensOf<review::Ground> {
    using E = review::Ground;
    static constexpr Token<E> table[] = {
        {E::PublicInterest, "public_interest"}, {E::Hearing, "hearing"}, {E::Difficult, "difficult"}, {E::Detention, "detention"},
        {E::Licence, "licence"}, {E::Suspension, "suspension"}, {E::Transfer, "transfer"}, {E::NoFilingDisputed, "no_filing_disputed"},
        {E::EconomicFiling, "economic_filing"}, {E::Coercive, "coercive"}, {E::Prosecution, "prosecution"}, {E::Enterprise, "enterprise"},
        {E::Minor, "minor"}, {E::NewArticle, "new_article"}};
};
static_assert(std::size(review::kMandatory) == std::size(TokensOf<review::Ground>::table));

} // namespace minyi::core
