#include "ui/documents/documents_page.h"

#include "core/cases/query_fields.h"
#include "core/orders/query_fields.h"
#include "core/reports/circular.h"
#include "core/reports/deadlines.h"
#include "core/reports/incidents.h"
#include "core/reports/register.h"
#include "core/reports/review_paper.h"
#include "ui/documents/print_on.h"
#include "ui/kit/calls.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QPrinter>
#include <QStandardPaths>

namespace minyi::ui {

namespace {

constexpr int kPaneWidth = 304;
} // namespace

DocumentsPage::DocumentsPage(Session& s, QWidget* parent)
    : Page(s, parent)
    , m_pane(new PrintPane(s))
    , m_view(new PaperView)
    , m_empty(new EmptyState)
    , m_sheet(makeLabel({}, "body", "2"))
    , m_size(makeLabel({}, "meta", "2"))
    , m_out(makeIconButton(QStringLiteral("zoom-out"), tr("Smaller")))
    , m_in(makeIconButton(QStringLiteral("zoom-in"), tr("Larger")))
    , m_fit(makeIconButton(QStringLiteral("zoom-fit-page"), tr("Whole sheet")))
{
    m_pane->setFixedWidth(kPaneWidth);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeTools());
    right->addWidget(m_view, 1);
    right->addWidget(m_empty, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_pane);
    row->addLayout(right, 1);
    m_empty->hide();
    connect(m_pane, &PrintPane::changed, this, &DocumentsPage::draft);
    connect(m_pane, &PrintPane::printAsked, this, &DocumentsPage::print);
    connect(m_pane, &PrintPane::exportAsked, this, &DocumentsPage::askForPath);
    connect(m_view, &PaperView::zoomed, this, &DocumentsPage::showSize);
    watch(s, this, {core::AggKind::Order, core::AggKind::Matter, core::AggKind::Incident}, [this] {
        if (m_pane->form() < PrintPane::Form::Cases) // which stands as of its time, and may be long
            reload();
    });
    retranslate();
}

QWidget* DocumentsPage::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(m_sheet);
    row->addStretch(1);
    row->addWidget(m_out);
    row->addWidget(m_size);
    row->addWidget(m_in);
    row->addWidget(m_fit);
    m_view->takeButtons(m_out, m_in, m_fit, 0);
    return tools;
}

void DocumentsPage::reload()
{
    if (session().may(core::Permission::SeeCases))
        ask(session(), core::cases::Views{}, this, [this](auto rows) {
            m_pane->setViews(rows.value_or(std::vector<core::cases::ViewRow>{}));
        });
    ask(session(), core::orders::List{true, {}, {}, {}}, this, [this](auto rows) {
        m_pane->setOrders(rows.value_or(std::vector<core::orders::ListRow>{}));
        draft();
    });
}

std::optional<std::string> DocumentsPage::language() const
{
    return std::string(session().packLanguage());
}

template <class Question>
void DocumentsPage::draftBy(const Question& question)
{
    ask(session(), question, this, [this, form = m_pane->form()](auto report) {
        if (m_pane->form() == form)
            show(std::move(report), {});
    });
}

/// The day the pane shows is yesterday's until somebody changes it; a week looks ahead.
core::Day DocumentsPage::weekFrom() const
{
    return std::max(m_pane->day(), core::dayOf(session().now()));
}

void DocumentsPage::draft()
{
    switch (m_pane->form()) {
    case PrintPane::Form::Daily: return draftBy(core::reports::DraftDaily{m_pane->day(), language()});
    case PrintPane::Form::Incidents: return draftBy(core::reports::DraftIncidents{m_pane->day(), language()});
    case PrintPane::Form::Cases: return draftBy(core::reports::DraftRegister{m_pane->filters(), {}, false, language()});
    case PrintPane::Form::Deadlines: return draftBy(core::reports::DraftDeadlines{{}, language()});
    case PrintPane::Form::Week: return draftBy(core::reports::DraftWeek{weekFrom(), language()});
    case PrintPane::Form::Circular: return draftBy(core::reports::DraftCircular{m_pane->day(), language()});
    case PrintPane::Form::Opinion: return draftBy(core::reports::DraftReviewOpinion{{m_pane->file()}, language()});
    case PrintPane::Form::Order: break;
    }
    const core::Id<core::orders::Order> order{m_pane->order()};
    if (const auto paper = m_pane->paper())
        return draftBy(core::reports::DraftOrderPaper{order, *paper, language()});
    ask(session(), core::reports::DraftOrder{order, m_pane->isFull(), language()}, this, [this, order](auto report) {
        ask(session(), core::orders::OrderCard{order}, this, [this, report = std::move(report)](auto answer) mutable {
            if (m_pane->form() == PrintPane::Form::Order)
                show(std::move(report), answer ? std::optional(*answer) : std::nullopt);
        });
    });
}

void DocumentsPage::show(core::Result<core::reports::Report> report, const std::optional<core::orders::OrderAnswer>& order)
{
    m_view->setVisible(report.has_value());
    m_empty->setVisible(!report);
    if (!report) {
        m_view->clear();
        m_empty->setWords(tr("Nothing to print"), sentence(report.error()));
        m_pane->setChecks({{PrintCheck::How::Bad, sentence(report.error())}});
        return;
    }
    /// As the seal will set it; a draft has none yet.
    const auto mark = session().actor.name + " " + core::isoDay(core::dayOf(session().now())).substr(5);
    report->watermark = m_pane->hasWatermark() ? mark : std::string();
    m_number = m_pane->form() == PrintPane::Form::Opinion ? QString::fromStdString(report->headLeft) : QString();
    m_subtitle = QString::fromStdString(report->title);
    const auto layout = print::layOut(*report);
    m_pane->setChecks(checkPrint(*report, layout, m_pane->isFull(), order));
    m_view->setLayoutOf(layout);
    showSize();
    emit headChanged();
}

void DocumentsPage::showSize()
{
    m_size->setText(QStringLiteral("%1%").arg(m_view->percent()));
    m_sheet->setText(tr("A4, pages: %1").arg(m_view->pageCount()));
}

void DocumentsPage::askForPath()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = QFileDialog::getSaveFileName(this, tr("Export PDF"),
                                                   QStringLiteral("%1/%2.pdf").arg(folder, fileName()),
                                                   QStringLiteral("PDF (*.pdf)"));
    if (!path.isEmpty())
        exportTo(path);
}

void DocumentsPage::exportTo(const QString& path)
{
    m_pane->setBusy(true);
    submit(session(), sealing(), this, [this, path](auto report) {
        m_pane->setBusy(false);
        if (report && !m_pane->hasWatermark())
            report->watermark.clear();
        const auto written = report ? print::writePdf(*report, path) : tl::unexpected(report.error());
        if (!written)
            return tell(Tone::Danger, sentence(written.error()));
        tell(Tone::Ok, tr("PDF written, print %1").arg(QString::fromStdString(report->seal.number)));
    });
}

void DocumentsPage::print()
{
    m_pane->setBusy(true);
    submit(session(), sealing(), this, [this](auto report) {
        m_pane->setBusy(false);
        if (!report)
            return tell(Tone::Danger, sentence(report.error()));
        if (!m_pane->hasWatermark())
            report->watermark.clear();
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(m_pane->printer());
        if (printOn(printer, *report, m_pane->copies()))
            tell(Tone::Ok, tr("Sent to the printer, print %1").arg(QString::fromStdString(report->seal.number)));
        else
            tell(Tone::Danger, tr("The printer did not take it. The print %1 is noted; print again, it says so itself.")
                                   .arg(QString::fromStdString(report->seal.number)));
    });
}

void DocumentsPage::openItem(core::AggKind kind, qint64 id)
{
    switch (kind) {
    case core::AggKind::Order: return open(id);
    case core::AggKind::Incident: return m_pane->chooseIncidents();
    case core::AggKind::Case: return openCase(id);
    case core::AggKind::Calendar: return m_pane->chooseDeadlines();
    case core::AggKind::Figures: return m_pane->chooseCircular(core::Day{static_cast<std::int32_t>(id)});
    default: return m_pane->chooseDaily();
    }
}

/// What its review said, where somebody said it; else the register it stands in.
void DocumentsPage::openCase(qint64 id)
{
    m_pane->chooseCases();
    askEach(session(), core::reports::DraftReviewOpinion{{id}, language()}, this, [this, id](auto report) {
        if (report)
            m_pane->chooseOpinion(id);
    });
}

void DocumentsPage::open(qint64 order)
{
    m_pane->chooseOrder(order);
    reload();
}

bool DocumentsPage::runAction(const QString& action)
{
    if (action != QLatin1String("print") || m_pane->printer().isEmpty() || m_view->pageCount() == 0)
        return false;
    print();
    return true;
}

QList<KeyHint> DocumentsPage::keyHints() const
{
    return {{{"Ctrl+P"}, tr("print")}, {{"PgUp", "PgDn"}, tr("turn the page")}, {{"Ctrl+0"}, tr("whole sheet")},
            {{"Ctrl++", "Ctrl+-"}, tr("larger, smaller")}};
}

void DocumentsPage::retranslate()
{
    const std::pair<QToolButton*, QString> tools[] = {{m_out, tr("Smaller")}, {m_in, tr("Larger")}, {m_fit, tr("Whole sheet")}};
    for (const auto& [button, words] : tools) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_view->setAccessibleName(tr("Preview"));
    m_pane->retranslate();
    reload();
}

void DocumentsPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_view->zoomByKey(*event, 0))
        Page::keyPressEvent(event);
}

Page* makeDocumentsPage(Session& session, QWidget* parent)
{
    return new DocumentsPage(session, parent);
}

} // namespace minyi::ui
