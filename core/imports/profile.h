#pragma once

#include "core/followup/commands.h"
#include "core/imports/targets.h"
#include "core/imports/times.h"

#include <array>
#include <map>

namespace minyi::core::imports {

/// What to do with a word that the profile does not know.
enum class Otherwise {
    Fault, ///< the row is rejected
    Keep,  ///< it stands for itself
    Drop,  ///< it means nothing
};

/// The words of a file and what they stand for: names of units and their codes, kinds of incident and their exclusion
/// codes.
struct ValueMap {
    std::map<std::string, std::string, std::less<>> words;
    Otherwise otherwise = Otherwise::Fault;
};

/// How the files of one source system are read.
struct Profile {
    std::string name;
    std::string version;
    Kind kind = Kind::Matters;
    followup::Channel channel = followup::Channel::C110;
    std::map<std::string, Target, std::less<>> columns; ///< heading → what it becomes; other headings are ignored
    std::map<Target, std::string> constants;
    std::vector<TimeFormat> times;
    Zone zone;
    std::map<Target, ValueMap> values;
    std::array<bool, kTargets> required{};
    std::vector<Target> unique; ///< none for an event log, whose command knows when two rows are one event

    /// Checked as a whole; the refusal names file, field and reason.
    static Result<Profile> load(const std::string& file, std::string_view bytes);
};

/// Whether rows of that kind come over that channel: incidents are calls to 110 and 122, an event log has none.
bool comesOver(Kind kind, followup::Channel channel);

} // namespace minyi::core::imports

namespace minyi::core {

template <>
struct TokensOf<imports::Otherwise> {
    using E = imports::Otherwise;
    static constexpr Token<E> table[] = {
        {E::Fault, "fault"},
        {E::Keep, "keep"},
        {E::Drop, "drop"},
    };
};

} // namespace minyi::core
