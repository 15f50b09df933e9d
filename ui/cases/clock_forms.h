#pragma once

#include <QObject>

#include "core/cases/queries.h"
#include "core/deadlines/clocks.h"
#include "ui/kit/form_desk.h"

class QDateTimeEdit;

namespace minyi::ui {

/// The forms of a case's limits: what happened, extensions asked for and answered, the law that counts.
class ClockForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using File = core::cases::FileAnswer;
    using Clock = core::deadlines::ClockRow;
    using Extension = core::deadlines::ExtensionRow;

    /// Says what would be due if it is recorded, before it is.
    void openRecord(const File& file, const core::deadlines::CaseClocks& clocks);
    void openWithdraw(const File& file, const core::deadlines::FactRow& fact);
    void openAsk(const File& file, const Clock& clock, const Extension& extension);
    void openAnswer(const File& file, const Clock& clock, const Extension& extension, bool grant);
    void openLaw(const File& file, const core::deadlines::CaseClocks& clocks);

signals:
    void done(const QString& words);

private:
    void preview(const File& file, QComboBox* event, QDateTimeEdit* at, class QLabel* words);
};

} // namespace minyi::ui
