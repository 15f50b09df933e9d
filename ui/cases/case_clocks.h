#pragma once

#include <QWidget>

#include "core/deadlines/clocks.h"
#include "ui/kit/session.h"

#include <set>

class QVBoxLayout;

namespace minyi::ui {

/// The limits of a case: each with what is left, why it ends then, its extensions; below them what was recorded.
class CaseClocksView : public QWidget {
    Q_OBJECT

public:
    /// `unfolded` are the clocks whose days are shown; the view keeps it up to date.
    CaseClocksView(const Session& session, const core::deadlines::CaseClocks& clocks, std::set<std::string>& unfolded,
                   QWidget* parent = nullptr);

signals:
    void recordAsked();
    void withdrawAsked(const core::deadlines::FactRow& fact);
    void extensionAsked(const core::deadlines::ClockRow& clock, const core::deadlines::ExtensionRow& extension);
    void answerAsked(const core::deadlines::ClockRow& clock, const core::deadlines::ExtensionRow& extension, bool grant);
    void lawAsked();

private:
    void addClock(const core::deadlines::ClockRow& clock);
    void addWhy(const core::deadlines::ClockRow& clock);
    void addExtension(const core::deadlines::ClockRow& clock, const core::deadlines::ExtensionRow& extension);
    void addFact(const core::deadlines::FactRow& fact);
    void addButtons();

    const Session& m_session;
    const core::deadlines::CaseClocks m_clocks;
    std::set<std::string>& m_unfolded;
    QVBoxLayout* m_column;
};

} // namespace minyi::ui
