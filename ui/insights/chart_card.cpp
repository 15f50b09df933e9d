#include "ui/insights/chart_card.h"

#include "ui/kit/load_chart.h"
#include "ui/kit/qt_text.h"
#include "ui/text/formats.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace minyi::ui {

ChartCard::ChartCard(CardChart* chart, const QString& name, QWidget* parent)
    : Card({}, parent)
    , m_table(new TableView(name))
    , m_model(new QStandardItemModel(this))
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* holder = new QWidget;
    holder->setMinimumHeight(px(230));
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    auto* legend = new QWidget;
    m_legend = new QHBoxLayout(legend);
    m_legend->setContentsMargins(0, 0, 0, 0);
    addHeaderWidget(legend);
    body()->addWidget(holder, 1);
}

void ChartCard::showTable(bool table)
{
    m_stack->setCurrentIndex(table);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartCard::setLegend(const Legend& legend)
{
    while (auto* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [words, colour] : legend)
        m_legend->addWidget(new LegendItem(words, colour));
}

void ChartCard::setTable(const QStringList& heads, const QList<QStringList>& rows)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(heads);
    for (const auto& row : rows) {
        QList<QStandardItem*> items;
        for (const auto& text : row) {
            items << new QStandardItem(text);
            if (items.size() > 1)
                items.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    }
}

TrendCard::TrendCard(const QString& name, QWidget* parent) : TrendCard(new TrendChart, name, parent) {}

TrendCard::TrendCard(TrendChart* chart, const QString& name, QWidget* parent) : ChartCard(chart, name, parent), m_chart(chart) {}

void TrendCard::setLines(const QList<TrendOf>& lines, const QString& language)
{
    const Formats formats(language);
    m_chart->setLines(lines);
    Legend legend;
    QStringList heads{tr("Month")};
    for (int i = 0; i < lines.size(); ++i) {
        legend.append({lines[i].name, kTrendColours.at(static_cast<std::size_t>(i))});
        heads << lines[i].name;
    }
    setLegend(legend);
    QList<QStringList> rows;
    for (std::size_t i = 0; !lines.isEmpty() && i < lines.front().points.size(); ++i) {
        rows << QStringList{qt(core::isoDay(lines.front().points[i].month)).left(7)};
        for (const auto& line : lines)
            rows.back() << (i < line.points.size() ? formats.percent(line.points[i].rate) : QString());
    }
    setTable(heads, rows);
}

AgeingCard::AgeingCard(const QString& name, QWidget* parent) : AgeingCard(new AgeingChart, name, parent) {}

AgeingCard::AgeingCard(AgeingChart* chart, const QString& name, QWidget* parent) : ChartCard(chart, name, parent), m_chart(chart) {}

void AgeingCard::setRows(const std::vector<core::metrics::AgeingRow>& rows)
{
    m_chart->setRows(rows);
    Legend legend;
    QStringList heads{tr("Kind")};
    for (int band = 0; band < AgeingChart::kBands; ++band)
        heads << AgeingChart::bandName(band);
    QList<QStringList> lines;
    std::int64_t open = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        legend.append({AgeingChart::kindName(rows[i].kind), kAgeingColours.at(i)});
        lines << QStringList{AgeingChart::kindName(rows[i].kind)};
        for (const auto n : rows[i].bands) {
            lines.back() << QString::number(n);
            open += n;
        }
    }
    setLegend(legend);
    setTable(heads, lines);
    setCount(tr("%1 open").arg(open));
}

} // namespace minyi::ui
