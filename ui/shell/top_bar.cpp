#include "ui/shell/top_bar.h"

#include "ui/kit/labels.h"
#include "ui/look/icons.h"

namespace minyi::ui {

namespace {

void prepare(QAbstractButton& button)
{
    button.setFocusPolicy(Qt::StrongFocus);
    button.setAttribute(Qt::WA_Hover);
    button.setCursor(Qt::PointingHandCursor);
    button.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

PaletteBox::PaletteBox(QWidget* parent) : QAbstractButton(parent)
{
    prepare(*this);
    setToolTip(QStringLiteral("Ctrl+K"));
    sayName();
}

void PaletteBox::sayName()
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
}

void PaletteBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        sayName();
    QAbstractButton::changeEvent(event);
}

void PaletteBox::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize PaletteBox::sizeHint() const
{
    return m_compact ? QSize(32, 32) : QSize(px(248), px(32));
}

void PaletteBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    if (!m_compact || underMouse())
        paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.canvas,
                 m_compact ? t.canvas : t.neutral.line, radius::control);
    paintIcon(painter, m_compact ? rect() : QRect(9, 0, 16, height()), QStringLiteral("edit-find"), 16, t.text2,
              text());
    if (!m_compact) {
        const auto keys = QStringLiteral("Ctrl K");
        const int cap = keycapWidth(keys);
        paintText(painter, QRect(34, 0, width() - 44 - cap, height()), text(), Type::Body, t.text3);
        paintKeycap(painter, QRect(width() - cap - 7, 0, cap, height()), keys);
    }
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius::control);
}

SyncPill::SyncPill(QWidget* parent) : QAbstractButton(parent)
{
    prepare(*this);
}

void SyncPill::setState(Tone tone, Glyph glyph, const QString& words)
{
    m_tone = tone;
    m_glyph = glyph;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize SyncPill::sizeHint() const
{
    return {textWidth(Type::Meta, text()) + 42, px(32)};
}

void SyncPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), underMouse() ? t.subtle : t.surface, t.line,
             radius::control);
    paintGlyph(painter, QRectF(10, height() / 2.0 - 6, 12, 12), m_glyph, t.of(m_tone).text, t.surface);
    paintText(painter, rect().adjusted(29, 0, -8, 0), text(), Type::Meta, t.text2);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius::control);
}

Bell::Bell(QWidget* parent) : QAbstractButton(parent)
{
    prepare(*this);
    setAccessibleName(tr("Notifications"));
    setToolTip(accessibleName());
}

void Bell::setUnread(int count)
{
    m_unread = count;
    setAccessibleDescription(count > 0 ? tr("%n unread", "", count) : QString());
    update();
}

void Bell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    if (underMouse())
        paintBox(painter, QRectF(rect()), t.sunken, t.sunken, radius::control, 0);
    paintIcon(painter, rect(), QStringLiteral("notifications"), 16, t.text, accessibleName());
    if (m_unread > 0) {
        paintBox(painter, QRectF(18, 5, 11, 11), t.surface, t.surface, 6, 0);
        paintBox(painter, QRectF(20, 7, 7, 7), t.badgeUrgent, t.badgeUrgent, 4, 0);
    }
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius::control);
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, "title"))
    , m_subtitle(new ElidedLabel)
    , m_slot(new QHBoxLayout)
    , m_palette(new PaletteBox)
    , m_sync(new SyncPill)
    , m_bell(new Bell)
{
    setFixedHeight(56);
    setAccessibleName(tr("Top bar"));
    m_subtitle->setProperty("tone", "2");
    m_subtitle->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_slot->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 16, 1);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addLayout(m_slot);
    row->addWidget(m_palette);
    row->addWidget(m_sync);
    row->addWidget(m_bell);
    connect(m_palette, &QAbstractButton::clicked, this, &TopBar::palettePressed);
    connect(m_sync, &QAbstractButton::clicked, this, &TopBar::syncPressed);
    connect(m_bell, &QAbstractButton::clicked, this, &TopBar::bellPressed);
}

void TopBar::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_words = subtitle;
    m_subtitle->setText(m_compact ? QString() : subtitle);
}

void TopBar::setActions(const QList<QWidget*>& widgets)
{
    for (auto* old : m_actions) {
        if (!widgets.contains(old)) {
            m_slot->removeWidget(old);
            old->hide();
        }
    }
    m_actions = widgets;
    for (auto* widget : widgets) {
        m_slot->addWidget(widget);
        widget->show();
    }
    /// Reading order is focus order: bring the new ones behind the palette, then the palette behind them.
    QWidget* before = m_palette;
    for (auto* widget : widgets) {
        setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_palette);
}

void TopBar::setCompact(bool compact)
{
    m_palette->setCompact(compact);
    m_compact = compact;
    m_subtitle->setText(compact ? QString() : m_words);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    paintLine(painter, 0, height() - 1, width(), tokens().line);
}

} // namespace minyi::ui
