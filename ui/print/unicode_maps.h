#pragma once

#include <QByteArray>
#include <QHash>

namespace minyi::ui::print {

/// For each CJK radical (U+2E80 - U+2FDF) that shares its glyph with an ideograph of the text: that ideograph.
QHash<char16_t, char16_t> radicalsBehind(const QString& text);

/// Qt names the first code point of a glyph when it tells a reader what a PDF says, and radicals come before ideographs:
/// 民 is copied and searched as U+2EA0. This puts the ideographs back. A file of another make is returned as it came.
QByteArray withIdeographs(const QByteArray& pdf, const QHash<char16_t, char16_t>& radicals);

} // namespace minyi::ui::print
