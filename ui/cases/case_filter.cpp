#include "ui/cases/case_filter.h"

#include "ui/cases/case_counts.h"
#include "ui/cases/case_stages.h"
#include "ui/kit/labels.h"
#include "ui/look/paint.h"
#include "ui/text/cases_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace minyi::ui {

using core::cases::DueWithin;
using core::cases::Facet;
using core::cases::Filters;
using core::cases::State;

namespace {

constexpr core::cases::Class kClasses[] = {core::cases::Class::Administrative, core::cases::Class::Criminal,
                                           core::cases::Class::Imported};
constexpr int kNamed = 12; ///< units or officers shown without being asked for by name: hundreds would hold up the window
constexpr DueWithin kBands[] = {DueWithin::Overdue, DueWithin::Today, DueWithin::ThreeDays, DueWithin::SevenDays};

void setCount(const FacetRow& row, qint64 count)
{
    row.count->setText(QString::number(count));
}

} // namespace

CaseFilter::CaseFilter(QWidget* parent) : QWidget(parent), m_words(new QLineEdit), m_views(new CaseViews)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_views);
    addConditions(column);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScroll(content));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &CaseFilter::narrowWords);
    connect(m_views, &CaseViews::chosen, this, &CaseFilter::setFilters);
    retranslate();
    reflect();
}

QLabel* CaseFilter::addHead(QVBoxLayout* column)
{
    column->addSpacing(8);
    auto* head = makeLabel({}, "metaStrong", "2");
    column->addWidget(head);
    return head;
}

void CaseFilter::addConditions(QVBoxLayout* column)
{
    m_classHead = addHead(column);
    for (const auto kind : kClasses)
        m_classes << addFacet(column, [kind](Filters& f, bool on) {
            f.kind = on ? std::optional(kind) : std::nullopt;
            f.closed = f.closed || (on && kind == core::cases::Class::Imported); // another system's case is at no stage here
        });
    m_stageHead = addHead(column);
    for (int stage = 0; stage < kCaseStages; ++stage)
        m_stages << addFacet(column, [stage](Filters& f, bool on) {
            for (const State state : statesOfStage(stage)) {
                std::erase(f.states, state);
                if (on)
                    f.states.push_back(state);
            }
        });
    m_dueHead = addHead(column);
    for (const auto band : kBands)
        m_bands << addFacet(column, [band](Filters& f, bool on) { f.due = on ? std::optional(band) : std::nullopt; });
    m_handlerHead = addHead(column);
    m_handlerColumn = new QVBoxLayout;
    column->addLayout(m_handlerColumn);
    m_unitHead = addHead(column);
    m_unitColumn = new QVBoxLayout;
    column->addLayout(m_unitColumn);
    m_more = makeLabel({}, "meta", "2");
    m_more->setWordWrap(true);
    column->addWidget(m_more);
    column->addSpacing(8);
    m_closed = addFacet(column, [](Filters& f, bool on) { f.closed = on; });
    m_closed.count->hide();
}

FacetRow CaseFilter::addFacet(QVBoxLayout* column, std::function<void(Filters&, bool)> change)
{
    const auto facet = addFacetRow(column);
    connect(facet.box, &QCheckBox::toggled, this, [this, change = std::move(change)](bool on) {
        if (m_reflecting)
            return;
        auto filters = m_filters;
        change(filters, on);
        setFilters(filters);
    });
    return facet;
}

void CaseFilter::setFilters(const Filters& filters)
{
    const bool other = !sameFilters(filters, m_filters);
    m_filters = filters;
    std::sort(m_filters.states.begin(), m_filters.states.end());
    reflect();
    if (other)
        emit changed();
}

void CaseFilter::reflect()
{
    m_reflecting = true;
    for (int i = 0; i < m_classes.size(); ++i)
        m_classes[i].box->setChecked(m_filters.kind == kClasses[i]);
    for (int stage = 0; stage < m_stages.size(); ++stage)
        m_stages[stage].box->setChecked(std::ranges::all_of(statesOfStage(stage), [this](State state) {
            return std::ranges::count(m_filters.states, state) > 0;
        }));
    for (int i = 0; i < m_bands.size(); ++i)
        m_bands[i].box->setChecked(m_filters.due == kBands[i]);
    for (const auto& row : m_handlers)
        row.row.box->setChecked(isChosen("handler", row.id));
    for (const auto& row : m_units)
        row.row.box->setChecked(isChosen("unit", row.id));
    m_closed.box->setChecked(m_filters.closed);
    m_views->reflect(m_filters);
    m_reflecting = false;
}

void CaseFilter::showFacets(const std::vector<Facet>& facets)
{
    for (int i = 0; i < m_classes.size(); ++i)
        setCount(m_classes[i], countOf(facets, "class", core::toText(kClasses[i])));
    for (int stage = 0; stage < m_stages.size(); ++stage)
        setCount(m_stages[stage], countOf(facets, statesOfStage(stage)));
    for (int i = 0; i < m_bands.size(); ++i)
        setCount(m_bands[i], countOf(facets, "due", core::toText(kBands[i])));
    m_facets = facets;
    std::ranges::stable_sort(m_facets, std::greater(), &Facet::count);
    narrowWords();
    reflect();
}

/// Those with most cases, the chosen one, and those asked for by name. Rows never change their order while somebody works: who
/// comes later stands below.
void CaseFilter::showNamed(const char* group, QList<Named>& rows, QVBoxLayout* into)
{
    for (const auto& row : rows)
        setCount(row.row, 0);
    const QString sought = m_words->text().trimmed();
    int shown = 0;
    for (const auto& facet : m_facets) {
        if (facet.group != group)
            continue;
        const qint64 id = QString::fromStdString(facet.key).toLongLong();
        const auto name = QString::fromStdString(facet.label);
        auto found = std::find_if(rows.begin(), rows.end(), [id](const Named& row) { return row.id == id; });
        const bool fits = sought.isEmpty() || name.contains(sought, Qt::CaseInsensitive);
        if (found == rows.end() && (isChosen(group, id) || (fits && shown < kNamed))) {
            addNamed(group, rows, into, id, name);
            found = rows.end() - 1;
        }
        shown += fits && found != rows.end();
        if (found != rows.end())
            setCount(found->row, facet.count);
    }
}

bool CaseFilter::isChosen(std::string_view group, qint64 id) const
{
    return group == "unit" ? m_filters.unit && m_filters.unit->value == id : m_filters.handler && m_filters.handler->value == id;
}

void CaseFilter::addNamed(std::string_view group, QList<Named>& rows, QVBoxLayout* into, qint64 id, const QString& name)
{
    const bool byUnit = group == "unit";
    const auto row = addFacet(into, [id, byUnit](Filters& f, bool on) {
        if (byUnit)
            f.unit = on ? std::optional(core::Id<core::staff::Unit>{id}) : std::nullopt;
        else
            f.handler = on ? std::optional(core::Id<core::staff::Officer>{id}) : std::nullopt;
    });
    row.box->setText(name);
    row.box->setToolTip(name);
    rows << Named{id, name, row};
}

QList<CaseCondition> CaseFilter::conditions() const
{
    QList<CaseCondition> list;
    const auto add = [&](const QString& words, auto drop) {
        Filters without = m_filters;
        drop(without);
        list << CaseCondition{words, without};
    };
    if (m_filters.kind)
        add(words(*m_filters.kind), [](Filters& f) { f.kind.reset(); });
    if (!m_filters.states.empty()) {
        const auto count = static_cast<int>(m_filters.states.size());
        add(count == 1 ? words(m_filters.states.front()) : tr("%1 states").arg(count), [](Filters& f) { f.states.clear(); });
    }
    if (m_filters.due)
        add(words(*m_filters.due), [](Filters& f) { f.due.reset(); });
    if (m_filters.mine)
        add(tr("Mine"), [](Filters& f) { f.mine = false; });
    if (m_filters.unassigned)
        add(tr("Nobody's"), [](Filters& f) { f.unassigned = false; });
    for (const auto& row : m_handlers)
        if (m_filters.handler && m_filters.handler->value == row.id)
            add(row.name, [](Filters& f) { f.handler.reset(); });
    for (const auto& row : m_units)
        if (m_filters.unit && m_filters.unit->value == row.id)
            add(row.name, [](Filters& f) { f.unit.reset(); });
    if (m_filters.closed)
        add(tr("Closed too"), [](Filters& f) { f.closed = false; });
    return list;
}

bool CaseFilter::clear()
{
    if (!m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    const bool any = !sameFilters(m_filters, {});
    setFilters({});
    return any;
}

/// The words at the top look for a view or a condition by its name.
void CaseFilter::narrowWords()
{
    const auto sought = m_words->text().trimmed();
    m_views->narrow(sought);
    showNamed("handler", m_handlers, m_handlerColumn);
    showNamed("unit", m_units, m_unitColumn);
    const auto narrow = [&sought](const FacetRow& row, bool several = true) {
        const bool fits = several && (sought.isEmpty() || row.box->text().contains(sought, Qt::CaseInsensitive));
        row.box->setVisible(fits);
        row.count->setVisible(fits);
    };
    for (const auto& rows : {m_classes, m_stages, m_bands})
        for (const auto& row : rows)
            narrow(row);
    for (const auto& row : m_handlers)
        narrow(row.row);
    for (const auto& row : m_units)
        narrow(row.row, m_units.size() > 1);
    for (auto* head : {m_classHead, m_stageHead, m_dueHead})
        head->setVisible(sought.isEmpty());
    m_handlerHead->setVisible(sought.isEmpty() && !m_handlers.isEmpty());
    m_unitHead->setVisible(sought.isEmpty() && m_units.size() > 1);
    const auto named = std::ranges::count_if(
        m_facets, [](const Facet& facet) { return facet.group == "handler" || facet.group == "unit"; });
    m_more->setVisible(named > m_handlers.size() + m_units.size());
}

void CaseFilter::retranslate()
{
    m_words->setPlaceholderText(tr("Filter views and conditions"));
    m_words->setAccessibleName(tr("Filter views and conditions"));
    m_views->retranslate();
    m_classHead->setText(tr("Kind"));
    m_stageHead->setText(tr("Stage"));
    m_dueHead->setText(tr("Deadline"));
    m_handlerHead->setText(tr("Handler"));
    m_unitHead->setText(tr("Unit"));
    m_more->setText(tr("Type a name above to find the others."));
    m_closed.box->setText(tr("Closed cases too"));
    for (int i = 0; i < m_classes.size(); ++i)
        m_classes[i].box->setText(words(kClasses[i]));
    for (int i = 0; i < m_stages.size(); ++i)
        m_stages[i].box->setText(stageWords(core::cases::Class::Administrative, i));
    for (int i = 0; i < m_bands.size(); ++i)
        m_bands[i].box->setText(words(kBands[i]));
}

void CaseFilter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().subtle);
}

} // namespace minyi::ui
