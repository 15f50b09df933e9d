#pragma once

#include "core/recordings/queries.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/row_model.h"
#include "ui/orders/order_clock.h"
#include "ui/text/formats.h"
#include "ui/text/recordings_words.h"
#include "ui/text/words.h"

namespace minyi::ui {

/// Rows as the tables show them: what depends on language and packs is written down once.
struct SampleLine {
    core::recordings::SampleRow row;
    QString at, cause, rating;
    Chip state;
};
struct MissingLine {
    core::recordings::MissingRow row;
    QString at, channel, round;
};
struct PastLine {
    core::recordings::PastRow row;
    QString at, until;
    Chip state;
};

inline const Column<SampleLine> kSampleColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Call"), [](const SampleLine& l) -> QVariant { return l.at; }, 104},
    {QT_TRANSLATE_NOOP("Column", "Caller"), [](const SampleLine& l) -> QVariant { return qt(l.row.caller); }, 88},
    {QT_TRANSLATE_NOOP("Column", "Cause"), [](const SampleLine& l) -> QVariant { return l.cause; }, 136, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Rating"), [](const SampleLine& l) -> QVariant { return l.rating; }, 92},
    {QT_TRANSLATE_NOOP("Column", "Item"), [](const SampleLine& l) { return QVariant::fromValue(Cell{qt(l.row.item), qt(l.row.unit)}); }, 220},
    {QT_TRANSLATE_NOOP("Column", "Length"), [](const SampleLine& l) -> QVariant { return lengthWords(l.row.seconds); }, 64, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Found"), [](const SampleLine& l) { return QVariant::fromValue(l.state); }, 168},
};

inline const Column<MissingLine> kMissingColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Call"), [](const MissingLine& l) -> QVariant { return l.at; }, 104},
    {QT_TRANSLATE_NOOP("Column", "Caller"), [](const MissingLine& l) -> QVariant { return qt(l.row.caller); }, 88},
    {QT_TRANSLATE_NOOP("Column", "Round"), [](const MissingLine& l) -> QVariant { return l.round; }, 136},
    {QT_TRANSLATE_NOOP("Column", "Channel"), [](const MissingLine& l) -> QVariant { return l.channel; }, 108},
    {QT_TRANSLATE_NOOP("Column", "Item"), [](const MissingLine& l) { return QVariant::fromValue(Cell{qt(l.row.item), qt(l.row.unit)}); }, 300, Qt::AlignLeft, true},
};

inline const Column<PastLine> kPastColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Call"), [](const PastLine& l) -> QVariant { return l.at; }, 150},
    {QT_TRANSLATE_NOOP("Column", "Kept until"), [](const PastLine& l) -> QVariant { return l.until; }, 120},
    {QT_TRANSLATE_NOOP("Column", "Number"), [](const PastLine& l) -> QVariant { return qt(l.row.sourceId); }, 150, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Item"), [](const PastLine& l) { return QVariant::fromValue(Cell{qt(l.row.item), qt(l.row.unit)}); }, 220},
    {QT_TRANSLATE_NOOP("Column", "State"), [](const PastLine& l) { return QVariant::fromValue(l.state); }, 200},
};

} // namespace minyi::ui
