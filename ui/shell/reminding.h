#pragma once

#include <QObject>

#include "ui/kit/session.h"

namespace minyi::ui {

class Desk;

/// Tells the user of the desk what he was reminded of, all of it in one message; pressing it shows the deadlines.
class Reminding : public QObject {
    Q_OBJECT

public:
    explicit Reminding(Desk& desk);

    void look();

private:
    Desk& m_desk;
    qint64 m_last = 0; ///< reminder that was told here
};

} // namespace minyi::ui
