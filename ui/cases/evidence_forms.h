#pragma once

#include <QObject>

#include "core/evidence/commands.h"
#include "core/evidence/queries.h"
#include "core/review/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

class OfficerChoice;

/// The forms of a case's evidence: what is taken, what becomes of it, how an item of the checklist stands.
class EvidenceForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using Desk = core::evidence::DeskAnswer;

    void openAdd(qint64 file, const Desk& desk, const QString& item);
    void openMark(qint64 file, const Desk& desk, const core::evidence::ItemRow& item);
    /// What was done about something the review found wrong.
    void openMend(const core::review::DefectRow& defect);
    void openEnd(const core::evidence::EvidenceRow& evidence);

signals:
    void done(const QString& words);

private:
    QComboBox* addItems(FormDialog* form, const Desk& desk, const QString& item);
    OfficerChoice* addSecond(FormDialog* form);

    core::evidence::AddEvidence m_given; ///< said to the office, which has not agreed yet
    core::evidence::AddEvidence m_last;  ///< the one added before: who was with it, where it was taken and is kept
};

} // namespace minyi::ui
