#pragma once

#include "core/office/catalog.h"
#include "core/staff/officer.h"

namespace minyi::core::deadlines {

/// That somebody was told of a limit at a rung of its ladder. A new end of the limit is a new reminder; the same is told once.
struct Reminder {
    Id<Reminder> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<staff::Officer> officer;
    Uid about;
    std::string rule;
    Instant due;
    std::string rung;
    Instant at;
    std::optional<Instant> seenAt;
};

/// For the program itself: tells everybody what has become due to be told, each once, all of a moment together.
struct Remind {};
struct Reminded {
    std::int64_t told = 0;     ///< reminders written
    std::int64_t officers = 0; ///< to so many people
};
/// Whether there is anything to tell; costs no write.
struct ToTell {};

/// What the asker was told and has not seen.
struct Reminders {};
struct ReminderRow {
    Id<Reminder> id;
    Instant at;
    Instant due;
    std::string number, nameZh, nameEn, rule, rung;
    bool custody = false;
    bool provisional = false;
};
/// The asker has seen what he was told up to now.
struct SeeReminders {};

Result<Reminded> run(Tx& tx, const Remind& command);
Result<Done> run(Tx& tx, const SeeReminders& command);
Result<std::int64_t> answer(const Ask& ask, const ToTell& question);
Result<std::vector<ReminderRow>> answer(const Ask& ask, const Reminders& question);

} // namespace minyi::core::deadlines

namespace minyi::core {

template <>
struct EntityOf<deadlines::Reminder> {
    static constexpr int number = 61;
    static constexpr std::string_view table = "reminder";
    static constexpr AggKind aggregate = AggKind::Officer;
    static constexpr auto parent = &deadlines::Reminder::officer;
};
template <>
struct FieldsOf<deadlines::Reminder> {
    using T = deadlines::Reminder;
    static constexpr auto list = std::tuple(Field{1, "officer", &T::officer}, Field{2, "about", &T::about}, Field{3, "rule", &T::rule},
                                            Field{4, "due", &T::due}, Field{5, "rung", &T::rung}, Field{6, "at", &T::at},
                                            Field{7, "seen_at", &T::seenAt});
};
template <>
struct CommandOf<deadlines::Remind> {
    static constexpr std::string_view name = "deadlines.remind";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<deadlines::Remind> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<deadlines::Reminded> {
    using T = deadlines::Reminded;
    static constexpr auto list = std::tuple(Field{1, "told", &T::told}, Field{2, "officers", &T::officers});
};
template <>
struct CommandOf<deadlines::SeeReminders> {
    static constexpr std::string_view name = "deadlines.see_reminders";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<deadlines::SeeReminders> {
    static constexpr auto list = std::tuple();
};
template <>
struct QuestionOf<deadlines::ToTell> {
    static constexpr std::string_view name = "deadlines.to_tell";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<deadlines::ToTell> {
    static constexpr auto list = std::tuple();
};
template <>
struct QuestionOf<deadlines::Reminders> {
    static constexpr std::string_view name = "deadlines.reminders";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<deadlines::Reminders> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<deadlines::ReminderRow> {
    using T = deadlines::ReminderRow;
    static constexpr auto list =
        std::tuple(Field{1, "id", &T::id}, Field{2, "at", &T::at}, Field{3, "due", &T::due}, Field{4, "number", &T::number},
                   Field{5, "name_zh", &T::nameZh}, Field{6, "name_en", &T::nameEn}, Field{7, "rung", &T::rung},
                   Field{8, "custody", &T::custody}, Field{9, "provisional", &T::provisional}, Field{10, "rule", &T::rule});
};

} // namespace minyi::core
