#pragma once

#include <QPainter>
#include <QRectF>

namespace minyi::ui {

/// Status glyphs drawn in a 12-unit box: sharp at any scale, and no icon theme can be missing for them.
enum class Glyph { None, Clock, Triangle, Pause, Tick, Cross, Ring, Half, Info, Dot, Plus, Left, Right, Up, Down };

/// `ground` is what lies behind; the mark inside a filled glyph is drawn with it.
void paintGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& ink, const QColor& ground);

} // namespace minyi::ui
