#include "ui/cases/case_section.h"
#include "ui/cases/documents_section.h"

namespace minyi::ui {

std::vector<CaseSection*> makeCaseSections(Session& session, QWidget* over)
{
    return {
        new DocumentsSection(session, over),
    };
}

} // namespace minyi::ui
