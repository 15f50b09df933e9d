#include "core/base/fields.h"

namespace minyi::core {

const FieldInfo* EntityInfo::field(int fieldNumber) const
{
    for (const FieldInfo& info : fields)
        if (info.number == fieldNumber)
            return &info;
    return nullptr;
}

const FieldInfo* EntityInfo::field(std::string_view name) const
{
    for (const FieldInfo& info : fields)
        if (info.name == name)
            return &info;
    return nullptr;
}

} // namespace minyi::core
