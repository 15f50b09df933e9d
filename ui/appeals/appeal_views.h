#pragma once

#include <QCoreApplication>

#include "core/appeals/queries.h"
#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

/// The lists of the appeals desk.
struct AppealView {
    const char* name;
    const char* icon;
    Glyph glyph;
    Tone tone;
    core::appeals::View view;
    std::int64_t core::appeals::CountsAnswer::*count;
};

inline constexpr AppealView kAppealViews[] = {
    {QT_TRANSLATE_NOOP("AppealView", "In work"), "", Glyph::Clock, Tone::Warn, core::appeals::View::Waiting, &core::appeals::CountsAnswer::waiting},
    {QT_TRANSLATE_NOOP("AppealView", "Overdue"), "", Glyph::Cross, Tone::Danger, core::appeals::View::Overdue,
     &core::appeals::CountsAnswer::overdue},
    {QT_TRANSLATE_NOOP("AppealView", "To be rated"), "", Glyph::Half, Tone::Info, core::appeals::View::ToRate,
     &core::appeals::CountsAnswer::toRate},
    {QT_TRANSLATE_NOOP("AppealView", "Done"), "", Glyph::Tick, Tone::Ok, core::appeals::View::Done, &core::appeals::CountsAnswer::done},
    {QT_TRANSLATE_NOOP("AppealView", "All"), "documentation", Glyph::None, Tone::Neutral, core::appeals::View::All,
     &core::appeals::CountsAnswer::all},
};
inline constexpr int kAppealViewCount = static_cast<int>(std::size(kAppealViews));

} // namespace minyi::ui
