#include "ui/cases/document_forms.h"

#include "ui/cases/officer_choice.h"
#include "ui/documents/paper_reader.h"
#include "ui/documents/print_on.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/deadline_words.h"
#include "ui/text/documents_words.h"

#include <QCheckBox>

namespace minyi::ui {

namespace {

namespace dc = core::documents;

constexpr int kTextHeight = 90, kRecordHeight = 420, kRecordWidth = 820;

std::string written(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return typed(line);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return typed(text);
    const auto* box = qobject_cast<const QComboBox*>(field);
    return box ? chosen(box) : std::string();
}

/// A time is written as it is read: 2026-11-24 14:00.
QString plain(const dc::ValueRow& value)
{
    if (value.kind == dc::Kind::Time)
        if (const auto at = core::parseInstant(value.value))
            return qt(core::plainTime(*at));
    return qt(value.value);
}

bool fits(dc::Kind kind, const std::string& value)
{
    if (value.empty())
        return true;
    if (kind == dc::Kind::Time)
        return core::parseInstant(value).has_value();
    if (kind == dc::Kind::Number)
        return value.find_first_not_of("0123456789") == std::string::npos;
    return kind != dc::Kind::Day || core::parseDay(value).has_value();
}

} // namespace

QString DocumentForms::name(const Row& row) const
{
    QStringList parts{said(m_session, row.zh, row.en)};
    for (const auto* more : {&row.number, &row.aboutZh, &row.person})
        if (!more->empty())
            parts << qt(*more);
    return parts.join(QStringLiteral(" · "));
}

void DocumentForms::submitDraft(qint64 file, const Row& row, std::optional<core::Id<core::cases::CasePerson>> person)
{
    dc::DraftDocument command{{file}, row.form, person, {}, {}};
    if (row.about)
        command.about = row.about;
    submit(m_session, command, m_over, [this](auto result) { result ? drafted(*result) : emit refused(sentence(result.error())); });
}

/// What has to be typed is asked at once; nothing of it is needed now, the draft stands.
void DocumentForms::drafted(core::Id<dc::Document> document)
{
    emit done(tr("Drafted; fill in what is left"));
    ask(m_session, dc::DocumentPaper{document}, m_over, [this](auto paper) {
        if (paper && std::ranges::any_of(paper->values, &dc::ValueRow::typed))
            openFill(*paper);
    });
}

void DocumentForms::draft(qint64 file, const Row& row)
{
    if (row.people.size() < 2)
        return submitDraft(file, row, row.people.empty() ? std::nullopt : std::optional(row.people.front().id));
    auto* form = makeForm(QStringLiteral("draft %1 %2").arg(file).arg(qt(row.form)), tr("Make this paper"));
    form->addFact(name(row));
    auto* person = named(new QComboBox, "person");
    for (const auto& one : row.people)
        person->addItem(calledInCase(one.name, one.role, {}), static_cast<qint64>(one.id.value));
    form->addField(tr("About whom"), person, true);
    submitWith<dc::DraftDocument>(
        form,
        [=] { return dc::DraftDocument{{file}, row.form, core::Id<core::cases::CasePerson>{person->currentData().toLongLong()}, {}, {}}; },
        [this](auto document) { drafted(document); });
    openForm(form);
}

void DocumentForms::openMore(qint64 file, const std::vector<Row>& rows)
{
    auto* form = new FormDialog(tr("Another paper"), m_over);
    form->setVerbs(tr("Make this paper"), tr("Cancel"));
    auto* which = named(new QComboBox, "form");
    for (const auto& row : rows)
        which->addItem(QStringLiteral("%1 · %2").arg(name(row), words(row.standing)), qt(row.form));
    form->addField(tr("Form"), which, true);
    connect(form, &FormDialog::accepted, form, [this, form, which, rows, file] {
        const auto at = static_cast<std::size_t>(which->currentIndex());
        form->finish();
        if (at < rows.size())
            draft(file, rows[at]);
    });
    connect(form, &Overlay::closed, form, &QObject::deleteLater);
    form->open();
}

QWidget* DocumentForms::addTyped(FormDialog* form, const dc::ValueRow& value)
{
    const auto label = said(m_session, value.zh, value.en) + (value.article.empty() ? QString() : QStringLiteral(" · ") + qt(value.article));
    if (value.kind == dc::Kind::Text || value.kind == dc::Kind::Record) {
        auto* text = named(form->addText(label, qt(value.value), value.required), value.key.c_str());
        text->setFixedHeight(value.kind == dc::Kind::Text ? kTextHeight : kRecordHeight);
        if (value.kind == dc::Kind::Record)
            form->setPanelWidth(kRecordWidth);
        return text;
    }
    if (value.kind == dc::Kind::Officer) {
        auto* officer = named(new OfficerChoice(m_session, tr("not chosen")), value.key.c_str());
        officer->takeAll();
        officer->takeNames(qt(value.value));
        form->addField(label, officer, value.required);
        return officer;
    }
    if (value.kind == dc::Kind::Choice) {
        auto* box = named(new QComboBox, value.key.c_str());
        box->addItem(tr("not chosen"), QString());
        for (const auto& choice : value.choices)
            box->addItem(qt(choice), qt(choice));
        box->setCurrentIndex(std::max(0, box->findData(qt(value.value))));
        form->addField(label, box, value.required);
        return box;
    }
    auto* line = named(form->addLine(label, plain(value), value.required), value.key.c_str());
    if (value.kind == dc::Kind::Time)
        line->setPlaceholderText(qt(core::plainTime(m_session.now())));
    if (value.kind == dc::Kind::Day)
        line->setPlaceholderText(qt(core::isoDay(core::dayOf(m_session.now()))));
    return line;
}

void DocumentForms::addFilled(FormDialog* form, const dc::ValueRow& value)
{
    const auto from = said(m_session, value.sourceZh, value.sourceEn);
    const auto label = said(m_session, value.zh, value.en);
    auto shown = plain(value);
    if (value.kind == dc::Kind::Table)
        shown = tr("%1 lines").arg(value.value.empty() ? 0 : shown.count(QLatin1Char('\n')) + 1);
    form->addFact(shown.isEmpty() ? tr("%1: not known yet (from %2)").arg(label, from) : tr("%1: %2 (from %3)").arg(label, shown, from));
}

void DocumentForms::openFill(const dc::PaperAnswer& paper)
{
    auto* form = makeForm(QStringLiteral("fill %1 %2").arg(paper.id.value).arg(paper.ver), tr("Keep what is written"), said(m_session, paper.zh, paper.en));
    const auto norm = QStringLiteral("paper.%1").arg(qt(paper.form));
    setNorm(form, norm, said(m_session, paper.zh, paper.en));
    QList<std::pair<dc::ValueRow, QWidget*>> fields;
    for (const auto& value : paper.values) {
        if (value.typed) {
            fields << std::pair(value, addTyped(form, value));
            setNorm(fields.back().second, norm, said(m_session, value.zh, value.en));
        } else
            addFilled(form, value);
    }
    form->validateWith([fields]() -> std::optional<Problem> {
        for (const auto& [value, field] : fields)
            if (!fits(value.kind, written(field)))
                return Problem{field, value.kind == dc::Kind::Time ? tr("A time is written as 2026-11-24 14:00.") : tr("A day is written as 2026-11-24.")};
        return {};
    });
    submitWith<dc::WriteDocument>(
        form,
        [fields, id = paper.id, seen = paper.ver] {
            core::Json values = core::Json::object();
            for (const auto& [value, field] : fields)
                values[value.key] = written(field);
            return dc::WriteDocument{id, values, seen};
        },
        [this](auto) { emit done(tr("Written")); });
    openForm(form);
}

void DocumentForms::openRead(const dc::PaperAnswer& paper, const core::reports::Report& report)
{
    QStringList facts;
    if (!paper.matches)
        facts << tr("This is not what was locked: the record was changed past the program.");
    for (const auto& one : paper.services)
        facts << QStringLiteral("%1 · %2 · %3 · %4").arg(words(one.way), qt(one.to), qt(core::plainTime(one.at)), qt(one.by));
    (new PaperReader(said(m_session, paper.zh, paper.en), report, facts, m_over))->open();
}

void DocumentForms::openNoPrinter(const Row& row, std::function<void()> save)
{
    auto* form = new FormDialog(tr("No printer"), m_over);
    form->addFact(name(row));
    form->addFact(noPrinterWords());
    form->setVerbs(tr("Save as a PDF"), tr("Cancel"));
    connect(form, &FormDialog::accepted, form, [form, save = std::move(save)] {
        form->finish();
        save();
    });
    connect(form, &Overlay::closed, form, &QObject::deleteLater);
    form->open();
}

void DocumentForms::openServe(const Row& row)
{
    auto* form = makeForm(QStringLiteral("serve %1").arg(row.document.value), tr("It was served"));
    form->addFact(name(row));
    auto* way = named(new QComboBox, "way");
    for (const auto& token : core::TokensOf<dc::Way>::table)
        way->addItem(words(token.value), qt(token.text));
    form->addField(tr("How"), way, true);
    auto* receiver = named(form->addLine(tr("On whom"), qt(row.receiver), true), "receiver");
    auto* at = named(form->addLine(tr("When"), qt(core::plainTime(m_session.now())), true), "at");
    at->setPlaceholderText(qt(core::plainTime(m_session.now())));
    auto* note = named(form->addLine(tr("Witness, recording, consent or number of the post")), "note");
    auto* copy = named(new QCheckBox(tr("It was the copy for the victim")), "copy");
    if (!row.victims.empty())
        form->addField({}, copy);
    else
        copy->setParent(form), copy->hide();
    connect(copy, &QCheckBox::toggled, receiver, [receiver, row](bool on) { // unless somebody else was written there
        if (receiver->text() == qt(on ? row.receiver : row.victims))
            receiver->setText(qt(on ? row.victims : row.receiver));
    });
    form->validateWith([this, at, locked = row.lockedAt]() -> std::optional<Problem> {
        const auto when = core::parseInstant(typed(at));
        if (!when)
            return Problem{at, tr("A time is written as 2026-11-24 14:00.")};
        if (*when > m_session.now())
            return Problem{at, tr("That is still to come. Write when it was.")};
        if (locked && core::plainTime(*when) < core::plainTime(*locked))
            return Problem{at, tr("The paper was made final later than that. Write a time after it.")};
        return {};
    });
    submitWith<dc::ServeDocument>(
        form,
        [=, id = row.document] {
            return dc::ServeDocument{id, *core::fromText<dc::Way>(chosen(way)), typed(receiver), core::parseInstant(typed(at)), typed(note), copy->isChecked()};
        },
        [this](auto) { emit done(tr("Service noted")); });
    openForm(form);
}

void DocumentForms::openUnlock(const Row& row)
{
    auto* form = makeForm(QStringLiteral("unlock %1").arg(row.document.value), tr("Open it again"));
    form->addFact(name(row));
    form->addFact(tr("It is a draft again and keeps its number."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<dc::UnlockDocument>(
        form, [=, id = row.document] { return dc::UnlockDocument{id, typed(reason)}; }, [this](auto) { emit done(tr("Opened again")); });
    openForm(form);
}

void DocumentForms::openVoid(const Row& row)
{
    auto* form = makeForm(QStringLiteral("void %1").arg(row.document.value), tr("Void this paper"));
    form->addFact(name(row));
    form->addFact(tr("The line stays with the reason; its number is not given again."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<dc::VoidDocument>(
        form, [=, id = row.document] { return dc::VoidDocument{id, typed(reason)}; }, [this](auto) { emit done(tr("Voided, with the reason")); });
    openForm(form);
}

void DocumentForms::openLock(const Row& row)
{
    auto* form = makeForm(QStringLiteral("lock %1").arg(row.document.value), tr("Make final"));
    form->addFact(name(row));
    form->addFact(tr("It gets its number and is not changed any more. To open it again takes a reason, and is kept in the timeline."));
    form->setVerbs(tr("Make final"), tr("Not yet"));
    submitWith<dc::LockDocument>(
        form, [id = row.document] { return dc::LockDocument{id, {}}; },
        [this](const std::string& number) { emit done(number.empty() ? tr("Final") : tr("Final: %1").arg(qt(number))); });
    openForm(form);
}

} // namespace minyi::ui
