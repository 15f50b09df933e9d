#include "core/reports/review_paper.h"

#include "core/cases/table.h"
#include "core/evidence/table.h"
#include "core/reports/words.h"
#include "core/review/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::reports {

namespace {

/// The case and its last opinion, for who may see them.
struct Source {
    const Ask& ask;
    FormWords words;
    cases::CaseFile file;
    review::Review review;

    std::string name(Id<staff::Officer> officer) const { return staff::nameOf(ask.db, officer); }
    std::string word(std::string_view group, std::string_view token) const
    {
        return words("review." + std::string(group) + "." + std::string(token));
    }
};

/// The pieces of evidence by their numbers, and the hash over all that was reviewed.
std::string documentsOf(const Source& s)
{
    std::string text;
    for (const auto& one : evidence::evidenceOf(s.ask.db, s.file.id))
        if (one.status == evidence::Status::Held && one.takenAt <= *s.review.decidedAt) // what came later was not reviewed
            text += (text.empty() ? "" : "；") + std::to_string(one.number) + " " + one.name;
    return text;
}

Table pointsOf(const Source& s)
{
    Table table{{{s.words("review.point"), Align::Left, 3}, {s.words("review.finding"), Align::Centre, 2}, {s.words("review.note"), Align::Left, 7}}, {}};
    const auto points = review::pointsOf(s.ask.db, s.review.id);
    for (const auto& token : TokensOf<review::Point>::table) {
        const auto found = std::ranges::find(points, token.value, &review::ReviewPoint::point);
        const bool said = found != points.end();
        table.rows.push_back({s.word("point", token.text), said ? s.word("finding", toText(found->finding)) : "", said ? found->note : ""});
    }
    return table;
}

/// What has to be mended, numbered as the handler sees it.
std::string defectsOf(const Source& s)
{
    std::string text;
    for (const auto& one : review::defectsOf(s.ask.db, s.file.id))
        if (one.review == s.review.id)
            text += "\n" + std::to_string(one.number) + ". " + one.target + "：" + one.words;
    return text;
}

std::string footOf(const Source& s)
{
    return s.words.fill("review.foot", {{"name", s.name(s.review.decidedBy)},
                                        {"time", s.review.decidedAt ? plainTime(*s.review.decidedAt) : ""}});
}

Report paperOf(const Source& s)
{
    Report report = blank(s.words);
    report.name = "review_opinion";
    report.compact = true;
    report.onePage = true;
    report.organ = settings::text(s.ask.db, "bureau_name", dayOf(s.ask.now));
    report.title = s.words("review.title");
    report.headLeft = s.file.number.value_or("");
    report.headRight = s.words.day(dayOf(s.ask.now));
    const auto unit = find(s.ask.db, s.file.unit);
    const auto about = s.review.about ? s.word("about", toText(*s.review.about)) : std::string();
    const auto stage = s.words.fill(about.empty() ? "review.round" : "review.round_about", {{"round", std::to_string(s.review.round)}, {"about", about}});
    report.body.emplace_back(Form{{
        {{{s.words("review.unit"), unit ? unit->name : ""}, {s.words("review.handler"), s.name(s.file.handler)}}},
        {{{s.words("review.case"), s.file.title}, {s.words("review.stage"), stage}}},
        {{{s.words("review.submitted"), plainTime(s.review.submittedAt)}, {s.words("review.checked"), s.name(s.review.passedBy)}}},
        {{{.label = s.words("review.documents"), .text = documentsOf(s)}}, 14},
        {{{s.words("review.hash"), s.review.digest}}},
    }});
    report.body.emplace_back(pointsOf(s));
    const auto opinion = s.word("opinion", toText(*s.review.opinion));
    report.body.emplace_back(Form{{
        {{{.label = s.words("review.opinion"), .text = s.review.words + defectsOf(s), .lead = opinion, .foot = footOf(s)}}, 34},
        {{{s.words("review.article"), s.review.article},
          {s.words("review.due"), s.review.supplementDue ? s.words.day(*s.review.supplementDue) : ""}}},
    }});
    report.body.emplace_back(Signatures{{Signer{s.words("review.sign"), staff::signatureOf(s.ask.db, s.review.decidedBy)}, s.words("review.head")}});
    report.body.emplace_back(Note{s.words("review.copies")});
    return report;
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftReviewOpinion& question)
{
    auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    auto rounds = review::roundsOf(ask.db, found->file.id);
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [](const review::Review& one) { return one.decidedAt && one.opinion; });
    if (last == rounds.rend())
        return refuse(Why::Missing, "opinion");
    return paperOf({ask, FormWords(ask.the<rules::Packs>(), question.language.value_or("zh")), std::move(found->file), std::move(*last)});
}

} // namespace minyi::core::reports
