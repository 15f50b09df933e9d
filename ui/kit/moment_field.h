#pragma once

#include <QDateTimeEdit>

#include "ui/kit/qt_text.h"

namespace minyi::ui {

/// Legal time, whatever the zone of the machine.
inline QDateTime legal(core::Instant at)
{
    const int minute = core::minuteOfDay(at);
    return {qtDate(core::dayOf(at)), QTime(minute / 60, minute % 60)};
}

inline core::Instant legal(const QDateTimeEdit* field)
{
    return core::startOf(coreDay(field->date())) + (field->time().hour() * 60 + field->time().minute()) * core::kMinute;
}

inline QDateTimeEdit* makeMoment(core::Instant at)
{
    auto* field = new QDateTimeEdit(legal(at));
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    field->setCalendarPopup(true);
    return field;
}

} // namespace minyi::ui
