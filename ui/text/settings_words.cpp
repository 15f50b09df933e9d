#include "ui/text/words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Named kSetting[] = {
    {"send_from", QT_TRANSLATE_NOOP("Setting", "Morning sending starts")},
    {"send_until", QT_TRANSLATE_NOOP("Setting", "Morning sending ends")},
    {"overflow_from", QT_TRANSLATE_NOOP("Setting", "Afternoon sending starts")},
    {"overflow_until", QT_TRANSLATE_NOOP("Setting", "Afternoon sending ends")},
    {"reply_window_hours", QT_TRANSLATE_NOOP("Setting", "Replies are awaited for")},
    {"per_number_day", QT_TRANSLATE_NOOP("Setting", "Messages to one number a day")},
    {"per_number_week", QT_TRANSLATE_NOOP("Setting", "Messages to one number in seven days")},
    {"call_deadline_hours", QT_TRANSLATE_NOOP("Setting", "A call is due within")},
    {"call_attempts", QT_TRANSLATE_NOOP("Setting", "Call attempts")},
    {"call_days", QT_TRANSLATE_NOOP("Setting", "Call attempts spread over")},
    {"landline_sample", QT_TRANSLATE_NOOP("Setting", "Share of landlines called")},
    {"no_reply_sample", QT_TRANSLATE_NOOP("Setting", "Share of no replies called")},
    {"opt_out_months", QT_TRANSLATE_NOOP("Setting", "An opt-out holds for")},
    {"sign_for_minutes", QT_TRANSLATE_NOOP("Setting", "An order is signed for within")},
    {"extension_max", QT_TRANSLATE_NOOP("Setting", "Longest extension")},
    {"rework_days", QT_TRANSLATE_NOOP("Setting", "Time for rework")},
    {"rework_max", QT_TRANSLATE_NOOP("Setting", "Rounds of rework")},
    {"appeal_prefix", QT_TRANSLATE_NOOP("Setting", "Prefix of appeal numbers")},
    {"appeal_sign_minutes", QT_TRANSLATE_NOOP("Setting", "Appeals are signed for within")},
    {"appeal_consult_days", QT_TRANSLATE_NOOP("Setting", "Questions are answered within")},
    {"contact_hours", QT_TRANSLATE_NOOP("Setting", "A unit speaks to the citizen within")},
    {"review_days", QT_TRANSLATE_NOOP("Setting", "Feedback is reviewed within")},
    {"case_check_hours", QT_TRANSLATE_NOOP("Setting", "Cases are checked at the station within")},
    {"case_review_hours", QT_TRANSLATE_NOOP("Setting", "Cases are reviewed within")},
    {"case_review_days", QT_TRANSLATE_NOOP("Setting", "Complex cases are reviewed within")},
    {"case_urgent_hours", QT_TRANSLATE_NOOP("Setting", "Cases with a minor are reviewed within")},
    {"second_look_share", QT_TRANSLATE_NOOP("Setting", "Agreed reviews looked at a second time")},
    {"enterprise_check_days", QT_TRANSLATE_NOOP("Setting", "Measures against an enterprise are checked every")},
    {"document_head", QT_TRANSLATE_NOOP("Setting", "Head of document numbers")},
    {"phone_folder", QT_TRANSLATE_NOOP("Setting", "Folder of a telephone's pictures")},
    {"case_supplement_days", QT_TRANSLATE_NOOP("Setting", "Evidence is supplemented within")},
    {"meeting_days", QT_TRANSLATE_NOOP("Setting", "After a joint meeting, reviewed within")},
    {"second_call_days", QT_TRANSLATE_NOOP("Setting", "The second call is made within")},
    {"responsibility_days", QT_TRANSLATE_NOOP("Setting", "Responsibility is found within")},
    {"measure_days", QT_TRANSLATE_NOOP("Setting", "A measure is decided within")},
    {"recording_folder", QT_TRANSLATE_NOOP("Setting", "Folder of call recordings")},
    {"recording_name", QT_TRANSLATE_NOOP("Setting", "Names of recordings")},
    {"recording_minutes", QT_TRANSLATE_NOOP("Setting", "A recording belongs to a call within")},
    {"recording_months", QT_TRANSLATE_NOOP("Setting", "Recordings are kept for")},
    {"listen_share", QT_TRANSLATE_NOOP("Setting", "Share of calls heard again")},
    {"objection_days", QT_TRANSLATE_NOOP("Setting", "Objections are filed within")},
    {"exclusion_share", QT_TRANSLATE_NOOP("Setting", "Excluded ratings need a second person above")},
    {"month_lock_day", QT_TRANSLATE_NOOP("Setting", "Figures of a month are final from working day")},
    {"rank_min", QT_TRANSLATE_NOOP("Setting", "A rank needs as many ratings")},
    {"target_completed", QT_TRANSLATE_NOOP("Setting", "Target: five-day completion")},
    {"target_covered", QT_TRANSLATE_NOOP("Setting", "Target: follow-up coverage")},
    {"target_reached", QT_TRANSLATE_NOOP("Setting", "Target: contact rate")},
    {"basic_weight", QT_TRANSLATE_NOOP("Setting", "Weight of basically satisfied")},
    {"target_satisfied", QT_TRANSLATE_NOOP("Setting", "Target: satisfaction rate")},
    {"target_solved", QT_TRANSLATE_NOOP("Setting", "Target: problem-solving rate")},
    {"target_timely", QT_TRANSLATE_NOOP("Setting", "Target: on-time completion rate")},
    {"quiet_from", QT_TRANSLATE_NOOP("Setting", "Reminders but those of custody wait from")},
    {"quiet_until", QT_TRANSLATE_NOOP("Setting", "Reminders wait until")},
    {"order_prefix", QT_TRANSLATE_NOOP("Setting", "Prefix of order numbers")},
    {"circular_prefix", QT_TRANSLATE_NOOP("Setting", "Prefix of circular numbers")},
    {"centre_name", QT_TRANSLATE_NOOP("Setting", "Name of the hotline")},
    {"bureau_name", QT_TRANSLATE_NOOP("Setting", "Name of the bureau")},
    {"sender_device", QT_TRANSLATE_NOOP("Setting", "Desktop that sends for this unit")},
    {"spool_folder", QT_TRANSLATE_NOOP("Setting", "Folder of outgoing messages")},
    {"import_folder", QT_TRANSLATE_NOOP("Setting", "Folder whose files are imported")},
    {"import_profiles", QT_TRANSLATE_NOOP("Setting", "File names and their profiles")},
    {"import_quiet_seconds", QT_TRANSLATE_NOOP("Setting", "A file is imported after standing still for")},
};
constexpr Named kSettingUnit[] = {
    {"reply_window_hours", QT_TRANSLATE_NOOP("SettingUnit", "h")},
    {"call_deadline_hours", QT_TRANSLATE_NOOP("SettingUnit", "h")},
    {"call_days", QT_TRANSLATE_NOOP("SettingUnit", "d")},
    {"extension_max", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"rework_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"import_quiet_seconds", QT_TRANSLATE_NOOP("SettingUnit", "s")},
    {"landline_sample", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"no_reply_sample", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"appeal_sign_minutes", QT_TRANSLATE_NOOP("SettingUnit", "working minutes")},
    {"appeal_consult_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"contact_hours", QT_TRANSLATE_NOOP("SettingUnit", "h")},
    {"review_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"case_check_hours", QT_TRANSLATE_NOOP("SettingUnit", "h")},
    {"case_review_hours", QT_TRANSLATE_NOOP("SettingUnit", "h")},
    {"case_review_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"case_urgent_hours", QT_TRANSLATE_NOOP("SettingUnit", "h")},
    {"second_look_share", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"enterprise_check_days", QT_TRANSLATE_NOOP("SettingUnit", "d")},
    {"case_supplement_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"meeting_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"second_call_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"responsibility_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"measure_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"recording_minutes", QT_TRANSLATE_NOOP("SettingUnit", "min")},
    {"recording_months", QT_TRANSLATE_NOOP("SettingUnit", "months")},
    {"listen_share", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"objection_days", QT_TRANSLATE_NOOP("SettingUnit", "working days")},
    {"exclusion_share", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"target_completed", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"target_covered", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"target_reached", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"basic_weight", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"target_satisfied", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"target_solved", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"target_timely", QT_TRANSLATE_NOOP("SettingUnit", "%")},
    {"opt_out_months", QT_TRANSLATE_NOOP("SettingUnit", "months")},
    {"sign_for_minutes", QT_TRANSLATE_NOOP("SettingUnit", "working minutes")},
};
// clang-format on

} // namespace

QString settingName(std::string_view key)
{
    return pick(kSetting, key, "Setting");
}

QString settingUnit(std::string_view key)
{
    return has(kSettingUnit, key) ? pick(kSettingUnit, key, "SettingUnit") : QString();
}

} // namespace minyi::ui
