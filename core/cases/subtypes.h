#pragma once

#include <array>
#include <string_view>

namespace minyi::core::cases {

/// Which term the law sets for a case (workflows 5.1): 30 days of the public-order law, 90 days of the procedures, or the longer
/// filing terms of economic crime.
enum class Term { PublicOrder, Other, Economic };

struct Subtype {
    std::string_view word;
    Term term;
};

// clang-format off
inline constexpr auto kSubtypes = std::to_array<Subtype>({
    {"assault", Term::PublicOrder}, {"theft", Term::PublicOrder}, {"fraud", Term::PublicOrder}, {"damage", Term::PublicOrder},
    {"gambling", Term::PublicOrder}, {"drug_use", Term::PublicOrder}, {"threats", Term::PublicOrder}, {"noise", Term::PublicOrder},
    {"dogs", Term::PublicOrder}, {"letting", Term::PublicOrder}, {"disturbance", Term::PublicOrder},
    {"imitation_firearms", Term::PublicOrder}, {"cyber", Term::PublicOrder}, {"fireworks", Term::PublicOrder},
    {"domestic_violence", Term::PublicOrder},
    {"unregistered_lodging", Term::Other}, {"overstay", Term::Other}, {"illegal_work", Term::Other}, {"traffic", Term::Other},
    {"security_guards", Term::Other}, {"hotels", Term::Other}, {"entertainment", Term::Other}, {"scrap", Term::Other},
    {"chemicals", Term::Other}, {"internal_security", Term::Other}, {"network", Term::Other},
    {"economic", Term::Economic},
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

} // namespace minyi::core::cases
