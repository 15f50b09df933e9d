#pragma once

#include "core/office/actor.h"
#include "core/recordings/recording.h"

#include <string_view>
#include <vector>

namespace minyi::core::recordings {

/// What the name of a file says.
struct Named {
    std::string number; ///< as every number of this program is written
    Instant startedAt;
    std::string suffix; ///< small letters
};

/// wav, mp3, ogg, opus, m4a, amr.
bool isSuffix(std::string_view suffix);
/// Whether names can be read by it: {number} and {time} once each.
bool isPattern(std::string_view pattern);
/// Nothing if the name does not fit. {time} is YYYYMMDDhhmmss, YYYYMMDD-hhmmss or YYYY-MM-DD_hh-mm-ss, legal time; everything else of a
/// pattern stands for itself. A pattern without one of the suffixes takes all of them.
std::optional<Named> readName(std::string_view pattern, std::string_view file);
/// Whether the first bytes are those of the kind the suffix names.
bool looksLike(std::string_view suffix, std::string_view head);
/// As the header of a WAV file says; nothing for the other kinds.
std::optional<std::int64_t> secondsOf(std::string_view bytes);
/// The name of a recording: one file is one recording of a matter.
Uid recordingUid(const std::string& hash, const Uid& matter);

/// Orders, and what belongs to them, are kept for five years (workflows 7, retention).
inline constexpr int kOrderMonths = 60;
Day monthsLater(Day day, int months);

/// What decides about sight and keeping, beside the matter.
struct Surroundings {
    bool integrity = false;     ///< C07, now or in this call
    bool examined = false;      ///< an objection to the rating is being examined
    bool hasOrder = false;
    bool open = false;          ///< an order or an objection of it is
    bool ownCall = false;       ///< the asker made the call
};
/// Who may know of it: C07 inspection and discipline alone (workflows 3.4).
bool sees(const Actor& actor, const Surroundings& around);
/// Who may hear it: the supervisor and inspection all they see; an operator the own calls, and those of an objection under examination.
bool hears(const Actor& actor, const Surroundings& around);
/// The last day on which it has to be there.
Day keptUntil(const Recording& recording, const Surroundings& around);

/// A call that may be drawn.
struct Candidate {
    Id<followup::Matter> matter;
    Id<followup::Call> call;
    Uid uid;          ///< of the call
    std::string code; ///< C08 to C11, which take a rating out of the count or change it; empty for every other call
};
/// Of each code and of the others the share in per cent, rounded up, so of each at least one. By rank of a hash of period and call: the
/// same on every desktop, whatever order they come in; nobody chooses.
std::vector<Candidate> draw(std::vector<Candidate> calls, Day from, Day to, int share);
Uid listenUid(Day from, Day to, const Uid& call);

} // namespace minyi::core::recordings
