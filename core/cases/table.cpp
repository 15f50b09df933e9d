#include "core/cases/table.h"

#include "core/cases/people.h"

namespace minyi::core::cases {

void add(Entities& entities)
{
    entities.add<CaseFile>();
    entities.add<CasePerson>();
    entities.add<CaseStep>();
}

} // namespace minyi::core::cases
