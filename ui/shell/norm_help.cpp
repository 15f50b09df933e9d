#include "ui/shell/norm_help.h"

#include "core/norms/queries.h"
#include "ui/kit/calls.h"
#include "ui/kit/norm_card.h"
#include "ui/kit/norm_topic.h"
#include "ui/text/norm_words.h"
#include "ui/text/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QKeyEvent>

namespace minyi::ui {

namespace {

/// What people call it: a field by its label, a button by its name.
QString placeOf(const QWidget& widget)
{
    if (const auto place = widget.property("normPlace").toString(); !place.isEmpty())
        return place;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return !widget.accessibleName().isEmpty() ? widget.accessibleName() : button ? QString(button->text()).remove(QLatin1Char('&')) : QString();
}

/// The widget, or of a list the line that has the keys.
QRect anchorOf(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        if (const auto line = view->visualRect(view->currentIndex()); line.isValid() && view->viewport()->rect().intersects(line))
            return {view->viewport()->mapToGlobal(line.topLeft()), line.size()};
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

NormHelp::NormHelp(Session& session, QWidget* over) : QObject(over), m_session(session), m_over(over), m_card(new NormCard(over))
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && now != m_at && now != m_keys)
            close();
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            close();
    });
}

NormHelp::~NormHelp()
{
    qApp->removeEventFilter(this);
}

void NormHelp::close()
{
    m_card->hide();
    m_topic.clear();
}

/// Itself or, where nobody has set anything on it, what the mouse rests on.
QWidget* NormHelp::askedBy(QWidget* widget) const
{
    if (!topicOf(*widget).isEmpty())
        return widget;
    if (!widget->isWindow())
        return nullptr; // its parent is asked next
    auto* under = QApplication::widgetAt(QCursor::pos());
    while (under && under->window() == widget && topicOf(*under).isEmpty())
        under = under->parentWidget();
    return under && under->window() == widget ? under : nullptr;
}

bool NormHelp::takeKey(QWidget* widget, int key)
{
    const bool open = m_card->isVisible();
    if (key == Qt::Key_Escape && open) {
        close();
        return true;
    }
    if ((key == Qt::Key_PageDown || key == Qt::Key_PageUp) && open)
        return m_card->turn(key == Qt::Key_PageDown ? 1 : -1);
    if (key != Qt::Key_F1)
        return false;
    auto* at = askedBy(widget);
    if (at)
        this->open(at, topicOf(*at));
    return at != nullptr;
}

bool NormHelp::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget || widget->window() != m_over->window() || !m_over->isVisible())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        close();
        return false;
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    return press->modifiers() == Qt::NoModifier && takeKey(widget, press->key());
}

void NormHelp::explain(QWidget* widget)
{
    auto* at = widget ? widget : m_over;
    while (at->parentWidget() && !at->isWindow() && topicOf(*at).isEmpty())
        at = at->parentWidget();
    open(topicOf(*at).isEmpty() ? m_over : at, topicOf(*at));
}

void NormHelp::open(QWidget* at, const QString& topic)
{
    if (m_card->isVisible() && m_at == at && m_topic == topic)
        return close(); // the same key closes it again
    m_at = at;
    m_keys = QApplication::focusWidget();
    m_topic = topic;
    const auto day = normDayOf(*at).value_or(core::dayOf(m_session.now()));
    ask(m_session, core::norms::Of{topic.toStdString(), day}, m_card, [this, day](core::Result<core::norms::OfAnswer> answer) {
        if (!answer || !m_at)
            return;
        m_card->setFacts(normFacts(*answer, placeOf(*m_at), day, m_session));
        m_card->showAt(m_at == m_over ? QRect(m_at->mapToGlobal(QPoint(0, 0)), QSize(0, 0)) : anchorOf(*m_at), QRect(m_over->window()->mapToGlobal(QPoint(0, 0)), m_over->window()->size()));
        QAccessibleEvent said(m_card, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    });
}

} // namespace minyi::ui
