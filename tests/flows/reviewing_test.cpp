#include "tests/flows/theft.h"

#include "core/office/catalog.h"

#include <set>

using namespace minyi::tests;

namespace {

constexpr auto kCriminal = cases::Class::Criminal;

/// A criminal case that is concluded: xu is qualified, yan is not.
struct Concluded : Theft {
    Concluded() : Theft("theft", false, kCriminal)
    {
        make::qualified(w, "xu");
        submitted();
    }
};

DecideReview back(Theft& t, Opinion opinion, int defects = 1)
{
    auto command = make::opinion(t.file, opinion);
    command.words = "证据尚需补充。";
    command.article = "第一百一十四条";
    const bool lists = opinion == Opinion::Supplement || opinion == Opinion::Correct;
    for (int i = 0; lists && i < defects; ++i)
        command.defects.push_back({"材料" + std::to_string(i + 1), "补充", static_cast<ErrorKind>(i + 1)});
    if (opinion == Opinion::Supplement)
        command.supplementDue = dayOf(t.w.office().now()) + 2;
    return command;
}

void add(Theft& t, const char* account, const char* unit, Role role)
{
    t.w.say("admin", staff::AddOfficer{account, account, unit, {role}, {}});
}

std::set<std::string> fieldsOf(const std::vector<Changed>& changes)
{
    std::set<std::string> fields;
    for (const Changed& change : changes)
        fields.insert(std::string(toText(change.of)) + "." + change.field);
    return fields;
}

/// A way somebody may try to get a case past its review, and the no he gets.
struct Way {
    const char* name;
    std::function<Refusal(Theft&)> go;
    Refusal no;
};

/// Of an administrative case under investigation, and of one that lies in review.
const Way kWays[] = {
    {"the handler moves it on himself", [](Theft& t) { t.submitted(); return t.refused("chen", Step::Agree); }, {Why::NotAllowed, "review_case"}},
    {"a reviewer moves it without an opinion", [](Theft& t) { t.passed(); return t.refused("xu", Step::Agree); }, {Why::WrongState, "review"}},
    {"the station's officer agrees instead of passing", [](Theft& t) { t.submitted(); return t.w.refusal("fa", make::opinion(t.file)); }, {Why::WrongState, "station"}},
    {"who let it through agrees", [](Theft& t) { t.passed(); return t.w.refusal("fa", make::opinion(t.file)); }, {Why::SamePerson, "passed_by"}},
    {"who stands in for the handler checks it", [](Theft& t) {
         const Day today = dayOf(t.w.office().now());
         t.w.say("admin", staff::GrantRole{"fa", Role::R4});
         t.w.say("chen", cases::SetStandIn{"chen", "fa", today, today + 2, "休假"});
         t.submitted();
         return t.w.refusal("fa", CheckReview{t.file, true, {}, {}, {}}); }, {Why::SamePerson, "handler"}},
    {"a reviewer whose role was taken away", [](Theft& t) {
         t.passed();
         t.w.say("admin", staff::GrantRole{"xu", Role::R8, true});
         return t.w.refusal("xu", make::opinion(t.file)); }, {Why::NotAllowed, "review_case"}},
    {"the handler becomes a reviewer", [](Theft& t) {
         t.passed();
         t.w.say("admin", staff::GrantRole{"chen", Role::R8});
         return t.w.refusal("chen", make::opinion(t.file)); }, {Why::SamePerson, "handler"}},
    {"who submitted it, after another got the case", [](Theft& t) {
         t.passed();
         t.w.say("admin", staff::GrantRole{"chen", Role::R8});
         t.w.say("ma", cases::AssignOfficer{t.file, "bai", {}, {}});
         return t.w.refusal("chen", make::opinion(t.file)); }, {Why::SamePerson, "handler"}},
    {"in bulk it is handed to who reviews it", [](Theft& t) {
         t.passed();
         add(t, "fu", "370299020100", Role::R4);
         t.w.say("admin", staff::GrantRole{"fu", Role::R8});
         t.w.say("ma", cases::HandOver{{t.file}, {}, "fu", {}, {}});
         return t.w.refusal("fu", make::opinion(t.file)); }, {Why::SamePerson, "handler"}},
    {"the reviewer becomes the handler after his word", [](Theft& t) {
         t.passed();
         t.w.say("admin", staff::GrantRole{"fa", Role::R4});
         t.w.say("xu", make::opinion(t.file));
         t.w.say("ma", cases::AssignOfficer{t.file, "fa", {}, {}});
         return t.refused("fa", Step::TellParty); }, {Why::SamePerson, "review"}},
    {"the kind of case is changed in review", [](Theft& t) {
         t.submitted();
         cases::EditCase edit;
         edit.file = t.file;
         edit.subtype = "disturbance";
         return t.w.refusal("chen", edit); }, {Why::WrongState, "legal_review"}},
    {"evidence is added in review", [](Theft& t) { t.submitted(); return t.w.refusal("chen", t.taken("value")); }, {Why::WrongState, "legal_review"}},
    {"a person is added in review", [](Theft& t) {
         t.submitted();
         return t.w.refusal("chen", cases::AddPerson{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}}); }, {Why::WrongState, "legal_review"}},
    {"a person is added after the agreement", [](Theft& t) {
         t.passed();
         t.w.say("xu", make::opinion(t.file));
         t.w.say("chen", cases::AddPerson{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}});
         return t.refused("chen", Step::TellParty); }, {Why::WrongState, "review: changed"}},
    {"the handler waives an item he lacks", [](Theft& t) {
         t.w.say("admin", staff::GrantRole{"chen", Role::R7});
         return t.w.refusal("chen", MarkItem{t.file, "value", Mark::Waived, "不必"}); }, {Why::SamePerson, "handler"}},
    {"somebody who is no leader overrides", [](Theft& t) { t.submitted(); return t.w.refusal("xu", OverrideReview{t.file, "紧急", {}}); }, {Why::NotAllowed, "approve_case"}},
    {"the fast procedure after a return", [](Theft& t) {
         t.passed();
         t.w.say("xu", back(t, Opinion::Disagree));
         return t.refused("fa", Step::FastProcedure); }, {Why::WrongState, "review: disagree"}},
    {"another account through the command line", [](Theft& t) {
         t.passed();
         Catalog catalog;
         review::add(catalog);
         Result<Json> out;
         Json points = Json::array();
         for (const auto& point : make::opinion(t.file).points)
             points.push_back(toJson(point));
         const auto* command = catalog.findCommand("review.decide");
         REQUIRE(command);
         const auto fault = command->call(t.w.office(), t.w.as("lu"), Json{{"file", std::to_string(t.file.value)}, {"opinion", "agree"}, {"points", points}, {"words", ""}, {"article", ""}}, out);
         INFO((fault ? fault->text() : std::string()));
         REQUIRE_FALSE(fault);
         REQUIRE_FALSE(out);
         return out.error(); }, {Why::NotAllowed, "review_case"}},
    {"opened again, with the agreement of before", [](Theft& t) {
         t.passed();
         t.w.say("xu", make::opinion(t.file));
         t.move("chen", Step::TellParty);
         t.move("ma", Step::NoPenalty);
         t.move("qin", Step::Reopen);
         return t.refused("chen", Step::TellParty); }, {Why::WrongState, "investigating"}},
    {"opened again and in review, on the opinion of before", [](Theft& t) {
         t.passed();
         t.w.say("xu", make::opinion(t.file));
         t.move("chen", Step::TellParty);
         t.move("ma", Step::NoPenalty);
         t.move("qin", Step::Reopen);
         t.move("chen", Step::SubmitForReview);
         return t.refused("xu", Step::Agree); }, {Why::WrongState, "review"}},
    {"who stands back agrees after all", [](Theft& t) {
         t.passed();
         t.w.say("xu", Recuse{t.file, "", "与当事人系亲属"});
         return t.w.refusal("xu", make::opinion(t.file)); }, {Why::SamePerson, "recused"}},
    {"a leader who stands back decides", [](Theft& t) {
         t.passed();
         t.w.say("xu", make::opinion(t.file));
         t.move("chen", Step::TellParty);
         t.w.say("qin", Recuse{t.file, "", "与当事人系亲属"});
         return t.w.refusal("qin", MoveCase{t.file, Step::Penalise, {}, "理由", Json{{"fine", 500}}}); }, {Why::SamePerson, "recused"}},
    {"detention is decided though nobody reviewed it", [](Theft& t) {
         t.passed();
         t.w.say("xu", make::opinion(t.file));
         t.move("chen", Step::TellParty);
         return t.w.refusal("qin", MoveCase{t.file, Step::Penalise, {}, "理由", Json{{"detention_days", 5}}}); }, {Why::WrongState, "mandatory: detention"}},
    {"a case of another system is moved", [](Theft& t) {
         REQUIRE_FALSE(t.w.office().write(t.w.as("system"), [&](Tx& tx) {
             tx.set(t.file, &cases::CaseFile::kind, cases::Class::Imported);
             return true;
         }));
         return t.refused("xu", Step::Agree); }, {Why::WrongState, "investigating"}},
};

/// The same of a concluded criminal case.
const Way kCriminalWays[] = {
    {"sent without a word", [](Theft& t) { return t.refused("xu", Step::SendForProsecution); }, {Why::WrongState, "review"}},
    {"sent when the station let it through", [](Theft& t) {
         t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
         return t.refused("xu", Step::SendForProsecution); }, {Why::WrongState, "review"}},
    {"given back without an opinion", [](Theft& t) { return t.refused("xu", Step::Supplement); }, {Why::WrongState, "review"}},
    {"sent by its handler, a reviewer by now", [](Theft& t) {
         make::agreed(t.w, t.file, "fa", "xu");
         t.w.say("admin", staff::GrantRole{"chen", Role::R8});
         return t.refused("chen", Step::SendForProsecution); }, {Why::SamePerson, "handler"}},
    {"a person is added while it is read", [](Theft& t) {
         return t.w.refusal("chen", cases::AddPerson{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}}); }, {Why::WrongState, "concluded"}},
    {"evidence is added while it is read", [](Theft& t) { return t.w.refusal("chen", t.taken("value")); }, {Why::WrongState, "concluded"}},
    {"a person is added after the agreement", [](Theft& t) {
         make::agreed(t.w, t.file, "fa", "xu");
         t.w.say("chen", cases::AddPerson{t.file, "witness", "郑晓明", {}, {}, {}, {}, {}});
         return t.refused("xu", Step::SendForProsecution); }, {Why::WrongState, "review: changed"}},
    {"on the agreement of before the prosecutor sent it back", [](Theft& t) {
         make::agreed(t.w, t.file, "fa", "xu");
         t.move("xu", Step::SendForProsecution);
         t.move("chen", Step::SendBack);
         t.move("chen", Step::Conclude);
         return t.refused("xu", Step::SendForProsecution); }, {Why::WrongState, "review"}},
    {"concluded again with a defect open", [](Theft& t) {
         t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
         t.w.say("xu", back(t, Opinion::Supplement));
         return t.refused("chen", Step::Conclude); }, {Why::Missing, "defects: 1"}},
    {"a beginner without the qualification", [](Theft& t) {
         t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
         return t.w.refusal("yan", make::opinion(t.file)); }, {Why::NotAllowed, "qualification"}},
    {"the reviewer has become the handler", [](Theft& t) {
         make::agreed(t.w, t.file, "fa", "xu");
         t.w.say("admin", staff::GrantRole{"fa", Role::R4});
         t.w.say("ma", cases::AssignOfficer{t.file, "fa", {}, {}});
         return t.refused("yan", Step::SendForProsecution); }, {Why::SamePerson, "review"}},
};

} // namespace

TEST_CASE("no way leads past the review of a case", "[reviewing]")
{
    for (const Way& way : kWays) {
        INFO(way.name);
        Theft t;
        CHECK(way.go(t) == way.no);
        CHECK(t.w.row(t.file).state != State::Executing);
    }
    CHECK(std::size(kWays) + std::size(kCriminalWays) >= 30);
}

TEST_CASE("no way leads past the review of a concluded criminal case", "[reviewing]")
{
    for (const Way& way : kCriminalWays) {
        INFO(way.name);
        Concluded t;
        CHECK(way.go(t) == way.no);
        CHECK(t.w.row(t.file).state != State::Prosecuted);
    }
}

TEST_CASE("out of the review no bare step of anybody leads on, whoever he is", "[reviewing]")
{
    for (const auto kind : {cases::Class::Administrative, kCriminal}) {
        Theft t("theft", false, kind);
        t.submitted();
        const auto stands = t.w.row(t.file).state;
        for (const auto& step : TokensOf<Step>::table)
            for (const char* who : {"chen", "bai", "ma", "fa", "xu", "yan", "qin", "lu"}) {
                if (step.value == Step::EndInvestigation || step.value == Step::Withdraw)
                    continue; // ends it
                INFO(who << " " << step.text);
                CHECK_FALSE(t.w.attempt(who, MoveCase{t.file, step.value, {}, "理由", {}}));
                CHECK(t.w.row(t.file).state == stands);
            }
    }
}

TEST_CASE("a concluded criminal case goes to the prosecutor by the agreement of this round alone", "[reviewing]")
{
    Concluded t;
    CHECK(t.queue("fa") == std::vector<std::string>{"station"});
    CHECK(t.card("fa").mayCheck);
    CHECK(t.card().rounds.front().grounds == std::vector<Ground>{Ground::Prosecution});
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    CHECK(t.w.say("xu", back(t, Opinion::Discuss)) == State::Concluded);
    CHECK(t.queue("xu") == std::vector<std::string>{"discussion"});
    auto agreed = make::opinion(t.file);
    agreed.words = "参加人：许、严。一致同意。";
    CHECK(t.w.say("xu", agreed) == State::Concluded);
    CHECK(t.queue("xu").empty());
    CHECK(t.card().rounds.front().opinion == Opinion::Agree);
    CHECK(t.w.count("SELECT count(*) FROM fact WHERE happened='review_agreed'") == 1);
    CHECK(t.move("xu", Step::SendForProsecution) == State::Prosecuted);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("each of the opinions against it gives a criminal case back, and it comes again in a new round", "[reviewing]")
{
    for (const Opinion opinion : {Opinion::Supplement, Opinion::Correct, Opinion::Disagree, Opinion::Transfer}) {
        INFO(toText(opinion));
        Concluded t;
        t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
        CHECK(t.w.say("xu", back(t, opinion)) == State::Investigating);
        for (const auto& defect : t.card().defects)
            t.w.say("chen", MendDefect{defect.id, "已补充"});
        t.move("chen", Step::Conclude);
        CHECK(t.card().rounds.front().round == 2);
        t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
        for (const auto& defect : t.card("xu").defects)
            t.w.say("xu", AcceptDefect{defect.id, true});
        t.w.say("xu", make::opinion(t.file));
        CHECK(t.move("xu", Step::SendForProsecution) == State::Prosecuted);
    }
    Concluded t;
    CHECK_FALSE(t.w.attempt("fa", CheckReview{t.file, false, {}, {}, {}}));
    t.w.say("fa", CheckReview{t.file, false, {}, {{"讯问笔录", "补签名", {}}}, {}});
    CHECK(t.w.row(t.file).state == State::Investigating);
}

TEST_CASE("a criminal case that changed after the agreement is reviewed again where it stands", "[reviewing]")
{
    Concluded t;
    CHECK(t.w.refusal("chen", SubmitReview{t.file, {}, {}}) == Refusal{Why::WrongState, "review"});
    make::agreed(t.w, t.file, "fa", "xu");
    CHECK(t.w.refusal("chen", SubmitReview{t.file, {}, {}}) == Refusal{Why::WrongState, "review"}); // nothing changed
    t.w.say("chen", t.taken("value"));
    CHECK(t.card().changed);
    CHECK(t.card().maySubmit);
    CHECK(t.w.refusal("xu", SubmitReview{t.file, {}, {}}).why == Why::NotAllowed);
    CHECK(t.w.say("chen", SubmitReview{t.file, {}, {}}) == State::Concluded);
    CHECK(t.refused("xu", Step::SendForProsecution) == Refusal{Why::WrongState, "review"});
    make::agreed(t.w, t.file, "fa", "xu");
    CHECK(t.move("xu", Step::SendForProsecution) == State::Prosecuted);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("the leader overrides for a concluded case as for any, and answers for it as it was read", "[reviewing]")
{
    Concluded t;
    CHECK(t.w.say("qin", OverrideReview{t.file, "羁押期限届满", {}}) == State::Concluded);
    CHECK(t.w.count("SELECT count(*) FROM fact WHERE happened='review_overridden'") == 1);
    t.w.say("chen", t.taken("value"));
    CHECK(t.refused("xu", Step::SendForProsecution) == Refusal{Why::WrongState, "review: changed"});
}

TEST_CASE("what has to be reviewed in full does not go the fast way", "[reviewing]")
{
    const auto fast = [](const std::function<void(Theft&)>& with, const char* subtype = "disturbance", bool complex = false) {
        Theft t(subtype, complex);
        t.w.say("chen", t.taken("", evidence::Kind::Scene));
        with(t);
        const auto done = t.w.attempt("fa", MoveCase{t.file, Step::FastProcedure, {}, {}, {}});
        return done ? std::string("taken") : std::string(toText(done.error().why)) + " " + done.error().detail;
    };
    CHECK(fast([](Theft&) {}) == "taken");
    CHECK(fast([](Theft&) {}, "disturbance", true) == "wrong_state mandatory: difficult");
    CHECK(fast([](Theft&) {}, "economic") == "wrong_state mandatory: economic_filing");
    CHECK(fast([](Theft& t) { t.w.say("chen", cases::AddPerson{t.file, "suspect", "小林", {}, {}, {}, parseDay("2012-05-01"), {}}); }) ==
          "wrong_state mandatory: minor");
    CHECK(fast([](Theft& t) {
              cases::EditCase edit;
              edit.file = t.file;
              edit.enterprise = true;
              t.w.say("chen", edit);
          }) == "wrong_state mandatory: enterprise");
    for (const Mandatory& one : kMandatory)
        CHECK_FALSE(one.article.empty());
}

TEST_CASE("what the handler alone can tell he says when he submits, and it makes the review mandatory", "[reviewing]")
{
    Theft t;
    make::evidence(t.w, t.file, "chen", "bai");
    CHECK(t.w.refusal("chen", SubmitReview{t.file, {Ground::Minor}, {}}) == Refusal{Why::Invalid, "grounds.minor"}); // read off the case
    const Instant at = t.w.office().now();
    CHECK(t.w.say("chen", SubmitReview{t.file, {Ground::Detention}, {}}) == State::LegalReview);
    CHECK(t.card().rounds.front().grounds == std::vector<Ground>{Ground::Detention});
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    CHECK(t.card().rounds.front().due == at + 12 * kHour); // detention: twelve hours, not a day
    CHECK(t.card("xu").unqualified);
    CHECK(t.w.refusal("xu", make::opinion(t.file)) == Refusal{Why::NotAllowed, "qualification"});
    make::qualified(t.w, "xu");
    CHECK_FALSE(t.card("xu").unqualified);
    t.w.say("xu", make::opinion(t.file));
    t.move("chen", Step::TellParty);
    CHECK(t.move("qin", Step::Penalise, Json{{"detention_days", 5}}) == State::Executing);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("a reviewer is qualified by a certificate or by having reviewed before 2018, and nobody says it of himself", "[reviewing]")
{
    Theft t;
    const auto today = dayOf(t.w.office().now());
    CHECK(t.w.refusal("ma", Qualify{"xu", "A1", parseDay("2019-03-20"), {}, false}) == Refusal{Why::NotAllowed, "qualify"});
    CHECK(t.w.refusal("xu", Qualify{"xu", "A1", parseDay("2019-03-20"), {}, false}) == Refusal{Why::SamePerson, "account"});
    CHECK(t.w.refusal("yan", Qualify{"xu", "A1", {}, {}, false}) == Refusal{Why::Missing, "certified_on"});
    CHECK(t.w.refusal("yan", Qualify{"xu", "A1", today + 1, {}, false}) == Refusal{Why::Invalid, "certified_on: in_the_future"});
    CHECK(t.w.refusal("yan", Qualify{"xu", "", {}, parseDay("2018-01-01"), false}) == Refusal{Why::Invalid, "reviews_since: from 2018"});
    t.w.say("yan", Qualify{"xu", "", {}, parseDay("2017-12-31"), false});
    t.w.say("admin", Qualify{"xu", "A1", parseDay("2019-03-20"), {}, false}); // replaces it
    const auto rows = t.w.ask("yan", Reviewers{});
    const auto row = std::ranges::find(rows, std::string("xu"), &ReviewerRow::account);
    REQUIRE(row != rows.end());
    CHECK(row->qualified);
    CHECK(row->certificate == "A1");
    CHECK_FALSE(row->reviewsSince);
    t.w.say("admin", Qualify{"xu", "", {}, {}, true});
    const auto after = t.w.ask("yan", Reviewers{});
    CHECK_FALSE(std::ranges::find(after, std::string("xu"), &ReviewerRow::account)->qualified);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("who stands back is not waited for and is shown nothing of the review", "[reviewing]")
{
    Theft t;
    t.passed();
    CHECK(t.w.refusal("xu", Recuse{t.file, "", ""}) == Refusal{Why::Missing, "reason"});
    CHECK(t.queue("xu") == std::vector<std::string>{"affairs"});
    t.w.say("xu", Recuse{t.file, "", "与当事人系亲属"});
    CHECK(t.w.refusal("xu", Recuse{t.file, "", "再次"}) == Refusal{Why::SamePerson, "recused"});
    CHECK(t.queue("xu").empty());
    CHECK(t.queue("yan") == std::vector<std::string>{"affairs"});
    const auto card = t.w.office().ask(t.w.as("xu"), Card{t.file});
    REQUIRE_FALSE(card);
    CHECK(card.error() == Refusal{Why::SamePerson, "recused"});
    const auto refused = [&](const auto& question) {
        const auto answer = t.w.office().ask(t.w.as("xu"), question);
        return answer ? Refusal{} : answer.error();
    };
    CHECK(refused(cases::File{t.file}) == Refusal{Why::SamePerson, "recused"});
    CHECK(refused(evidence::Desk{t.file}) == Refusal{Why::SamePerson, "recused"});
    CHECK(t.w.refusal("xu", MarkItem{t.file, "fingerprints", Mark::Waived, "不必"}) == Refusal{Why::SamePerson, "recused"});
    CHECK(t.w.count("SELECT count(*) FROM fact WHERE happened='reviewer_recused'") == 1);
    CHECK(t.w.count("SELECT count(*) FROM fact WHERE payload LIKE '%亲属%'") == 0);
    CHECK(t.w.say("yan", make::opinion(t.file)) == State::Notice);
    CHECK(t.w.checkFaults().empty());
}

TEST_CASE("a party's request is written down by the handler and answered by the leader; until then the reviewer goes on", "[reviewing]")
{
    Theft t;
    t.passed();
    CHECK(t.w.refusal("ma", Recuse{t.file, "xu", "当事人申请"}) == Refusal{Why::NotAllowed, "handler"});
    CHECK(t.w.refusal("chen", Recuse{t.file, "nobody", "当事人申请"}) == Refusal{Why::NotFound, "officer"});
    const auto asked = t.w.say("chen", Recuse{t.file, "xu", "当事人申请"});
    CHECK(t.w.refusal("chen", Recuse{t.file, "xu", "再次申请"}) == Refusal{Why::Duplicate, "officer"});
    CHECK(t.queue("xu").size() == 1);
    const auto todo = t.w.ask("qin", Todo{});
    REQUIRE(todo.size() == 1);
    CHECK(todo.front().kind == TodoKind::Recusal);
    CHECK(t.card("qin").recusals.front().mayAnswer);
    CHECK_FALSE(t.card("chen").recusals.front().mayAnswer);
    CHECK(t.w.refusal("yan", AnswerRecusal{asked, true, "属实"}).why == Why::NotAllowed);
    CHECK(t.w.refusal("qin", AnswerRecusal{asked, true, ""}) == Refusal{Why::Missing, "words"});
    t.w.say("qin", AnswerRecusal{asked, false, "无回避情形"});
    CHECK(t.w.refusal("qin", AnswerRecusal{asked, true, "属实"}) == Refusal{Why::WrongState, "refused"});
    CHECK(t.queue("xu").size() == 1);
    t.w.say("qin", AnswerRecusal{t.w.say("chen", Recuse{t.file, "xu", "又申请"}), true, "属实"});
    CHECK(t.queue("xu").empty());
    CHECK(t.w.ask("qin", Todo{}).empty());
}

TEST_CASE("a station without a legal officer of its own is checked by the next one up", "[reviewing]")
{
    Theft t;
    add(t, "fu", "370299020000", Role::R7);
    t.submitted();
    CHECK(t.queue("fu").empty());
    CHECK(t.w.refusal("fu", CheckReview{t.file, true, {}, {}, {}}) == Refusal{Why::NotAllowed, "other_unit"});
    t.w.say("fa", Recuse{t.file, "", "与当事人系亲属"}); // the station's only one stands back
    CHECK(t.queue("fu") == std::vector<std::string>{"station"});
    t.w.say("fu", CheckReview{t.file, true, {}, {}, {}});
    CHECK(t.queue("xu") == std::vector<std::string>{"affairs"});
    Theft none;
    add(none, "fu", "370299020000", Role::R7);
    none.w.say("admin", staff::GrantRole{"fa", Role::R7, true});
    none.submitted();
    none.w.say("fu", CheckReview{none.file, true, {}, {}, {}});
}

TEST_CASE("where standing back leaves nobody who could check a round, it goes to legal affairs unchecked", "[reviewing]")
{
    for (const bool own : {true, false}) {
        Theft t;
        t.submitted();
        CHECK(t.queue("xu").empty());
        if (own)
            t.w.say("fa", Recuse{t.file, "", "与当事人系亲属"});
        else
            t.w.say("qin", AnswerRecusal{t.w.say("chen", Recuse{t.file, "fa", "当事人申请"}), true, "属实"});
        CHECK(t.queue("xu") == std::vector<std::string>{"affairs"});
        CHECK(t.card().rounds.front().due == t.w.office().now() + 24 * kHour);
        CHECK(t.card().rounds.front().passedBy.empty()); // nobody is said to have let it through
        CHECK(t.w.say("xu", make::opinion(t.file)) == State::Notice);
        CHECK(t.w.checkFaults().empty());
    }
}

TEST_CASE("a case of an older file that lies in review without a round is checked and decided all the same", "[reviewing]")
{
    for (const auto kind : {cases::Class::Administrative, kCriminal}) {
        Theft t("theft", false, kind);
        make::qualified(t.w, "xu");
        make::evidence(t.w, t.file, "chen", "bai");
        const bool criminal = kind == kCriminal;
        REQUIRE_FALSE(t.w.office().write(t.w.as("system"), [&](Tx& tx) {
            tx.set(t.file, &cases::CaseFile::state, criminal ? State::Concluded : State::LegalReview);
            return true;
        }));
        CHECK(t.queue("fa") == std::vector<std::string>{"station"});
        CHECK(t.card("fa").mayCheck);
        t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
        CHECK(t.w.say("xu", make::opinion(t.file)) == (criminal ? State::Concluded : State::Notice));
        CHECK(t.card().rounds.size() == 1);
        CHECK(t.w.checkFaults().empty());
    }
}

TEST_CASE("a file that comes again shows the three defects and what changed, old beside new", "[reviewing]")
{
    Theft t;
    t.passed();
    CHECK(t.card("xu").changes.empty());
    t.w.say("xu", back(t, Opinion::Supplement, 3));
    const auto person = t.w.ask("chen", cases::File{t.file}).people.front().id;
    cases::ChangePerson change;
    change.person = person;
    change.name = "刘海闻";
    change.phone = "13800001234";
    t.w.say("chen", change);
    cases::EditCase edit;
    edit.file = t.file;
    edit.place = "望海路90号车棚";
    t.w.say("chen", edit);
    t.w.say("chen", t.taken("value"));
    for (const auto& defect : t.card().defects)
        t.w.say("chen", MendDefect{defect.id, "已补充"});
    t.move("chen", Step::SubmitForReview);
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    const auto card = t.card("xu");
    CHECK(card.defects.size() == 3);
    CHECK(std::ranges::count_if(card.defects, [](const DefectRow& one) { return one.mendedAt && !one.acceptedAt; }) == 3);
    CHECK(fieldsOf(card.changes) == std::set<std::string>{"case.place", "person.name", "person.phone", "evidence."});
    CHECK(card.changes.size() == 4);
    const auto phone = std::ranges::find(card.changes, std::string("phone"), &Changed::field);
    CHECK(phone->label == "刘*闻"); // masked for who does not work on it
    CHECK(phone->now == "138****1234");
    CHECK(phone->before.empty());
    const auto name = std::ranges::find(card.changes, std::string("name"), &Changed::field);
    CHECK(name->before == "刘*文");
    const auto own = t.card("chen").changes;
    CHECK(std::ranges::find(own, std::string("phone"), &Changed::field)->now == "13800001234");
    CHECK(std::ranges::find(own, std::string("name"), &Changed::field)->before == "刘海文");
    const auto place = std::ranges::find(card.changes, std::string("place"), &Changed::field);
    CHECK(place->before.empty());
    CHECK(place->now == "望海路90号车棚");
}

TEST_CASE("what waits and until when: to check, to decide, to supplement; no clock runs while it is supplemented", "[reviewing]")
{
    Theft t;
    const auto todo = [&](const char* who) {
        std::vector<std::string> all;
        for (const auto& row : t.w.ask(who, Todo{}))
            all.push_back(std::string(toText(row.kind)) + " " + plainTime(row.due));
        return all;
    };
    using All = std::vector<std::string>;
    t.submitted();
    CHECK(todo("fa") == All{"check 2026-11-24 20:30"});
    CHECK(todo("xu").empty());
    t.w.say("fa", CheckReview{t.file, true, {}, {}, {}});
    CHECK(todo("fa").empty());
    CHECK(todo("xu") == All{"decide 2026-11-25 08:30"});
    CHECK(todo("chen").empty());
    t.w.say("xu", back(t, Opinion::Supplement));
    CHECK(todo("xu").empty());
    CHECK(todo("chen") == All{"supplement 2026-11-27 00:00"});
    for (const auto& row : t.w.ask("xu", Todo{}))
        CHECK(row.file != t.file);
    t.w.say("chen", MendDefect{t.card().defects.front().id, "已补充"});
    t.move("chen", Step::SubmitForReview);
    CHECK(todo("chen").empty());
}
