#pragma once

#include "core/base/tokens.h"
#include "core/deadlines/rule.h"

namespace minyi::core {

template <>
struct TokensOf<deadlines::Kind> {
    using enum deadlines::Kind;
    static constexpr Token<deadlines::Kind> table[] = {
        {Maximum, "maximum"}, {Minimum, "minimum"}, {Before, "before"}, {Prompt, "prompt"}, {Scheduled, "scheduled"},
        {SiteSetting, "site_setting"},
    };
};

template <>
struct TokensOf<deadlines::Unit> {
    using enum deadlines::Unit;
    static constexpr Token<deadlines::Unit> table[] = {
        {Hours, "hours"}, {CalendarDays, "calendar_days"}, {WorkingDays, "working_days"}, {Months, "months"},
    };
};

template <>
struct TokensOf<deadlines::Mode> {
    using enum deadlines::Mode;
    static constexpr Token<deadlines::Mode> table[] = {
        {Add, "add"}, {Total, "total"}, {Restart, "restart"}, {Renew, "renew"}, {Reschedule, "reschedule"},
    };
};

template <>
struct TokensOf<deadlines::Anchor> {
    using enum deadlines::Anchor;
    static constexpr Token<deadlines::Anchor> table[] = {
        {Event, "event"}, {Expiry, "expiry"},
    };
};

template <>
struct TokensOf<deadlines::MonthRule> {
    using enum deadlines::MonthRule;
    static constexpr Token<deadlines::MonthRule> table[] = {
        {Civil, "civil"}, {Criminal, "criminal"},
    };
};

template <>
struct TokensOf<deadlines::Obligor> {
    using enum deadlines::Obligor;
    static constexpr Token<deadlines::Obligor> table[] = {
        {Police, "police"}, {Party, "party"}, {Court, "court"}, {Procuratorate, "procuratorate"},
        {ReconsiderationOrgan, "reconsideration_organ"}, {NextHigherOrgan, "next_higher_organ"},
        {DetentionCentre, "detention_centre"}, {ReferringOrgan, "referring_organ"},
    };
};

template <>
struct TokensOf<deadlines::Area> {
    using enum deadlines::Area;
    static constexpr Token<deadlines::Area> table[] = {
        {Administrative, "administrative"}, {PersonCustody, "person_custody"}, {Criminal, "criminal"},
        {EconomicCrime, "economic_crime"}, {Property, "property"}, {Litigation, "litigation"},
        {Complaint12345, "complaint_12345"}, {Followup, "followup"}, {ServiceMatter, "service_matter"},
    };
};

template <>
struct TokensOf<deadlines::Reading> {
    using enum deadlines::Reading;
    static constexpr Token<deadlines::Reading> table[] = {
        {FullText, "full_text"}, {SecondaryQuote, "secondary_quote"}, {PressReport, "press_report"},
    };
};

template <>
struct TokensOf<deadlines::Confidence> {
    using enum deadlines::Confidence;
    static constexpr Token<deadlines::Confidence> table[] = {
        {Verified, "verified"}, {Recalled, "recalled"},
    };
};

} // namespace minyi::core
