#pragma once

#include "ui/cases/case_section.h"
#include "ui/cases/link_forms.h"

namespace minyi::ui {

/// The cases this one is joined to: merged, split off, related; and what may be done about it.
class LinksSection : public CaseSection {
    Q_OBJECT

public:
    LinksSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;
    /// Where a case that nobody handles here any more has gone; empty of one that stands for itself.
    QString gone() const;

private:
    void addRow(QVBoxLayout* column, const core::cases::LinkRow& row);
    void addActs(QVBoxLayout* column);

    LinkForms* m_forms;
    core::cases::FileAnswer m_file;
    std::optional<core::cases::LinksAnswer> m_links;
};

} // namespace minyi::ui
