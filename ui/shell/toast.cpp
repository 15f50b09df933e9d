#include "ui/shell/toast.h"

#include "ui/kit/banner.h"
#include "ui/look/paint.h"

#include <QVBoxLayout>

#include <chrono>

namespace minyi::ui {

namespace {

constexpr int kShadow = 8, kToastWidth = 400, kMost = 3;

} // namespace

Toast::Toast(Tone tone, const QString& words, const QString& undo, QWidget* parent)
    : QWidget(parent), m_banner(new Banner(tone, words, undo)), m_undo(undo)
{
    using namespace std::chrono_literals;
    setProperty("floats", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow, kShadow, kShadow, kShadow);
    column->addWidget(m_banner);
    m_second.setInterval(1s);
    m_second.start();
    connect(&m_second, &QTimer::timeout, this, &Toast::tick);
    connect(m_banner, &Banner::actionPressed, this, [this] {
        emit undone();
        emit gone();
    });
    showUndo();
}

void Toast::showUndo()
{
    if (!m_undo.isEmpty())
        m_banner->setAction(tr("%1 (%2 s)").arg(m_undo).arg(m_left));
}

void Toast::tick()
{
    --m_left;
    if (m_left <= 0)
        emit gone();
    else
        showUndo();
}

void Toast::enterEvent(QEnterEvent*)
{
    m_second.stop(); /// it waits while it is being read
}

void Toast::leaveEvent(QEvent*)
{
    m_second.start();
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintShadow(painter, QRectF(m_banner->geometry()), radius::card, kShadow);
}

Toasts::Toasts(QWidget* window, int left, int bottom)
    : QWidget(window), m_column(new QVBoxLayout(this)), m_left(left), m_bottom(bottom)
{
    setProperty("floats", true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    window->installEventFilter(this);
    hide();
}

int Toasts::count() const
{
    return m_column->count();
}

void Toasts::post(Tone tone, const QString& words, const QString& undoWords, std::function<void()> undo)
{
    while (count() >= kMost)
        delete m_column->itemAt(0)->widget();
    auto* toast = new Toast(tone, words, undo ? undoWords : QString(), this);
    m_column->addWidget(toast);
    if (undo)
        connect(toast, &Toast::undone, this, std::move(undo));
    connect(toast, &Toast::gone, this, [this, toast] {
        m_column->removeWidget(toast);
        toast->hide();
        toast->deleteLater();
        place();
    });
    place();
    emit posted(tone, words);
}

void Toasts::place()
{
    setVisible(count() > 0);
    const int width = qMin(kToastWidth, parentWidget()->width() - m_left - 16);
    m_column->invalidate();
    const int high = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalSizeHint().height();
    setGeometry(m_left + 8, parentWidget()->height() - m_bottom - high - 4, width, high);
    raise();
}

bool Toasts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace minyi::ui
