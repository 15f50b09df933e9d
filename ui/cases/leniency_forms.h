#pragma once

#include <QObject>

#include "core/cases/queries.h"
#include "core/leniency/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms of a case's no-penalty course: one a step.
class LeniencyForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using Card = core::leniency::CardAnswer;

    void openBegin(const core::cases::FileAnswer& file);
    void openStep(const core::cases::FileAnswer& file, const Card& card, core::leniency::Step step);

signals:
    void done(const QString& words);

private:
    void openMatch(core::Id<core::cases::CaseFile> file, const Card& card);
    void openQuery(core::Id<core::cases::CaseFile> file, const Card& card);
    void openHarm(core::Id<core::cases::CaseFile> file);
    void openOrder(core::Id<core::cases::CaseFile> file, const Card& card);
    void openExtend(core::Id<core::cases::CaseFile> file, const Card& card);
    void openProof(core::Id<core::cases::CaseFile> file);
    void openReview(core::Id<core::cases::CaseFile> file, bool agree);
    void openEducation(core::Id<core::cases::CaseFile> file);
    void openService(core::Id<core::cases::CaseFile> file);
    void openGiveUp(core::Id<core::cases::CaseFile> file);
    QComboBox* addYesNo(FormDialog* form, const QString& label, const char* token);
    QDateEdit* addDay(FormDialog* form, const QString& label, const char* token, int after = 0);
    FormDialog* form(core::Id<core::cases::CaseFile> file, core::leniency::Step step);
    /// What a step came to is where the course stands now.
    void finished(core::leniency::State state);
};

} // namespace minyi::ui
