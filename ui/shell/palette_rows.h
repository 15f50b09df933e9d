#pragma once

#include <QString>

#include "core/search/queries.h"
#include "ui/kit/cells.h"
#include "ui/shell/page.h"
#include "ui/text/formats.h"

namespace minyi::ui::palette {

enum class Group { Pages, Commands, Cases, Incidents, Orders, Matters };

/// Where the things of a kind stand in the list and in the window.
struct Place {
    core::AggKind kind;
    Group group;
    PageId page;
    const char* icon;
};
const Place& placeOf(core::AggKind kind);

/// The sign that narrows what is looked for (">", "#", "@"), and what stands behind it.
QChar prefixOf(const QString& text);
QString wordsIn(const QString& text);
/// Whether a hit is of the sort its prefix asks for.
bool isWanted(const core::search::Hit& hit, QChar prefix);

/// Number and title with what was looked for, then person, state, unit and day.
ListRow rowOf(const core::search::Hit& hit, const Formats& formats);

} // namespace minyi::ui::palette
