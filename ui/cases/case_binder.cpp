#include "ui/cases/case_binder.h"

#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace minyi::ui {

namespace rp = core::reports;

namespace {

/// "3-5  询问笔录"
QString lineOf(const rp::BoundPart& part, const rp::PartSheets& sheets)
{
    const auto first = QString::number(sheets.first), last = QString::number(sheets.last);
    return (sheets.last > sheets.first ? first + QLatin1Char('-') + last : first) + QStringLiteral("  ") + qt(part.title);
}

} // namespace

CaseBinder::CaseBinder(Session& session, QWidget* over)
    : DiskWork(over, [](qint64 done, qint64 total) { return tr("paper %1 of %2").arg(done).arg(total); }), m_session(session)
{
    choosePath = [over](const QString& name) {
        const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QFileDialog::getSaveFileName(over, tr("Bind the file"), folder + QLatin1Char('/') + name, QStringLiteral("PDF (*.pdf)"));
    };
}

bool CaseBinder::begin(const QString& title)
{
    return DiskWork::begin(title, tr("A file is being bound already. Wait until it is done."));
}

void CaseBinder::bind(const core::cases::DeskRow& row, bool seals)
{
    if (!begin(tr("The file is laid out")))
        return;
    ask(m_session, rp::DraftBoundFile{row.id, m_session.language.toStdString()}, m_over, [this, row, seals](auto file) {
        if (!file) {
            end();
            return emit refused(sentence(file.error()));
        }
        carry<print::Bound>([this, file = *file] { return print::bind(file, {}, {}, progress()); },
                            [this, row, seals, file = *file](const core::Result<print::Bound>& bound) {
                                end();
                                bound ? showIndex(row, seals, file, *bound) : emit refused(sentence(bound.error()));
                            });
    });
}

void CaseBinder::showIndex(const core::cases::DeskRow& row, bool seals, const rp::BoundFile& file, const print::Bound& bound)
{
    auto* form = new FormDialog(tr("Bind the file"), m_over);
    connect(form, &Overlay::closed, form, &QObject::deleteLater);
    form->setVerbs(tr("Save as PDF"), tr("Cancel"));
    form->addFact(headOf(row));
    form->addFact(tr("Cover, index and papers as one book of %n sheet(s), numbered from the first paper. It is a print and gets a number.", nullptr,
                     bound.sheets));
    if (seals)
        form->addFact(tr("With the archive the record is sealed: it leaves all lists and is opened for a stated purpose only. Print the book before."));
    QStringList lines;
    for (std::size_t i = 0; i < file.parts.size(); ++i)
        lines << lineOf(file.parts[i], bound.parts[i]);
    form->addFact(lines.join(QLatin1Char('\n')));
    connect(form, &FormDialog::accepted, this, [this, form, row] {
        const auto path = choosePath(tr("Case file %1").arg(spokenNumber(row)) + QStringLiteral(".pdf"));
        if (path.isEmpty())
            return; // the index stays
        form->finish();
        save(row.id, path);
    });
    form->open();
}

void CaseBinder::save(core::Id<core::cases::CaseFile> file, const QString& path)
{
    if (!begin(tr("The file is bound")))
        return;
    submit(m_session, rp::SealBoundFile{file, m_session.language.toStdString(), 1}, m_over, [this, path](auto sealed) {
        if (!sealed) {
            end();
            return emit refused(sentence(sealed.error()));
        }
        const auto number = qt(sealed->form.seal.number);
        carry<print::Bound>([this, sealed = *sealed, path] { return print::bind(sealed, path, {}, progress()); },
                            [this, number](const core::Result<print::Bound>& bound) {
                                end();
                                if (!bound)
                                    return emit refused(tr("The print %1 is noted, its PDF was not written. Bind once more; it says so itself.").arg(number) +
                                                        QLatin1Char('\n') + sentence(bound.error()));
                                emit done(tr("Bound: %n sheet(s), print %1", nullptr, bound->sheets).arg(number));
                            });
    });
}

} // namespace minyi::ui
