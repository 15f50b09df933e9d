#include "ui/imports/import_wizard.h"

#include "core/batches/commands.h"
#include "core/imports/errors.h"
#include "core/imports/paste.h"
#include "resources/resources.h"
#include "ui/kit/bars.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/kit/stepper.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedWidget>

namespace minyi::ui {

namespace {

constexpr qint64 kMostBytes = qint64{512} << 20;

} // namespace

void ImportWizard::setSource(const QString& name, const std::string& bytes)
{
    m_bytes = bytes;
    m_file->setText(tr("%1, %2 KB").arg(name).arg((bytes.size() + 1023) / 1024));
    say({});
    m_forward->setEnabled(true);
}

void ImportWizard::paste(const QString& clipboard)
{
    const auto table = core::imports::pastedTable(clipboard.toStdString());
    if (!table)
        return say(sentence(table.error()), "danger");
    setSource(tr("Pasted table"), *table);
}

void ImportWizard::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Choose a file"), {},
                                                   tr("Tables (*.csv *.tsv *.txt *.xlsx *.jsonl *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return say(tr("The file cannot be read, or is larger than 512 MB. Nothing was changed."), "danger");
    setSource(QFileInfo(path).fileName(), file.readAll().toStdString());
}

void ImportWizard::go(Stage stage)
{
    m_stage = stage;
    m_pages->setCurrentIndex(stage);
    const QString names[] = {tr("File"), tr("Columns"), tr("Check"), tr("Done")};
    QList<Step> steps;
    for (int i = 0; i < 4; ++i)
        steps << Step{names[i], {}, i < stage ? StepState::Done : i == stage ? StepState::Now : StepState::Later};
    m_stepper->setSteps(steps);
    m_back->setVisible(stage == Columns || stage == Check);
    m_forward->setText(stage == Check ? tr("Import") : stage == Done ? tr("Close") : tr("Next"));
    m_forward->setEnabled(!m_bytes.empty() && stage != Check);
    m_cancel->setVisible(stage != Done);
    say({});
    m_forward->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::forward()
{
    switch (m_stage) {
    case Source:
        if (m_profiles->currentIndex() == 0)
            return guess();
        go(Check);
        return read(true);
    case Columns:
        if (!profile())
            return;
        go(Check);
        return read(true);
    case Check: return read(false);
    case Done: return dismiss();
    }
}

void ImportWizard::back()
{
    m_job->cancel();
    go(m_stage == Check && m_profiles->currentIndex() == 0 ? Columns : Source);
}

void ImportWizard::guess()
{
    const auto kind = static_cast<core::imports::Kind>(m_kinds->currentData().toInt());
    const auto guessed = core::imports::guess(kind, m_bytes);
    if (!guessed)
        return say(sentence(guessed.error()), "danger");
    m_mapping->show(*guessed, kind);
    go(Columns);
}

/// The chosen profile, or one of the columns as they are set; what it lacks is said.
std::optional<core::imports::Profile> ImportWizard::profile()
{
    if (m_profiles->currentIndex() > 0) {
        const auto named = core::imports::profileNamed({}, m_profiles->currentData().toString().toStdString());
        return named ? std::optional(*named) : std::nullopt;
    }
    const auto kind = static_cast<core::imports::Kind>(m_kinds->currentData().toInt());
    auto text = core::imports::profileOf(m_mapping->guess(), kind, "wizard");
    if (kind != core::imports::Kind::EventLog)
        text.channel = static_cast<core::followup::Channel>(m_channels->currentData().toInt());
    core::imports::ValuesText units{core::imports::Target::Unit, core::imports::Otherwise::Keep, {}};
    for (const auto& [name, code] : m_units)
        units.words.push_back({name, code});
    std::erase_if(text.values, [](const auto& values) { return values.field == core::imports::Target::Unit; });
    text.values.push_back(units);
    const auto made = core::imports::Profile::load("wizard", core::imports::jsonOf(text));
    if (made)
        return *made;
    say(sentence(made.error()), "danger");
    return {};
}

void ImportWizard::read(bool dryRun)
{
    const auto chosen = profile();
    if (!chosen || m_job->isRunning())
        return;
    m_dryRun = dryRun;
    m_forward->setEnabled(false);
    m_progress->show();
    m_counts->setText(dryRun ? tr("Reading; nothing is written.") : tr("Importing."));
    m_job->start(*chosen, m_bytes, dryRun);
}

void ImportWizard::showResult(const ImportJob::Result& result)
{
    m_progress->hide();
    if (!result) {
        m_counts->setText(tr("Nothing was imported."));
        return say(sentence(result.error()), "danger");
    }
    const auto known = result->answer.value("duplicate", std::int64_t{0});
    const auto words = tr("Read %1, new %2, known %3, rejected %4").arg(result->read).arg(result->fresh).arg(known)
                           .arg(result->rejected.size());
    m_faults = result->rejected;
    if (m_dryRun) {
        m_counts->setText(words);
        showFaults(m_faults);
        m_forward->setEnabled(result->fresh > 0);
        if (result->fresh == 0)
            say(tr("There is nothing new to import."));
        m_forward->setFocus(Qt::OtherFocusReason);
        return;
    }
    go(Done);
    m_result->setText(words);
    m_batch = 0;
    ask(m_session, core::batches::List{1}, this, [this](auto list) {
        if (list && !list->empty())
            m_batch = list->front().batch.value;
        m_takeBack->setEnabled(m_batch != 0);
    });
    emit imported();
}

bool ImportWizard::saveErrors(const QString& path)
{
    const auto bytes = core::imports::errorsFile(m_bytes, m_faults);
    QSaveFile file(path);
    const bool written = bytes && file.open(QIODevice::WriteOnly) &&
                         file.write(QByteArray::fromStdString(*bytes)) == static_cast<qint64>(bytes->size()) && file.commit();
    if (written)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    say(written ? tr("The rejected rows are in the file, to be mended and imported again.")
                : tr("The file could not be written. Nothing was changed."),
        written ? "2" : "danger");
    return written;
}

void ImportWizard::takeBack()
{
    submit(m_session, core::batches::TakeBack{{m_batch}, "wizard"}, this, [this](auto taken) {
        if (!taken)
            return say(sentence(taken.error()), "danger");
        m_takeBack->setEnabled(false);
        m_result->setText(tr("Taken back: %1 rows are gone again.").arg(taken->rows));
        emit imported();
    });
}

void ImportWizard::say(const QString& words, const char* tone)
{
    m_said->setText(words);
    setTone(m_said, tone);
    m_said->setVisible(!words.isEmpty());
}

void ImportWizard::dismiss()
{
    m_job->cancel();
    Overlay::dismiss();
}

QWidget* ImportWizard::firstFocus() const
{
    return m_profiles;
}

} // namespace minyi::ui
