#pragma once

#include <QWidget>

#include "core/evidence/queries.h"

class QVBoxLayout;

namespace minyi::ui {

/// The files of one piece of evidence; where they may be added, others are let fall here.
class FileList : public QWidget {
    Q_OBJECT

public:
    FileList(const core::evidence::EvidenceRow& evidence, bool mayAdd, bool mayOpen, QWidget* parent = nullptr);

signals:
    /// Files from the disk; none: somebody wants to choose them, at this button.
    void bringAsked(const QStringList& paths, QWidget* at);
    void openAsked(const minyi::core::evidence::FileRow& file);
    void dropAsked(const minyi::core::evidence::FileRow& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addFile(QVBoxLayout* column, const core::evidence::FileRow& file);

    const std::int64_t m_number;
    const bool m_mayAdd, m_mayOpen;
};

} // namespace minyi::ui
