#pragma once

#include "core/base/result.h"
#include "core/deadlines/rule.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::deadlines {

/// A file's name, for messages, and what is in it.
struct PackFile {
    std::string_view name;
    std::string_view bytes;
};

class EventBook;

/// All limits of one edition with the regimes they are counted under, checked as a whole: an object in hand is always sound.
class RulePack {
public:
    /// Refuses with Why::BadPack and "file: rule id: field: reason"; nothing is half loaded.
    static Result<RulePack> load(PackFile rules, PackFile regimes, const EventBook& events);

    const Rule* find(std::string_view id) const;
    /// The version of a family that the day of the start event calls for. An id of a rule, unless its family is called so, gives that
    /// rule whatever its dates.
    Result<const Rule*> chooseVersion(std::string_view familyOrId, Day start) const;

    /// All versions of a family, or the one rule of an id; empty if there is no such name.
    const std::vector<const Rule*>& versionsOf(std::string_view familyOrId) const;

    const std::vector<Rule>& rules() const { return m_rules; }
    const std::map<std::string, Regime, std::less<>>& regimes() const { return m_regimes; }
    const std::map<std::string, Instrument, std::less<>>& instruments() const { return m_instruments; }
    int version() const { return m_version; }
    Day validFrom() const { return m_validFrom; }

    RulePack(RulePack&&) = default;
    RulePack& operator=(RulePack&&) = default;

private:
    RulePack() = default;
    std::optional<std::string> readRule(const nlohmann::json& json, const EventBook& events);

    std::vector<Rule> m_rules;
    std::map<std::string, std::size_t, std::less<>> m_byId;
    std::map<std::string, std::vector<const Rule*>, std::less<>> m_versions; ///< into m_rules, which is never copied
    std::map<std::string, Regime, std::less<>> m_regimes;
    std::map<std::string, Instrument, std::less<>> m_instruments;
    int m_version = 0;
    Day m_validFrom;
};

} // namespace minyi::core::deadlines
