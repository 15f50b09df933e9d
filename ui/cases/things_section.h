#pragma once

#include <QObject>

#include "core/things/queries.h"
#include "ui/cases/case_section.h"

#include <optional>

namespace minyi::ui {

class ThingsForms;

/// What was seized for a case: each thing, where it is, by when the store room must have it, how long it may be held.
class ThingsSection : public CaseSection {
    Q_OBJECT

public:
    ThingsSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;
    const core::things::OfCaseAnswer& answer() const { return m_answer; }

private:
    void addThing(QVBoxLayout* column, const core::things::ThingRow& thing);
    void addButtons(QVBoxLayout* column, const core::things::ThingRow& thing);
    QString whereWords(const core::things::ThingRow& thing) const;

    ThingsForms* m_forms;
    std::optional<core::Id<core::cases::CaseFile>> m_file; ///< none of another system's case
    core::things::OfCaseAnswer m_answer;
    std::string m_refused; ///< why the enterprise of the case lets nothing be seized; empty: nothing does
};

} // namespace minyi::ui
