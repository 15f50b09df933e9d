#pragma once

#include "core/base/json.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::rules {

/// A word of a pack in both languages.
struct Words {
    std::string zh;
    std::string en;

    const std::string& in(std::string_view language) const { return language == "en" ? en : zh; }
};

/// A cause of dissatisfaction (workflows 3.4).
struct Cause {
    std::string code;
    Words name;
    std::string route;
    bool makesOrder = false;    ///< goes to a unit as a supervision order
    bool hiddenFromUnit = false;
    bool needsNote = false;     ///< settled at the call with a reason
    std::string responsible;    ///< after_review, no, by_r10, by_r2
};

/// An intake channel (workflows 3.2).
struct Channel {
    std::string code;
    Words name;
    Words shortName;
    bool messaged = false;
    std::string window; ///< the words that stand for {window} in the message text
};

struct Exclusion {
    std::string code;
    Words name;
    bool sensitive = false; ///< never messaged, called only if the case unit agrees
};

/// A message text; {window} is replaced. What counts as which answer is in the same pack.
struct MessageText {
    std::string channel;
    std::string version;
    std::string text;
};

/// The small packs, loaded and checked as a whole: one bad row refuses the file.
class Packs {
public:
    /// Files as (name, bytes): causes.json, channels.json, exclusions.json, messages.json, forms.json.
    static Result<Packs> load(const std::map<std::string, std::string_view>& files);

    const std::vector<Cause>& causes() const { return m_causes; }
    const std::vector<Channel>& channels() const { return m_channels; }
    const std::vector<Exclusion>& exclusions() const { return m_exclusions; }
    const Cause* cause(std::string_view code) const;
    const Channel* channel(std::string_view code) const;
    const Exclusion* exclusion(std::string_view code) const;
    const MessageText* message(std::string_view channel) const;
    /// satisfied, basically, dissatisfied, opt_out, or empty: an exact answer after trimming and folding full-width digits.
    std::string_view answer(std::string_view folded) const;
    const std::string& parserVersion() const { return m_parserVersion; }
    /// A sentence of a printed form; the key itself if there is none, so that a gap shows.
    const std::string& form(std::string_view key, std::string_view language) const;

private:
    std::vector<Cause> m_causes;
    std::vector<Channel> m_channels;
    std::vector<Exclusion> m_exclusions;
    std::vector<MessageText> m_messages;
    std::map<std::string, std::string, std::less<>> m_answers;
    std::map<std::string, Words, std::less<>> m_forms;
    std::string m_parserVersion;
};

} // namespace minyi::core::rules
