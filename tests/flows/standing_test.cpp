#include "core/cases/command_fields.h"
#include "core/cases/views.h"
#include "core/orders/objection_fields.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::orders;

namespace {

/// The chief ma is away from Tuesday to Thursday; he, who works at the same unit, stands in.
struct Away {
    TestWorkplace w;

    explicit Away(std::string_view standIn = "he")
    {
        w.say("admin", staff::AddOfficer{"he", "何星野", "370299020100", {Role::R4}, {}});
        set("ma", standIn);
    }
    void set(std::string_view absent, std::string_view officer, std::string_view from = "2026-11-24", std::string_view to = "2026-11-26")
    {
        w.say("ma", cases::SetStandIn{std::string(absent), std::string(officer), *parseDay(from), *parseDay(to), "参加培训"});
    }
    void draftedBy(std::string_view who, Id<Order> order)
    {
        w.say(who, FeedBack{order, "属实", "整改", dayOf(w.office().now()), "电话", "认可", "培训记录", {}});
    }
};

} // namespace

TEST_CASE("who stands in for a chief signs the feedback, and the timeline says for whom", "[standing]")
{
    Away a;
    const auto order = make::rectifying(a.w);
    a.draftedBy("chen", order);
    CHECK(a.w.ask("he", OrderCard{order}).standsFor == "马晓东");
    a.w.say("he", SignFeedback{order});
    CHECK(a.w.row(order).state == State::InReview);
    CHECK(a.w.row(order).signedOffBy.value == a.w.as("he").officer);
    const auto line = a.w.ask("he", OrderCard{order}).timeline.back();
    CHECK(line.happened == "fed_back");
    CHECK(line.payload.value("for", "") == "马晓东");
    CHECK(line.role == "R4"); // his own role, not the chief's
    CHECK(a.w.checkFaults() == "");
}

TEST_CASE("who stands in never signs what he wrote himself", "[standing]")
{
    Away a;
    const auto order = make::rectifying(a.w);
    a.draftedBy("he", order);
    CHECK(a.w.refusal("he", SignFeedback{order}) == Refusal{Why::SamePerson, "feedback_by"});
    a.w.say("ma", SignFeedback{order}); // the chief himself still may
}

TEST_CASE("who stands in asks for an extension, a return and files an objection as the chief does", "[standing]")
{
    Away a;
    const auto order = make::issued(a.w);
    a.w.say("he", AskReturn{order, "事发地不在辖区"});
    a.w.say("wu", RefuseReturn{order, "属本单位"});
    a.w.say("chen", SignFor{order});
    a.w.say("he", AskExtension{order, 2, "需异地核实"});
    const auto objection = a.w.say("he", FileObjection{order, Grounds::Mistaken, "误评"});
    a.w.say("sun", ExamineObjection{{objection}, "听音核查无误"});
    a.w.say("wu", DecideObjection{{objection}, false, "评价属实"});
    a.w.say("he", AppealObjection{{objection}, "请求复核"});
    const auto timeline = a.w.ask("wu", OrderCard{order}).timeline;
    CHECK(std::ranges::count_if(timeline, [](const auto& line) { return line.payload.is_object() && line.payload.contains("for"); }) == 4);
    CHECK(a.w.checkFaults() == "");
}

TEST_CASE("nobody stands in before the first day, after the last, or without being named", "[standing]")
{
    Away a;
    const auto order = make::rectifying(a.w);
    a.draftedBy("chen", order);
    CHECK(a.w.refusal("chen", SignFeedback{order}) == Refusal{Why::NotAllowed, "sign_feedback"});
    a.w.at("2026-11-27 00:00");
    CHECK(a.w.refusal("he", SignFeedback{order}) == Refusal{Why::NotAllowed, "sign_feedback"});
    CHECK(a.w.ask("he", OrderCard{order}).standsFor.empty());
    a.set("ma", "he", "2026-11-28", "2026-11-30");
    CHECK(a.w.refusal("he", SignFeedback{order}).why == Why::NotAllowed);
    a.w.at("2026-11-28 00:00");
    a.w.say("he", SignFeedback{order});
}

TEST_CASE("somebody of another unit does not stand in for a chief on his orders", "[standing]")
{
    Away a("zhao");
    const auto order = make::rectifying(a.w);
    a.draftedBy("chen", order);
    CHECK(a.w.refusal("zhao", SignFeedback{order}) == Refusal{Why::NotAllowed, "sign_feedback"});
}

TEST_CASE("a stand-in who is away too is stood in for, and two who name each other end it", "[standing]")
{
    Away a;
    a.w.say("admin", staff::AddOfficer{"yun", "云起", "370299020100", {Role::R4}, {}});
    const auto order = make::rectifying(a.w);
    a.draftedBy("chen", order);
    CHECK(a.w.refusal("yun", SignFeedback{order}).why == Why::NotAllowed);
    a.w.say("he", cases::SetStandIn{"he", "yun", *parseDay("2026-11-24"), *parseDay("2026-11-26"), "病假"});
    a.w.say("yun", cases::SetStandIn{"yun", "he", *parseDay("2026-11-24"), *parseDay("2026-11-26"), "互为代理"});
    CHECK(a.w.ask("yun", OrderCard{order}).standsFor == "马晓东");
    CHECK(a.w.ask("chen", OrderCard{order}).standsFor.empty());
    a.w.say("yun", SignFeedback{order});
}

TEST_CASE("standing in for a chief gives none of his other rights", "[standing]")
{
    Away a;
    const auto order = make::drafted(a.w);
    CHECK(a.w.refusal("he", Issue{order, {}, {}, {}}).why == Why::NotAllowed);
    CHECK_FALSE(a.w.as("he").may(Permission::SignFeedback));
    const auto other = make::drafted(a.w, make::row(2), "C07");
    CHECK(a.w.refusal("he", AskReturn{other, "非本单位"}) == Refusal{Why::NotFound, "order"});
}
