#include "ui/review/paper_pane.h"

#include "core/reports/document_paper.h"
#include "ui/documents/paper_view.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/text/words.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kReadable = 75; ///< per cent at which a page is read, where the whole sheet would be too small

} // namespace

PaperPane::PaperPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel)
    , m_place(makeLabel({}, "meta", "2"))
    , m_said(makeWrapped({}))
    , m_back(makeIconButton(QStringLiteral("go-previous"), tr("Back to the case")))
    , m_out(makeIconButton(QStringLiteral("zoom-out"), tr("Smaller")))
    , m_in(makeIconButton(QStringLiteral("zoom-in"), tr("Larger")))
    , m_fit(makeIconButton(QStringLiteral("zoom-fit-page"), tr("Whole sheet")))
    , m_view(new PaperView)
{
    m_title->setProperty("type", "section");
    m_said->setProperty("pinned", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    for (QWidget* each : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_out), static_cast<QWidget*>(m_in), static_cast<QWidget*>(m_fit)})
        head->addWidget(each);
    auto* note = new QHBoxLayout;
    note->setContentsMargins(12, 0, 12, 0);
    note->addWidget(m_said, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addLayout(head);
    column->addLayout(note);
    column->addWidget(m_view, 1);
    connect(m_back, &QToolButton::clicked, this, &PaperPane::closed);
    m_view->takeButtons(m_out, m_in, m_fit, 0);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperPane::showPlace);
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Paper"));
}

void PaperPane::open(core::Id<core::documents::Document> paper, const QString& title, int page, const QString& said)
{
    m_paper = paper;
    m_title->setText(title);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    ask(m_session, core::reports::DraftCaseDocument{paper}, this, [this, page](auto report) {
        if (report)
            return show(*report, page);
        m_view->clear();
        emit refused(sentence(report.error()));
    });
}

void PaperPane::show(const core::reports::Report& report, int page)
{
    m_view->setLayoutOf(print::layOut(report));
    if (m_view->percent() < kReadable)
        m_view->zoomTo(kReadable);
    m_view->showPage(page > 0 ? page - 1 : 0);
    showPlace();
}

int PaperPane::page() const
{
    return m_view->pageCount() ? m_view->currentPage() + 1 : 0;
}

QString PaperPane::said() const
{
    return m_said->text();
}

void PaperPane::showPlace()
{
    m_place->setText(tr("page %1 of %2").arg(page()).arg(m_view->pageCount()));
}

void PaperPane::retranslate()
{
    const std::pair<QToolButton*, QString> tools[] = {
        {m_back, tr("Back to the case")}, {m_out, tr("Smaller")}, {m_in, tr("Larger")}, {m_fit, tr("Whole sheet")}};
    for (const auto& [button, words] : tools) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_view->setAccessibleName(tr("Paper"));
    showPlace();
}

} // namespace minyi::ui
