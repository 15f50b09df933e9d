#pragma once

#include <QCoreApplication>

#include "core/followup/queries.h"
#include "ui/kit/row_model.h"
#include "ui/orders/order_clock.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace minyi::ui {

/// A line of the call queue, or an answer nobody could read.
struct QueueLine {
    core::followup::QueueRow row; ///< of an unclear answer only id, channel, person, phone and item
    ListRow shown;
};

/// Who, through which channel, why and since when: one line of the queue.
inline QueueLine queueLine(core::followup::QueueRow row, const Session& session)
{
    const Formats formats(session.language);
    ListRow shown;
    shown.title = shown.person = QString::fromStdString(row.person);
    shown.initial = shown.person.left(1);
    shown.tag = {Tone::Neutral, Fill::Outline, Glyph::None, channelName(session, row.channel)};
    shown.meta = QStringList{QString::fromStdString(row.item), callReason(row.why)}.join(QStringLiteral(" · "));
    if (row.own)
        shown.right = QCoreApplication::translate("Queue", "Own matter");
    else if (row.state == core::followup::State::InCall) {
        shown.right = QCoreApplication::translate("Queue", "In call: %1").arg(QString::fromStdString(row.claimedBy));
        shown.rightStrong = true;
    } else if (row.callAt && *row.callAt > session.now())
        shown.right = QCoreApplication::translate("Queue", "Agreed %1").arg(formats.shortMoment(*row.callAt));
    else {
        shown.chip = formats.dueChip(session.now(), row.due, *session.calendar);
        if (row.attempts > 0)
            shown.meta += QStringLiteral(" · ") + QCoreApplication::translate("Queue", "try %1").arg(row.attempts + 1);
    }
    return {std::move(row), std::move(shown)};
}

inline QueueLine unclearLine(const core::followup::ListRow& row, const Session& session)
{
    QueueLine line;
    line.row.id = row.id;
    line.row.channel = row.channel;
    line.row.person = row.person;
    line.row.phone = row.phone;
    line.row.item = row.item;
    line.row.state = row.state;
    line.shown.title = line.shown.person = QString::fromStdString(row.person);
    line.shown.initial = line.shown.person.left(1);
    line.shown.tag = {Tone::Neutral, Fill::Outline, Glyph::None, channelName(session, row.channel)};
    line.shown.meta = QString::fromStdString(row.item);
    line.shown.right = Formats(session.language).shortMoment(row.handledAt);
    return line;
}

inline const Column<QueueLine> kQueueColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Call"), [](const QueueLine& l) -> QVariant { return l.shown.sentence(); }, 300},
};

/// The queue for the list delegate: a row is one picture.
class QueueModel : public RowModel<QueueLine> {
public:
    explicit QueueModel(QObject* parent) : RowModel(kQueueColumns, parent) {}

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == RowRole && index.isValid() && index.row() < rowCount())
            return QVariant::fromValue(row(index.row()).shown);
        return RowModel::data(index, role);
    }
};

/// One step of the funnel: its head, its count in a row, and the count its share is of.
struct FunnelColumn {
    const char* head;
    std::int64_t core::followup::FunnelRow::*count;
    std::int64_t core::followup::FunnelRow::*of;
    Tone tone;
    bool aside;
};

inline constexpr FunnelColumn kFunnelColumns[] = {
    {QT_TRANSLATE_NOOP("Funnel", "Due"), &core::followup::FunnelRow::due, nullptr, Tone::Info, false},
    {QT_TRANSLATE_NOOP("Funnel", "Sent"), &core::followup::FunnelRow::sent, &core::followup::FunnelRow::due, Tone::Info, false},
    {QT_TRANSLATE_NOOP("Funnel", "Answered"), &core::followup::FunnelRow::replied, &core::followup::FunnelRow::sent, Tone::Info,
     false},
    {QT_TRANSLATE_NOOP("Funnel", "Dissatisfied"), &core::followup::FunnelRow::dissatisfied, &core::followup::FunnelRow::replied,
     Tone::Danger, false},
    {QT_TRANSLATE_NOOP("Funnel", "Orders"), &core::followup::FunnelRow::orders, &core::followup::FunnelRow::dissatisfied, Tone::Danger,
     false},
    {QT_TRANSLATE_NOOP("Funnel", "No reply"), &core::followup::FunnelRow::noReply, &core::followup::FunnelRow::sent, Tone::Neutral,
     true},
};

} // namespace minyi::ui
