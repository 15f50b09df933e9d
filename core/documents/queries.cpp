#include "core/documents/desk.h"

#include "core/base/mask.h"
#include "core/cases/gates.h"
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

bool mayMake(const View& view, const Form& form)
{
    return view.handles() && !stateFault(view.ask, view.facts.file(), form);
}

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
    if (view.reads && form.copyFact && document.state == State::Final)
        row.victims = view.facts.value(form, document, "victims");
    if (document.state == State::Draft) {
        row.holds = heldBy(view, form);
        if (const auto paper = view.facts.paperOf(document))
            for (const auto& key : view.facts.missingOf(form, document, paper->values)) {
                const FormField* field = form.field(key);
                row.missing.push_back({key, field->zh, field->en});
            }
    }
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

/// It came there or went from there; the first one it was registered in.
bool hasBeenIn(const CaseFacts& facts, cases::State state)
{
    return facts.file().state == state || std::ranges::any_of(facts.timeline(), [&](const auto& row) {
               return row.payload.is_object() &&
                      (row.payload.value("to", Json()) == toText(state) || row.payload.value("from", Json()) == toText(state));
           });
}

/// Whether the case has come to what asks for a form: one of its steps was taken, or one of its states was reached.
bool isAsked(const Form& form, const CaseFacts& facts)
{
    return facts.stepOf(form) || (form.outcome && facts.decision() && !facts.peopleFor(form).empty()) ||
           std::ranges::any_of(form.states, [&](cases::State state) { return hasBeenIn(facts, state); });
}

/// Whether what the form names besides has happened, or has come.
bool hasCome(const Asking& asking, const CaseFacts& facts)
{
    if (asking.kind && *asking.kind != facts.file().kind)
        return false;
    if (asking.state)
        return hasBeenIn(facts, *asking.state);
    return std::ranges::any_of(facts.timeline(), [&](const auto& row) { return row.happened == toText(*asking.happened); });
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
        row.mayDraft = mayMake(view, form);
        rows.push_back(std::move(row));
    }
}

/// One line for each who lacks the paper that is asked of everybody of his role; whether it is asked of the case and not there.
bool offerAsked(const View& view, const Form& form, std::vector<DeskRow>& rows)
{
    const auto live = liveOf(view, form);
    bool due = false;
    for (const Asking& asking : form.asked) {
        if (!hasCome(asking, view.facts))
            continue;
        if (!asking.role) {
            due = due || live.empty();
            continue;
        }
        for (const auto* person : view.facts.peopleFor(form)) {
            if (!hasRole(*person, *asking.role) || std::ranges::find(live, person->id, &Document::person) != live.end())
                continue;
            DeskRow row = headOf(form);
            row.standing = Standing::Due;
            row.person = view.name(*person);
            row.people.push_back({person->id, person->role, row.person});
            row.mayDraft = mayMake(view, form);
            rows.push_back(std::move(row));
        }
    }
    return due;
}

/// The line that offers a paper that is not there yet, or one more.
void offer(const View& view, const Form& form, std::vector<DeskRow>& rows)
{
    if (form.about)
        return offerProofs(view, form, rows);
    const bool asked = offerAsked(view, form, rows);
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
    const bool needed = form.steps.empty() && form.states.empty();
    row.standing = asked || row.holds                       ? Standing::Due
                   : needed || (!live.empty() && form.many) ? Standing::WhereNeeded
                   : isAsked(form, view.facts)              ? Standing::Due
                                                            : Standing::Later;
    row.mayDraft = mayMake(view, form) && !view.facts.isDecidedOtherwise(form);
    rows.push_back(std::move(row));
}

View viewOf(const Ask& ask, const CaseFacts& facts, const cases::Sight& sight)
{
    const auto standing = sight.standing(facts.file());
    return View{ask, facts, standing, mayRead(ask.actor, facts.file(), standing)};
}

} // namespace

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

} // namespace minyi::core::documents
