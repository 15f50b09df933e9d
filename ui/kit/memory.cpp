#include "ui/kit/memory.h"

#include <QWidget>

namespace minyi::ui {

Memory* Memory::over(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto* memory = widget->findChild<Memory*>({}, Qt::FindDirectChildrenOnly))
            return memory;
    return nullptr;
}

} // namespace minyi::ui
