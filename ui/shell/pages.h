#pragma once

#include "ui/shell/page.h"

#include <span>
#include <string_view>
#include <vector>

namespace minyi::ui {

class Preferences;

/// One place of the rail: who may see it and who makes it.
struct PageRow {
    PageId id;
    std::string_view name; ///< on the command line and in drafts
    const char* word;      ///< context "PageName"
    const char* icon;
    const char* shortcut;
    core::Permission needs;
    bool bottom;
    Page* (*make)(Session&, Preferences&, QWidget*);
};

/// In the order of the rail.
std::vector<PageRow> pagesFor(const core::Actor& actor);
QString pageWord(const PageRow& row);
/// Where this user starts: operators at follow-up, everybody else at Today.
PageId firstPage(const core::Actor& actor);
std::optional<PageId> pageNamed(const std::vector<PageRow>& pages, const QString& name);
/// The role people know somebody by: the first of the list that is held.
core::Role leadingRole(const core::Actor& actor);
core::Role leadingRole(std::span<const core::Role> roles);

} // namespace minyi::ui
