#include "ui/shell/status_bar.h"

#include "ui/kit/labels.h"

#include <QHBoxLayout>

namespace minyi::ui {

StatusBar::StatusBar(QWidget* parent) : QWidget(parent), m_hints(new KeyHints), m_identity(new ElidedLabel)
{
    setFixedHeight(28);
    setAccessibleName(tr("Status bar"));
    m_identity->setProperty("type", "meta");
    m_identity->setProperty("tone", "2");
    m_identity->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 1, 24, 0);
    row->setSpacing(16);
    row->addWidget(m_hints, 1);
    row->addWidget(m_identity);
}

void StatusBar::setIdentity(const QString& words)
{
    m_identity->setText(words);
    m_identity->setToolTip(words);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    paintLine(painter, 0, 0, width(), tokens().line);
}

} // namespace minyi::ui
