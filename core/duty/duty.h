#pragma once

#include "core/staff/officer.h"

namespace minyi::core::duty {

inline constexpr std::int64_t kDayMinutes = 1440;
inline constexpr int kWeek = 7; ///< days

/// As what somebody is on duty.
enum class Post { Operator, Supervisor, Clerk, Chief };

/// One turn of duty at a unit; a night ends on the next day, after minute 1440.
struct Duty {
    Id<Duty> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Unit> unit;
    Day day;
    std::int64_t from = 0; ///< minute of the day
    std::int64_t to = 0;
    Id<staff::Officer> officer;
    Post post = Post::Operator;
    bool dropped = false;
};

/// What one shift left to the next: a note, and how much was open at that moment. Numbers only: who takes over looks for himself.
struct Handover {
    Id<Handover> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Unit> unit;
    Id<staff::Officer> giver;
    Id<staff::Officer> taker;
    Instant at;
    std::string note;
    std::int64_t claimed = 0;      ///< calls the giver held; they were given back
    std::int64_t appointments = 0; ///< calls agreed for today
    std::int64_t dueSoon = 0;      ///< orders that end within one working day
    std::int64_t red = 0;          ///< orders that are overdue
    std::optional<Instant> takenAt;
};

} // namespace minyi::core::duty

namespace minyi::core {

template <>
struct TokensOf<duty::Post> {
    using E = duty::Post;
    static constexpr Token<E> table[] = {
        {E::Operator,   "operator"  },
        {E::Supervisor, "supervisor"},
        {E::Clerk,      "clerk"     },
        {E::Chief,      "chief"     },
    };
};
template <>
struct EntityOf<duty::Duty> {
    static constexpr int number = 26;
    static constexpr std::string_view table = "duty";
    static constexpr AggKind aggregate = AggKind::Unit;
    static constexpr auto parent = &duty::Duty::unit;
};
template <>
struct FieldsOf<duty::Duty> {
    using T = duty::Duty;
    static constexpr auto list =
        std::tuple(Field{1, "unit", &T::unit}, Field{2, "day", &T::day}, Field{3, "from_minute", &T::from},
                   Field{4, "to_minute", &T::to}, Field{5, "officer", &T::officer}, Field{6, "post", &T::post},
                   Field{7, "dropped", &T::dropped, FieldClass::Critical});
};
template <>
struct EntityOf<duty::Handover> {
    static constexpr int number = 27;
    static constexpr std::string_view table = "handover";
    static constexpr AggKind aggregate = AggKind::Unit;
    static constexpr auto parent = &duty::Handover::unit;
};
template <>
struct FieldsOf<duty::Handover> {
    using T = duty::Handover;
    static constexpr auto list = std::tuple(
        Field{1, "unit", &T::unit}, Field{2, "giver", &T::giver}, Field{3, "taker", &T::taker}, Field{4, "at", &T::at},
        Field{5, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{6, "claimed", &T::claimed},
        Field{7, "appointments", &T::appointments}, Field{8, "due_soon", &T::dueSoon}, Field{9, "red", &T::red},
        Field{10, "taken_at", &T::takenAt, FieldClass::Critical});
};

} // namespace minyi::core
