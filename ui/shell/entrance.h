#pragma once

#include <QList>
#include <QString>

#include "ui/kit/session.h"

#include <functional>
#include <optional>
#include <string>

namespace minyi::ui {

/// An account as the sign-in page of a practice workplace offers it.
struct Account {
    QString account, name, unit, role;
};

/// What the program hands the window: the office behind it and the way in. A real workplace lists no accounts.
struct Entrance {
    core::Office* office = nullptr;
    const core::rules::Packs* packs = nullptr;
    InForce<core::calendar::WorkCalendar> calendar;
    InForce<core::deadlines::RulePack> limits;
    const core::deadlines::EventBook* limitEvents = nullptr;
    core::Executor* home = nullptr;
    bool practice = false;
    QString file; ///< where preferences are kept; empty: nowhere
    std::function<QList<Account>()> accounts;
    std::function<core::Result<core::Actor>(const std::string&, const std::optional<std::string>&)> signIn;

    /// What the pages of somebody who came in need.
    Session session(const core::Actor& actor, const QString& language) const
    {
        return {office, packs, calendar, limits, limitEvents, actor, home, language, practice};
    }
};

} // namespace minyi::ui
