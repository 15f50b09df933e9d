#include "ui/cases/cases_page.h"

#include "core/evidence/tallies.h"
#include "ui/cases/case_filter.h"
#include "ui/cases/checklist_pane.h"
#include "ui/kit/calls.h"
#include "ui/kit/memory.h"

#include <QSplitter>
#include <QToolButton>

namespace minyi::ui {

namespace {

/// Widths of the page at which columns and panes go (ui.md 2, less the rail).
constexpr int kWide = 1500, kNoHandler = 1320, kNoNumber = 1120;
/// The checklist, and the least the list keeps beside it: with its filters, and with nothing.
constexpr int kChecklist = 348, kLeast = 560, kLeastTable = 400;

} // namespace

void CasesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!std::exchange(m_recalled, true))
        if (const auto* memory = Memory::over(this))
            m_checklistOpen = memory->read(QStringLiteral("cases.checklist")).toBool();
    arrange();
}

/// The checklist takes the room of the filters, and where that is not enough that of the list.
void CasesPage::arrange()
{
    m_narrow = width() < kNoNumber;
    const int filter = m_widths.of(0, width() < kNoHandler ? 200 : 216);
    const int detail = m_widths.of(2, m_narrow ? 380 : width() < kNoHandler ? 392 : 424);
    const int list = m_checklistOpen ? m_widths.of(3, kChecklist) : 0;
    const bool tight = m_narrow || (m_checklistOpen && width() - filter - detail - list < kLeast);
    m_drawerOpen = m_drawerOpen && tight;
    const bool beside = m_checklistOpen && !m_drawerOpen; // filters that were asked for come first
    const bool instead = beside && width() - detail - list < kLeastTable;
    m_drawer->setVisible(tight);
    m_filter->setVisible(tight ? m_drawerOpen : !m_filterFolded);
    m_split->widget(1)->setVisible(!instead);
    m_detail->setVisible(!m_detailFolded && !(m_narrow && m_drawerOpen));
    checklist()->setVisible(beside);
    const int table = width() - (m_filter->isHidden() ? 0 : filter) - (m_detail->isHidden() ? 0 : detail) - (beside ? list : 0);
    arrangeColumns(table);
    m_split->setSizes({filter, table, detail, instead ? width() - detail : list});
}

/// Which columns go follows the room of the table: as drawn at the widths of ui.md 2.
void CasesPage::arrangeColumns(int table)
{
    const bool wide = width() >= kWide && !m_checklistOpen;
    m_table->setColumnHidden(cases_column::Unit, !wide);
    m_table->setColumnHidden(cases_column::Opened, !wide && m_sort != core::cases::Sort::Opened);
    m_table->setColumnHidden(cases_column::Evidence, m_narrow || m_checklistOpen); // which says it of the case that is read
    m_table->setColumnHidden(cases_column::Handler, width() < kNoHandler || (m_checklistOpen && table < kLeast + 88));
    m_table->setColumnHidden(cases_column::Number, m_narrow || (m_checklistOpen && table < kLeast));
}

void CasesPage::askTallies(std::vector<std::int64_t> ids)
{
    constexpr int kMost = 4096;
    if (m_tallies.size() > kMost)
        m_tallies.clear();
    askEach(session(), core::evidence::Tallies{ids}, this, [this, ids](auto rows) {
        if (!rows)
            return;
        for (const auto id : ids)
            m_tallies.remove(id);
        for (const auto& row : *rows)
            m_tallies[row.file.value] = {static_cast<int>(row.answered), static_cast<int>(row.required)};
        m_model->amend([this](CaseLine& line) { line.evidence = m_tallies.value(line.row.id.value); });
    });
}

ChecklistPane* CasesPage::checklist() const
{
    return m_detail->checklist();
}

void CasesPage::openChecklist(bool open)
{
    const bool had = hasKeys(*checklist());
    m_checklistOpen = open;
    if (!open && (had || m_split->widget(1)->isHidden())) {
        m_split->widget(1)->show();
        focusMain();
    }
    arrange();
    if (auto* memory = Memory::over(this))
        memory->keep(QStringLiteral("cases.checklist"), open);
    if (open)
        checklist()->enter();
}

} // namespace minyi::ui
