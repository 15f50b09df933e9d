#include "ui/kit/skeleton.h"

#include <chrono>

namespace minyi::ui {

namespace {

constexpr int kRow = 50;
/// Uneven widths, so nobody takes the grey bars for data.
constexpr int kWidths[][2] = {{48, 31}, {42, 43}, {53, 27}, {38, 35}};

} // namespace

Skeleton::Skeleton(QWidget* parent) : Painted(parent)
{
    using namespace std::chrono_literals;
    m_rowsAfter.setSingleShot(true);
    m_rowsAfter.setInterval(300ms);
    m_barAfter.setSingleShot(true);
    m_barAfter.setInterval(2s);
    connect(&m_rowsAfter, &QTimer::timeout, this, [this] {
        m_rows = true;
        update();
    });
    connect(&m_barAfter, &QTimer::timeout, this, [this] {
        m_bar = true;
        update();
    });
    describe(tr("Loading"), {});
}

void Skeleton::start()
{
    m_rows = m_bar = false;
    m_rowsAfter.start();
    m_barAfter.start();
    show();
}

void Skeleton::finish()
{
    m_rowsAfter.stop();
    m_barAfter.stop();
    hide();
}

void Skeleton::setProgress(int done, int total, const QString& words)
{
    m_rows = m_bar = true;
    m_done = done;
    m_total = total;
    m_words = words;
    describe(tr("Loading"), words);
    update();
}

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const int barRoom = m_bar ? px(40) : 0;
    int y = 0;
    for (int i = 0; m_rows && i < 4 && y + kRow <= height() - barRoom; ++i, y += kRow) {
        paintBar(painter, QRectF(0, y + 11, 28, 28), t.sunken, 6);
        const qreal room = width() - 40 - 110;
        paintBar(painter, QRectF(40, y + 11, room * kWidths[i][0] / 64, 12), t.sunken, 3);
        paintBar(painter, QRectF(40, y + 29, room * kWidths[i][1] / 64, 8), t.sunken, 3);
        paintBar(painter, QRectF(width() - 100, y + 14, 100, 22), t.sunken, 4);
        paintLine(painter, 0, y + kRow - 1, width(), t.line);
    }
    if (m_bar) {
        paintText(painter, QRect(0, y + 6, width(), px(22)), m_words, Type::Meta, t.text2);
        const QRectF track(0, y + 8 + px(22), width(), 4);
        paintBar(painter, track, t.sunken);
        if (m_total > 0)
            paintBar(painter, QRectF(track.topLeft(), QSizeF(track.width() * qMin(m_done, m_total) / m_total, 4)),
                     t.accentText);
    }
}

} // namespace minyi::ui
