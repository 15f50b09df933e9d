#include "ui/followup/queue_pane.h"

#include "core/followup/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/list_delegate.h"
#include "ui/kit/paged_source.h"
#include "ui/kit/segmented.h"

#include <algorithm>

namespace minyi::ui {

namespace {

constexpr int kUnclearDays = 30;

} // namespace

QueuePane::QueuePane(Session& session, QWidget* parent)
    : Card(tr("Call queue"), parent)
    , m_session(session)
    , m_groups(new Segmented({{tr("To call")}, {tr("Agreed")}, {tr("Unclear")}}, tr("Part of the queue")))
    , m_list(new ListView(tr("Call queue")))
    , m_model(new QueueModel(this))
    , m_empty(new EmptyState)
{
    setBodyMargins(0, 0);
    auto* groups = new QHBoxLayout;
    groups->setContentsMargins(12, 8, 12, 8);
    groups->addWidget(m_groups);
    groups->addStretch(1);
    body()->setSpacing(0);
    body()->addLayout(groups);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    m_model->sayWith([](const QueueLine& line) { return line.shown.sentence(); });
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(ListDelegate::Kind::Avatar, m_list));
    m_list->setUniformItemSizes(true);
    m_groups->setCurrent(ToCall);
    connect(m_groups, &Segmented::chosen, this, &QueuePane::show);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_row = now.row();
        const qint64 matter = m_model->row(m_row).row.id.value;
        if (matter != m_current)
            emit currentChanged(m_current = matter);
    });
    connect(m_list, &ListView::opened, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit opened(m_model->row(index.row()).row.id.value);
    });
    retranslate();
}

QueuePane::Group QueuePane::group() const
{
    return static_cast<Group>(std::max(0, m_groups->current()));
}

void QueuePane::reload()
{
    m_coming.clear();
    askFor({});
    askUnclear();
}

void QueuePane::askFor(std::optional<core::Id<core::followup::Matter>> after)
{
    ask(m_session, core::followup::Queue{after, kPage}, this, [this](auto rows) {
        if (!rows)
            return m_empty->setWords(sentence(rows.error()));
        for (auto& row : *rows)
            m_coming.push_back(queueLine(row, m_session));
        if (rows->size() == static_cast<std::size_t>(kPage))
            return askFor(rows->back().id);
        m_lines = std::move(m_coming);
        m_coming.clear();
        show();
    });
}

void QueuePane::askUnclear()
{
    const core::Day today = core::dayOf(m_session.now());
    core::followup::List question{today - kUnclearDays, today, core::followup::State::InvalidReply, {}, {}, {}};
    ask(m_session, question, this, [this](auto rows) {
        m_unclear.clear();
        for (const auto& row : rows.value_or(std::vector<core::followup::ListRow>{}))
            m_unclear.push_back(unclearLine(row, m_session));
        show();
    });
}

void QueuePane::retime()
{
    for (auto& line : m_lines)
        line = queueLine(std::move(line.row), m_session);
    show();
}

void QueuePane::show()
{
    const auto now = m_session.now();
    std::vector<QueueLine> groups[3];
    for (const auto& line : m_lines)
        groups[line.row.callAt && *line.row.callAt > now ? Agreed : ToCall].push_back(line);
    groups[Unclear] = m_unclear;
    const QString names[] = {tr("To call"), tr("Agreed"), tr("Unclear")};
    for (int i = 0; i < 3; ++i)
        m_groups->setWords(i, QStringLiteral("%1 %2").arg(names[i]).arg(groups[i].size()));
    setCount(QString::number(m_lines.size()));
    emit counted(static_cast<int>(groups[ToCall].size()));
    auto& shown = groups[group()];
    const auto at = std::find_if(shown.begin(), shown.end(), [this](const QueueLine& l) { return l.row.id.value == m_current; });
    const int row = at != shown.end() ? static_cast<int>(at - shown.begin())
                                      : std::clamp(m_row, 0, std::max(0, static_cast<int>(shown.size()) - 1));
    const bool none = shown.empty();
    m_model->setRows(std::move(shown));
    showRows(*m_list, *m_empty, none);
    if (none && m_current)
        emit currentChanged(m_current = 0);
    if (!none)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void QueuePane::choose(qint64 matter)
{
    if (matter == m_current)
        return;
    m_current = matter;
    m_groups->setCurrent(ToCall);
    emit currentChanged(matter);
    show();
}

void QueuePane::chooseNext()
{
    if (m_row + 1 < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(m_row + 1, 0));
}

const core::followup::QueueRow* QueuePane::row(qint64 matter) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const QueueLine& l) { return l.row.id.value == matter; });
    return at == m_lines.end() ? nullptr : &at->row;
}

void QueuePane::retranslate()
{
    setTitle(tr("Call queue"));
    m_list->setAccessibleName(tr("Call queue"));
    m_empty->setWords(tr("Nobody waits for a call"), tr("Dissatisfied and unreadable answers, failed messages and samples come here."));
    retime();
}

} // namespace minyi::ui
