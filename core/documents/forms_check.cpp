#include "core/documents/forms.h"

#include "core/cases/rules.h"
#include "core/cases/state.h"
#include "core/documents/rules.h"
#include "core/documents/sources.h"

#include <algorithm>

/// A pack of forms that contradicts itself is refused, naming the row.
namespace minyi::core::documents {

namespace {

using Fault = std::optional<std::string>;

std::string at(const std::string& where, const char* reason)
{
    return where + ": " + reason;
}

Fault wordFault(const std::vector<Word>& words)
{
    for (const Word& word : words) {
        if (word.key.empty() || word.zh.empty() || word.en.empty())
            return at("words." + word.key, "empty");
        if (std::ranges::count(words, word.key, &Word::key) != 1)
            return at("words." + word.key, "duplicate");
    }
    const auto needs = [&](std::string key) -> Fault {
        return std::ranges::find(words, key, &Word::key) == words.end() ? Fault(at("words." + key, "missing_field")) : Fault();
    };
    for (const Source& source : kSources)
        if (const auto fault = needs("source." + std::string(source.key)))
            return fault;
    for (const auto& way : TokensOf<Way>::table)
        if (const auto fault = needs("way." + std::string(way.text)))
            return fault;
    return {};
}

/// The words a record begins with: there for every case, and with nothing in braces but what the case knows.
Fault standingFault(const std::vector<Word>& words, std::string_view key, const std::string& where)
{
    if (std::ranges::find(words, key, &Word::key) == words.end())
        return at(where, "unknown_reference");
    for (const Word& word : words)
        for (const auto& name : word.key.starts_with(key) ? keysIn(word.zh) : std::vector<std::string>())
            if (const Source* known = findSource(name); !known || known->columns > 0)
                return at("words." + word.key + "." + name, "unknown_source");
    return {};
}

Fault sourceFault(const std::vector<Form>& forms, const Form& form, const std::string& where, const std::string& source, bool table)
{
    if (const auto other = otherPaper(source)) {
        const auto of = std::ranges::find(forms, other->form, &Form::key);
        const FormField* field = of == forms.end() ? nullptr : of->field(other->field);
        const bool head = of != forms.end() && (other->field == "day" || (other->field == "number" && of->word));
        if (other->form == form.key || (!head && (!field || !field->isTyped())))
            return at(where, "unknown_reference");
        return {};
    }
    if (const auto served = servedPaper(source)) {
        const auto of = std::ranges::find(forms, *served, &Form::key);
        return of == forms.end() || !of->serves || of->key == form.key ? Fault(at(where, "unknown_reference")) : Fault();
    }
    const Source* known = findSource(source);
    if (!known)
        return at(where, "unknown_source");
    if ((known->columns > 0) != table)
        return at(where, "wrong_type");
    const auto speaksOf = source.substr(0, source.find('.'));
    if ((speaksOf == "about" || speaksOf == "service") && !form.about)
        return at(where, "not_about_a_paper");
    if (speaksOf == "person" && !form.person)
        return at(where, "not_about_a_person");
    if (speaksOf == "step" && form.steps.empty())
        return at(where, "no_step");
    return {};
}

Fault fieldFault(const std::vector<Form>& forms, const std::vector<Word>& words, const Form& form, const FormField& field, const std::string& name)
{
    const std::string where = name + ".fields." + field.key;
    if (field.key.empty())
        return at(where, "empty");
    if (field.zh.empty() || field.en.empty())
        return at(where, "no_label");
    if (std::ranges::count(form.fields, field.key, &FormField::key) != 1)
        return at(where, "duplicate");
    if (field.from && field.begins)
        return at(where, "filled_and_typed");
    const bool table = field.kind == Kind::Table;
    if (field.isTyped() && table)
        return at(where, "table_is_typed");
    if ((field.kind == Kind::Choice) != !field.choices.empty())
        return at(where, "choices");
    const std::string begins = field.begins.value_or("");
    if (const auto last = lastField(begins)) {
        const FormField* of = form.field(*last);
        return (form.many || form.person) && of && of->isTyped() ? Fault() : Fault(at(where, "unknown_reference"));
    }
    if (const auto standing = standingKey(begins))
        return standingFault(words, *standing, where);
    for (const auto* source : {&field.from, &field.begins})
        if (*source)
            if (auto fault = sourceFault(forms, form, where, **source, table))
                return fault;
    return {};
}

/// The fields a block prints.
std::vector<std::string> printedIn(const Block& block)
{
    auto keys = keysIn(block.text.value_or(""));
    if (block.kind == BlockKind::Rows)
        for (const auto& row : block.rows)
            for (auto& key : wordsOf(row))
                keys.push_back(std::move(key));
    for (const auto* key : {&block.field, &block.when})
        if (*key)
            keys.push_back(**key);
    return keys;
}

Fault layoutFault(const Form& form, const Block& block, const std::string& where)
{
    for (const auto& key : printedIn(block))
        if (!form.field(key))
            return at(where + "." + key, "unknown_reference");
    if (block.kind == BlockKind::Table) {
        const FormField* field = block.field ? form.field(*block.field) : nullptr;
        const Source* source = field && field->from ? findSource(*field->from) : nullptr;
        if (!source || source->columns != static_cast<int>(block.rows.size()))
            return at(where, "columns");
    }
    return {};
}

bool hasStep(const Form& form, cases::Step step)
{
    return std::ranges::any_of(form.classes, [&](cases::Class kind) { return std::ranges::count(cases::movesOf(kind), step, &cases::Move::step) > 0; });
}

Fault lifeFault(const Form& form, const std::string& name)
{
    if (form.classes.empty() || std::ranges::count(form.classes, cases::Class::Imported) > 0)
        return at(name + ".classes", "empty");
    for (const auto step : form.steps)
        if (!hasStep(form, step))
            return at(name + ".steps." + std::string(toText(step)), "unknown_reference");
    if (form.lockIn.empty())
        return at(name + ".lock_in", "empty");
    for (const auto state : form.lockIn) // a review reads what lies still
        if (cases::inReview(state) || state == cases::State::Archived)
            return at(name + ".lock_in." + std::string(toText(state)), "frozen");
    if (form.outcome && !form.person)
        return at(name + ".outcome", "not_about_a_person");
    if (form.proves && form.outcome != Outcome::Penalty)
        return at(name + ".proves", "no_penalty");
    if (form.word && form.word->empty())
        return at(name + ".word", "empty");
    if (form.to && (!form.serves || !form.field(*form.to)))
        return at(name + ".to", form.serves ? "unknown_reference" : "not_served");
    if (!form.serves && (form.fact || form.copyFact))
        return at(name + ".fact", "not_served");
    return {};
}

/// What happens to a case is one of the lines of its timeline; a person is asked for where the paper is about one.
Fault askedFault(const Form& form, const std::string& name)
{
    for (std::size_t i = 0; i < form.asked.size(); ++i) {
        const Asking& asking = form.asked[i];
        const std::string where = name + ".asked[" + std::to_string(i) + "]";
        if (asking.happened.has_value() == asking.state.has_value())
            return at(where, "one_of_happened_state");
        if (asking.kind && std::ranges::count(form.classes, *asking.kind) == 0)
            return at(where + ".class", "unknown_reference");
        if (asking.role && (!form.person || (*form.person != "any" && *form.person != *asking.role)))
            return at(where + ".role", "not_about_a_person");
    }
    return {};
}

Fault formFault(const std::vector<Form>& forms, const std::vector<Word>& words, const Form& form)
{
    const std::string name = "forms." + form.key;
    if (form.key.empty() || form.zh.empty() || form.en.empty())
        return at(name, "empty");
    if (std::ranges::count(forms, form.key, &Form::key) != 1)
        return at(name, "duplicate");
    if (auto fault = lifeFault(form, name))
        return fault;
    if (auto fault = askedFault(form, name))
        return fault;
    for (const FormField& field : form.fields)
        if (auto fault = fieldFault(forms, words, form, field, name))
            return fault;
    if (form.layout.empty())
        return at(name + ".layout", "empty");
    std::set<std::string> printed;
    for (std::size_t i = 0; i < form.layout.size(); ++i) {
        if (auto fault = layoutFault(form, form.layout[i], name + ".layout[" + std::to_string(i) + "]"))
            return fault;
        for (auto& key : printedIn(form.layout[i]))
            printed.insert(std::move(key));
    }
    for (const FormField& field : form.fields) // what nobody reads nobody should have to write
        if (!printed.contains(field.key))
            return at(name + ".fields." + field.key, "not_printed");
    return {};
}

} // namespace

std::optional<std::string> faultOf(const std::vector<Form>& forms, const std::vector<Word>& words)
{
    if (auto fault = wordFault(words))
        return fault;
    for (const Form& form : forms)
        if (auto fault = formFault(forms, words, form))
            return fault;
    return {};
}

} // namespace minyi::core::documents
