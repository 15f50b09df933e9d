#pragma once

#include <QCoreApplication>

#include "core/office/actor.h"

#include <string_view>

namespace minyi::ui {

/// Which menu an action stands in.
enum class Menu { Go, Page, Window, User };

/// Everything the window can do for its user: one row, one entry in menu and palette, one shortcut. `word` is translated in the
/// context "Action"; whoever lacks the permission does not see the row.
struct ActionRow {
    std::string_view id;
    Menu menu;
    const char* word;
    const char* icon;
    const char* shortcut;
    core::Permission needs;
};

// clang-format off
inline constexpr ActionRow kActions[] = {
    {"go.today",     Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Today"),      "go-jump-today",      "Ctrl+1",       core::Permission::Anyone},
    {"go.cases",     Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Cases"),      "document-multiple",  "Ctrl+2",       core::Permission::SeeCases},
    {"go.incidents", Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Incidents"),  "call-start",         "Ctrl+8",       core::Permission::SeeIncidents},
    {"go.followup",  Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Follow-up"),  "audio-headset",      "Ctrl+3",       core::Permission::SeeFollowUp},
    {"go.orders",    Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Orders"),     "flag",               "Ctrl+5",       core::Permission::SeeOrders},
    {"go.deadlines", Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Deadlines"),  "chronometer",        "Ctrl+9",       core::Permission::Anyone},
    {"go.documents", Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Documents"),  "document-print",     "Ctrl+7",       core::Permission::PrintReports},
    {"go.settings",  Menu::Go,     QT_TRANSLATE_NOOP("Action", "Go to Settings"),   "settings-configure", "Ctrl+,",       core::Permission::Anyone},
    {"page.filter",  Menu::Page,   QT_TRANSLATE_NOOP("Action", "Filter this list"), "view-filter",        "",             core::Permission::Anyone},
    {"page.new",     Menu::Page,   QT_TRANSLATE_NOOP("Action", "New"),              "list-add",           "Ctrl+N",       core::Permission::Anyone},
    {"page.save",    Menu::Page,   QT_TRANSLATE_NOOP("Action", "Save draft"),       "document-edit-sign", "Ctrl+S",       core::Permission::Anyone},
    {"page.print",   Menu::Page,   QT_TRANSLATE_NOOP("Action", "Print"),            "document-print",     "Ctrl+P",       core::Permission::PrintReports},
    {"page.export",  Menu::Page,   QT_TRANSLATE_NOOP("Action", "Export the list"),  "document-export",    "Ctrl+E",       core::Permission::Anyone},
    {"page.handover", Menu::Page,  QT_TRANSLATE_NOOP("Action", "Hand over cases"),  "merge",              "",             core::Permission::AssignCase},
    {"page.standin", Menu::Page,   QT_TRANSLATE_NOOP("Action", "Name a stand-in"),  "appointment-new",    "",             core::Permission::AssignCase},
    {"page.sealed",  Menu::Page,   QT_TRANSLATE_NOOP("Action", "Open a sealed record"), "documentation",  "",             core::Permission::OpenSealed},
    {"page.board",   Menu::Page,   QT_TRANSLATE_NOOP("Action", "Orders as a list or a board"), "office-chart-bar", "", core::Permission::SeeOrders},
    {"page.reload",  Menu::Page,   QT_TRANSLATE_NOOP("Action", "Reload"),           "view-refresh",       "F5",           core::Permission::Anyone},
    {"import",       Menu::Window, QT_TRANSLATE_NOOP("Action", "Import a file"),    "document-export",    "Ctrl+I",       core::Permission::ImportMatters},
    {"listen",       Menu::Window, QT_TRANSLATE_NOOP("Action", "Listening: sample, calls without a recording, removal"), "audio-headset", "Ctrl+Shift+R", core::Permission::RemoveRecording},
    {"duty",         Menu::Window, QT_TRANSLATE_NOOP("Action", "Duty roster and handover"), "appointment-new", "", core::Permission::SeeOrders},
    {"no_penalty",   Menu::Window, QT_TRANSLATE_NOOP("Action", "No-penalty list"), "flag", "", core::Permission::SeeCases},
    {"norm",         Menu::Window, QT_TRANSLATE_NOOP("Action", "Norms at this place (F1)"), "documentation", "",           core::Permission::Anyone},
    {"palette",      Menu::Window, QT_TRANSLATE_NOOP("Action", "Search or run a command"), "edit-find",   "Ctrl+K",       core::Permission::Anyone},
    {"pane.next",    Menu::Window, QT_TRANSLATE_NOOP("Action", "Next pane"),        "go-next",            "F6",           core::Permission::Anyone},
    {"pane.before",  Menu::Window, QT_TRANSLATE_NOOP("Action", "Previous pane"),    "go-previous",        "Shift+F6",     core::Permission::Anyone},
    {"menu",         Menu::Window, QT_TRANSLATE_NOOP("Action", "Application menu"), "overflow-menu",      "F10",          core::Permission::Anyone},
    {"theme",        Menu::Window, QT_TRANSLATE_NOOP("Action", "Light or dark"),    "view-refresh",       "Ctrl+Shift+T", core::Permission::Anyone},
    {"language",     Menu::Window, QT_TRANSLATE_NOOP("Action", "Chinese or English"), "documentation",    "Ctrl+Shift+L", core::Permission::Anyone},
    {"lock",         Menu::User,   QT_TRANSLATE_NOOP("Action", "Lock"),             "appointment-new",    "Ctrl+L",       core::Permission::Anyone},
    {"switch",       Menu::User,   QT_TRANSLATE_NOOP("Action", "Switch user"),      "merge",              "Ctrl+Shift+U", core::Permission::Anyone},
    {"quit",         Menu::User,   QT_TRANSLATE_NOOP("Action", "Quit"),             "go-up",              "Ctrl+Q",       core::Permission::Anyone},
};
// clang-format on

consteval bool actionsAreUnique()
{
    for (const auto& one : kActions)
        for (const auto& other : kActions)
            if (&one != &other && (one.id == other.id || (*one.shortcut && std::string_view(one.shortcut) == other.shortcut)))
                return false;
    return true;
}
static_assert(actionsAreUnique());

inline QString actionWord(const ActionRow& row)
{
    return QCoreApplication::translate("Action", row.word);
}

} // namespace minyi::ui
