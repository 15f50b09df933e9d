#pragma once

#include <QList>
#include <QString>

#include "core/orders/queries.h"
#include "core/reports/report.h"
#include "ui/print/paper.h"

#include <optional>

class QWidget;

namespace minyi::ui {

/// One line looked at before a print: in order, to be known, or in the way.
struct PrintCheck {
    enum class How { Good, Note, Bad } how = How::Good;
    QString words;

    bool operator==(const PrintCheck&) const = default;
};

/// What a person should see before the paper leaves: masked or not, numbered or not, and whether the fonts are the form's own and have every character.
QList<PrintCheck> checkPrint(const core::reports::Report& report, const print::Layout& layout, bool full, const std::optional<core::orders::OrderAnswer>& order);
/// The line with its mark in front.
QWidget* checkRow(const PrintCheck& check);

} // namespace minyi::ui
