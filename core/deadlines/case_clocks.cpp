#include "core/deadlines/case_clocks.h"

#include "core/cases/rules.h"
#include "core/cases/subtypes.h"
#include "core/cases/table.h"

#include <array>

namespace minyi::core::deadlines {

namespace {

using cases::CaseFile;
using cases::Class;
using cases::State;
using cases::Term;

enum class From { Opened, Term, State }; ///< what the limit is counted from

/// One row: in this state a case is under this rule. The extensions are those an Extend grants, in their order.
struct CaseClock {
    Class kind;
    State state;
    std::optional<Term> term; ///< none: of any
    std::string_view rule;
    From from;
    std::array<std::string_view, 3> extensions{};
};

// clang-format off
constexpr auto A = Class::Administrative;
constexpr auto C = Class::Criminal;
constexpr auto kClocks = std::to_array<CaseClock>({
    {A, State::Checking,      {},                "admin_acceptance_review",     From::Opened, {}              }, // L1 art.90, 5.3
    {A, State::Filed,         Term::PublicOrder, "case_handling",               From::Term,   {"ext1", "ext2"}}, // L1 art.118
    {A, State::Investigating, Term::PublicOrder, "case_handling",               From::Term,   {"ext1", "ext2"}},
    {A, State::ReviewLite,    Term::PublicOrder, "case_handling",               From::Term,   {"ext1", "ext2"}},
    {A, State::LegalReview,   Term::PublicOrder, "case_handling",               From::Term,   {"ext1", "ext2"}},
    {A, State::Notice,        Term::PublicOrder, "case_handling",               From::Term,   {"ext1", "ext2"}},
    {A, State::Decision,      Term::PublicOrder, "case_handling",               From::Term,   {"ext1", "ext2"}},
    {A, State::Executing,     Term::PublicOrder, "penalty_service",             From::State,  {}              }, // L1 art.116
    {A, State::Filed,         {},                "other_admin_case_decision",   From::Term,   {}              }, // L2 art.60
    {A, State::Investigating, {},                "other_admin_case_decision",   From::Term,   {}              },
    {A, State::ReviewLite,    {},                "other_admin_case_decision",   From::Term,   {}              },
    {A, State::LegalReview,   {},                "other_admin_case_decision",   From::Term,   {}              },
    {A, State::Notice,        {},                "other_admin_case_decision",   From::Term,   {}              },
    {A, State::Decision,      {},                "other_admin_case_decision",   From::Term,   {}              },
    {A, State::Executing,     {},                "other_service",               From::State,  {}              }, // L2 art.61
    {C, State::Accepted,      Term::Economic,    "econ_filing_review",          From::Opened, {"grave", "very_grave"}},
    {C, State::Accepted,      {},                "criminal_filing_review",      From::Opened, {"verify_leads", "grave"}}, // S23
    {C, State::Custody,       {},                "detention_request_arrest",    From::State,  {"special_1_to_4", "total_30"}}, // L4 129
    {C, State::Arrested,      {},                "investigative_custody",       From::State,  {"plus1", "plus2_four_types", "plus2_ten_years"}},
    {C, State::Bail,          {},                "bail_pending_trial",          From::State,  {}              }, // L4 107
    {C, State::Surveillance,  {},                "residential_surveillance",    From::State,  {}              }, // L4 122
    {C, State::Investigating, {},                "supplementary_investigation", From::Term,   {}              }, // only after it was sent back
    {C, State::Concluded,     {},                "supplementary_investigation", From::Term,   {}              },
});
// clang-format on

const CaseClock* clockOf(const CaseFile& file)
{
    const Term term = cases::termOf(file.subtype);
    for (const CaseClock& clock : kClocks)
        if (clock.kind == file.kind && clock.state == file.state && (!clock.term || *clock.term == term))
            return &clock;
    return nullptr;
}

std::optional<Instant> startOf(const CaseFile& file, From from)
{
    switch (from) {
    case From::Opened: return file.opened;
    case From::Term: return file.termFrom;
    case From::State: return file.stateAt;
    }
    return {};
}

std::vector<Grant> grantsOf(const CaseFile& file, const CaseClock& clock)
{
    std::vector<Grant> grants;
    if (file.state == State::Checking && file.flags & cases::kComplex)
        grants.push_back({"complex", {}, {}});
    for (std::size_t i = 0; i < clock.extensions.size() && static_cast<std::int64_t>(i) < file.extensions; ++i)
        if (!clock.extensions[i].empty())
            grants.push_back({clock.extensions[i], {}, {}});
    return grants;
}

} // namespace

std::optional<CaseDue> dueOf(const CaseFile& file, const RulePack& pack, const calendar::WorkCalendar& calendar,
                             std::vector<Step>* why)
{
    const CaseClock* clock = clockOf(file);
    const auto start = clock ? startOf(file, clock->from) : std::nullopt;
    if (!start)
        return {};
    const auto rule = pack.chooseVersion(clock->rule, dayOf(*start));
    if (!rule)
        return {};
    const auto grants = grantsOf(file, *clock);
    Inputs inputs;
    inputs.grants = grants;
    const auto due = dueOf(**rule, *start, inputs, calendar, why);
    if (!due || due->outcome != Outcome::Due)
        return {};
    return CaseDue{*rule, *start, *due};
}

void deriveCases(Db& db, const Context& context, const Change& change, Instant)
{
    for (const auto& [kind, uid] : change.touched) {
        if (kind != AggKind::Case)
            continue;
        const auto file = find<CaseFile>(db, uid);
        if (!file || file->kind == Class::Imported)
            continue;
        const auto due = dueOf(*file, context.the<RulePack>(), context.the<calendar::WorkCalendar>());
        cases::keepDue(db, file->id, due ? std::optional(due->due.due) : std::nullopt);
    }
}

} // namespace minyi::core::deadlines
