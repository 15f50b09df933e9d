#pragma once

#include <QObject>

#include "core/leniency/enterprise_queries.h"
#include "ui/cases/case_section.h"

namespace minyi::ui {

class EnterpriseForms;

/// The safeguards of a case that concerns an enterprise: what was weighed, what is due, what is noted; or the way to mark it.
class EnterpriseSection : public CaseSection {
    Q_OBJECT

public:
    EnterpriseSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;
    const core::leniency::EnterpriseAnswer& answer() const { return m_answer; }
    /// Why no measure is taken in a case of an enterprise.
    static QString refusedWords(const std::string& refused);

private:
    void addState(QVBoxLayout* column);
    void addDue(QVBoxLayout* column, const QString& name, const std::optional<core::Instant>& due);
    void addAssessment(DetailPane& pane, QVBoxLayout* column);
    void addNotes(QVBoxLayout* column);
    void addActs(QVBoxLayout* column);

    EnterpriseForms* m_forms;
    core::cases::FileAnswer m_file;
    core::leniency::EnterpriseAnswer m_answer;
};

} // namespace minyi::ui
