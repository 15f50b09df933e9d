#pragma once

#include <QString>

#include <string_view>

namespace minyi::ui {

/// What is missing or wrong, in words: "field: what is wrong with it", or a field alone. A place in a file stays as it is.
QString faultWords(std::string_view detail);

} // namespace minyi::ui
