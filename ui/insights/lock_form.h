#pragma once

#include <QObject>

#include "core/metrics/figure.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// Asks once more before the figures of a month become final.
class LockForm : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void open(core::Day month);

signals:
    void done(const QString& words);
};

} // namespace minyi::ui
