#pragma once

#include <QObject>

#include "core/recordings/recording.h"
#include "ui/kit/form_desk.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

/// Asks why a recording is to be heard, has that recorded, then plays it.
class HearForm : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    /// `of` says of which call it is.
    void open(core::Id<core::recordings::Recording> recording, const QString& of);

signals:
    /// The file is missing or was changed: it is not played, and that is on record.
    void lost(const QString& words);
};

} // namespace minyi::ui
