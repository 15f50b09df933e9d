#pragma once

#include <QList>
#include <QString>

#include "core/documents/queries.h"
#include "core/evidence/queries.h"
#include "core/review/commands.h"
#include "core/review/queries.h"

#include <optional>
#include <vector>

namespace minyi::ui {

/// A place of a case that a remark is pinned to. The record keeps the words; they are read back here.
struct Place {
    enum class Of { Field, Evidence, Item, Paper };

    Of of = Of::Field;
    QString key; ///< of a field or an item; the number of a piece of evidence
    QString words;
    core::Id<core::documents::Document> paper{};
    int page = 0; ///< of a paper, from 1; 0 is the whole

    /// What the widget that shows it is called; nothing for a paper.
    QString anchor() const;
};

/// Every place of a case, papers as wholes.
QList<Place> placesOf(const core::evidence::DeskAnswer& desk, const core::documents::DeskAnswer& papers);
/// The place that words speak of; nothing for words of somebody's own.
std::optional<Place> placeNamed(const QString& words, const QList<Place>& places);
/// A page of a paper.
Place onPage(Place paper, int page);

/// One a line, "kind / where: what"; without a colon the whole line is what is wrong with the file.
std::vector<core::review::NewDefect> remarksIn(const QString& text, const QString& whole);
/// The kinds that may stand before the slash.
QStringList errorKinds();
/// What of the case changed there since the remark was made.
std::vector<core::review::Changed> changesAt(const Place& place, const std::vector<core::review::Changed>& changes);

} // namespace minyi::ui
