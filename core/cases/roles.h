#pragma once

#include "core/base/tokens.h"

namespace minyi::core::cases {

/// What somebody is in a case. Kept as a word, since older files hold free ones; a new word is one of these.
enum class PersonRole { Reporter, Suspect, Party, Victim, Witness, Guardian, Company, Other };

/// What an opening of a seal is for: the two exceptions of the law (public-security penalties law art.136).
enum class Purpose {
    CaseWork,   ///< a state organ needs it to handle a case
    StateRules, ///< a body inquires under the rules of the State
};

/// Why two entries may be one person.
enum class AlikeBy { IdNumber, CreditCode, NameAndBirth, Phone };

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct TokensOf<cases::PersonRole> {
    using E = cases::PersonRole;
    static constexpr Token<E> table[] = {{E::Reporter, "reporter"}, {E::Suspect, "suspect"},   {E::Party, "party"},     {E::Victim, "victim"},
                                         {E::Witness, "witness"},   {E::Guardian, "guardian"}, {E::Company, "company"}, {E::Other, "other"}};
};
template <>
struct TokensOf<cases::Purpose> {
    using E = cases::Purpose;
    static constexpr Token<E> table[] = {{E::CaseWork, "case_work"}, {E::StateRules, "state_rules"}};
};
template <>
struct TokensOf<cases::AlikeBy> {
    using E = cases::AlikeBy;
    static constexpr Token<E> table[] = {
        {E::IdNumber, "id_number"}, {E::CreditCode, "credit_code"}, {E::NameAndBirth, "name_and_birth"}, {E::Phone, "phone"}};
};

} // namespace minyi::core
