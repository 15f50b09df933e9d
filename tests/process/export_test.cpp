#include "core/appeals/handling_fields.h"
#include "core/appeals/intake.h"
#include "core/cases/command_fields.h"
#include "core/imports/rows.h"
#include "core/incidents/command_fields.h"
#include "core/store/files.h"
#include "tests/process/child.h"
#include "tests/support/make.h"

#include <filesystem>
#include <set>
#include <sys/stat.h>

using namespace minyi::tests;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::vector<std::string>>;

const std::string kTitle = "=HYPERLINK(\"http://example.invalid\")";

/// Two cases at the first station, one of them with a title that looks like a formula, one at the second, and incidents.
void makeAt(const std::string& folder, int calls = 1)
{
    auto made = practiceAt(folder);
    enrol(*made);
    const auto say = [&](std::string_view account, const auto& command) {
        REQUIRE(made->office().submit(*made->signIn(std::string(account), {}), command));
    };
    cases::RegisterCase command;
    command.subtype = "theft";
    for (const auto& [who, title] : {std::pair("chen", kTitle), {"chen", "电动自行车被盗"}, {"zhao", "商铺被盗"}}) {
        command.title = title;
        say(who, command);
    }
    incidents::RecordIncident incident;
    incident.receivedAt = made->office().now();
    incident.type = "盗窃";
    incident.summary = "盗窃警情";
    incident.handler = "chen";
    for (int i = 0; i < calls; ++i)
        say("chen", incident);
    REQUIRE(made->keepSampleNow(moment("2026-11-24 09:05")));
}

Lines read(const std::string& path)
{
    Lines rows;
    const auto bytes = readFile(path);
    REQUIRE(bytes);
    REQUIRE(imports::readRows(*bytes, [&](imports::CsvRow& row) {
        rows.emplace_back(row.fields.begin(), row.fields.end());
        return true;
    }));
    return rows;
}

std::size_t column(const Lines& lines, const std::string& name)
{
    const auto at = std::find(lines.front().begin(), lines.front().end(), name);
    REQUIRE(at != lines.front().end());
    return static_cast<std::size_t>(at - lines.front().begin());
}

std::vector<std::string> titles(const Lines& lines)
{
    std::vector<std::string> found;
    for (std::size_t i = 1; i < lines.size(); ++i)
        found.push_back(lines[i][column(lines, "title")]);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

TEST_CASE("a list of cases is exported as its account sees it, a title that begins with = as text", "[export]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const std::string book = folder / "cases.xlsx", csv = folder / "cases.csv";
    const auto ran = ctl(folder / "w", {"--as", "ma", "export", "cases", "--out", book});
    INFO(ran.out);
    REQUIRE(ran.exit == 0);
    CHECK(ran.out.find("\"rows\":2") != std::string::npos);
    const auto lines = read(book);
    CHECK(titles(lines) == std::vector<std::string>{kTitle, "电动自行车被盗"});
    CHECK(lines.front().front() == "number");
    struct stat info{};
    REQUIRE(::stat(book.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    CHECK(runProgram({"sh", "-c", "unzip -p \"$1\" xl/worksheets/sheet1.xml | grep -c '<f>'", "-", book}).out == "0\n");
    REQUIRE(ctl(folder / "w", {"--as", "qin", "export", "cases", "--out", csv, R"({"filters":{"unassigned":false},"sort":"number"})"}).exit == 0);
    CHECK(titles(read(csv)).size() == 3);
    CHECK(readFile(csv)->find("\"'=HYPERLINK(") != std::string::npos);
}

TEST_CASE("no export and no question of the command line knows a sealed case or a protected person", "[export][ways]")
{
    const TempFolder folder;
    std::string sealed, open;
    {
        auto made = practiceAt(folder / "w");
        enrol(*made);
        const auto say = [&](std::string_view account, const auto& command) {
            auto done = made->office().submit(*made->signIn(std::string(account), {}), command);
            REQUIRE(done);
            return *done;
        };
        say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
        cases::RegisterCase command;
        command.subtype = "theft";
        command.title = "电动自行车被盗";
        command.handler = "chen";
        command.people = {{"reporter", "欧阳静好", "379999199001010029", "13800007755", {}, {}, {}}};
        command.people.back().isProtected = true;
        open = std::to_string(say("chen", command).file.value);
        command.title = "商铺被盗";
        const auto file = say("chen", command).file;
        sealed = std::to_string(file.value);
        using cases::Step;
        for (const auto& [who, step] : {std::pair("ma", Step::File), {"chen", Step::Investigate}, {"chen", Step::Mediate}, {"chen", Step::MediationKept},
                                        {"gu", Step::Archive}})
            say(who, cases::MoveCase{file, step, {}, "理由", {}});
    }
    for (const char* who : {"chen", "ma", "qin"}) {
        INFO(who);
        const std::string list = folder / "cases.csv";
        REQUIRE(ctl(folder / "w", {"--as", who, "export", "cases", "--out", list, R"({"filters":{"closed":true}})"}).exit == 0);
        CHECK(titles(read(list)) == std::vector<std::string>{"电动自行车被盗"});
        CHECK(readFile(list)->find("欧") == std::string::npos);
        const auto refused = ctl(folder / "w", {"--json", "--as", who, "ask", "cases.file", R"({"file":")" + sealed + "\"}"});
        CHECK(refused.exit != 0);
        CHECK(refused.out.find("商铺") == std::string::npos);
        CHECK(ctl(folder / "w", {"--json", "--as", who, "ask", "cases.rows", R"({"ids":[)" + sealed + "]}"}).out.find("商铺") == std::string::npos);
        const auto seen = ctl(folder / "w", {"--json", "--as", who, "ask", "cases.file", R"({"file":")" + open + "\"}"});
        REQUIRE(seen.exit == 0);
        CHECK((seen.out.find("静好") != std::string::npos) == (std::string_view(who) == "chen"));
    }
    CHECK(ctl(folder / "w", {"--as", "admin", "check"}).exit == 0);
}

TEST_CASE("more incidents than a page holds are exported, and those without a case", "[export]")
{
    constexpr int kCalls = 205;
    const TempFolder folder;
    makeAt(folder / "w", kCalls);
    for (const std::string list : {"incidents", "incidents.unfiled"}) {
        const std::string path = folder / (list + ".csv");
        const auto ran = ctl(folder / "w", {"--as", "chen", "export", list, "--out", path});
        INFO(ran.out);
        REQUIRE(ran.exit == 0);
        const auto lines = read(path);
        REQUIRE(lines.size() == kCalls + 1);
        std::set<std::string> numbers;
        for (std::size_t i = 1; i < lines.size(); ++i)
            numbers.insert(lines[i][column(lines, "number")]);
        CHECK(numbers.size() == kCalls);
        CHECK(lines[1][column(lines, "type")] == "盗窃");
    }
    const std::string none = folder / "none.csv";
    REQUIRE(ctl(folder / "w", {"--as", "chen", "export", "incidents", "--out", none, R"({"status":"settled"})"}).exit == 0);
    CHECK(read(none).size() == 1);
}

TEST_CASE("figures leave as the card has them, and behind each as many lines as it counts", "[export]")
{
    TempFolder folder;
    const auto made = [&](std::vector<std::string> words) {
        const auto ran = ctl(folder / "w", std::move(words));
        INFO(ran.out);
        REQUIRE(ran.exit == 0);
        return ran.out;
    };
    made({"init", "--practice", "--sample", "screens"});
    const std::string file = folder / "figures.csv", range = R"("from":"2026-11-01","to":"2026-11-30")";
    const Json board = Json::parse(made({"--json", "--as", "qin", "ask", "metrics.board", "{" + range + "}"}));
    made({"--as", "qin", "export", "figures", "--out", file, "{" + range + "}"});
    const auto lines = read(file);
    REQUIRE(lines.size() == board["rows"].size() + 1);
    std::int64_t counted = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Json& card = board["rows"][i - 1];
        INFO(card["key"]);
        CHECK(lines[i][column(lines, "key")] == card["key"]);
        CHECK(lines[i][column(lines, "below")] == std::to_string(card["below"].get<std::int64_t>()));
        CHECK(lines[i][column(lines, "rate")].empty() == card["rate"].is_null());
        if (!card["rate"].is_null())
            CHECK(std::stod(lines[i][column(lines, "rate")]) == card["rate"].get<double>());
        const std::string list = folder / "behind.csv";
        made({"--as", "qin", "export", "figures.behind", "--out", list, "{\"key\":\"" + card["key"].get<std::string>() + "\"," + range + "}"});
        CHECK(static_cast<std::int64_t>(read(list).size()) - 1 == card["below"].get<std::int64_t>());
        counted += card["below"].get<std::int64_t>();
    }
    CHECK(counted > 1000);
}

TEST_CASE("the reply file to 12345 holds each answer once", "[export]")
{
    TempFolder folder;
    {
        auto made = practiceAt(folder / "w");
        enrol(*made);
        const auto say = [&](std::string_view account, const auto& command) {
            const auto done = made->office().submit(*made->signIn(std::string(account), {}), command);
            REQUIRE(done);
        };
        appeals::TakeHotlineOrders orders;
        orders.rows.push_back({2, "GD1", "370299020100", "complaint", made->office().now(), "钱乙", "13800000021", "占道", ""});
        say("lin", orders);
        say("chen", appeals::Sign{{1}});
        say("chen", appeals::Answer{{1}, "=已清理", "电话", {}});
        REQUIRE(made->keepSampleNow(moment("2026-11-24 09:05")));
    }
    const std::string file = folder / "replies.csv";
    CHECK(ctl(folder / "w", {"--as", "chen", "appeals", "replies", "--out", file}).exit == 1);
    CHECK_FALSE(fs::exists(file));
    CHECK(ctl(folder / "w", {"--as", "lin", "appeals", "replies"}).exit == 2);
    CHECK(ctl(folder / "w", {"--as", "lin", "appeals", "replies", "--out", folder / "none/x.csv"}).exit == 3); // nothing is marked
    REQUIRE(ctl(folder / "w", {"--as", "lin", "appeals", "replies", "--out", file}).exit == 0);
    const auto lines = read(file);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1][0] == "GD1");
    CHECK(lines[1][1] == "已答复");
    CHECK(lines[1][3] == "'=已清理"); // text stays text
    const std::string again = folder / "again.csv";
    REQUIRE(ctl(folder / "w", {"--as", "lin", "appeals", "replies", "--out", again}).exit == 0);
    CHECK_FALSE(fs::exists(again));
}

TEST_CASE("an export that is refused leaves no file, and one that was there as it was", "[export]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const auto said = [&](const std::vector<std::string>& words) { return ctl(folder / "w", words).exit; };
    const std::string out = folder / "kept.xlsx";
    REQUIRE(writeFile(out, "old"));
    CHECK(said({"--as", "ma", "export", "people", "--out", out}) == 2);
    CHECK(said({"--as", "ma", "export", "cases", "--out", out, R"({"filter":{}})"}) == 2);
    CHECK(said({"--as", "ma", "export", "incidents", "--out", out, R"({"limit":5})"}) == 2);
    CHECK(said({"--as", "ma", "export", "cases", "--out", out, "[]"}) == 2);
    CHECK(said({"--as", "ma", "export", "cases"}) == 2);
    CHECK(said({"--as", "wu", "export", "cases", "--out", out}) == 1);
    CHECK(said({"--as", "lu", "export", "incidents", "--out", folder / "list.ods"}) == 1);
    CHECK(said({"--as", "ma", "export", "cases", "--out", folder / "no/such/folder.csv"}) == 3);
    CHECK(readFile(out) == "old");
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 2); // the workplace and what was there
    const auto names = ctl(folder / "w", {"export", "--list"});
    CHECK(names.out == "[\"cases\",\"incidents\",\"deadlines\",\"appeals\",\"figures\",\"figures.behind\",\"incidents.unfiled\",\"recordings.sample\"]\n");
}
