#include "core/cases/command_fields.h"
#include "core/evidence/evidence.h"
#include "core/leniency/command_fields.h"
#include "core/leniency/decision_fields.h"
#include "core/leniency/table.h"
#include "tests/flows/walk.h"

using namespace minyi::tests;
using namespace minyi::core::leniency;

namespace {

/// One course that is put into a state with all that any step may ask for, so that state, role, unit and whose case it is decide.
class CourseWalk {
public:
    explicit CourseWalk(TestWorkplace& w) : m_w(w)
    {
        cases::RegisterCase command;
        command.title = "废旧金属收购站未备案";
        command.subtype = "scrap";
        command.handler = "chen";
        m_file = w.say("chen", command).file;
        write([&](Tx& tx) {
            ListSwitch issue;
            issue.entry = "NP14";
            issue.active = true;
            issue.paper = "滨公通〔2026〕1号";
            issue.validFrom = m_today - 90;
            m_issue = tx.create(issue);
            Course course;
            course.file = m_file;
            m_course = tx.create(course);
            evidence::Evidence photo;
            photo.file = m_file;
            photo.number = 1;
            tx.create(photo);
        });
    }

    std::vector<Deed> deeds() const;
    void put(State state, const std::string& event, Id<staff::Officer> handler);
    std::string attempt(const Deed& what, const Actor& actor, bool allowed) { return attemptOn(m_w, m_course, what, actor, allowed); }

private:
    void write(const std::function<void(Tx&)>& work)
    {
        REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
            work(tx);
            return true;
        }));
    }

    TestWorkplace& m_w;
    const Day m_today = dayOf(moment("2026-11-24 08:30"));
    Id<cases::CaseFile> m_file;
    Id<Course> m_course;
    Id<ListSwitch> m_issue;
};

std::vector<Deed> CourseWalk::deeds() const
{
    const auto f = m_file;
    const auto today = m_today;
    return {
        deed<MatchEntry>("match", [=] { return MatchEntry{f, "NP14"}; }),
        deed<TestFirstTime>("first_time", [=] { return TestFirstTime{f, "同类行为", "警综平台", false, {}}; }),
        deed<TestFirstTime>("repeat", [=] { return TestFirstTime{f, "同类行为", "警综平台", true, {}}; }),
        deed<CheckHarm>("minor", [=] { return CheckHarm{f, false, false, false, false, {}, {}, {}, {}}; }),
        deed<CheckHarm>("harmful", [=] { return CheckHarm{f, false, true, false, false, {}, "损失500元", {}, {}}; }),
        deed<OrderCorrection>("order", [=] { return OrderCorrection{f, "限期备案", today + 5}; }),
        deed<ExtendCorrection>("extend", [=] { return ExtendCorrection{f, today + 9, "主管部门停办"}; }),
        deed<ProveCorrection>("prove", [=] { return ProveCorrection{f, today - 3, "备案回执", 1}; }),
        deed<ProveCorrection>("late", [=] { return ProveCorrection{f, today, "备案回执", 1}; }),
        deed<ReviewCourse>("agree", [=] { return ReviewCourse{f, true, {}}; }),
        deed<ReviewCourse>("disagree", [=] { return ReviewCourse{f, false, "条款不符"}; }),
        deed<EducateParty>("educate", [=] { return EducateParty{f, "告知规定", {}, "不再发生"}; }),
        deed<ServeDecision>("serve", [=] { return ServeDecision{f, today, "直接送达"}; }),
        deed<GiveUpCourse>("give_up", [=] { return GiveUpCourse{f, Failure::NotOnList, "不属清单事项"}; }),
    };
}

void CourseWalk::put(State state, const std::string& event, Id<staff::Officer> handler)
{
    const bool served = event == "serve", ordered = event == "prove" || event == "late" || event == "extend";
    write([&](Tx& tx) {
        tx.set(m_file, &cases::CaseFile::handler, handler);
        tx.set(m_file, &cases::CaseFile::state, served ? cases::State::Closed : cases::State::Investigating);
        tx.set(m_course, &Course::state, state);
        tx.set(m_course, &Course::foundOn, m_today - 5);
        tx.set(m_course, &Course::entry, std::string("NP14"));
        tx.set(m_course, &Course::issue, m_issue);
        tx.set(m_course, &Course::orderedAt, ordered ? std::optional(tx.now()) : std::nullopt);
        tx.set(m_course, &Course::due, ordered ? std::optional(event == "extend" ? m_today + 2 : m_today - 1) : std::nullopt);
        tx.set(m_course, &Course::decidedAt, served ? std::optional(tx.now()) : std::nullopt);
    });
}

} // namespace

TEST_CASE("a no-penalty course takes the steps of workflows 5.8 and no other, from nobody else", "[walk][leniency]")
{
    TestWorkplace w;
    CourseWalk walk(w);
    const auto other = Id<staff::Officer>{w.as("chen").officer};
    const Walked walked = walkAll<State>(w, "walk_leniency.tsv", walk.deeds(), [&](const Deed& what, const Actor& actor, State state, bool own, bool allowed) {
        walk.put(state, what.event, own ? Id<staff::Officer>{actor.officer} : other);
        return walk.attempt(what, actor, allowed);
    });
    for (const auto& fault : walked.faults)
        UNSCOPED_INFO(fault);
    CHECK(walked.faults.empty());
    CHECK(walked.tried == 13 * 2 * 2 * 8 * 14);
    CHECK(walked.allowed == walked.listed);
}
