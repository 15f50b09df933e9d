#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minyi::core::deadlines {

enum class Kind : std::uint8_t { Maximum, Minimum, Before, Prompt, Scheduled, SiteSetting };
enum class Unit : std::uint8_t { Hours, CalendarDays, WorkingDays, Months };
enum class Mode : std::uint8_t { Add, Total, Restart, Renew, Reschedule };
enum class Anchor : std::uint8_t { Event, Expiry }; ///< counts as 00:00 of its day, or as 24:00
enum class MonthRule : std::uint8_t { Civil, Criminal };
enum class Obligor : std::uint8_t {
    Police, Party, Court, Procuratorate, ReconsiderationOrgan, NextHigherOrgan, DetentionCentre, ReferringOrgan
};
enum class Area : std::uint8_t {
    Administrative, PersonCustody, Criminal, EconomicCrime, Property, Litigation, Complaint12345, Followup, ServiceMatter
};
enum class Reading : std::uint8_t { FullText, SecondaryQuote, PressReport };
enum class Confidence : std::uint8_t { Verified, Recalled };

struct Limit {
    int amount = 0;
    Unit unit = Unit::CalendarDays;

    bool operator==(const Limit&) const = default;
};

struct Approver {
    std::string level, zh, en;
};

struct Extension {
    std::string id;
    Mode mode = Mode::Add;
    std::optional<int> amount;    ///< the most; none for a date set by the approver
    std::optional<int> minAmount; ///< the least, where the law gives a range
    std::optional<Unit> unit;
    std::optional<std::string> after; ///< the tier that has to be granted first
    std::optional<Approver> approver;
    std::string conditionZh, conditionEn;
};

/// Time left out, from event (not counted) to event (counted).
struct Suspension {
    std::string id, fromEvent, toEvent, wordsZh, wordsEn;
};

/// An event after which the limit is counted anew.
struct Restart {
    std::string event, wordsZh, wordsEn;
};

struct Source {
    std::string instrument; ///< key into the pack's instruments
    std::optional<std::string> article;
    std::optional<Day> effective;
    Reading reading = Reading::FullText;
    std::vector<std::string> also;
};

/// One time limit as the pack has it. `family` joins the versions of one limit; `effectiveFrom` to `effectiveTo` say which of
/// them the day of the start event calls for.
struct Rule {
    std::string id;
    std::optional<std::string> family;
    std::string nameZh, nameEn;
    Area area = Area::Administrative;
    Kind kind = Kind::Maximum;
    Obligor obligor = Obligor::Police;
    std::string startEvent;
    std::optional<std::string> doneEvent;
    std::optional<Limit> limit; ///< none for prompt and site_setting
    std::optional<Anchor> anchor;
    std::optional<std::string> atTime;
    bool rollover = false;
    bool countsStart = false; ///< as the law has it; hours run to the minute either way
    std::string regime;
    std::optional<Day> effectiveFrom, effectiveTo;
    std::optional<std::string> jurisdiction;
    Confidence confidence = Confidence::Verified;
    std::vector<Extension> extensions;
    std::vector<Suspension> suspensions;
    std::vector<Restart> restarts;
    Source source;
    std::optional<std::string> note;

    // Filled in when the pack is loaded.
    MonthRule monthRule = MonthRule::Civil;
    bool neverRolls = false;
    int atMinute = 0;
    int packVersion = 0;

    bool inForce(Day day) const
    {
        return (!effectiveFrom || *effectiveFrom <= day) && (!effectiveTo || day <= *effectiveTo);
    }
};

struct Basis {
    std::string instrument, article;
};

/// How the periods of one body of law are counted.
struct Regime {
    MonthRule monthRule = MonthRule::Civil;
    bool neverRoll = false;
    std::vector<Basis> basis;
    std::optional<std::string> note;
};

struct Instrument {
    std::string zh, en;
};

} // namespace minyi::core::deadlines
