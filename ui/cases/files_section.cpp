#include "ui/cases/files_section.h"

#include "core/evidence/attach.h"
#include "core/settings/settings.h"
#include "ui/cases/evidence_view.h"
#include "ui/cases/file_courier.h"
#include "ui/cases/phone_pictures.h"
#include "ui/cases/scanner.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/qt_text.h"
#include "ui/text/files_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace minyi::ui {

namespace ev = core::evidence;

namespace {

constexpr qsizetype kMostNamed = 8;

/// Which files are meant, by their names; of many the first.
QString filesWords(const QStringList& paths)
{
    QStringList lines{FileForms::tr("Files chosen: %1").arg(paths.size())};
    for (const auto& path : paths.first(std::min(paths.size(), kMostNamed)))
        lines << QFileInfo(path).fileName();
    if (paths.size() > kMostNamed)
        lines << FileForms::tr("and %1 more").arg(paths.size() - kMostNamed);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void FileForms::openBring(core::Id<ev::Evidence> evidence, const QStringList& paths)
{
    auto* form = makeForm(QStringLiteral("bring %1").arg(evidence.value), tr("Add files"));
    form->addFact(filesWords(paths));
    form->addFact(tr("The case keeps a copy. The files chosen stay where they are and may be deleted afterwards."));
    auto* label = named(form->addLine(tr("What they show")), "label");
    connect(form, &FormDialog::accepted, form, [this, form, evidence, paths, label] {
        form->finish();
        emit chosen(evidence, paths, label->text());
    });
    openForm(form);
}

void FileForms::openPhone(core::Id<ev::Evidence> evidence, const QString& folder)
{
    auto* form = makeForm(QStringLiteral("phone %1").arg(evidence.value), tr("Add from the telephone"));
    auto* fact = form->addFact(tr("The folder of the telephone is being read."));
    auto* pictures = named(new PhonePictures(folder), "pictures");
    form->addField(tr("Newest pictures"), pictures, true);
    auto* label = named(form->addLine(tr("What they show")), "label");
    connect(pictures, &PhonePictures::loaded, form, [fact](int count) {
        fact->setText(count ? tr("The newest %1. Choose one or more.").arg(count) : tr("No picture lies in the folder of the telephone."));
    });
    form->validateWith([pictures]() -> std::optional<Problem> {
        return pictures->chosenPaths().isEmpty() ? std::optional(Problem{pictures, tr("Choose at least one.")}) : std::nullopt;
    });
    connect(form, &FormDialog::accepted, form, [this, form, evidence, pictures, label] {
        const auto paths = pictures->chosenPaths();
        form->finish();
        emit chosen(evidence, paths, label->text());
    });
    openForm(form);
}

void FileForms::openDrop(const ev::FileRow& file)
{
    auto* form = makeForm(QStringLiteral("drop %1").arg(file.id.value), tr("Take off the file"));
    form->addFact(QStringLiteral("%1 · %2").arg(words(file.media), sizeWords(file.bytes)));
    form->addFact(tr("The line stays with the reason; nothing is erased."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<ev::DropFile>(
        form, [id = file.id, reason] { return ev::DropFile{id, typed(reason)}; }, [this](auto) { emit done(tr("Taken off, with the reason")); });
    openForm(form);
}

FilesSection::FilesSection(Session& session, QWidget* over)
    : CaseSection(session, over), m_courier(new FileCourier(session, over)), m_forms(new FileForms(session, over)), m_scanner(new Scanner(this))
{
    connect(m_forms, &FileForms::chosen, m_courier, &FileCourier::bring);
    connect(m_forms, &FileForms::done, this, &FilesSection::done);
    connect(m_courier, &FileCourier::done, this, &FilesSection::done);
    connect(m_courier, &FileCourier::refused, this, &FilesSection::refused);
    connect(m_scanner, &Scanner::failed, this, &FilesSection::refused);
}

void FilesSection::load(const core::cases::FileAnswer&, std::function<void()> loaded)
{
    askEach(m_session, core::settings::Current{}, m_over, [this, loaded = std::move(loaded)](auto values) {
        m_phone.clear();
        for (const auto& value : values ? *values : std::vector<core::settings::Value>())
            if (value.key == "phone_folder")
                m_phone = qt(value.value);
        loaded();
    });
}

void FilesSection::build(DetailPane&, QVBoxLayout*)
{
    // its lines stand in the list of evidence
}

void FilesSection::serve(EvidenceView* view)
{
    connect(view, &EvidenceView::bringAsked, this, &FilesSection::bring);
    connect(view, &EvidenceView::openAsked, m_courier, [this](const ev::FileRow& file) { m_courier->look(file.id); });
    connect(view, &EvidenceView::dropAsked, m_forms, &FileForms::openDrop);
}

void FilesSection::bring(core::Id<ev::Evidence> evidence, const QStringList& paths, QWidget* at)
{
    if (!paths.isEmpty())
        return m_forms->openBring(evidence, paths);
    delete m_menu;
    m_menu = new QMenu(m_over);
    m_menu->setObjectName(QStringLiteral("ways"));
    m_menu->addAction(tr("Choose files"), this, [this, evidence] { choose(evidence); });
    if (!m_phone.isEmpty())
        m_menu->addAction(tr("From the telephone"), this, [this, evidence] { m_forms->openPhone(evidence, m_phone); });
    m_menu->addAction(tr("Scan a page"), this, [this, evidence] {
        disconnect(m_scanner, &Scanner::scanned, m_forms, nullptr);
        connect(m_scanner, &Scanner::scanned, m_forms, [this, evidence](const QString& path) { m_forms->openBring(evidence, {path}); });
        m_scanner->scan();
    });
    m_menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void FilesSection::choose(core::Id<ev::Evidence> evidence)
{
    const auto paths = QFileDialog::getOpenFileNames(m_over, tr("Choose files"));
    if (!paths.isEmpty())
        m_forms->openBring(evidence, paths);
}

} // namespace minyi::ui
