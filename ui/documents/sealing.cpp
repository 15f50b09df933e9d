#include "ui/documents/documents_page.h"

#include "core/reports/commands.h"
#include "ui/documents/print_on.h"
#include "ui/documents/print_pane.h"

namespace minyi::ui {

/// What the pane asks for, as the office seals it.
core::reports::SealReport DocumentsPage::sealing() const
{
    core::reports::SealReport command;
    switch (m_pane->form()) {
    case PrintPane::Form::Daily: command.form = "daily", command.day = m_pane->day(); break;
    case PrintPane::Form::Incidents: command.form = "incidents_daily", command.day = m_pane->day(); break;
    case PrintPane::Form::Order:
        command.form = m_pane->paper() ? core::toText(*m_pane->paper()) : "order";
        command.order = core::Id<core::orders::Order>{m_pane->order()};
        break;
    case PrintPane::Form::Cases: command.form = "case_register", command.filters = m_pane->filters(); break;
    case PrintPane::Form::Deadlines: command.form = "deadline_list"; break;
    case PrintPane::Form::Week: command.form = "week_sheet", command.day = weekFrom(); break;
    case PrintPane::Form::Opinion: command.form = "review_opinion", command.file = core::Id<core::cases::CaseFile>{m_pane->file()}; break;
    case PrintPane::Form::Circular: command.form = "circular", command.day = m_pane->day(); break;
    }
    command.unitCopy = m_pane->isFull();
    command.copies = m_pane->copies();
    command.language = language();
    return command;
}

QString DocumentsPage::fileName() const
{
    const auto form = m_pane->form();
    const bool ofDay = form == PrintPane::Form::Daily || form == PrintPane::Form::Incidents || form == PrintPane::Form::Circular;
    const auto day = ofDay ? m_pane->day() : form == PrintPane::Form::Week ? weekFrom() : core::dayOf(session().now());
    return paperFileName(m_subtitle, form == PrintPane::Form::Order ? m_pane->orderNumber() : m_number, day);
}

} // namespace minyi::ui
