#include "ui/kit/view_pane.h"

#include "ui/kit/labels.h"
#include "ui/kit/side_row.h"

#include <QLabel>
#include <QVBoxLayout>

namespace minyi::ui {

ViewPane::ViewPane(QWidget* parent) : QWidget(parent), m_head(makeLabel({}, "metaStrong", "2"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addStretch(1);
}

void ViewPane::add(const QString& icon, Glyph glyph, Tone tone)
{
    auto* row = new SideRow(icon);
    row->setGlyph(glyph, tone);
    connect(row, &SideRow::clicked, this, [this, view = size()] { emit picked(view); });
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, row);
    m_rows << row;
}

void ViewPane::setHead(const QString& head)
{
    m_head->setText(head);
}

void ViewPane::setName(int view, const QString& name)
{
    m_rows[view]->setName(name);
}

void ViewPane::setCount(int view, qint64 count)
{
    m_rows[view]->setCount(count);
}

void ViewPane::choose(int view)
{
    m_chosen = view;
    for (int i = 0; i < size(); ++i)
        m_rows[i]->setChecked(i == view);
}

QString ViewPane::name() const
{
    return m_rows[m_chosen]->text();
}

} // namespace minyi::ui
