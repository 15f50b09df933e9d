#pragma once

#include <QString>

namespace minyi::ui {

/// How Chinese text is typed without an input method: "duban db" for 督办. Empty for text without Chinese.
QString pinyin(const QString& text);

} // namespace minyi::ui
