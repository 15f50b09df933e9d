#pragma once

#include <QString>

#include "core/recordings/recording.h"

namespace minyi::ui {

QString words(core::recordings::Verdict verdict);
/// 0:07, 12:30; a dash where the header does not say.
QString lengthWords(std::optional<std::int64_t> seconds);

} // namespace minyi::ui
