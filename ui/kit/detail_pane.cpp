#include "ui/kit/detail_pane.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/memory.h"
#include "ui/kit/views.h"
#include "ui/look/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace minyi::ui {

namespace {

constexpr int kShownEvents = 4;
constexpr char kSection[] = "section"; ///< on a head, its key; on what folds below it too

/// The head of a section: a click anywhere on it is one on its arrow.
class SectionHead : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (auto* arrow = findChild<QToolButton*>(); arrow && event->button() == Qt::LeftButton && rect().contains(event->pos()))
            arrow->click();
    }
};

bool isHead(const QWidget* widget)
{
    return widget && widget->property(kSection).isValid();
}

/// Into another column, with whatever it holds.
void moveItem(QLayoutItem* item, QVBoxLayout* into)
{
    if (auto* widget = item->widget()) {
        into->addWidget(widget, 0, item->alignment());
        delete item;
    } else if (auto* layout = item->layout())
        into->addLayout(layout);
    else
        into->addItem(item);
}

} // namespace

QLabel* makeWrapped(const QString& text, const char* type, const char* tone)
{
    auto* label = makeLabel(text, type, tone);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

DetailPane::DetailPane(QWidget* parent) : QWidget(parent), m_empty(new EmptyState)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
}

void DetailPane::rebuild(bool same)
{
    const int at = same && m_scroll ? m_scroll->verticalScrollBar()->value() : 0;
    const bool hadFocus = m_scroll && hasKeys(*m_scroll);
    m_wholeTimeline = same && m_wholeTimeline;
    delete m_scroll;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    recall();
    build(column);
    gather(column);
    column->addStretch(1);
    m_scroll = makeScroll(content);
    layout()->addWidget(m_scroll);
    m_empty->hide();
    m_scroll->verticalScrollBar()->setValue(at);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void DetailPane::showNothing()
{
    delete m_scroll;
    m_scroll = nullptr;
    m_empty->show();
}

void DetailPane::setEmptyWords(const QString& truth, const QString& next)
{
    m_empty->setWords(truth, next);
}

void DetailPane::addSection(QVBoxLayout* column, const QString& title, const QString& quiet, const QString& key)
{
    auto* head = new SectionHead;
    head->setProperty(kSection, key);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 8, 0, 0);
    line->addWidget(makeLabel(title, "section"));
    auto* more = new ElidedLabel(quiet);
    more->setProperty("type", "meta");
    more->setProperty("tone", "2");
    more->setToolTip(quiet);
    line->addWidget(more, 1);
    column->addWidget(head);
    if (key.isEmpty())
        return;
    auto* arrow = makeIconButton(QStringLiteral("go-up"), title);
    arrow->setObjectName(QStringLiteral("fold ") + key);
    arrow->setProperty("title", title);
    arrow->setFixedSize(24, 24);
    line->addWidget(arrow);
    showFolded(arrow, isFolded(key));
    connect(arrow, &QToolButton::clicked, this, [this, key] { fold(key, !isFolded(key)); });
}

void DetailPane::showFolded(QToolButton* arrow, bool folded)
{
    const auto title = arrow->property("title").toString();
    const auto words = folded ? tr("Unfold: %1").arg(title) : tr("Fold: %1").arg(title);
    arrow->setIcon(icon(folded ? QStringLiteral("go-down") : QStringLiteral("go-up"), &Tokens::text2, words));
    arrow->setToolTip(words);
    arrow->setAccessibleName(words);
}

/// What stands below a head that folds gets a widget of its own, which can be hidden.
void DetailPane::gather(QVBoxLayout* column)
{
    QVBoxLayout* body = nullptr;
    for (int at = 0; at < column->count();) {
        const auto* widget = column->itemAt(at)->widget();
        if (!isHead(widget) && body) {
            moveItem(column->takeAt(at), body);
            continue;
        }
        ++at;
        if (!isHead(widget))
            continue;
        body = nullptr;
        const auto key = widget->property(kSection).toString();
        if (key.isEmpty())
            continue;
        auto* below = new QWidget;
        below->setObjectName(QStringLiteral("section ") + key);
        body = new QVBoxLayout(below);
        body->setContentsMargins(0, 0, 0, 0);
        body->setSpacing(column->spacing());
        column->insertWidget(at++, below);
        below->setVisible(!isFolded(key)); // only once it lies in the pane: else it would be a window for a moment and take the keys
    }
    for (int at = 0; at < column->count(); ++at) // a screen reader goes by the order of the children
        if (auto* widget = column->itemAt(at)->widget())
            widget->raise();
}

void DetailPane::recall()
{
    if (std::exchange(m_recalled, true) || m_name.isEmpty())
        return;
    if (const auto* memory = Memory::over(this))
        for (const auto& key : memory->read(QStringLiteral("folded.") + m_name).toStringList())
            m_folded << key;
}

void DetailPane::fold(const QString& key, bool folded)
{
    folded ? (void)m_folded.insert(key) : (void)m_folded.remove(key);
    if (auto* below = findChild<QWidget*>(QStringLiteral("section ") + key))
        below->setVisible(!folded);
    if (auto* arrow = findChild<QToolButton*>(QStringLiteral("fold ") + key))
        showFolded(arrow, folded);
    QStringList all(m_folded.begin(), m_folded.end());
    std::ranges::sort(all);
    if (auto* memory = Memory::over(this); memory && !m_name.isEmpty())
        memory->keep(QStringLiteral("folded.") + m_name, all);
}

void DetailPane::reveal(QWidget* widget)
{
    for (const auto* above = widget; above && above != this; above = above->parentWidget())
        if (const auto name = above->objectName(); name.startsWith(QLatin1String("section ")) && above->isHidden())
            fold(name.mid(8), false);
    if (!m_scroll || !m_scroll->isAncestorOf(widget))
        return;
    auto* content = m_scroll->widget(); // as high as it will be: what was unfolded or marked just now is not laid out yet
    content->layout()->activate();
    content->resize(content->width(), std::max(m_scroll->viewport()->height(), content->layout()->totalHeightForWidth(content->width())));
    content->layout()->activate();
    m_scroll->ensureWidgetVisible(widget, 0, 64);
    QMetaObject::invokeMethod( // again when the window has come to rest: the pane may still be on its way to its width
        widget,
        [this, widget] {
            if (m_scroll && m_scroll->isAncestorOf(widget))
                m_scroll->ensureWidgetVisible(widget, 0, 64);
        },
        Qt::QueuedConnection);
}

void DetailPane::addFact(QVBoxLayout* column, const QString& name, const QString& words)
{
    if (words.isEmpty())
        return;
    column->addWidget(makeLabel(name, "meta", "3"));
    column->addWidget(makeWrapped(words));
}

void DetailPane::addTimeline(QVBoxLayout* column, const QString& title, QList<TimelineItem> items, const QString& key)
{
    const auto total = items.size();
    addSection(column, title, tr("%1 in all, newest first").arg(total), key);
    if (!m_wholeTimeline)
        items = items.mid(0, kShownEvents);
    auto* timeline = new Timeline;
    timeline->setItems(items);
    column->addWidget(timeline);
    if (items.size() == total)
        return;
    auto* all = makeButton(tr("Show all %1").arg(total), "ghost");
    column->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] {
        m_wholeTimeline = true;
        QMetaObject::invokeMethod(this, [this] { rebuild(true); }, Qt::QueuedConnection);
    });
}

void DetailPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius::chip);
}

/// Who reads with the keyboard goes through the pane as through a page.
void DetailPane::keyPressEvent(QKeyEvent* event)
{
    auto* bar = m_scroll ? m_scroll->verticalScrollBar() : nullptr;
    const auto scroll = [&](QAbstractSlider::SliderAction action) { bar->triggerAction(action); };
    if (!bar || !hasFocus() || (event->modifiers() & ~Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up: return scroll(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Down: return scroll(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_PageUp: return scroll(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return scroll(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home: return scroll(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return scroll(QAbstractSlider::SliderToMaximum);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace minyi::ui
