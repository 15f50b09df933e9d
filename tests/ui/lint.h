#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace minyi::test {

/// Looks over a window without looking at pixels. Every answer is a list of complaints; empty is good.
/// `floats` (dynamic property) marks layers that may lie over others, `elides` labels that cut their text on purpose.
namespace lint {

/// Shows the window at the size, lets the layout settle; complains when it grew or shrank.
QStringList keepsSize(QWidget& window, QSize size);
QStringList labelsFit(const QWidget& window);
/// A pane that only scrolls up and down must not hide its right edge.
QStringList nothingCut(const QWidget& window);
QStringList nothingOverlaps(const QWidget& window);
QStringList focusHasNames(const QWidget& window);
QStringList tabVisitsOnce(QWidget& window);
QStringList nothingPlain(const QWidget& window);

/// All of them.
QStringList all(QWidget& window, QSize size);

} // namespace lint

/// A mobile number or an identity number that is not masked.
bool looksPlain(const QString& text);

} // namespace minyi::test
