#pragma once

#include "core/norms/queries.h"
#include "ui/kit/norm_card.h"
#include "ui/kit/session.h"

namespace minyi::ui {

/// The card of a place, from what the office knows of it.
NormFacts normFacts(const core::norms::OfAnswer& answer, const QString& place, core::Day day, const Session& session);

/// 第一百零八条
QString articleNumber(std::int64_t article);

} // namespace minyi::ui
