#include "core/imports/guess.h"
#include "core/imports/paste.h"
#include "core/imports/read.h"
#include "core/imports/rows.h"
#include "resources/resources.h"

#include <catch2/catch.hpp>

using namespace minyi::core;
using namespace minyi::core::imports;

namespace {

std::string fileOf(const std::string& name)
{
    return std::string(*minyi::resources::find("sample/" + name + ".csv"));
}

/// "heading=target" of each column that means something.
std::string shown(const Result<Guess>& guess)
{
    REQUIRE(guess);
    std::string all;
    for (const auto& column : guess->columns)
        if (column.target)
            all += column.heading + "=" + std::string(toText(*column.target)) + " ";
    return all;
}

std::string pasted(const std::string& text)
{
    const auto csv = pastedTable(text);
    if (!csv)
        return csv.error().detail;
    std::string all;
    const auto read = readRows(*csv, [&](CsvRow& row) {
        for (const std::string& field : row.fields)
            all += field + "|";
        all += "\n";
        return true;
    });
    return read ? all : read.error().detail;
}

} // namespace

TEST_CASE("the columns of every shipped sample are guessed as its profile has them", "[imports]")
{
    for (const std::string name : {"hr", "ee", "vd", "c110", "c122"}) {
        INFO(name);
        const auto profile = Profile::load(name, *minyi::resources::find("profiles/" + name + ".json"));
        const auto found = guess(Kind::Matters, fileOf(name));
        REQUIRE(profile);
        REQUIRE(found);
        for (const auto& column : found->columns) {
            INFO(column.heading);
            const auto known = profile->columns.find(column.heading);
            if (known != profile->columns.end() && known->second != Target::Exclusion) {
                CHECK(column.target == known->second);
                CHECK(column.confidence >= 55);
            } else
                CHECK_FALSE(column.target);
        }
        const auto made = Profile::load("made.json", jsonOf(profileOf(*found, Kind::Matters, "made")));
        INFO((made ? std::string() : made.error().detail));
        REQUIRE(made);
        const auto rows = readMatters(*made, fileOf(name));
        REQUIRE(rows);
        CHECK(rows->rejected.empty());
        CHECK(rows->rows.size() == 8);
    }
}

TEST_CASE("the columns of an incident list are guessed as its profile has them", "[imports]")
{
    const std::string rows = "接警编号,处警单位,接警时间,派警时间,到场时间,反馈时间,报警人,报警电话,警情地址,警情类别,警情内容,处警民警,"
                             "疑难复杂,处理结果,处理时间,处理说明,案件编号,关联警情\n"
                             "K1,望海路派出所,2026-11-23 08:00:00,2026-11-23 08:01:00,2026-11-23 08:09:00,2026-11-23 09:00:00,"
                             "林见山,13800004001,望海路8号,盗窃,电动车被盗,chen,否,受案,2026-11-23 18:00:00,,,\n"
                             "K2,海棠里派出所,2026-11-23 10:00:00,,,,许知行,13800004002,,纠纷,邻里纠纷,张三,是,,,,,K1\n";
    const auto profile = Profile::load("p", *minyi::resources::find("profiles/incident_110.json"));
    REQUIRE(profile);
    const auto found = guess(Kind::Incident, rows);
    REQUIRE(found);
    for (const auto& column : found->columns) {
        INFO(column.heading);
        const auto known = profile->columns.find(column.heading);
        REQUIRE(known != profile->columns.end());
        CHECK(column.target == known->second);
    }
}

TEST_CASE("values speak where headings say nothing and contradict where they lie", "[imports]")
{
    const std::string rows = "a,b,c,d,e,f\n"
                             "X-1,13800001001,2026年10月3日 9:05,王建国,望海路派出所,1\n"
                             "X-2,13800001002,2026年10月4日 9:05,李梅,海棠里派出所,1\n"
                             "X-3,13800001003,2026年10月5日 9:05,欧阳一一,望海路派出所,2\n";
    CHECK(shown(guess(Kind::Matters, rows)) == "a=source_id b=phone c=handled_at d=handler e=unit ");
    const auto found = guess(Kind::Matters, "电话,时间\n2026-10-03 09:00:00,13800001001\n2026-10-04 10:00:00,13800001002\n");
    CHECK(shown(found) == "电话=handled_at 时间=phone ");
    CHECK(found->times == std::vector<std::string>{"yyyy-MM-dd HH:mm:ss"});
    CHECK(shown(guess(Kind::EventLog, "Case ID,Activity,Timestamp,Resource\n1,a,2026-10-03T09:00:00Z,x\n1,b,2026-10-03T09:00:00Z,y\n")) ==
          "Case ID=source_id Activity=step Timestamp=at Resource=actor ");
    CHECK(shown(guess(Kind::Matters, "x,y\n,\n")).empty());
}

TEST_CASE("a list of headings says where it is wrong", "[imports]")
{
    CHECK(Headings::load("h", "[").error().detail == "h: document: not_json");
    CHECK(Headings::load("h", R"({"version": "1", "headings": [{"field": "tel", "words": []}]})").error().detail ==
          "h: headings[0].field: unknown_word");
    CHECK(Headings::load("h", R"({"version": "1", "headings": [{"field": "unit", "words": ["No", "n o"]}]})").error().detail ==
          "h: unit: duplicate n o");
    CHECK(Headings::load("headings.json", *minyi::resources::find("rules/headings.json")));
}

TEST_CASE("what a spreadsheet puts on the clipboard is a table", "[imports]")
{
    CHECK(pasted("a\tb\tc\r\n1\t\"two\nlines, \"\"said\"\"\"\t\r\n\t5\" pipe\t\"x\"y\r\n") ==
          "a|b|c|\n1|two\nlines, \"said\"||\n|5\" pipe|\"x\"y|\n");
    CHECK(pasted("one\ntwo, three\n") == "one|\ntwo, three|\n");
    CHECK(pasted("a,b\n1,\"2,3\"\n") == "a|b|\n1|2,3|\n");
    CHECK(pasted(" \n") == "file: empty");
    CHECK(pasted("\xFF\xFE") == "file: empty");
}

TEST_CASE("the first table of a page is read as it is seen", "[imports]")
{
    CHECK(pasted("<html><style>td { x: '<td>' }</style><p>words</p><TABLE class=x><thead><tr><th>编号<th>Name</tr></thead>"
                 "<!-- <tr><td>no --><tr><td colspan=\"2\">a &amp; b<br>c&#x4e2d;&#25991;&nbsp;d</td><td>  e\n  f </td></tr>"
                 "<tr><td><table><tr><td>inner</td></tr></table>g</td></tr></table><table><tr><td>second</table>") ==
          "编号|Name|\na & b\nc中文 d||e f|\ninnerg|\n");
    CHECK(pasted("<p>no table</p>") == "file: no_table");
    CHECK(pasted("<table><tr><td") == "file: no_table");
    CHECK(pasted("<table><tr><td colspan=99999999>x") != "");
}
