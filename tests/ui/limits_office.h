#pragma once

#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/staff/commands.h"
#include "ui/kit/form_dialog.h"

#include <catch2/catch.hpp>

namespace minyi::test {

/// A station with two filed cases of its chief's, and a case manager who may keep the calendar too.
struct Limits {
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        return office.say(account, command);
    }
    Limits()
    {
        say("admin", core::staff::AddOfficer{"xu", "徐素问", "370299010000", {core::Role::R8}, {}});
        say("admin", core::staff::AddOfficer{"fang", "方砚", "370299020100", {core::Role::R7}, {}});
        say("admin", core::staff::AddOfficer{"tie", "铁中立", "370299020100", {core::Role::R5}, {}});
        say("admin", core::staff::AddOfficer{"he", "何星野", "370299020100", {core::Role::R4}, {}});
        for (const char* title : {"殴打他人", "盗窃电动自行车"}) {
            core::cases::RegisterCase command;
            command.title = title;
            command.subtype = "theft";
            command.unit = "370299020100";
            command.handler = "he";
            files.push_back(say("he", command).file);
            say("tie", core::cases::MoveCase{files.back(), core::cases::Step::File, {}, "理由", {}});
        }
    }

    PagesOffice office;
    std::vector<core::Id<core::cases::CaseFile>> files;
};

inline ui::FormDialog* formOf(QWidget& page)
{
    for (auto* form : page.window()->findChildren<ui::FormDialog*>())
        if (form->isVisible())
            return form;
    return nullptr;
}

template <class W>
W* field(QWidget& page, const char* name)
{
    auto* form = formOf(page);
    return form ? form->findChild<W*>(QLatin1String(name)) : nullptr;
}

inline QPushButton* button(QWidget& inside, const QString& words)
{
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == words && each->isVisibleTo(&inside))
            return each;
    return nullptr;
}

} // namespace minyi::test
