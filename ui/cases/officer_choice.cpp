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
    ask(session, core::staff::Roster{}, this, [this, me = session.actor.account](auto roster) {
        if (!roster)
            return;
        const auto own = std::ranges::find(*roster, me, &core::staff::RosterRow::account);
        if (own != roster->end()) // colleagues of the own unit stand first
            std::ranges::stable_partition(*roster, [unit = own->unit](const auto& row) { return row.unit == unit; });
        for (const auto& row : *roster) {
            const bool fits = row.active && qt(row.account) != m_without && (m_all || std::ranges::count(row.roles, core::Role::R4) > 0);
            if (fits && !(m_names && qt(row.name) == m_first)) // who is named already stands there
                addItem(QStringLiteral("%1 · %2").arg(qt(row.name), qt(row.unitName)), qt(m_names ? row.name : row.account));
        }
        if (!m_first.isEmpty())
            setCurrentIndex(std::max(0, findData(m_first)));
    });
}

void OfficerChoice::takeNames(const QString& now)
{
    m_names = true;
    if (now.isEmpty())
        return;
    m_first = now;
    addItem(now, now);
    setCurrentIndex(count() - 1);
}

} // namespace minyi::ui
