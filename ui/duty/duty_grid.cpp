#include "ui/duty/duty_grid.h"

#include "ui/kit/qt_text.h"
#include "ui/look/paint.h"
#include "ui/text/board_words.h"
#include "ui/text/formats.h"

#include <QCoreApplication>

namespace minyi::ui {

namespace {

using core::duty::kDayMinutes;
constexpr qsizetype kLines = 3;

QString clockOf(std::int64_t minutes)
{
    return Formats(QStringLiteral("en")).minuteOfDay(static_cast<int>(minutes % kDayMinutes));
}

} // namespace

QString turnHours(const core::duty::Turn& turn)
{
    const bool tomorrow = turn.to > kDayMinutes;
    return QStringLiteral("%1-%2%3").arg(clockOf(turn.from), turn.to == kDayMinutes ? QStringLiteral("24:00") : clockOf(turn.to),
                                         tomorrow ? QStringLiteral(" +1") : QString());
}

void DutyGrid::show(core::Day monday, const QString& language, std::vector<core::duty::Turn> turns)
{
    beginResetModel();
    m_monday = monday;
    m_language = language;
    m_turns = std::move(turns);
    endResetModel();
}

std::vector<core::duty::Turn> DutyGrid::turnsIn(const QModelIndex& cell) const
{
    std::vector<core::duty::Turn> turns;
    for (const auto& turn : m_turns)
        if (cell.isValid() && turn.day == dayOf(cell.column()) && turn.post == postOf(cell.row()))
            turns.push_back(turn);
    return turns;
}

QVariant DutyGrid::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList lines;
    for (const auto& turn : turnsIn(index))
        lines << QStringLiteral("%1 %2").arg(turnHours(turn), qt(turn.name));
    if (role == Qt::DisplayRole)
        return lines.join(QLatin1Char('\n'));
    return QStringList{words(postOf(index.row())), Formats(m_language).dayInWords(dayOf(index.column())), lines.join(QStringLiteral(", "))}
        .join(QStringLiteral(", "));
}

QVariant DutyGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return words(postOf(section));
    const Formats formats(m_language);
    return QStringLiteral("%1 %2").arg(formats.weekday(dayOf(section)), formats.shortDay(dayOf(section)));
}

void DutyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& box = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(box, selected ? t.accentSoft : t.surface);
    paintLine(*painter, box.x(), box.bottom(), box.width(), t.line);
    painter->fillRect(QRect(box.right(), box.y(), 1, box.height()), t.line);
    auto lines = index.data(Qt::DisplayRole).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const auto more = lines.size() - kLines;
    lines = lines.mid(0, kLines);
    if (more > 0)
        lines.back() += QStringLiteral(" +%1").arg(more);
    int y = box.y() + 4;
    for (const auto& line : lines) {
        paintText(*painter, QRect(box.x() + 8, y, box.width() - 12, px(18)), line, Type::Meta, t.text);
        y += px(18);
    }
    if ((option.state & QStyle::State_HasFocus) && selected)
        paintFocus(*painter, QRectF(box).adjusted(1, 1, -1, -1), radius::chip);
}

} // namespace minyi::ui
