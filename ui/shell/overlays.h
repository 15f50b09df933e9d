#pragma once

#include <QWidget>

#include <string_view>

namespace minyi::ui {

struct Session;

/// Opens what an action lays over the window; false if it is none of these.
bool openOverlay(std::string_view action, Session& session, QWidget* over);

} // namespace minyi::ui
