#include "ui/documents/paper_reader.h"

#include "ui/documents/paper_view.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kWidest = 1080;

/// As high as the window lets it be.
class Pages : public PaperView {
public:
    using PaperView::PaperView;
    QSize sizeHint() const override { return {kWidest, 4 * kWidest}; }
};

} // namespace

PaperReader::PaperReader(const QString& title, const core::reports::Report& report, const QStringList& facts, QWidget* over)
    : Overlay(over)
    , m_view(new Pages)
    , m_size(makeLabel({}, "meta", "2"))
{
    setPanelWidth(kWidest);
    setAccessibleName(title);
    panel()->setAccessibleName(title);
    auto* out = makeIconButton(QStringLiteral("zoom-out"), tr("Smaller"));
    auto* in = makeIconButton(QStringLiteral("zoom-in"), tr("Larger"));
    auto* fit = makeIconButton(QStringLiteral("zoom-fit-width"), tr("As wide as the window"));
    auto* close = makeButton(tr("Close"));
    close->setAccessibleName(close->text());
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = makeLabel(title, "title");
    name->setWordWrap(true);
    head->addWidget(name, 1);
    for (QWidget* each : {static_cast<QWidget*>(m_size), static_cast<QWidget*>(out), static_cast<QWidget*>(in), static_cast<QWidget*>(fit), static_cast<QWidget*>(close)})
        head->addWidget(each);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    column->addLayout(head);
    for (const auto& fact : facts)
        column->addWidget(makeWrapped(fact));
    column->addWidget(m_view, 1);
    m_view->takeButtons(out, in, fit, PaperView::kFitWidth);
    connect(close, &QPushButton::clicked, this, &PaperReader::dismiss);
    connect(m_view, &PaperView::zoomed, this, &PaperReader::showSize);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    m_view->setAccessibleName(tr("As it is printed"));
    m_view->setLayoutOf(print::layOut(report));
    m_view->zoomTo(PaperView::kFitWidth);
    m_view->setAccessibleDescription(qt(core::reports::plainText(report))); // what it reads, for who does not see the page
}

QWidget* PaperReader::firstFocus() const
{
    return m_view;
}

void PaperReader::resizeEvent(QResizeEvent* event)
{
    setPanelWidth(qMin(kWidest, width() - 48));
    Overlay::resizeEvent(event);
}

void PaperReader::showSize()
{
    m_size->setText(tr("%1%, pages: %2").arg(m_view->percent()).arg(m_view->pageCount()));
}

void PaperReader::keyPressEvent(QKeyEvent* event)
{
    if (!m_view->zoomByKey(*event, PaperView::kFitWidth))
        Overlay::keyPressEvent(event);
}

} // namespace minyi::ui
