#include "ui/shell/rail.h"

#include "ui/look/glyphs.h"
#include "ui/look/icons.h"

#include <QKeyEvent>
#include <QPainterPath>

namespace minyi::ui {

namespace {

constexpr int kWide = 72, kNarrow = 56;

/// A speech bubble with "110"; never the police or state emblem.
void paintLogo(QPainter& painter, const QRectF& bubble)
{
    const auto& t = tokens();
    QPainterPath tail;
    tail.addPolygon(QPolygonF({{bubble.left() + 11, bubble.bottom() - 2}, {bubble.left() + 23, bubble.bottom() - 2},
                               {bubble.left() + 11, bubble.bottom() + 6}}));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(tail, t.railLogo);
    painter.restore();
    paintBox(painter, bubble, t.railLogo, t.railLogo, radius::card, 0);
    paintText(painter, bubble.toRect(), QStringLiteral("110"), Type::Section, t.onAccent, Qt::AlignCenter);
}

} // namespace

RailButton::RailButton(const QString& icon, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(label);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    sayState();
}

void RailButton::setBadge(int count, bool urgent)
{
    m_count = count;
    m_urgent = urgent;
    sayState();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void RailButton::sayState()
{
    setAccessibleName(text());
    setAccessibleDescription(m_count == 0 ? QString()
                             : m_urgent   ? tr("%n urgent", "", m_count)
                                          : tr("%n waiting", "", m_count));
}

QSize RailButton::sizeHint() const
{
    return m_compact ? QSize(kNarrow, 44) : QSize(kWide, px(56));
}

void RailButton::paintBadge(QPainter& painter, QPointF at) const
{
    const auto& t = tokens();
    const QColor fill = m_urgent ? t.badgeUrgent : t.badge;
    const QColor ground = isChecked() ? t.railSel : t.rail;
    if (m_compact) {
        const QRectF dot(at.x() - 4, at.y() - 4, 9, 9);
        paintBox(painter, dot.adjusted(-2, -2, 2, 2), ground, ground, 7, 0);
        paintBox(painter, dot, fill, fill, 5, 0);
        return;
    }
    const auto words = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const qreal wide = qMax(18, textWidth(Type::Badge, words) + 10);
    const QRectF box(qMin(at.x() - 8, width() - wide - 2), at.y() - 8, wide, 16);
    paintBox(painter, box.adjusted(-2, -2, 2, 2), ground, ground, 10, 0);
    paintBox(painter, box, fill, fill, 8, 0);
    paintText(painter, box.toRect().adjusted(-2, 0, 3, 0), words, Type::Badge, t.onAccent, Qt::AlignCenter);
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const QRectF plate =
        m_compact ? QRectF(8, 2, width() - 16, height() - 4) : QRectF(8, 2, width() - 16, height() - 4);
    if (isChecked() || underMouse())
        paintBox(painter, plate, isChecked() ? t.railSel : t.rail.lighter(130), t.railSel, radius::card, 0);
    if (isChecked())
        paintBox(painter, QRectF(0, height() / 2.0 - 13, 3, 26), t.railMark, t.railMark, 1.5, 0);
    const QColor ink = isChecked() ? t.onAccent : t.railText;
    const int label = m_compact ? 0 : px(18);
    const QRect mark(width() / 2 - 11, (height() - 22 - label) / 2 + (m_compact ? 0 : 1), 22, 22);
    paintIcon(painter, mark, m_icon, 22, ink, text());
    if (!m_compact)
        paintText(painter, QRect(1, mark.bottom() + 1, width() - 2, label), text(),
                  isChecked() ? Type::MetaStrong : Type::Meta, ink, Qt::AlignCenter);
    if (m_count > 0)
        paintBadge(painter,
                   m_compact ? QPointF(mark.right() + 1, mark.top()) : QPointF(mark.right() + 1, mark.top() + 3));
    if (hasFocus())
        paintBox(painter, plate.adjusted(1, 1, -1, -1), Qt::transparent, t.railMark, radius::control, 2);
}

class Rail::User : public QAbstractButton {
public:
    explicit User(QWidget* parent) : QAbstractButton(parent)
    {
        setFixedSize(40, 40);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
    }

    bool online = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& t = tokens();
        paintBox(painter, QRectF(4, 4, 32, 32), t.railSel, t.railSel, 16, 0);
        paintText(painter, QRect(2, 4, 36, 32), text(), text().size() > 1 ? Type::MetaStrong : Type::Section,
                  t.onAccent, Qt::AlignCenter);
        paintBox(painter, QRectF(26, 27, 10, 10), t.rail, t.rail, 5, 0);
        const QColor state = online ? kDark.ok.solid : t.disabled;
        paintBox(painter, QRectF(28, 29, 7, 7), state, state, 3.5, 0);
        if (hasFocus())
            paintBox(painter, QRectF(2, 2, 36, 36), Qt::transparent, t.railMark, 18, 2);
    }
};

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this)), m_user(new User(this))
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(kWide);
    m_column->setContentsMargins(0, 60, 0, 8);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_column->addWidget(m_user, 0, Qt::AlignHCenter);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    connect(m_user, &QAbstractButton::clicked, this, &Rail::userPressed);
}

RailButton* Rail::button(int id) const
{
    return qobject_cast<RailButton*>(m_group->button(id));
}

void Rail::addItem(int id, const QString& icon, const QString& label, const QString& shortcut, Place place)
{
    auto* item = new RailButton(icon, label, this);
    item->setCompact(m_compact);
    item->setToolTip(QStringLiteral("%1 (%2)").arg(label, shortcut));
    m_group->addButton(item, id);
    const bool top = place == Place::Top;
    m_column->insertWidget(top ? m_topCount++ : m_column->count() - 1, item);
}

void Rail::setItemVisible(int id, bool visible)
{
    if (auto* item = button(id))
        item->setVisible(visible);
}

void Rail::setLabel(int id, const QString& label)
{
    if (auto* item = button(id)) {
        item->setText(label);
        item->setAccessibleName(label);
    }
}

void Rail::setBadge(int id, int count, bool urgent)
{
    if (auto* item = button(id))
        item->setBadge(count, urgent);
}

void Rail::setCurrent(int id)
{
    if (auto* item = button(id))
        item->setChecked(true);
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? kNarrow : kWide);
    m_column->setContentsMargins(0, compact ? 44 : 60, 0, compact ? 4 : 8);
    m_column->setSpacing(compact ? 0 : 4);
    m_user->setVisible(!compact);
    for (auto* item : m_group->buttons())
        qobject_cast<RailButton*>(item)->setCompact(compact);
}

void Rail::setUser(const QString& initial, const QString& name, bool online)
{
    m_user->setText(initial);
    m_user->setToolTip(name);
    m_user->setAccessibleName(name);
    m_user->online = online;
    m_user->update();
}

void Rail::focusCurrent()
{
    if (auto* item = m_group->checkedButton())
        item->setFocus(Qt::ShortcutFocusReason);
}

void Rail::moveFocus(int by)
{
    QList<QWidget*> stops;
    for (int i = 0; i < m_column->count(); ++i) {
        auto* widget = m_column->itemAt(i)->widget();
        if (widget && !widget->isHidden())
            stops << widget;
    }
    const auto at = stops.indexOf(focusWidget()) + by;
    if (at >= 0 && at < stops.size())
        stops[at]->setFocus(Qt::OtherFocusReason);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: moveFocus(-1); break;
    case Qt::Key_Down: moveFocus(1); break;
    case Qt::Key_Escape: emit left(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* item = qobject_cast<QAbstractButton*>(focusWidget()))
            item->click();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().rail);
    if (tokens().dark)
        painter.fillRect(width() - 1, 0, 1, height(), tokens().line);
    paintLogo(painter, m_compact ? QRectF(8, 8, 40, 26) : QRectF(16, 12, 40, 28));
}

} // namespace minyi::ui
