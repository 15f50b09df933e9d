#pragma once

#include "core/imports/take.h"
#include "core/store/folder.h"

namespace minyi::core::imports {

/// Which profile reads the files of a name: "110-*.csv" → c110. The first pattern that fits counts; * is any text, ? one
/// character.
struct WatchRule {
    std::string pattern;
    std::string profile;
};
/// "110-*.csv=c110; *.xlsx=hr" as a setting holds it; a part without a pattern or a profile is left out.
std::vector<WatchRule> watchRules(std::string_view setting);
const WatchRule* ruleFor(const std::vector<WatchRule>& rules, const std::string& file);

/// What came of one file of the folder.
struct WatchedFile {
    std::string name;
    bool taken = false; ///< into done/, else into failed/
    std::string why;    ///< of a failed one: the refusal, or that every row was rejected
    std::int64_t fresh = 0;
    std::int64_t rejected = 0;
};

/// A folder whose files are imported by themselves. Only regular files that stand in it are read, never what a link points at;
/// and only once size and time of change have stood still for a while, so that nobody's half-written file is. A file then goes
/// into done/ or failed/, with NAME.errors.csv beside it if rows or the whole were refused. A crash in between imports it
/// again, which adds nothing.
class Watch {
public:
    Watch(Office& office, Actor actor, std::string folder, std::string profiles);

    /// Looks once; call it again and again. `quiet` is how long a file has to stand still.
    std::vector<WatchedFile> look(const std::vector<WatchRule>& rules, std::int64_t quietMs);

    const std::string& folder() const { return m_folder; }

private:
    std::optional<WatchedFile> take(int folder, const std::string& name, const WatchRule& rule, std::int64_t quietMs);
    WatchedFile import(const std::string& name, const WatchRule& rule, const std::string& bytes, std::string& errors);

    Office& m_office;
    Actor m_actor;
    std::string m_folder;
    std::string m_profiles; ///< the workplace's folder
    Stillness m_seen;
};

} // namespace minyi::core::imports
