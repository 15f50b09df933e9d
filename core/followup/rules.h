#pragma once

#include "core/calendar/work_calendar.h"
#include "core/followup/contact.h"
#include "core/followup/matter.h"
#include "core/rules/packs.h"

namespace minyi::core::followup {

struct Phone {
    std::string number; ///< digits only, without +86
    PhoneKind kind = PhoneKind::Invalid;
};

/// Strips +86, spaces and dashes; a mobile is 11 digits from 13 to 19 (workflows 3.2).
Phone normalise(std::string_view written);

/// Full-width digits folded, spaces and closing punctuation dropped, then compared as a whole (workflows 3.3).
Parsed parseReply(std::string_view raw, const rules::Packs& packs);

/// When messages may leave: minutes of the day.
struct Slots {
    int from = 540;
    int until = 690;
    int overflowFrom = 840;
    int overflowUntil = 1050;
};

/// The earliest moment not before `now` at which a message may be sent.
Instant nextSlot(Instant now, const Slots& slots);

/// End of the reply window: so many hours after sending, and each day off by notice adds its day.
Instant windowEnd(Instant sent, int hours, const calendar::WorkCalendar& calendar);

/// Whether a thing falls into a sample of so many per cent: the same on every desktop, since its name decides.
bool inSample(const Uid& uid, int percent);

/// The text with its window words.
std::string messageText(const rules::MessageText& text, const rules::Channel& channel);

/// Why an answered appeal is to be called: a poor rating of the first answer is handled again, of the second supervised (workflows 3.8).
inline constexpr std::string_view kFirstAnswer = "first_answer";
inline constexpr std::string_view kSecondAnswer = "second_answer";
/// Whether a confirmed dissatisfaction becomes a supervision order now.
inline bool isSupervised(const Matter& matter)
{
    return matter.reason != kFirstAnswer || matter.cause == "C07";
}

constexpr bool isPoor(Rating rating)
{
    return rating == Rating::Dissatisfied || rating == Rating::VeryDissatisfied;
}

/// Calls are tried in two slots of a day, before noon and after it (workflows 3.4, C16): when the one of a moment began.
Instant slotStart(Instant at);

/// 24 hours to the first call; a reply of the night starts its clock at the next 09:00 (workflows 4, timely response).
Instant callClockStart(Instant since);

} // namespace minyi::core::followup
