#pragma once

#include <QObject>

#include "core/reports/sealed_file.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// Opening a sealed record: number, purpose and words, then the record once.
class SealedForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void openSealed();

signals:
    /// The record was read and is to be opened again on new facts.
    void reopenAsked(const minyi::core::cases::FileAnswer& file);

private:
    void show(const core::reports::SealedFile& opened, const core::reports::OpenSealedFile& why);
    void read(FormDialog* form, const QString& name, const core::reports::ReadSealedPaper& paper);
    QString factsOf(const core::cases::FileAnswer& file) const;
    QString historyOf(const core::cases::FileAnswer& file) const;
};

} // namespace minyi::ui
