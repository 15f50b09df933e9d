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
    PublicInterest, Hearing, Difficult, Detention, Licence, Suspension, Transfer, NoFilingDisputed, EconomicFiling, Prosecution,
    Enterprise, Minor, NewArticle,
};

/// What of a case the table asks.
struct Known {
    const cases::CaseFile& file;
    bool minor = false;
    bool heard = false; ///< a hearing was held
};

/// One reason; `holds` reads it off the case, and where nothing in the case tells, the handler says it when he submits.
struct Mandatory {
    Ground ground;
    std::string_view article;
    bool (*holds)(const Known&);
};

namespace row {
inline constexpr auto saidOnly = [](const Known&) { return false; };
// clang-format off
inline constexpr Mandatory kMandatory[] = {
    {Ground::PublicInterest,   "治安管理处罚法第114条第1项", saidOnly},
    {Ground::Hearing,          "治安管理处罚法第114条第2项", [](const Known& k) { return k.heard; }},
    {Ground::Difficult,        "治安管理处罚法第114条第3项", [](const Known& k) { return (k.file.flags & cases::kComplex) != 0; }},
    {Ground::Detention,        "公安部受案立案意见（2015）",  saidOnly},
    {Ground::Licence,          "公安部受案立案意见（2015）",  saidOnly},
    {Ground::Suspension,       "公安部受案立案意见（2015）",  saidOnly},
    {Ground::Transfer,         "公安部受案立案意见（2015）",  saidOnly},
    {Ground::NoFilingDisputed, "公安部受案立案意见（2015）",  saidOnly},
    {Ground::EconomicFiling,   "公安部受案立案意见（2015）",  [](const Known& k) { return cases::termOf(k.file.subtype) == cases::Term::Economic; }},
    {Ground::Prosecution,      "刑事案件“两统一”",          [](const Known& k) { return k.file.kind == cases::Class::Criminal; }},
    {Ground::Enterprise,       "本局规定",                   [](const Known& k) { return (k.file.flags & cases::kEnterprise) != 0; }},
    {Ground::Minor,            "本局规定",                   [](const Known& k) { return k.minor; }},
    {Ground::NewArticle,       "本局规定",                   saidOnly},
};
// clang-format on
} // namespace row

using row::kMandatory;

/// Those that hold, in the order of the table, with what was said.
std::vector<Ground> groundsOf(const Known& known, std::span<const Ground> said);
/// Whether a handler says it; the others are read off the case.
bool isSaid(Ground ground);

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct TokensOf<review::Ground> {
    using E = review::Ground;
    static constexpr Token<E> table[] = {
        {E::PublicInterest, "public_interest"}, {E::Hearing, "hearing"}, {E::Difficult, "difficult"}, {E::Detention, "detention"},
        {E::Licence, "licence"}, {E::Suspension, "suspension"}, {E::Transfer, "transfer"}, {E::NoFilingDisputed, "no_filing_disputed"},
        {E::EconomicFiling, "economic_filing"}, {E::Prosecution, "prosecution"}, {E::Enterprise, "enterprise"}, {E::Minor, "minor"},
        {E::NewArticle, "new_article"}};
};
static_assert(std::size(review::kMandatory) == std::size(TokensOf<review::Ground>::table));

} // namespace minyi::core
