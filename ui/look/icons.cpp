#include "ui/look/icons.h"

#include "ui/look/theme.h"

#include <QIconEngine>
#include <QPixmapCache>

namespace minyi::ui {

namespace {

/// Draws one thing with the tokens in force at the moment of painting.
class TintEngine : public QIconEngine {
public:
    using Colour = QColor (*)(const TintEngine&);

    TintEngine(QString name, Ink ink, QString fallback)
        : m_name(std::move(name))
        , m_fallback(std::move(fallback))
        , m_ink(ink)
    {
    }
    TintEngine(Glyph glyph, Ink ink) : m_ink(ink), m_glyph(glyph) {}
    TintEngine(Glyph glyph, Tone tone) : m_ink(nullptr), m_tone(tone), m_glyph(glyph) {}

    QIconEngine* clone() const override { return new TintEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto& t = tokens();
        const QColor ink = mode == QIcon::Disabled ? t.disabled : m_ink ? t.*m_ink : t.of(m_tone).text;
        if (m_glyph != Glyph::None) {
            const qreal side = rect.width() * 0.75;
            const QRectF box(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side, side);
            paintGlyph(*painter, box, m_glyph, ink, t.surface);
        } else {
            paintIcon(*painter, rect, m_name, qMin(rect.width(), rect.height()), ink, m_fallback);
        }
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// Painted at its design size on a finer grid: the theme has no larger drawing of the same icon.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap picture(size);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size / scale), mode, state);
        return picture;
    }

private:
    QString m_name, m_fallback;
    Ink m_ink;
    Tone m_tone = Tone::Neutral;
    Glyph m_glyph = Glyph::None;
};

} // namespace

QIcon icon(const QString& name, Ink ink, const QString& fallback)
{
    return QIcon(new TintEngine(name, ink, fallback));
}

QIcon icon(Glyph glyph, Ink ink)
{
    return QIcon(new TintEngine(glyph, ink));
}

QIcon icon(Glyph glyph, Tone tone)
{
    return QIcon(new TintEngine(glyph, tone));
}

QPixmap tinted(const QString& name, int side, const QColor& colour, qreal dpr)
{
    const auto key = QStringLiteral("tint/%1/%2/%3/%4").arg(name).arg(side).arg(colour.rgba()).arg(dpr);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const auto plain = QIcon::fromTheme(name);
    if (plain.isNull())
        return {};
    picture = QPixmap(QSize(side, side) * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    plain.paint(&painter, QRect(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, side, side), colour);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

void paintIcon(QPainter& painter, const QRect& box, const QString& name, int side, const QColor& colour,
               const QString& fallback)
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    const auto picture = tinted(name, side, colour, dpr);
    if (!picture.isNull()) {
        painter.drawPixmap(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, picture);
        return;
    }
    painter.save();
    painter.setFont(font(Type::Meta));
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, fallback.left(1));
    painter.restore();
}

} // namespace minyi::ui
