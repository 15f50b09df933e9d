#include "ui/insights/left_out_card.h"

#include "ui/kit/qt_text.h"

#include <QHeaderView>

#include <algorithm>

namespace minyi::ui {

namespace {

using core::metrics::RankRow;

/// Of all poor ratings the unit had, those an objection took out.
QString shareOf(const RankRow& row)
{
    const auto all = row.poor + row.leftOut;
    return all ? QStringLiteral("%1%").arg(100.0 * static_cast<double>(row.leftOut) / static_cast<double>(all), 0, 'f', 1) : QStringLiteral("-");
}

const Column<RankRow> kLeftOutColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const RankRow& r) -> QVariant { return qt(r.unit); }, 150, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Not asked"), [](const RankRow& r) -> QVariant { return static_cast<qlonglong>(r.excluded); }, 84, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Merged in"), [](const RankRow& r) -> QVariant { return static_cast<qlonglong>(r.merged); }, 72, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Objections"), [](const RankRow& r) -> QVariant { return static_cast<qlonglong>(r.leftOut); }, 88, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Of poor"), [](const RankRow& r) -> QVariant { return shareOf(r); }, 80, Qt::AlignRight},
};

} // namespace

LeftOutCard::LeftOutCard(QWidget* parent)
    : Card({}, parent)
    , m_table(new TableView(tr("Left out of the figures")))
    , m_model(new RowModel<RankRow>(kLeftOutColumns, this))
{
    m_table->setModel(m_model);
    setWidths(*m_table, kLeftOutColumns);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(px(200));
    body()->addWidget(m_table, 1);
    retranslate();
}

void LeftOutCard::retranslate()
{
    setTitle(tr("Left out of the figures"));
    m_table->setAccessibleName(tr("Left out of the figures"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

void LeftOutCard::setRows(std::vector<RankRow> rows)
{
    const auto above = std::count_if(rows.begin(), rows.end(), [](const RankRow& row) { return row.aboveShare; });
    setCount(above ? tr("units above the share: %1").arg(above) : tr("no unit above the share"));
    m_model->setRows(std::move(rows));
}

} // namespace minyi::ui
