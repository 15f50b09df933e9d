#pragma once

#include <QObject>

#include "core/cases/queries.h"
#include "core/leniency/enterprise_queries.h"
#include "ui/kit/form_desk.h"

class QSpinBox;

namespace minyi::ui {

/// The forms of the safeguards for an enterprise: marking, weighing a measure, what is noted while it lasts.
class EnterpriseForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using File = core::Id<core::cases::CaseFile>;

    void openFlag(File file);
    void openAssess(const core::cases::FileAnswer& shown, const core::leniency::EnterpriseAnswer& answer);
    void openNote(File file, core::leniency::NoteKind kind);
    void openOverride(File file);
    void openUnflag(File file);

signals:
    void done(const QString& words);

private:
    QSpinBox* addYuan(FormDialog* form, const QString& label, const char* token, std::int64_t yuan);
};

} // namespace minyi::ui
