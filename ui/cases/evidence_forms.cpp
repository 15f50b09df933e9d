#include "ui/cases/evidence_forms.h"

#include "core/review/command_fields.h"
#include "ui/cases/token_box.h"
#include "ui/cases/officer_choice.h"
#include "ui/kit/moment_field.h"
#include "ui/kit/norm_topic.h"
#include "ui/text/deadline_words.h"

#include <QCheckBox>

namespace minyi::ui {

namespace ev = core::evidence;

namespace {

/// The item a piece is to answer: it says what the piece is called and of which kind it is, to begin with.
ev::ItemRow rowOf(const ev::DeskAnswer& desk, const QString& item)
{
    const auto asked = std::ranges::find(desk.items, item.toStdString(), &ev::ItemRow::id);
    return asked == desk.items.end() ? ev::ItemRow() : *asked;
}

QComboBox* makeKinds(ev::Kind first)
{
    using K = ev::Kind;
    auto* kind = named(makeTokens({K::Object, K::Document, K::VictimStatement, K::WitnessStatement, K::PartyStatement, K::Appraisal, K::Scene,
                                   K::Audiovisual, K::Electronic}),
                       "kind");
    kind->setCurrentIndex(kind->findData(qt(core::toText(first))));
    return kind;
}

QCheckBox* addOriginal(FormDialog* form)
{
    auto* original = named(new QCheckBox(EvidenceForms::tr("Original")), "original");
    original->setChecked(true);
    form->addField({}, original);
    return original;
}

} // namespace

/// Another officer than who writes.
OfficerChoice* EvidenceForms::addSecond(FormDialog* form)
{
    auto* second = named(new OfficerChoice(m_session, tr("nobody: one officer took it")), "second");
    second->leaveOut(qt(m_session.actor.account));
    second->beginWith(qt(m_last.second));
    form->addField(tr("Second officer"), second);
    return second;
}

QComboBox* EvidenceForms::addItems(FormDialog* form, const Desk& desk, const QString& item)
{
    auto* box = named(new QComboBox, "item");
    box->addItem(tr("none"), QString());
    for (const auto& each : desk.items)
        box->addItem(said(m_session, each.zh, each.en), qt(each.id));
    box->setCurrentIndex(std::max(0, box->findData(item)));
    if (!item.isEmpty()) // of a chosen item what is asked of it, else of the field
        setNorm(box, QStringLiteral("item.%1.").arg(qt(desk.list)));
    form->addField(tr("Item of the checklist"), box);
    return box;
}

void EvidenceForms::openAdd(qint64 file, const Desk& desk, const QString& item)
{
    auto* form = makeForm(QStringLiteral("evidence %1 %2").arg(file).arg(item), tr("Add evidence"));
    if (m_last.file.value != file) // of the same case much stays the same from piece to piece
        m_last = {}, m_last.file = {file};
    const auto row = rowOf(desk, item);
    auto* kind = makeKinds(row.kind);
    form->addField(tr("Kind"), kind, true);
    auto* name = named(form->addLine(tr("Name"), qt(row.zh), true), "name");
    auto* items = addItems(form, desk, item);
    auto* source = named(form->addLine(tr("From whom"), {}, true), "source");
    auto* place = named(form->addLine(tr("Where it was taken"), qt(m_last.place)), "place");
    auto* taken = named(makeMoment(m_session.now()), "taken_at");
    form->addField(tr("When it was taken"), taken);
    auto* second = addSecond(form);
    auto* approval = named(form->addLine(tr("Why one officer was enough")), "approval");
    auto* recording = named(form->addLine(tr("Recording of the taking")), "recording");
    auto* store = named(form->addLine(tr("Where it is kept"), qt(m_last.store), true), "store");
    auto* purpose = named(form->addText(tr("What it proves"), {}, true), "purpose");
    purpose->setFixedHeight(60);
    auto* original = addOriginal(form);
    submitWith<ev::AddEvidence>(
        form,
        [=, this] {
            ev::AddEvidence command;
            command.file = {file};
            command.kind = chosenToken<ev::Kind>(kind);
            command.name = typed(name);
            command.original = original->isChecked();
            command.source = typed(source);
            command.place = typed(place);
            command.takenAt = legal(taken);
            command.second = chosen(second);
            command.approval = typed(approval);
            command.recording = typed(recording);
            command.store = typed(store);
            command.purpose = typed(purpose);
            command.item = chosen(items);
            return m_given = std::move(command);
        },
        [this](auto) { m_last = m_given, emit done(tr("Evidence added")); });
    openForm(form);
}

void EvidenceForms::openMark(qint64 file, const Desk& desk, const ev::ItemRow& item)
{
    auto* form = makeForm(QStringLiteral("mark %1 %2").arg(file).arg(qt(item.id)), tr("Say how it stands"));
    form->addFact(said(m_session, item.zh, item.en));
    if (desk.mayWaive)
        form->addFact(tr("An item is waived by who checks or reviews cases, never by who handles this one. The reason stays beside it for whoever reads the file."));
    auto* mark = named(new QComboBox, "mark");
    const auto add = [mark](ev::Mark value) { mark->addItem(words(value), qt(core::toText(value))); };
    if (desk.mayMark) {
        add(ev::Mark::Partly);
        if (!item.required)
            add(ev::Mark::NotNeeded);
    }
    if (desk.mayWaive)
        add(ev::Mark::Waived);
    if (!item.reason.empty())
        mark->addItem(tr("Take back what was said"), QString());
    form->addField(tr("How it stands"), mark, true);
    auto* reason = named(form->addText(tr("Reason, unless it is taken back")), "reason");
    submitWith<ev::MarkItem>(
        form,
        [=, id = item.id] {
            const auto said = chosen(mark);
            return ev::MarkItem{{file}, id, said.empty() ? std::nullopt : core::fromText<ev::Mark>(said), typed(reason)};
        },
        [this](auto) { emit done(tr("Noted")); });
    openForm(form);
}

void EvidenceForms::openMend(const core::review::DefectRow& defect)
{
    auto* form = makeForm(QStringLiteral("mend %1").arg(defect.id.value), tr("It is mended"));
    form->addFact(QStringLiteral("%1. %2: %3").arg(defect.number).arg(qt(defect.target), qt(defect.words)));
    auto* mending = named(form->addText(tr("What was done about it"), qt(defect.mending), true), "mending");
    submitWith<core::review::MendDefect>(
        form, [=, id = defect.id] { return core::review::MendDefect{id, typed(mending)}; }, [this](auto) { emit done(tr("Noted")); });
    openForm(form);
}

void EvidenceForms::openEnd(const ev::EvidenceRow& evidence)
{
    auto* form = makeForm(QStringLiteral("end %1").arg(evidence.id.value), tr("Take out of the file"));
    form->addFact(QStringLiteral("%1. %2").arg(evidence.number).arg(qt(evidence.name)));
    form->addFact(tr("The line stays with the reason; nothing is erased."));
    auto* status = named(makeTokens({ev::Status::Returned, ev::Status::Destroyed, ev::Status::Withdrawn}), "status");
    form->addField(tr("What became of it"), status, true);
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<ev::EndEvidence>(
        form, [=, id = evidence.id] { return ev::EndEvidence{id, chosenToken<ev::Status>(status), typed(reason)}; },
        [this](auto) { emit done(tr("Taken out, with the reason")); });
    openForm(form);
}

} // namespace minyi::ui
