#include "core/documents/fill.h"

#include "core/documents/sources.h"
#include "core/evidence/table.h"
#include "core/things/table.h"

#include <algorithm>

/// Of a case's people, evidence and things what a paper lists; and the words a record begins with.
namespace minyi::core::documents {

namespace {

/// Cells apart by tabs, rows by lines: neither stands in a cell.
void addRow(std::string& table, std::initializer_list<std::string> cells)
{
    if (!table.empty())
        table += '\n';
    bool first = true;
    for (std::string cell : cells) {
        std::ranges::replace(cell, '\t', ' ');
        std::ranges::replace(cell, '\n', ' ');
        table += (first ? "" : "\t") + cell;
        first = false;
    }
}

} // namespace

std::string CaseFacts::personField(const cases::CasePerson& person, std::string_view what) const
{
    if (what == "name")
        return person.name;
    if (what == "gender") { // a token where the number told it, else as it was typed
        const Word* known = m_forms.wordOf("gender." + person.gender);
        return known ? known->zh : person.gender;
    }
    if (what == "born")
        return person.bornDay ? isoDay(*person.bornDay) : "";
    if (what == "id_number") // a company's is its credit code
        return person.idNumber.empty() ? person.creditCode : person.idNumber;
    if (what == "phone")
        return person.phone;
    if (what == "address")
        return person.address;
    if (what == "workplace")
        return person.workplace;
    return what == "note" ? person.note : std::string();
}

/// Every thing that was seized, and the objects among the evidence that are none of them, by one count.
std::string CaseFacts::thingsTable() const
{
    std::string text;
    int line = 0;
    std::vector<Id<evidence::Evidence>> seized;
    for (const auto& one : things::thingsOf(m_ask.db, m_file.id)) {
        const auto marked = one.mark.empty() ? one.name : one.name + "（" + one.mark + "）";
        addRow(text, {std::to_string(++line), marked + " " + one.quantity + one.unit, one.owner, isoDay(dayOf(one.takenAt)), one.place});
        seized.push_back(one.evidence);
    }
    for (const auto& one : evidence::evidenceOf(m_ask.db, m_file.id))
        if (one.status == evidence::Status::Held && one.kind == evidence::Kind::Object && std::ranges::count(seized, one.id) == 0)
            addRow(text, {std::to_string(++line), one.name, one.source, isoDay(dayOf(one.takenAt)), one.store});
    return text;
}

std::string CaseFacts::tableValue(std::string_view source) const
{
    if (source == "things")
        return thingsTable();
    std::string text;
    if (source == "people") {
        for (const auto& person : m_people)
            addRow(text, {roleWord(person.role), person.name, personField(person, "gender"), personField(person, "born"), person.idNumber});
        return text;
    }
    for (const auto& one : evidence::evidenceOf(m_ask.db, m_file.id)) {
        if (one.status != evidence::Status::Held)
            continue;
        const auto number = std::to_string(one.number), day = isoDay(dayOf(one.takenAt));
        if (source == "evidence.list")
            text += (text.empty() ? "" : "；") + number + ". " + one.name;
        else
            addRow(text, {number, m_forms.word("evidence." + std::string(toText(one.kind))), one.name, one.source, day, one.purpose});
    }
    return text;
}

/// The words for this kind of case and this role, else for the kind, else for all.
std::string CaseFacts::standingText(const Form& form, const Document& document, std::string_view key) const
{
    const auto* person = personOf(form, document);
    const std::string all(key), kind = all + "." + std::string(toText(m_file.kind));
    const std::string role = !person ? std::string() : cases::isSuspect(*person) ? "suspect" : person->role;
    const Word* found = nullptr;
    for (const auto& name : {kind + "." + role, kind, all})
        if (!found)
            found = m_forms.wordOf(name);
    return found ? filledIn(found->zh, [&](std::string_view source) { return value(form, document, source); }) : std::string();
}

/// What is required and says nothing, or still only what it began with: the questions are not the record.
std::vector<std::string> CaseFacts::missingOf(const Form& form, const Document& document, const Values& values) const
{
    std::vector<std::string> missing;
    for (const FormField& field : form.fields) {
        const auto said = values.find(field.key);
        if (field.required && (said == values.end() || said->second.empty() ||
                               (standingKey(field.begins.value_or("")) && said->second == value(form, document, *field.begins))))
            missing.push_back(field.key);
    }
    return missing;
}

} // namespace minyi::core::documents
