#pragma once

#include "core/office/office.h"
#include "core/recordings/rules.h"
#include "core/recordings/shelf.h"
#include "core/store/folder.h"

namespace minyi::core::recordings {

struct WatchRules {
    std::string pattern;          ///< of the names, with {number} and {time}
    int minutes = 60;             ///< a call is written down within so many minutes of its beginning
    std::int64_t quietMs = 10'000;
};

/// How many files went where. Names carry numbers, so none is told.
struct Looked {
    int taken = 0;
    int known = 0;     ///< taken before
    int unmatched = 0; ///< no call fits
    int refused = 0;   ///< no name, no sound, too large, a clock of tomorrow
    int waiting = 0;
    int failed = 0;    ///< the office or the disk said no; tried again

    bool any() const { return taken + known + unmatched + refused > 0; }
};

/// The folder in which the telephone exchange puts its recordings. A file that stands still goes onto the shelf, then its row is
/// committed, then it goes into done/: whatever a crash leaves is taken again and adds nothing. One whose call is not written down yet
/// waits; one that no call fits goes into unmatched/, a wrong one into refused/.
class Watch {
public:
    Watch(Office& office, Actor actor, Shelf shelf, std::string folder);

    /// Looks once; call it again and again.
    Looked look(const WatchRules& rules);
    /// Deletes the files of rows that were removed since the last time; the first time of all.
    int sweep();

    const std::string& folder() const { return m_folder; }

private:
    /// Where a file goes, null if it stays.
    const char* place(int folder, const std::string& name, const WatchRules& rules, Looked& looked);
    const char* unread(int file, const FileState& state, const std::string& name, const WatchRules& rules) const;
    const char* keep(int file, const FileState& before, const Named& named, Id<followup::Call> call, const std::string& name,
                     Looked& looked);
    bool taken(const Named& named, Id<followup::Call> call, const std::string& bytes, Looked& looked);

    Office& m_office;
    Actor m_actor;
    Shelf m_shelf;
    std::string m_folder;
    Stillness m_seen;
    Instant m_swept;
};

} // namespace minyi::core::recordings
