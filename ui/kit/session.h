#pragma once

#include <QString>

#include "core/base/executor.h"
#include "core/calendar/work_calendar.h"
#include "core/deadlines/event_book.h"
#include "core/office/office.h"
#include "core/rules/packs.h"

#include <functional>

namespace minyi::ui {

/// The calendar in force at the moment it is asked: a notice of holidays may be taken in while the window is open.
struct CalendarInForce {
    std::function<const core::calendar::WorkCalendar&()> ask;

    const core::calendar::WorkCalendar& operator*() const { return ask(); }
    const core::calendar::WorkCalendar* operator->() const { return &ask(); }
};

/// Who works here and what the pages need of the office. One a signed-in user; it outlives the pages made for it.
struct Session {
    core::Office* office = nullptr;
    const core::rules::Packs* packs = nullptr;
    CalendarInForce calendar;
    const core::deadlines::RulePack* limits = nullptr;
    const core::deadlines::EventBook* limitEvents = nullptr;
    core::Actor actor;
    core::Executor* home = nullptr; ///< the window thread
    QString language = QStringLiteral("zh");
    bool practice = false;

    core::Instant now() const { return office->now(); }
    bool may(core::Permission permission) const { return actor.may(permission); }
    std::string_view packLanguage() const { return language == QLatin1String("en") ? "en" : "zh"; }
};

} // namespace minyi::ui
