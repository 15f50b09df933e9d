#include "core/reports/case_papers.h"

#include "core/leniency/table.h"
#include "core/reports/commands.h"
#include "core/reports/leniency_paper.h"
#include "core/reports/review_paper.h"
#include "core/reports/seized_paper.h"
#include "core/review/table.h"
#include "core/things/table.h"

#include <algorithm>

namespace minyi::core::reports {

namespace {

using cases::CaseFile;
using Language = std::optional<std::string>;

Result<Report> opinion(const Ask& ask, Id<CaseFile> file, const Language& language)
{
    return answer(ask, DraftReviewOpinion{file, language});
}

Result<Report> seizedList(const Ask& ask, Id<CaseFile> file, const Language& language)
{
    return sealedSeizedList(ask, DraftSeizedList{file, language});
}

Result<Report> noPenalty(const Ask& ask, Id<CaseFile> file, const Language& language)
{
    return sealedNoPenalty(ask, DraftNoPenalty{file, language});
}

Result<Report> enterprise(const Ask& ask, Id<CaseFile> file, const Language& language)
{
    return answer(ask, DraftEnterprise{file, language});
}

std::string rounds(Db& db, Id<CaseFile> file)
{
    return std::to_string(review::decidedRounds(db, file));
}

std::string things(Db& db, Id<CaseFile> file)
{
    return std::to_string(things::nextNumber(db, file) - 1);
}

/// A course that went on is another paper.
std::string course(Db& db, Id<CaseFile> file)
{
    const auto last = leniency::lastCourse(db, file);
    return last ? std::to_string(last->number) + " " + std::string(toText(last->state)) + (last->decidedAt ? " decided" : "") : "";
}

std::string assessments(Db& db, Id<CaseFile> file)
{
    return std::to_string(leniency::assessmentsOf(db, file).size());
}

constexpr CasePaper kPapers[] = {
    {"review_opinion", opinion, rounds},
    {"seized_list", seizedList, things},
    {"no_penalty_approval", noPenalty, course},
    {"enterprise_assessment", enterprise, assessments},
};

} // namespace

const CasePaper* casePaper(std::string_view form)
{
    const auto found = std::ranges::find(kPapers, form, &CasePaper::form);
    return found == std::end(kPapers) ? nullptr : &*found;
}

std::vector<std::string> caseForms()
{
    std::vector<std::string> forms;
    for (const CasePaper& paper : kPapers)
        forms.emplace_back(paper.form);
    return forms;
}

void addCasePapers(Catalog& catalog)
{
    catalog.question<DraftReviewOpinion>();
    catalog.question<DraftSeizedList>();
    catalog.question<DraftNoPenalty>();
    catalog.question<DraftEnterprise>();
}

} // namespace minyi::core::reports
