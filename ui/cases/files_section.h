#pragma once

#include <QPointer>

#include "core/evidence/queries.h"
#include "ui/cases/case_section.h"
#include "ui/kit/form_desk.h"

class QMenu;

namespace minyi::ui {

class EvidenceView;

class FileCourier;
class Scanner;

/// The forms of the files of a case's evidence.
class FileForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    /// What the files are called in the case; then they are brought.
    void openBring(core::Id<core::evidence::Evidence> evidence, const QStringList& paths);
    /// The newest pictures of the telephone's folder.
    void openPhone(core::Id<core::evidence::Evidence> evidence, const QString& folder);
    void openDrop(const core::evidence::FileRow& file);

signals:
    void chosen(minyi::core::Id<minyi::core::evidence::Evidence> evidence, const QStringList& paths, const QString& label);
    void done(const QString& words);
};

/// Does what is asked in the lists of files within the evidence of a case: adds, from the disk, the telephone or the scanner, opens,
/// takes off. It adds no lines of its own.
class FilesSection : public CaseSection {
    Q_OBJECT

public:
    FilesSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;
    /// What is asked for in the list of evidence, wherever it stands.
    void serve(EvidenceView* view);
    FileCourier* courier() const { return m_courier; }

private:
    void bring(core::Id<core::evidence::Evidence> evidence, const QStringList& paths, QWidget* at);
    void choose(core::Id<core::evidence::Evidence> evidence);

    FileCourier* m_courier;
    FileForms* m_forms;
    Scanner* m_scanner;
    QPointer<QMenu> m_menu;
    QString m_phone; ///< the folder a telephone puts its pictures into; empty where there is none
};

} // namespace minyi::ui
