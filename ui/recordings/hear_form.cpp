#include "ui/recordings/hear_form.h"

#include "core/recordings/command_fields.h"
#include "ui/kit/qt_text.h"
#include "ui/recordings/play_sheet.h"
#include "ui/text/words.h"

namespace minyi::ui {

void HearForm::open(core::Id<core::recordings::Recording> recording, const QString& of)
{
    auto* form = makeForm(QStringLiteral("hear %1").arg(recording.value), tr("Hear the recording"));
    form->addFact(of);
    form->addFact(tr("Who hears a recording and why stands on the timeline of the matter."));
    auto* reason = named(form->addLine(tr("Reason"), {}, true), "reason");
    form->setVerbs(tr("Hear"), tr("Cancel"));
    submitWith<core::recordings::Hear>(
        form, [recording, reason] { return core::recordings::Hear{recording, typed(reason)}; },
        [this, form, of](const core::recordings::Heard& heard) {
            if (heard.lost)
                return emit lost(tr("The file of this recording is missing or was changed. It is not played; the record says so."));
            connect(form, &Overlay::closed, m_over, [over = m_over, of, path = qt(heard.path)] {
                auto* sheet = new PlaySheet(of, path, over);
                connect(sheet, &Overlay::closed, sheet, &QObject::deleteLater);
                sheet->open();
            });
        });
    openForm(form);
}

} // namespace minyi::ui
