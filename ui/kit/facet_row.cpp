#include "ui/kit/facet_row.h"

#include "ui/kit/labels.h"

#include <QVBoxLayout>

namespace minyi::ui {

FacetRow addFacetRow(QVBoxLayout* column)
{
    FacetRow facet{new QCheckBox, makeLabel(QStringLiteral("0"), "meta", "2")};
    facet.count->setMinimumWidth(28);
    facet.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    facet.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut, the count never
    auto* row = new QHBoxLayout;
    row->addWidget(facet.box, 1);
    row->addWidget(facet.count);
    column->addLayout(row);
    return facet;
}

} // namespace minyi::ui
