#pragma once

#include <QString>

#include "core/base/executor.h"
#include "core/calendar/work_calendar.h"
#include "core/deadlines/pack.h"
#include "core/office/office.h"
#include "core/rules/packs.h"

namespace minyi::ui {

/// Who works here and what the pages need of the office. One a signed-in user; it outlives the pages made for it.
struct Session {
    core::Office* office = nullptr;
    const core::rules::Packs* packs = nullptr;
    const core::calendar::WorkCalendar* calendar = nullptr;
    const core::deadlines::RulePack* limits = nullptr;
    core::Actor actor;
    core::Executor* home = nullptr; ///< the window thread
    QString language = QStringLiteral("zh");
    bool practice = false;

    core::Instant now() const { return office->now(); }
    bool may(core::Permission permission) const { return actor.may(permission); }
    std::string_view packLanguage() const { return language == QLatin1String("en") ? "en" : "zh"; }
};

} // namespace minyi::ui
