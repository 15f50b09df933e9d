#pragma once

#include <QWidget>

#include "core/evidence/queries.h"
#include "ui/kit/session.h"

class QGridLayout;
class QVBoxLayout;

namespace minyi::ui {

/// The checklist of a case, item by item, and below it the evidence that is held.
class EvidenceView : public QWidget {
    Q_OBJECT

public:
    EvidenceView(Session& session, const core::evidence::DeskAnswer& desk, QWidget* parent = nullptr);

    /// Of the required items, how many are answered.
    static QString summary(const core::evidence::DeskAnswer& desk);
    /// The button that adds evidence for the first required item without any; nothing if none is missing.
    QWidget* firstMissing() const { return m_firstMissing; }

signals:
    void addAsked(const QString& item);
    void markAsked(const minyi::core::evidence::ItemRow& item);
    void endAsked(const minyi::core::evidence::EvidenceRow& evidence);
    /// Files of the disk for a piece of evidence; none: somebody wants to choose them, at this button.
    void bringAsked(minyi::core::Id<minyi::core::evidence::Evidence> evidence, const QStringList& paths, QWidget* at);
    void openAsked(const minyi::core::evidence::FileRow& file);
    void dropAsked(const minyi::core::evidence::FileRow& file);

private:
    void addItem(QGridLayout* grid, const core::evidence::ItemRow& item);
    void addFiles(QVBoxLayout* column, const core::evidence::EvidenceRow& evidence);
    void addEvidence(QVBoxLayout* column, const core::evidence::EvidenceRow& evidence);

    Session& m_session;
    const core::evidence::DeskAnswer m_desk;
    QWidget* m_firstMissing = nullptr;
};

} // namespace minyi::ui
