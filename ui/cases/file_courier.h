#pragma once

#include <QTemporaryDir>

#include "core/evidence/attach.h"
#include "ui/cases/disk_work.h"
#include "ui/kit/session.h"

#include <memory>
#include <optional>

namespace minyi::ui {

/// Carries files between the disk and the store.
class FileCourier : public DiskWork {
    Q_OBJECT

public:
    FileCourier(Session& session, QWidget* over);
    ~FileCourier() override;

    /// One after another into the store, and then to the evidence; what cannot be read is told and the others go on.
    void bring(core::Id<core::evidence::Evidence> evidence, const QStringList& paths, const QString& label);
    /// A copy for looking at, in a private folder that goes with the window; it cannot be written.
    void look(core::Id<core::evidence::Attachment> file);
    /// The folder of the copies, until there is one empty.
    QString folder() const { return m_copies ? m_copies->path() : QString(); }

    /// Opens a copy; the desktop does it unless somebody says otherwise.
    std::function<void(const QString& path)> open;

private:
    struct Load;

    bool begin(const QString& title);
    void next(std::shared_ptr<Load> load);
    void added(const std::shared_ptr<Load>& load, const core::Result<core::Content>& content);
    void finish(const Load& load);

    Session& m_session;
    std::unique_ptr<QTemporaryDir> m_copies;
    int m_looked = 0;
};

} // namespace minyi::ui
