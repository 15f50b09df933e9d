#pragma once

#include <QObject>

#include "core/leniency/queries.h"
#include "ui/cases/case_section.h"
#include "ui/kit/chip.h"

namespace minyi::ui {

class LeniencyForms;

/// How sure it is that an entry of the list stands.
Chip confidenceChip(core::leniency::Confidence confidence);

/// The no-penalty list in a case: which entries fit and whether they are in use, the course and its next steps.
class LeniencySection : public CaseSection {
    Q_OBJECT

public:
    LeniencySection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;
    const core::leniency::CardAnswer& card() const { return m_card; }

private:
    void addEntries(QVBoxLayout* column);
    void addCourse(DetailPane& pane, QVBoxLayout* column, const core::leniency::CourseRow& row);
    void addFindings(DetailPane& pane, QVBoxLayout* column, const core::leniency::Course& course);
    void addEnd(DetailPane& pane, QVBoxLayout* column, const core::leniency::CourseRow& row);
    void addSteps(QVBoxLayout* column);
    void addNext(QVBoxLayout* column);

    LeniencyForms* m_forms;
    core::cases::FileAnswer m_file;
    core::leniency::CardAnswer m_card;
};

} // namespace minyi::ui
