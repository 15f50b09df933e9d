#include "ui/kit/detail_pane.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/look/tokens.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kShownEvents = 4;

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
    const bool hadFocus = m_scroll && m_scroll->isAncestorOf(focusWidget());
    m_wholeTimeline = same && m_wholeTimeline;
    delete m_scroll;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    build(column);
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

void DetailPane::addSection(QVBoxLayout* column, const QString& title, const QString& quiet)
{
    column->addSpacing(8);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(title, "section"));
    line->addWidget(makeLabel(quiet, "meta", "2"));
    line->addStretch(1);
    column->addLayout(line);
}

void DetailPane::addFact(QVBoxLayout* column, const QString& name, const QString& words)
{
    if (words.isEmpty())
        return;
    column->addWidget(makeLabel(name, "meta", "3"));
    column->addWidget(makeWrapped(words));
}

void DetailPane::addTimeline(QVBoxLayout* column, const QString& title, QList<TimelineItem> items)
{
    const auto total = items.size();
    addSection(column, title, tr("%1 in all, newest first").arg(total));
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
}

} // namespace minyi::ui
