#include "ui/incidents/incidents_page.h"

#include "ui/incidents/incident_detail.h"
#include "ui/incidents/incident_forms.h"
#include "ui/incidents/incident_views.h"
#include "ui/kit/labels.h"
#include "ui/kit/paged_source.h"
#include "ui/text/words.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kWide = 1500, kNoHandler = 1320, kNoNumber = 1120;

} // namespace

IncidentsPage::IncidentsPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_table(new TableView(tr("Incidents")))
    , m_model(new RowModel<IncidentLine>(kIncidentColumns, this))
    , m_detail(new IncidentDetail(s))
    , m_forms(new IncidentForms(s, this))
    , m_export(new ListExport(this))
    , m_empty(new EmptyState)
    , m_head(makeLabel({}, "section"))
    , m_foot(makeLabel({}, "meta", "2"))
    , m_views(makeViews())
    , m_new(makeButton({}, "primary", this))
    , m_out(makeButton({}, "", this))
    , m_split(new QSplitter)
{
    m_split->addWidget(m_views);
    m_split->addWidget(makeList());
    m_split->addWidget(m_detail);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_views->setMinimumWidth(200);
    m_detail->setMinimumWidth(360);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    m_new->hide();
    m_out->hide();
    connect(m_new, &QPushButton::clicked, m_forms, &IncidentForms::openRecord);
    connect(m_out, &QPushButton::clicked, this, [this] { runAction(QStringLiteral("export")); });
    connect(m_detail, &IncidentDetail::settleAsked, this, [this] { m_forms->openSettle(*m_detail->card()); });
    connect(m_detail, &IncidentDetail::timesAsked, this, [this] { m_forms->openTimes(*m_detail->card()); });
    connect(m_detail, &IncidentDetail::caseAsked, this, [this](qint64 id) { emit jumpTo(PageId::Cases, core::AggKind::Case, id); });
    connect(m_export, &ListExport::told, this, [this](Tone tone, const QString& words) { tell(tone, words); });
    connect(m_forms, &IncidentForms::done, this, [this](const QString& words, qint64 id) {
        tell(Tone::Ok, words);
        m_current = id ? id : m_current;
        reload();
    });
    watch(s, this, {core::AggKind::Incident}, [this] { reload(); });
    retranslate();
    choose(0);
}

ViewPane* IncidentsPage::makeViews()
{
    auto* views = new ViewPane;
    for (const auto& view : kIncidentViews)
        views->add(QString::fromLatin1(view.icon), view.glyph, view.tone);
    connect(views, &ViewPane::picked, this, [this](int view) { choose(view), reload(); });
    return views;
}

QWidget* IncidentsPage::makeList()
{
    auto* pane = layListPane(m_head, m_table, m_empty, m_foot);
    showRows(*m_table, *m_empty, true); // until they are here
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    setWidths(*m_table, kIncidentColumns);
    m_table->horizontalHeader()->setSectionResizeMode(incidents_column::Place, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showIncident(m_model->row(now.row()).row.id.value);
    });
    connect(m_table, &TableView::nextStep, this, [this] {
        if (m_detail->card() && !m_detail->card()->row.outcome && session().may(core::Permission::SettleIncident))
            m_forms->openSettle(*m_detail->card());
    });
    connect(m_table, &TableView::opened, this, [this] { m_detail->setFocus(Qt::OtherFocusReason), focusNextChild(); });
    return pane;
}

QString IncidentsPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

QList<QWidget*> IncidentsPage::actions()
{
    const bool records = session().may(core::Permission::RecordIncident);
    m_new->setVisible(records);
    m_out->show();
    return records ? QList<QWidget*>{m_out, m_new} : QList<QWidget*>{m_out};
}

QList<KeyHint> IncidentsPage::keyHints() const
{
    return {{{"J", "K"}, tr("up and down")}, {{"E"}, tr("settle")}, {{"Ctrl+N"}, tr("record one")}, {{"Ctrl+E"}, tr("export")}};
}

void IncidentsPage::choose(int view)
{
    m_views->choose(view);
    m_head->setText(m_views->name());
}

void IncidentsPage::reload()
{
    askPage({});
    askCounts();
}

void IncidentsPage::askPage(std::optional<core::Id<core::incidents::Incident>> after)
{
    askIncidents(session(), this, m_views->chosen(), after, kPage, [this, view = m_views->chosen(), first = !after](auto rows) {
        if (view != m_views->chosen())
            return;
        if (!rows) {
            m_empty->setWords(sentence(rows.error()));
            return showRows(*m_table, *m_empty, true);
        }
        show(std::move(*rows), first);
    });
}

void IncidentsPage::show(std::vector<core::incidents::ListRow> rows, bool first)
{
    const bool more = rows.size() == static_cast<std::size_t>(kPage);
    std::vector<IncidentLine> lines;
    for (auto& row : rows)
        lines.push_back(incidentLine(std::move(row), session()));
    if (first)
        m_model->setRows(std::move(lines));
    else
        m_model->appendRows(std::move(lines));
    m_model->pageWith(m_model->rowCount() + (more ? 1 : 0), [this] { askPage(m_model->rows().back().row.id); });
    m_foot->setText(more ? tr("%1 loaded, the rest comes as you scroll").arg(m_model->rowCount())
                         : tr("In the list: %1").arg(m_model->rowCount()));
    if (!first)
        return;
    const bool none = m_model->rowCount() == 0;
    showRows(*m_table, *m_empty, none);
    m_empty->setWords(m_views->chosen() == 0 ? tr("Nothing unfiled, nothing late") : tr("No incident here"),
                      m_views->chosen() == 0 ? tr("Actual filing, zero problems: this list stays empty.") : tr("Ctrl+N records one."));
    const auto& all = m_model->rows();
    const auto at = std::find_if(all.begin(), all.end(), [this](const auto& line) { return line.row.id.value == m_current; });
    if (at != all.end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(at - all.begin()), 0));
    else if (m_current)
        showIncident(m_current); // it may have left the list by the outcome just given
    else if (!none)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        m_detail->clear();
}

void IncidentsPage::askCounts()
{
    ask(session(), core::incidents::Counts{}, this, [this](auto counts) {
        if (!counts)
            return;
        const std::int64_t each[] = {counts->open + counts->late, counts->open, counts->overdue, counts->late,
                                     counts->settled - counts->late, counts->received};
        for (int i = 0; i < m_views->size(); ++i)
            m_views->setCount(i, each[i]);
        emit badgeChanged(static_cast<int>(counts->overdue), counts->overdue > 0);
    });
}

void IncidentsPage::showIncident(qint64 id)
{
    m_current = id;
    ask(session(), core::incidents::Card{{id}}, this, [this](auto card) {
        if (card)
            m_detail->show(*card);
        else
            m_detail->clear();
    });
}

void IncidentsPage::openItem(core::AggKind kind, qint64 id)
{
    if (kind != core::AggKind::Incident)
        return;
    showIncident(id);
    reload();
}

bool IncidentsPage::runAction(const QString& action)
{
    if (action == QLatin1String("new") && session().may(core::Permission::RecordIncident))
        return m_forms->openRecord(), true;
    if (action == QLatin1String("print"))
        return emit jumpTo(PageId::Documents, core::AggKind::Incident, 1), true;
    if (action == QLatin1String("export"))
        return m_export->choose(source()), true;
    return false;
}

void IncidentsPage::retranslate()
{
    m_table->setAccessibleName(tr("Incidents"));
    m_views->setHead(tr("Views"));
    for (int i = 0; i < kIncidentViewCount; ++i)
        m_views->setName(i, QCoreApplication::translate("IncidentView", kIncidentViews[i].name));
    m_new->setText(tr("Record an incident"));
    m_out->setText(tr("Export"));
    m_head->setText(m_views->name());
    m_detail->retranslate();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

void IncidentsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < kNoNumber;
    m_views->setVisible(!narrow);
    m_table->setColumnHidden(incidents_column::Unit, width() < kNoHandler);
    m_table->setColumnHidden(incidents_column::Handler, width() < kWide);
    m_table->setColumnHidden(incidents_column::Number, width() < kNoHandler);
    m_table->setColumnHidden(incidents_column::Received, narrow);
    const int side = width() < kNoHandler ? 200 : 216, detail = narrow ? 380 : width() < kNoHandler ? 392 : 424;
    m_split->setSizes({side, width() - side - detail, detail});
}

Page* makeIncidentsPage(Session& session, QWidget* parent)
{
    return new IncidentsPage(session, parent);
}

} // namespace minyi::ui
