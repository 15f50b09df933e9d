#pragma once

#include <QObject>

#include "ui/kit/session.h"

namespace minyi::ui {

class Desk;

/// Tells the user of the desk what he was reminded of, all of it in one message, and that a shift waits for him; pressing it shows the
/// deadlines, or the duty.
class Reminding : public QObject {
    Q_OBJECT

public:
    explicit Reminding(Desk& desk);

    void look();
    void lookForShift();

private:
    Desk& m_desk;
    qint64 m_last = 0;  ///< reminder that was told here
    qint64 m_shift = 0; ///< handover that was told here
};

} // namespace minyi::ui
