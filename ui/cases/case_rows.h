#pragma once

#include "ui/cases/cases_columns.h"
#include "ui/kit/list_export.h"
#include "ui/kit/views.h"

namespace minyi::ui {

/// The list as it stands on the screen, its columns and its order, for a file; rows come as they do for the table.
ListSource caseSource(Session& session, QWidget* page, const std::vector<std::int64_t>& ids, const TableView& table);

} // namespace minyi::ui
