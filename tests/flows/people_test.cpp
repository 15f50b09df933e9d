#include "core/cases/person_rules.h"
#include "tests/flows/people_office.h"

#include <algorithm>

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

const Day kToday = *parseDay("2026-11-24");

AddPerson person(std::string role, std::string name, std::optional<std::string> number = {}, std::optional<std::string> phone = {})
{
    return {{}, std::move(role), std::move(name), std::move(number), std::move(phone), {}, {}, {}};
}

const PersonRow* rowOf(const FileAnswer& file, Id<CasePerson> id)
{
    for (const auto& row : file.people)
        if (row.id == id)
            return &row;
    return nullptr;
}

} // namespace

TEST_CASE("the last character of a citizen's number follows from the others, as GB 11643 shows it", "[people]")
{
    CHECK(idFault("11010519491231002X", kToday) == "");
    CHECK(bornIn("11010519491231002X") == parseDay("1949-12-31"));
    CHECK_FALSE(isMale("11010519491231002X"));
    CHECK(idFault("110105194912310021", kToday) == "check");
    CHECK(idFault("11010519491231002x", kToday) == "check"); // a small letter is none of the eleven
    CHECK(idFault("1101051949123100X2", kToday) == "characters");
    CHECK(idFault("110105491231002", kToday) == "length");
    CHECK(idFault("11010519490231002X", kToday) == "date");
    CHECK(idFault("379999202611250010", kToday) == "date"); // born tomorrow
    CHECK(idFault(kWang, kToday) == "");                    // a region nobody assigned
    for (std::size_t at = 0; at < 17; ++at) {               // one wrong digit is always noticed
        std::string wrong = kOther;
        wrong[at] = wrong[at] == '9' ? '8' : static_cast<char>(wrong[at] + 1);
        CHECK(idFault(wrong, kToday) != "");
    }
}

TEST_CASE("the last character of a credit code follows from the others, as GB 32100 shows it", "[people]")
{
    CHECK(creditFault("91350100M000100Y43") == "");
    CHECK(creditFault("91350100M000100Y44") == "check");
    CHECK(creditFault("91350100M000100I43") == "characters");
    CHECK(creditFault("91350100M000100Y4") == "length");
    CHECK(creditFault(kCompany) == "");
}

TEST_CASE("a telephone number has a shape, of whatever country", "[people]")
{
    for (const char* good : {"13800001234", "0532-88889999", "053288889999", "+8613800001234", "+442071838750", "4008001234", "88889999"})
        CHECK(isPhone(good));
    for (const char* bad : {"1380000123", "12800001234", "abc", "138000012345", "+12", "110", "1380000 x234"})
        CHECK_FALSE(isPhone(bad));
}

TEST_CASE("a wrong number is refused with its field and why, and none is no mistake", "[people]")
{
    PeopleOffice s;
    const auto wrong = [&](AddPerson command) {
        command.file = s.file;
        return s.w.refusal("chen", command);
    };
    CHECK(wrong(person("suspect", "王秋白", "379999199001010028")) == Refusal{Why::Invalid, "id_number: check"});
    CHECK(wrong(person("suspect", "王秋白", {}, "1380")) == Refusal{Why::Invalid, "phone: shape"});
    CHECK(wrong(person("bystander", "王秋白")) == Refusal{Why::Invalid, "role"});
    auto born = person("suspect", "王秋白", kWang);
    born.bornDay = parseDay("1990-01-02");
    CHECK(wrong(born) == Refusal{Why::Invalid, "id_number: born_day"});
    auto gender = person("suspect", "王秋白", kWang);
    gender.gender = "男";
    CHECK(wrong(gender) == Refusal{Why::Invalid, "id_number: gender"});
    RegisterCase again;
    again.title = "盗窃";
    again.subtype = "theft";
    again.people = {{"suspect", "王秋白", "379999199001010028", {}, {}, {}, {}}};
    CHECK(s.w.refusal("chen", again) == Refusal{Why::Invalid, "id_number: check"});
    const auto unknown = s.add(person("suspect", "姓名不详"));
    CHECK(s.w.row(unknown).idNumber.empty());
    const auto known = s.add(person("suspect", "王秋白", kWang));
    CHECK(s.w.row(known).bornDay == parseDay("1990-01-01")); // the number says it
    CHECK(s.w.row(known).gender == "female");
    ChangePerson change{known, {}, {}, "379999198507120027", {}, {}, {}, {}, {}};
    CHECK(s.w.refusal("chen", change) == Refusal{Why::Invalid, "id_number: check"});
    change.idNumber = kOther;
    s.w.say("chen", change);
    CHECK(s.w.row(known).bornDay == parseDay("1985-07-12"));
}

TEST_CASE("a company has a credit code and no identity number", "[people]")
{
    PeopleOffice s;
    auto company = person("company", "望海商贸有限公司", kWang);
    company.file = s.file;
    CHECK(s.w.refusal("chen", company) == Refusal{Why::Invalid, "id_number: company"});
    company.idNumber.reset();
    company.creditCode = "91379999MA00000004";
    CHECK(s.w.refusal("chen", company) == Refusal{Why::Invalid, "credit_code: check"});
    company.creditCode = kCompany;
    const auto id = s.w.say("chen", company);
    const auto row = *rowOf(s.w.ask("ma", File{s.file}), id); // no citizen: not masked
    CHECK((row.name == "望海商贸有限公司" && row.creditCode == kCompany && !row.minor));
}

TEST_CASE("a minor needs a guardian who names whom he guards; until then it is missing", "[people]")
{
    PeopleOffice s;
    const auto boy = s.add(person("suspect", "李小舟", kBoy)), woman = s.add(person("victim", "王秋白", kWang));
    CHECK((rowOf(s.w.ask("ma", File{s.file}), boy)->minor && rowOf(s.w.ask("ma", File{s.file}), boy)->guardianMissing));
    CHECK_FALSE(rowOf(s.w.ask("ma", File{s.file}), woman)->minor);
    auto guardian = person("guardian", "李远山");
    guardian.file = s.file;
    CHECK(s.w.refusal("chen", guardian) == Refusal{Why::Missing, "guards"});
    const auto elsewhere = s.registered("zhao").file;
    guardian.guards = s.w.say("zhao", AddPerson{elsewhere, "suspect", "何小舟", {}, {}, {}, {}, {}});
    CHECK(s.w.refusal("chen", guardian) == Refusal{Why::NotFound, "guards"}); // of another case
    guardian.guards = boy;
    const auto made = s.w.say("chen", guardian);
    const auto seen = s.w.ask("chen", File{s.file});
    CHECK((rowOf(seen, boy)->minor && !rowOf(seen, boy)->guardianMissing));
    CHECK(rowOf(seen, made)->guards == boy);
    s.w.say("chen", RemovePerson{made, "登记错误", {}});
    CHECK(rowOf(s.w.ask("chen", File{s.file}), boy)->guardianMissing);
    CHECK(isMinor(s.w.row(boy), *parseDay("2030-03-04")));
    CHECK_FALSE(isMinor(s.w.row(boy), *parseDay("2030-03-05"))); // the eighteenth birthday
    CHECK(s.w.checkFaults().empty());
}

TEST_CASE("who is typed in twice is shown with the reason, the surest first, and only from cases in sight", "[people]")
{
    PeopleOffice s;
    const auto other = s.registered("chen", "商铺被盗").file, foreign = s.registered("zhao", "手机被盗").file;
    const auto known = s.add({other, "suspect", "王秋白", kWang, "13800007001", {}, {}, {}});
    s.add({foreign, "suspect", "王秋白", kWang, {}, {}, {}, {}}, "zhao");
    Alike typed;
    typed.idNumber = kWang;
    typed.phone = "13800007001";
    const auto rows = s.w.ask("chen", typed);
    REQUIRE(rows.size() == 1); // once, and not the one of the other station
    CHECK((rows[0].person == known && rows[0].by == AlikeBy::IdNumber && rows[0].name == "王秋白"));
    CHECK(s.w.ask("ma", typed)[0].name == "王*白");
    CHECK(s.w.ask("qin", typed).size() == 2);
    Alike phone;
    phone.phone = "13800007001";
    CHECK(s.w.ask("chen", phone)[0].by == AlikeBy::Phone);
    Alike name;
    name.name = "王秋白";
    CHECK(s.w.ask("chen", name).empty()); // a name alone is nobody
    name.bornDay = parseDay("1990-01-01");
    CHECK(s.w.ask("chen", name)[0].by == AlikeBy::NameAndBirth);
    const auto here = s.add(person("witness", "王秋白", kWang));
    CHECK(s.w.ask("chen", OfPerson{here, {}}).size() == 1);
    CHECK(s.w.ask("qin", OfPerson{here, {}}).size() == 2);
    const auto counts = s.w.ask("chen", Elsewhere{s.file});
    REQUIRE(counts.size() == 1);
    CHECK((counts[0].person == here && counts[0].count == 1));
    CHECK(s.w.office().ask(s.w.as("zhao"), OfPerson{here, {}}).error() == Refusal{Why::NotFound, "person"});
    s.w.say("chen", RemovePerson{known, "登记错误", {}});
    CHECK(s.w.ask("chen", typed).size() == 1); // the one crossed out is gone, the new one is there
}

TEST_CASE("a look behind the mask has a reason, is counted by officer and day, and its record holds nothing personal", "[people]")
{
    PeopleOffice s;
    const auto id = s.add(person("suspect", "王秋白", kWang, "13800007001"));
    CHECK(rowOf(s.w.ask("ma", File{s.file}), id)->idNumber == "379*************29");
    CHECK(s.w.refusal("ma", Reveal{s.file, id, ""}) == Refusal{Why::Missing, "reason"});
    CHECK(s.w.refusal("ma", Reveal{s.file, id, "核  实"}) == Refusal{Why::Invalid, "reason: short"});
    CHECK(s.w.refusal("gao", Reveal{s.file, id, "核实身份"}) == Refusal{Why::NotFound, "case"});
    const auto plain = s.w.say("ma", Reveal{s.file, id, "核实身份"});
    CHECK((plain.name == "王秋白" && plain.idNumber == kWang && plain.phone == "13800007001"));
    s.w.say("ma", Reveal{s.file, id, "再次核实身份"});
    const auto line = s.w.ask("ma", File{s.file}).timeline.back();
    CHECK(line.happened == "revealed");
    CHECK(line.payload == Json{{"fields", {"name", "id_number", "phone", "born_day"}}, {"reason", "再次核实身份"}});
    const auto counts = s.w.ask("han", Reveals{});
    REQUIRE(counts.size() == 1);
    CHECK((counts[0].account == "ma" && counts[0].count == 2 && counts[0].day == kToday));
    CHECK(s.w.office().ask(s.w.as("ma"), Reveals{}).error().why == Why::NotAllowed);
    CHECK(s.w.ask("han", Reveals{kToday - 3, kToday - 1}).empty());
}

TEST_CASE("who reports and is the victim is typed once, and stays one person in both roles", "[people]")
{
    PeopleOffice s;
    RegisterCase command;
    command.title = "电动自行车被盗";
    command.subtype = "theft";
    command.handler = "chen";
    command.people = {{"reporter", "郑晓明", {}, "13800001234", {}, {}, "住望海路9号"}, {"victim", {}, {}, {}, {}, {}, {}}, {"suspect", "陆一舟", {}, {}, {}, {}, {}}};
    command.people[1].same = 1;
    const auto file = s.w.say("chen", command).file;
    const auto is = [&](std::string_view role) {
        const auto people = s.w.ask("chen", File{file}).people;
        return *std::ranges::find(people, role, &PersonRow::role);
    };
    CHECK(is("victim").name == "郑晓明");
    CHECK(is("victim").phone == "13800001234");
    CHECK(is("victim").note.empty());

    ChangePerson change;
    change.person = is("reporter").id;
    change.name = "郑小明";
    s.w.say("chen", change);
    CHECK(is("reporter").name == "郑小明");
    CHECK(is("victim").name == "郑小明");
    CHECK(is("suspect").name == "陆一舟");

    AddPerson again = person("witness", "");
    again.file = file;
    again.name.reset();
    again.same = is("suspect").id;
    s.w.say("chen", again);
    change.person = is("suspect").id; // known by his name alone: the witness may be another one
    change.name = "陆二舟";
    s.w.say("chen", change);
    CHECK(is("witness").name == "陆一舟");
    again.same = is("victim").id;
    again.role = "victim";
    CHECK(s.w.refusal("chen", again) == Refusal{Why::Invalid, "same: role"});
    again.role = "party";
    again.name = "别名";
    CHECK(s.w.refusal("chen", again) == Refusal{Why::Invalid, "same: name"});
    again.name.reset();
    again.file = s.file;
    CHECK(s.w.refusal("chen", again) == Refusal{Why::NotFound, "same"});
}

TEST_CASE("a protected person is protected in each of his roles", "[people]")
{
    PeopleOffice s;
    AddPerson reporter = person("reporter", "郑晓明");
    reporter.file = s.file;
    AddPerson victim = person("victim", "");
    victim.file = s.file;
    victim.name.reset();
    victim.same = s.w.say("chen", reporter);
    const auto other = s.w.say("chen", victim);
    s.w.say("chen", ProtectPerson{other, true, {}, {}});
    for (const auto& row : s.w.ask("ma", File{s.file}).people)
        CHECK(row.hidden);
    AddPerson third = victim;
    third.role = "witness";
    CHECK(s.w.refusal("bai", third) == Refusal{Why::NotFound, "same"}); // the second officer does not learn who it is
    s.w.say("chen", third);
    CHECK(s.w.ask("ma", File{s.file}).people.back().hidden);
}
