#pragma once

#include "core/base/tokens.h"

namespace minyi::core::cases {

/// Workflows 5.1; `Imported` is a case of another system's event log, which has no life cycle here.
enum class Class { Administrative, Criminal, Imported };

/// The states of workflows 5.4, both life cycles.
enum class State {
    Checking,
    Declined,
    Transferred,
    Filed,
    Investigating,
    Mediated,
    ReviewLite,
    LegalReview,
    Notice,
    Decision,
    Executing,
    Closed,
    Archived,
    Ended,
    TurnedCriminal, // administrative
    Accepted,
    TurnedAdministrative,
    Measures,
    Custody,
    Arrested,
    Bail,
    Surveillance,
    Concluded,
    Prosecuted,
    Withdrawn, // criminal
    Imported,
};

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct TokensOf<cases::Class> {
    using E = cases::Class;
    static constexpr Token<E> table[] = {
        {E::Administrative, "administrative"}, {E::Criminal, "criminal"}, {E::Imported, "imported"}};
};

template <>
struct TokensOf<cases::State> {
    using E = cases::State;
    static constexpr Token<E> table[] = {
        {E::Checking, "checking"},
        {E::Declined, "declined"},
        {E::Transferred, "transferred"},
        {E::Filed, "filed"},
        {E::Investigating, "investigating"},
        {E::Mediated, "mediated"},
        {E::ReviewLite, "review_lite"},
        {E::LegalReview, "legal_review"},
        {E::Notice, "notice"},
        {E::Decision, "decision"},
        {E::Executing, "executing"},
        {E::Closed, "closed"},
        {E::Archived, "archived"},
        {E::Ended, "ended"},
        {E::TurnedCriminal, "turned_criminal"},
        {E::Accepted, "accepted"},
        {E::TurnedAdministrative, "turned_administrative"},
        {E::Measures, "measures"},
        {E::Custody, "custody"},
        {E::Arrested, "arrested"},
        {E::Bail, "bail"},
        {E::Surveillance, "surveillance"},
        {E::Concluded, "concluded"},
        {E::Prosecuted, "prosecuted"},
        {E::Withdrawn, "withdrawn"},
        {E::Imported, "imported"},
    };
};

} // namespace minyi::core
