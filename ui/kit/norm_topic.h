#pragma once

#include <QString>
#include <QWidget>

#include "core/base/time.h"
#include "core/cases/life.h"
#include "core/cases/steps.h"
#include "ui/kit/qt_text.h"

#include <optional>

namespace minyi::ui {

/// A step of a kind of case as a topic of F1.
QString stepTopic(core::cases::Class kind, core::cases::Step step);

/// What F1 explains on this widget (core/norms/topics.h), and what people call the place where the widget has another name. With a dot
/// at the end of the topic the data of the chosen line is added.
inline void setNorm(QWidget* widget, const QString& topic, const QString& place = {})
{
    widget->setProperty("norm", topic);
    widget->setProperty("normPlace", place);
}
/// The day whose law counts for everything in the widget: that of the case shown.
inline void setNormDay(QWidget* widget, core::Day day) { widget->setProperty("normDay", qt(core::isoDay(day))); }

/// What a widget is asked as: what was set, else the form and the field it is called by; nothing for most.
QString topicOf(const QWidget& widget);
/// The day of the nearest case: above the widget, else the one shown in its window.
std::optional<core::Day> normDayOf(const QWidget& widget);

} // namespace minyi::ui
