#include "ui/recordings/listening_sheet.h"

#include "ui/kit/banner.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/table_delegate.h"
#include "ui/kit/views.h"

#include <QHeaderView>
#include <QItemSelectionModel>

/// How the sheet is put together; what it does is in listening_sheet.cpp.
namespace minyi::ui {

void ListeningSheet::lay()
{
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(layHead());
    column->addWidget(m_told);
    column->addWidget(m_problem);
    m_stack->addWidget(makePane(Sample, m_sample));
    m_stack->addWidget(makePane(Missing, m_missing));
    m_stack->addWidget(makePane(Past, m_past));
    m_stack->setMinimumHeight(380);
    column->addWidget(m_stack, 1);
    column->addWidget(layFoot());
    setPanelWidth(980);
}

QWidget* ListeningSheet::layHead()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const QString names[] = {tr("To listen to"), tr("Without a recording"), tr("Past their time")};
    QList<Segment> segments;
    for (const View view : m_offered)
        segments << Segment{names[view]};
    m_views = new Segmented(segments, tr("What is listed"));
    connect(m_views, &Segmented::chosen, this, [this](int index) { choose(m_offered.at(index)); });
    m_period = new QWidget;
    auto* period = new QHBoxLayout(m_period);
    period->setContentsMargins(0, 0, 0, 0);
    for (auto* date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        date->setMinimumWidth(128);
        date->setAccessibleName(date == m_from ? tr("First day") : tr("Last day"));
        period->addWidget(date);
    }
    row->addWidget(makeLabel(tr("Listening"), "title"));
    row->addWidget(m_views);
    row->addStretch(1);
    row->addWidget(m_period);
    row->addWidget(m_draw);
    return box;
}

QWidget* ListeningSheet::layFoot()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    for (auto* button : {m_hearIt, m_verdict, m_ask, m_confirm})
        row->addWidget(button);
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &ListeningSheet::dismiss);
    row->addWidget(close);
    return box;
}

QWidget* ListeningSheet::makePane(View view, QAbstractItemModel* model)
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    const QString names[] = {tr("Calls to listen to"), tr("Answered calls without a recording"), tr("Recordings past their time")};
    auto* table = new TableView(names[view]);
    table->setModel(model);
    auto* empty = new EmptyState;
    column->addWidget(table, 1);
    column->addWidget(empty, 1);
    empty->hide();
    if (view == Sample) {
        setWidths(*table, kSampleColumns);
        connect(table, &TableView::opened, this, [this] { current() && current()->recording ? hear() : verdict(); });
        connect(table, &TableView::nextStep, this, [this] { verdict(); });
        connect(empty, &EmptyState::actionPressed, this, &ListeningSheet::draw);
    } else if (view == Missing) {
        setWidths(*table, kMissingColumns);
    } else {
        setWidths(*table, kPastColumns);
    }
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { enableActs(); });
    table->horizontalHeader()->setStretchLastSection(true);
    return pane;
}

ListeningSheet* openListening(Session& session, QWidget* over)
{
    auto* sheet = new ListeningSheet(session, over);
    QObject::connect(sheet, &Overlay::closed, sheet, &QObject::deleteLater);
    sheet->open();
    return sheet;
}

} // namespace minyi::ui
