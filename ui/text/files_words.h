#pragma once

#include <QString>

#include "core/evidence/media.h"
#include "core/things/thing.h"

namespace minyi::ui {

QString words(core::evidence::Media media);
QString words(core::things::Keeping keeping);
QString words(core::things::Status status);
/// 2.4 MB
QString sizeWords(qint64 bytes);

} // namespace minyi::ui
