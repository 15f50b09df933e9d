#pragma once

#include <QStringList>

#include "core/cases/stages.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"

#include <vector>

namespace minyi::ui {

/// The stages a list is narrowed by; a criminal case lies in those of an administrative one that mean the same.
inline constexpr int kCaseStages = 7;

inline int listStage(core::cases::State state)
{
    return static_cast<int>(core::cases::stageOf(core::cases::Class::Administrative, state));
}

inline std::vector<core::cases::State> statesOfStage(int stage)
{
    std::vector<core::cases::State> states;
    for (const auto& token : core::TokensOf<core::cases::State>::table)
        if (token.value != core::cases::State::Imported && listStage(token.value) == stage)
            states.push_back(token.value);
    return states;
}

/// The states that lie in a stage, as a list says them.
inline QString wordsOfStage(int stage)
{
    QStringList all;
    for (const auto state : statesOfStage(stage))
        all << words(state);
    return all.join(kDot);
}

} // namespace minyi::ui
