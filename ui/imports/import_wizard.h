#pragma once

#include <QLabel>

#include "ui/imports/import_job.h"
#include "ui/imports/import_mapping.h"
#include "ui/kit/overlay.h"
#include "ui/look/tokens.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace minyi::ui {

class ProgressLine;
class Stepper;

/// A file or a pasted table on its way in: what it is, what its columns become, a dry run that says what would happen, and then the
/// import. Nothing is written before the last step, and that can be taken back.
class ImportWizard : public Overlay {
    Q_OBJECT

public:
    ImportWizard(Session& session, QWidget* parent);

    enum Stage { Source, Columns, Check, Done };
    Stage stage() const { return m_stage; }

    /// The bytes of a file, or of what was pasted, and what to call them.
    void setSource(const QString& name, const std::string& bytes);
    /// A table copied from a spreadsheet or a page.
    void paste(const QString& clipboard);
    void forward();
    void back();
    ImportMapping* mapping() const { return m_mapping; }
    QComboBox* profiles() const { return m_profiles; }
    QComboBox* kinds() const { return m_kinds; }
    QComboBox* channels() const { return m_channels; }
    /// The rejected rows of the last reading, as a file to mend.
    bool saveErrors(const QString& path);
    void dismiss() override;

signals:
    void imported();

protected:
    QWidget* firstFocus() const override;

private:
    QWidget* makeSource();
    void makeGuessing();
    void offerChannels();
    QWidget* makeColumns();
    QWidget* makeCheck();
    QWidget* makeDone();
    void go(Stage stage);
    void guess();
    void read(bool dryRun);
    void showResult(const ImportJob::Result& result);
    void showFaults(const std::vector<core::batches::RowFault>& faults);
    void say(const QString& words, const char* tone = "2");
    void takeBack();
    std::optional<core::imports::Profile> profile();
    void chooseFile();

    Session& m_session;
    ImportJob* m_job;
    Stage m_stage = Source;
    bool m_dryRun = true;
    std::string m_bytes;
    std::vector<core::batches::RowFault> m_faults;
    std::vector<std::pair<std::string, std::string>> m_units; ///< name and code
    qint64 m_batch = 0;
    QStackedWidget* m_pages;
    Stepper* m_stepper;
    QLabel *m_file, *m_said, *m_counts, *m_result;
    QComboBox *m_profiles, *m_kinds, *m_channels;
    QWidget* m_guessing;
    ImportMapping* m_mapping;
    ProgressLine* m_progress;
    QTableWidget* m_faultTable;
    QPushButton *m_errors, *m_takeBack, *m_back, *m_forward, *m_cancel;
};

} // namespace minyi::ui
