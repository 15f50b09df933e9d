#pragma once

#include <QString>

#include "core/evidence/checklists.h"
#include "core/evidence/evidence.h"
#include "core/review/review.h"

namespace minyi::ui {

QString words(core::evidence::Kind kind);
QString words(core::evidence::Status status);
QString words(core::evidence::Standing standing);
QString words(core::evidence::Mark mark);
QString words(core::evidence::Fact fact);
QString words(core::review::Level level);
QString words(core::review::Opinion opinion);
QString words(core::review::Point point);
QString words(core::review::Finding finding);

} // namespace minyi::ui
