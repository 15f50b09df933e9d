#include "core/followup/command_fields.h"
#include "core/imports/errors.h"
#include "core/imports/read.h"
#include "core/imports/rows.h"
#include "resources/resources.h"
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iostream>
#include <random>

using namespace minyi::core;
using namespace minyi::core::imports;
using namespace minyi::tests::workbook;

namespace {

/// How the reading ends: the refusal, or "rows faults".
std::string end(const std::string& bytes)
{
    int rows = 0, faults = 0;
    const auto read = readRows(bytes, [&](CsvRow& row) {
        ++rows;
        faults += !row.fault.empty();
        return true;
    });
    return read ? std::to_string(rows) + " " + std::to_string(faults) : read.error().detail;
}

std::string many(const std::string& piece, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += piece;
    return all;
}

std::int64_t peakKiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stoll(line.substr(6));
    return 0;
}

/// How many MiB the work takes at its peak, beyond what was there. In a child, whose peak begins anew.
int mebibytes(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::ofstream("/proc/self/clear_refs") << "5";
        const auto before = peakKiB();
        work();
        ::_exit(static_cast<int>(std::min<std::int64_t>(254, (peakKiB() - before) / 1024)));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

std::string sheet(const std::string& cell, int columns, int rows)
{
    return book(many("<row>" + many(cell, columns) + "</row>", rows));
}

bool isUtf8(std::string_view text)
{
    int more = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (more > 0) {
            if ((byte & 0xC0) != 0x80)
                return false;
            --more;
        } else if (byte >= 0x80) {
            more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : -1;
            if (more < 0 || byte > 0xF4)
                return false;
        }
    }
    return more == 0;
}

/// Whatever a file does, what comes out of it has these properties.
void readAndCheck(const std::string& bytes)
{
    std::int64_t last = -1;
    std::string wrong;
    const auto read = readRows(bytes, [&](CsvRow& row) {
        if (row.number <= last)
            wrong = "numbers do not rise";
        if (row.fields.size() > 256)
            wrong = "too many fields";
        for (const std::string& field : row.fields)
            if (!isUtf8(field))
                wrong = "not UTF-8";
        last = row.number;
        return true;
    });
    if (!read && (read.error().why != Why::BadFile || read.error().detail.empty()))
        wrong = "refused without a word";
    if (!wrong.empty())
        FAIL(wrong);
}

constexpr std::string_view kPieces[] = {"\"", ",", "\t", "\r\n", "\n", "{", "}", "[", ":", "\\u0000", "\\ud800", "=1+1", "\xFF",
                                        "\xEF\xBB\xBF", "<row>", "</row>", "<c t='s'><v>9</v></c>", "<!DOCTYPE a>", "&#0;", "&amp;",
                                        "<c r='XFD1'>", "1e308", "-1", "99999999999999999999", "PK\x03\x04", "望海路"};

/// One to four changes: a byte, a piece put in, a part cut out or doubled.
std::string mutated(std::string bytes, std::mt19937& random)
{
    for (std::size_t turn = 1 + random() % 4; turn > 0; --turn) {
        const std::size_t at = bytes.empty() ? 0 : random() % bytes.size();
        const std::size_t length = std::min<std::size_t>(random() % 64, bytes.size() - at);
        switch (random() % 5) {
        case 0:
            if (!bytes.empty())
                bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.insert(at, kPieces[random() % std::size(kPieces)]);
            break;
        case 2:
            bytes.erase(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, length));
            break;
        default:
            if (!bytes.empty())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("ten thousand columns are refused in every container", "[imports][hostile]")
{
    CHECK(end(many("a,", 10'000) + "\n1\n") == "row 1: too_many_columns");
    CHECK(end("a,b\n" + many("1,", 10'000) + "\n") == "row 2: too_many_columns");
    CHECK(end(sheet("<c t='b'><v>1</v></c>", 10'000, 1)) == "file: too_many_columns");
    std::string object = "{\"k\": 1";
    for (int i = 0; i < 10'000; ++i)
        object += ", \"k" + std::to_string(i) + "\": 1";
    CHECK(end(object + "}\n").find("too_many_columns") != std::string::npos);
}

TEST_CASE("a cell of a million characters is a fault of its row, not of the file", "[imports][hostile]")
{
    const auto profile = Profile::load("c110.json", *minyi::resources::find("profiles/c110.json"));
    std::string file(*minyi::resources::find("sample/c110.csv"));
    const auto line = file.find('\n');
    const auto cell = file.find(',', line + 1);
    file.insert(cell, std::string(1'000'000, 'x'));
    const auto taken = readMatters(*profile, file);
    REQUIRE(taken);
    CHECK(taken->rows.size() == 7);
    REQUIRE(taken->rejected.size() == 1);
    CHECK(taken->rejected[0].why == "too_long");
}

TEST_CASE("zero bytes are refused with their place", "[imports][hostile]")
{
    using namespace std::string_literals;
    const std::string why = end("a,b\n1,\0002\n3,4\n5,6\n7,8\n"s);
    CHECK(why.find("zero") != std::string::npos);
    CHECK(end("{\"a\": \"b\0\"}\n{\"a\": 1}\n{\"a\": 1}"s).find("zero") != std::string::npos);
}

TEST_CASE("what a file is shows in its bytes, and what we cannot read is refused", "[imports][hostile]")
{
    CHECK(end("%PDF-1.7\n\xE2\xE3\xCF\xD3\n1 0 obj\n") == "file: pdf");
    CHECK(end(std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)) == "file: picture");
    CHECK(end("PK\x03\x04 not a container").starts_with("file: "));
    CHECK(end(zipped({{"a.csv", "a,b\n1,2\n"}})).starts_with("file: "));
}

TEST_CASE("a text file cut anywhere gives its whole rows, and the cut one is a fault or shorter", "[imports][hostile]")
{
    const auto profile = Profile::load("c110.json", *minyi::resources::find("profiles/c110.json"));
    const std::string sample(*minyi::resources::find("sample/c110.csv"));
    std::string whole = sample;
    const std::string row = sample.substr(sample.find('\n') + 1, sample.find('\n', sample.find('\n') + 1) - sample.find('\n'));
    for (int i = 0; i < 300; ++i)
        whole += "R" + std::to_string(i) + row.substr(row.find(','));
    const auto all = readMatters(*profile, whole);
    REQUIRE(all);
    for (std::size_t length = sample.find('\n') + 1; length < whole.size(); length += 1000) {
        const auto taken = readMatters(*profile, whole.substr(0, length));
        if (!taken) {
            CHECK(taken.error().detail.starts_with("byte ")); // inside a character
            continue;
        }
        CHECK(taken->rejected.size() <= all->rejected.size() + 1);
        for (std::size_t i = 0; i + 1 < taken->rows.size(); ++i)
            REQUIRE(toJson(taken->rows[i]) == toJson(all->rows[i]));
    }
}

TEST_CASE("a formula is text in a CSV file and its last value in a workbook", "[imports][hostile]")
{
    std::string seen;
    const auto keep = [&](CsvRow& row) {
        for (const std::string& field : row.fields)
            seen += field + "|";
        return true;
    };
    REQUIRE(readRows("a,b\n=cmd|' /C calc'!A0,@SUM(1)\n", keep));
    REQUIRE(readRows(book("<row><c><f>WEBSERVICE(\"x\")</f><v>7</v></c><c t='str'><f>1</f><v>=2</v></c></row>"), keep));
    CHECK(seen == "a|b|=cmd|' /C calc'!A0|@SUM(1)|7|=2|");
    const auto errors = errorsFile("a,b\n=cmd,@x\n", {{2, "a", "missing"}});
    REQUIRE(errors);
    CHECK(errors->find("\"'=cmd\",\"'@x\"") != std::string::npos);
}

TEST_CASE("hostile files take no more memory than their size allows", "[imports][hostile]")
{
    const std::string bomb = book(std::string(200'000'000, ' '));
    CHECK(bomb.size() < 1'000'000);
    CHECK(mebibytes([&] { end(bomb); }) < 16);
    const std::string texts = zipped(parts("<row/>", "", "<sst>" + many("<si><t>" + std::string(1000, 'x') + "</t></si>", 100'000) + "</sst>"));
    CHECK(mebibytes([&] { end(texts); }) < 150);
    const std::string wide = many("a,", 1'000'000);
    CHECK(mebibytes([&] { end(wide); }) < 16);
    const std::string cell = "a,b\n1," + std::string(20'000'000, 'x') + "\n";
    CHECK(mebibytes([&] { end(cell); }) < 100);
    const std::string quote = "a,b\n\"" + many("x,y\n", 5'000'000);
    CHECK(mebibytes([&] { end(quote); }) < 100);
    const std::string deep = "{\"a\": " + std::string(10'000'000, '[') + "}\n";
    CHECK(mebibytes([&] { end(deep); }) < 100);
}

TEST_CASE("mutations of good files are read or refused, for as long as is asked", "[imports][hostile]")
{
    const char* asked = std::getenv("MINYI_FUZZ_SECONDS");
    const std::chrono::seconds length(asked ? std::atoi(asked) : 3);
    const auto start = std::chrono::steady_clock::now();
    const std::string rows = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                             "<row r='2'><c r='A2' t='inlineStr'><is><t>x&amp;</t></is></c><c r='B2' s='2'><v>46321.375</v></c>"
                             "<c t='e'><v>#N/A</v></c></row>";
    const std::string texts[] = {
        std::string(*minyi::resources::find("sample/c110.csv")), "a\tb\n\"x\ny\"\t2\n3\t\"4\"\n",
        "{\"a\": 1, \"b\": \"x\\u4e2d\"}\n{\"b\": null, \"a\": 0.50}\n", book(rows)};
    std::mt19937 random(110);
    std::int64_t runs = 0;
    for (; std::chrono::steady_clock::now() - start < length; ++runs) {
        if (runs % 5 != 4) {
            readAndCheck(mutated(texts[static_cast<std::size_t>(runs % 5)], random));
            continue;
        }
        Entries entries = parts(rows);
        auto& part = entries[random() % entries.size()].second;
        part = mutated(part, random);
        readAndCheck(zipped(entries));
    }
    if (asked)
        std::cout << runs << " mutations read\n";
    CHECK(runs > 100);
}
