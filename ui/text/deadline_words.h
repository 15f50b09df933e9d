#pragma once

#include <QString>

#include "core/deadlines/clocks.h"
#include "ui/kit/chip.h"
#include "ui/kit/session.h"

namespace minyi::ui {

/// A text the rule packs bring, in the language of the window.
inline QString said(const Session& session, const std::string& zh, const std::string& en)
{
    return QString::fromStdString(session.packLanguage() == "en" ? en : zh);
}

/// "30 days", "3 working days"; of an extension with bounds "1 to 4 days".
QString amountWords(std::int64_t amount, core::deadlines::Unit unit);
QString amountWords(const core::deadlines::ExtensionRow& extension);

/// "days", "working days".
QString unitWords(core::deadlines::Unit unit);
/// The end of a limit where there is little room: "12-25 24:00"; "paused" if there is none.
QString shortExpiry(std::optional<core::Instant> due, const Session& session);

/// Why a day counts or does not (a word of core::deadlines::Because).
QString becauseWords(std::string_view because);

/// The trace in whole stretches: days of one kind that follow each other make one line.
QStringList whyLines(const core::deadlines::ClockRow& clock, const Session& session);

/// How a clock stands: running with what is left, paused with what is left, somebody else's in grey.
Chip clockChip(const core::deadlines::ClockRow& clock, const Session& session);

} // namespace minyi::ui
