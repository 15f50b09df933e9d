#pragma once

#include <QObject>

#include "core/incidents/command_fields.h"
#include "core/incidents/commands.h"
#include "core/incidents/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms of the list of incidents: one typed in, its times, its outcome.
class IncidentForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using Card = core::incidents::CardAnswer;

    void openRecord();
    void openTimes(const Card& card);
    void openSettle(const Card& card);

signals:
    void done(const QString& words, qint64 id);
};

} // namespace minyi::ui
