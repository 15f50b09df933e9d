#pragma once

#include "core/batches/batch.h"
#include "core/staff/officer.h"

#include <optional>
#include <string>

namespace minyi::core::followup {

using batches::Batch;
using batches::RowFault;

enum class Channel { HR, EE, VD, C110, C122, H968110, O12345, Case };

/// Machine A of workflows 3.5; the comment is the row's state there.
enum class State {
    Intake,       // A1 待清洗
    Scheduled,    // A2 待发送
    Sent,         // A3 待回复
    InvalidReply, // A4 无效回复
    ToCall,       // A5 待人工回访
    InCall,       // A6 回访中
    NoReply,      // A7 未回复
    Rated,        // A8
    Excluded,     // A9
};

enum class Rating { VerySatisfied, Satisfied, Basically, Dissatisfied, VeryDissatisfied };
enum class PhoneKind { Mobile, Landline, Invalid };
enum class Solved { Yes, Partly, No };

/// One row of the daily intake: somebody was served, and is asked how.
struct Matter {
    Id<Matter> id;
    Uid uid; ///< of (channel, source id): two desktops importing one file make one matter
    std::int64_t ver = 0;
    Channel channel = Channel::C110;
    std::string sourceId;
    Id<Batch> batch;
    Id<staff::Unit> unit; ///< that handled it
    std::string handler;  ///< account of the officer who handled it; that officer may not call
    std::string item;
    Instant handledAt;
    Day day;
    std::string person;
    std::string phone;
    PhoneKind phoneKind = PhoneKind::Mobile;
    std::string note;
    State state = State::Intake;
    std::optional<std::string> reason; ///< exclusion code, merged, landline, failed, uncertain, C16 …
    std::optional<Rating> firstRating; ///< never edited
    std::optional<Rating> finalRating;
    std::optional<Instant> ratedAt;
    std::optional<Day> runDay;
    std::optional<Instant> sentAt;
    std::optional<Instant> windowEnd;
    std::optional<Instant> callSince; ///< the 24 hours run from here
    Id<staff::Officer> claimedBy;
    std::optional<Instant> claimedAt;
    std::int64_t attempts = 0;
    std::optional<Instant> callAt; ///< agreed time to call back
    std::optional<std::string> cause;
    std::optional<std::string> cause2;
    std::optional<std::string> quote;
    std::optional<Solved> solved;
    Id<staff::Officer> firstCaller;
    Id<Matter> mergedInto;
    std::optional<Instant> firstRatedAt;   ///< the rating that counts; a call later does not move it
    std::optional<Instant> firstCallSince; ///< the timely response is that of the first time it had to be called
};

} // namespace minyi::core::followup

namespace minyi::core {

template <>
struct TokensOf<followup::Channel> {
    using E = followup::Channel;
    static constexpr Token<E> table[] = {
        {E::HR,      "HR"     },
        {E::EE,      "EE"     },
        {E::VD,      "VD"     },
        {E::C110,    "C110"   },
        {E::C122,    "C122"   },
        {E::H968110, "H968110"},
        {E::O12345,  "O12345" },
        {E::Case,    "CASE"   },
    };
};
template <>
struct TokensOf<followup::State> {
    using E = followup::State;
    static constexpr Token<E> table[] = {
        {E::Intake,       "intake"       },
        {E::Scheduled,    "scheduled"    },
        {E::Sent,         "sent"         },
        {E::InvalidReply, "invalid_reply"},
        {E::ToCall,       "to_call"      },
        {E::InCall,       "in_call"      },
        {E::NoReply,      "no_reply"     },
        {E::Rated,        "rated"        },
        {E::Excluded,     "excluded"     },
    };
};
template <>
struct TokensOf<followup::Rating> {
    using E = followup::Rating;
    static constexpr Token<E> table[] = {
        {E::VerySatisfied,    "very_satisfied"   },
        {E::Satisfied,        "satisfied"        },
        {E::Basically,        "basically"        },
        {E::Dissatisfied,     "dissatisfied"     },
        {E::VeryDissatisfied, "very_dissatisfied"},
    };
};
template <>
struct TokensOf<followup::PhoneKind> {
    using E = followup::PhoneKind;
    static constexpr Token<E> table[] = {
        {E::Mobile,   "mobile"  },
        {E::Landline, "landline"},
        {E::Invalid,  "invalid" },
    };
};
template <>
struct TokensOf<followup::Solved> {
    using E = followup::Solved;
    static constexpr Token<E> table[] = {
        {E::Yes,    "yes"   },
        {E::Partly, "partly"},
        {E::No,     "no"    },
    };
};

template <>
struct EntityOf<followup::Matter> {
    static constexpr int number = 11;
    static constexpr std::string_view table = "matter";
    static constexpr AggKind aggregate = AggKind::Matter;
    static constexpr auto home = &followup::Matter::unit;
};
template <>
struct FieldsOf<followup::Matter> {
    using T = followup::Matter;
    static constexpr auto list = std::tuple(
        Field{1, "channel", &T::channel}, Field{2, "source_id", &T::sourceId}, Field{3, "batch", &T::batch},
        Field{4, "unit", &T::unit}, Field{5, "handler", &T::handler}, Field{6, "item", &T::item},
        Field{7, "handled_at", &T::handledAt}, Field{8, "day", &T::day},
        Field{9, "person", &T::person, FieldClass::Ordinary, kPersonal},
        Field{10, "phone", &T::phone, FieldClass::Ordinary, kPersonal}, Field{11, "phone_kind", &T::phoneKind},
        Field{12, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{13, "state", &T::state, FieldClass::Critical},
        Field{14, "reason", &T::reason}, Field{15, "first_rating", &T::firstRating, FieldClass::Critical},
        Field{16, "final_rating", &T::finalRating, FieldClass::Critical}, Field{17, "rated_at", &T::ratedAt},
        Field{18, "run_day", &T::runDay}, Field{19, "sent_at", &T::sentAt}, Field{20, "window_end", &T::windowEnd},
        Field{21, "call_since", &T::callSince}, Field{22, "claimed_by", &T::claimedBy}, Field{23, "claimed_at", &T::claimedAt},
        Field{24, "attempts", &T::attempts}, Field{25, "call_at", &T::callAt}, Field{26, "cause", &T::cause},
        Field{27, "cause2", &T::cause2}, Field{28, "quote", &T::quote, FieldClass::Narrative, kPersonal},
        Field{29, "solved", &T::solved}, Field{30, "first_caller", &T::firstCaller}, Field{31, "merged_into", &T::mergedInto},
        Field{32, "first_rated_at", &T::firstRatedAt}, Field{33, "first_call_since", &T::firstCallSince});
};

} // namespace minyi::core
