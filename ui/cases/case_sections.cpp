#include "ui/cases/case_section.h"

#include "ui/cases/links_section.h"

namespace minyi::ui {

std::vector<CaseSection*> makeCaseSections(Session& session, QWidget* over)
{
    return {
        new LinksSection(session, over),
    };
}

} // namespace minyi::ui
