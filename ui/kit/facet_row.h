#pragma once

#include <QCheckBox>
#include <QLabel>

class QVBoxLayout;

namespace minyi::ui {

/// A condition of a filter: checkbox, name, how many it would leave.
struct FacetRow {
    QCheckBox* box = nullptr;
    QLabel* count = nullptr;
};

FacetRow addFacetRow(QVBoxLayout* column);

} // namespace minyi::ui
