#pragma once

#include "core/cases/life.h"
#include "core/cases/subtypes.h"

#include <array>
#include <optional>
#include <string_view>

namespace minyi::core::deadlines {

using cases::Class;
using cases::State;
using cases::Term;

/// What a limit is counted from: the report, its term, its state, a recorded fact, or the end of another limit.
enum class From { Opened, Term, State, Fact, Expiry };

/// One row: in this state (any open one if none) a case is under this limit. A limit from a state is counted from the fact that its
/// rule names, if that was recorded, and ends with the fact that the rule calls done.
struct CaseLimit {
    Class kind;
    std::optional<State> state;
    std::optional<Term> term; ///< none: of any
    std::string_view rule;
    From from;
    bool custody = false;
    std::string_view of = {}; ///< the limit whose end it is counted from
    bool victim = false;      ///< only where somebody was harmed
};

// clang-format off
namespace limits {
inline constexpr auto A = Class::Administrative;
inline constexpr auto C = Class::Criminal;
inline constexpr State kTermStates[] = {State::Filed, State::Investigating, State::ReviewLite, State::LegalReview, State::Notice, State::Decision};
inline constexpr auto kCaseLimits = std::to_array<CaseLimit>({
    {A, State::Checking,      {},                "admin_acceptance_review",     From::Opened}, // L1 art.90, 5.3
    {A, State::Executing,     Term::PublicOrder, "penalty_service",             From::State},  // L1 art.116
    {A, State::Executing,     Term::Other,       "other_service",               From::State},  // L2 art.61
    {A, State::Executing,     {},                "victim_decision_copy",        From::State, false, {}, true}, // L1 art.116
    {A, State::Executing,     {},                "fine_payment",                From::Fact},   // L2 art.67
    {A, State::Executing,     {},                "detention_suspension_decision", From::Fact}, // L1 art.126
    {A, State::ReviewLite,    {},                "admin_fast_track",            From::Fact},   // L3 art.47
    {A, {},                   {},                "inquiry",                     From::Fact, true}, // L1 art.97
    {A, {},                   {},                "continued_questioning",       From::Fact, true},
    {A, {},                   {},                "hearing_application",         From::Fact},   // L2 art.64
    {A, {},                   {},                "hearing_acceptance_decision", From::Fact},
    {A, {},                   {},                "hearing_held",                From::Fact},
    {A, {},                   {},                "appraisal_opinion_delivery",  From::Fact},
    {A, {},                   {},                "preservation",                From::Fact},
    {A, {},                   {},                "admin_seizure",               From::Fact},
    {A, {},                   {},                "admin_second_mediation",      From::Fact},   // L3 art.181
    {A, {},                   {},                "admin_recusal_decision",      From::Fact},
    {C, State::Accepted,      Term::Economic,    "econ_filing_review",          From::Opened},
    {C, State::Accepted,      Term::PublicOrder, "criminal_filing_review",      From::Opened}, // S23
    {C, State::Accepted,      Term::Other,       "criminal_filing_review",      From::Opened},
    {C, {},                   {},                "criminal_summons",            From::Fact, true}, // L4 80, 200
    {C, State::Custody,       {},                "detention_to_lockup",         From::State, true}, // L4 126
    {C, State::Custody,       {},                "detention_interrogation",     From::State, true}, // L4 128
    {C, State::Custody,       {},                "detention_family_notice_criminal", From::State, true}, // L4 127
    {C, State::Custody,       {},                "detention_request_arrest",    From::State, true}, // L4 129
    {C, State::Custody,       {},                "procuratorate_arrest_review", From::Fact, true},
    {C, State::Arrested,      {},                "arrest_interrogation",        From::State, true},
    {C, State::Arrested,      {},                "arrest_family_notice",        From::State, true},
    {C, State::Arrested,      {},                "investigative_custody",       From::State, true},
    {C, State::Arrested,      {},                "custody_extension_request",   From::Expiry, true, "investigative_custody"}, // L4 148
    {C, State::Arrested,      {},                "custody_recount_report",      From::Fact, true},
    {C, State::Bail,          {},                "bail_pending_trial",          From::State},  // L4 107
    {C, State::Surveillance,  {},                "residential_surveillance",    From::State},  // L4 122
    {C, State::Investigating, {},                "supplementary_investigation", From::Term},   // only after it was sent back
    {C, State::Concluded,     {},                "supplementary_investigation", From::Term},
    {C, State::Declined,      {},                "no_filing_notice",            From::State},  // L4 178
    {C, {},                   {},                "no_filing_reconsideration_decision", From::Fact}, // L4 179
    {C, State::Withdrawn,     {},                "case_withdrawal_notice",      From::State},  // L4 187
    {C, State::Transferred,   {},                "case_transfer_notice",        From::State},
    {C, {},                   {},                "filing_supervision_reply",    From::Fact},   // L4 182
    {C, {},                   {},                "criminal_recusal_decision",   From::Fact},
    {C, {},                   {},                "compulsory_measure_change_decision", From::Fact},
    {C, {},                   {},                "investigation_complaint_decision", From::Fact},
});
inline constexpr CaseLimit kPublicOrderTerm{A, {}, Term::PublicOrder, "case_handling",             From::Term}; // L1 art.118
inline constexpr CaseLimit kOtherTerm      {A, {}, Term::Other,       "other_admin_case_decision", From::Term}; // L2 art.60
} // namespace limits
// clang-format on

} // namespace minyi::core::deadlines
