#include "ui/deadlines/notice_forms.h"

#include "core/calendar/notice_fields.h"
#include "core/deadlines/board_fields.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_export.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/views.h"
#include "ui/text/cases_words.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"

#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>

namespace minyi::ui {

namespace {

namespace dl = core::deadlines;
constexpr qint64 kMostBytes = 64 * 1024;

/// A row as it is shown.
struct MovedLine {
    QString number, limit, before, then;
};

const Column<MovedLine> kMovedColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Case"), [](const MovedLine& line) { return QVariant(line.number); }, 150},
    {QT_TRANSLATE_NOOP("Column", "Limit"), [](const MovedLine& line) { return QVariant(line.limit); }, 210},
    {QT_TRANSLATE_NOOP("Column", "Before"), [](const MovedLine& line) { return QVariant(line.before); }, 112},
    {QT_TRANSLATE_NOOP("Column", "Then"), [](const MovedLine& line) { return QVariant(line.then); }, 112},
};

MovedLine lineOf(const dl::MovedRow& row, const Session& session)
{
    return {spokenNumber(row.number, row.unit, row.caseKind),
            row.nameZh.empty() ? limitName(row.rule) : said(session, row.nameZh, row.nameEn), shortExpiry(row.before, session),
            shortExpiry(row.then, session)};
}

} // namespace

void addTable(FormDialog* form, TableView* table, QAbstractItemModel* model, const QString& name)
{
    form->setPanelWidth(640);
    table->setModel(model);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(260);
    form->addField({}, table);
    auto* out = makeButton(NoticeForms::tr("Export the list"));
    auto* writer = new ListExport(form);
    form->addField({}, out);
    QObject::connect(out, &QPushButton::clicked, form, [=] { writer->choose(shownSource(name, *model)); });
    QObject::connect(writer, &ListExport::told, form, [form](Tone, const QString& words) { form->showProblem({nullptr, words}); });
}

/// One look at what would move, while it goes on.
struct NoticeForms::Look {
    core::calendar::TakeNotice notice;
    FormDialog* form;
    RowModel<MovedLine>* model;
    QLabel* words;
    qint64 looked = 0;
    bool whole = false;
};

void NoticeForms::openYearly()
{
    const auto path = QFileDialog::getOpenFileName(m_over, tr("The yearly notice"), {}, tr("Days (*.csv)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return emit told(tr("The file cannot be read, or it is no notice. Nothing was changed."));
    openMoved({}, file.readAll().toStdString(), false);
}

void NoticeForms::openEmergency()
{
    auto* form = makeForm(QStringLiteral("emergency notice"), tr("Look what would move"));
    form->addFact(tr("For a notice that changes some days at short notice, as in the Spring Festival of 2020."));
    auto* paper = named(form->addLine(tr("Notice"), {}, true), "paper");
    const QDate today = qtDate(core::dayOf(m_session.now()));
    auto* from = named(form->addDate(tr("First day"), today), "from");
    auto* to = named(form->addDate(tr("Last day"), today), "to");
    auto* kind = named(new QComboBox, "kind");
    kind->addItem(tr("Days off"), QStringLiteral("holiday"));
    kind->addItem(tr("Worked"), QStringLiteral("workday"));
    form->addField(tr("These days are"), kind, true);
    auto* name = named(form->addLine(tr("Called"), {}, true), "name");
    form->validateWith([=]() -> std::optional<Problem> {
        if (from->date() > to->date() || from->date().daysTo(to->date()) > 60)
            return Problem{to, tr("The last day is not before the first, and at most sixty days later.")};
        if (name->text().contains(u',') || name->text().contains(u'"'))
            return Problem{name, tr("A name without commas and quotation marks.")};
        return {};
    });
    connect(form, &FormDialog::accepted, form, [this, form, paper, from, to, kind, name] {
        std::string days = "date,type,name\n";
        for (core::Day day = coreDay(from->date()); day <= coreDay(to->date()); day = day + 1)
            days += core::isoDay(day) + "," + chosen(kind) + "," + typed(name) + "\n";
        const auto said = paper->text().trimmed();
        form->finish();
        openMoved(said, days, true);
    });
    openForm(form);
}

void NoticeForms::openMoved(const QString& paper, const std::string& days, bool emergency)
{
    auto* form = makeForm(QStringLiteral("moved dates"), tr("Take the notice in"));
    auto* said = named(form->addLine(tr("Notice"), paper, true), "paper");
    auto* words = makeWrapped(tr("Looking at the open deadlines…"));
    form->addField({}, words);
    auto* table = new TableView(tr("Deadlines that move"));
    auto* model = new RowModel<MovedLine>(kMovedColumns, table);
    addTable(form, table, model, tr("Deadlines that move"));
    setWidths(*table, kMovedColumns);
    const auto look = std::make_shared<Look>(Look{{{}, days, emergency}, form, model, words, 0, false});
    form->validateWith([look, said]() -> std::optional<Problem> {
        if (!look->whole)
            return Problem{nullptr, tr("The list of what moves is not whole yet.")};
        if (said->text().trimmed().isEmpty())
            return Problem{said, tr("Which notice is it?")};
        return {};
    });
    submitWith<core::calendar::TakeNotice>(
        form,
        [look, said] {
            look->notice.paper = typed(said);
            return look->notice;
        },
        [this, model](auto) { emit done(tr("The notice counts from now on; %1 dates have moved").arg(model->rowCount())); });
    openForm(form);
    this->look(look, {});
}

/// Piece after piece, so that it can be watched and left at any time.
void NoticeForms::look(const std::shared_ptr<Look>& look, std::optional<core::Uid> after)
{
    askEach(m_session, dl::MovedBy{look->notice.days, look->notice.emergency, after, {}}, look->form, [this, look](auto piece) {
        if (!piece)
            return look->words->setText(sentence(piece.error()));
        look->looked += piece->looked;
        std::vector<MovedLine> lines;
        for (const auto& row : piece->moved)
            lines.push_back(lineOf(row, m_session));
        look->model->appendRows(std::move(lines));
        const int moved = look->model->rowCount();
        if (piece->next) {
            look->words->setText(tr("%1 of %2 looked at, %3 would move").arg(look->looked).arg(piece->total).arg(moved));
            return this->look(look, piece->next);
        }
        look->whole = true;
        look->words->setText(moved ? tr("%1 open deadlines would move.").arg(moved) : tr("No open deadline would move."));
    });
}

} // namespace minyi::ui
