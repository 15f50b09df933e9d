#pragma once

#include <tl/expected.hpp>

#include "core/base/tokens.h"

#include <string>

namespace minyi::core {

/// Why the office said no. Words are in ui/text; the token travels.
enum class Why {
    NotFound,
    WrongState,
    NotAllowed,
    ChangedMeanwhile,
    Missing,         ///< a field that must be filled; detail names it
    Invalid,         ///< a value that cannot be; detail names field and reason
    Duplicate,
    SamePerson,      ///< somebody else has to do this (own matter, first caller, own unit)
    TooEarly,
    TooLate,
    QuietHours,
    NotTheSender,    ///< another desktop holds this unit's sending for the day
    WrongPassphrase,
    Locked,          ///< too many wrong pass phrases, wait
    NotPractice,     ///< only a practice workplace may do this
    UnknownName,     ///< no such command, question, report, rule or profile
    BadPack,
    BadFile,
    Cancelled,
    ReadOnly,
    DiskFull,
    NewerSchema,
    Occupied,        ///< another process owns the workplace
    Broken,
};

template <>
struct TokensOf<Why> {
    static constexpr Token<Why> table[] = {
        {Why::NotFound,         "not_found"        },
        {Why::WrongState,       "wrong_state"      },
        {Why::NotAllowed,       "not_allowed"      },
        {Why::ChangedMeanwhile, "changed_meanwhile"},
        {Why::Missing,          "missing"          },
        {Why::Invalid,          "invalid"          },
        {Why::Duplicate,        "duplicate"        },
        {Why::SamePerson,       "same_person"      },
        {Why::TooEarly,         "too_early"        },
        {Why::TooLate,          "too_late"         },
        {Why::QuietHours,       "quiet_hours"      },
        {Why::NotTheSender,     "not_the_sender"   },
        {Why::WrongPassphrase,  "wrong_passphrase" },
        {Why::Locked,           "locked"           },
        {Why::NotPractice,      "not_practice"     },
        {Why::UnknownName,      "unknown_name"     },
        {Why::BadPack,          "bad_pack"         },
        {Why::BadFile,          "bad_file"         },
        {Why::Cancelled,        "cancelled"        },
        {Why::ReadOnly,         "read_only"        },
        {Why::DiskFull,         "disk_full"        },
        {Why::NewerSchema,      "newer_schema"     },
        {Why::Occupied,         "occupied"         },
        {Why::Broken,           "broken"           },
    };
};

/// A no, as a value: the reason and one token that names the thing (a field, a state, a file and row). Never a sentence.
struct Refusal {
    Why why = Why::Broken;
    std::string detail;

    bool operator==(const Refusal&) const = default;
};

template <class T>
using Result = tl::expected<T, Refusal>;

/// A result without a value.
struct Done {
    bool operator==(const Done&) const = default;
};

inline tl::unexpected<Refusal> refuse(Why why, std::string detail = {})
{
    return tl::unexpected<Refusal>(Refusal{why, std::move(detail)});
}

} // namespace minyi::core
