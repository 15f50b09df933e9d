#include "ui/shell/reminding.h"

#include "core/deadlines/reminder.h"
#include "core/duty/query_fields.h"
#include "ui/duty/duty_overlay.h"
#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"
#include "ui/shell/desk.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace minyi::ui {

Reminding::Reminding(Desk& desk) : QObject(&desk), m_desk(desk)
{
    watch(desk.session(), &desk, {core::AggKind::Officer}, [this] { look(); });
    watch(desk.session(), &desk, {core::AggKind::Unit}, [this] { lookForShift(); });
    look();
    lookForShift();
}

void Reminding::look()
{
    Session& session = m_desk.session();
    ask(session, core::deadlines::Reminders{}, &m_desk, [this, &session](auto rows) {
        if (!rows || rows->empty() || rows->back().id.value <= m_last)
            return;
        m_last = rows->back().id.value;
        const auto pressing = std::ranges::min_element(*rows, {}, [](const auto& row) { return std::pair(!row.custody, row.due); });
        const auto name = pressing->nameZh.empty() ? limitName(pressing->rule) : said(session, pressing->nameZh, pressing->nameEn);
        const auto due = Formats(session.language).expiry(pressing->due) + (pressing->provisional ? tr(" (provisional)") : QString());
        const auto words = tr("Reminded of %1 deadlines. First: %2, until %3").arg(rows->size()).arg(name, due);
        m_desk.tell(pressing->custody ? Tone::Danger : Tone::Warn, words, tr("Show"), [this, &session] {
            submit(session, core::deadlines::SeeReminders{}, &m_desk, [](auto) {});
            m_desk.go(PageId::Deadlines);
        });
    });
}

void Reminding::lookForShift()
{
    Session& session = m_desk.session();
    ask(session, core::duty::Handovers{}, &m_desk, [this, &session](auto rows) {
        if (!rows)
            return;
        const auto waits = std::ranges::find_if(*rows, [](const auto& row) { return row.mine; });
        if (waits == rows->end() || waits->id.value <= m_shift)
            return;
        m_shift = waits->id.value;
        m_desk.tell(Tone::Info, tr("%1 handed the shift over to you").arg(qt(waits->giver)), tr("Show"),
                    [this] { openDuty(m_desk.session(), &m_desk); });
    });
}

} // namespace minyi::ui
