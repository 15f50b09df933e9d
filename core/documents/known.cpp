#include "core/documents/fill.h"

#include "core/documents/sources.h"
#include "core/evidence/checklists.h"
#include "core/staff/table.h"

#include <algorithm>

/// What each source says: the table of sources.h, one function a part of the case.
namespace minyi::core::documents {

namespace {

std::string iso(const std::optional<Instant>& at)
{
    return at ? isoInstant(*at) : std::string();
}

std::string wordsIn(const staff::TimelineRow* row)
{
    return row && row->payload.is_object() ? row->payload.value("note", std::string()) : std::string();
}

} // namespace

const staff::TimelineRow* CaseFacts::last(std::initializer_list<Happened> happened) const
{
    const auto is = [&](const staff::TimelineRow& row) { // what a review says about a step of its own is no word on the decision
        return !(row.payload.is_object() && row.payload.contains("about")) && std::ranges::any_of(happened, [&](Happened one) { return row.happened == toText(one); });
    };
    const auto found = std::find_if(m_timeline.rbegin(), m_timeline.rend(), is);
    return found == m_timeline.rend() ? nullptr : &*found;
}

std::string CaseFacts::value(const Form& form, const Document& document, std::string_view source) const
{
    if (const auto other = otherPaper(source))
        return otherValue(document, other->form, other->field);
    if (const auto served = servedPaper(source))
        return servedValue(document, *served);
    if (const auto field = lastField(source))
        return lastValue(form, *field);
    if (const auto key = standingKey(source))
        return standingText(form, document, *key);
    const auto part = source.substr(0, source.find('.'));
    const auto what = part.size() < source.size() ? source.substr(part.size() + 1) : std::string_view();
    if (part == "person")
        return personValue(form, document, what);
    if (part == "reporter")
        return reporterValue(what);
    if (source == "suspects" || source == "victims")
        return namesOf(source.substr(0, source.size() - 1));
    if (part == "decision")
        return decisionValue(form, document, what);
    if (part == "step")
        return stepValue(form, what);
    if (source == "figure.deposit_per_day")
        return std::to_string(m_forms.depositPerDay());
    if (part == "filing" || part == "review" || part == "mediation" || part == "ending")
        return eventValue(source);
    if (part == "about" || part == "service")
        return aboutValue(document, source);
    if (source == "paper.number")
        return document.number.value_or("");
    if (source == "paper.day")
        return isoDay(dayOf(document.lockedAt.value_or(m_ask.now)));
    return part == "case" || part == "unit" || part == "bureau" || part == "handler" || part == "handlers" ? caseValue(source) : tableValue(source);
}

std::string CaseFacts::caseValue(std::string_view source) const
{
    const auto name = [this](Id<staff::Officer> officer) { return staff::nameOf(m_ask.db, officer); };
    if (source == "case.number")
        return m_file.number.value_or("");
    if (source == "case.title")
        return m_file.title;
    if (source == "case.kind") {
        const auto* list = m_ask.the<evidence::Checklists>().of(m_file);
        return list ? list->zh : "";
    }
    if (source == "case.place")
        return m_file.place;
    if (source == "case.summary")
        return m_file.summary;
    if (source == "case.opened")
        return isoInstant(m_file.opened);
    if (source == "case.filed")
        return iso(m_file.filedAt);
    if (source == "unit.name")
        return m_unit;
    if (source == "bureau.name")
        return m_bureau;
    if (source == "handler.name")
        return name(m_file.handler);
    return m_file.second ? name(m_file.handler) + "、" + name(m_file.second) : name(m_file.handler);
}

const cases::CasePerson* CaseFacts::personOf(const Form& form, const Document& document) const
{
    if (const auto own = std::ranges::find(m_people, document.person, &cases::CasePerson::id); own != m_people.end())
        return &*own;
    const auto fit = peopleFor(form);
    return fit.size() == 1 && !document.person ? fit.front() : nullptr;
}

/// What the law of the case calls him: 违法嫌疑人 is a 犯罪嫌疑人 in a criminal one.
std::string CaseFacts::roleWord(const std::string& role) const
{
    const std::string own = std::string(toText(m_file.kind)) + "_role." + role;
    return m_forms.word(m_forms.wordOf(own) ? own : "role." + role);
}

std::string CaseFacts::personValue(const Form& form, const Document& document, std::string_view what) const
{
    const cases::CasePerson* person = personOf(form, document);
    if (!person)
        return {};
    return what == "role" ? roleWord(person->role) : personField(*person, what);
}

std::string CaseFacts::namesOf(std::string_view role) const
{
    std::string names;
    for (const auto& person : m_people)
        if (hasRole(person, role))
            names += (names.empty() ? "" : "、") + person.name;
    return names;
}

std::string CaseFacts::reporterValue(std::string_view what) const
{
    const auto found = std::ranges::find(m_people, std::string_view("reporter"), &cases::CasePerson::role);
    return found == m_people.end() ? std::string() : personField(*found, what);
}

std::string CaseFacts::eventValue(std::string_view source) const
{
    const auto dot = source.find('.');
    const auto part = source.substr(0, dot), what = source.substr(dot + 1);
    const staff::TimelineRow* row = nullptr;
    if (part == "filing")
        row = last({Happened::CaseFiled, Happened::FilingDeclined, Happened::CaseTransferred, Happened::FiledAgain});
    else if (part == "review")
        row = last({Happened::ReviewAgreed, Happened::ReviewOverridden});
    else
        row = last({part == "mediation" ? Happened::CaseMediated : Happened::InvestigationEnded});
    if (!row)
        return {};
    if (what == "at")
        return isoInstant(row->at);
    if (what == "by")
        return row->who;
    return what == "result" ? m_forms.word("result." + row->happened) : wordsIn(row);
}

std::string CaseFacts::aboutValue(const Document& document, std::string_view source) const
{
    const auto about = std::ranges::find(m_documents, document.about, &Document::id);
    if (about == m_documents.end())
        return {};
    if (source == "about.title") {
        const auto paper = paperOf(*about);
        return paper ? paper->form.zh : "";
    }
    if (source == "about.number")
        return about->number.value_or("");
    if (source == "about.day")
        return about->lockedAt ? isoDay(dayOf(*about->lockedAt)) : "";
    const auto services = servicesOf(m_ask.db, about->id);
    if (services.empty())
        return {};
    const Service& service = services.back();
    if (source == "service.to")
        return service.to;
    if (source == "service.way")
        return m_forms.word("way." + std::string(toText(service.way)));
    if (source == "service.at")
        return isoInstant(service.at);
    return source == "service.by" ? staff::nameOf(m_ask.db, service.by) : service.note;
}

/// The last final one, about the same person where both are about one.
const Document* CaseFacts::otherOf(const Document& document, std::string_view form) const
{
    const auto fits = [&](const Document& other) {
        return other.form == form && other.state == State::Final && other.id != document.id &&
               (!document.person || !other.person || document.person == other.person);
    };
    const auto found = std::find_if(m_documents.rbegin(), m_documents.rend(), fits);
    return found == m_documents.rend() ? nullptr : &*found;
}

std::string CaseFacts::lastValue(const Form& form, std::string_view field) const
{
    const auto fits = [&](const Document& other) { return other.form == form.key && other.state == State::Final; };
    const auto found = std::find_if(m_documents.rbegin(), m_documents.rend(), fits);
    if (found == m_documents.rend())
        return {};
    const auto values = typedOf(*found);
    const auto value = values.find(field);
    return value == values.end() ? std::string() : value->second;
}

std::string CaseFacts::servedValue(const Document& document, std::string_view form) const
{
    const auto* found = otherOf(document, form);
    const auto services = found ? servicesOf(m_ask.db, found->id) : std::vector<Service>();
    return services.empty() ? std::string() : isoInstant(services.back().at);
}

std::string CaseFacts::otherValue(const Document& document, std::string_view form, std::string_view field) const
{
    const auto* found = otherOf(document, form);
    if (!found)
        return {};
    if (field == "number")
        return found->number.value_or("");
    if (field == "day")
        return isoDay(dayOf(*found->lockedAt));
    const auto values = typedOf(*found);
    const auto value = values.find(field);
    return value == values.end() ? std::string() : value->second;
}

} // namespace minyi::core::documents
