#pragma once

#include <QString>

#include "core/cases/roles.h"

#include <string_view>

namespace minyi::ui {

QString words(core::cases::Purpose purpose);
QString words(core::cases::AlikeBy by);

} // namespace minyi::ui
