#pragma once

#include "ui/kit/banner.h"
#include "ui/kit/form_desk.h"

#include "core/followup/sender.h"

namespace minyi::ui {

/// Says that another desktop sends for the unit, and lets the supervisor take over. Hidden on the desktop that sends.
class SenderBanner : public Banner {
    Q_OBJECT

public:
    SenderBanner(Session& session, QWidget* page);

    void reload();

signals:
    void done(const QString& words);

private:
    void show(const core::followup::SendingAnswer& sending);

    class Forms;
    Session& m_session;
    Forms* m_forms;
};

} // namespace minyi::ui
