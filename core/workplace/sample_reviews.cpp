#include "core/workplace/sample_reviews.h"

#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/evidence/commands.h"
#include "core/evidence/queries.h"
#include "core/review/command_fields.h"
#include "core/review/reviewing_fields.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_people.h"

#include <algorithm>

namespace minyi::core::workplace {

namespace {

/// What proves a fact of this kind, as a rule.
evidence::Kind kindFor(const evidence::ItemRow& item)
{
    using evidence::Fact;
    using evidence::Kind;
    if (item.id == "victim")
        return Kind::VictimStatement;
    if (item.id == "suspect")
        return Kind::PartyStatement;
    if (item.id == "witness")
        return Kind::WitnessStatement;
    if (item.id == "video" || item.id == "recording")
        return Kind::Audiovisual;
    if (item.id == "scene" || item.id == "site" || item.id == "inspection")
        return Kind::Scene;
    return item.fact == Fact::Result ? Kind::Appraisal : Kind::Document;
}

/// What every piece of evidence of the sample has.
evidence::AddEvidence piece(Id<cases::CaseFile> file, const std::string& second, evidence::Kind kind, std::string name, std::string source)
{
    evidence::AddEvidence command;
    command.file = file;
    command.kind = kind;
    command.source = std::move(source);
    command.second = second;
    command.store = "案管室1号柜";
    command.purpose = "证明：" + name;
    command.name = std::move(name);
    return command;
}

/// Nobody is decided on in a case without a suspect.
Result<Done> nameSuspect(Office& office, const Actor& handler, Id<cases::CaseFile> file)
{
    constexpr const char* kNames[] = {"薛明远", "贺立群", "沈知行", "陆一鸣", "孟书航"};
    const auto shown = office.ask(handler, cases::File{file});
    if (!shown)
        return tl::unexpected(shown.error());
    const auto suspected = [](const cases::PersonRow& person) { return person.role == "suspect" || person.role == "party"; };
    if (std::ranges::any_of(shown->people, suspected))
        return Done{};
    cases::AddPerson person{file, "suspect", kNames[static_cast<std::size_t>(file.value) % std::size(kNames)], {}, {}, "男", {}, {}};
    person.address = "本市望海路";
    const auto added = office.submit(handler, person);
    return added ? Result<Done>(Done{}) : tl::unexpected(added.error());
}

} // namespace

Result<Done> answerChecklist(Office& office, const Actor& handler, const std::string& second, Id<cases::CaseFile> file)
{
    const auto desk = office.ask(handler, evidence::Desk{file});
    if (!desk)
        return tl::unexpected(desk.error());
    if (const auto named = nameSuspect(office, handler, file); !named)
        return named;
    for (const auto& item : desk->items) {
        if (!item.required || item.standing != evidence::Standing::NotHeld)
            continue;
        auto command = piece(file, second, kindFor(item), item.zh, item.fact == evidence::Fact::Procedure ? "本所制作" : "当事人提供");
        command.place = "本所";
        command.item = item.id;
        if (const auto added = office.submit(handler, command); !added)
            return tl::unexpected(added.error());
    }
    if (!desk->items.empty() || !desk->evidence.empty())
        return Done{};
    auto record = piece(file, second, evidence::Kind::Scene, "现场笔录", "本所制作"); // of a kind of case without a list
    record.purpose = "证明现场情况";
    return done(office.submit(handler, record));
}

Result<Done> passReview(Office& office, const Actor& legal, Id<cases::CaseFile> file)
{
    return office.submit(legal, review::CheckReview{file, true, "材料齐全。", {}, {}});
}

Result<Done> qualifyReviewer(Office& office, const std::string& account)
{
    return done(office.submit(staff::systemActor(), review::Qualify{account, "A20173702000815", parseDay("2018-03-20"), {}, false}));
}

Result<Done> giveOpinion(Office& office, const Actor& reviewer, Id<cases::CaseFile> file, cases::Step step)
{
    review::DecideReview command;
    command.file = file;
    command.opinion = step == cases::Step::Agree ? review::Opinion::Agree : review::Opinion::Supplement;
    for (const auto& token : TokensOf<review::Point>::table)
        command.points.push_back({token.value, review::Finding::Pass, {}});
    command.words = "同意。";
    if (step != cases::Step::Agree) {
        command.words = "证据尚需补充。";
        command.points[1].finding = review::Finding::Doubt;
        command.points[1].note = "价值证明不足。";
        command.defects = {{"价值证明", "补充购买凭证或价格认定。", review::ErrorKind::Amount}, {"现场视频", "注明提取人和提取时间。", review::ErrorKind::Evidence}};
        command.supplementDue = dayOf(office.now()) + 3;
    }
    return done(office.submit(reviewer, command));
}

Result<Done> reviewStep(Office& office, const Actor& handler, const Actor& legal, const Actor& reviewer, Id<cases::CaseFile> file, cases::Step about)
{
    review::SubmitReview submit;
    submit.file = file;
    submit.about = about;
    if (const auto submitted = office.submit(handler, submit); !submitted)
        return tl::unexpected(submitted.error());
    if (auto passed = passReview(office, legal, file); !passed)
        return passed;
    return giveOpinion(office, reviewer, file, cases::Step::Agree);
}

} // namespace minyi::core::workplace
