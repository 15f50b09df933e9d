#include "core/cases/link_fields.h"
#include "core/undo/commands.h"
#include "tests/flows/held.h"

using namespace minyi::tests;

namespace {

/// A way somebody may try to take a measure past its review, and the no he gets.
struct Way {
    const char* name;
    std::function<Refusal(Held&)> go;
    Refusal no;
};
const Way kWays[] = {
    {"the reviewer, a leader by now, takes the step himself", [](Held& t) {
         t.agree(Step::Detain);
         t.w.say("admin", staff::GrantRole{"xu", Role::R9});
         return t.refused("xu", Step::Detain); }, {Why::SamePerson, "review"}},
    {"the station's officer has become the handler", [](Held& t) {
         t.agree(Step::Detain);
         t.w.say("admin", staff::GrantRole{"fa", Role::R4});
         t.w.say("ma", cases::AssignOfficer{t.file, "fa", {}, {}});
         return t.refused("qin", Step::Detain); }, {Why::SamePerson, "review"}},
    {"a beginner without the qualification", [](Held& t) {
         t.pass(Step::Detain);
         return t.w.refusal("yan", make::opinion(t.file)); }, {Why::NotAllowed, "qualification"}},
    {"who let it through agrees", [](Held& t) {
         t.pass(Step::Detain);
         return t.w.refusal("fa", make::opinion(t.file)); }, {Why::SamePerson, "passed_by"}},
    {"the handler as a reviewer", [](Held& t) {
         t.pass(Step::Detain);
         t.w.say("admin", staff::GrantRole{"chen", Role::R8});
         return t.w.refusal("chen", make::opinion(t.file)); }, {Why::SamePerson, "handler"}},
    {"in bulk handed to the reviewer", [](Held& t) {
         t.pass(Step::Detain);
         t.w.say("admin", staff::AddOfficer{"fu", "付远", "370299020100", {Role::R4, Role::R8}, {}});
         t.w.say("ma", cases::HandOver{{t.file}, {}, "fu", {}, {}});
         return t.w.refusal("fu", make::opinion(t.file)); }, {Why::SamePerson, "handler"}},
    {"a stand-in checks for whom he stands in", [](Held& t) {
         const Day today = dayOf(t.w.office().now());
         t.w.say("admin", staff::GrantRole{"fa", Role::R4});
         t.w.say("chen", cases::SetStandIn{"chen", "fa", today, today + 2, "休假"});
         t.submit(Step::Detain);
         return t.w.refusal("fa", CheckReview{t.file, true, {}, {}, {}}); }, {Why::SamePerson, "handler"}},
    {"who stands back", [](Held& t) {
         t.pass(Step::Detain);
         t.w.say("xu", Recuse{t.file, "", "与当事人系亲属"});
         return t.w.refusal("xu", make::opinion(t.file)); }, {Why::SamePerson, "recused"}},
    {"the administrator", [](Held& t) { return t.refused("admin", Step::Detain); }, {Why::NotAllowed, "see_cases"}},
    {"an agreement to another measure", [](Held& t) {
         t.agree(Step::GrantBail);
         return t.refused("qin", Step::Detain); }, kUnread},
    {"split off, with the agreement of the whole", [](Held& t) {
         t.agree(Step::Detain);
         t.move("chen", Step::Release);
         const auto person = t.w.ask("chen", cases::File{t.file}).people.front().id;
         cases::SplitCase split;
         split.file = t.file;
         split.title = "另案处理";
         split.people = {person};
         split.reason = "另案";
         return t.w.refusal("chen", split); }, {Why::WrongState, "review"}},
    {"a step nobody reviews", [](Held& t) { return t.no("chen", t.about(Step::Summon)); }, {Why::Invalid, "about"}},
    {"a step that cannot be taken now", [](Held& t) { return t.no("chen", t.about(Step::AskArrest)); }, {Why::WrongState, "measures"}},
    {"submitted by somebody else", [](Held& t) { return t.no("bai", t.about(Step::Detain)).why == Why::NotAllowed ? Refusal{Why::NotAllowed, "handler"} : Refusal{}; }, {Why::NotAllowed, "handler"}},
    {"two rounds at once", [](Held& t) {
         t.submit(Step::Detain);
         return t.no("chen", t.about(Step::GrantBail)); }, {Why::WrongState, "review"}},
    {"what was written is undone while it is read", [](Held& t) {
         cases::EditCase edit;
         edit.file = t.file;
         edit.place = "望海路90号";
         t.w.say("chen", edit);
         const auto last = t.w.ask("chen", undo::Undoable{t.file});
         t.submit(Step::Detain);
         return t.w.refusal("chen", undo::UndoLast{t.file, last.change.value_or(0)}); }, {Why::WrongState, "measures"}},
};

} // namespace

TEST_CASE("nobody gets a measure past its review", "[ways]")
{
    for (const Way& way : kWays) {
        INFO(way.name);
        Held t;
        CHECK(way.go(t) == way.no);
        CHECK(t.w.row(t.file).state != State::Custody);
    }
}
