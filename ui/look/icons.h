#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

/// Which token an icon is tinted with; resolved when painted, so a theme switch needs no walk over buttons.
using Ink = QColor Tokens::*;

/// A flat Breeze icon in the ink. Without the icon theme it shows the first character of `fallback`, or nothing.
QIcon icon(const QString& name, Ink ink = &Tokens::text2, const QString& fallback = {});
/// A status glyph as an icon, for buttons and line edits.
QIcon icon(Glyph glyph, Ink ink = &Tokens::text2);
QIcon icon(Glyph glyph, Tone tone);

/// The tinted picture itself, from the cache; null when the theme lacks the icon.
QPixmap tinted(const QString& name, int side, const QColor& colour, qreal dpr = 1);
/// For painters: the icon (16 or 22) centred in the box, or the fallback's first character.
void paintIcon(QPainter& painter, const QRect& box, const QString& name, int side, const QColor& colour,
               const QString& fallback = {});

} // namespace minyi::ui
