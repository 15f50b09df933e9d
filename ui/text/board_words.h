#pragma once

#include <QString>

#include "core/duty/duty.h"
#include "core/orders/evidence.h"

namespace minyi::ui {

QString words(core::orders::Stage stage);
/// What a card still lacks, short.
QString words(core::orders::Evidence evidence);
QString words(core::duty::Post post);

} // namespace minyi::ui
