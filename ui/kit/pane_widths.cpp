#include "ui/kit/pane_widths.h"

#include "ui/kit/memory.h"

#include <QSplitter>

#include <algorithm>

namespace minyi::ui {

namespace {

constexpr int kMore = 200; ///< wider than drawn at most, so that what is read keeps its room

} // namespace

PaneWidths::PaneWidths(QSplitter* split, QString page) : m_split(split), m_page(std::move(page))
{
    connect(split, &QSplitter::splitterMoved, this, &PaneWidths::keep);
}

int PaneWidths::of(int pane, int drawn)
{
    const auto* memory = Memory::over(m_split);
    const int pulled = memory ? memory->read(key(pane)).toInt() : 0;
    const int least = m_split->widget(pane)->minimumWidth();
    return m_laid[pane] = pulled > 0 ? std::clamp(pulled, std::min(least, drawn), drawn + kMore) : drawn;
}

/// Only what was pulled: a pane that stands as it was laid goes on following the window.
void PaneWidths::keep()
{
    auto* memory = Memory::over(m_split);
    if (!memory)
        return;
    const auto sizes = m_split->sizes();
    for (auto& [pane, laid] : m_laid)
        if (pane < sizes.size() && m_split->widget(pane)->isVisible() && sizes[pane] > 0 && sizes[pane] != laid)
            memory->keep(key(pane), laid = sizes[pane]);
}

QString PaneWidths::key(int pane) const
{
    return QStringLiteral("panes.%1.%2").arg(m_page).arg(pane);
}

} // namespace minyi::ui
