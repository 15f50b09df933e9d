#include "ui/cases/bulk_form.h"

#include "core/office/rehearsal.h"
#include "ui/cases/cases_columns.h"
#include "ui/cases/officer_choice.h"
#include "ui/kit/calls.h"
#include "ui/kit/form_desk.h"
#include "ui/text/words.h"

#include <QHeaderView>

namespace minyi::ui {

namespace {

namespace cs = core::cases;

/// What makes sense for many cases at once; a decision is taken one by one.
constexpr cs::Step kSteps[] = {cs::Step::File, cs::Step::Investigate, cs::Step::SubmitForReview, cs::Step::Execute, cs::Step::Archive};

} // namespace

BulkForm::BulkForm(Session& session, std::vector<cs::DeskRow> rows, QWidget* parent)
    : FormDialog(tr("Change %n cases", nullptr, static_cast<int>(rows.size())), parent)
    , m_session(session)
    , m_model(new RowModel<BulkLine>(kBulkColumns, this))
    , m_what(named(new QComboBox, "what"))
    , m_handler(named(new OfficerChoice(session), "handler"))
{
    for (auto& row : rows)
        m_lines.push_back({row.id.value, spokenNumber(row), qt(row.title), words(row.state), {}, {}});
    addFact(tr("Each is changed as if alone: what is refused for one is done for the others. Look at the preview first."));
    fillWhat();
    addField(tr("What is done"), m_what, true);
    addField(tr("Handler"), m_handler);
    m_note = addText(tr("Note"));
    m_note->setFixedHeight(48);
    m_progress = addFact({});
    addTable();
    setVerbs(tr("Change them"), tr("Cancel"));
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] { askHandler(), start(Way::Try); });
    connect(m_handler, &QComboBox::currentIndexChanged, this, [this] { start(Way::Try); });
    connect(this, &FormDialog::accepted, this, [this] { start(Way::Do); });
    askHandler();
    start(Way::Try);
}

/// Only who assigns says to whom.
void BulkForm::askHandler()
{
    m_handler->parentWidget()->setVisible(chosen(m_what).empty());
}

void BulkForm::fillWhat()
{
    if (m_session.may(core::Permission::AssignCase))
        m_what->addItem(tr("Assign"), QString());
    for (const auto step : kSteps)
        m_what->addItem(words(step), qt(core::toText(step)));
}

void BulkForm::addTable()
{
    auto* table = new TableView(tr("Cases to change"));
    m_model->setRows(m_lines);
    m_model->sayWith([](const BulkLine& line) { return QStringList{line.chip.words, line.number, line.title, line.why}.join(QStringLiteral(", ")); });
    table->setModel(m_model);
    table->setItemDelegate(new TableDelegate(table));
    setWidths(*table, kBulkColumns);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->setFixedHeight(216);
    addField(tr("Preview"), table);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { showRow(now.row()); });
}

void BulkForm::showRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_lines.size()) && !isRunning())
        m_progress->setText(m_lines[static_cast<std::size_t>(row)].why);
}

void BulkForm::start(Way way)
{
    if (m_at >= 0 && m_way == Way::Do)
        return; // what is being done is not done twice
    m_way = way;
    ++m_run; // what is still tried of before is of no interest
    m_step = core::fromText<cs::Step>(chosen(m_what)); // a field touched meanwhile changes nothing of this run
    m_account = chosen(m_handler);
    m_words = typed(m_note);
    m_at = 0;
    m_done = 0;
    m_stop = false;
    if (way == Way::Do) {
        setBusy(true);
        setVerbs(tr("Change them"), tr("Stop"));
    }
    for (auto& line : m_lines)
        line.chip = {}, line.why.clear();
    m_model->setRows(m_lines);
    next();
}

void BulkForm::next()
{
    if (m_stop || m_at >= static_cast<int>(m_lines.size()))
        return finishRun();
    const core::Id<cs::CaseFile> file{m_lines[static_cast<std::size_t>(m_at)].id};
    const auto reply = [this, run = m_run](const auto& result) {
        if (run == m_run)
            takeResult(result ? std::nullopt : std::optional(result.error()));
    };
    const auto give = [&](auto command) {
        if (m_way == Way::Do)
            submit(m_session, std::move(command), this, reply);
        else
            submit(m_session, core::Rehearsal<decltype(command)>{std::move(command)}, this, reply);
    };
    if (m_step)
        give(cs::MoveCase{file, *m_step, {}, m_words.empty() ? std::nullopt : std::optional(m_words), {}});
    else
        give(cs::AssignOfficer{file, m_account, {}, {}});
}

void BulkForm::takeResult(const std::optional<core::Refusal>& refused)
{
    auto& line = m_lines[static_cast<std::size_t>(m_at)];
    const bool agreed = !refused || refused->why == core::Why::Cancelled;
    m_done += agreed;
    line.why = agreed ? QString() : sentence(*refused);
    line.chip = agreed ? Chip{Tone::Ok, Fill::Soft, Glyph::Tick, m_way == Way::Do ? tr("Done") : tr("Would be done")}
                       : Chip{Tone::Danger, Fill::Outline, Glyph::Cross, tr("Refused")};
    m_model->setRows(m_lines);
    ++m_at;
    m_progress->setText(tr("%1 of %2").arg(m_at).arg(m_lines.size()));
    next();
}

void BulkForm::finishRun()
{
    const bool did = m_way == Way::Do;
    m_at = -1;
    m_progress->setText((did ? tr("Done: %1 of %2") : tr("Would be done: %1 of %2")).arg(m_done).arg(m_lines.size()));
    if (!did)
        return;
    setBusy(false);
    setVerbs(tr("Change them"), tr("Close"));
    emit ended(m_done, static_cast<int>(m_lines.size()));
}

/// While rows are being changed it stops after the one on its way; what was done is done.
void BulkForm::dismiss()
{
    if (m_at >= 0 && m_way == Way::Do)
        m_stop = true;
    else
        FormDialog::dismiss();
}

} // namespace minyi::ui
