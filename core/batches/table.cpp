#include "core/batches/table.h"

#include "core/batches/batch.h"

namespace minyi::core::batches {

void add(Entities& entities)
{
    entities.add<Batch>();
}

} // namespace minyi::core::batches
