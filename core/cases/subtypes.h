#pragma once

#include "core/cases/life.h"

#include <array>
#include <string_view>

namespace minyi::core::cases {

/// Which term the law sets for a case (workflows 5.1): 30 days of the public-order law, 90 days of the procedures, or the longer
/// filing terms of economic crime.
enum class Term { PublicOrder, Other, Economic };

/// Under which law such a case is handled: an offence against public order, a crime, or either by its gravity.
enum class Law { Either, Administrative, Criminal };

struct Subtype {
    std::string_view word;
    Term term;
    Law law = Law::Administrative;
};

// clang-format off
inline constexpr auto kSubtypes = std::to_array<Subtype>({
    {"assault", Term::PublicOrder, Law::Either}, {"theft", Term::PublicOrder, Law::Either}, {"fraud", Term::PublicOrder, Law::Either}, {"damage", Term::PublicOrder, Law::Either},
    {"gambling", Term::PublicOrder, Law::Either}, {"drug_use", Term::PublicOrder}, {"threats", Term::PublicOrder}, {"noise", Term::PublicOrder},
    {"dogs", Term::PublicOrder}, {"letting", Term::PublicOrder}, {"disturbance", Term::PublicOrder, Law::Either},
    {"imitation_firearms", Term::PublicOrder, Law::Either}, {"cyber", Term::PublicOrder, Law::Either}, {"fireworks", Term::PublicOrder},
    {"domestic_violence", Term::PublicOrder, Law::Either},
    {"unregistered_lodging", Term::Other}, {"overstay", Term::Other}, {"illegal_work", Term::Other}, {"traffic", Term::Other, Law::Either},
    {"security_guards", Term::Other}, {"hotels", Term::Other}, {"entertainment", Term::Other}, {"scrap", Term::Other},
    {"chemicals", Term::Other, Law::Either}, {"internal_security", Term::Other}, {"network", Term::Other},
    {"economic", Term::Economic, Law::Criminal},
});
// clang-format on

/// A word that is not in the table is of public order, the shorter term.
constexpr Term termOf(std::string_view subtype)
{
    for (const Subtype& one : kSubtypes)
        if (one.word == subtype)
            return one.term;
    return Term::PublicOrder;
}

/// Whether a case under this law may be of that kind; what another system tells may be of any.
constexpr bool isOf(const Subtype& subtype, Class kind)
{
    return kind == Class::Imported || subtype.law == Law::Either || (subtype.law == Law::Criminal) == (kind == Class::Criminal);
}

} // namespace minyi::core::cases
