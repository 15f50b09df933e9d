#include "core/cases/command_fields.h"
#include "core/documents/command_fields.h"
#include "core/reports/binding.h"
#include "core/reports/bound_file.h"
#include "core/reports/plain_text.h"
#include "tests/support/make.h"

using namespace minyi;
using namespace minyi::core;
using namespace minyi::tests;
using cases::Step;
using reports::DraftBoundFile;

namespace {

/// A theft that chen handles; fa is the station's legal officer, xu of legal affairs.
struct Bound {
    TestWorkplace w;
    Id<cases::CaseFile> file;

    Bound()
    {
        w.say("admin", staff::AddOfficer{"fa", "方知远", "370299020100", {Role::R7}, {}});
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        w.say("admin", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}});
        cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.handler = "chen";
        file = w.say("chen", command).file;
        for (const auto& [who, step] : {std::pair("ma", Step::File), {"chen", Step::Investigate}})
            w.say(who, cases::MoveCase{file, step, {}, "理由", {}});
    }
    Result<reports::BoundFile> bound(std::string_view who, std::optional<std::string> language = {})
    {
        return w.office().ask(w.as(who), DraftBoundFile{file, std::move(language)});
    }
    void reviewed()
    {
        make::evidence(w, file, "chen", "bai");
        w.say("chen", cases::MoveCase{file, Step::SubmitForReview, {}, "理由", {}});
        w.say("fa", review::CheckReview{file, true, {}, {}, {}});
        w.say("xu", make::opinion(file));
    }
};

bool says(const reports::Report& report, std::string_view words)
{
    return reports::plainText(report).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a case is bound with the papers it has: none before the opinion, then that with its reviewer and day", "[bind]")
{
    Bound b;
    CHECK(b.bound("ma").error() == Refusal{Why::Missing, "parts"});
    b.reviewed();
    const auto file = b.bound("ma");
    REQUIRE(file);
    REQUIRE(file->parts.size() == 1);
    CHECK(file->parts[0].title == "法制审核意见书");
    CHECK(file->parts[0].maker == "徐素问");
    CHECK(file->parts[0].date == "2026-11-24");
    REQUIRE(file->parts[0].report);
    CHECK(says(*file->parts[0].report, "电动自行车被盗"));
    CHECK(file->closed.empty());
    const auto cover = reports::coverOf(*file, 7), index = reports::indexOf(*file, {{3, 4}});
    for (const char* words : {"滨海市公安局", "卷宗封面", "电动自行车被盗", "望海路派出所", "2026年11月24日"})
        CHECK(says(cover, words));
    CHECK(says(cover, "卷内页数\n7"));
    CHECK(says(index, "1\t法制审核意见书\t徐素问\t2026-11-24\t3-4"));
    CHECK(says(reports::indexOf(*b.bound("ma", "en"), {{3, 3}}), "Legal Review Opinion\t徐素问\t2026-11-24\t3\n"));
}

TEST_CASE("who does not see a case cannot bind it, nor learn that it is there", "[bind]")
{
    Bound b;
    b.reviewed();
    REQUIRE(b.bound("ma"));
    CHECK(b.bound("chen")); // who handles it needs no right to the lists of the office
    CHECK(b.bound("zhou").error().why == Why::NotAllowed);
    const auto hidden = b.bound("gao");
    REQUIRE_FALSE(hidden);
    const auto unknown = b.w.office().ask(b.w.as("gao"), DraftBoundFile{{999}, {}});
    REQUIRE_FALSE(unknown);
    CHECK(hidden.error() == unknown.error());
    CHECK(b.bound("admin").error().why == Why::NotAllowed);
}

TEST_CASE("binding is a print: number, person, time and hash on every sheet of ours, and the same file once more says so", "[bind][seal]")
{
    Bound b;
    b.reviewed();
    const auto seal = [&](std::string_view who, std::int64_t copies = 2) { return b.w.attempt(who, reports::SealBoundFile{b.file, {}, copies}); };
    const auto first = seal("chen");
    REQUIRE(first);
    CHECK(first->form.seal.number == "P2026-0001");
    CHECK(first->form.seal.copies == 2);
    CHECK_FALSE(first->form.seal.reprint);
    for (const auto& report : {reports::coverOf(*first, 1), reports::indexOf(*first, {{1, 1}}), *first->parts.front().report})
        CHECK(says(report, "编号 P2026-0001  打印 陈海涛 2026-11-24 08:30  份数 2  校验码 " + first->form.seal.checkCode));
    const auto again = seal("ma");
    REQUIRE(again);
    CHECK(again->form.seal.number == "P2026-0002");
    CHECK(again->form.seal.reprint);
    CHECK(again->form.seal.checkCode == first->form.seal.checkCode);
    CHECK(says(reports::coverOf(*again, 1), "补打"));
    cases::EditCase edit;
    edit.file = b.file;
    edit.title = "电动自行车被盗案";
    b.w.say("chen", cases::MoveCase{b.file, Step::TellParty, {}, "理由", {}});
    b.w.say("chen", edit);
    const auto other = seal("chen");
    REQUIRE(other);
    CHECK_FALSE(other->form.seal.reprint); // it reads otherwise
    CHECK(other->form.seal.checkCode != first->form.seal.checkCode);
    CHECK(seal("zhou").error().why == Why::NotAllowed);
    CHECK(seal("gao").error().why == Why::NotFound);
    CHECK(seal("chen", 0).error() == Refusal{Why::Invalid, "copies: 1..99"});
    CHECK(b.w.count("SELECT count(*) FROM print WHERE form='bound_file'") == 3);
}

TEST_CASE("a closed case goes into the archive bound since it was closed", "[bind]")
{
    Bound b;
    b.w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
    const auto binding = [&](std::string_view who) { return b.w.ask(who, reports::Binding{b.file}); };
    const auto move = [&](std::string_view who, Step step) { b.w.say(who, cases::MoveCase{b.file, step, {}, "理由", {}}); };
    CHECK_FALSE(binding("gu").mayBind); // there is nothing yet
    const auto notice = b.w.say("chen", documents::DraftDocument{b.file, "filing_notice", {}, {}, {}});
    b.w.say("chen", documents::WriteDocument{notice, {{"contact", "0532-00001100"}, {"reporter", "郑晓明"}}, {}});
    b.w.say("chen", documents::LockDocument{notice, {}});
    b.reviewed();
    CHECK(binding("chen").mayBind);
    CHECK_FALSE(binding("gu").mayBind);
    CHECK(b.bound("gu").error() == Refusal{Why::NotAllowed, "handler"}); // what the papers say is not for the archive yet
    CHECK(b.bound("chen")->parts.size() == 2);
    CHECK_FALSE(binding("gu").archiveWaits); // it is far from the archive
    CHECK_FALSE(binding("gu").seals);
    b.w.say("chen", reports::SealBoundFile{b.file, {}, 1});
    b.w.pass(kHour);
    move("chen", Step::TellParty);
    move("ma", Step::NoPenalty);
    const auto archive = cases::MoveCase{b.file, Step::Archive, {}, {}, {}};
    CHECK(b.w.refusal("gu", archive) == Refusal{Why::Missing, "bound_file"}); // what was bound is not the closed case
    CHECK(binding("gu").archiveWaits);
    CHECK(binding("gu").seals);
    CHECK(binding("gu").mayBind);
    CHECK(binding("gu").number == "P2026-0001");
    b.w.pass(kHour);
    const auto bound = b.w.say("gu", reports::SealBoundFile{b.file, {}, 1});
    CHECK(bound.parts.size() == 2);
    CHECK_FALSE(binding("gu").archiveWaits);
    CHECK(binding("gu").number == bound.form.seal.number);
    CHECK(binding("chen").by == "顾听澜");
    CHECK(binding("gu").at == b.w.office().now());
    CHECK(b.w.say("gu", archive) == cases::State::Archived);
    CHECK(b.w.office().ask(b.w.as("gu"), reports::Binding{b.file}).error() == Refusal{Why::NotFound, "case"}); // sealed
}

TEST_CASE("a case without any paper goes into the archive as it is", "[bind]")
{
    Bound b;
    b.w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
    for (const Step step : {Step::Mediate, Step::MediationKept})
        b.w.say("chen", cases::MoveCase{b.file, step, {}, "理由", {}});
    CHECK_FALSE(b.w.ask("gu", reports::Binding{b.file}).archiveWaits);
    CHECK(b.w.say("gu", cases::MoveCase{b.file, Step::Archive, {}, {}, {}}) == cases::State::Archived);
}
