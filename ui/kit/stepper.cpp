#include "ui/kit/stepper.h"

#include "ui/look/glyphs.h"

namespace minyi::ui {

namespace {

constexpr int kNode = 20, kDash = 18;

Type nameType(StepState state)
{
    return state == StepState::Now ? Type::MetaStrong : Type::Meta;
}

QColor nameInk(StepState state)
{
    const auto& t = tokens();
    switch (state) {
    case StepState::Done: return t.text;
    case StepState::Now: return t.accentText;
    case StepState::Later: return t.text3;
    }
    return t.text;
}

void paintLink(QPainter& painter, qreal from, qreal to, qreal y, bool done)
{
    painter.fillRect(QRectF(from, y - 1, to - from, 2), done ? tokens().accentText : tokens().line);
}

} // namespace

Stepper::Stepper(Names names, QWidget* parent) : Painted(parent), m_names(names)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setSteps(const QList<Step>& steps)
{
    m_steps = steps;
    QStringList said;
    for (const auto& step : steps) {
        const auto state = step.state == StepState::Done  ? tr("done")
                           : step.state == StepState::Now ? tr("now")
                                                          : tr("later");
        said << QStringLiteral("%1 %2 %3").arg(step.name, state, step.below);
    }
    describe(tr("Steps"), said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const
{
    const int count = static_cast<int>(m_steps.size());
    if (m_names == Names::Below)
        return {count * 54, kNode + 4 + 2 * px(16) + 4};
    int width = 0;
    for (const auto& step : m_steps)
        width += kNode + 8 + textWidth(Type::MetaStrong, step.name) + 16 + kDash;
    return {width, px(24)};
}

QSize Stepper::minimumSizeHint() const
{
    return {static_cast<int>(m_steps.size()) * 36, sizeHint().height()};
}

void Stepper::paintNode(QPainter& painter, QPointF middle, int step) const
{
    const auto& t = tokens();
    const auto state = m_steps[step].state;
    const QRectF round(middle.x() - kNode / 2.0, middle.y() - kNode / 2.0, kNode, kNode);
    if (state == StepState::Done) {
        paintBox(painter, round.adjusted(0.5, 0.5, -0.5, -0.5), t.accent, t.accent, kNode / 2.0);
        paintGlyph(painter, round.adjusted(4.5, 4.5, -4.5, -4.5), Glyph::Tick, t.onAccent, t.accent);
    } else if (state == StepState::Now) {
        paintBox(painter, round.adjusted(-2, -2, 2, 2), t.accentSoft, t.accentSoft, kNode, 0);
        paintBox(painter, round.adjusted(1, 1, -1, -1), t.surface, t.accentText, kNode / 2.0, 2);
        paintBox(painter, round.adjusted(6, 6, -6, -6), t.accentText, t.accentText, 4, 0);
    } else {
        paintBox(painter, round.adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.lineStrong, kNode / 2.0);
        paintText(painter, round.toRect(), QString::number(step + 1), Type::Badge, t.text3, Qt::AlignCenter);
    }
}

void Stepper::paintBelow(QPainter& painter) const
{
    const auto& t = tokens();
    const int each = width() / static_cast<int>(m_steps.size());
    const qreal y = kNode / 2.0 + 2;
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto& step = m_steps[i];
        const qreal x = i * each + each / 2.0;
        if (i > 0)
            paintLink(painter, x - each + kNode / 2.0 + 2, x - kNode / 2.0 - 2, y, step.state != StepState::Later);
        paintNode(painter, {x, y}, i);
        const QRect name(i * each, kNode + 4, each, px(16));
        paintText(painter, name, step.name, nameType(step.state), nameInk(step.state), Qt::AlignCenter);
        const QColor ink = step.state == StepState::Now ? t.accentText : t.text2;
        paintText(painter, name.translated(0, px(16)), step.below, Type::Meta, ink, Qt::AlignCenter);
    }
}

void Stepper::paintBeside(QPainter& painter) const
{
    const qreal y = height() / 2.0;
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto& step = m_steps[i];
        if (i > 0) {
            paintLink(painter, x, x + kDash, y, step.state != StepState::Later);
            x += kDash + 8;
        }
        paintNode(painter, {x + kNode / 2.0 + 1, y}, i);
        x += kNode + 8;
        const int wide = qMin(textWidth(nameType(step.state), step.name) + 1, width() - x);
        paintText(painter, QRect(x, 0, wide, height()), step.name, nameType(step.state), nameInk(step.state));
        x += wide + 8;
    }
}

void Stepper::paintEvent(QPaintEvent*)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    if (m_names == Names::Below)
        paintBelow(painter);
    else
        paintBeside(painter);
}

} // namespace minyi::ui
