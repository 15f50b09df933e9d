#include "ui/insights/figure_tile.h"

#include "ui/insights/change_mark.h"
#include "ui/kit/qt_text.h"
#include "ui/text/formats.h"

#include <cmath>

namespace minyi::ui {

namespace {

constexpr double kNear = 1.0; ///< points off a target that are a warning and no alarm

Tone toneOf(const core::metrics::BoardRow& row)
{
    if (!row.met || *row.met)
        return Tone::Info;
    return std::abs(*row.rate - static_cast<double>(*row.target)) <= kNear ? Tone::Warn : Tone::Danger;
}

} // namespace

Chip verdictOf(const core::metrics::BoardRow& row)
{
    if (!row.met)
        return {};
    if (*row.met)
        return {Tone::Ok, Fill::Soft, Glyph::Tick, FigureTile::tr("On target")};
    const Tone tone = toneOf(row);
    const auto off = QString::number(std::abs(*row.rate - static_cast<double>(*row.target)), 'f', 1);
    return {tone, Fill::Outline, tone == Tone::Warn ? Glyph::Half : Glyph::Triangle, FigureTile::tr("%1 off").arg(off)};
}

QString figureName(const core::metrics::BoardRow& row, const QString& language)
{
    return qt(language == QLatin1String("en") ? row.en : row.zh);
}

FigureTile::FigureTile(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const core::metrics::BoardRow& row, const QString& language, const QString& aside)
{
    m_row = row;
    m_name = figureName(row, language);
    m_rate = row.rate ? QString::number(*row.rate, 'f', 2) : QStringLiteral("-");
    m_aside = aside;
    m_target = row.target ? tr("Target %1%").arg(*row.target) : QString();
    m_verdict = verdictOf(row);
    setText(m_name);
    setAccessibleName(QStringLiteral("%1 %2%").arg(m_name, m_rate));
    setAccessibleDescription(QStringList{m_verdict.words, m_target, m_aside}.join(QStringLiteral(", ")));
    setToolTip(qt(language == QLatin1String("en") ? row.definitionEn : row.definitionZh));
    update();
}

QSize FigureTile::sizeHint() const
{
    return {248, px(144)};
}

QSize FigureTile::minimumSizeHint() const
{
    return {150, px(144)};
}

/// How it moved since the period before; without the words where they have no room.
void FigureTile::paintChange(QPainter& painter, int left, int top, int right) const
{
    if (!m_row.rate || !m_row.before)
        return;
    const auto& t = tokens();
    const double by = *m_row.rate - *m_row.before;
    const bool still = std::abs(by) < 0.005, good = still || (by > 0) != m_row.lowerIsBetter;
    const QColor ink = still ? t.text3 : good ? t.ok.text : t.danger.text;
    if (!still)
        paintChangeMark(painter, QPointF(left + 4, top + px(10)), by > 0, 3.5, ink);
    const auto points = QString::number(std::abs(by), 'f', 2);
    const int from = left + (still ? 0 : 13);
    auto words = still ? tr("as before") : tr("%1 on before").arg(points);
    if (!still && textWidth(Type::Meta, words) > right - from)
        words = points;
    paintText(painter, QRect(from, top, right - from, px(20)), words, Type::Meta, t.text2);
}

void FigureTile::paintBullet(QPainter& painter, int top) const
{
    const auto& t = tokens();
    const int left = 16, wide = width() - 32;
    paintBar(painter, QRectF(left, top + 4, wide, 8), t.sunken);
    const Tone tone = toneOf(m_row);
    if (m_row.rate)
        paintBar(painter, QRectF(left, top + 4, wide * qBound(0.0, *m_row.rate / 100, 1.0), 8), tone == Tone::Info ? t.accentText : t.of(tone).solid);
    if (m_row.target)
        painter.fillRect(qMin(left + wide - 2, left + qRound(wide * static_cast<double>(*m_row.target) / 100) - 1), top, 2, 16, t.text);
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), underMouse() ? t.subtle : t.surface, t.line, radius::card);
    const int wide = width() - 32, chip = m_verdict.words.isEmpty() ? 0 : chipSize(m_verdict, true).width();
    paintText(painter, QRect(16, px(10), wide, px(20)), m_name, Type::Body, t.text2);
    if (chip > 0)
        paintChip(painter, QRect(width() - 16 - chip, px(45), chip, chipSize(m_verdict, true).height()), m_verdict);
    const int used = paintText(painter, QRect(16, px(34), wide, px(40)), m_rate, Type::Kpi, t.text);
    const int unit = m_row.rate ? paintText(painter, QRect(16 + used + 4, px(44), 20, px(24)), QStringLiteral("%"), Type::Body, t.text2) : 0;
    paintChange(painter, 16 + used + unit + 12, px(45), width() - 24 - chip);
    paintBullet(painter, px(78));
    paintText(painter, QRect(16, px(98), wide, px(18)), m_aside, Type::Meta, t.text2);
    paintText(painter, QRect(16, px(117), wide, px(18)), m_target, Type::Meta, t.text2);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius::card);
}

} // namespace minyi::ui
