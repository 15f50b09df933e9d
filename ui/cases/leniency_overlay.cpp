#include "ui/cases/leniency_overlay.h"

#include "core/leniency/command_fields.h"
#include "core/leniency/query_fields.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"
#include "ui/text/leniency_words.h"

#include <QBoxLayout>

namespace minyi::ui {

namespace {

namespace le = core::leniency;
constexpr int kWidth = 1280, kListHigh = 300, kWordsHigh = 104, kHistoryHigh = 60;
constexpr qsizetype kShownWords = 3; ///< of the bureau on an entry, the last ones
constexpr int kYears = 2; ///< of a validity, as a proposal

bool isOn(const le::EntryRow& row)
{
    return !row.said.empty() && row.said.front().active;
}

QString validityOf(const le::SwitchRow& said, const Formats& formats)
{
    return QStringLiteral("%1 - %2").arg(said.validFrom ? formats.day(*said.validFrom) : QString(),
                                         said.validTo ? formats.day(*said.validTo) : LeniencyOverlay::tr("open"));
}

EntryLine lineOf(le::EntryRow row, const Session& session)
{
    const Formats formats(session.language);
    EntryLine line;
    line.act = said(session, row.entry.zh, row.entry.en);
    QStringList kinds;
    for (const auto& subtype : row.entry.subtypes)
        kinds << subtypeWords(subtype);
    line.kinds = kinds.join(QStringLiteral(", "));
    line.use = row.inUse ? LeniencyOverlay::tr("in use") : isOn(row) ? LeniencyOverlay::tr("not valid today") : LeniencyOverlay::tr("not in use");
    if (isOn(row)) {
        line.validity = validityOf(row.said.front(), formats);
        line.paper = qt(row.said.front().paper);
    }
    line.row = std::move(row);
    return line;
}

QString historyLine(const le::SwitchRow& said, const Formats& formats)
{
    const auto what = said.active ? QStringList{LeniencyOverlay::tr("put into use"), qt(said.paper), validityOf(said, formats)}
                                  : QStringList{LeniencyOverlay::tr("taken out"), qt(said.reason)};
    return (QStringList{formats.moment(said.at), qt(said.by)} + what).join(kDot);
}

} // namespace

void ListForms::open(const le::EntryRow& row)
{
    isOn(row) ? openOff(row) : openOn(row);
}

void ListForms::openOn(const le::EntryRow& row)
{
    auto* form = makeForm(QStringLiteral("entry on %1").arg(qt(row.entry.id)), tr("Put into use"));
    form->addFact(QStringLiteral("%1 %2").arg(qt(row.entry.id), said(m_session, row.entry.zh, row.entry.en)));
    form->addFact(tr("Confidence: %1").arg(words(row.entry.confidence)));
    form->addFact(tr("Where it comes from: %1").arg(qt(row.entry.source)));
    auto* paper = named(form->addLine(tr("Issuing document"), qt(row.entry.paper.value_or("")), true), "paper");
    const auto from = row.entry.validFrom.value_or(core::dayOf(m_session.now()));
    auto* first = named(form->addDate(tr("Valid from"), qtDate(from)), "valid_from");
    auto* last = named(form->addDate(tr("Valid to"), row.entry.validTo ? qtDate(*row.entry.validTo) : qtDate(from).addYears(kYears).addDays(-1)), "valid_to");
    submitWith<le::SwitchEntry>(
        form, [=, id = row.entry.id] { return le::SwitchEntry{id, true, typed(paper), coreDay(first->date()), coreDay(last->date()), {}}; },
        [this, id = qt(row.entry.id)](auto) { emit done(tr("%1 is in use").arg(id)); });
    openForm(form);
}

void ListForms::openOff(const le::EntryRow& row)
{
    auto* form = makeForm(QStringLiteral("entry off %1").arg(qt(row.entry.id)), tr("Take out of use"));
    form->addFact(QStringLiteral("%1 %2").arg(qt(row.entry.id), said(m_session, row.entry.zh, row.entry.en)));
    form->addFact(tr("No case is matched with it any more, and none that waits for the legal officer is agreed to."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<le::SwitchEntry>(form, [=, id = row.entry.id] { return le::SwitchEntry{id, false, {}, {}, {}, typed(reason)}; },
                                [this, id = qt(row.entry.id)](auto) { emit done(tr("%1 is out of use").arg(id)); });
    openForm(form);
}

LeniencyOverlay::LeniencyOverlay(Session& session, QWidget* parent)
    : Overlay(parent)
    , m_session(session)
    , m_forms(new ListForms(session, this))
    , m_table(new TableView(tr("No-penalty list")))
    , m_rows(new RowModel<EntryLine>(kEntryColumns, this))
    , m_count(makeLabel({}, "meta", "2"))
    , m_said(makeLabel({}, "meta", "2"))
    , m_words(makeWrapped({}))
    , m_history(makeWrapped({}, "meta", "2"))
    , m_switch(makeButton(tr("Put into use"), "primary"))
{
    setPanelWidth(kWidth);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("No-penalty list"), "title"));
    head->addWidget(m_count);
    head->addStretch(1);
    column->addLayout(head);
    m_table->setModel(m_rows);
    setWidths(*m_table, kEntryColumns);
    m_table->horizontalHeader()->setSectionResizeMode(kEntryAct, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setFixedHeight(px(kListHigh));
    connect(m_table, &TableView::opened, this, &LeniencyOverlay::openSwitch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeniencyOverlay::showEntry);
    column->addWidget(m_table);
    for (const auto& [label, height] : {std::pair(m_words, kWordsHigh), std::pair(m_history, kHistoryHigh)}) {
        label->setFixedHeight(px(height)); // the panel does not jump from entry to entry
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addWidget(label);
    }
    addFoot(column);
    connect(m_forms, &ListForms::done, this, [this](const QString& words) { m_said->setText(words), reload(); });
    watch(session, this, {core::AggKind::RulePack}, [this] { reload(); });
    reload();
}

void LeniencyOverlay::addFoot(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_said);
    row->addStretch(1);
    m_switch->hide();
    connect(m_switch, &QPushButton::clicked, this, &LeniencyOverlay::openSwitch);
    row->addWidget(m_switch);
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &LeniencyOverlay::dismiss);
    row->addWidget(close);
    column->addLayout(row);
}

void LeniencyOverlay::reload()
{
    ask(m_session, le::List{}, m_table, [this](auto list) {
        if (!list)
            return;
        const int at = std::max(m_table->currentIndex().row(), 0);
        m_maySwitch = list->maySwitch;
        m_count->setText(tr("%1 of %2 in use").arg(list->inUse).arg(list->entries.size()));
        std::vector<EntryLine> lines;
        for (auto& row : list->entries)
            lines.push_back(lineOf(std::move(row), m_session));
        m_rows->setRows(std::move(lines));
        m_table->setCurrentIndex(m_rows->index(at, 0));
        showEntry();
    });
}

const le::EntryRow* LeniencyOverlay::chosen() const
{
    const auto at = m_table->currentIndex();
    return at.isValid() && at.row() < m_rows->rowCount() ? &m_rows->row(at.row()).row : nullptr;
}

void LeniencyOverlay::showEntry()
{
    const auto* row = chosen();
    if (!row)
        return;
    const Formats formats(m_session.language);
    m_words->setText(QStringList{qt(row->entry.basis), qt(row->entry.conditions), qt(row->entry.correction), qt(row->entry.source)}.join(QLatin1Char('\n')));
    QStringList history;
    for (const auto& said : row->said)
        history << historyLine(said, formats);
    m_history->setText(history.isEmpty() ? tr("The bureau has said nothing of it yet.") : history.mid(0, kShownWords).join(QLatin1Char('\n')));
    m_switch->setText(isOn(*row) ? tr("Take out of use") : tr("Put into use"));
    m_switch->setVisible(m_maySwitch && row->entry.confidence != le::Confidence::Example);
}

void LeniencyOverlay::openSwitch()
{
    const auto* row = chosen();
    if (row && m_maySwitch && row->entry.confidence != le::Confidence::Example)
        m_forms->open(*row);
}

LeniencyOverlay* openNoPenaltyList(Session& session, QWidget* over)
{
    auto* overlay = new LeniencyOverlay(session, over);
    QObject::connect(overlay, &Overlay::closed, overlay, &QObject::deleteLater);
    overlay->open();
    return overlay;
}

} // namespace minyi::ui
