#include "core/reports/bound_file.h"

#include "core/cases/table.h"
#include "core/reports/review_paper.h"
#include "core/reports/words.h"
#include "core/review/table.h"
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

/// The last opinion of the review, with its reviewer and day.
Result<Done> addReview(const Ask& ask, const cases::CaseFile& file, const FormWords& words, std::vector<BoundPart>& parts)
{
    const auto rounds = review::roundsOf(ask.db, file.id);
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [](const review::Review& one) { return one.decidedAt && one.opinion; });
    if (last == rounds.rend())
        return Done{};
    auto paper = answer(ask, DraftReviewOpinion{file.id, words.language()});
    if (!paper)
        return tl::unexpected(paper.error());
    parts.push_back({words("review.title"), isoDay(dayOf(*last->decidedAt)), staff::nameOf(ask.db, last->decidedBy), std::move(*paper)});
    return Done{};
}

/// Every paper of a case in the order it is bound: here documents and files of evidence get their lines as they come to exist.
Result<std::vector<BoundPart>> partsOf(const Ask& ask, const cases::CaseFile& file, const FormWords& words)
{
    std::vector<BoundPart> parts;
    if (auto added = addReview(ask, file, words, parts); !added)
        return tl::unexpected(added.error());
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
    const auto file = find(ask.db, question.file);
    if (!file || !cases::sightOf(ask.db, ask.actor, ask.now).sees(*file))
        return refuse(Why::NotFound, "case");
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    auto parts = partsOf(ask, *file, words);
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->empty())
        return refuse(Why::Missing, "parts");
    BoundFile bound = factsOf(ask, *file, words);
    bound.parts = std::move(*parts);
    return bound;
}

} // namespace minyi::core::reports
