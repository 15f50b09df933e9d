#pragma once

#include <QString>

#include "core/leniency/enterprise.h"
#include "core/leniency/moves.h"

namespace minyi::ui {

QString words(core::leniency::Confidence confidence);
QString words(core::leniency::State state);
QString words(core::leniency::Party party);
QString words(core::leniency::Failure failure);
QString words(core::leniency::Step step);
QString words(core::leniency::NoteKind kind);

} // namespace minyi::ui
