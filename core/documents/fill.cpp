#include "core/documents/fill.h"

#include "core/cases/person_rules.h"
#include "core/cases/rules.h"
#include "core/documents/sources.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::documents {

CaseFacts::CaseFacts(const Ask& ask, const cases::CaseFile& file)
    : m_ask(ask)
    , m_forms(ask.the<Forms>())
    , m_file(file)
    , m_bureau(settings::text(ask.db, "bureau_name", dayOf(ask.now)))
    , m_people(select<cases::CasePerson>(ask.db, "WHERE file=? AND removed=0 ORDER BY rid", file.id))
    , m_timeline(staff::timelineOf(ask.db, {file.uid}))
    , m_documents(documentsOf(ask.db, file.id))
{
    if (const auto unit = find(ask.db, file.unit))
        m_unit = unit->name;
    // Who is protected stands on no paper for who must not know him; the handler alone makes papers that name him.
    cases::CasePerson nobody;
    nobody.isProtected = true;
    for (cases::CasePerson& person : m_people)
        if (person.isProtected && !cases::seesProtected(file, ask.actor))
            cases::becomeSame(person, nobody), person.note.clear(), m_hides = true;
    std::ranges::stable_sort(m_people, {}, [](const cases::CasePerson& person) { return cases::rankOf(person.role); });
}

std::string CaseFacts::organOf(Organ organ) const
{
    return isOfBureau(organ) ? m_bureau : m_unit;
}

std::optional<Paper> CaseFacts::paperOf(const Document& document) const
{
    if (!document.frozen.empty())
        return thawed(document);
    const Form* form = m_forms.find(document.form);
    if (!form)
        return {};
    Paper paper{*form, typedOf(document), {organOf(form->organ), document.number.value_or(""), dayOf(m_ask.now), true}};
    for (const FormField& field : form->fields)
        if (field.from)
            paper.values[field.key] = value(*form, document, *field.from);
    return paper;
}

Values typedOf(const Document& document)
{
    Values values;
    const Json json = Json::parse(document.typed, nullptr, false);
    if (json.is_object())
        for (const auto& [key, value] : json.items())
            if (value.is_string())
                values[key] = value.get<std::string>();
    return values;
}

std::string jsonOf(const Values& values)
{
    Json json = Json::object();
    for (const auto& [key, value] : values)
        if (!value.empty())
            json[key] = value;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string frozenOf(const Paper& paper)
{
    Json values = Json::object();
    for (const auto& [key, value] : paper.values)
        values[key] = value;
    const Json json = {{"form", toJson(paper.form)}, {"values", values}, {"organ", paper.head.organ}, {"day", isoDay(paper.head.day)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Paper> thawed(const Document& document)
{
    const Json json = Json::parse(document.frozen, nullptr, false);
    Paper paper;
    if (!json.is_object() || fromJson(json.value("form", Json()), paper.form) || fromJson(json.value("day", Json()), paper.head.day))
        return {};
    const Json values = json.value("values", Json::object());
    for (const auto& [key, value] : values.items())
        if (value.is_string())
            paper.values[key] = value.get<std::string>();
    paper.head.organ = json.value("organ", std::string());
    paper.head.number = document.number.value_or("");
    paper.head.draft = false;
    return paper;
}

} // namespace minyi::core::documents
