#include "core/reports/leniency_paper.h"

#include "core/cases/gates.h"
#include "core/base/mask.h"
#include "core/leniency/table.h"
#include "core/reports/words.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

namespace minyi::core::reports {

namespace {

using leniency::Assessment;
using leniency::Course;

/// The case and the words it is printed in.
struct Source {
    const Ask& ask;
    FormWords words;
    cases::CaseFile file;

    std::string name(Id<staff::Officer> officer) const { return staff::nameOf(ask.db, officer); }
    std::string day(const std::optional<Day>& day) const { return day ? words.day(*day) : ""; }
    static std::string time(const std::optional<Instant>& at) { return at ? plainTime(*at) : ""; }
    std::string yes(const std::optional<bool>& found) const { return found ? words(*found ? "no_penalty.yes" : "no_penalty.no") : ""; }
};

Result<Source> sourceOf(const Ask& ask, Id<cases::CaseFile> id, const std::optional<std::string>& language)
{
    auto found = cases::seen(ask, id);
    if (!found)
        return tl::unexpected(found.error());
    return Source{ask, FormWords(ask.the<rules::Packs>(), language.value_or("zh")), std::move(found->file)};
}

Report headed(const Source& s, const char* name, std::string_view title)
{
    Report report = blank(s.words);
    report.name = name;
    report.compact = true;
    report.organ = settings::text(s.ask.db, "bureau_name", dayOf(s.ask.now));
    report.title = s.words(title);
    report.headLeft = s.file.number.value_or("");
    report.headRight = s.words.day(dayOf(s.ask.now));
    const auto unit = find(s.ask.db, s.file.unit);
    report.body.emplace_back(Form{{{{{s.words("no_penalty.unit"), unit ? unit->name : ""}, {s.words("no_penalty.handler"), s.name(s.file.handler)}}},
                                   {{{s.words("no_penalty.case"), s.file.title}}}}});
    return report;
}

Form actOf(const Source& s, const Course& c, bool full)
{
    const auto* entry = s.ask.the<leniency::NoPenaltyList>().find(c.entry);
    const auto issue = c.issue ? find(s.ask.db, c.issue) : std::nullopt;
    const bool mask = !full && c.party == leniency::Party::Person;
    const auto& language = s.words.language();
    return {{
        {{{s.words("no_penalty.party"), mask ? maskedName(c.partyName) : c.partyName},
          {s.words("no_penalty.number"), mask ? maskedNumber(c.partyNumber) : c.partyNumber}}},
        {{{s.words("no_penalty.act"), entry ? c.entry + " " + (language == "en" ? entry->en : entry->zh) : ""}}},
        {{{s.words("no_penalty.found"), s.words.day(c.foundOn)}, {s.words("no_penalty.paper"), issue ? issue->paper : ""}}},
        {{{s.words("no_penalty.basis"), entry ? entry->basis : ""}}},
        {{{s.words("no_penalty.conditions"), entry ? entry->conditions : ""}}},
    }};
}

std::string queryOf(const Source& s, const Course& c)
{
    if (!c.askedAt)
        return {};
    const auto found = c.same > 0 || c.elsewhere ? "no_penalty.repeat" : "no_penalty.first";
    std::string text = c.asked + "\n" + s.words.fill("no_penalty.sources", {{"sources", c.sources}}) + "\n" +
                       s.words.fill(found, {{"same", std::to_string(c.same)}, {"near", std::to_string(c.near)}});
    return c.otherAct.empty() ? text : text + "\n" + c.otherAct;
}

Table harmOf(const Source& s, const Course& c)
{
    Table table{{{s.words("no_penalty.harm"), Align::Left, 4}, {s.words("no_penalty.finding"), Align::Centre, 1}, {s.words("no_penalty.note"), Align::Left, 5}}, {}};
    const std::tuple<const char*, const std::optional<bool>*, const std::string*> rows[] = {
        {"no_penalty.injury", &c.injury, &c.injuryWords}, {"no_penalty.loss", &c.loss, &c.lossWords},
        {"no_penalty.further", &c.further, &c.furtherWords}, {"no_penalty.noticed", &c.noticed, &c.noticedWords}};
    for (const auto& [word, found, note] : rows)
        table.rows.push_back({s.words(word), s.yes(*found), *note});
    return table;
}

Form restOf(const Source& s, const Course& c)
{
    const auto by = [&](const char* key, Id<staff::Officer> officer, const std::optional<Instant>& at) {
        return at ? s.words.fill(key, {{"name", s.name(officer)}, {"time", plainTime(*at)}}) : std::string();
    };
    const std::string opinion = c.reviewedAt ? s.words(c.failed == leniency::Failure::Disagreed ? "no_penalty.disagree" : "no_penalty.agree") : "";
    return {{
        {{{s.words("no_penalty.order"), c.ordered}}},
        {{{s.words("no_penalty.due"), s.day(c.due)}, {s.words("no_penalty.corrected"), s.day(c.correctedOn)}}},
        {{{s.words("no_penalty.extended"), c.extended}, {s.words("no_penalty.proof"), c.proof}}},
        {{{.label = s.words("no_penalty.opinion"), .text = c.reviewWords, .lead = opinion, .foot = by("no_penalty.by", c.reviewedBy, c.reviewedAt)}}, 16},
        {{{.label = s.words("no_penalty.education"), .text = c.education, .foot = by("no_penalty.said", c.educatedBy, c.educatedAt)}}, 14},
        {{{s.words("no_penalty.undertaking"), c.undertaking}}},
        {{{.label = s.words("no_penalty.approval"), .text = c.decidedAt ? s.words("no_penalty.decided") : "", .blank = !c.decidedAt,
           .foot = c.decidedAt ? by("no_penalty.by", c.decidedBy, c.decidedAt) : s.words("no_penalty.seal")}}, 20},
        {{{s.words("no_penalty.served"), s.day(c.servedOn)}, {s.words("no_penalty.way"), c.servedWay}}},
    }};
}

Result<Report> noPenalty(const Ask& ask, const DraftNoPenalty& question, bool sealed)
{
    const auto s = sourceOf(ask, question.file, question.language);
    if (!s)
        return tl::unexpected(s.error());
    const auto course = leniency::lastCourse(ask.db, question.file);
    if (!course)
        return refuse(Why::Missing, "course");
    const bool full = sealed || cases::sightOf(ask.db, ask.actor, ask.now).standing(s->file).handler;
    Report report = headed(*s, "no_penalty_approval", "no_penalty.title");
    report.body.emplace_back(actOf(*s, *course, full));
    report.body.emplace_back(Form{{{{{.label = s->words("no_penalty.query"), .text = queryOf(*s, *course),
                                      .foot = course->askedAt ? s->words.fill("no_penalty.asked", {{"name", s->name(course->askedBy)}, {"time", Source::time(course->askedAt)}}) : ""}}, 18}}});
    report.body.emplace_back(harmOf(*s, *course));
    report.body.emplace_back(restOf(*s, *course));
    report.body.emplace_back(Signatures{{Signer{s->words("no_penalty.sign.handler"), staff::signatureOf(ask.db, course->askedBy)},
                                         Signer{s->words("no_penalty.sign.legal"), staff::signatureOf(ask.db, course->reviewedBy)},
                                         Signer{s->words("no_penalty.sign.chief"), staff::signatureOf(ask.db, course->decidedBy)}}});
    report.body.emplace_back(Note{s->words("no_penalty.copies")});
    return report;
}

Form assessed(const Source& s, const Assessment& a)
{
    const auto yuan = [&](std::int64_t amount) { return s.words.fill("enterprise.yuan", {{"n", grouped(amount)}}); };
    const std::string dispute = s.words(a.dispute ? "enterprise.is_dispute" : "enterprise.no_dispute");
    return {{
        {{{s.words("enterprise.company"), a.company}, {s.words("enterprise.registration"), a.registration}}},
        {{{s.words("enterprise.measure"), a.measure}}},
        {{{s.words("enterprise.alleged"), yuan(a.alleged)}, {s.words("enterprise.frozen"), yuan(a.frozen)}}},
        {{{s.words("enterprise.illegal"), yuan(a.illegal)}, {s.words("enterprise.other"), yuan(a.other)}}},
        {{{s.words("enterprise.lawful"), yuan(a.lawful)}, {s.words("enterprise.contact"), s.name(a.contact)}}},
        {{{.label = s.words("enterprise.division"), .text = a.division}}, 14},
        {{{.label = s.words("enterprise.options"), .text = a.options}}, 14},
        {{{.label = s.words("enterprise.dispute"), .text = a.disputeWords, .lead = dispute}}, 14},
        {{{s.words("enterprise.letter"), a.letter}}},
        {{{.label = s.words("enterprise.visits"), .text = a.visits}}, 12},
        {{{.label = s.words("enterprise.legal"), .blank = true, .foot = s.words("no_penalty.seal")}}, 20},
        {{{.label = s.words("enterprise.leader"), .blank = true, .foot = s.words("no_penalty.seal")}}, 20},
    }};
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftNoPenalty& question)
{
    return noPenalty(ask, question, false);
}

Result<Report> sealedNoPenalty(const Ask& ask, const DraftNoPenalty& question)
{
    return noPenalty(ask, question, true);
}

Result<Report> answer(const Ask& ask, const DraftEnterprise& question)
{
    const auto s = sourceOf(ask, question.file, question.language);
    if (!s)
        return tl::unexpected(s.error());
    const auto last = leniency::lastAssessment(ask.db, question.file);
    if (!last)
        return refuse(Why::Missing, "assessment");
    Report report = headed(*s, "enterprise_assessment", "enterprise.title");
    report.body.emplace_back(assessed(*s, *last));
    report.body.emplace_back(Signatures{{Signer{s->words("no_penalty.sign.handler"), staff::signatureOf(ask.db, last->by)},
                                         s->words("enterprise.sign.legal"), s->words("enterprise.sign.leader")}});
    report.body.emplace_back(Note{s->words.fill("enterprise.note", {{"name", s->name(last->by)}, {"time", plainTime(last->at)}, {"number", std::to_string(last->number)}})});
    return report;
}

} // namespace minyi::core::reports
