#include "core/cases/command_fields.h"
#include "core/deadlines/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/cases/table.h"
#include "core/reports/bound_file.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

/// A case with the people who carry it to its end: chen handles, ma is chief, fa the station's legal officer, xu of legal affairs,
/// qin the bureau leader, gu the case manager.
struct Carried {
    TestWorkplace w;
    Id<CaseFile> file;

    explicit Carried(Class kind, std::string subtype = "theft")
    {
        w.say("admin", staff::AddOfficer{"fa", "方知远", "370299020100", {Role::R7}, {}});
        w.say("admin", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
        w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
        w.say("admin", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}});
        RegisterCase command;
        command.kind = kind;
        command.title = "电动自行车被盗";
        command.subtype = std::move(subtype);
        command.unit = "370299020100";
        command.handler = "chen";
        command.people = {{"suspect", "陆一舟", {}, {}, {}, {}, {}}};
        file = w.say("gu", command).file;
    }

    State move(std::string_view who, Step step, std::optional<Json> fields = {})
    {
        return w.say(who, MoveCase{file, step, w.row(file).ver, "理由", std::move(fields)});
    }
    Refusal refused(std::string_view who, Step step, std::optional<std::string> note = "理由", std::optional<Json> fields = {})
    {
        return w.refusal(who, MoveCase{file, step, {}, std::move(note), std::move(fields)});
    }
    /// Asked by the handler, granted by the bureau leader.
    void extend(std::string rule, std::string extension, std::optional<std::string> paper = {})
    {
        const auto asked = w.say("chen", deadlines::AskExtension{file, std::move(rule), std::move(extension), {}, {}, "案情复杂", {}});
        w.say("qin", deadlines::AnswerExtension{asked, true, std::move(paper), {}});
    }
    std::string due()
    {
        std::optional<Instant> at;
        w.db([&](Db& db) { at = dueOf(db, file); });
        return at ? plainTime(*at) : "-";
    }
};

} // namespace

TEST_CASE("an administrative case goes from the report to the archive, each by whom the law names", "[cases]")
{
    Carried c(Class::Administrative);
    CHECK(c.move("ma", Step::File) == State::Filed);
    CHECK(c.move("chen", Step::Investigate) == State::Investigating);
    CHECK(c.move("chen", Step::Mediate) == State::Mediated);
    CHECK(c.move("chen", Step::MediationFailed) == State::Investigating);
    make::evidence(c.w, c.file, "chen", "bai");
    CHECK(c.move("chen", Step::SubmitForReview) == State::LegalReview);
    c.w.say("fa", review::CheckReview{c.file, true, {}, {}, {}});
    CHECK(c.w.say("xu", make::opinion(c.file)) == State::Notice);
    CHECK(c.move("chen", Step::TellParty) == State::Decision);
    CHECK(c.refused("ma", Step::Penalise, "理由", Json{{"fine", 1500}}) == Refusal{Why::NotAllowed, "fine"});
    CHECK(c.refused("ma", Step::Penalise, "理由", Json{{"fines", 1}}) == Refusal{Why::Invalid, "fines"});
    CHECK(c.refused("qin", Step::Penalise) == Refusal{Why::Missing, "fields"});
    CHECK(c.move("qin", Step::Penalise, Json{{"fine", 1500}}) == State::Executing);
    CHECK(c.w.row(c.file).decidedAt == c.w.office().now());
    CHECK(c.move("chen", Step::Execute) == State::Closed);
    CHECK(c.w.row(c.file).closedAt == c.w.office().now());
    CHECK(c.move("qin", Step::Reopen) == State::Investigating);
    CHECK_FALSE(c.w.row(c.file).closedAt);
    CHECK(c.refused("ma", Step::EndInvestigation, {}) == Refusal{Why::Missing, "note"});
    CHECK(c.move("ma", Step::EndInvestigation) == State::Ended);
    c.move("qin", Step::Reopen);
    c.move("fa", Step::FastProcedure);
    c.move("fa", Step::Agree);
    c.move("chen", Step::TellParty);
    CHECK(c.move("ma", Step::NoPenalty) == State::Closed);
    CHECK(c.refused("gu", Step::Archive) == Refusal{Why::Missing, "bound_file"});
    c.w.say("gu", reports::SealBoundFile{c.file, {}, 1});
    CHECK(c.move("gu", Step::Archive) == State::Archived);
    CHECK(c.refused("ma", Step::Reopen) == Refusal{Why::NotFound, "case"}); // sealed with the archive
    CHECK(c.move("qin", Step::Reopen) == State::Investigating);
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("a criminal case goes from acceptance to prosecution, back twice and no third time", "[cases]")
{
    Carried c(Class::Criminal);
    CHECK(c.move("qin", Step::File) == State::Filed);
    CHECK(c.move("chen", Step::TakeMeasures) == State::Measures);
    CHECK(c.move("chen", Step::Summon) == State::Measures);
    make::agreedTo(c.w, c.file, Step::Detain);
    CHECK(c.move("qin", Step::Detain) == State::Custody);
    CHECK(c.refused("chen", Step::Arrest) == Refusal{Why::WrongState, "arrest: not_asked"});
    CHECK(std::ranges::count(c.w.ask("chen", File{c.file}).next, Step::Arrest) == 0);
    make::agreedTo(c.w, c.file, Step::AskArrest);
    CHECK(c.refused("chen", Step::Arrest) == Refusal{Why::WrongState, "arrest: not_asked"}); // agreed to, not yet asked
    CHECK(c.move("qin", Step::AskArrest) == State::Custody);
    CHECK(c.refused("chen", Step::Arrest, {}) == Refusal{Why::Missing, "note"}); // the number of the approval
    CHECK(std::ranges::count(c.w.ask("chen", File{c.file}).next, Step::Arrest) == 1);
    CHECK(c.move("chen", Step::Arrest) == State::Arrested);
    for (const char* tier : {"plus1", "plus2_four_types", "plus2_ten_years"})
        c.extend("investigative_custody", tier, "检延〔2026〕1号");
    CHECK(c.w.row(c.file).extensions == 3);
    make::evidence(c.w, c.file, "chen", "bai");
    make::qualified(c.w, "xu");
    CHECK(c.move("chen", Step::Conclude) == State::Concluded);
    CHECK(c.w.row(c.file).extensions == 0);
    for (int i = 0; i < 2; ++i) {
        make::agreed(c.w, c.file, "fa", "xu");
        CHECK(c.move("xu", Step::SendForProsecution) == State::Prosecuted);
        CHECK(c.move("chen", Step::SendBack) == State::Investigating);
        CHECK(c.move("chen", Step::Conclude) == State::Concluded);
    }
    make::agreed(c.w, c.file, "fa", "xu");
    CHECK(c.move("fa", Step::SendForProsecution) == State::Prosecuted);
    CHECK(c.refused("chen", Step::SendBack) == Refusal{Why::TooLate, "returns"});
    CHECK(c.w.row(c.file).closedAt);
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("a withdrawn criminal case is filed again on new facts", "[cases]")
{
    Carried c(Class::Criminal);
    c.move("qin", Step::File);
    c.move("chen", Step::Investigate);
    CHECK(c.move("qin", Step::Withdraw) == State::Withdrawn);
    c.w.pass(kDayMs);
    CHECK(c.move("qin", Step::FileAgain) == State::Filed);
    CHECK(c.w.row(c.file).filedAt == c.w.office().now());
}

TEST_CASE("an old screen cannot move a case that has moved on", "[cases]")
{
    Carried c(Class::Administrative);
    const auto seen = c.w.row(c.file).ver;
    c.move("ma", Step::File);
    const MoveCase late{c.file, Step::Investigate, seen, {}, {}};
    CHECK(c.w.refusal("chen", late) == Refusal{Why::ChangedMeanwhile, "case"});
    EditCase edit;
    edit.file = c.file;
    edit.title = "两辆电动自行车被盗";
    edit.seen = seen;
    CHECK(c.w.refusal("chen", edit) == Refusal{Why::ChangedMeanwhile, "case"});
    edit.seen = c.w.row(c.file).ver;
    c.w.say("chen", edit);
    CHECK(c.w.row(c.file).title == "两辆电动自行车被盗");
    CHECK(c.w.refusal("bai", EditCase{c.file, "别人", {}, {}, {}, {}, {}, {}}) == Refusal{Why::NotAllowed, "handler"});
}

TEST_CASE("the clock of a public-order case runs from filing, twice extended, and anew after a failed mediation", "[cases]")
{
    Carried c(Class::Administrative); // registered on 2026-11-24 08:30
    CHECK(c.due() == "2026-11-25 08:30");
    c.w.say("chen", EditCase{c.file, {}, {}, {}, {}, true, {}, {}});
    CHECK(c.due() == "2026-11-28 00:00"); // complex: three days
    c.move("ma", Step::File);
    CHECK(c.due() == "2026-12-25 00:00");
    c.extend("case_handling", "ext1");
    CHECK(c.due() == "2027-01-26 00:00"); // a Saturday moves on
    c.extend("case_handling", "ext2");
    CHECK(c.due() == "2027-02-23 00:00");
    c.move("chen", Step::Investigate);
    c.move("chen", Step::Mediate);
    CHECK(c.due() == "-");
    c.w.at("2026-12-10 09:00");
    c.move("chen", Step::MediationFailed);
    CHECK(c.due() == "2027-01-12 00:00"); // a Saturday as well
    c.move("ma", Step::EndInvestigation);
    CHECK(c.due() == "-");
}

TEST_CASE("each state of a criminal case has the clock of its measure", "[cases]")
{
    Carried c(Class::Criminal);
    CHECK(c.due() == "2026-11-28 00:00");
    c.w.say("ma", deadlines::AnswerExtension{c.w.say("chen", deadlines::AskExtension{c.file, "criminal_filing_review", "verify_leads", {}, {}, "需核查线索", {}}), true, {}, {}});
    CHECK(c.due() == "2026-12-02 00:00");
    c.move("qin", Step::File);
    CHECK(c.due() == "-");
    c.move("chen", Step::TakeMeasures);
    make::agreedTo(c.w, c.file, Step::Detain);
    c.move("qin", Step::Detain);
    CHECK(c.due() == "2026-11-25 08:30"); // to the centre, family, first interrogation: 24 hours each
    for (const char* done : {"lockup_admitted", "family_notified", "interrogation_done"})
        c.w.say("chen", deadlines::RecordFact{c.file, done, {}, "文书", {}, {}});
    CHECK(c.due() == "2026-11-28 00:00");
    make::agreedTo(c.w, c.file, Step::AskArrest);
    c.move("qin", Step::AskArrest);
    CHECK(c.due() == "-"); // asked for in time; what remains is the procuratorate's
    c.w.at("2026-11-24 08:31");
    c.move("chen", Step::Arrest);
    CHECK(c.due() == "2026-11-25 08:31");
    for (const char* done : {"family_notified", "interrogation_done"})
        c.w.say("chen", deadlines::RecordFact{c.file, done, {}, "文书", {}, {}});
    CHECK(c.due() == "2027-01-18 00:00"); // seven days before the two months end the extension has to be asked for
    CHECK(c.w.checkFaults().empty());
}

TEST_CASE("a due moment that is wrong in the file is found and made anew", "[cases]")
{
    Carried c(Class::Administrative);
    c.w.db([&](Db& db) { db.run("UPDATE case_file SET due=1 WHERE rid=?", c.file); });
    c.w.expectTripped();
    CHECK_FALSE(c.w.checkFaults().empty());
    CHECK(*c.w.workplace().rebuild() > 0);
    CHECK(c.due() == "2026-11-25 08:30");
    CHECK(c.w.checkFaults().empty());
    CHECK(c.w.count("SELECT sum(n) FROM case_tally") == 1); // the counts went with it
    CHECK(c.w.count("SELECT n FROM case_tally WHERE due_day=20782") == 1);
}
