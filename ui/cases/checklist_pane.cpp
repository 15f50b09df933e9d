#include "ui/cases/checklist_pane.h"

#include "ui/cases/evidence_view.h"
#include "ui/kit/bars.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace minyi::ui {

ChecklistPane::ChecklistPane(Session& session, QWidget* parent) : DetailPane(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void ChecklistPane::show(const core::evidence::DeskAnswer& desk, bool same)
{
    const bool had = hasKeys(*this);
    m_desk = desk;
    rebuild(same);
    if (had && isVisible()) // what is missing next, so that one after the other is answered
        enter();
}

void ChecklistPane::clear()
{
    m_desk.reset();
    m_view = nullptr;
    showNothing();
}

void ChecklistPane::retranslate()
{
    setAccessibleName(tr("Checklist"));
    setEmptyWords(tr("No case chosen"), tr("Choose one in the list with J and K."));
}

void ChecklistPane::build(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("Checklist"), "section"));
    line->addWidget(makeLabel(EvidenceView::summary(*m_desk), "meta", m_desk->answered < m_desk->required ? "danger" : "2"));
    line->addStretch(1);
    auto* close = makeIconButton(QStringLiteral("go-next"), tr("Close the checklist"));
    line->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ChecklistPane::closeAsked);
    column->addLayout(line);
    if (m_desk->required) {
        auto* pieces = new PieceBar;
        pieces->setPieces(static_cast<int>(m_desk->answered), static_cast<int>(m_desk->required), EvidenceView::summary(*m_desk));
        column->addWidget(pieces);
    }
    m_view = new EvidenceView(m_session, *m_desk);
    column->addWidget(m_view);
}

void ChecklistPane::enter()
{
    auto* first = m_view ? m_view->firstMissing() : nullptr;
    if (first)
        reveal(first);
    (first ? first : this)->setFocus(Qt::OtherFocusReason);
}

void ChecklistPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_L)
        emit closeAsked();
    else
        DetailPane::keyPressEvent(event);
}

} // namespace minyi::ui
