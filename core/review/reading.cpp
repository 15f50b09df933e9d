#include "core/review/reading.h"

#include "core/base/mask.h"
#include "core/cases/people.h"
#include "core/cases/rules.h"
#include "core/evidence/table.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

constexpr std::string_view kHidden = "*";

std::string yes(bool value)
{
    return value ? "yes" : "no";
}

Part caseOf(const cases::CaseFile& file)
{
    return {PartOf::Case, "case", "",
            {{"title", file.title}, {"subtype", file.subtype}, {"summary", file.summary}, {"place", file.place},
             {"complex", yes((file.flags & cases::kComplex) != 0)}, {"enterprise", yes((file.flags & cases::kEnterprise) != 0)}}};
}

Part personOf(const cases::CasePerson& one)
{
    return {PartOf::Person, one.uid.text(), one.name,
            {{"role", one.role}, {"name", one.name}, {"id_number", one.idNumber}, {"phone", one.phone}, {"gender", one.gender},
             {"born_day", one.bornDay ? isoDay(*one.bornDay) : ""}, {"note", one.note}, {"credit_code", one.creditCode}, {"address", one.address},
             {"workplace", one.workplace}}};
}

Part pieceOf(Db& db, const evidence::Evidence& one)
{
    return {PartOf::Evidence, one.uid.text(), std::to_string(one.number) + " " + one.name,
            {{"name", one.name}, {"source", one.source}, {"place", one.place}, {"taken_at", plainTime(one.takenAt)},
             {"taker", staff::nameOf(db, one.taker)}, {"second", staff::nameOf(db, one.second)}, {"purpose", one.purpose}, {"store", one.store},
             {"status", std::string(toText(one.status))}, {"reason", one.statusReason}}};
}

const Part* sameAs(const std::vector<Part>& parts, const Part& part)
{
    const auto found = std::ranges::find_if(parts, [&](const Part& one) { return one.of == part.of && one.key == part.key; });
    return found == parts.end() ? nullptr : &*found;
}

std::string in(const Part& part, const std::string& field)
{
    const auto found = std::ranges::find(part.fields, field, &std::pair<std::string, std::string>::first);
    return found == part.fields.end() ? std::string() : found->second;
}

} // namespace

std::vector<Part> partsOf(Db& db, const cases::CaseFile& file)
{
    std::vector<Part> parts{caseOf(file)};
    for (const auto& one : select<cases::CasePerson>(db, "WHERE file=? AND removed=0 ORDER BY rid", file.id))
        parts.push_back(personOf(one));
    for (const auto& one : evidence::evidenceOf(db, file.id))
        parts.push_back(pieceOf(db, one));
    for (const auto& one : evidence::marksOf(db, file.id))
        if (!one.removed)
            parts.push_back({PartOf::Item, one.item, one.item, {{"mark", std::string(toText(one.mark))}, {"reason", one.reason}}});
    return parts;
}

std::string packed(const std::vector<Part>& parts)
{
    Json all = Json::array();
    for (const Part& part : parts) {
        Json fields = Json::array();
        for (const auto& [name, text] : part.fields)
            fields.push_back({name, text});
        all.push_back({toText(part.of), part.key, part.label, fields});
    }
    return all.dump();
}

std::vector<Part> unpacked(std::string_view text)
{
    std::vector<Part> parts;
    const Json all = Json::parse(text, nullptr, false);
    if (!all.is_array()) // nothing was kept
        return parts;
    for (const Json& one : all) {
        const auto of = one.is_array() && one.size() == 4 ? fromText<PartOf>(one[0].get<std::string>()) : std::nullopt;
        if (!of) // of a newer program
            continue;
        Part part{*of, one[1].get<std::string>(), one[2].get<std::string>(), {}};
        for (const Json& field : one[3])
            part.fields.emplace_back(field[0].get<std::string>(), field[1].get<std::string>());
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Changed> changesOf(const std::vector<Part>& before, const std::vector<Part>& now)
{
    std::vector<Changed> changes;
    for (const Part& part : now) {
        const Part* old = sameAs(before, part);
        if (!old) {
            changes.push_back({part.of, part.label, "", "", part.label});
            continue;
        }
        for (const auto& [name, text] : part.fields)
            if (const auto was = in(*old, name); was != text)
                changes.push_back({part.of, part.label, name, was, text});
    }
    for (const Part& part : before)
        if (!sameAs(now, part))
            changes.push_back({part.of, part.label, "", part.label, ""});
    return changes;
}

void mask(std::vector<Changed>& changes)
{
    for (Changed& change : changes) {
        const auto hide = [&](auto&& how) { change.before = how(change.before), change.now = how(change.now); };
        const auto whole = [](const std::string& text) { return text.empty() ? text : std::string(kHidden); };
        if (change.of == PartOf::Person)
            change.label = maskedName(change.label);
        if (change.of == PartOf::Person && (change.field.empty() || change.field == "name"))
            hide(maskedName);
        else if (change.of == PartOf::Evidence && change.field == "source")
            hide(maskedName);
        else if (change.field == "id_number")
            hide(maskedNumber);
        else if (change.field == "phone")
            hide(maskedPhone);
        else if (change.field == "born_day" || (change.of == PartOf::Person && change.field == "note"))
            hide(whole);
    }
}

} // namespace minyi::core::review
