#include "ui/cases/documents_section.h"

#include "core/exports/docx.h"
#include "core/reports/document_paper.h"
#include "ui/cases/document_forms.h"
#include "ui/documents/print_on.h"
#include "ui/kit/chip.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/print/paper.h"
#include "ui/text/deadline_words.h"
#include "ui/text/documents_words.h"
#include "ui/text/formats.h"

#include <QFileDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

using core::documents::Standing;

Chip chipOf(Standing standing)
{
    switch (standing) {
    case Standing::Due: return {Tone::Warn, Fill::Outline, Glyph::None, words(standing)};
    case Standing::Draft: return {Tone::Info, Fill::Dashed, Glyph::Half, words(standing)};
    case Standing::Final: return {Tone::Ok, Fill::Soft, Glyph::Tick, words(standing)};
    case Standing::Voided: return {Tone::Neutral, Fill::Outline, Glyph::Cross, words(standing)};
    case Standing::Later:
    case Standing::WhereNeeded: break;
    }
    return {Tone::Neutral, Fill::Dashed, Glyph::None, words(standing)};
}

/// What is there, and what should be.
bool isShown(const core::documents::DeskRow& row)
{
    return row.document || row.standing == Standing::Due;
}

} // namespace

DocumentsSection::DocumentsSection(Session& session, QWidget* over) : CaseSection(session, over), m_forms(new DocumentForms(session, over))
{
    connect(m_forms, &DocumentForms::done, this, &CaseSection::done);
    connect(m_forms, &DocumentForms::refused, this, &CaseSection::refused);
}

void DocumentsSection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    m_file = file.row.id.value;
    ask(m_session, core::documents::Desk{file.row.id}, m_over, [this, loaded = std::move(loaded)](auto desk) {
        m_seen = desk.has_value();
        m_desk = desk ? std::move(*desk) : core::documents::DeskAnswer{};
        loaded();
    });
}

void DocumentsSection::build(DetailPane& pane, QVBoxLayout* column)
{
    if (!m_seen || m_desk.rows.empty())
        return;
    pane.addSection(column, tr("Papers"), tr("%1 due, %2 drafted, %3 final").arg(m_desk.due).arg(m_desk.drafts).arg(m_desk.finals),
                    QStringLiteral("papers"));
    std::vector<Row> more;
    for (const Row& row : m_desk.rows) {
        if (isShown(row))
            addRow(column, row);
        else if (row.mayDraft)
            more.push_back(row);
    }
    if (more.empty())
        return;
    auto* another = makeButton(tr("Another paper"), "ghost");
    column->addWidget(another, 0, Qt::AlignLeft);
    connect(another, &QPushButton::clicked, this, [this, more] { m_forms->openMore(m_file, more); });
}

QString DocumentsSection::name(const Row& row) const
{
    const auto title = said(m_session, row.zh, row.en);
    return row.aboutZh.empty() ? title : QStringLiteral("%1: %2").arg(title, qt(row.aboutZh));
}

void DocumentsSection::addRow(QVBoxLayout* column, const Row& row)
{
    QStringList more;
    for (const auto* part : {&row.number, &row.person})
        if (!part->empty())
            more << qt(*part);
    QStringList lacks;
    for (const auto& label : row.missing)
        lacks << said(m_session, label.zh, label.en);
    if (!lacks.isEmpty())
        more << tr("missing: %1").arg(lacks.join(tr(", ")));
    if (row.lockedAt)
        more << Formats(m_session.language).nearMoment(*row.lockedAt, m_session.now()) << qt(row.lockedBy);
    if (row.services)
        more << tr("served: %1").arg(row.services);
    if (!row.voidReason.empty())
        more << qt(row.voidReason);
    auto* line = new QHBoxLayout;
    line->addWidget(new ChipLabel(chipOf(row.standing)), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* title = makeWrapped(name(row));
    setNorm(title, QStringLiteral("paper.%1").arg(qt(row.form)), name(row));
    title->setObjectName(QStringLiteral("paper %1").arg(row.document.value)); // where a remark of the review leads
    text->addWidget(title);
    if (!more.isEmpty())
        text->addWidget(makeWrapped(more.join(QStringLiteral(" · ")), "meta", "2"));
    line->addLayout(text, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(0);
    addActs(acts, row);
    for (int i = 0; i < acts->count(); ++i)
        setNorm(acts->itemAt(i)->widget(), QStringLiteral("paper.%1").arg(qt(row.form)), name(row));
    line->addLayout(acts);
    column->addLayout(line);
}

void DocumentsSection::addAct(QHBoxLayout* acts, const char* icon, const QString& words, std::function<void()> act)
{
    auto* button = makeIconButton(QString::fromLatin1(icon), words);
    acts->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this, std::move(act));
}

void DocumentsSection::addActs(QHBoxLayout* acts, const Row& row)
{
    const auto of = [name = name(row)](const QString& words) { return words.arg(name); };
    if (!row.document) {
        if (row.mayDraft)
            addAct(acts, "list-add", of(tr("Make this paper: %1")), [this, row] { m_forms->draft(m_file, row); });
        return;
    }
    if (row.mayWrite)
        addAct(acts, "document-edit", of(tr("Fill in: %1")), [this, row] { read(row, true); });
    else if (row.mayRead)
        addAct(acts, "document-preview", of(tr("Read: %1")), [this, row] { read(row, false); });
    if (row.mayLock)
        addAct(acts, "object-locked", of(tr("Make final: %1")), [this, row] { m_forms->openLock(row); });
    if (row.mayServe)
        addAct(acts, "mail-sent", of(tr("Note the service: %1")), [this, row] { m_forms->openServe(row); });
    if (row.mayRead) {
        addAct(acts, "document-print", of(tr("Print: %1")), [this, row] { print(row); });
        addAct(acts, "document-save", of(tr("Save as a file: %1")), [this, row] { askForPath(row, "docx"); });
    }
    if (row.mayUnlock)
        addAct(acts, "object-unlocked", of(tr("Open again: %1")), [this, row] { m_forms->openUnlock(row); });
    if (row.mayVoid)
        addAct(acts, "edit-delete-remove", of(tr("Void: %1")), [this, row] { m_forms->openVoid(row); });
}

void DocumentsSection::read(const Row& row, bool fill)
{
    ask(m_session, core::documents::DocumentPaper{row.document}, m_over, [this, fill](auto paper) {
        if (!paper)
            return emit refused(sentence(paper.error()));
        if (fill)
            return m_forms->openFill(*paper);
        ask(m_session, core::reports::DraftCaseDocument{paper->id}, m_over, [this, paper = *paper](auto report) {
            report ? m_forms->openRead(paper, *report) : emit refused(sentence(report.error()));
        });
    });
}

void DocumentsSection::seal(core::Id<core::documents::Document> document, std::function<void(const core::reports::Report&)> sealed)
{
    submit(m_session, core::reports::SealCaseDocument{document, 1}, m_over, [this, sealed = std::move(sealed)](auto report) {
        report ? sealed(*report) : emit refused(sentence(report.error()));
    });
}

void DocumentsSection::saveTo(core::Id<core::documents::Document> document, const QString& path)
{
    seal(document, [this, path](const core::reports::Report& report) {
        const bool editable = path.endsWith(QLatin1String(".docx"));
        const auto written = editable ? core::exports::writeDocx(report, path.toStdString()) : print::writePdf(report, path);
        if (!written)
            return emit refused(sentence(written.error()));
        emit done(tr("Written, print %1").arg(qt(report.seal.number)));
    });
}

void DocumentsSection::askForPath(const Row& row, const char* type)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto stem = paperFileName(qt(row.zh), qt(row.number), core::dayOf(m_session.now()));
    QStringList types{tr("Word processor (*.docx)"), QStringLiteral("PDF (*.pdf)")};
    if (types.last().contains(QLatin1String(type)))
        types.swapItemsAt(0, 1);
    const auto path = QFileDialog::getSaveFileName(m_over, tr("Save as a file"), QStringLiteral("%1/%2.%3").arg(folder, stem, QLatin1String(type)), types.join(QStringLiteral(";;")));
    if (!path.isEmpty())
        saveTo(row.document, path);
}

void DocumentsSection::print(const Row& row)
{
    if (QPrinterInfo::defaultPrinter().isNull())
        return m_forms->openNoPrinter(row, [this, row] { askForPath(row, "pdf"); });
    seal(row.document, [this](const core::reports::Report& report) {
        QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
        if (!printOn(printer, report, 1))
            return emit refused(tr("The printer did not take it. The print %1 is noted; print again, it says so itself.").arg(qt(report.seal.number)));
        emit done(tr("Sent to the printer, print %1").arg(qt(report.seal.number)));
    });
}

} // namespace minyi::ui
