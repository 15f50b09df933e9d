#pragma once

#include <QCoreApplication>
#include <QWidget>

#include "core/incidents/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

#include <optional>

namespace minyi::ui {

/// The lists of the page of incidents; the first is the daily one.
struct IncidentView {
    const char* name;
    const char* icon;
    Glyph glyph;
    Tone tone;
    std::optional<core::incidents::Status> status; ///< none: the daily list, and the last, all
};

inline constexpr IncidentView kIncidentViews[] = {
    {QT_TRANSLATE_NOOP("IncidentView", "Unfiled or late"), "", Glyph::Triangle, Tone::Danger, {}},
    {QT_TRANSLATE_NOOP("IncidentView", "No outcome"), "", Glyph::Clock, Tone::Warn, core::incidents::Status::Open},
    {QT_TRANSLATE_NOOP("IncidentView", "Overdue"), "", Glyph::Cross, Tone::Danger, core::incidents::Status::Overdue},
    {QT_TRANSLATE_NOOP("IncidentView", "Filed late"), "", Glyph::Half, Tone::Warn, core::incidents::Status::Late},
    {QT_TRANSLATE_NOOP("IncidentView", "Settled in time"), "", Glyph::Tick, Tone::Ok, core::incidents::Status::Settled},
    {QT_TRANSLATE_NOOP("IncidentView", "All"), "documentation", Glyph::None, Tone::Neutral, {}},
};
inline constexpr int kIncidentViewCount = static_cast<int>(std::size(kIncidentViews));

/// One page of a view; `reply` hears the rows or why there are none. Every answer comes, in its order.
template <class F>
void askIncidents(Session& session, QWidget* page, int view, std::optional<core::Id<core::incidents::Incident>> after,
                  std::int64_t limit, F reply)
{
    if (view == 0)
        return askEach(session, core::incidents::Unfiled{{}, after, limit}, page, [reply](auto answer) {
            reply(answer.map([](auto& whole) { return whole.rows; }));
        });
    const core::incidents::List list{{}, {}, {}, kIncidentViews[view].status, {}, after, limit};
    askEach(session, list, page, reply);
}

} // namespace minyi::ui
