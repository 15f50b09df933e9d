#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace minyi::ui {

/// Core speaks UTF-8, Qt does not.
inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace minyi::ui
