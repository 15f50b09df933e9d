#pragma once

#include <QMetaType>
#include <QVariant>

#include "ui/kit/chip.h"

namespace minyi::ui {

/// Roles beside Qt's: the value as the column gave it, whether the column is the key, and a whole ListRow.
enum Role { ValueRole = Qt::UserRole + 1, KeyRole, RowRole };

/// A text with a grey one behind it, elided first (a cause and its parties).
struct Cell {
    QString words{}, aside{};
};

/// "8/10" with a ring, a tick when full.
struct Count {
    int done = 0, total = 0;
};

/// A line of Today or of the call queue, or the header of a group.
struct ListRow {
    bool group = false;
    QString title, meta, next, right;
    QString icon;                  ///< of the type plate
    Glyph glyph = Glyph::None;     ///< instead of the icon; before the title of a group
    Tone tone = Tone::Neutral;
    QString initial, person;       ///< avatar
    Chip chip;
    Chip tag;                      ///< small label behind the title
    bool rightStrong = false;
    QList<std::pair<int, int>> marks{}; ///< what of the title was looked for: from, length

    /// The whole row as one sentence.
    QString sentence() const;
};

QString cellText(const QVariant& value);

} // namespace minyi::ui

Q_DECLARE_METATYPE(minyi::ui::Cell)
Q_DECLARE_METATYPE(minyi::ui::Count)
Q_DECLARE_METATYPE(minyi::ui::ListRow)
