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
constexpr int kUnsought = 12; ///< units or officers shown without being asked for by name: hundreds would hold up the window
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
    for (Group* group : {&m_handlers, &m_units}) {
        group->head = addHead(column);
        group->column = new QVBoxLayout;
        column->addLayout(group->column);
    }
    m_more = makeLabel({}, "meta", "2");
    m_more->setWordWrap(true);
    m_more->hide();
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
    for (const Group* group : {&m_handlers, &m_units})
        for (const auto& row : group->rows)
            row.row.box->setChecked(isChosen(*group, row.id));
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
bool CaseFilter::showNamed(Group& group)
{
    for (const auto& row : group.rows)
        setCount(row.row, 0);
    bool leftOut = false;
    int shown = 0;
    for (const auto& facet : m_facets) {
        if (facet.group != group.key)
            continue;
        const qint64 id = QString::fromStdString(facet.key).toLongLong();
        const auto name = QString::fromStdString(facet.label);
        auto found = std::ranges::find(group.rows, id, &Named::id);
        const bool sought = fits(name);
        if (found == group.rows.end() && (isChosen(group, id) || (sought && shown < kUnsought))) {
            addNamed(group, id, name);
            found = group.rows.end() - 1;
        }
        leftOut = leftOut || found == group.rows.end();
        if (found == group.rows.end())
            continue;
        shown += sought;
        setCount(found->row, facet.count);
    }
    return leftOut;
}

bool CaseFilter::isChosen(const Group& group, qint64 id) const
{
    return &group == &m_units ? m_filters.unit && m_filters.unit->value == id
                              : m_filters.handler && m_filters.handler->value == id;
}

void CaseFilter::addNamed(Group& group, qint64 id, const QString& name)
{
    const bool byUnit = &group == &m_units;
    const auto row = addFacet(group.column, [id, byUnit](Filters& f, bool on) {
        if (byUnit)
            f.unit = on ? std::optional(core::Id<core::staff::Unit>{id}) : std::nullopt;
        else
            f.handler = on ? std::optional(core::Id<core::staff::Officer>{id}) : std::nullopt;
    });
    row.box->setText(name);
    row.box->setToolTip(name);
    group.rows << Named{id, name, row};
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
    for (const auto& row : m_handlers.rows)
        if (isChosen(m_handlers, row.id))
            add(row.name, [](Filters& f) { f.handler.reset(); });
    for (const auto& row : m_units.rows)
        if (isChosen(m_units, row.id))
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

bool CaseFilter::fits(const QString& name) const
{
    const auto sought = m_words->text().trimmed();
    return sought.isEmpty() || name.contains(sought, Qt::CaseInsensitive);
}

/// The words at the top look for a view or a condition by its name.
void CaseFilter::narrowWords()
{
    const auto sought = m_words->text().trimmed();
    m_views->narrow(sought);
    const bool handlersLeft = showNamed(m_handlers), unitsLeft = showNamed(m_units);
    m_more->setVisible(handlersLeft || unitsLeft);
    const bool severalUnits = m_units.rows.size() > 1;
    const auto narrow = [this](const FacetRow& row, bool several = true) {
        const bool visible = several && fits(row.box->text());
        row.box->setVisible(visible);
        row.count->setVisible(visible);
    };
    for (const auto& rows : {m_classes, m_stages, m_bands})
        for (const auto& row : rows)
            narrow(row);
    for (const Group* group : {&m_handlers, &m_units})
        for (const auto& row : group->rows)
            narrow(row.row, group == &m_handlers || severalUnits);
    for (auto* head : {m_classHead, m_stageHead, m_dueHead})
        head->setVisible(sought.isEmpty());
    m_handlers.head->setVisible(sought.isEmpty() && !m_handlers.rows.isEmpty());
    m_units.head->setVisible(sought.isEmpty() && severalUnits);
}

void CaseFilter::retranslate()
{
    m_words->setPlaceholderText(tr("Filter views and conditions"));
    m_words->setAccessibleName(tr("Filter views and conditions"));
    m_views->retranslate();
    m_classHead->setText(tr("Kind"));
    m_stageHead->setText(tr("Stage"));
    m_dueHead->setText(tr("Deadline"));
    m_handlers.head->setText(tr("Handler"));
    m_units.head->setText(tr("Unit"));
    m_more->setText(tr("Type a name above to find the others."));
    m_closed.box->setText(tr("Closed cases too"));
    for (int i = 0; i < m_classes.size(); ++i)
        m_classes[i].box->setText(words(kClasses[i]));
    for (int i = 0; i < m_stages.size(); ++i)
        m_stages[i].box->setText(stageWords(core::cases::Class::Administrative, i)), m_stages[i].box->setToolTip(wordsOfStage(i));
    for (int i = 0; i < m_bands.size(); ++i)
        m_bands[i].box->setText(words(kBands[i]));
}

void CaseFilter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().subtle);
}

} // namespace minyi::ui
