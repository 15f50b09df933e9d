#include "ui/cases/evidence_view.h"

#include "ui/cases/file_list.h"
#include "ui/kit/chip.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"
#include "ui/text/review_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

using core::evidence::Standing;

Chip chipOf(const core::evidence::ItemRow& item)
{
    switch (item.standing) {
    case Standing::Held: return {Tone::Ok, Fill::Soft, Glyph::Tick, words(item.standing)};
    case Standing::Partly: return {Tone::Warn, Fill::Soft, Glyph::Half, words(item.standing)};
    case Standing::Waived: return {Tone::Info, Fill::Outline, Glyph::Tick, words(item.standing)};
    case Standing::NotNeeded: return {Tone::Neutral, Fill::Outline, Glyph::None, words(item.standing)};
    case Standing::NotHeld: break;
    }
    return item.required && item.asked ? Chip{Tone::Danger, Fill::Outline, Glyph::Cross, words(item.standing)}
                         : Chip{Tone::Neutral, Fill::Dashed, Glyph::None, words(item.standing)};
}

} // namespace

EvidenceView::EvidenceView(Session& session, const core::evidence::DeskAnswer& desk, QWidget* parent)
    : QWidget(parent), m_session(session), m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    std::optional<core::evidence::Fact> fact;
    for (const auto& item : m_desk.items) {
        if (item.fact != fact)
            grid->addWidget(makeLabel(words(item.fact), "meta", "2"), grid->rowCount(), 0, 1, 3);
        fact = item.fact;
        addItem(grid, item);
    }
    column->addLayout(grid);
    if (m_desk.items.empty())
        column->addWidget(makeWrapped(tr("This kind of case has no checklist; evidence is kept all the same."), "meta", "2"));
    if (m_desk.soleStatement && !m_desk.evidence.empty())
        column->addWidget(makeWrapped(tr("Nothing but the suspect's own statement: that is never enough."), "body", "danger"));
    for (const auto& evidence : m_desk.evidence)
        addEvidence(column, evidence);
    if (m_desk.mayAdd) {
        auto* add = makeButton(tr("Add evidence"), "ghost");
        column->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, [this] { emit addAsked({}); });
    }
}

QString EvidenceView::summary(const core::evidence::DeskAnswer& desk)
{
    return desk.items.empty() ? QString::number(desk.evidence.size()) : tr("%1 of %2 required").arg(desk.answered).arg(desk.required);
}

void EvidenceView::addItem(QGridLayout* grid, const core::evidence::ItemRow& item)
{
    const int row = grid->rowCount();
    auto* chip = new ChipLabel(chipOf(item));
    grid->addWidget(chip, row, 0, Qt::AlignVCenter | Qt::AlignLeft);
    const auto name = said(m_session, item.zh, item.en);
    auto* label = makeWrapped(item.required ? name : tr("%1 (where it applies)").arg(name));
    if (!item.reason.empty())
        label->setText(label->text() + QLatin1Char('\n') + qt(item.reason));
    if (item.standing == core::evidence::Standing::NotHeld && !item.papers.empty())
        label->setText(label->text() + QLatin1Char('\n') + tr("its paper answers it, once it is final"));
    if (item.required && !item.asked)
        label->setText(label->text() + QLatin1Char('\n') + tr("asked before the decision, not before the review"));
    label->setObjectName(QStringLiteral("item %1").arg(qt(item.id))); // what a remark of the review is pinned to
    grid->addWidget(label, row, 1);
    const auto norm = QStringLiteral("item.%1.%2").arg(qt(m_desk.list), qt(item.id));
    setNorm(label, norm, name);
    setNorm(chip, norm, name);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(0);
    if (m_desk.mayAdd && item.standing != Standing::NotNeeded) {
        auto* add = makeIconButton(QStringLiteral("list-add"), tr("Add evidence: %1").arg(name));
        setNorm(add, norm, name);
        acts->addWidget(add);
        if (item.required && item.asked && item.standing == Standing::NotHeld && !m_firstMissing)
            m_firstMissing = add;
        connect(add, &QToolButton::clicked, this, [this, id = qt(item.id)] { emit addAsked(id); });
    }
    if (m_desk.mayMark || m_desk.mayWaive) {
        auto* mark = makeIconButton(QStringLiteral("document-edit"), tr("Say how it stands: %1").arg(name));
        setNorm(mark, norm, name);
        acts->addWidget(mark);
        connect(mark, &QToolButton::clicked, this, [this, item] { emit markAsked(item); });
    }
    grid->addLayout(acts, row, 2, Qt::AlignTop);
}

void EvidenceView::addEvidence(QVBoxLayout* column, const core::evidence::EvidenceRow& evidence)
{
    const Formats formats(m_session.language);
    QStringList chain{words(evidence.kind), evidence.original ? tr("original") : tr("copy"), tr("from %1").arg(qt(evidence.source)),
                      formats.nearMoment(evidence.takenAt, m_session.now()), qt(evidence.taker)};
    chain << (evidence.second.empty() ? qt(evidence.approval) : qt(evidence.second)) << tr("kept at %1").arg(qt(evidence.store));
    if (evidence.status != core::evidence::Status::Held)
        chain << words(evidence.status) + QStringLiteral(": ") + qt(evidence.statusReason);
    auto* line = new QHBoxLayout;
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* name = makeWrapped(QStringLiteral("%1. %2").arg(evidence.number).arg(qt(evidence.name)));
    name->setObjectName(QStringLiteral("evidence %1").arg(evidence.number));
    text->addWidget(name);
    text->addWidget(makeWrapped(chain.join(QStringLiteral(" · ")), "meta", "2"));
    line->addLayout(text, 1);
    if (m_desk.mayAdd && evidence.status == core::evidence::Status::Held) {
        auto* end = makeIconButton(QStringLiteral("edit-delete-remove"), tr("Return, destroy or take out: %1").arg(evidence.number));
        line->addWidget(end, 0, Qt::AlignTop);
        connect(end, &QToolButton::clicked, this, [this, evidence] { emit endAsked(evidence); });
    }
    column->addLayout(line);
    addFiles(column, evidence);
}

void EvidenceView::addFiles(QVBoxLayout* column, const core::evidence::EvidenceRow& evidence)
{
    auto* files = new FileList(evidence, m_desk.mayAdd, m_desk.mayOpen);
    column->addWidget(files);
    connect(files, &FileList::bringAsked, this, [this, id = evidence.id](const QStringList& paths, QWidget* at) { emit bringAsked(id, paths, at); });
    connect(files, &FileList::openAsked, this, &EvidenceView::openAsked);
    connect(files, &FileList::dropAsked, this, &EvidenceView::dropAsked);
}

} // namespace minyi::ui
