#include "ui/cases/case_section.h"

#include "ui/cases/files_section.h"
#include "ui/cases/things_section.h"

namespace minyi::ui {

std::vector<CaseSection*> makeCaseSections(Session& session, QWidget* over)
{
    return {
        new FilesSection(session, over),
        new ThingsSection(session, over),
    };
}

} // namespace minyi::ui
