#include "ui/imports/import_mapping.h"

#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/table.h"

#include <QComboBox>
#include <QGridLayout>

namespace minyi::ui {

namespace {

using core::imports::Kind;
using core::imports::Target;

/// From here on a guess is as good as sure; below the other it is a hint.
constexpr int kSure = 80, kLikely = 50;

Chip trust(int confidence, bool any)
{
    if (!any)
        return {Tone::Neutral, Fill::Outline, Glyph::Ring, QCoreApplication::translate("ImportTrust", "left out")};
    if (confidence >= kSure)
        return {Tone::Ok, Fill::Soft, Glyph::Tick, QCoreApplication::translate("ImportTrust", "sure")};
    if (confidence >= kLikely)
        return {Tone::Warn, Fill::Outline, Glyph::Half, QCoreApplication::translate("ImportTrust", "likely")};
    return {Tone::Warn, Fill::Soft, Glyph::Info, QCoreApplication::translate("ImportTrust", "please look")};
}

} // namespace

ImportMapping::ImportMapping(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void ImportMapping::show(const core::imports::Guess& guess, Kind kind)
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.clear();
    m_guess = guess;
    const QString heads[] = {tr("Column"), tr("Values"), tr("Becomes"), tr("Guess")};
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(makeLabel(heads[i], "metaStrong", "2"), 0, i);
    int row = 0;
    for (const auto& column : guess.columns) {
        ++row;
        m_grid->addWidget(new ElidedLabel(qt(column.heading)), row, 0);
        QStringList samples;
        for (const auto& sample : column.samples)
            samples << qt(sample);
        auto* values = new ElidedLabel(samples.join(QStringLiteral(" | ")));
        setTone(values, "2");
        m_grid->addWidget(values, row, 1);
        auto* choice = new QComboBox;
        choice->setAccessibleName(tr("%1 becomes").arg(qt(column.heading)));
        choice->addItem(tr("Leave out"), -1);
        for (const auto& use : core::imports::kUses)
            if (use.kind == kind)
                choice->addItem(words(use.target) + (use.needed ? tr(" (needed)") : QString()), static_cast<int>(use.target));
        choice->setCurrentIndex(column.target ? choice->findData(static_cast<int>(*column.target)) : 0);
        m_grid->addWidget(choice, row, 2);
        auto* chip = new ChipLabel(trust(column.confidence, column.target.has_value()));
        m_grid->addWidget(chip, row, 3);
        m_choices.push_back(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, chip] {
            chip->setChip(trust(100, choice->currentData().toInt() >= 0)); // a person chose it
            emit changed();
        });
    }
    m_grid->setRowStretch(row + 1, 1);
}

core::imports::Guess ImportMapping::guess() const
{
    auto guess = m_guess;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const int target = m_choices[i]->currentData().toInt();
        guess.columns[i].target = target < 0 ? std::nullopt : std::optional(static_cast<Target>(target));
    }
    return guess;
}

} // namespace minyi::ui
