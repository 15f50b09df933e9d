#include "ui/kit/card.h"

#include "ui/kit/labels.h"
#include "ui/look/paint.h"

namespace minyi::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_header(new QWidget)
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(makeLabel({}, "section"))
    , m_count(new ElidedLabel)
    , m_link(makeButton({}, "ghost"))
    , m_body(nullptr)
{
    m_count->setProperty("type", "meta");
    m_count->setProperty("tone", "2");
    m_link->setProperty("compact", true);
    m_link->hide();
    m_header->setFixedHeight(43);
    m_headerRow->setContentsMargins(16, 0, 10, 0);
    m_headerRow->setSpacing(8);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_count, 1);
    m_headerRow->addWidget(m_link);
    auto* content = new QWidget; /// takes the room that is left, so the header never moves
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(16, 12, 16, 16);
    m_body->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1); /// the hairline below the header
    column->addWidget(m_header);
    column->addWidget(content, 1);
    connect(m_link, &QPushButton::clicked, this, &Card::linkPressed);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCount(const QString& quiet)
{
    m_count->setText(quiet);
}

void Card::setLink(const QString& words)
{
    m_link->setText(words);
    m_link->setAccessibleName(QStringLiteral("%1: %2").arg(m_title->text(), words));
    m_link->setVisible(!words.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_headerRow->insertWidget(m_headerRow->indexOf(m_link), widget);
}

void Card::setBodyMargins(int horizontal, int vertical)
{
    m_body->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.line, radius::card);
    if (!m_header->isHidden())
        paintLine(painter, 1, m_header->geometry().bottom() + 1, width() - 2, t.line);
}

} // namespace minyi::ui
