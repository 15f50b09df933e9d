#include "core/exports/ical.h"
#include "core/exports/sheet.h"
#include "core/imports/rows.h"
#include "core/store/files.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <zip.h>

#include <filesystem>

using namespace minyi::core;
using namespace minyi::core::exports;

namespace {

const Heading kHeadings[] = {{"案号", 20}, {"=1+1", 10}, {"件数", 8}, {"日期", 12}, {"时间", 18}};
const std::string kDangerous[] = {"=HYPERLINK(\"http://example.invalid\")", "+86 1", "-1+1", "@SUM(A1)", "\tx", "a\"b,c"};

std::string target(const char* name)
{
    const auto folder = std::filesystem::temp_directory_path() / ("minyi-exports-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    return (folder / name).string();
}

std::string write(const char* name)
{
    const auto path = target(name);
    auto sheet = Sheet::open(path, "案件", kHeadings);
    REQUIRE(sheet);
    for (const auto& text : kDangerous) {
        const Cell row[] = {text, std::string("乙"), std::int64_t{7}, *dayFrom(2026, 2, 28), *parseInstant("2026-11-20T09:42:00+08:00")};
        REQUIRE(sheet->add(row));
    }
    REQUIRE(sheet->finish());
    return path;
}

std::vector<std::vector<std::string>> readBack(const std::string& path)
{
    std::vector<std::vector<std::string>> rows;
    const auto bytes = readFile(path);
    REQUIRE(bytes);
    const auto read = imports::readRows(*bytes, [&](imports::CsvRow& row) {
        rows.emplace_back(row.fields.begin(), row.fields.end());
        return true;
    });
    INFO((read ? "" : read.error().detail));
    REQUIRE(read);
    return rows;
}

std::string part(const std::string& archive, const char* name)
{
    int error = 0;
    zip_t* zip = zip_open(archive.c_str(), ZIP_RDONLY, &error);
    REQUIRE(zip);
    zip_stat_t stat;
    REQUIRE(zip_stat(zip, name, 0, &stat) == 0);
    std::string text(stat.size, '\0');
    zip_file_t* file = zip_fopen(zip, name, 0);
    REQUIRE(zip_fread(file, text.data(), text.size()) == static_cast<zip_int64_t>(text.size()));
    zip_fclose(file);
    zip_close(zip);
    return text;
}

} // namespace

TEST_CASE("A cell that begins like a formula leaves as text, in a workbook and in CSV")
{
    const auto book = write("list.xlsx");
    const auto rows = readBack(book);
    REQUIRE(rows.size() == std::size(kDangerous) + 1);
    for (std::size_t i = 0; i < std::size(kDangerous); ++i)
        CHECK(rows[i + 1][0] == (kDangerous[i] == "\tx" ? "x" : kDangerous[i])); // cells are read without blanks around them
    CHECK(rows[0][1] == "=1+1");
    const auto xml = part(book, "xl/worksheets/sheet1.xml");
    CHECK(xml.find("<f>") == std::string::npos);
    CHECK(xml.find("<f ") == std::string::npos);
    CHECK(xml.find("<hyperlink") == std::string::npos);

    const auto text = readBack(write("list.csv"));
    REQUIRE(text.size() == rows.size());
    for (std::size_t i = 0; i + 1 < std::size(kDangerous); ++i)
        CHECK(text[i + 1][0] == "'" + kDangerous[i]);
    CHECK(text.back()[0] == kDangerous[5]);
    CHECK(text[0][1] == "'=1+1");
}

TEST_CASE("Numbers, days and station times stay what they are")
{
    const auto rows = readBack(write("kinds.xlsx"));
    CHECK(rows[1][2] == "7");
    CHECK(rows[1][3].substr(0, 10) == "2026-02-28");
    CHECK(rows[1][4].substr(0, 16) == "2026-11-20 09:42");
    const auto text = readBack(write("kinds.csv"));
    CHECK(text[1][2] == "7");
    CHECK(text[1][3] == "2026-02-28");
    CHECK(text[1][4] == "2026-11-20 09:42");
}

TEST_CASE("An export is there whole and for its owner alone, or not at all")
{
    const auto path = target("left.xlsx");
    {
        auto sheet = Sheet::open(path, "案件", kHeadings);
        REQUIRE(sheet);
        const Cell row[] = {std::string("甲")};
        REQUIRE(sheet->add(row));
        CHECK_FALSE(exists(path));
    }
    CHECK_FALSE(exists(path));
    CHECK_FALSE(exists(path + ".part"));
    struct stat info{};
    REQUIRE(::stat(write("mode.xlsx").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);

    CHECK(Sheet::open(target("list.pdf"), "", kHeadings).error() == Refusal{Why::Invalid, "file: .xlsx|.csv"});
    CHECK(Sheet::open("/nowhere/list.csv", "", kHeadings).error().why == Why::ReadOnly);
}

TEST_CASE("A text longer than a workbook's cell is refused by row and column, and CSV takes it")
{
    const Cell row[] = {std::int64_t{1}, std::string(32'768, 'x')};
    auto sheet = Sheet::open(target("long.xlsx"), "案件", kHeadings);
    REQUIRE(sheet);
    CHECK(sheet->add(row).error() == Refusal{Why::Invalid, "cell: 1,2: 32767"});
    CHECK(sheet->rows() == 0);
    auto text = Sheet::open(target("long.csv"), "案件", kHeadings);
    REQUIRE(text);
    CHECK(text->add(row));
    CHECK(text->finish());
}

TEST_CASE("a calendar file ends its lines as the standard says, folds them between characters and escapes its texts", "[exports]")
{
    using minyi::core::exports::CalendarEntry;
    const auto at = [](const char* text) { return *minyi::core::parseInstant(text); };
    const std::string summary = "办理治安案件期限，甲;乙,丙 办理治安案件期限，办理治安案件期限，办理治安案件期限";
    const std::string file = minyi::core::exports::calendarFile(
        {{"a-1@minyi", summary, "line\nend", at("2026-10-27 00:00"), false}, {"b-2@minyi", "x", "", at("2026-03-07 05:40"), true}},
        at("2026-03-06 09:00"));
    std::string unfolded;
    std::size_t from = 0;
    for (std::size_t end; (end = file.find("\r\n", from)) != std::string::npos; from = end + 2) {
        const std::string line = file.substr(from, end - from);
        CHECK(line.size() <= 75);
        CHECK(line.find('\n') == std::string::npos);
        CHECK((static_cast<unsigned char>(line[line.starts_with(' ') ? 1 : 0]) & 0xC0) != 0x80); // no character is cut
        unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    CHECK(from == file.size());
    CHECK(unfolded.find("SUMMARY:办理治安案件期限，甲\\;乙\\,丙 ") != std::string::npos);
    CHECK(unfolded.find("DESCRIPTION:line\\nend") != std::string::npos);
    CHECK(unfolded.find("DTSTART;VALUE=DATE:20261026\nDTEND;VALUE=DATE:20261027") != std::string::npos); // the day that ends then
    CHECK(unfolded.find("DTSTART:20260306T214000Z") != std::string::npos);
    CHECK(unfolded.find("STATUS:TENTATIVE") != std::string::npos);
    CHECK(unfolded.find("DTSTAMP:20260306T010000Z") != std::string::npos);
}
