#pragma once

#include "core/staff/queries.h"
#include "tests/ui/pages_office.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

namespace minyi::test {

/// The window on the small office, as the program would wire it.
class Window {
public:
    explicit Window(bool practice = true) : preferences({}), window(entrance(practice), preferences)
    {
        window.resize(1440, 900);
        window.show();
    }

    ui::Entrance entrance(bool practice)
    {
        auto& place = office.workplace();
        ui::Entrance way;
        way.office = &place.office(), way.packs = &place.packs(), way.limitEvents = &place.limitEvents();
        way.calendar = {[&place]() -> const core::calendar::WorkCalendar& { return place.calendar(); }};
        way.limits = {[&place]() -> const core::deadlines::RulePack& { return place.deadlineRules(); }};
        way.home = &home, way.practice = practice;
        way.accounts = [] { return QList<ui::Account>{{"lin", "林晓燕", "中心", "R1"}, {"wu", "吴敏", "中心", "R2"}}; };
        way.signIn = [&place, practice](const std::string& account, const std::optional<std::string>& phrase) {
            if (!practice && phrase != "right words")
                return core::Result<core::Actor>(core::refuse(core::Why::WrongPassphrase));
            return place.signIn(account, {});
        };
        return way;
    }

    void enter(const std::string& account)
    {
        window.enter(office.actor(account));
        settle();
    }

    PagesOffice office;
    core::Inline home;
    ui::Preferences preferences;
    ui::MainWindow window;
};

} // namespace minyi::test
