#include "ui/insights/lock_form.h"

#include "ui/insights/span.h"

namespace minyi::ui {

void LockForm::open(core::Day month)
{
    const auto date = core::civil(month);
    const auto name = monthName(date.year, date.month);
    auto* form = makeForm(QStringLiteral("lock ") + name, tr("Lock the figures of %1").arg(name));
    form->addFact(tr("The figures become final and the circular can be printed. Answers that come later rate nothing; objections and second follow-ups stand beside the figures as corrections."));
    form->addFact(tr("It cannot be taken back. Left alone, the month locks itself the night after its day."));
    form->setVerbs(tr("Lock month"), tr("Cancel"), FormDialog::Act::Destructive);
    submitWith<core::metrics::LockMonth>(
        form, [date] { return core::metrics::LockMonth{date.year, date.month}; },
        [this, name](const auto&) { emit done(tr("The figures of %1 are final").arg(name)); });
    openForm(form);
}

} // namespace minyi::ui
