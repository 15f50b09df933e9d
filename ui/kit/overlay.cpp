#include "ui/kit/overlay.h"

#include "ui/look/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace minyi::ui {

namespace {

/// Everything inside the panel the Tab key can reach, in order.
QList<QWidget*> stops(const QWidget& panel)
{
    QList<QWidget*> result;
    const auto* first = &panel;
    for (auto* widget = panel.nextInFocusChain(); widget && widget != first; widget = widget->nextInFocusChain()) {
        // What hands its focus on is no stop: the line inside a date would lead back to the date for ever.
        if (panel.isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
            widget->isVisible() && widget->isEnabled())
            result << widget;
    }
    return result;
}

} // namespace

Overlay::Overlay(QWidget* parent) : QWidget(parent->window()), m_panel(new QWidget(this))
{
    setProperty("floats", true);
    hide();
    parent->window()->installEventFilter(this);
}

void Overlay::setPanelWidth(int width, int top)
{
    m_width = width;
    m_top = top;
    place();
}

void Overlay::open()
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    place();
    if (auto* first = firstFocus())
        first->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    const auto* focus = QApplication::focusWidget();
    const bool other = focus && focus != this && !isAncestorOf(focus) && focus->window() == window(); // a form that was opened by this one has it
    hide();
    if (m_before && !other)
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Overlay::dismissAll(const QWidget& window)
{
    for (auto* layer : window.findChildren<Overlay*>())
        if (layer->isVisible())
            layer->dismiss();
}

QWidget* Overlay::firstFocus() const
{
    const auto all = stops(*m_panel);
    return all.isEmpty() ? nullptr : all.first();
}

void Overlay::place()
{
    const int width = qMin(m_width, this->width() - 32);
    const auto* layout = m_panel->layout();
    const int wanted =
        layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : m_panel->sizeHint().height();
    const int high = qMin(wanted, height() - 32);
    const int top = m_top < 0 ? (height() - high) / 2 : qMin(m_top, height() - high - 16);
    m_panel->setGeometry((this->width() - width) / 2, top, width, high);
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    painter.fillRect(rect(), t.scrim);
    const QRectF box = QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintShadow(painter, box, radius::dialog, 16);
    paintBox(painter, box, t.surface, t.dark ? t.line : t.surface, radius::dialog);
}

bool Overlay::event(QEvent* event)
{
    /// The window's shortcuts wait until the layer is closed; only Alt+letter, for labels in here, goes on.
    if (event->type() == QEvent::ShortcutOverride && !(static_cast<QKeyEvent*>(event)->modifiers() & Qt::AltModifier)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::resizeEvent(QResizeEvent*)
{
    place();
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); /// nothing typed here reaches the page below
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    const auto all = stops(*m_panel);
    if (all.isEmpty())
        return true;
    const auto at = all.indexOf(QApplication::focusWidget());
    const auto count = all.size();
    all[(at + (next ? 1 : count - 1) + (at < 0 && !next ? 1 : 0)) % count]->setFocus(next ? Qt::TabFocusReason
                                                                                          : Qt::BacktabFocusReason);
    return true;
}

} // namespace minyi::ui
