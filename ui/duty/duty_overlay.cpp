#include "ui/duty/duty_overlay.h"

#include "core/staff/queries.h"
#include "ui/duty/duty_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace minyi::ui {

namespace {

constexpr int kWidth = 1040, kRowHigh = 64, kListHigh = 180;

bool worksInShifts(const Session& session)
{
    using enum core::Permission;
    return session.may(CallPublic) || session.may(SignForOrder) || session.may(ApproveOrder) || session.may(SignFeedback);
}

} // namespace

DutyOverlay::DutyOverlay(Session& session, QWidget* parent)
    : Overlay(parent)
    , m_session(session)
    , m_forms(new DutyForms(session, this))
    , m_unit(new QComboBox)
    , m_span(makeLabel({}, "section"))
    , m_said(makeLabel({}, "meta", "2"))
    , m_none(makeWrapped(tr("No shift has been handed over yet. Handing over leaves what is open, in numbers, and a note to the next."), "body", "2"))
    , m_grid(new TableView(tr("Roster of the week")))
    , m_left(new TableView(tr("Handovers")))
    , m_week(new DutyGrid(this))
    , m_leftRows(new RowModel<HandoverLine>(kHandoverColumns, this))
    , m_takeOver(makeButton(tr("Take over"), "primary"))
{
    setPanelWidth(kWidth);
    const core::Day today = core::dayOf(session.now());
    m_monday = today - (core::weekday(today) - 1);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    addHead(column);
    addWeek(column);
    addHandovers(column);
    connect(m_forms, &DutyForms::done, this, [this](const QString& words) { m_said->setText(words), reload(); });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    watch(session, this, {core::AggKind::Unit}, [this] { reload(); });
    askUnits();
}

void DutyOverlay::addHead(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Duty"), "title"));
    head->addStretch(1);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setVisible(m_session.actor.seesAllUnits);
    head->addWidget(m_unit);
    const std::tuple<const char*, QString, int> turns[] = {{"go-previous", tr("Week before"), -1}, {"go-next", tr("Week after"), 1}};
    for (const auto& [icon, name, by] : turns) {
        auto* button = makeIconButton(QString::fromLatin1(icon), name);
        connect(button, &QToolButton::clicked, this, [this, by = by] { turnWeek(by); });
        head->addWidget(button);
    }
    head->addWidget(m_span);
    column->addLayout(head);
}

void DutyOverlay::addWeek(QVBoxLayout* column)
{
    m_grid->setModel(m_week);
    m_grid->setItemDelegate(new DutyDelegate(m_grid));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->verticalHeader()->setVisible(true);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch); // the four posts share the height
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setSortIndicatorShown(false);
    m_grid->setFixedHeight(px(kRowHigh) * m_week->rowCount() + px(36));
    m_grid->installEventFilter(this);
    connect(m_grid, &TableView::opened, this, &DutyOverlay::putOn);
    column->addWidget(m_grid);
    auto* row = new QHBoxLayout;
    if (m_session.may(core::Permission::KeepRoster)) {
        const std::pair<QString, std::function<void()>> deeds[] = {
            {tr("Put on duty"), [this] { putOn(); }},
            {tr("Take off duty"), [this] { takeOff(); }},
            {tr("Copy last week"), [this] { m_forms->copyLastWeek(unit(), m_monday); }},
        };
        for (const auto& [word, deed] : deeds) {
            auto* button = makeButton(word);
            connect(button, &QPushButton::clicked, this, deed);
            row->addWidget(button);
        }
    }
    if (m_session.may(core::Permission::SignFeedback)) {
        auto* button = makeButton(tr("Name a stand-in"));
        connect(button, &QPushButton::clicked, this, [this] { m_forms->nameStandIn(); });
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_said);
    column->addLayout(row);
}

void DutyOverlay::addHandovers(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Handovers"), "section"));
    head->addStretch(1);
    head->addWidget(m_takeOver);
    if (worksInShifts(m_session)) {
        auto* give = makeButton(tr("Hand over the shift"));
        connect(give, &QPushButton::clicked, this, [this] { m_forms->handOver(); });
        head->addWidget(give);
    }
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &DutyOverlay::dismiss);
    head->addWidget(close);
    column->addLayout(head);
    m_left->setModel(m_leftRows);
    setWidths(*m_left, kHandoverColumns);
    m_left->horizontalHeader()->setSectionResizeMode(kHandoverNote, QHeaderView::Stretch);
    m_left->horizontalHeader()->setSortIndicatorShown(false);
    m_left->setFixedHeight(px(kListHigh));
    connect(m_left, &TableView::opened, this, &DutyOverlay::takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &DutyOverlay::takeOver);
    column->addWidget(m_left);
    m_none->setFixedHeight(px(kListHigh));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->hide(); // one of the two at a time
    column->addWidget(m_none);
}

/// The own unit first; who sees all may look at any.
void DutyOverlay::askUnits()
{
    ask(m_session, core::staff::Units{}, this, [this](auto units) {
        if (!units)
            return;
        const QSignalBlocker quiet(m_unit);
        for (const auto& unit : *units)
            if (unit.id.value == m_session.actor.unit || m_session.actor.seesAllUnits)
                m_unit->addItem(qt(m_session.language == QLatin1String("en") ? unit.nameEn : unit.name), qt(unit.code));
        for (const auto& unit : *units)
            if (unit.id.value == m_session.actor.unit)
                m_unit->setCurrentIndex(m_unit->findData(qt(unit.code)));
        reload();
    });
}

void DutyOverlay::reload()
{
    const Formats formats(m_session.language);
    m_span->setText(QStringLiteral("%1 - %2").arg(formats.shortDay(m_monday), formats.shortDay(m_monday + 6)));
    if (m_unit->currentIndex() < 0)
        return;
    ask(m_session, core::duty::Week{utf8(unit()), m_monday}, m_grid, [this](auto turns) {
        const auto at = m_grid->currentIndex();
        const bool fresh = m_week->dayOf(0) == core::Day{};
        const int today = std::clamp(core::dayOf(m_session.now()) - m_monday, 0, 6);
        m_week->show(m_monday, m_session.language, turns ? std::move(*turns) : std::vector<core::duty::Turn>());
        m_grid->setCurrentIndex(m_week->index(std::max(at.row(), 0), fresh ? today : std::max(at.column(), 0)));
    });
    ask(m_session, core::duty::Handovers{}, m_left, [this, formats](auto rows) {
        std::vector<HandoverLine> lines;
        for (auto& row : rows.value_or(std::vector<core::duty::HandoverRow>{})) {
            const auto at = formats.shortMoment(row.at), taken = row.takenAt ? formats.shortMoment(*row.takenAt) : tr("waits");
            lines.push_back({std::move(row), at, taken});
        }
        const auto mine = std::ranges::find_if(lines, [](const HandoverLine& line) { return line.row.mine; });
        const int row = mine == lines.end() ? 0 : static_cast<int>(mine - lines.begin());
        m_takeOver->setVisible(mine != lines.end());
        m_left->setVisible(!lines.empty());
        m_none->setVisible(lines.empty());
        m_leftRows->setRows(std::move(lines));
        m_left->setCurrentIndex(m_leftRows->index(row, 0));
    });
}

void DutyOverlay::turnWeek(int by)
{
    m_monday = m_monday + 7 * by;
    reload();
}

void DutyOverlay::putOn()
{
    const auto cell = m_grid->currentIndex();
    if (cell.isValid() && m_session.may(core::Permission::KeepRoster))
        m_forms->putOn(unit(), m_week->dayOf(cell.column()), DutyGrid::postOf(cell.row()));
}

void DutyOverlay::takeOff()
{
    const auto turns = m_week->turnsIn(m_grid->currentIndex());
    if (!turns.empty() && m_session.may(core::Permission::KeepRoster))
        m_forms->takeOff(turns);
    else
        m_said->setText(tr("Nobody is on duty there"));
}

/// The chosen handover, if it waits for this officer.
void DutyOverlay::takeOver()
{
    const auto at = m_left->currentIndex();
    if (!at.isValid() || !m_leftRows->row(at.row()).row.mine)
        return;
    submit(m_session, core::duty::TakeOver{m_leftRows->row(at.row()).row.id}, this, [this](auto done) {
        m_said->setText(done ? tr("Shift taken over") : sentence(done.error()));
        reload();
    });
}

bool DutyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            takeOff();
            return true;
        }
        if (key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight) {
            turnWeek(key == Qt::Key_BracketLeft ? -1 : 1);
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

DutyOverlay* openDuty(Session& session, QWidget* over)
{
    auto* overlay = new DutyOverlay(session, over);
    QObject::connect(overlay, &Overlay::closed, overlay, &QObject::deleteLater);
    overlay->open();
    return overlay;
}

} // namespace minyi::ui
