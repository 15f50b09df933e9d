#pragma once

#include <QObject>

#include "core/review/queries.h"
#include "ui/cases/case_section.h"

namespace minyi::ui {

class ReviewForms;

/// What of the legal review stands in a case beside the defects: why it is mandatory, what changed since the last opinion, who stands back, and
/// the steps that are no moves of the case.
class ReviewSection : public CaseSection {
    Q_OBJECT

public:
    ReviewSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;
    ReviewForms* forms() const { return m_forms; }
    /// The form that puts a step to the review.
    void submit(const core::review::OpeningRow& opening);

private:
    void addSteps(QVBoxLayout* column);
    void addRounds(QVBoxLayout* column);
    void addOpenings(DetailPane& pane, QVBoxLayout* column);
    void addSaid(QVBoxLayout* column);

    ReviewForms* m_forms;
    core::cases::FileAnswer m_file;
    core::review::CardAnswer m_card;
};

/// Old words beside new, a row a field; nothing where nothing changed.
void addChanges(DetailPane& pane, QVBoxLayout* column, const std::vector<core::review::Changed>& changes);
/// Who stands back or is asked to; `answer` is called where the asker may answer.
void addRecusals(QVBoxLayout* column, const core::review::CardAnswer& card, const std::function<void(const core::review::RecusalRow&)>& answer);

} // namespace minyi::ui
