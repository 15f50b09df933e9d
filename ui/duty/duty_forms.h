#pragma once

#include <QTimeEdit>

#include "core/duty/command_fields.h"
#include "core/duty/query_fields.h"
#include "ui/kit/form_desk.h"

#include <vector>

namespace minyi::ui {

/// The forms about duty: putting on and taking off, handing a shift over, a chief's stand-in.
class DutyForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void putOn(const QString& unit, core::Day day, core::duty::Post post);
    void takeOff(const std::vector<core::duty::Turn>& turns);
    void copyLastWeek(const QString& unit, core::Day monday);
    void handOver();
    void nameStandIn();

signals:
    void done(const QString& words);

private:
    /// Active accounts of a unit; the chosen one's account is the data of the line.
    QComboBox* addColleague(FormDialog* form, const QString& label, const char* token, const QString& unit, bool withMe);
};

} // namespace minyi::ui
