#pragma once

#include <QWidget>

#include "core/cases/queries.h"
#include "core/deadlines/clocks.h"
#include "core/evidence/queries.h"
#include "core/review/queries.h"
#include "ui/cases/case_section.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"

#include <optional>
#include <set>

namespace minyi::ui {

class ChecklistPane;

/// One case in full: where it stands, the next steps, deadlines, people, what happened.
class CaseDetail : public DetailPane {
    Q_OBJECT

public:
    explicit CaseDetail(Session& session, QWidget* parent = nullptr);

    /// All that is shown of one case.
    struct Shown {
        core::cases::FileAnswer file;
        core::deadlines::CaseClocks clocks{};
        core::evidence::DeskAnswer desk{};
        core::review::CardAnswer card{};
    };

    void show(Shown shown);
    void clear();
    /// Why nothing of the case is shown to the asker.
    void close(const QString& words);
    const std::optional<core::cases::FileAnswer>& file() const { return m_file; }
    /// Beside the detail, where there is room for it and somebody wants it.
    ChecklistPane* checklist() const { return m_checklist; }
    const core::deadlines::CaseClocks& clocks() const { return m_clocks; }
    const core::evidence::DeskAnswer& desk() const { return m_desk; }
    const core::review::CardAnswer& card() const { return m_card; }
    /// The first step the actor may take; nothing if there is none.
    std::optional<core::cases::Step> nextStep() const;
    /// Why a step cannot be taken yet; empty where nothing of what is shown stands against it.
    QString heldBack(core::cases::Step step) const;
    QString follows(core::cases::Step step) const; ///< what whoever takes it should know before
    /// To what it waits for.
    void goToMissing();
    /// The form that puts the next step to the review, where that is what the case waits for from the asker.
    bool submitOpening();
    /// To the place a remark of the review speaks of; false if it names none.
    bool goTo(const QString& target);
    void retranslate();

signals:
    void stepChosen(minyi::core::cases::Step step);
    void assignAsked();
    void editAsked();
    void moveAsked(int by);
    void printAsked();
    void recordAsked();
    void withdrawAsked(const minyi::core::deadlines::FactRow& fact);
    void extensionAsked(const minyi::core::deadlines::ClockRow& clock, const minyi::core::deadlines::ExtensionRow& extension);
    void answerAsked(const minyi::core::deadlines::ClockRow& clock, const minyi::core::deadlines::ExtensionRow& extension, bool grant);
    void lawAsked();
    void checklistAsked();
    void evidenceAsked(const QString& item);
    void markAsked(const minyi::core::evidence::ItemRow& item);
    void endAsked(const minyi::core::evidence::EvidenceRow& evidence);
    void overrideAsked();
    void reviewAsked(qint64 id);
    void mendAsked(const minyi::core::review::DefectRow& defect);
    /// By a section: what to say, after which the case is loaded anew.
    void done(const QString& words);
    void refused(const QString& words);

protected:
    void build(QVBoxLayout* column) override;

private:
    void addHead(QVBoxLayout* column);
    void addStepper(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    QPushButton* stepButton(core::cases::Step step);
    QStringList standing() const;
    void addHeldBack(QVBoxLayout* column, const std::vector<core::cases::Step>& steps);
    /// Of the sections the one of that kind.
    template <class S>
    S* section() const
    {
        for (auto* one : m_sections)
            if (auto* found = qobject_cast<S*>(one))
                return found;
        return nullptr;
    }
    const core::review::OpeningRow* openingToSubmit() const;
    const core::review::OpeningRow* openingOf(core::cases::Step step) const;
    void addClocks(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addDefects(QVBoxLayout* column);
    void addEvidence(QVBoxLayout* column);
    void showChecklist(bool same);
    void addHistory(QVBoxLayout* column);

    Session& m_session;
    std::optional<core::cases::FileAnswer> m_file;
    core::deadlines::CaseClocks m_clocks;
    core::evidence::DeskAnswer m_desk;
    core::review::CardAnswer m_card;
    std::vector<CaseSection*> m_sections;
    CaseSection* m_people = nullptr; ///< one of them
    ChecklistPane* m_checklist;
    int m_loading = 0;                ///< which case the sections are asked for
    std::set<std::string> m_unfolded; ///< clocks whose days are shown
};

} // namespace minyi::ui
