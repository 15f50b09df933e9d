#include "ui/kit/key_hint.h"

namespace minyi::ui {

namespace {

constexpr int kBetweenKeys = 4, kBeforeWords = 8, kBetween = 18;

int widthOf(const KeyHint& hint)
{
    int width = 0;
    for (const auto& key : hint.keys)
        width += keycapWidth(key) + kBetweenKeys;
    const int words = hint.words.isEmpty() ? 0 : kBeforeWords + textWidth(Type::Meta, hint.words);
    return width - kBetweenKeys + words + kBetween;
}

} // namespace

KeyHints::KeyHints(QWidget* parent) : Painted(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyHints::setHints(const QList<KeyHint>& hints)
{
    m_hints = hints;
    QStringList said;
    for (const auto& hint : hints)
        said << QStringLiteral("%1: %2").arg(hint.keys.join(QLatin1Char(' ')), hint.words);
    describe(tr("Keys"), said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize KeyHints::sizeHint() const
{
    int width = 0;
    for (const auto& hint : m_hints)
        width += widthOf(hint);
    return {width, px(20)};
}

void KeyHints::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    for (const auto& hint : m_hints) {
        if (x + widthOf(hint) - kBetween > width())
            break;
        const int end = x + widthOf(hint);
        for (const auto& key : hint.keys) {
            paintKeycap(painter, QRect(x, 0, keycapWidth(key), height()), key);
            x += keycapWidth(key) + kBetweenKeys;
        }
        x += kBeforeWords - kBetweenKeys;
        paintText(painter, QRect(x, 0, end - x, height()), hint.words, Type::Meta, tokens().text2);
        x = end;
    }
}

} // namespace minyi::ui
