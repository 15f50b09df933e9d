#pragma once

#include <QString>

#include "core/incidents/queries.h"

namespace minyi::ui {

QString words(core::incidents::Channel channel);
QString words(core::incidents::Outcome outcome);
QString words(core::incidents::Status status);

} // namespace minyi::ui
