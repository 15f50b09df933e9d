#include "ui/cases/binding_section.h"

#include "ui/cases/case_binder.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/formats.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace minyi::ui {

BindingSection::BindingSection(Session& session, QWidget* over) : CaseSection(session, over), m_binder(new CaseBinder(session, over))
{
    connect(m_binder, &DiskWork::done, this, &CaseSection::done);
    connect(m_binder, &DiskWork::refused, this, &CaseSection::refused);
}

void BindingSection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    m_row = file.row;
    ask(m_session, core::reports::Binding{file.row.id}, m_over, [this, loaded = std::move(loaded)](auto binding) {
        m_binding = binding.value_or(core::reports::BindingAnswer{});
        loaded();
    });
}

void BindingSection::build(DetailPane& pane, QVBoxLayout* column)
{
    if (!m_binding.mayBind && !m_binding.at)
        return;
    pane.addSection(column, tr("Bound file"), m_binding.at ? qt(m_binding.number) : tr("not bound yet"), QStringLiteral("binding"));
    if (m_binding.at)
        column->addWidget(makeWrapped(
            QStringList{Formats(m_session.language).nearMoment(*m_binding.at, m_session.now()), qt(m_binding.by)}.join(kDot), "meta", "2"));
    if (m_binding.archiveWaits)
        column->addWidget(makeWrapped(tr("The archive takes the file bound after the case was closed."), "meta", "2"));
    if (!m_binding.mayBind)
        return;
    auto* button = makeButton(tr("Bind the file"), "ghost");
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &BindingSection::bind);
}

void BindingSection::bind()
{
    m_binder->bind(m_row, m_binding.seals);
}

} // namespace minyi::ui
