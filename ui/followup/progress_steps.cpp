#include "ui/followup/progress_steps.h"

#include "ui/look/glyphs.h"

namespace minyi::ui {

namespace {

constexpr int kRow = 36, kNode = 16, kText = 28;

} // namespace

ProgressSteps::ProgressSteps(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressSteps::setLines(const QList<Line>& lines)
{
    m_lines = lines;
    QStringList said;
    for (const auto& line : lines)
        said << QStringList{line.name, line.below, line.right}.join(QLatin1Char(' '));
    describe(tr("Progress of the batch"), said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void ProgressSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    for (int i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines[i];
        const int y = i * px(kRow);
        const bool done = line.state == StepState::Done;
        if (i + 1 < m_lines.size())
            painter.fillRect(QRectF(kNode / 2.0 - 0.5, y + 10, 2, px(kRow)), done ? t.accentText : t.line);
        const QRectF node(0.5, y + 2.5, kNode, kNode);
        const bool open = line.state == StepState::Later;
        paintBox(painter, node, done ? t.accentText : t.surface, open ? t.lineStrong : t.accentText, kNode / 2.0, open ? 1 : 2);
        if (done)
            paintGlyph(painter, node.adjusted(3, 3, -3, -3), Glyph::Tick, t.surface, t.accentText);
        else if (!open)
            paintBox(painter, node.adjusted(5, 5, -5, -5), t.accentText, t.accentText, 3);
        const int right = textWidth(Type::Meta, line.right) + 8;
        paintText(painter, QRect(kText, y, width() - kText - right, px(20)), line.name,
                  line.state == StepState::Now ? Type::Strong : Type::Body, t.text);
        paintText(painter, QRect(width() - right, y, right, px(20)), line.right, Type::Meta, t.text2, Qt::AlignRight | Qt::AlignVCenter);
        paintText(painter, QRect(kText, y + px(17), width() - kText, px(18)), line.below, Type::Meta, t.text2);
    }
}

} // namespace minyi::ui
