#include "core/documents/desk.h"

#include "core/cases/gates.h"
#include "core/cases/person_rules.h"
#include "core/staff/table.h"

#include <algorithm>

/// A paper as somebody reads it.
namespace minyi::core::documents {

namespace {

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
    return Readable{std::move(found->file), std::move(*document)};
}

Result<Paper> paperIn(const Ask& ask, const cases::CaseFile& file, const Document& document)
{
    if (namesProtected(ask, file, document))
        return refuse(Why::NotAllowed, "protected");
    auto paper = CaseFacts(ask, file).paperOf(document);
    return paper ? Result<Paper>(std::move(*paper)) : refuse(Why::UnknownName, document.form);
}

} // namespace

Result<reports::Report> reportIn(const Ask& ask, const cases::CaseFile& file, const Document& document)
{
    const auto paper = paperIn(ask, file, document);
    if (!paper)
        return tl::unexpected(paper.error());
    auto report = paperOf(paper->form, paper->values, paper->head);
    if (document.state == State::Voided)
        report.below = ask.the<Forms>().word("voided");
    return report;
}

Result<reports::Report> reportOf(const Ask& ask, Id<Document> id)
{
    const auto found = readable(ask, id);
    return found ? reportIn(ask, found->file, found->document) : tl::unexpected(found.error());
}

Result<PaperAnswer> answer(const Ask& ask, const DocumentPaper& question)
{
    const auto found = readable(ask, question.document);
    if (!found)
        return tl::unexpected(found.error());
    const auto paper = paperIn(ask, found->file, found->document);
    if (!paper)
        return tl::unexpected(paper.error());
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
