#include "core/documents/command_fields.h"

#include "core/documents/access.h"
#include "core/documents/fill.h"
#include "core/documents/query_fields.h"
#include "core/numbers/commands.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::documents {

namespace {

/// Whom it is about: named, or the only one there is; nobody yet, if the case knows nobody.
Result<Id<cases::CasePerson>> personOf(const CaseFacts& facts, const Form& form, const DraftDocument& command)
{
    const auto fit = facts.peopleFor(form);
    if (facts.isDecidedOtherwise(form))
        return refuse(Why::WrongState, "decided_otherwise");
    if (!command.person) {
        if (fit.size() > 1)
            return refuse(Why::Missing, "person");
        return fit.empty() ? Id<cases::CasePerson>{} : fit.front()->id;
    }
    const bool known = std::ranges::any_of(fit, [&](const auto* person) { return person->id == *command.person; });
    return known ? Result<Id<cases::CasePerson>>(*command.person) : refuse(Why::NotFound, "person");
}

/// What it speaks of: a final paper of the same case that is handed to somebody.
Result<Id<Document>> aboutOf(const CaseFacts& facts, const Form& form, const DraftDocument& command)
{
    if (!form.about)
        return command.about ? Result<Id<Document>>(refuse(Why::Invalid, "about")) : Id<Document>{};
    if (!command.about)
        return refuse(Why::Missing, "about");
    const auto& all = facts.documents();
    const auto found = std::ranges::find(all, *command.about, &Document::id);
    if (found == all.end() || found->state != State::Final)
        return refuse(Why::NotFound, "about");
    return found->id;
}

std::optional<Refusal> draftFault(const CaseFacts& facts, const Form& form, const Document& document)
{
    const bool offered = std::ranges::count(form.classes, facts.file().kind) > 0;
    if (!offered)
        return Refusal{Why::NotFound, "form"};
    if (form.many)
        return {};
    const bool twice = std::ranges::any_of(facts.documents(), [&](const Document& other) {
        return other.form == form.key && other.state != State::Voided && other.person == document.person && other.about == document.about;
    });
    return twice ? std::optional(Refusal{Why::Duplicate, "form"}) : std::nullopt;
}

Result<Document> begun(Tx& tx, const CaseFacts& facts, const Form& form, const DraftDocument& command)
{
    const auto person = personOf(facts, form, command);
    if (!person)
        return tl::unexpected(person.error());
    const auto about = aboutOf(facts, form, command);
    if (!about)
        return tl::unexpected(about.error());
    Document document;
    document.file = command.file;
    document.form = form.key;
    document.packVersion = tx.asked().the<Forms>().version();
    document.person = *person;
    document.about = *about;
    document.draftedAt = tx.now();
    document.draftedBy = me(tx);
    if (const auto fault = draftFault(facts, form, document))
        return tl::unexpected(*fault);
    Values typed;
    for (const FormField& field : form.fields)
        if (field.begins)
            typed[field.key] = facts.value(form, document, *field.begins);
    document.typed = jsonOf(typed);
    return document;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const auto& word : words)
        all += (all.empty() ? "" : ",") + word;
    return all;
}

/// What the bureau decides has the bureau's number; what the station says in its own name has the station's.
staff::Unit numberingUnit(Tx& tx, const Found& own)
{
    const CaseFacts facts(tx.asked(), own.found.file);
    auto unit = find(tx.db(), own.found.file.unit).value_or(staff::Unit{});
    if (facts.isOfBureau(own.form->organ))
        while (const auto above = unit.parent ? find(tx.db(), unit.parent) : std::nullopt)
            unit = *above;
    return unit;
}

/// The serial is taken in the transaction that locks: what is not locked after all took none.
Result<std::string> takeNumber(Tx& tx, const Found& own)
{
    if (!own.form->word || own.document.number)
        return own.document.number.value_or("");
    const auto unit = numberingUnit(tx, own);
    Serial serial;
    serial.file = own.document.file;
    serial.document = own.document.id;
    serial.unit = unit.id;
    serial.year = civil(dayOf(tx.now())).year;
    serial.word = *own.form->word;
    const auto next = numbers::next(tx, {serial.unit, numbers::Kind::Document, serial.word, serial.year, {}});
    if (!next)
        return tl::unexpected(next.error());
    serial.serial = *next;
    serial.takenAt = tx.now();
    tx.create(serial);
    const bool bureau = serial.unit != own.found.file.unit;
    const auto number = numberText(settings::text(tx.db(), "document_head", dayOf(tx.now())), bureau ? "" : unit.shortName, serial.word, serial.year,
                                   serial.serial);
    tx.set(own.document.id, &Document::number, std::optional(number));
    return number;
}

Json payloadOf(const Document& document)
{
    return {{"form", document.form}, {"number", document.number.value_or("")}};
}

} // namespace

Result<Id<Document>> run(Tx& tx, const DraftDocument& command)
{
    const auto found = cases::found(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    const Ask ask = tx.asked();
    const Form* form = ask.the<Forms>().find(command.form);
    if (!form)
        return refuse(Why::NotFound, "form");
    for (const auto& fault : {handlerFault(*found), stateFault(tx.asked(), found->file, *form)})
        if (fault)
            return tl::unexpected(*fault);
    auto document = begun(tx, CaseFacts(ask, found->file), *form, command);
    if (!document)
        return tl::unexpected(document.error());
    const auto id = tx.create(*document);
    tx.raise(command.file, Happened::DocumentDrafted, payloadOf(*document));
    return id;
}

Result<Done> run(Tx& tx, const WriteDocument& command)
{
    const auto own = ownDraft(tx, command.document, command.seen);
    if (!own)
        return tl::unexpected(own.error());
    if (!command.values.is_object())
        return refuse(Why::Invalid, "values");
    Values typed = typedOf(own->document);
    for (const auto& [key, value] : command.values.items()) {
        const FormField* field = own->form->field(key);
        if (!field)
            return refuse(Why::UnknownName, key);
        if (!field->isTyped() || !value.is_string())
            return refuse(Why::Invalid, key + (field->isTyped() ? ": wrong_type" : ": filled"));
        if (const auto fault = valueFault(*field, value.get<std::string>()))
            return tl::unexpected(*fault);
        typed[key] = value.get<std::string>();
    }
    tx.set(command.document, &Document::typed, jsonOf(typed));
    return Done{};
}

Result<std::string> run(Tx& tx, const LockDocument& command)
{
    auto own = ownDraft(tx, command.document, command.seen);
    if (!own)
        return tl::unexpected(own.error());
    if (std::ranges::count(own->form->lockIn, own->found.file.state) == 0)
        return refuse(Why::WrongState, std::string(toText(own->found.file.state)));
    const Ask ask = tx.asked();
    const CaseFacts facts(ask, own->found.file);
    if (facts.hidesProtected()) // he would keep a blank for good where somebody stands
        return refuse(Why::NotAllowed, "protected");
    if (const auto missing = facts.missingOf(*own->form, own->document, facts.paperOf(own->document)->values); !missing.empty())
        return refuse(Why::Missing, "fields: " + joined(missing));
    const auto number = takeNumber(tx, *own);
    if (!number)
        return tl::unexpected(number.error());
    own->document.number = number->empty() ? std::nullopt : std::optional(*number);
    own->document.lockedAt = tx.now();
    Paper paper = *facts.paperOf(own->document);
    paper.head.draft = false;
    tx.set(command.document, &Document::frozen, frozenOf(paper));
    tx.set(command.document, &Document::hash, hashOf(paperOf(paper.form, paper.values, paper.head)));
    tx.set(command.document, &Document::lockedAt, own->document.lockedAt);
    tx.set(command.document, &Document::lockedBy, me(tx));
    tx.set(command.document, &Document::state, State::Final);
    tx.raise(own->document.file, Happened::DocumentLocked, payloadOf(own->document));
    return own->document.number.value_or("");
}

Result<Done> run(Tx& tx, const UnlockDocument& command)
{
    const auto found = foundDocument(tx, command.document, {});
    if (!found)
        return tl::unexpected(found.error());
    if (const auto fault = unlockFault(tx.actor(), found->found.standing))
        return tl::unexpected(*fault);
    if (found->document.state != State::Final)
        return refuse(Why::WrongState, std::string(toText(found->document.state)));
    if (!servicesOf(tx.db(), command.document).empty())
        return refuse(Why::WrongState, "served");
    if (const auto fault = stateFault(tx.asked(), found->found.file, *found->form))
        return tl::unexpected(*fault);
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.set(command.document, &Document::state, State::Draft);
    tx.set(command.document, &Document::frozen, std::string());
    tx.set(command.document, &Document::hash, std::string());
    tx.set(command.document, &Document::lockedAt, std::optional<Instant>());
    Json payload = payloadOf(found->document);
    payload["reason"] = command.reason;
    tx.raise(found->document.file, Happened::DocumentUnlocked, std::move(payload));
    return Done{};
}

Result<Done> run(Tx& tx, const VoidDocument& command)
{
    const auto found = foundDocument(tx, command.document, {});
    if (!found)
        return tl::unexpected(found.error());
    const bool plain = found->document.state == State::Draft && !found->document.number;
    const auto own = tx.actor().may(Permission::HandleCase) ? handlerFault(found->found) : Refusal{Why::NotAllowed, "handler"};
    if (const auto fault = plain && !own ? std::nullopt : unlockFault(tx.actor(), found->found.standing))
        return tl::unexpected(*fault);
    if (found->document.state == State::Voided)
        return refuse(Why::WrongState, "voided");
    if (const auto fault = stateFault(tx.asked(), found->found.file, *found->form))
        return tl::unexpected(*fault);
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    tx.set(command.document, &Document::state, State::Voided);
    tx.set(command.document, &Document::voidReason, command.reason);
    if (const auto serial = serialOf(tx.db(), command.document)) {
        tx.set(serial->id, &Serial::voided, true);
        tx.set(serial->id, &Serial::reason, command.reason);
    }
    tx.raise(found->document.file, Happened::DocumentVoided, payloadOf(found->document));
    return Done{};
}

void add(Catalog& catalog)
{
    catalog.command<DraftDocument>();
    catalog.command<WriteDocument>();
    catalog.command<LockDocument>();
    catalog.command<UnlockDocument>();
    catalog.command<VoidDocument>();
    catalog.command<ServeDocument>();
    catalog.question<Desk>();
    catalog.question<DocumentPaper>();
}

} // namespace minyi::core::documents
