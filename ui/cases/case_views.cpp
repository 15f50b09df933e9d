#include "ui/cases/case_views.h"

#include "ui/cases/case_counts.h"
#include "ui/kit/labels.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace minyi::ui {

using core::cases::DueWithin;
using core::cases::Filters;
using core::cases::State;

/// A view everybody has.
struct CaseViews::BuiltIn {
    const char* name;
    const char* icon;
    Glyph glyph;
    Tone tone;
    Filters filters;
    std::int64_t (*count)(const core::cases::DeskAnswer& whole);
};

const std::vector<CaseViews::BuiltIn>& CaseViews::builtIns()
{
    using Answer = core::cases::DeskAnswer;
    static const auto with = [](auto change) {
        Filters filters;
        change(filters);
        return filters;
    };
    static const std::vector<BuiltIn> rows = {
        {QT_TRANSLATE_NOOP("CaseView", "My cases"), "appointment-new", Glyph::None, Tone::Neutral,
         with([](Filters& f) { f.mine = true; }), [](const Answer& a) { return countOf(a.facets, "mine", {}); }},
        {QT_TRANSLATE_NOOP("CaseView", "Due today"), "", Glyph::Clock, Tone::Warn,
         with([](Filters& f) { f.due = DueWithin::Today; }), [](const Answer& a) { return countOf(a.facets, "due", "today"); }},
        {QT_TRANSLATE_NOOP("CaseView", "Overdue"), "", Glyph::Triangle, Tone::Danger,
         with([](Filters& f) { f.due = DueWithin::Overdue; }), [](const Answer& a) { return countOf(a.facets, "due", "overdue"); }},
        {QT_TRANSLATE_NOOP("CaseView", "In legal review"), "document-edit-sign", Glyph::None, Tone::Neutral,
         with([](Filters& f) { f.states = {State::ReviewLite, State::LegalReview}; }),
         [](const Answer& a) { return countOf(a.facets, {State::ReviewLite, State::LegalReview}); }},
        {QT_TRANSLATE_NOOP("CaseView", "Nobody's yet"), "list-add", Glyph::None, Tone::Neutral,
         with([](Filters& f) { f.unassigned = true; }), [](const Answer& a) { return countOf(a.facets, "unassigned", {}); }},
        {QT_TRANSLATE_NOOP("CaseView", "Open here"), "document-multiple", Glyph::None, Tone::Neutral, Filters{},
         [](const Answer& a) { return a.total; }},
        {QT_TRANSLATE_NOOP("CaseView", "All, closed too"), "documentation", Glyph::None, Tone::Neutral,
         with([](Filters& f) { f.closed = true; }), [](const Answer&) { return std::int64_t{-1}; }},
    };
    return rows;
}

CaseViews::CaseViews(QWidget* parent) : QWidget(parent), m_head(makeLabel({}, "metaStrong", "2"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    for (const auto& view : builtIns()) {
        auto* row = new SideRow(QString::fromLatin1(view.icon));
        row->setGlyph(view.glyph, view.tone);
        connect(row, &SideRow::clicked, this, [this, &view] { emit chosen(view.filters); });
        column->addWidget(row);
        m_builtIns << row;
    }
    m_savedColumn = new QVBoxLayout;
    m_savedColumn->setSpacing(4);
    column->addLayout(m_savedColumn);
    retranslate();
}

void CaseViews::reflect(const Filters& filters)
{
    m_filters = filters;
    for (int i = 0; i < m_builtIns.size(); ++i)
        m_builtIns[i]->setChecked(sameFilters(builtIns()[static_cast<std::size_t>(i)].filters, filters));
    for (int i = 0; i < m_saved.size(); ++i)
        m_saved[i]->setChecked(sameFilters(m_views[static_cast<std::size_t>(i)].filters, filters));
}

QString CaseViews::name() const
{
    for (const auto& rows : {m_saved, m_builtIns})
        for (const auto* row : rows)
            if (row->isChecked())
                return row->text();
    return tr("Own conditions");
}

qint64 CaseViews::own() const
{
    for (int i = 0; i < m_saved.size(); ++i)
        if (const auto& view = m_views[static_cast<std::size_t>(i)]; m_saved[i]->isChecked() && view.own)
            return view.id.value;
    return 0;
}

void CaseViews::showSaved(std::vector<core::cases::ViewRow> views)
{
    m_views = std::move(views);
    qDeleteAll(m_saved);
    m_saved.clear();
    for (const auto& view : m_views) {
        auto* row = new SideRow(QStringLiteral("view-filter"));
        row->setName(QString::fromStdString(view.own ? view.name : view.name + " · " + view.owner));
        connect(row, &SideRow::clicked, this, [this, filters = view.filters] { emit chosen(filters); });
        m_savedColumn->addWidget(row);
        m_saved << row;
    }
    reflect(core::cases::Filters(m_filters));
}

void CaseViews::showCounts(const core::cases::DeskAnswer& whole)
{
    for (int i = 0; i < m_builtIns.size(); ++i)
        m_builtIns[i]->setCount(builtIns()[static_cast<std::size_t>(i)].count(whole));
}

void CaseViews::narrow(const QString& words)
{
    for (const auto& rows : {m_builtIns, m_saved})
        for (auto* row : rows)
            row->setVisible(words.isEmpty() || row->text().contains(words, Qt::CaseInsensitive));
}

void CaseViews::retranslate()
{
    m_head->setText(tr("Views"));
    for (int i = 0; i < m_builtIns.size(); ++i)
        m_builtIns[i]->setName(QCoreApplication::translate("CaseView", builtIns()[static_cast<std::size_t>(i)].name));
}

} // namespace minyi::ui
