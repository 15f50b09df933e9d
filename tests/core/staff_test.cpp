#include "core/staff/rules.h"
#include "core/staff/signature.h"
#include "tests/support/make.h"

using namespace minyi::tests;

namespace {

constexpr std::string_view kRight = "一个够长的口令", kWrong = "不是这个口令哦";

/// Which roles may what, once more by hand (workflows 2): the rights table is checked against it.
const std::map<Permission, std::string> kMay = {
    {Permission::Anyone, "R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 "},
    {Permission::Administer, "R12 "},
    {Permission::ImportMatters, "R1 R2 "},
    {Permission::RunFollowUp, "R1 R2 "},
    {Permission::CallPublic, "R1 "},
    {Permission::ApproveExclusion, "R2 "},
    {Permission::IssueOrder, "R1 R2 "},
    {Permission::ApproveOrder, "R2 "},
    {Permission::SignForOrder, "R3 "},
    {Permission::RectifyOrder, "R3 R4 "},
    {Permission::SignFeedback, "R5 "},
    {Permission::ReviewOrder, "R6 "},
    {Permission::DecideAccountability, "R9 R10 "},
    {Permission::SeeFollowUp, "R1 R2 R9 "},
    {Permission::SeeOrders, "R1 R2 R3 R4 R5 R6 R9 R10 "},
    {Permission::SeeIntegrity, "R10 "},
    {Permission::PrintReports, "R1 R2 R3 R5 R6 R7 R8 R9 R11 "},
    {Permission::Check, "R12 "},
    {Permission::RegisterCase, "R4 R11 "},
    {Permission::HandleCase, "R4 "},
    {Permission::DecideFiling, "R5 "},
    {Permission::CheckCase, "R7 "},
    {Permission::ReviewCase, "R7 R8 "},
    {Permission::DecideCase, "R5 R9 "},
    {Permission::ApproveCase, "R9 "},
    {Permission::AssignCase, "R5 R11 "},
    {Permission::ArchiveCase, "R11 "},
    {Permission::SeeCases, "R4 R5 R7 R8 R9 R10 R11 "},
    {Permission::RecordIncident, "R4 R11 "},
    {Permission::SettleIncident, "R4 R11 "},
    {Permission::SeeIncidents, "R4 R5 R7 R8 R9 R10 R11 "},
    {Permission::ImportIncidents, "R1 R2 R11 "},
    {Permission::KeepCalendar, "R8 R12 "},
    {Permission::DraftRules, "R7 R8 "},
    {Permission::TakeRules, "R8 "},
    {Permission::ExamineObjection, "R1 R2 "},
    {Permission::CountersignExclusion, "R2 R9 "},
    {Permission::SeeFigures, "R1 R2 R5 R6 R9 R10 R11 "},
    {Permission::LockMonth, "R2 "},
    {Permission::TakeAppeal, "R1 R2 "},
    {Permission::HandleAppeal, "R3 R4 "},
    {Permission::SeeAppeals, "R1 R2 R3 R4 R5 R6 R9 R10 "},
    {Permission::FindResponsibility, "R2 R10 "},
    {Permission::HearRecording, "R1 R2 R10 "},
    {Permission::ListenBack, "R2 "},
    {Permission::RemoveRecording, "R2 R9 R10 "},
    {Permission::KeepRoster, "R2 R5 "},
    {Permission::OpenSealed, "R8 R9 R10 "},
};

/// Something of each type, so that only the permission decides; nothing it names exists.
Json dummy(const CatalogField& field)
{
    if (field.name == "file_hash" || field.name == "tried")
        return uidOf("none").text();
    if (field.type == "id")
        return "999999";
    if (field.type == "time")
        return "2026-11-24T08:00:00+08:00";
    if (field.type == "day")
        return "2026-11-24";
    if (field.type == "number")
        return 1;
    if (field.type == "true or false")
        return false;
    if (field.type.starts_with("list of "))
        return Json::array();
    return field.type.substr(0, field.type.find('|'));
}

Json dummies(const CatalogEntry& entry)
{
    Json json = Json::object();
    for (const auto& field : entry.fields)
        if (field.required)
            json[field.name] = dummy(field);
    return json;
}

void checkEntry(TestWorkplace& w, const CatalogEntry& entry, const Actor& actor, bool may)
{
    Result<Json> out = refuse(Why::Broken);
    const auto fault = entry.call(w.office(), actor, dummies(entry), out);
    INFO(entry.name << " as " << actor.account << (fault ? " " + fault->text() : ""));
    REQUIRE_FALSE(fault);
    const bool refused = !out && out.error() == Refusal{Why::NotAllowed, std::string(toText(entry.needs))};
    CHECK(refused != may);
}

} // namespace

TEST_CASE("the rights table is what the roles are written to be", "[staff]")
{
    REQUIRE(kMay.size() == kPermissions);
    for (const auto& [permission, roles] : kMay) {
        std::string found;
        for (const auto& role : TokensOf<Role>::table)
            if (role.value != Role::None && role.value != Role::System && staff::gives(role.value, permission))
                found += std::string(role.text) + " ";
        INFO(toText(permission));
        CHECK(found == roles);
    }
    CHECK_FALSE(staff::gives(Role::None, Permission::Anyone));
}

TEST_CASE("every command and question is for those whose role gives its permission and for nobody else", "[staff]")
{
    TestWorkplace w;
    const auto& catalog = w.workplace().catalog();
    CHECK(catalog.commands().size() >= 30);
    for (const auto& role : TokensOf<Role>::table) {
        if (role.value == Role::None || role.value == Role::System)
            continue;
        const std::string account = "only-" + std::string(role.text);
        w.say("admin", staff::AddOfficer{account, "一人", "370299010000", {role.value}, {}});
        for (const auto* list : {&catalog.commands(), &catalog.questions()})
            for (const auto& entry : *list)
                checkEntry(w, entry, w.as(account),
                           kMay.at(entry.needs).find(std::string(role.text) + " ") != std::string::npos);
    }
}

TEST_CASE("who has no role left may nothing at all", "[staff]")
{
    TestWorkplace w;
    w.say("admin", staff::GrantRole{"lin", Role::R1, true});
    for (const auto& entry : w.workplace().catalog().commands())
        checkEntry(w, entry, w.as("lin"), false);
}

TEST_CASE("a wrong pass phrase and an unknown account get the same answer", "[staff]")
{
    TestWorkplace w;
    w.say("admin", staff::AddOfficer{"he", "何望", "370299010000", {Role::R1}, std::string(kRight)});
    CHECK(staff::signIn(w.office(), "he", kWrong).error() == Refusal{Why::WrongPassphrase, ""});
    CHECK(staff::signIn(w.office(), "nobody", kWrong).error() == Refusal{Why::WrongPassphrase, ""});
    CHECK(staff::signIn(w.office(), "lin", kWrong).error() == Refusal{Why::WrongPassphrase, ""}); // has none
    CHECK(staff::signIn(w.office(), "lin", "").error() == Refusal{Why::WrongPassphrase, ""});
    const auto actor = staff::signIn(w.office(), "he", kRight);
    REQUIRE(actor);
    CHECK(actor->may(Permission::CallPublic));
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='signed_in'") == 1);
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='sign_in_failed'") == 3);
    CHECK(w.count("SELECT count(*) FROM commits WHERE instr(body,CAST('" + std::string(kRight) + "' AS BLOB))>0") == 0);
}

TEST_CASE("five wrong pass phrases lock an account for ten minutes", "[staff]")
{
    TestWorkplace w;
    w.say("admin", staff::AddOfficer{"he", "何望", "370299010000", {Role::R1}, std::string(kRight)});
    for (int i = 0; i < 5; ++i)
        CHECK(staff::signIn(w.office(), "he", kWrong).error().why == Why::WrongPassphrase);
    CHECK(staff::signIn(w.office(), "he", kRight).error().why == Why::Locked);
    w.pass(10 * kMinute - 1);
    CHECK(staff::signIn(w.office(), "he", kRight).error().why == Why::Locked);
    w.pass(1);
    CHECK(staff::signIn(w.office(), "he", kRight));
    for (int i = 0; i < 4; ++i)
        CHECK(staff::signIn(w.office(), "he", kWrong).error().why == Why::WrongPassphrase);
    CHECK(staff::signIn(w.office(), "he", kRight)); // a right one begins the count anew
}

TEST_CASE("a signature is set by its owner alone, read by nobody else, and stands on what was signed in the program", "[staff]")
{
    TestWorkplace w;
    const auto own = [&](const char* who) { return w.ask(who, staff::OwnSignature{}); };
    CHECK(own("ma").empty());
    CHECK(w.refusal("ma", staff::SetSignature{"bm8gcGljdHVyZQ=="}) == Refusal{Why::Invalid, "png: not_a_signature"});
    w.say("ma", staff::SetSignature{make::kSignature});
    CHECK(own("ma") == make::kSignature);
    CHECK(own("chen").empty());
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='signature_set' AND instr(payload,'iVBOR')=0") == 1);
    w.say("ma", staff::SetSignature{});
    CHECK(own("ma").empty());
    CHECK(w.count("SELECT count(*) FROM officer WHERE signature IS NOT NULL") == 0);
}

TEST_CASE("accounts are checked before they are made", "[staff]")
{
    TestWorkplace w;
    const auto add = [&](staff::AddOfficer officer) { return w.refusal("admin", officer); };
    CHECK(add({"a", "何望", "370299010000", {Role::R1}, {}}).detail == "account");
    CHECK(add({"he wang", "何望", "370299010000", {Role::R1}, {}}).detail == "account");
    CHECK(add({"lin", "何望", "370299010000", {Role::R1}, {}}).why == Why::Duplicate);
    CHECK(add({"he", "", "370299010000", {Role::R1}, {}}).detail == "name");
    CHECK(add({"he", "何望", "370299010000", {}, {}}).detail == "roles");
    CHECK(add({"he", "何望", "370299010000", {Role::System}, {}}).detail == "roles");
    CHECK(add({"he", "何望", "1", {Role::R1}, {}}) == Refusal{Why::NotFound, "unit"});
    CHECK(add({"he", "何望", "370299010000", {Role::R1}, "short"}).why == Why::Invalid);
    CHECK(w.count("SELECT count(*) FROM officer WHERE account='he'") == 0);
    CHECK(w.refusal("admin", staff::AddUnit{"12", "所", "", "所", staff::UnitKind::Station, {}}).why == Why::Invalid);
    CHECK(w.refusal("lin", staff::SetPassphrase{"sun", "另一个够长的口令"}).why == Why::NotAllowed);
    w.say("lin", staff::SetPassphrase{"lin", std::string(kRight)});
    CHECK(staff::signIn(w.office(), "lin", kRight));
}
