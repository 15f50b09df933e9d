#include "ui/cases/officer_choice.h"

#include "core/staff/queries.h"
#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"

#include <algorithm>

namespace minyi::ui {

OfficerChoice::OfficerChoice(Session& session, const QString& nobody, QWidget* parent) : QComboBox(parent)
{
    if (!nobody.isEmpty())
        addItem(nobody, QString());
    ask(session, core::staff::Roster{}, this, [this](auto roster) {
        if (!roster)
            return;
        for (const auto& row : *roster)
            if (row.active && qt(row.account) != m_without && std::ranges::count(row.roles, core::Role::R4) > 0)
                addItem(QStringLiteral("%1 · %2").arg(qt(row.name), qt(row.unitName)), qt(row.account));
    });
}

} // namespace minyi::ui
