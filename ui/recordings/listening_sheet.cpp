#include "ui/recordings/listening_sheet.h"

#include "core/recordings/command_fields.h"
#include "core/recordings/query_fields.h"
#include "ui/kit/banner.h"
#include "ui/kit/calls.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/views.h"
#include "ui/recordings/hear_form.h"
#include "ui/recordings/listening_forms.h"

#include <QHeaderView>

namespace minyi::ui {

namespace {

namespace rec = core::recordings;

/// The week before this one, Monday to Sunday.
QDate lastMonday(core::Instant now)
{
    const core::Day today = core::dayOf(now);
    return qtDate(today - core::weekday(today) - 6);
}

Chip stateOf(const rec::SampleRow& row)
{
    if (row.verdict)
        return {*row.verdict == rec::Verdict::Agrees     ? Tone::Ok
                : *row.verdict == rec::Verdict::NotHeard ? Tone::Neutral
                                                         : Tone::Danger,
                Fill::Soft, *row.verdict == rec::Verdict::Agrees ? Glyph::Tick : Glyph::Dot, words(*row.verdict)};
    if (!row.recording)
        return {Tone::Warn, Fill::Outline, Glyph::Ring, ListeningSheet::tr("No recording")};
    return {Tone::Neutral, Fill::Outline, Glyph::Ring, row.own ? ListeningSheet::tr("Your own call") : ListeningSheet::tr("To be heard")};
}

} // namespace

ListeningSheet::ListeningSheet(Session& session, QWidget* parent)
    : Overlay(parent)
    , m_session(session)
    , m_hear(new HearForm(session, this))
    , m_forms(new ListeningForms(session, this))
    , m_sample(new RowModel<SampleLine>(kSampleColumns, this))
    , m_missing(new RowModel<MissingLine>(kMissingColumns, this))
    , m_past(new RowModel<PastLine>(kPastColumns, this))
    , m_from(new QDateEdit(lastMonday(session.now())))
    , m_to(new QDateEdit(lastMonday(session.now()).addDays(6)))
    , m_told(new Banner(Tone::Ok, {}))
    , m_problem(new Banner(Tone::Danger, {}))
    , m_stack(new QStackedWidget)
    , m_count(makeLabel({}, "meta", "2"))
    , m_draw(makeButton(tr("Draw the sample"), "primary"))
    , m_hearIt(makeButton(tr("Hear")))
    , m_verdict(makeButton(tr("Record what was heard")))
    , m_ask(makeButton(tr("Ask for the removal")))
    , m_confirm(makeButton(tr("Confirm the removal"), "danger"))
{
    if (session.may(core::Permission::ListenBack))
        m_offered << Sample;
    if (session.may(core::Permission::HearRecording))
        m_offered << Missing;
    m_offered << Past;
    lay();
    m_draw->setAutoDefault(true); // Enter draws, as Space does
    connect(m_draw, &QPushButton::clicked, this, &ListeningSheet::draw);
    connect(m_hearIt, &QPushButton::clicked, this, &ListeningSheet::hear);
    connect(m_verdict, &QPushButton::clicked, this, &ListeningSheet::verdict);
    connect(m_ask, &QPushButton::clicked, this, [this] { remove(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { remove(true); });
    for (auto* date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &ListeningSheet::reload);
    connect(m_hear, &HearForm::lost, this, [this](const QString& words) {
        m_problem->setWords(words);
        m_problem->show();
    });
    connect(m_forms, &ListeningForms::done, this, [this](const QString& words) {
        m_told->setWords(words);
        m_told->show();
        reload();
    });
    choose(m_offered.first());
}

TableView* ListeningSheet::table() const
{
    return m_stack->widget(m_view)->findChild<TableView*>();
}

QWidget* ListeningSheet::firstFocus() const
{
    return m_draw->isVisibleTo(this) ? static_cast<QWidget*>(m_draw) : m_views;
}

void ListeningSheet::setPeriod(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
}

void ListeningSheet::choose(View view)
{
    m_view = view;
    m_views->setCurrent(static_cast<int>(m_offered.indexOf(view)));
    m_stack->setCurrentIndex(view);
    m_told->hide();
    m_problem->hide();
    m_period->setVisible(view != Past);
    for (auto* button : {m_draw, m_hearIt, m_verdict})
        button->setVisible(view == Sample);
    for (auto* button : {m_ask, m_confirm})
        button->setVisible(view == Past);
    reload();
}

void ListeningSheet::reload()
{
    const core::Day from = coreDay(m_from->date()), to = coreDay(m_to->date());
    if (m_view == Sample)
        askSample(from, to);
    else if (m_view == Missing)
        askMissing(from, to);
    else
        askPast();
}

void ListeningSheet::askSample(core::Day from, core::Day to)
{
    ask(m_session, rec::Sample{from, to}, this, [this](auto answer) {
        if (!answer)
            return;
        const Formats formats(m_session.language);
        std::vector<SampleLine> lines;
        for (auto& row : answer->rows) {
            SampleLine line{{}, formats.shortMoment(row.at), row.cause ? causeName(m_session, *row.cause) : QStringLiteral("–"),
                            row.rating ? words(*row.rating) : QString(), stateOf(row)};
            line.row = std::move(row);
            lines.push_back(std::move(line));
        }
        m_sample->setRows(std::move(lines));
        shown(m_sample->rowCount(), tr("%1 drawn, %2 heard, %3 differ").arg(answer->drawn).arg(answer->heard).arg(answer->differing),
              tr("Nothing is drawn for this period"),
              tr("The draw takes its share of the calls that left no order, and some of the others. It is the same on every desktop."),
              tr("Draw the sample"));
    });
}

void ListeningSheet::askMissing(core::Day from, core::Day to)
{
    ask(m_session, rec::Missing{from, to}, this, [this](auto answer) {
        if (!answer)
            return;
        const Formats formats(m_session.language);
        std::vector<MissingLine> lines;
        for (auto& row : answer->rows) {
            MissingLine line{{}, formats.shortMoment(row.at), channelName(m_session, row.channel),
                             row.round == 1 ? tr("First follow-up") : tr("Second follow-up")};
            line.row = std::move(row);
            lines.push_back(std::move(line));
        }
        m_missing->setRows(std::move(lines));
        shown(m_missing->rowCount(), tr("%1 of %2 answered calls have no recording").arg(answer->missing).arg(answer->answered),
              tr("Every answered call has its recording"), tr("%1 answered calls in this period.").arg(answer->answered));
    });
}

void ListeningSheet::askPast()
{
    ask(m_session, rec::PastTheirTime{}, this, [this](auto rows) {
        if (!rows)
            return;
        const Formats formats(m_session.language);
        std::vector<PastLine> lines;
        for (auto& row : *rows) {
            const Chip state = row.askedBy.empty() ? Chip{Tone::Neutral, Fill::Outline, Glyph::Ring, tr("To be asked for")}
                                                   : Chip{Tone::Warn, Fill::Soft, Glyph::Half, tr("Asked for by %1").arg(qt(row.askedBy))};
            PastLine line{{}, formats.moment(row.startedAt), formats.day(row.keptUntil), state};
            line.row = std::move(row);
            lines.push_back(std::move(line));
        }
        m_past->setRows(std::move(lines));
        shown(m_past->rowCount(), tr("%1 past their time").arg(m_past->rowCount()), tr("No recording is past its time"),
              tr("Recordings are kept for two years, for five where an order came of the call, and while one is open."));
    });
}

void ListeningSheet::shown(int rows, const QString& counted, const QString& truth, const QString& next, const QString& action)
{
    auto* pane = m_stack->widget(m_view);
    auto* empty = pane->findChild<EmptyState*>();
    empty->setWords(truth, next, action);
    showRows(*pane->findChild<TableView*>(), *empty, rows == 0);
    m_count->setText(counted);
    enableActs();
}

void ListeningSheet::draw()
{
    m_problem->hide();
    m_told->hide();
    submit(m_session, rec::Draw{coreDay(m_from->date()), coreDay(m_to->date())}, this, [this](auto drawn) {
        if (drawn)
            m_told->setWords(drawn->calls == 0 ? tr("There were no answered calls in this period.")
                                               : tr("%1 calls drawn, %2 of them new").arg(drawn->calls).arg(drawn->fresh));
        else
            m_problem->setWords(sentence(drawn.error()));
        (drawn ? m_told : m_problem)->show();
        reload();
    });
}

const rec::SampleRow* ListeningSheet::current() const
{
    const auto index = m_stack->widget(Sample)->findChild<TableView*>()->currentIndex();
    return m_view == Sample && index.isValid() ? &m_sample->row(index.row()).row : nullptr;
}

void ListeningSheet::hear()
{
    const auto* row = current();
    if (row && row->recording)
        m_hear->open(row->recording, m_sample->index(table()->currentIndex().row(), 0).data(Qt::AccessibleTextRole).toString());
}

void ListeningSheet::verdict()
{
    const auto* row = current();
    if (row && !row->own && !row->verdict)
        m_forms->giveVerdict(*row, m_sample->index(table()->currentIndex().row(), 0).data(Qt::AccessibleTextRole).toString());
}

void ListeningSheet::remove(bool confirm)
{
    std::vector<core::Id<rec::Recording>> list;
    for (const PastLine& line : m_past->rows())
        if (confirm ? !line.row.askedBy.empty() && !line.row.mine : line.row.askedBy.empty())
            list.push_back(line.row.id);
    if (list.empty())
        return;
    confirm ? m_forms->confirmRemoval(std::move(list)) : m_forms->askRemoval(std::move(list));
}

void ListeningSheet::enableActs()
{
    const auto* row = current();
    m_hearIt->setEnabled(row != nullptr && bool(row->recording));
    m_verdict->setEnabled(row && !row->own && !row->verdict);
    const auto& rows = m_past->rows();
    m_ask->setEnabled(std::ranges::any_of(rows, [](const PastLine& l) { return l.row.askedBy.empty(); }));
    m_confirm->setEnabled(std::ranges::any_of(rows, [](const PastLine& l) { return !l.row.askedBy.empty() && !l.row.mine; }));
}

} // namespace minyi::ui
