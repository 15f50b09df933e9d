#include "ui/shell/overlays.h"

#include "ui/cases/leniency_overlay.h"
#include "ui/duty/duty_overlay.h"
#include "ui/recordings/listening_sheet.h"

namespace minyi::ui {

bool openOverlay(std::string_view action, Session& session, QWidget* over)
{
    if (action == "listen")
        openListening(session, over);
    else if (action == "duty")
        openDuty(session, over);
    else if (action == "no_penalty")
        openNoPenaltyList(session, over);
    else
        return false;
    return true;
}

} // namespace minyi::ui
