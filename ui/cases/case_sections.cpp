#include "ui/cases/binding_section.h"
#include "ui/cases/case_section.h"
#include "ui/cases/documents_section.h"

#include "ui/cases/enterprise_section.h"
#include "ui/cases/leniency_section.h"
#include "ui/cases/links_section.h"
#include "ui/cases/review_section.h"
#include "ui/cases/things_section.h"

namespace minyi::ui {

std::vector<CaseSection*> makeCaseSections(Session& session, QWidget* over)
{
    return {
        new DocumentsSection(session, over),
        new BindingSection(session, over),
        new LeniencySection(session, over),
        new EnterpriseSection(session, over),
        new ThingsSection(session, over),
        new ReviewSection(session, over),
        new LinksSection(session, over),
    };
}

} // namespace minyi::ui
