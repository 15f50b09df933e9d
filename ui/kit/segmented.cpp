#include "ui/kit/segmented.h"

#include "ui/look/paint.h"

#include <QHBoxLayout>

#include <algorithm>

namespace minyi::ui {

namespace {

class SegmentButton : public QAbstractButton {
public:
    SegmentButton(const Segment& segment, QWidget* parent) : QAbstractButton(parent), m_segment(segment)
    {
        setText(segment.words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int glyph = m_segment.glyph == Glyph::None ? 0 : 16;
        return {textWidth(Type::MetaStrong, text()) + glyph + 24, px(24)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = tokens();
        QPainter painter(this);
        const bool toned = m_segment.tone != Tone::Neutral && isChecked();
        const QColor ink = toned ? t.of(m_segment.tone).text : isChecked() ? t.text : t.text2;
        if (isChecked())
            paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface,
                     toned ? t.of(m_segment.tone).line : t.neutral.line, radius::chip);
        const auto type = isChecked() ? Type::MetaStrong : Type::Meta;
        const int words = textWidth(type, text());
        const bool marked = m_segment.glyph != Glyph::None && isChecked();
        int x = (width() - words - (marked ? 16 : 0)) / 2;
        if (marked) {
            paintGlyph(painter, QRectF(x, height() / 2.0 - 5.5, 11, 11), m_segment.glyph, ink, t.surface);
            x += 16;
        }
        paintText(painter, QRect(x, 0, width() - x, height()), text(), type, ink);
        if (hasFocus())
            paintFocus(painter, QRectF(rect()), radius::chip);
    }

private:
    Segment m_segment;
};

} // namespace

Segmented::Segmented(const QList<Segment>& segments, const QString& name, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3, 2, 3, 2);
    row->setSpacing(2);
    for (int i = 0; i < segments.size(); ++i) {
        auto* button = new SegmentButton(segments[i], this);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, segments[i].words));
        m_group->addButton(button, i);
        row->addWidget(button, 1);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    takeTab(0);
}

/// The Tab key comes to one segment only; the arrow keys go on from there.
void Segmented::takeTab(int index)
{
    for (auto* button : m_group->buttons())
        button->setFocusPolicy(m_group->id(button) == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void Segmented::setCurrent(int index)
{
    takeTab(std::max(0, index)); // not to where it was in the case before
    if (auto* button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (auto* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

void Segmented::setWords(int index, const QString& words)
{
    auto* button = m_group->button(index);
    button->setText(words);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), words));
    button->updateGeometry();
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    paintBox(painter, QRectF(rect()), t.sunken, t.sunken, radius::control, 0);
}

} // namespace minyi::ui
