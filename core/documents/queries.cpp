#include "core/documents/desk.h"

#include "core/base/mask.h"
#include "core/cases/gates.h"
#include "core/cases/person_rules.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::documents {

namespace {

/// A case on the desk of somebody.
struct View {
    const Ask& ask;
    const CaseFacts& facts;
    cases::Standing standing;
    bool reads = false;

    bool handles() const { return ask.actor.may(Permission::HandleCase) && (!facts.file().handler || standing.handler); }
    std::string name(const cases::CasePerson& person) const { return reads ? person.name : maskedName(person.name); }
    std::string name(Id<cases::CasePerson> id) const
    {
        const auto found = std::ranges::find(facts.people(), id, &cases::CasePerson::id);
        return found == facts.people().end() ? std::string() : name(*found);
    }
};

/// The step that waits for a paper of the form, where the case stands before it.
std::optional<cases::Step> heldBy(const View& view, const Form& form)
{
    return view.facts.file().state == cases::State::Executing && view.facts.lacksProof(form) ? std::optional(cases::Step::Execute) : std::nullopt;
}

DeskRow headOf(const Form& form)
{
    DeskRow row;
    row.form = form.key;
    row.numbers = form.numbers;
    row.zh = form.zh;
    row.en = form.en;
    row.set = form.set;
    row.many = form.many;
    return row;
}

std::string titleOf(const View& view, Id<Document> id)
{
    const auto& all = view.facts.documents();
    const auto found = std::ranges::find(all, id, &Document::id);
    if (found == all.end())
        return {};
    const Form* form = view.ask.the<Forms>().find(found->form);
    return (form ? form->zh : found->form) + (found->number ? " " + *found->number : "");
}

void addRights(const View& view, const Form& form, const Document& document, DeskRow& row)
{
    const bool open = !stateFault(view.ask, view.facts.file(), form);
    const bool draft = document.state == State::Draft, final = document.state == State::Final;
    const bool mayOpen = !unlockFault(view.ask.actor, view.standing);
    row.mayRead = view.reads;
    row.mayWrite = draft && open && view.handles();
    row.mayLock = row.mayWrite && row.missing.empty() && std::ranges::count(form.lockIn, view.facts.file().state) > 0;
    row.mayUnlock = final && open && mayOpen && row.services == 0;
    row.mayVoid = document.state != State::Voided && open && ((draft && !document.number && view.handles()) || mayOpen);
    row.mayServe = final && form.serves && view.handles();
}

DeskRow rowOf(const View& view, const Form& form, const Document& document)
{
    DeskRow row = headOf(form);
    row.document = document.id;
    row.number = document.number.value_or("");
    row.person = document.person ? view.name(document.person) : "";
    row.about = document.about;
    row.aboutZh = document.about ? titleOf(view, document.about) : "";
    row.voidReason = view.reads ? document.voidReason : "";
    switch (document.state) {
    case State::Draft: row.standing = Standing::Draft; break;
    case State::Final: row.standing = Standing::Final; break;
    case State::Voided: row.standing = Standing::Voided; break;
    }
    row.lockedAt = document.lockedAt;
    row.lockedBy = document.lockedAt ? staff::nameOf(view.ask.db, document.lockedBy) : "";
    row.services = static_cast<std::int64_t>(servicesOf(view.ask.db, document.id).size());
    if (view.reads && form.to && document.state == State::Final)
        if (auto paper = view.facts.paperOf(document))
            row.receiver = paper->values[*form.to];
    if (document.state == State::Draft)
        if (const auto paper = view.facts.paperOf(document))
            for (const auto& key : missingOf(form, paper->values)) {
                const FormField* field = form.field(key);
                row.missing.push_back({key, field->zh, field->en});
            }
    row.holds = document.state == State::Draft ? heldBy(view, form) : std::nullopt;
    addRights(view, form, document, row);
    return row;
}

std::vector<const Document*> liveOf(const View& view, const Form& form)
{
    std::vector<const Document*> live;
    for (const Document& document : view.facts.documents())
        if (document.form == form.key && document.state != State::Voided)
            live.push_back(&document);
    return live;
}

/// One line for each paper that was served and whose proof is not there.
void offerProofs(const View& view, const Form& form, std::vector<DeskRow>& rows)
{
    const auto live = liveOf(view, form);
    for (const Document& document : view.facts.documents()) {
        const bool proven = std::ranges::find(live, document.id, &Document::about) != live.end();
        if (document.state != State::Final || proven || servicesOf(view.ask.db, document.id).empty())
            continue;
        DeskRow row = headOf(form);
        row.standing = Standing::Due;
        row.about = document.id;
        row.aboutZh = titleOf(view, document.id);
        row.mayDraft = view.handles() && !stateFault(view.ask, view.facts.file(), form);
        rows.push_back(std::move(row));
    }
}

/// The line that offers a paper that is not there yet, or one more.
void offer(const View& view, const Form& form, std::vector<DeskRow>& rows)
{
    if (form.about)
        return offerProofs(view, form, rows);
    const auto live = liveOf(view, form);
    const auto fit = view.facts.peopleFor(form);
    DeskRow row = headOf(form);
    for (const auto* person : fit)
        if (form.many || std::ranges::find(live, person->id, &Document::person) == live.end())
            row.people.push_back({person->id, person->role, view.name(*person)});
    const bool lacking = form.person ? !row.people.empty() || live.empty() : live.empty();
    if (!lacking && !form.many)
        return;
    row.holds = heldBy(view, form);
    const bool needed = form.steps.empty() && form.states.empty() && !row.holds;
    row.standing = needed || (!live.empty() && form.many) ? Standing::WhereNeeded : row.holds || isAsked(form, view.facts) ? Standing::Due : Standing::Later;
    row.mayDraft = view.handles() && !view.facts.isDecidedOtherwise(form) && !stateFault(view.ask, view.facts.file(), form);
    rows.push_back(std::move(row));
}

View viewOf(const Ask& ask, const CaseFacts& facts, const cases::Sight& sight)
{
    const auto standing = sight.standing(facts.file());
    return View{ask, facts, standing, mayRead(ask.actor, facts.file(), standing)};
}

ValueRow valueOf(const Forms& forms, const FormField& field, const Values& values)
{
    const auto found = values.find(field.key);
    ValueRow row{field.key, field.zh, field.en, field.kind, found == values.end() ? "" : found->second, field.isTyped(), field.required,
                 field.article.value_or(""), field.choices, field.from.value_or(""), {}, {}};
    if (!field.from)
        return row;
    const bool other = field.from->starts_with("other.");
    const Word* word = forms.wordOf("source." + (other ? std::string("other") : *field.from));
    row.sourceZh = word ? word->zh : *field.from;
    row.sourceEn = word ? word->en : *field.from;
    if (const auto point = field.from->find('.', 6); other && point != std::string::npos)
        if (const Form* form = forms.find(field.from->substr(6, point - 6))) {
            row.sourceZh += form->zh;
            row.sourceEn += " " + form->en;
        }
    return row;
}

} // namespace

bool isAsked(const Form& form, const CaseFacts& facts)
{
    const auto& file = facts.file();
    if (facts.stepOf(form) || (form.outcome && facts.decision() && !facts.peopleFor(form).empty()))
        return true;
    const auto was = [&](cases::State state) { // it came there or went from there; the first one it was registered in
        return std::ranges::any_of(facts.timeline(), [&](const auto& row) {
            return row.payload.is_object() &&
                   (row.payload.value("to", Json()) == toText(state) || row.payload.value("from", Json()) == toText(state));
        });
    };
    return std::ranges::any_of(form.states, [&](cases::State state) { return file.state == state || was(state); });
}

Result<DeskAnswer> answer(const Ask& ask, const Desk& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    const CaseFacts facts(ask, found->file);
    const View view = viewOf(ask, facts, found->sight);
    DeskAnswer out;
    for (const Form& form : ask.the<Forms>().all()) {
        for (const Document& document : facts.documents())
            if (document.form == form.key)
                out.rows.push_back(rowOf(view, form, document));
        if (std::ranges::count(form.classes, found->file.kind) > 0)
            offer(view, form, out.rows);
    }
    for (const DeskRow& row : out.rows) {
        out.due += row.standing == Standing::Due;
        out.drafts += row.standing == Standing::Draft;
        out.finals += row.standing == Standing::Final;
    }
    return out;
}

namespace {

/// A paper somebody may read, with its case.
struct Readable {
    cases::CaseFile file;
    Document document;
};

/// Whether a locked paper says who a protected person is, to somebody who must not know. A draft leaves him out by itself.
bool namesProtected(const Ask& ask, const cases::CaseFile& file, const Document& document)
{
    if (document.frozen.empty() || cases::seesProtected(file, ask.actor))
        return false;
    const auto people = select<cases::CasePerson>(ask.db, "WHERE file=? AND protected=1", file.id);
    return std::ranges::any_of(people, [&](const cases::CasePerson& one) {
        return (!one.name.empty() && document.frozen.find(one.name) != std::string::npos) ||
               (!one.idNumber.empty() && document.frozen.find(one.idNumber) != std::string::npos);
    });
}

Result<Readable> readable(const Ask& ask, Id<Document> id)
{
    auto document = find(ask.db, id);
    auto found = cases::seen(ask, document ? document->file : Id<cases::CaseFile>(), "document");
    if (!found)
        return tl::unexpected(found.error());
    if (!mayRead(ask.actor, found->file, found->sight.standing(found->file)))
        return refuse(Why::NotAllowed, "handler");
    if (namesProtected(ask, found->file, *document))
        return refuse(Why::NotAllowed, "protected");
    return Readable{std::move(found->file), std::move(*document)};
}

} // namespace

Result<reports::Report> reportOf(const Ask& ask, Id<Document> id)
{
    const auto found = readable(ask, id);
    if (!found)
        return tl::unexpected(found.error());
    const CaseFacts facts(ask, found->file);
    const auto paper = facts.paperOf(found->document);
    if (!paper)
        return refuse(Why::UnknownName, found->document.form);
    auto report = paperOf(paper->form, paper->values, paper->head);
    if (found->document.state == State::Voided)
        report.below = ask.the<Forms>().word("voided");
    return report;
}

Result<PaperAnswer> answer(const Ask& ask, const DocumentPaper& question)
{
    const auto found = readable(ask, question.document);
    if (!found)
        return tl::unexpected(found.error());
    const CaseFacts facts(ask, found->file);
    const auto paper = facts.paperOf(found->document);
    if (!paper)
        return refuse(Why::UnknownName, found->document.form);
    const Document& document = found->document;
    PaperAnswer out{document.id, document.ver, document.form, paper->form.zh, paper->form.en, document.number.value_or(""), document.state,
                    {}, {}, document.hash, true, {}};
    for (const FormField& field : paper->form.fields)
        out.values.push_back(valueOf(ask.the<Forms>(), field, paper->values));
    for (const Service& one : servicesOf(ask.db, document.id))
        out.services.push_back({one.way, one.to, one.at, staff::nameOf(ask.db, one.by), one.note});
    const auto report = paperOf(paper->form, paper->values, paper->head);
    out.text = reports::plainText(report);
    out.matches = document.hash.empty() || document.hash == hashOf(report);
    return out;
}

} // namespace minyi::core::documents
