#pragma once

#include <QObject>

#include "core/reports/binding.h"
#include "ui/cases/case_section.h"

namespace minyi::ui {

class CaseBinder;

/// The file of a case as a book: whether it was bound, and the way to bind it.
class BindingSection : public CaseSection {
    Q_OBJECT

public:
    BindingSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;

    const core::reports::BindingAnswer& binding() const { return m_binding; }
    CaseBinder* binder() const { return m_binder; }
    void bind();

private:
    CaseBinder* m_binder;
    core::cases::DeskRow m_row;
    core::reports::BindingAnswer m_binding;
};

} // namespace minyi::ui
