#include "core/reports/bound_file.h"

#include "core/cases/table.h"
#include "core/documents/desk.h"
#include "core/documents/table.h"
#include "core/evidence/queries.h"
#include "core/evidence/table.h"
#include "core/reports/document_paper.h"
#include "core/reports/review_paper.h"
#include "core/reports/table.h"
#include "core/reports/words.h"
#include "core/review/table.h"
#include "core/security/contents.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::reports {

namespace {

constexpr const char* kWords[] = {"cover", "index", "case", "number", "unit", "handler", "opened", "closed", "parts", "sheets", "binder", "checker",
                                  "item", "paper", "maker", "date", "sheet"};

const std::string& word(const BoundFile& file, std::string_view key)
{
    static const std::string kNone;
    const auto found = file.words.find(key);
    return found == file.words.end() ? kNone : found->second;
}

Report formOf(const BoundFile& file, const char* name, std::string_view title)
{
    Report report = file.form;
    report.name = name;
    report.compact = true;
    report.title = word(file, title);
    return report;
}

/// A paper and when it came into the file.
using Dated = std::pair<Instant, BoundPart>;

/// The last opinion of the review, with its reviewer and day.
Result<Done> addReview(const Ask& ask, const cases::CaseFile& file, const FormWords& words, std::vector<Dated>& papers)
{
    const auto rounds = review::roundsOf(ask.db, file.id);
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [](const review::Review& one) { return one.decidedAt && one.opinion; });
    if (last == rounds.rend())
        return Done{};
    auto paper = answer(ask, DraftReviewOpinion{file.id, words.language()});
    if (!paper)
        return tl::unexpected(paper.error());
    papers.push_back({*last->decidedAt, {words("review.title"), isoDay(dayOf(*last->decidedAt)), staff::nameOf(ask.db, last->decidedBy), std::move(*paper)}});
    return Done{};
}

/// What is final; a draft or what is void is no part of the file.
Result<Done> addDocuments(const Ask& ask, const cases::CaseFile& file, std::vector<Dated>& papers)
{
    for (const documents::Document& one : documents::documentsOf(ask.db, file.id)) {
        if (one.state != documents::State::Final || !one.lockedAt)
            continue;
        auto paper = answer(ask, DraftCaseDocument{one.id});
        if (!paper)
            return tl::unexpected(paper.error());
        const auto title = paper->title + (one.number ? " " + *one.number : "");
        papers.push_back({*one.lockedAt, {title, isoDay(dayOf(*one.lockedAt)), staff::nameOf(ask.db, one.lockedBy), std::move(*paper)}});
    }
    return Done{};
}

/// The files of held evidence that can be laid on a sheet, each with its piece; a recording stays where it is.
std::vector<std::pair<evidence::Evidence, evidence::Attachment>> sheetsIn(Db& db, Id<cases::CaseFile> file)
{
    using evidence::Media;
    std::vector<std::pair<evidence::Evidence, evidence::Attachment>> sheets;
    const auto held = evidence::evidenceOf(db, file);
    for (evidence::Attachment& one : evidence::attachmentsIn(db, file)) {
        const auto piece = std::ranges::find(held, one.evidence, &evidence::Evidence::id);
        const bool sheet = one.media == Media::Pdf || one.media == Media::Png || one.media == Media::Jpeg;
        if (!one.dropped && sheet && piece != held.end() && piece->status == evidence::Status::Held)
            sheets.emplace_back(*piece, std::move(one));
    }
    return sheets;
}

void addEvidence(const Ask& ask, const cases::CaseFile& file, std::vector<BoundPart>& parts)
{
    for (const auto& [piece, one] : sheetsIn(ask.db, file.id)) {
        const auto title = std::to_string(piece.number) + " " + piece.name + (one.label.empty() ? "" : "：" + one.label);
        parts.push_back({title, isoDay(dayOf(piece.takenAt)), staff::nameOf(ask.db, piece.taker), {}, ask.the<Contents>().pathOf(one.hash)});
    }
}

/// Every paper of a case in the order it is bound: as they came into being, then the evidence by its numbers.
Result<std::vector<BoundPart>> partsOf(const Ask& ask, const cases::CaseFile& file, const FormWords& words)
{
    std::vector<Dated> papers;
    if (auto added = addDocuments(ask, file, papers); !added)
        return tl::unexpected(added.error());
    if (auto added = addReview(ask, file, words, papers); !added)
        return tl::unexpected(added.error());
    std::ranges::stable_sort(papers, {}, &Dated::first);
    std::vector<BoundPart> parts;
    for (auto& [at, part] : papers)
        parts.push_back(std::move(part));
    addEvidence(ask, file, parts);
    return parts;
}

BoundFile factsOf(const Ask& ask, const cases::CaseFile& file, const FormWords& words)
{
    BoundFile bound;
    const auto unit = find(ask.db, file.unit);
    bound.number = file.number ? *file.number : file.sourceId.value_or("");
    bound.title = file.title;
    bound.unit = unit ? unit->name : "";
    bound.handler = staff::nameOf(ask.db, file.handler);
    bound.opened = words.day(dayOf(file.filedAt.value_or(file.opened)));
    bound.closed = file.closedAt ? words.day(dayOf(*file.closedAt)) : "";
    bound.boundAt = ask.now;
    bound.form = blank(words);
    bound.form.organ = settings::text(ask.db, "bureau_name", dayOf(ask.now));
    for (const char* key : kWords)
        bound.words.emplace(key, words("bound." + std::string(key)));
    return bound;
}

} // namespace

std::optional<Refusal> bindFault(const Ask& ask, const cases::Seen& seen)
{
    const auto standing = seen.sight.standing(seen.file);
    if (!standing.handler && !ask.actor.may(Permission::PrintReports))
        return Refusal{Why::NotAllowed, std::string(toText(Permission::PrintReports))};
    if (!evidence::mayOpen(ask, seen.file, standing) && !evidence::attachmentsIn(ask.db, seen.file.id).empty())
        return Refusal{Why::NotAllowed, "content"}; // what the files hold is laid on paper
    if (!documents::mayRead(ask.actor, seen.file, standing) && documents::hasFinal(ask.db, seen.file.id))
        return Refusal{Why::NotAllowed, "handler"};
    return {};
}

bool hasParts(Db& db, Id<cases::CaseFile> file)
{
    const auto opinion = [](const review::Review& one) { return one.decidedAt && one.opinion; };
    return documents::hasFinal(db, file) || std::ranges::any_of(review::roundsOf(db, file), opinion) || !sheetsIn(db, file).empty();
}

std::string textOf(const BoundFile& file)
{
    auto text = plainText(coverOf(file, 0)) + plainText(indexOf(file, std::vector<PartSheets>(file.parts.size())));
    for (const BoundPart& part : file.parts) // a file is called by the hash of what it holds
        text += part.report ? plainText(*part.report) : part.file.substr(part.file.rfind('/') + 1) + "\n";
    return text;
}

Report coverOf(const BoundFile& file, int sheets)
{
    Report report = formOf(file, "cover", "cover");
    report.onePage = true;
    report.body.emplace_back(Form{{
        {{{word(file, "number"), file.number}}, 18},
        {{{word(file, "case"), file.title}}, 30},
        {{{word(file, "unit"), file.unit}}, 18},
        {{{word(file, "handler"), file.handler}}, 18},
        {{{word(file, "opened"), file.opened}, {word(file, "closed"), file.closed}}, 18},
        {{{word(file, "parts"), std::to_string(file.parts.size())}, {word(file, "sheets"), std::to_string(sheets)}}, 18},
    }});
    report.body.emplace_back(Signatures{{word(file, "binder"), word(file, "checker")}});
    return report;
}

Report indexOf(const BoundFile& file, const std::vector<PartSheets>& sheets)
{
    Report report = formOf(file, "file_index", "index");
    report.headLeft = file.number;
    Table table{{{word(file, "item"), Align::Centre, 1.4}, {word(file, "paper"), Align::Left, 5}, {word(file, "maker"), Align::Left, 2},
                 {word(file, "date"), Align::Centre, 2.8}, {word(file, "sheet"), Align::Centre, 2}}, {}};
    for (std::size_t i = 0; i < file.parts.size() && i < sheets.size(); ++i) {
        const BoundPart& part = file.parts[i];
        std::string at = std::to_string(sheets[i].first);
        if (sheets[i].last > sheets[i].first)
            at += "-" + std::to_string(sheets[i].last);
        table.rows.push_back({std::to_string(i + 1), part.title, part.maker, part.date, at});
    }
    report.body.emplace_back(std::move(table));
    return report;
}

Result<BoundFile> answer(const Ask& ask, const DraftBoundFile& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto fault = bindFault(ask, *found))
        return tl::unexpected(*fault);
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    auto parts = partsOf(ask, found->file, words);
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->empty())
        return refuse(Why::Missing, "parts");
    BoundFile bound = factsOf(ask, found->file, words);
    bound.parts = std::move(*parts);
    return bound;
}

} // namespace minyi::core::reports
