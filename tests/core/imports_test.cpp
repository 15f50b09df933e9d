#include "core/followup/command_fields.h"
#include "core/imports/csv.h"
#include "core/imports/decode.h"
#include "core/imports/read.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <random>

using namespace minyi::core;
using namespace minyi::core::imports;

namespace {

std::string shipped(const std::string& path)
{
    std::ifstream file(std::string(MINYI_SOURCE_DIR) + "/resources/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string kProfile = R"({
 "profile": "small", "version": "1", "channel": "HR",
 "columns": [{"name": "编号", "field": "source_id"}, {"name": "单位", "field": "unit"},
             {"name": "时间", "field": "handled_at"},
             {"name": "事项", "field": "item"}, {"name": "原因", "field": "exclusion"}, {"name": "备注", "field": "note"}],
 "times": ["yyyy-MM-dd HH:mm:ss", "yyyy/M/d H:mm"],
 "values": [{"field": "unit", "words": [{"text": "滨海路派出所", "value": "370299020100"}]},
            {"field": "exclusion", "words": [{"text": "已取消", "value": "E01"}]}],
 "required": ["item"]
})";

Profile small()
{
    auto profile = Profile::load("small.json", kProfile);
    INFO((profile ? std::string() : profile.error().detail));
    REQUIRE(profile);
    return *profile;
}

const std::string kHead = "编号,单位,时间,事项,原因,备注\n";
const std::string kGood = "A1,滨海路派出所,2026-10-26 09:00:00,户口迁入,,\n";

/// "row field: why" of the only fault, or the refusal.
std::string faultOf(const std::string& file)
{
    const auto taken = readMatters(small(), file);
    if (!taken)
        return taken.error().detail;
    REQUIRE(taken->rejected.size() == 1);
    const auto& fault = taken->rejected.front();
    return std::to_string(fault.row) + " " + fault.field + ": " + fault.why;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string profileFault(const std::string& from, const std::string& to)
{
    const auto profile = Profile::load("small.json", replaced(kProfile, from, to));
    REQUIRE_FALSE(profile);
    CHECK(profile.error().why == Why::BadPack);
    return profile.error().detail;
}

std::string utf16(const std::string& utf8, bool big)
{
    std::string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
        unsigned code = length == 1 ? lead : length == 2 ? lead & 0x1FU : lead & 0x0FU;
        for (std::size_t k = 1; k < length; ++k)
            code = code << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        const char bytes[] = {static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
        out += big ? bytes[0] : bytes[1];
        out += big ? bytes[1] : bytes[0];
        i += length;
    }
    return out;
}

std::string asText(const Result<followup::TakeIn>& taken)
{
    REQUIRE(taken);
    return toJson(taken->rows).dump() + toJson(taken->rejected).dump();
}

} // namespace

TEST_CASE("every shipped profile reads its sample file without a fault", "[imports]")
{
    for (const std::string name : {"hr", "ee", "vd", "c110", "c122"}) {
        INFO(name);
        const auto profile = Profile::load(name + ".json", shipped("profiles/" + name + ".json"));
        INFO((profile ? std::string() : profile.error().detail));
        REQUIRE(profile);
        CHECK(profile->name == name);
        const auto taken = readMatters(*profile, shipped("sample/" + name + ".csv"));
        REQUIRE(taken);
        CHECK(taken->read == 8);
        CHECK(taken->rows.size() == 8);
        CHECK(taken->rejected.empty());
        for (const auto& row : taken->rows) {
            CHECK(row.unitCode.size() == 12);
            CHECK(row.channel == profile->channel);
        }
    }
}

TEST_CASE("words become codes, times get the zone of the profile", "[imports]")
{
    const auto taken = readMatters(small(), kHead + "A1,滨海路派出所,2026/10/26 9:05,死亡登记,已取消,\"两行\n备注\"\n");
    REQUIRE(taken);
    REQUIRE(taken->rows.size() == 1);
    const auto& row = taken->rows.front();
    CHECK(row.row == 2);
    CHECK(row.unitCode == "370299020100");
    CHECK(row.exclusion == "E01");
    CHECK(row.note == "两行\n备注");
    CHECK(row.handledAt == *parseInstant("2026-10-26T09:05:00+08:00"));
    const auto utc = Profile::load("p", replaced(kProfile, R"("values")", R"("zone": "Europe/Berlin", "values")"));
    REQUIRE(utc);
    const auto winter = readMatters(*utc, kHead + kGood);
    REQUIRE(winter);
    CHECK(winter->rows.front().handledAt == *parseInstant("2026-10-26T09:00:00+01:00"));
    const auto summer = readMatters(*utc, kHead + replaced(kGood, "2026-10-26 09", "2026-07-01 09"));
    REQUIRE(summer);
    CHECK(summer->rows.at(0).handledAt == *parseInstant("2026-07-01T09:00:00+02:00"));
    const auto skipped = readMatters(*utc, kHead + replaced(kGood, "2026-10-26 09:00", "2026-03-29 02:30"));
    REQUIRE(skipped);
    CHECK(skipped->rejected.at(0).why == "not_a_time");
}

TEST_CASE("the same file in five encodings gives the same rows", "[imports]")
{
    const auto profile = Profile::load("small.json", kProfile);
    const std::string text = kHead + kGood + "A2,滨海路派出所,2026-10-27 10:00:00,一一一,已取消,备注\n";
    const std::string gb =
        "\xB1\xE0\xBA\xC5,\xB5\xA5\xCE\xBB,\xCA\xB1\xBC\xE4,\xCA\xC2\xCF\xEE,\xD4\xAD\xD2\xF2,\xB1\xB8\xD7\xA2\n"
        "A1,\xB1\xF5\xBA\xA3\xC2\xB7\xC5\xC9\xB3\xF6\xCB\xF9,2026-10-26 09:00:00,\xBB\xA7\xBF\xDA\xC7\xA8\xC8\xEB,,\n"
        "A2,\xB1\xF5\xBA\xA3\xC2\xB7\xC5\xC9\xB3\xF6\xCB\xF9,2026-10-27 10:00:00,\xD2\xBB\xD2\xBB\xD2\xBB,"
        "\xD2\xD1\xC8\xA1\xCF\xFB,\xB1\xB8\xD7\xA2\n";
    const std::string expected = asText(readMatters(*profile, text));
    const std::pair<std::string, Encoding> files[] = {
        {"\xEF\xBB\xBF" + text, Encoding::Utf8},
        {"\xFF\xFE" + utf16(text, false), Encoding::Utf16Le},
        {"\xFE\xFF" + utf16(text, true), Encoding::Utf16Be},
        {utf16(text, false), Encoding::Utf16Le},
        {utf16(text, true), Encoding::Utf16Be},
        {gb, Encoding::Gb18030},
    };
    for (const auto& [bytes, encoding] : files) {
        const auto decoded = decode(bytes);
        REQUIRE(decoded);
        CHECK(toText(decoded->encoding) == toText(encoding));
        CHECK(asText(readMatters(*profile, bytes)) == expected);
    }
    CHECK(readMatters(*profile, gb)->fileHash != readMatters(*profile, text)->fileHash);
}

TEST_CASE("a spoiled row is named with its field and the reason, the others go in", "[imports]")
{
    const std::pair<std::string, std::string> spoiled[] = {
        {",滨海路派出所,2026-10-26 09:00:00,事,,\n", "3 source_id: missing"},
        {"A2,,2026-10-26 09:00:00,事,,\n", "3 unit: missing"},
        {"A2,远山派出所,2026-10-26 09:00:00,事,,\n", "3 unit: unknown_word"},
        {"A2,滨海路派出所,,事,,\n", "3 handled_at: missing"},
        {"A2,滨海路派出所,2026-02-30 09:00:00,事,,\n", "3 handled_at: not_a_time"},
        {"A2,滨海路派出所,2026-10-26 24:00:00,事,,\n", "3 handled_at: not_a_time"},
        {"A2,滨海路派出所,2026-10-26 09:00:00x,事,,\n", "3 handled_at: not_a_time"},
        {"A2,滨海路派出所,46321.375,事,,\n", "3 handled_at: not_a_time"},
        {"A2,滨海路派出所,1999-12-31 23:59:59,事,,\n", "3 handled_at: out_of_range"},
        {"A2,滨海路派出所,2100-01-01 00:00:00,事,,\n", "3 handled_at: out_of_range"},
        {"A2,滨海路派出所,2026-10-26 09:00:00,,,\n", "3 item: missing"},
        {"A2,滨海路派出所,2026-10-26 09:00:00,事,不明,\n", "3 exclusion: unknown_word"},
        {"A1,滨海路派出所,2026-10-26 09:00:00,事,,\n", "3 source_id: duplicate_in_file"},
        {"A2,滨海路派出所,2026-10-26 09:00:00,事\x01,,\n", "3 item: bad_character"},
        {"A2,滨海路派出所,2026-10-26 09:00:00," + std::string(201, 'x') + ",,\n", "3 item: too_long"},
        {"A2,滨海路派出所,2026-10-26 09:00:00\n", "3 : too_few_fields"},
        {"A2,滨海路派出所,2026-10-26 09:00:00,事,,,多\n", "3 : too_many_fields"},
        {"A2,滨海路派出所,2026-10-26 09:00:00,\"事\"x,,\n", "3 : bad_quote"},
    };
    for (const auto& [row, expected] : spoiled) {
        INFO(row);
        const std::string file = kHead + kGood + row + replaced(kGood, "A1", "A9");
        CHECK(faultOf(file) == expected);
        const auto taken = readMatters(small(), file);
        CHECK(taken->read == 3);
        CHECK(taken->rows.size() == 2);
        CHECK(taken->rows.back().row == 4);
    }
}

TEST_CASE("a spoiled file is refused as a whole, naming column, row or byte", "[imports]")
{
    using namespace std::string_literals;
    const std::pair<std::string, std::string> spoiled[] = {
        {"", "file: empty"},
        {"\n\n", "file: empty"},
        {replaced(kHead, "单位", "部门") + kGood, "单位: missing_column"},
        {replaced(kHead, "备注", "单位") + kGood, "单位: duplicate_column"},
        {kHead + kGood + "A2,\"开了不关\n" + kGood, "row 3: unterminated_quote"},
        {kHead + kGood + "A2,\"开了\n" + "再\"关,x\n", "row 3: bad_quote"},
        {"PK\x03\x04 rest", "file: damaged_archive"},
        {kHead + "A1,\0"s + kGood, "byte 45: zero_byte"},
        {"\xEF\xBB\xBF" + kHead.substr(0, 1), "byte 3: not_utf-8"},
        {(kHead + kGood).substr(0, kHead.size() + 20), "byte 60: not_utf-8"},
        {"\xFF\xFE" + utf16(kHead, false) + "x", "byte 38: not_utf-16"},
        {"\xFE\xFF\xD8\x00\x00\x41"s, "byte 2: not_utf-16be"},
        {"abc\xFF", "byte 3: not_gb18030"},
    };
    for (const auto& [file, expected] : spoiled) {
        INFO(expected);
        const auto taken = readMatters(small(), file);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().why == Why::BadFile);
        CHECK(taken.error().detail == expected);
    }
}

TEST_CASE("a spoiled profile is refused with file, field and reason", "[imports]")
{
    const std::string c = "small.json: ";
    CHECK(profileFault("{", "[") == c + "document: not_json");
    CHECK(profileFault(R"("version": "1")", R"("version": 1)") == c + "version: wrong_type");
    CHECK(profileFault(R"("version": "1",)", "") == c + "version: missing_field");
    CHECK(profileFault(R"("version": "1")", R"("version": "1", "profile": "b")") == c + "profile: duplicate");
    CHECK(profileFault(R"("HR")", R"("XX")") == c + "channel: unknown_word");
    CHECK(profileFault(R"("version")", R"("colour": 1, "version")") == c + "colour: unknown_field");
    CHECK(profileFault(R"("small")", R"("Not a name")") == c + "profile: not_a_name");
    CHECK(profileFault(R"("field": "item")", R"("field": "title")") == c + "columns[3].field: unknown_word");
    CHECK(profileFault(R"("name": "单位")", R"("name": "编号")") == c + "columns[1].name: duplicate");
    CHECK(profileFault(R"("field": "note")", R"("field": "item")") == c + "columns[5].field: duplicate");
    CHECK(profileFault(R"("field": "handled_at")", R"("field": "person")") == c + "columns: missing handled_at");
    CHECK(profileFault("yyyy/M/d", "yy/M/d") == c + "times[1]: not_a_format");
    CHECK(profileFault("HH:mm:ss", "HH:MM:ss") == c + "times[0]: not_a_format");
    CHECK(profileFault(R"("values")", R"("zone": "Mars/Base", "values")") == c + "zone: unknown");
    CHECK(profileFault(R"("values")", R"("zone": "+25:00", "values")") == c + "zone: unknown");
    CHECK(profileFault("370299020100", "3702") == c + "values[0].words[0].value: not_a_code");
    CHECK(profileFault(R"("E01")", R"("E13")") == c + "values[1].words[0].value: not_a_code");
    CHECK(profileFault(R"(["item"])", R"(["phone"])") == c + "required[0]: no_column");
    CHECK(profileFault(R"("required")", R"("unique": ["phone"], "required")") == c + "unique[0]: no_column");
    CHECK(profileFault(R"("values")", R"("constants": [{"field": "item", "value": "x"}], "values")") ==
          c + "constants[0].field: duplicate");
}

TEST_CASE("replies are read by their headings, faults are listed", "[imports]")
{
    const auto read = readReplies("number,received_at,text,message_id\n13800001001,2026-10-27 09:30,1,117\n"
                                  "+8613800001002,2026-10-27T10:00:00+08:00,\"不满意,等了两小时\",\n"
                                  ",2026-10-27 10:00,3,\n13800001003,soon,3,\n13800001004\n");
    REQUIRE(read);
    CHECK(read->read == 5);
    REQUIRE(read->replies.size() == 2);
    CHECK(read->replies[0].messageId == "117");
    CHECK(read->replies[0].receivedAt == *parseInstant("2026-10-27T09:30:00+08:00"));
    CHECK(read->replies[1].text == "不满意,等了两小时");
    CHECK_FALSE(read->replies[1].messageId);
    CHECK(toJson(read->rejected).dump() == R"([{"field":"number","row":4,"why":"missing"},)"
                                           R"({"field":"received_at","row":5,"why":"not_a_time"},)"
                                           R"({"field":"","row":6,"why":"too_few_fields"}])");
    CHECK(readReplies("number,text\n1,1\n").error().detail == "received_at: missing_column");
}

TEST_CASE("random and mutilated bytes never do more than be refused", "[imports]")
{
    std::mt19937 random(110);
    const auto profile = small();
    for (int turn = 0; turn < 3000; ++turn) {
        std::string bytes = turn % 2 == 0 ? std::string(random() % 200, ' ') : kHead + kGood + kGood;
        const std::size_t spoiled = turn % 2 == 0 ? bytes.size() : 1 + random() % 6;
        for (std::size_t i = 0; i < spoiled && !bytes.empty(); ++i)
            bytes[turn % 2 == 0 ? i : random() % bytes.size()] = static_cast<char>(random());
        const auto taken = readMatters(profile, bytes);
        if (taken)
            CHECK(static_cast<std::size_t>(taken->read) == taken->rows.size() + taken->rejected.size());
        readReplies(bytes);
        Profile::load("x", bytes);
    }
}

TEST_CASE("a file of a hundred thousand rows is read to the last", "[imports]")
{
    std::string file = kHead;
    for (int i = 0; i < 100'000; ++i)
        file += "B" + std::to_string(i) + ",滨海路派出所,2026-10-26 09:00:00,户口迁入,,一条备注\r\n";
    const auto taken = readMatters(small(), file);
    REQUIRE(taken);
    CHECK(taken->rows.size() == 100'000);
    CHECK(taken->rows.back().row == 100'001);
}
