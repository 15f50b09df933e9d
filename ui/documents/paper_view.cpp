#include "ui/documents/paper_view.h"

#include "ui/look/paint.h"
#include "ui/print/faces.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace minyi::ui {

namespace {

constexpr int kMargin = 24, kGap = 24;
constexpr double kDotsPerInch = 96;
constexpr std::array kSteps = {25, 33, 50, 60, 75, 100, 125, 150, 200, 300};

} // namespace

/// Draws only the sheets that are seen, and each only once a zoom.
class PaperView::Sheets : public QWidget {
public:
    explicit Sheets(PaperView* view) : m_view(view) {}

    void arrange(int count, QSize sheet, int room)
    {
        m_images.clear();
        m_sheet = sheet;
        m_across = std::max(1, std::min(count, (room - 2 * kMargin + kGap) / std::max(1, sheet.width() + kGap)));
        const int down = (count + m_across - 1) / m_across;
        const int wide = 2 * kMargin + m_across * (sheet.width() + kGap) - kGap;
        resize(std::max(room, wide), 2 * kMargin + down * (sheet.height() + kGap) - kGap);
        m_left = (width() - wide) / 2 + kMargin;
        update();
    }

    QRect sheetAt(int page) const
    {
        return {QPoint(m_left + page % m_across * (m_sheet.width() + kGap), kMargin + page / m_across * (m_sheet.height() + kGap)),
                m_sheet};
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), tokens().canvas);
        for (int page = 0; page < m_view->pageCount(); ++page) {
            const QRect box = sheetAt(page);
            if (!box.adjusted(-8, -8, 8, 8).intersects(event->rect()))
                continue;
            paintShadow(painter, QRectF(box), 0, 6);
            auto& image = m_images[page];
            if (image.isNull()) {
                image = print::pageImage(*m_view->m_paper, page, m_view->scale() * print::kTenthsPerInch * devicePixelRatioF());
                image.setDevicePixelRatio(devicePixelRatioF());
            }
            painter.drawImage(box, image);
        }
    }

private:
    PaperView* m_view;
    QHash<int, QImage> m_images;
    QSize m_sheet;
    int m_across = 1, m_left = kMargin;
};

PaperView::PaperView(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheets);
    setWidgetResizable(false);
}

void PaperView::setLayoutOf(print::Layout layout)
{
    m_paper = std::move(layout);
    setAccessibleDescription(m_paper->title);
    place();
}

void PaperView::clear()
{
    m_paper.reset();
    place();
}

double PaperView::scale() const
{
    if (!m_paper)
        return 1;
    if (m_percent > 0)
        return m_percent / 100.0 * kDotsPerInch / print::kTenthsPerInch;
    const double down = (viewport()->height() - 2 * kMargin) / m_paper->sheet.height();
    const double across = (viewport()->width() - 2 * kMargin) / m_paper->sheet.width();
    return std::max(0.1, m_percent == kFitWidth ? across : std::min(down, across));
}

int PaperView::percent() const
{
    return static_cast<int>(std::lround(scale() * print::kTenthsPerInch / kDotsPerInch * 100));
}

void PaperView::place()
{
    const QSizeF sheet = m_paper ? m_paper->sheet.size() * scale() : QSizeF(1, 1);
    m_sheets->arrange(pageCount(), sheet.toSize(), viewport()->width());
    emit zoomed();
}

void PaperView::zoomTo(int percent)
{
    m_percent = percent;
    place();
}

void PaperView::zoomBy(int step)
{
    const int now = percent();
    int next = now;
    if (step > 0)
        next = *std::min_element(kSteps.begin(), kSteps.end(), [now](int a, int b) {
            return (a > now ? a : a + 1000) < (b > now ? b : b + 1000);
        });
    else
        for (const int each : kSteps)
            next = each < now ? each : next;
    zoomTo(std::clamp(next, kSteps.front(), kSteps.back()));
}

int PaperView::currentPage() const
{
    const QRect seen(QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), viewport()->size());
    int page = 0, most = -1;
    for (int i = 0; i < pageCount(); ++i) {
        const auto part = m_sheets->sheetAt(i).intersected(seen);
        if (const int area = part.isEmpty() ? 0 : part.width() * part.height(); area > most)
            most = area, page = i;
    }
    return page;
}

void PaperView::showPage(int page)
{
    verticalScrollBar()->setValue(m_sheets->sheetAt(std::clamp(page, 0, std::max(0, pageCount() - 1))).top() - kMargin);
}

bool PaperView::zoomByKey(const QKeyEvent& event, int whole)
{
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_0: return zoomTo(whole), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(1), true;
    case Qt::Key_Minus: return zoomBy(-1), true;
    default: return false;
    }
}

void PaperView::takeButtons(QToolButton* out, QToolButton* in, QToolButton* fit, int whole)
{
    connect(out, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(in, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(fit, &QToolButton::clicked, this, [this, whole] { zoomTo(whole); });
}

void PaperView::turnPage(int by)
{
    showPage(currentPage() + by);
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        turnPage(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        showPage(event->key() == Qt::Key_Home ? 0 : pageCount() - 1);
    else
        QScrollArea::keyPressEvent(event);
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    place();
}

} // namespace minyi::ui
