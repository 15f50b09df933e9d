#include "ui/cases/links_section.h"

#include "ui/kit/chip.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace minyi::ui {

LinksSection::LinksSection(Session& session, QWidget* over) : CaseSection(session, over), m_forms(new LinkForms(session, over))
{
    connect(m_forms, &LinkForms::done, this, &CaseSection::done);
}

void LinksSection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    m_file = file;
    ask(m_session, core::cases::Links{file.row.id}, m_over, [this, loaded = std::move(loaded)](auto links) {
        m_links = links ? std::optional(std::move(*links)) : std::nullopt;
        loaded();
    });
}

void LinksSection::build(DetailPane& pane, QVBoxLayout* column)
{
    if (!m_links || m_file.row.kind == core::cases::Class::Imported)
        return;
    const auto& may = *m_links;
    if (may.rows.empty() && !may.mayLink && !may.mayMerge && !may.maySplit && !may.mayVoid && !may.voided)
        return;
    pane.addSection(column, tr("Related cases"), may.rows.empty() ? tr("none") : QString::number(may.rows.size()), QStringLiteral("links"));
    if (const auto where = gone(); !where.isEmpty())
        column->addWidget(makeWrapped(where, "body", "2"));
    for (const auto& row : may.rows)
        addRow(column, row);
    addActs(column);
}

QString LinksSection::gone() const
{
    if (m_links && m_links->voided)
        return tr("Registered by mistake: the number stays, with its reason.");
    if (!m_links || !m_links->merged)
        return {};
    const auto into = std::ranges::find_if(m_links->rows, [](const auto& row) { return row.kind == core::cases::LinkKind::Merged && !row.from; });
    return into == m_links->rows.end() ? tr("Merged: it is handled in the other case, and nobody writes here.") // one out of sight
                                       : tr("Merged into %1: it is handled there, and nobody writes here.").arg(headOf(*into));
}

void LinksSection::addRow(QVBoxLayout* column, const core::cases::LinkRow& row)
{
    auto* line = new QHBoxLayout;
    line->addWidget(new ChipLabel({row.kind == core::cases::LinkKind::Related ? Tone::Neutral : Tone::Info, Fill::Outline, Glyph::None,
                                   words(row.kind, row.from)}));
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(makeWrapped(headOf(row)));
    text->addWidget(makeWrapped(QStringList{words(row.state), qt(row.reason), qt(row.by)}.join(QStringLiteral(" · ")), "meta", "2"));
    line->addLayout(text, 1);
    if (row.kind == core::cases::LinkKind::Related && !row.from && m_links->mayLink) {
        auto* off = makeIconButton(QStringLiteral("edit-delete-remove"), tr("Take the link back: %1").arg(qt(row.number)));
        line->addWidget(off, 0, Qt::AlignTop);
        connect(off, &QToolButton::clicked, this, [this, row] { m_forms->openUnlink(row); });
    }
    column->addLayout(line);
}

void LinksSection::addActs(QVBoxLayout* column)
{
    const std::tuple<bool, QString, void (LinkForms::*)(const core::cases::FileAnswer&)> acts[] = {
        {m_links->mayLink, tr("Link"), &LinkForms::openLink},
        {m_links->maySplit, tr("Split off"), &LinkForms::openSplit},
        {m_links->mayMerge, tr("Merge into another"), &LinkForms::openMerge},
        {m_links->mayUnmerge, tr("Take the merge off"), &LinkForms::openUnmerge},
        {m_links->mayVoid, tr("Void the number"), &LinkForms::openVoid},
    };
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    for (const auto& [may, verb, open] : acts) {
        if (!may)
            continue;
        auto* button = makeButton(verb, "ghost");
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, open = open] { (m_forms->*open)(m_file); });
        button->setEnabled(open != &LinkForms::openSplit || !m_file.people.empty());
    }
    line->addStretch(1);
    column->addLayout(line);
    if (m_links->maySplit && m_file.people.empty())
        column->addWidget(makeWrapped(tr("To split off a case, first say under People who goes into it."), "meta", "2"));
}

} // namespace minyi::ui
