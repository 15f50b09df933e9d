#include "ui/kit/clock_bar.h"

#include "ui/look/glyphs.h"

namespace minyi::ui {

namespace {

constexpr int kMark = 16, kBar = 8;

QColor barColour(Tone tone)
{
    return tone == Tone::Info ? tokens().accentText : tokens().of(tone).solid;
}

void paintMark(QPainter& painter, QPointF middle, Mark mark, const QString& digit)
{
    const auto& t = tokens();
    const QRectF round(middle.x() - kMark / 2.0, middle.y() - kMark / 2.0, kMark, kMark);
    const QColor fill = mark == Mark::Done ? t.ok.solid : mark == Mark::Missed ? t.danger.solid : t.surface;
    paintBox(painter, round.adjusted(-1, -1, 1, 1), t.surface, t.surface, kMark, 0); /// a gap around it
    paintBox(painter, round.adjusted(0.5, 0.5, -0.5, -0.5), fill, mark == Mark::Open ? t.lineStrong : fill,
             kMark / 2.0);
    if (mark == Mark::Open)
        paintText(painter, round.toRect().adjusted(-4, 0, 4, 0), digit, Type::Badge, t.text2, Qt::AlignCenter);
    else
        paintGlyph(painter, round.adjusted(4, 4, -4, -4), mark == Mark::Done ? Glyph::Tick : Glyph::Cross, t.onAccent,
                   fill);
}

} // namespace

void paintClock(QPainter& painter, const QRect& box, const ClockState& state)
{
    const auto& t = tokens();
    const qreal width = (box.width() - kMark / 2.0) / 5;
    const qreal y = box.y() + (box.height() - kBar) / 2.0;
    for (int day = 0; day < 5; ++day) {
        const QRectF segment(box.x() + day * width, y, width - 2, kBar);
        const qreal part = qBound(0.0, state.days - day, 1.0);
        paintBar(painter, segment, t.sunken);
        paintBar(painter, QRectF(segment.topLeft(), QSizeF(segment.width() * part, kBar)), barColour(state.tone));
    }
    const qreal middle = box.y() + box.height() / 2.0;
    paintMark(painter, {box.x() + 3 * width - 1, middle}, state.third, QStringLiteral("3"));
    paintMark(painter, {box.x() + 5 * width - 1, middle}, state.fifth, QStringLiteral("5"));
}

ClockBar::ClockBar(const ClockState& state, QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState(state);
}

void ClockBar::setState(const ClockState& state)
{
    m_state = state;
    describe(tr("3-day and 5-day clock"), state.words);
    update();
}

void ClockBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintClock(painter, rect(), m_state);
}

} // namespace minyi::ui
