#pragma once

#include <QStringList>

#include "core/cases/queries.h"

#include <optional>
#include <vector>

namespace minyi::ui {

/// The steps with that first which a case takes as a rule: a settlement is possible, the review is where it goes.
std::vector<core::cases::Step> inOrder(std::vector<core::cases::Step> steps);
/// The step a case takes next as a rule, whoever takes it.
std::optional<core::cases::Step> awaitedStep(const core::cases::FileAnswer& file);
/// Who handles a case, as whom a step waits for.
QString itsHandler(const core::cases::FileAnswer& file);
/// For who has no step in a case: where it stands, which steps come and who takes them.
QStringList awaited(const core::cases::FileAnswer& file);

} // namespace minyi::ui
