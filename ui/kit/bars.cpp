#include "ui/kit/bars.h"

namespace minyi::ui {

namespace {

QColor barOf(Tone tone)
{
    const auto& t = tokens();
    return tone == Tone::Info ? t.accentText : tone == Tone::Neutral ? t.neutral.line : t.of(tone).solid;
}

} // namespace

BulletBar::BulletBar(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BulletBar::setValue(double value, double target, Tone tone, const QString& words)
{
    m_value = qBound(0.0, value, 1.0);
    m_target = target;
    m_tone = tone;
    describe(tr("Value against target"), words);
    update();
}

void BulletBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF track(0, height() / 2 - 4, width(), 8);
    paintBar(painter, track, tokens().sunken);
    paintBar(painter, QRectF(track.topLeft(), QSizeF(track.width() * m_value, 8)), barOf(m_tone));
    if (m_target >= 0)
        painter.fillRect(qMin(width() - 2, qRound(m_target * width()) - 1), 0, 2, height(), tokens().text);
}

ProgressLine::ProgressLine(int thickness, QWidget* parent) : Painted(parent), m_thickness(thickness)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setValue(double part, Tone tone, const QString& words)
{
    m_part = qBound(0.0, part, 1.0);
    m_tone = tone;
    describe(tr("Progress"), words);
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBar(painter, QRectF(rect()), tokens().sunken);
    paintBar(painter, QRectF(0, 0, width() * m_part, height()), barOf(m_tone));
}

StackedBar::StackedBar(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBar::setParts(const QList<StackPart>& parts, const QString& wholeName, const QString& whole)
{
    m_parts = parts;
    m_wholeName = wholeName;
    m_whole = whole;
    QStringList said;
    for (const auto& part : parts)
        said << QStringLiteral("%1 %2").arg(part.name).arg(part.count);
    said << QStringLiteral("%1 %2").arg(wholeName, whole);
    describe(tr("Progress of the batch"), said.join(QStringLiteral(", ")));
    update();
}

void StackedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    int total = 0;
    for (const auto& part : m_parts)
        total += part.count;
    paintBar(painter, QRectF(0, 0, width(), 8), t.sunken);
    qreal x = 0;
    const int column = width() / (static_cast<int>(m_parts.size()) + 1);
    for (int i = 0; i < m_parts.size(); ++i) {
        const auto& part = m_parts[i];
        const qreal wide = total > 0 ? width() * part.count / static_cast<qreal>(total) : 0;
        paintBar(painter, QRectF(x, 0, qMax(0.0, wide - 2), 8), barOf(part.tone));
        x += wide;
        const int left = i * column;
        paintBar(painter, QRectF(left, px(24), 8, 8), barOf(part.tone));
        paintText(painter, QRect(left + 14, px(18), column - 16, px(20)), part.name, Type::Meta, t.text2);
        paintText(painter, QRect(left + 14, px(40), column - 16, px(22)), QString::number(part.count), Type::Section,
                  t.text);
    }
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const int left = static_cast<int>(m_parts.size()) * column;
    paintText(painter, QRect(left, px(18), width() - left, px(20)), m_wholeName, Type::Meta, t.text2, right);
    paintText(painter, QRect(left, px(40), width() - left, px(22)), m_whole, Type::Section, t.text, right);
}

PieceBar::PieceBar(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PieceBar::setPieces(int done, int total, const QString& words)
{
    m_done = done;
    m_total = total;
    describe(tr("Evidence"), words);
    update();
}

void PieceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    for (int i = 0; i < m_total; ++i) {
        const QRectF piece(i * (width() + 4.0) / m_total, 0, (width() + 4.0) / m_total - 4, 8);
        if (i < m_done)
            paintBar(painter, piece, t.ok.solid);
        else
            paintBox(painter, piece.adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.danger.solid, 2, 1, Qt::DashLine);
    }
}

} // namespace minyi::ui
