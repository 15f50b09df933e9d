#include "ui/cases/case_section.h"

#include "ui/cases/enterprise_section.h"
#include "ui/cases/leniency_section.h"

namespace minyi::ui {

std::vector<CaseSection*> makeCaseSections(Session& session, QWidget* over)
{
    return {
        new LeniencySection(session, over),
        new EnterpriseSection(session, over),
    };
}

} // namespace minyi::ui
