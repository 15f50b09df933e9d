#include "ui/cases/link_forms.h"

#include "ui/cases/case_choice.h"
#include "ui/cases/cases_columns.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"

#include <QCheckBox>

namespace minyi::ui {

namespace {

namespace cs = core::cases;

QString keyOf(const char* what, const cs::FileAnswer& file)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(file.row.id.value);
}

QPlainTextEdit* addReason(FormDialog* form, const QString& label)
{
    auto* reason = named(form->addText(label, {}, true), "reason");
    reason->setFixedHeight(60);
    return reason;
}

} // namespace

void LinkForms::openLink(const File& file)
{
    auto* form = makeForm(keyOf("link", file), tr("Link"));
    form->addFact(headOf(file.row));
    auto* other = named(new CaseChoice(m_session, file.row.id.value), "other");
    form->addField(tr("Related case"), other, true);
    auto* reason = addReason(form, tr("What joins them"));
    submitWith<cs::LinkCases>(
        form, [=, id = file.row.id] { return cs::LinkCases{id, {other->chosenCase()}, typed(reason)}; },
        [this](auto) { emit done(tr("The cases are linked")); });
    openForm(form);
}

void LinkForms::openMerge(const File& file)
{
    auto* form = makeForm(keyOf("merge", file), tr("Merge"));
    form->addFact(headOf(file.row));
    form->addFact(tr("From now on it is handled in the other case: it leaves the list of open cases and its clocks end. The merge can be taken off again."));
    auto* into = named(new CaseChoice(m_session, file.row.id.value), "into");
    form->addField(tr("Handled in"), into, true);
    auto* reason = addReason(form, tr("Reason"));
    submitWith<cs::MergeCases>(
        form, [=, id = file.row.id, ver = file.row.ver] { return cs::MergeCases{id, {into->chosenCase()}, typed(reason), ver}; },
        [this](auto) { emit done(tr("The case is merged")); });
    openForm(form);
}

void LinkForms::openUnmerge(const File& file)
{
    auto* form = makeForm(keyOf("unmerge", file), tr("Take the merge off"));
    form->addFact(tr("The case stands where it stood, and its clocks run from the days they always ran from."));
    auto* reason = addReason(form, tr("Reason"));
    submitWith<cs::UnmergeCase>(
        form, [=, id = file.row.id] { return cs::UnmergeCase{id, typed(reason)}; }, [this](auto) { emit done(tr("The merge is taken off")); });
    openForm(form);
}

void LinkForms::openSplit(const File& file)
{
    auto* form = makeForm(keyOf("split", file), tr("Split off"));
    form->addFact(headOf(file.row));
    form->addFact(tr("A case of its own with its own number, as old as this one: no time is gained."));
    auto* title = named(form->addLine(tr("Title of the new case"), qt(file.row.title), true), "title");
    QList<std::pair<QCheckBox*, core::Id<cs::CasePerson>>> people;
    for (const auto& person : file.people) {
        people.append({new QCheckBox(QStringLiteral("%1  %2").arg(qt(person.name), roleInCase(person.role, file.row.kind))), person.id});
        form->addField(people.size() == 1 ? tr("Who goes into it") : QString(), people.size() == 1 ? named(people.back().first, "people") : people.back().first);
    }
    auto* reason = addReason(form, tr("Reason"));
    submitWith<cs::SplitCase>(
        form,
        [=, id = file.row.id, ver = file.row.ver] {
            cs::SplitCase command{id, typed(title), {}, typed(reason), {}, ver};
            for (const auto& [box, person] : people)
                if (box->isChecked())
                    command.people.push_back(person);
            return command;
        },
        [this](const cs::Registered& made) { emit done(tr("Split off: %1").arg(qt(made.number))); });
    openForm(form);
}

void LinkForms::openVoid(const File& file)
{
    auto* form = makeForm(keyOf("void", file), tr("Void the number"));
    form->addFact(headOf(file.row));
    form->addFact(tr("Only for what was registered twice by mistake. Number and row stay, with the reason; nothing is erased."));
    auto* reason = addReason(form, tr("Reason"));
    submitWith<cs::VoidNumber>(
        form, [=, id = file.row.id, ver = file.row.ver] { return cs::VoidNumber{id, typed(reason), ver}; },
        [this](auto) { emit done(tr("The number is void")); });
    openForm(form);
}

void LinkForms::openUnlink(const cs::LinkRow& row)
{
    auto* form = makeForm(QStringLiteral("unlink %1").arg(row.id.value), tr("Take the link back"));
    form->addFact(headOf(row));
    auto* reason = addReason(form, tr("Reason"));
    submitWith<cs::UnlinkCases>(
        form, [=, id = row.id] { return cs::UnlinkCases{id, typed(reason)}; }, [this](auto) { emit done(tr("The link is taken back")); });
    openForm(form);
}

} // namespace minyi::ui
