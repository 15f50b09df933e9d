#pragma once

#include <QString>

#include "core/documents/query_fields.h"

namespace minyi::ui {

QString words(core::documents::Standing standing);
QString words(core::documents::Way way);

} // namespace minyi::ui
