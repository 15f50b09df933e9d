#include "ui/appeals/appeals_page.h"

#include "core/appeals/query_fields.h"
#include "ui/appeals/appeal_detail.h"
#include "ui/appeals/appeal_forms.h"
#include "ui/appeals/appeal_views.h"
#include "ui/insights/figure_sheet.h"
#include "ui/kit/labels.h"
#include "ui/kit/paged_source.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kWide = 1320, kNarrow = 1120;

} // namespace

AppealsPage::AppealsPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_table(new TableView(tr("Appeals")))
    , m_model(new RowModel<AppealLine>(kAppealColumns, this))
    , m_detail(new AppealDetail(s))
    , m_forms(new AppealForms(s, this))
    , m_sheet(new FigureSheet(s, this))
    , m_export(new ListExport(this))
    , m_empty(new EmptyState)
    , m_head(makeLabel({}, "section"))
    , m_foot(makeLabel({}, "meta", "2"))
    , m_views(makeViews())
    , m_new(makeButton({}, "primary", this))
    , m_out(makeButton({}, "", this))
    , m_replies(makeButton({}, "", this))
    , m_split(new QSplitter)
{
    m_split->addWidget(m_views);
    m_split->addWidget(makeList());
    m_split->addWidget(m_detail);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_views->setMinimumWidth(180);
    m_detail->setMinimumWidth(360);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(makeTiles());
    whole->addWidget(m_split, 1);
    m_new->hide();
    m_out->hide();
    m_replies->hide();
    m_disk.setMaxThreadCount(1);
    connectAll();
    watch(s, this, {core::AggKind::Appeal, core::AggKind::Setting}, [this] { reload(); });
    retranslate();
    choose(0);
}

void AppealsPage::connectAll()
{
    connect(m_new, &QPushButton::clicked, m_forms, &AppealForms::openTake);
    connect(m_out, &QPushButton::clicked, this, [this] { runAction(QStringLiteral("export")); });
    connect(m_replies, &QPushButton::clicked, this, &AppealsPage::writeReplies);
    connect(m_detail, &AppealDetail::stepAsked, this, [this](core::appeals::Step step) { m_forms->openStep(*m_detail->card(), step); });
    connect(m_detail, &AppealDetail::appealAsked, this, &AppealsPage::showAppeal);
    connect(m_detail, &AppealDetail::callAsked, this, [this](qint64 matter) { emit jumpTo(PageId::FollowUp, core::AggKind::Matter, matter); });
    connect(m_export, &ListExport::told, this, [this](Tone tone, const QString& words) { tell(tone, words); });
    connect(m_forms, &AppealForms::done, this, [this](const QString& words, qint64 id) {
        tell(Tone::Ok, words);
        m_current = id ? id : m_current;
        reload();
    });
    connect(m_sheet, &FigureSheet::opened, this, [this](core::AggKind, qint64 id) {
        m_sheet->dismiss();
        showAppeal(id);
    });
}

ViewPane* AppealsPage::makeViews()
{
    auto* views = new ViewPane;
    for (const auto& view : kAppealViews)
        views->add(QString::fromLatin1(view.icon), view.glyph, view.tone);
    connect(views, &ViewPane::picked, this, [this](int view) { choose(view), reload(); });
    return views;
}

QWidget* AppealsPage::makeList()
{
    auto* pane = layListPane(m_head, m_table, m_empty, m_foot);
    showRows(*m_table, *m_empty, true); // until they are here
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    setWidths(*m_table, kAppealColumns);
    m_table->horizontalHeader()->setSectionResizeMode(appeals_column::Matter, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showAppeal(m_model->row(now.row()).row.id.value);
    });
    connect(m_table, &TableView::nextStep, this, &AppealsPage::nextStep);
    connect(m_table, &TableView::opened, this, [this] { m_detail->setFocus(Qt::OtherFocusReason), focusNextChild(); });
    return pane;
}

void AppealsPage::nextStep()
{
    const auto& card = m_detail->card();
    const auto step = card ? nextOf(card->steps) : std::nullopt;
    if (step)
        m_forms->openStep(*card, *step);
}

QString AppealsPage::subtitle() const
{
    return Formats(session().language).dayInWords(core::dayOf(session().now()));
}

QList<QWidget*> AppealsPage::actions()
{
    const bool takes = session().may(core::Permission::TakeAppeal);
    m_new->setVisible(takes);
    m_out->show();
    const bool reports = takes && session().may(core::Permission::ImportMatters);
    m_replies->setVisible(reports);
    QList<QWidget*> buttons{m_out};
    if (reports)
        buttons.prepend(m_replies);
    if (takes)
        buttons << m_new;
    return buttons;
}

QList<KeyHint> AppealsPage::keyHints() const
{
    return {{{"J", "K"}, tr("up and down")}, {{"E"}, tr("next step")}, {{"Ctrl+N"}, tr("take a call")}, {{"Ctrl+E"}, tr("export")}};
}

void AppealsPage::choose(int view)
{
    m_views->choose(view);
    m_head->setText(m_views->name());
}

void AppealsPage::reload()
{
    askPage({});
    askFigures();
}

void AppealsPage::askPage(std::optional<core::Id<core::appeals::Appeal>> after)
{
    const core::appeals::List list{kAppealViews[m_views->chosen()].view, {}, after, kPage};
    askEach(session(), list, this, [this, view = m_views->chosen(), first = !after](auto rows) {
        if (view != m_views->chosen())
            return;
        if (!rows) {
            m_empty->setWords(sentence(rows.error()));
            return showRows(*m_table, *m_empty, true);
        }
        show(std::move(*rows), first);
    });
}

void AppealsPage::show(std::vector<core::appeals::ListRow> rows, bool first)
{
    const bool more = rows.size() == static_cast<std::size_t>(kPage);
    std::vector<AppealLine> lines;
    for (auto& row : rows)
        lines.push_back(appealLine(std::move(row), session()));
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
    m_empty->setWords(m_views->chosen() == 1 ? tr("Nothing is overdue") : tr("No appeal here"),
                      session().may(core::Permission::TakeAppeal) ? tr("Ctrl+N takes a call; orders of 12345 come from a file.") : QString());
    const auto& all = m_model->rows();
    const auto at = std::find_if(all.begin(), all.end(), [this](const auto& line) { return line.row.id.value == m_current; });
    if (at != all.end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(at - all.begin()), 0));
    else if (m_current)
        showAppeal(m_current); // it may have left the list by the step just taken
    else if (!none)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        m_detail->clear();
}

void AppealsPage::showAppeal(qint64 id)
{
    m_current = id;
    ask(session(), core::appeals::Card{{id}}, this, [this](auto card) {
        if (card)
            return m_detail->show(*card);
        m_current = 0; // routed to where only others see it
        m_detail->clear();
    });
}

void AppealsPage::openItem(core::AggKind kind, qint64 id)
{
    if (kind != core::AggKind::Appeal)
        return;
    showAppeal(id);
    reload();
}

bool AppealsPage::runAction(const QString& action)
{
    if (action == QLatin1String("new") && session().may(core::Permission::TakeAppeal))
        return m_forms->openTake(), true;
    if (action == QLatin1String("export"))
        return m_export->choose(source()), true;
    return false;
}

void AppealsPage::retranslate()
{
    m_table->setAccessibleName(tr("Appeals"));
    m_views->setHead(tr("Views"));
    for (int i = 0; i < kAppealViewCount; ++i)
        m_views->setName(i, QCoreApplication::translate("AppealView", kAppealViews[i].name));
    m_new->setText(tr("Take a call"));
    m_out->setText(tr("Export"));
    m_replies->setText(tr("Reply file"));
    m_head->setText(m_views->name());
    m_detail->retranslate();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    askFigures();
}

void AppealsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    m_views->setVisible(!narrow);
    showTiles();
    m_table->setColumnHidden(appeals_column::Unit, width() < kWide);
    m_table->setColumnHidden(appeals_column::Number, width() < kWide);
    m_table->setColumnHidden(appeals_column::Received, narrow);
    const int side = width() < kWide ? 184 : 200, detail = narrow ? 380 : width() < kWide ? 392 : 424;
    m_split->setSizes({side, width() - side - detail, detail});
}

Page* makeAppealsPage(Session& session, QWidget* parent)
{
    return new AppealsPage(session, parent);
}

} // namespace minyi::ui
