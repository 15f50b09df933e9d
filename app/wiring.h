#pragma once

#include "core/workplace/workplace.h"
#include "ui/shell/entrance.h"

#include <QString>

namespace minyi::app {

/// Where a workplace lies when nothing else is said.
QString defaultFolder();
/// Why no workplace could be opened: what failed, what is safe, what to do.
QString startSentence(const core::Refusal& refusal, const QString& folder);
/// What the window needs of an open workplace, and the way in.
ui::Entrance entranceOf(core::workplace::Workplace& workplace, core::Executor& home);

} // namespace minyi::app
