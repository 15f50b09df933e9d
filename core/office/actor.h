#pragma once

#include "core/base/id.h"
#include "core/base/tokens.h"

#include <array>
#include <bitset>
#include <string>

namespace minyi::core {

/// workflows 2. Stored in every commit: never renumber.
enum class Role : std::uint8_t { None, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, System };

template <>
struct TokensOf<Role> {
    static constexpr Token<Role> table[] = {
        {Role::None,   "none"  },
        {Role::R1,     "R1"    }, // follow-up operator
        {Role::R2,     "R2"    }, // opinion-centre supervisor
        {Role::R3,     "R3"    }, // unit clerk
        {Role::R4,     "R4"    }, // responsible officer
        {Role::R5,     "R5"    }, // unit chief
        {Role::R6,     "R6"    }, // next-level reviewer
        {Role::R7,     "R7"    }, // station legal officer
        {Role::R8,     "R8"    }, // legal-affairs reviewer
        {Role::R9,     "R9"    }, // bureau leader
        {Role::R10,    "R10"   }, // inspection and discipline
        {Role::R11,    "R11"   }, // case manager
        {Role::R12,    "R12"   }, // administrator
        {Role::System, "system"},
    };
};
inline constexpr std::size_t kRoles = 14;

/// What a command or a move needs. Which role has which is one table: staff/rules.h.
enum class Permission : std::uint8_t {
    Anyone,        ///< every account that is signed in
    Administer,    ///< accounts, units, settings, rule packs
    ImportMatters,
    RunFollowUp,
    CallPublic,
    ApproveExclusion,
    IssueOrder,
    ApproveOrder,  ///< grade 1 and 2, extensions, returns, re-handling, closing
    SignForOrder,
    RectifyOrder,
    SignFeedback,
    ReviewOrder,
    DecideAccountability,
    SeeFollowUp,
    SeeOrders,
    SeeIntegrity,  ///< cause C07, hidden from the unit
    PrintReports,
    Check,         ///< check, rebuild, backup
    RegisterCase,
    HandleCase,
    DecideFiling,
    CheckCase,     ///< first review at the station
    ReviewCase,
    DecideCase,    ///< a station chief only up to 1000 yuan and without detention
    ApproveCase,   ///< extensions, reopening
    AssignCase,
    ArchiveCase,
    SeeCases,
    RecordIncident,
    SettleIncident,
    SeeIncidents,
    ImportIncidents,
    KeepCalendar,
    DraftRules,    ///< a new edition of the limits
    TakeRules,     ///< into force, what another drafted
    ExamineObjection,
    CountersignExclusion, ///< where a unit's excluded ratings pass their share
    SeeFigures,
    LockMonth,
    TakeAppeal,    ///< of the hotline: take, dispatch, route away, link
    HandleAppeal,  ///< in the unit it was sent to
    SeeAppeals,
    FindResponsibility,
    HearRecording,
    ListenBack,      ///< to the sample that was drawn
    RemoveRecording, ///< past its time, by a list that two sign
    KeepRoster,
    // sealed records (workflows 7)
    OpenSealed,
};

template <>
struct TokensOf<Permission> {
    static constexpr Token<Permission> table[] = {
        {Permission::Anyone,               "anyone"               },
        {Permission::Administer,           "administer"           },
        {Permission::ImportMatters,        "import_matters"       },
        {Permission::RunFollowUp,          "run_follow_up"        },
        {Permission::CallPublic,           "call_public"          },
        {Permission::ApproveExclusion,     "approve_exclusion"    },
        {Permission::IssueOrder,           "issue_order"          },
        {Permission::ApproveOrder,         "approve_order"        },
        {Permission::SignForOrder,         "sign_for_order"       },
        {Permission::RectifyOrder,         "rectify_order"        },
        {Permission::SignFeedback,         "sign_feedback"        },
        {Permission::ReviewOrder,          "review_order"         },
        {Permission::DecideAccountability, "decide_accountability"},
        {Permission::SeeFollowUp,          "see_follow_up"        },
        {Permission::SeeOrders,            "see_orders"           },
        {Permission::SeeIntegrity,         "see_integrity"        },
        {Permission::PrintReports,         "print_reports"        },
        {Permission::Check,                "check"                },
        {Permission::RegisterCase,         "register_case"        },
        {Permission::HandleCase,           "handle_case"          },
        {Permission::DecideFiling,         "decide_filing"        },
        {Permission::CheckCase,            "check_case"           },
        {Permission::ReviewCase,           "review_case"          },
        {Permission::DecideCase,           "decide_case"          },
        {Permission::ApproveCase,          "approve_case"         },
        {Permission::AssignCase,           "assign_case"          },
        {Permission::ArchiveCase,          "archive_case"         },
        {Permission::SeeCases,             "see_cases"            },
        {Permission::RecordIncident,       "record_incident"      },
        {Permission::SettleIncident,       "settle_incident"      },
        {Permission::SeeIncidents,         "see_incidents"        },
        {Permission::ImportIncidents,      "import_incidents"     },
        {Permission::KeepCalendar,         "keep_calendar"        },
        {Permission::DraftRules,           "draft_rules"          },
        {Permission::TakeRules,            "take_rules"           },
        {Permission::ExamineObjection,     "examine_objection"    },
        {Permission::CountersignExclusion, "countersign_exclusion"},
        {Permission::SeeFigures,           "see_figures"          },
        {Permission::LockMonth,            "lock_month"           },
        {Permission::TakeAppeal,           "take_appeal"          },
        {Permission::HandleAppeal,         "handle_appeal"        },
        {Permission::SeeAppeals,           "see_appeals"          },
        {Permission::FindResponsibility,   "find_responsibility"  },
        {Permission::HearRecording,        "hear_recording"       },
        {Permission::ListenBack,           "listen_back"          },
        {Permission::RemoveRecording,      "remove_recording"     },
        {Permission::KeepRoster,           "keep_roster"          },
        {Permission::OpenSealed,           "open_sealed"          },
    };
};

inline constexpr std::size_t kPermissions = std::size(TokensOf<Permission>::table);

/// Who acts: an account signed in, with what its roles allow.
struct Actor {
    std::int64_t officer = 0; ///< row; 0 is the system
    Uid uid;
    std::int64_t unit = 0;
    Uid unitUid;
    std::string account;
    std::string name;
    std::bitset<kRoles> roles;
    std::array<Role, kPermissions> acting{}; ///< per permission the role that gives it; filled from staff/rules.h
    bool seesAllUnits = false;               ///< the centre and the bureau; others see their own unit

    Role roleFor(Permission permission) const { return acting[static_cast<std::size_t>(permission)]; }
    bool may(Permission permission) const { return roleFor(permission) != Role::None; }
    bool has(Role role) const { return roles.test(static_cast<std::size_t>(role)); }
    bool isSystem() const { return has(Role::System); }
};

} // namespace minyi::core
