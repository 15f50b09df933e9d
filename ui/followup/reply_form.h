#pragma once

#include "core/followup/queries.h"
#include "ui/kit/session.h"

#include <functional>

class QWidget;

namespace minyi::ui {

/// Reads an unclear answer as a person does: what was written, what is meant, why. Calls back when the office has taken it.
void classifyReply(Session& session, qint64 matter, QWidget* over, std::function<void()> done);

} // namespace minyi::ui
