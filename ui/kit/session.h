#pragma once

#include <QString>

#include "core/base/executor.h"
#include "core/calendar/work_calendar.h"
#include "core/deadlines/event_book.h"
#include "core/office/office.h"
#include "core/rules/packs.h"

#include <functional>

namespace minyi::ui {

/// What is in force at the moment it is asked: a notice of holidays, or an edition of the limits, may be taken in while the window is
/// open.
template <class T>
struct InForce {
    std::function<const T&()> ask;

    const T& operator*() const { return ask(); }
    const T* operator->() const { return &ask(); }
};

/// Who works here and what the pages need of the office. One a signed-in user; it outlives the pages made for it.
struct Session {
    core::Office* office = nullptr;
    const core::rules::Packs* packs = nullptr;
    InForce<core::calendar::WorkCalendar> calendar;
    InForce<core::deadlines::RulePack> limits;
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
