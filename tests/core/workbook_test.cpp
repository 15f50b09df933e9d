#include "core/followup/command_fields.h"
#include "core/imports/errors.h"
#include "core/imports/read.h"
#include "core/imports/rows.h"
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>

#include <random>

using namespace minyi::core;
using namespace minyi::core::imports;
using namespace minyi::tests::workbook;

namespace {

/// "1: a|b" per row, or why the file was refused.
std::string shown(const std::string& bytes, const std::string& sheet = {})
{
    std::string out;
    const auto read = readRows(
        bytes,
        [&](CsvRow& row) {
            out += std::to_string(row.number) + ": ";
            for (std::size_t i = 0; i < row.fields.size(); ++i)
                out += (i ? "|" : "") + row.fields[i].substr(0, 40);
            out += row.fault.empty() ? "\n" : " !" + row.faultField + " " + std::string(row.fault) + "\n";
            return true;
        },
        sheet);
    return read ? out : read.error().detail;
}

const std::string kProfile = R"({"profile": "small", "version": "1", "channel": "HR",
 "columns": [{"name": "编号", "field": "source_id"}, {"name": "单位", "field": "unit"}, {"name": "时间", "field": "handled_at"}],
 "times": ["yyyy-MM-dd HH:mm:ss"],
 "values": [{"field": "unit", "words": [{"text": "滨海路派出所", "value": "370299020100"}]}]})";

const std::string kHeadRow = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                             "<c r='C1' t='inlineStr'><is><t>时间</t></is></c></row>";

} // namespace

TEST_CASE("a workbook's cells read as a person sees them", "[imports]")
{
    CHECK(shown(book(kHeadRow +
                     "<row r='3'><c r='A3'><v>1.3800001001E10</v></c><c r='C3' s='2'><v>46321.375</v></c></row>")) ==
          "1: 编号|单位|时间\n3: 13800001001||2026-10-26 09:00:00\n");
    CHECK(shown(book("<row><c s='1'><v>46321</v></c><c t='b'><v>1</v></c><c><v>0.1</v></c></row>")) ==
          "1: 2026-10-26|true|0.1\n");
    CHECK(shown(book("<row><c s='1'><v>44859</v></c></row>", "<workbookPr date1904='1'/>")) == "1: 2026-10-26\n");
    CHECK(shown(book("<row><c t='str'><f>1+1</f><v>zwei</v></c><c><f>HYPERLINK(1)</f></c></row>")) == "1: zwei\n");
    CHECK(shown(book("<row/>"), "b") == "1: zwei\n");
    CHECK(shown(book("<row/>"), "c") == "file: no_sheet");
    CHECK(shown(book("<row><c t='e'><v>#N/A</v></c></row>")) == "1: #N/A ! error_cell\n");
}

TEST_CASE("a workbook, a CSV file and JSON lines of the same content become the same matters", "[imports]")
{
    const auto profile = Profile::load("small.json", kProfile);
    REQUIRE(profile);
    const auto rowsOf = [&](const std::string& bytes) {
        const auto taken = readMatters(*profile, bytes);
        INFO((taken ? std::string() : taken.error().detail));
        REQUIRE(taken);
        return toJson(taken->rows).dump() + toJson(taken->rejected).dump();
    };
    const std::string expected = rowsOf("编号,单位,时间\n7,滨海路派出所,2026-10-26 09:00:00\n8,滨海路派出所,\n");
    CHECK(expected.find("missing") != std::string::npos);
    CHECK(
        rowsOf(book(kHeadRow +
                    "<row r='2'><c r='A2'><v>7</v></c><c r='B2' t='s'><v>2</v></c><c r='C2' s='2'><v>46321.375</v></c>"
                    "</row><row r='3'><c r='A3'><v>8</v></c><c r='B3' t='s'><v>2</v></c></row>")) == expected);
    CHECK(rowsOf("\n{\"时间\": \"2026-10-26 09:00:00\", \"编号\": 7, \"单位\": \"滨海路派出所\"}\n"
                 "{\"编号\": \"8\", \"单位\": \"滨海路派出所\"}\n") == expected);
}

TEST_CASE("a bad line of JSON is a fault of its row that names the field", "[imports]")
{
    CHECK(shown("{\"a\": 1, \"b\": 0.50}\n{\"a\": [1]}\n{\"a\": 1, \"a\": 2}\n{\"b\": true\n7\n{\"b\": null}") ==
          "0: a|b\n1: 1|0.50\n2: | !a not_flat\n3: | !a duplicate_key\n4: | !b not_json\n5: | ! not_flat\n6: |\n");
}

TEST_CASE("a hostile workbook is refused by name", "[imports]")
{
    using namespace std::string_literals;
    CHECK(shown(zipped({{"mimetype", "x"}, {"content.xml", "<a/>"}})) == "file: ods");
    CHECK(shown(zipped({{"word/document.xml", "<a/>"}})) == "file: docx");
    CHECK(shown("\xD0\xCF\x11\xE0 .. W\0o\0r\0k\0b\0o\0o\0k\0"s) == "file: xls");
    CHECK(shown("\xD0\xCF\x11\xE0 .. E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s) == "file: encrypted");
    CHECK(shown(zipped(parts("", "", "<!DOCTYPE a [<!ENTITY b 'c'>]><sst><si><t>&b;</t></si></sst>"))) ==
          "file: document_type");
    CHECK(shown(book("<row><c t='s'><v>3</v></c></row>")) == "file: no_such_text");
    CHECK(shown(book("<row><c r='ABCD1'><v>3</v></c></row>")) == "file: too_many_columns");
    CHECK(shown(book("<row r='1048577'/>")) == "file: too_many_rows");
    CHECK(shown(book("<row><c t='inlineStr'><is><t>a"s + '\0' + "b</t></is></c></row>")) == "file: bad_xml");
    CHECK(shown(book("<row><c t='inlineStr'><is><t>" + std::string(1'000'000, 'x') + "</t></is></c></row>"))
              .find("! too_long") != std::string::npos);
    std::string deep;
    for (int i = 0; i < 80; ++i)
        deep += "<a>";
    CHECK(shown(book(deep)) == "file: too_deep");
    CHECK(shown(book(std::string(64'000'000, ' '))) == "file: inflates_too_far");
}

TEST_CASE("a workbook cut anywhere is refused", "[imports]")
{
    std::string rows = kHeadRow;
    for (int i = 2; i < 2000; ++i)
        rows += "<row><c t='inlineStr'><is><t>" + std::to_string(i * 7919) + "</t></is></c></row>";
    const std::string whole = book(rows);
    REQUIRE(whole.size() > 10'000);
    for (std::size_t length = 4; length < whole.size(); length += 1000)
        CHECK(shown(whole.substr(0, length)) == "file: damaged_archive");
}

TEST_CASE("a reading that is cancelled gives nothing", "[imports]")
{
    std::string file = "编号,单位,时间\n";
    for (int i = 0; i < 5000; ++i)
        file += std::to_string(i) + ",滨海路派出所,2026-10-26 09:00:00\n";
    std::vector<std::int64_t> told;
    const auto taken = readMatters(*Profile::load("small.json", kProfile), file, [&](std::int64_t row) {
        told.push_back(row);
        return row < 3000;
    });
    REQUIRE_FALSE(taken);
    CHECK(taken.error().why == Why::Cancelled);
    CHECK(told == std::vector<std::int64_t>{1000, 2000, 3000});
}

TEST_CASE("rejected rows come back as a file in which no cell is a formula", "[imports]")
{
    const std::string file = "编号,单位,时间\n7,滨海路派出所,2026-10-26 09:00:00\n=1+1,滨海路派出所,\"so\"\"on\"\n";
    const auto taken = readMatters(*Profile::load("small.json", kProfile), file);
    REQUIRE(taken);
    const auto errors = errorsFile(file, taken->rejected);
    REQUIRE(errors);
    CHECK(*errors == "\xEF\xBB\xBF\"row\",\"field\",\"why\",\"编号\",\"单位\",\"时间\"\r\n"
                     "\"3\",\"handled_at\",\"not_a_time\",\"'=1+1\",\"滨海路派出所\",\"so\"\"on\"\r\n");
}

TEST_CASE("mutilated sheets in a sound container are read or refused, never more", "[imports]")
{
    std::mt19937 random(122);
    const std::string sound =
        kHeadRow + "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' s='2'><v>46321.375</v></c></row>";
    for (int turn = 0; turn < 4000; ++turn) {
        Entries entries = parts(sound);
        std::string& part = entries[random() % entries.size()].second;
        for (std::size_t i = 1 + random() % 3; i > 0; --i)
            part[random() % part.size()] = "0123456789<>/='ABst v"[random() % 21];
        const std::string out = shown(zipped(entries));
        CHECK((out.empty() || out.starts_with("file: ") || out.find(": ") != std::string::npos));
    }
}
