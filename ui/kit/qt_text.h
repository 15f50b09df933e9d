#pragma once

#include <QDate>
#include <QString>

#include "core/base/time.h"

#include <string>
#include <string_view>

namespace minyi::ui {

/// Core speaks UTF-8, Qt does not.
inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QDate qtDate(core::Day day)
{
    const auto civil = core::civil(day);
    return {civil.year, civil.month, civil.day};
}

/// Between facts on one line.
inline const QString kDot = QStringLiteral(" · ");

/// A date field always shows one.
inline core::Day coreDay(QDate date)
{
    return core::dayFrom(date.year(), date.month(), date.day()).value_or(core::Day{});
}

inline std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace minyi::ui
