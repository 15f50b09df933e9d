#pragma once

#include "core/base/fields.h"
#include "core/office/catalog.h"

namespace minyi::core::settings {

/// A value in force from a day on; the newest that has begun counts.
struct Setting {
    Id<Setting> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string key;
    std::string value;
    Day fromDay;
};

/// What may be set: its default and, for a number, its bounds (workflows 4, parameters).
struct Known {
    std::string_view key;
    std::string_view fallback;
    int low;  ///< low > high: any text
    int high;
};

// clang-format off
inline constexpr Known kSettings[] = {
    {"send_from",          "540",      0, 1439}, // 09:00 [S1], minutes of the day
    {"send_until",         "690",      0, 1439}, // 11:30
    {"overflow_from",      "840",      0, 1439}, // 14:00
    {"overflow_until",     "1050",     0, 1439}, // 17:30
    {"reply_window_hours", "48",       1, 240 },
    {"per_number_day",     "1",        1, 10  },
    {"per_number_week",    "3",        1, 30  },
    {"call_deadline_hours","24",       1, 240 }, // [S4]
    {"call_attempts",      "3",        1, 10  },
    {"call_days",          "2",        1, 10  },
    {"landline_sample",    "20",       0, 100 }, // per cent of 110 landlines [P]
    {"no_reply_sample",    "10",       0, 100 }, // per cent of 110 no replies [S17]
    {"opt_out_months",     "12",       1, 60  },
    {"sign_for_minutes",   "240",      1, 4800}, // 4 working hours [P]
    {"extension_max",      "10",       0, 60  }, // working days [S15]
    {"rework_days",        "2",        1, 30  },
    {"rework_max",         "2",        1, 10  },
    {"appeal_sign_minutes", "240",     1, 2400}, // working minutes: no published limit was found
    {"appeal_consult_days", "1",       1, 30  }, // working days to answer a question [P]
    {"contact_hours",      "24",       1, 240 }, // a unit's word to the citizen, from the issue [P]
    {"review_days",        "1",        1, 30  }, // working days, of feedback [P]
    {"case_check_hours",   "12",       1, 240 }, // first review at the station [P]
    {"case_review_hours",  "24",       1, 240 }, // of legal affairs [P]
    {"case_review_days",   "3",        1, 30  }, // working days, of a complex case or a discussion [P]
    {"case_urgent_hours",  "12",       1, 240 }, // a minor is in it [P]
    {"case_supplement_days", "5",      1, 60  }, // working days, at most [P]
    {"second_look_share",  "5",        0, 100 }, // per cent of the agreed reviews, drawn for a second look [P]
    {"enterprise_check_days", "30",    1, 90  }, // a measure against an enterprise is looked at again [P]
    {"document_head",      "滨公",     1, 0   }, // of document numbers, before the department (workflows 5.2)
    {"phone_folder",       "",         1, 0   }, // where a telephone puts its pictures
    {"meeting_days",       "3",        1, 30  }, // working days, where a joint meeting was held [S2]
    {"second_call_days",   "2",        1, 30  }, // working days [P]
    {"responsibility_days", "5",       1, 60  }, // working days from the completion [P]
    {"measure_days",       "10",       1, 60  }, // working days from the finding [P]
    {"recording_folder",   "",         1, 0   },
    {"recording_name",     "{number}_{time}.wav", 1, 0}, // how the telephone exchange names them
    {"recording_minutes",  "60",       1, 240 }, // a recording belongs to the call within so many minutes
    {"recording_months",   "24",       1, 240 }, // kept for (workflows 7)
    {"listen_share",       "10",       0, 100 }, // per cent of the calls that left no order [P]
    {"objection_days",     "3",        1, 30  }, // working days from the sign-for, and for the one appeal [P]
    {"exclusion_share",    "10",       0, 100 }, // per cent of a unit's poor ratings; above it a second person signs
    {"month_lock_day",     "3",        1, 15  }, // working day of the next month [P]
    {"rank_min",           "10",       1, 1000}, // fewer ratings are listed without a rank [P]
    {"target_completed",   "100",      0, 100 },
    {"target_covered",     "100",      0, 100 },
    {"target_reached",     "95",       0, 100 }, // [P, after S12]
    {"basic_weight",       "100",      0, 100 }, // what "basically" weighs, per cent; default 1.0
    {"target_satisfied",   "80",       0, 100 }, // per cent [S1]
    {"target_solved",      "70",       0, 100 },
    {"target_timely",      "100",      0, 100 },
    {"quiet_from",         "1260",     0, 1439}, // reminders but those of custody wait from 21:00
    {"quiet_until",        "480",      0, 1439}, // to 08:00
    {"order_prefix",       "滨公民督", 1, 0   },
    {"appeal_prefix",      "滨公民诉", 1, 0   },
    {"circular_prefix",    "滨公民意", 1, 0   },
    {"centre_name",        "968110 执法管理监督", 1, 0},
    {"bureau_name",        "滨海市公安局", 1, 0},
    {"sender_device",      "",         1, 0   }, // the one desktop that sends for this unit
    {"spool_folder",       "",         1, 0   },
    {"import_folder",      "",         1, 0   },
    {"import_profiles",    "*c110*=c110; *c122*=c122; *hr*=hr; *ee*=ee; *vd*=vd", 1, 0}, // file name = profile
    {"import_quiet_seconds", "10",     2, 3600}, // a file has stood still so long
};
// clang-format on

constexpr const Known* find(std::string_view key)
{
    for (const Known& known : kSettings)
        if (known.key == key)
            return &known;
    return nullptr;
}

/// A numeric value is refused outside its bounds; an unknown key is refused by name.
struct ChangeSetting {
    std::string key;
    std::string value;
    std::optional<Day> from; ///< today if not given; never in the past
};

struct Current {};
struct Value {
    std::string key;
    std::string value;
    bool isDefault = true;
};

std::string text(Db& db, std::string_view key, Day day);
int number(Db& db, std::string_view key, Day day);

Result<Done> run(Tx& tx, const ChangeSetting& command);
Result<std::vector<Value>> answer(const Ask& ask, const Current& question);
void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::settings

namespace minyi::core {

template <>
struct EntityOf<settings::Setting> {
    static constexpr int number = 4;
    static constexpr std::string_view table = "setting";
    static constexpr AggKind aggregate = AggKind::Setting;
};
template <>
struct FieldsOf<settings::Setting> {
    using T = settings::Setting;
    static constexpr auto list = std::tuple(Field{1, "key", &T::key}, Field{2, "value", &T::value, FieldClass::Critical},
                                            Field{3, "from_day", &T::fromDay, FieldClass::Critical});
};
template <>
struct CommandOf<settings::ChangeSetting> {
    static constexpr std::string_view name = "settings.change";
    static constexpr Permission needs = Permission::Administer;
};
template <>
struct FieldsOf<settings::ChangeSetting> {
    using T = settings::ChangeSetting;
    static constexpr auto list =
        std::tuple(Field{1, "key", &T::key}, Field{2, "value", &T::value}, Field{3, "from", &T::from});
};
template <>
struct QuestionOf<settings::Current> {
    static constexpr std::string_view name = "settings.current";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<settings::Current> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<settings::Value> {
    using T = settings::Value;
    static constexpr auto list =
        std::tuple(Field{1, "key", &T::key}, Field{2, "value", &T::value}, Field{3, "default", &T::isDefault});
};

} // namespace minyi::core
