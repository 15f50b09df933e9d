#include "tests/flows/theft.h"

#include "core/reports/bound_file.h"
#include "core/review/looks.h"
#include "core/security/vault.h"

#include <set>

using namespace minyi::tests;

namespace {

/// Twenty thefts of November that xu agreed to; it is December.
struct Month : Theft {
    std::vector<Id<cases::CaseFile>> files;

    explicit Month(int cases = 20)
    {
        for (int i = 0; i < cases; ++i) {
            passed();
            w.say("xu", make::opinion(file));
            files.push_back(file);
            next();
        }
    }
    void december() { w.at("2026-12-02 09:00"); }

    void next()
    {
        cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.handler = "chen";
        file = w.say("chen", command).file;
        move("ma", Step::File);
        move("chen", Step::Investigate);
    }
    LooksAnswer looks(std::string_view who = "yan") { return w.ask(who, SecondLooks{"2026-11"}); }
};

} // namespace

TEST_CASE("of the agreements of a month a share is drawn, the same whoever draws it again", "[second_look]")
{
    Month m;
    m.december();
    CHECK(m.w.refusal("fa", DrawLooks{"2026-11"}) == Refusal{Why::NotAllowed, "draw"});
    CHECK(m.w.refusal("xu", DrawLooks{"2026-12"}) == Refusal{Why::TooEarly, "month"});
    CHECK(m.w.refusal("xu", DrawLooks{"2026-13"}) == Refusal{Why::Invalid, "month"});
    m.w.say("admin", settings::ChangeSetting{"second_look_share", "15", {}});
    CHECK(m.looks().rows.empty());
    const auto first = m.w.say("xu", DrawLooks{"2026-11"}); // the share of the month that is over
    CHECK(first.agreed == 20);
    CHECK(first.drawn == 1); // five per cent
    CHECK(first.fresh == 1);
    const auto again = m.w.say("xu", DrawLooks{"2026-11"});
    CHECK(again.drawn == 1);
    CHECK(again.fresh == 0);
    CHECK(m.looks().same);
    CHECK(m.w.count("SELECT count(*) FROM fact WHERE happened='second_look_drawn'") == 1);
    CHECK(m.w.checkFaults().empty());
}

TEST_CASE("the draw follows its written rule: the lowest hashes of month, unit and review", "[second_look]")
{
    Month m(8);
    m.w.db([&](Db& db) {
        const auto agreed = agreedIn(db, cases::reachOf(db, m.w.as("xu")), *monthDays("2026-11"));
        REQUIRE(agreed.size() == 8);
        std::set<std::string> ranks;
        std::map<std::string, Uid> by;
        for (const Review& one : agreed) {
            const auto rank = hex(viewOf(sha256("2026-11|" + m.w.as("xu").unitUid.text() + "|" + one.uid.text())));
            ranks.insert(rank);
            by[rank] = one.uid;
        }
        const auto sample = drawn(agreed, "2026-11", m.w.as("xu").unitUid, 25);
        REQUIRE(sample.size() == 2);
        auto rank = ranks.begin();
        CHECK(sample[0].uid == by[*rank]);
        CHECK(sample[1].uid == by[*++rank]);
        CHECK(drawn(agreed, "2026-11", m.w.as("xu").unitUid, 0).empty());
        CHECK(drawn(agreed, "2026-11", m.w.as("xu").unitUid, 1).size() == 1); // rounded up
        CHECK(drawn(agreed, "2026-11", m.w.as("xu").unitUid, 100).size() == 8);
        auto turned = agreed;
        std::ranges::reverse(turned);
        CHECK(drawn(turned, "2026-11", m.w.as("xu").unitUid, 25)[0].uid == sample[0].uid); // in whatever order they come
    });
    CHECK_FALSE(monthDays("2026-1"));
    CHECK(monthDays("2026-02")->to == *parseDay("2026-02-28"));
}

TEST_CASE("what was drawn and is in a sealed record is shown to nobody, but counted", "[second_look]")
{
    Month m(1);
    m.december();
    m.w.say("qin", DrawLooks{"2026-11"});
    REQUIRE(m.looks().rows.size() == 1);
    CHECK(m.looks().sealed == 0);
    m.w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
    m.file = m.files.front();
    m.move("chen", Step::TellParty);
    m.move("ma", Step::NoPenalty);
    CHECK(m.looks().sealed == 0);
    m.w.say("gu", reports::SealBoundFile{m.file, {}, 1});
    m.move("gu", Step::Archive);
    CHECK(m.looks().rows.empty());
    CHECK(m.looks().sealed == 1);
}

TEST_CASE("another than the first reviewer gives the second look, and its errors are counted with the defects", "[second_look]")
{
    Month m(1);
    m.w.at("2026-11-26 09:00");
    m.passed();
    auto back = make::opinion(m.file, Opinion::Supplement);
    back.defects = {{"价值证明", "补充", ErrorKind::Amount}, {"全案", "缺", {}}};
    back.supplementDue = dayOf(m.w.office().now()) + 2;
    m.w.say("yan", back);
    m.december();
    m.w.say("qin", DrawLooks{"2026-11"});
    REQUIRE(m.looks().rows.size() == 1);
    const auto look = m.looks().rows.front().id;
    CHECK(m.looks("yan").rows.front().mayGive);
    CHECK_FALSE(m.looks("xu").rows.front().mayGive);
    CHECK(m.w.refusal("xu", GiveSecondLook{look, {}, ""}) == Refusal{Why::SamePerson, "first_reviewer"});
    CHECK(m.w.refusal("fa", GiveSecondLook{look, {}, ""}) == Refusal{Why::SamePerson, "first_reviewer"}); // he passed it
    CHECK(m.w.refusal("chen", GiveSecondLook{look, {}, ""}).why == Why::NotAllowed);
    CHECK(m.w.refusal("yan", GiveSecondLook{look, {ErrorKind::Article}, ""}) == Refusal{Why::Missing, "words"});
    m.w.say("yan", GiveSecondLook{look, {ErrorKind::Article, ErrorKind::Time}, "条款引用不全，超期一日。"});
    CHECK(m.w.refusal("yan", GiveSecondLook{look, {}, ""}) == Refusal{Why::WrongState, "given"});
    const auto errors = m.w.ask("yan", Errors{*parseDay("2026-11-01"), *parseDay("2026-12-31")});
    CHECK(errors.rows.size() == 4);
    std::map<std::string, std::int64_t> counts;
    for (const ErrorCount& one : errors.counts) {
        counts[one.kind ? std::string(toText(*one.kind)) : ""] = one.count;
        CHECK(one.unit == "望海路派出所");
    }
    CHECK(counts == std::map<std::string, std::int64_t>{{"", 1}, {"amount", 1}, {"article", 1}, {"time", 1}});
    CHECK(m.w.ask("yan", Errors{*parseDay("2026-12-01"), *parseDay("2026-12-31")}).rows.size() == 2); // the second look's
    CHECK(m.w.ask("lu", Errors{*parseDay("2026-11-01"), *parseDay("2026-12-31")}).rows.empty()); // out of sight
    CHECK(m.w.refusal("yan", GiveSecondLook{{look.value + 100}, {}, ""}) == Refusal{Why::NotFound, "look"});
    CHECK(m.w.checkFaults().empty());
}
