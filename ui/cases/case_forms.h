#pragma once

#include <QObject>

#include "core/cases/command_fields.h"
#include "core/cases/commands.h"
#include "core/cases/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

class OfficerChoice;

/// The forms of the case desk: intake, steps, facts, assignment, hand-over, views.
class CaseForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using File = core::cases::FileAnswer;

    void openIntake();
    void openStep(core::cases::Step step, const File& file, const QString& follows = {});
    void openAssign(const File& file);
    void openEdit(const File& file);
    /// Cases of an officer who is away or leaves, all at once.
    void openHandOver();
    void openStandIn();
    /// Keeps the conditions under a name; an own view that is chosen is deleted instead.
    void openView(const core::cases::Filters& filters, qint64 own);

signals:
    /// The office agreed; the words say what was done, `id` is the case to show, 0 for the one that is shown.
    void done(const QString& words, qint64 id);

private:
    /// A choice of officers, filled when the roster comes; the data of a line is the account.
    OfficerChoice* addOfficer(FormDialog* form, const QString& label, const char* token, const QString& nobody = {});
    QComboBox* addSubtype(FormDialog* form, core::cases::Class kind, const std::string& now);
    void penalty(FormDialog* form, const File& file, const QString& did);
};

} // namespace minyi::ui
