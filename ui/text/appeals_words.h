#pragma once

#include <QString>

#include "core/appeals/queries.h"

namespace minyi::ui {

QString words(core::appeals::Source source);
QString words(core::appeals::Kind kind);
QString words(core::appeals::State state);
QString words(core::appeals::Outcome outcome);
/// The verb on the button that takes this step.
QString words(core::appeals::Step step);

} // namespace minyi::ui
