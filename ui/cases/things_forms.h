#pragma once

#include <QObject>

#include "core/things/commands.h"
#include "core/things/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms of what was seized for a case.
class ThingsForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void openSeize(core::Id<core::cases::CaseFile> file);
    void openMove(const core::things::ThingRow& thing);
    void openCorrect(const core::things::ThingRow& thing);
    void openRelease(const core::things::ThingRow& thing);

signals:
    void done(const QString& words);
};

} // namespace minyi::ui
