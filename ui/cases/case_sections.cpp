#include "ui/cases/case_section.h"

#include "ui/cases/review_section.h"

namespace minyi::ui {

std::vector<CaseSection*> makeCaseSections(Session& session, QWidget* over)
{
    return {
        new ReviewSection(session, over),
    };
}

} // namespace minyi::ui
