#include "ui/kit/banner.h"

#include "ui/kit/labels.h"
#include "ui/look/paint.h"

#include <QHBoxLayout>

namespace minyi::ui {

namespace {

struct Look { Glyph glyph; const char* shade; };

Look lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return {Glyph::Tick, "ok"};
    case Tone::Warn: return {Glyph::Half, "warn"};
    case Tone::Danger: return {Glyph::Triangle, "danger"};
    case Tone::Pause: return {Glyph::Pause, ""};
    case Tone::Info:
    case Tone::Neutral: return {Glyph::Info, ""};
    }
    return {Glyph::Info, ""};
}

} // namespace

Banner::Banner(Tone tone, const QString& words, const QString& action, QWidget* parent)
    : QFrame(parent), m_tone(tone), m_words(new ElidedLabel(words)), m_action(makeButton({}, "ghost"))
{
    m_action->setProperty("shade", QString::fromLatin1(lookOf(tone).shade));
    m_action->setProperty("strong", true);
    m_action->setProperty("compact", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(40, 0, 8, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    setFixedHeight(40);
    setWords(words);
    setAction(action);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionPressed);
}

void Banner::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->setToolTip(words);
    setAccessibleName(words);
}

void Banner::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
}

QSize Banner::minimumSizeHint() const
{
    return {160, 40};
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& shades = tokens().of(m_tone);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintBox(painter, box, shades.soft, shades.line, radius::card);
    painter.save();
    painter.setClipRect(0, 0, 4, height());
    paintBox(painter, box, shades.solid, shades.solid, radius::card);
    painter.restore();
    paintGlyph(painter, QRectF(18, height() / 2.0 - 6, 12, 12), lookOf(m_tone).glyph, shades.text, shades.soft);
}

} // namespace minyi::ui
